#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole main job by the keyboard alone: nothing here moves the pointer or presses through accessibility."""

import unittest

import desktop
import program


class KeyboardTest(program.WindowTest):
    def tab_to(self, called, dialog, roles=desktop.BUTTONS):
        wanted = desktop.find(roles, called, dialog)
        for _ in range(12):
            if desktop.is_focused(wanted):
                return
            desktop.key("Tab")
        desktop.wait_until(lambda: desktop.is_focused(wanted), f"the focus on {called!r}")

    def field_with_focus(self, called, dialog):
        field = desktop.find(desktop.FIELDS, called, dialog)
        desktop.wait_until(lambda: desktop.is_focused(field), f"the focus on {called!r}")
        return field

    def test_sign_in_make_copy_rename_search_revoke_and_quit(self):
        account = self.server.users[0]
        started = self.start("--server", self.server.url)
        dialog = desktop.active_window("Sign In")
        self.field_with_focus("E-mail", dialog)
        desktop.type_keys(account["email"])
        desktop.key("Tab")
        desktop.type_keys(account["password"])
        desktop.key("Return")
        self.assert_signed_in()
        before = self.server.descriptions(account)
        self.wait_shown(before)

        desktop.key("ctrl+n")
        self.field_with_focus("Description", desktop.window("New Token"))
        desktop.type_keys("Made by keys")
        desktop.key("Return")
        dialog = desktop.active_window("Your New Token")
        self.tab_to("Copy", dialog)
        desktop.key("space")
        token = desktop.wait_until(lambda: len(desktop.clipboard()) == 43 and desktop.clipboard(), "the copied token")
        self.assertEqual(self.server.works(account, token), 200)
        desktop.key("Escape")
        desktop.window_gone("Your New Token")
        self.wait_shown(before | {"Made by keys"})

        desktop.key("F2")
        self.field_with_focus("New description", desktop.window("Rename Token"))
        desktop.type_keys("Renamed by keys")
        desktop.key("Return")
        desktop.window_gone("Rename Token")
        self.wait_shown(before | {"Renamed by keys"})

        desktop.key("ctrl+f")
        desktop.type_keys("Renamed by")
        self.wait_shown({"Renamed by keys"})
        desktop.key("Return", "ctrl+a", "Delete")
        dialog = desktop.active_window("Revoke Token")
        desktop.wait_until(lambda: desktop.is_focused(desktop.find(desktop.BUTTONS, "Cancel", dialog)), "Cancel first")
        self.tab_to("Revoke Token", dialog)
        desktop.key("space")
        desktop.window_gone("Revoke Token")
        desktop.wait_until(lambda: self.server.descriptions(account) == before, "the token to be gone")

        desktop.key("F1")
        desktop.active_window("Guide to Tokendesk")
        desktop.key("Escape")
        desktop.window_gone("Guide to Tokendesk")
        desktop.key("ctrl+q")
        started.process.wait(15)


if __name__ == "__main__":
    unittest.main()
