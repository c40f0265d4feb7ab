#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server has noted of a token and of a user, beside the list."""

import unittest
import urllib.parse

import desktop
import program


class History(program.WindowTest):
    def setUp(self):
        super().setUp()
        self.admin = self.server.administrator
        self.user = self.server.users[0]
        self.name = self.server.curl(self.admin["token"], f"/users/{self.user['id']}")[1]["name"]
        self.sign_in(self.admin)
        desktop.click(desktop.row_where(desktop.table("Users", self.main), "Name", self.name))
        self.wait_shown(self.server.descriptions(self.user))
        desktop.key("ctrl+h")

    def noted(self, **wanted):
        query = urllib.parse.urlencode({"per_page": 1000, **wanted})
        return self.server.curl(self.admin["token"], f"/audit-log?{query}")[1]

    def actions(self):
        """Nothing while there is no such table; without the remark that a screen reader hears of a row."""
        shown = desktop.find_now(desktop.TABLES, "History", self.main)
        return desktop.column(shown, "Action") if shown is not None else []

    def wait_for(self, events):
        expected = [event["action"] for event in events]
        desktop.wait_until(lambda: self.actions() == expected,
                           lambda: f"{expected} in the history; it has {self.actions()}", 30)

    def says(self, text):
        desktop.wait_until(lambda: any(text in desktop.name(node) for node in desktop.descendants(self.main)
                                       if desktop.is_showing(node)),
                           lambda: f"{text!r} among {desktop.outline(self.main)}", 30)

    def test_of_a_user_what_was_done_and_what_was_done_to_the_account(self):
        did = self.noted(author_id=self.user["id"])
        self.assertTrue(did)
        self.wait_for(did)
        table = desktop.table("History", self.main)
        self.assertEqual(set(desktop.column(table, "By")), {self.name})
        self.assertEqual(desktop.column(table, "Address"), [event["ip_address"] for event in did])
        desktop.click(desktop.find(("combo box",), "What this user did", self.main))
        desktop.key("Down", "Return")
        done = self.noted(target_type="user", target_id=self.user["id"])
        # One of a name that no documentation has: it is shown as the server tells it.
        self.assertIn("reassign_license_seat", [event["action"] for event in done])
        self.wait_for(done)
        table = desktop.table("History", self.main)
        row = [event["action"] for event in done].index("reassign_license_seat")
        self.assertEqual(desktop.column(table, "By")[row], "the server")
        self.assertEqual(desktop.column(table, "Details")[row], done[row]["details"])

    def test_of_a_token_what_befell_it_and_again_when_asked_for(self):
        token = self.server.tokens(self.user)[0]
        self.select(token["description"])
        self.says(f"“{token['description']}” of {self.name}")
        before = self.noted(target_id=token["id"])
        self.assertTrue(before)
        self.wait_for(before)
        path = f"/users/{self.user['id']}/access-tokens/{urllib.parse.quote(token['id'], safe='')}"
        status, _ = self.server.curl(self.admin["token"], path, "PATCH", {"description": "Renamed meanwhile"})
        self.assertEqual(status, 200)
        desktop.row_where(self.table, "Description", "Renamed meanwhile")
        desktop.key("F5")
        after = self.noted(target_id=token["id"])
        self.assertEqual(len(after), len(before) + 1)
        self.wait_for(after)
        desktop.key("ctrl+h")
        desktop.wait_until(lambda: desktop.find_now(desktop.TABLES, "History", self.main) is None, "the panel to close")


class RegularUser(program.WindowTest):
    def test_regular_users_have_no_history(self):
        account = self.server.users[0]
        self.sign_in(account)
        self.wait_shown(self.server.descriptions(account))
        desktop.key("alt+v")
        desktop.find(desktop.ITEMS, "Refresh")
        self.assertIsNone(desktop.find_now(desktop.ITEMS, "History"))
        desktop.key("Escape", "Escape")
        desktop.key("ctrl+h")
        desktop.key("ctrl+f")
        field = desktop.find(desktop.FIELDS, "Search tokens", self.main)
        desktop.wait_until(lambda: desktop.is_focused(field), "the search to have the focus")
        self.assertIsNone(desktop.find_now(desktop.TABLES, "History", self.main))


if __name__ == "__main__":
    unittest.main()
