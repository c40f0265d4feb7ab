#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many tokens revoked at once, and all that a leaving user has."""

import csv
import os
import pathlib
import unittest
import urllib.parse

import desktop
import faultproxy
import program
from gi.repository import Atspi


class Bulk(program.WindowTest):
    server_arguments = ("--users", "5", "--tokens-per-user", "49")  # and the one that each account is told

    def setUp(self):
        super().setUp()
        self.proxy = faultproxy.Proxy(self.server.url)
        self.addCleanup(self.proxy.close)
        self.leaver = self.server.users[0]
        admin = self.server.administrator
        self.name = self.server.curl(admin["token"], f"/users/{self.leaver['id']}")[1]["name"]
        real, self.server.url = self.server.url, self.proxy.url
        self.sign_in(admin)
        self.server.url = real
        self.choose(self.name)
        desktop.wait_until(lambda: len(self.shown()) == len(self.left()), "the user's tokens")

    def choose(self, name):
        sidebar = desktop.table("Users", self.main)
        desktop.click(desktop.row_where(sidebar, "Name", name))

    def left(self):
        admin = self.server.administrator
        return self.server.curl(admin["token"], f"/users/{self.leaver['id']}/access-tokens")[1]

    def is_blocked(self):
        return self.server.curl(self.server.administrator["token"], f"/users/{self.leaver['id']}")[1]["blocked"]

    def deletion_of(self, token):
        return f"DELETE /api/v1/users/{self.leaver['id']}/access-tokens/{urllib.parse.quote(token['id'], safe='-._~')}"

    def says(self, window, part):
        desktop.wait_until(lambda: any(part in desktop.name(node) or part in desktop.text_of(node)
                                       for node in desktop.descendants(window) if desktop.is_showing(node)),
                           lambda: f"{part!r} among {desktop.outline(window)}", 60)

    def save_report(self, dialog):
        path = pathlib.Path(os.environ["HOME"]) / f"{self._testMethodName}.csv"
        desktop.press("Save Report…", dialog)
        files = desktop.window("Save the Report")
        desktop.fill("File name:", str(path), files)
        desktop.key("Return")
        desktop.window_gone("Save the Report")
        desktop.wait_until(lambda: path.exists() and path.stat().st_size > 0, "the report")
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    def open_offboarding(self):
        desktop.key("alt+e")
        desktop.press("Offboard User…", None, desktop.ITEMS)
        return desktop.window("Offboard User")

    def test_fifty_tokens_of_which_five_fail_at_first(self):
        tokens = self.left()
        self.assertEqual(len(tokens), 50)
        failing = tokens[3:50:10]
        self.assertEqual(len(failing), 5)
        self.proxy.broken.update(self.deletion_of(token) for token in failing)
        desktop.click(desktop.row_where(self.table, "Description", self.shown()[0]))
        desktop.key("ctrl+a", "Delete")
        dialog = desktop.window("Revoke Tokens")
        desktop.press("Revoke 50 Tokens", dialog)
        self.says(dialog, "45 of 50 tokens revoked.")
        results = desktop.column(desktop.table("Tokens to be revoked", dialog), "Result")
        self.assertEqual((results.count("Revoked"), sum(text.startswith("Failed: ") for text in results)), (45, 5))
        self.assertEqual({token["id"] for token in self.left()}, {token["id"] for token in failing})
        self.proxy.broken.clear()
        desktop.press("Try Again", dialog)
        self.says(dialog, "All 50 tokens are revoked.")
        self.assertEqual(self.left(), [])
        report = self.save_report(dialog)
        self.assertEqual(sorted(row["Token id"] for row in report), sorted(token["id"] for token in tokens))
        self.assertEqual({(row["User"], row["User id"], row["Result"]) for row in report},
                         {(self.name, str(self.leaver["id"]), "Revoked")})
        self.assertTrue(all(row["Time (UTC)"].endswith("Z") for row in report))
        desktop.key("Escape")
        desktop.window_gone("Revoke Tokens")
        for asked in {self.deletion_of(token).split(" ")[1] for token in tokens}:
            self.assertLessEqual(self.proxy.asked.count(asked), 2)

    def test_a_leaving_user_is_blocked_and_loses_every_token(self):
        tokens = self.left()
        dialog = self.open_offboarding()
        self.says(dialog, "50 tokens will be revoked:")
        button = desktop.find(("push button",), "Offboard", dialog)
        self.assertFalse(desktop.is_enabled(button))
        # By the keyboard alone from here.
        field = desktop.find(desktop.FIELDS, "Name of the user, to confirm", dialog)
        desktop.wait_until(lambda: desktop.is_focused(field), "the field to have the focus")
        desktop.type_keys(self.name[:-1])
        self.assertFalse(desktop.is_enabled(button))
        desktop.type_keys(self.name[-1])
        desktop.wait_until(lambda: desktop.is_enabled(button), "the button")
        desktop.key("alt+b")
        box = desktop.find(("check box",), "Also block the account", dialog)
        desktop.wait_until(lambda: desktop.has_state(box, Atspi.StateType.CHECKED), "the box to be checked")
        failing = tokens[7]
        self.proxy.broken.add(self.deletion_of(failing))
        for _ in range(8):
            if desktop.is_focused(button):
                break
            desktop.key("Tab")
        desktop.key("space")
        self.says(dialog, "49 of 50 tokens revoked.")
        self.assertTrue(self.is_blocked())
        self.assertEqual([token["id"] for token in self.left()], [failing["id"]])
        self.proxy.broken.clear()
        desktop.press("Resume", dialog)
        self.says(dialog, "50 tokens revoked, and none is left.")
        self.says(dialog, "The account is blocked.")
        self.assertEqual(self.left(), [])
        self.assertEqual(len(self.save_report(dialog)), 50)
        desktop.key("Escape")
        desktop.window_gone("Offboard User")
        desktop.wait_until(lambda: not self.shown(), "the list to be empty")
        self.assertEqual(self.proxy.asked.count(f"/api/v1/users/{self.leaver['id']}/block"), 1)

    def test_a_lost_connection_stops_it_and_it_goes_on_later(self):
        dialog = self.open_offboarding()
        self.says(dialog, "50 tokens will be revoked:")
        desktop.type_keys(self.name)
        self.proxy.is_cut = True
        desktop.press("Offboard", dialog)
        self.says(dialog, "0 of 50 tokens revoked.")
        self.assertEqual(len(self.left()), 50)
        self.proxy.is_cut = False
        desktop.press("Resume", dialog)
        self.says(dialog, "50 tokens revoked, and none is left.")
        self.assertEqual(self.left(), [])
        self.assertFalse(self.is_blocked())

    def test_ones_own_account_is_told_in_plain_words(self):
        admin = self.server.administrator
        self.choose(self.server.curl(admin["token"], f"/users/{admin['id']}")[1]["name"])
        self.leaver = admin
        desktop.wait_until(lambda: len(self.shown()) == len(self.left()), "one's own tokens")
        dialog = self.open_offboarding()
        self.says(dialog, "This is your own account")
        self.says(dialog, "Your own account cannot be blocked from here.")
        self.assertIsNone(desktop.find_now(("check box",), "Also block the account", dialog))
        desktop.key("Escape")
        desktop.window_gone("Offboard User")
        self.assertEqual(len(self.left()), 50)


class RegularUser(program.WindowTest):
    def test_regular_users_see_none_of_the_administrators_parts(self):
        account = self.server.users[0]
        self.sign_in(account)
        self.wait_shown(self.server.descriptions(account))
        desktop.key("alt+e")
        desktop.find(desktop.ITEMS, "Rename…")
        self.assertIsNone(desktop.find_now(desktop.ITEMS, "Offboard User…"))
        desktop.key("Escape", "Escape")
        for kind, called in ((desktop.TABLES, "Users"), (desktop.TABLES, "Views"), (desktop.BUTTONS, "Offboard User…")):
            self.assertIsNone(desktop.find_now(kind, called, self.main), called)


if __name__ == "__main__":
    unittest.main()
