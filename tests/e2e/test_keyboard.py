#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole main job by the keyboard alone: nothing here moves the pointer or presses through accessibility."""

import csv
import os
import pathlib
import unittest

import desktop
import program


class KeyboardTest(program.WindowTest):
    def sign_in_by_keys(self, account):
        started = self.start("--server", self.server.url)
        dialog = desktop.active_window("Sign In")
        self.field_with_focus("E-mail", dialog)
        desktop.type_keys(account["email"])
        desktop.key("Tab")
        desktop.type_keys(account["password"])
        desktop.key("Return")
        self.assert_signed_in()
        return started

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
        started = self.sign_in_by_keys(account)
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

    def tab_into(self, list_or_table):
        def has_focus():
            return desktop.is_focused(list_or_table) or any(desktop.is_focused(node)
                                                            for node in desktop.children(list_or_table))

        def holder():
            return next((node for node in desktop.descendants(self.main) if desktop.is_focused(node)), None)

        for _ in range(25):
            if has_focus():
                return
            before = holder()
            desktop.key("Tab")
            desktop.wait_until(lambda: has_focus() or holder() not in (None, before), "the focus to go on")
        desktop.wait_until(has_focus, f"the focus in {desktop.name(list_or_table)!r}")

    def choose(self, called, inside):
        """Goes down a list to the row that begins so."""
        names = desktop.column(inside, "Name")
        place = next(row for row, text in enumerate(names) if text.startswith(called))
        self.tab_into(inside)
        desktop.key("Home", *["Down"] * place)

    def comes_by(self, names, dialog):
        """Tab reaches all of these, in this order, and comes round."""
        nodes = [desktop.find(desktop.BUTTONS + desktop.FIELDS, called, dialog) for called in names]
        for node in nodes[1:] + nodes[:1]:
            desktop.key("Tab")
            desktop.wait_until(lambda: desktop.is_focused(node), f"the focus on {desktop.name(node)!r}")

    def test_an_administrator_finds_a_secret_exports_reads_the_history_and_offboards(self):
        admin = self.server.administrator
        leaver = self.server.users[0]
        path = f"/users/{leaver['id']}/access-tokens"
        made = self.server.curl(leaver["token"], path, "POST", {"description": "Seen in a log"})[1]
        leaver_name = self.server.curl(admin["token"], f"/users/{leaver['id']}")[1]["name"]
        started = self.sign_in_by_keys(admin)
        self.choose("Everyone", desktop.table("Views", self.main))
        desktop.row_where(self.table, "Description", "Seen in a log")

        desktop.key("ctrl+shift+f")
        dialog = desktop.active_window("Find by Secret")
        field = self.field_with_focus("Found token", dialog)
        self.comes_by(["Found token", "Close"], dialog)
        desktop.wait_until(lambda: desktop.is_focused(field), "the field again")
        desktop.type_keys(made["plain_token"])
        self.comes_by(["Found token", "Find", "Close"], dialog)
        desktop.key("Return")
        show = desktop.find(desktop.BUTTONS, "Show in List", dialog)
        desktop.wait_until(lambda: desktop.is_focused(show), "the focus on the answer")
        self.comes_by(["Show in List", "Close", "Found token", "Find", "Revoke…"], dialog)
        desktop.key("space")
        desktop.window_gone("Find by Secret")
        desktop.key("F2")
        dialog = desktop.active_window("Rename Token")
        self.assertEqual(desktop.text_of(self.field_with_focus("New description", dialog)), "Seen in a log")
        desktop.key("Escape")
        desktop.window_gone("Rename Token")

        desktop.key("ctrl+h")
        events = desktop.table("History", self.main)
        self.tab_into(events)
        desktop.key("ctrl+h")
        desktop.wait_until(lambda: not desktop.is_showing(events), "the history to go")

        file = pathlib.Path(os.environ["HOME"]) / "by-keys.csv"
        desktop.key("ctrl+shift+s")
        dialog = desktop.active_window("Export")
        self.tab_to("Choose File…", dialog)
        desktop.key("space")
        desktop.active_window("Export Tokens")
        desktop.key("ctrl+a")
        desktop.type_keys(str(file))
        desktop.key("Return")
        desktop.wait_until(lambda: file.exists() and file.stat().st_size > 0, "the exported file")
        with file.open(encoding="utf-8", newline="") as text:
            self.assertIn("Seen in a log", [row["description"] for row in csv.DictReader(text, strict=True)])

        self.choose(leaver_name, desktop.table("Users", self.main))
        left = {token["description"] for token in self.server.curl(admin["token"], path)[1]}
        self.wait_shown(left)
        desktop.key("alt+e", "o")
        dialog = desktop.active_window("Offboard User")
        self.field_with_focus("Name of the user, to confirm", dialog)
        desktop.type_keys(leaver_name)
        self.tab_to("Offboard", dialog)
        desktop.key("space")
        desktop.wait_until(lambda: any("and none is left" in desktop.name(node) for node in desktop.descendants(dialog)),
                           lambda: f"the end among {desktop.outline(dialog)}")
        self.assertEqual(self.server.curl(admin["token"], path)[1], [])
        desktop.key("Escape")
        desktop.window_gone("Offboard User")
        desktop.key("ctrl+q")
        started.process.wait(15)


if __name__ == "__main__":
    unittest.main()
