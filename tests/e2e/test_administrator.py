#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import desktop
import program


class Administrator(program.WindowTest):
    def setUp(self):
        super().setUp()
        self.sign_in(self.server.administrator)
        self.other = self.server.users[0]
        admin = self.server.administrator
        status, users = self.server.curl(admin["token"], "/users")
        self.assertEqual(status, 200)
        self.other_name = next(user["name"] for user in users if user["id"] == self.other["id"])

    def choose_other(self):
        sidebar = desktop.table("Users", self.main)
        desktop.click(desktop.row_where(sidebar, "Name", self.other_name))
        self.wait_shown(self.server.descriptions(self.other))

    def test_choosing_a_user_shows_that_users_tokens(self):
        self.choose_other()

    def test_the_search_for_users_narrows_the_list(self):
        sidebar = desktop.table("Users", self.main)
        desktop.row_where(sidebar, "Name", self.other_name)
        before = len(desktop.column(sidebar, "Name"))
        desktop.fill("Search users", self.other_name, self.main)
        desktop.wait_until(lambda: len(desktop.column(sidebar, "Name")) < before, "fewer users in the list")
        desktop.row_where(sidebar, "Name", self.other_name)

    def test_a_token_found_somewhere_is_told_whose_it_is_and_revoked(self):
        found = self.server.users[1]
        desktop.press("Find by Secret…", self.main)
        dialog = desktop.window("Find by Secret")
        desktop.fill("Found token", f"Private-Token: {found['token']}", dialog)
        desktop.press("Find", dialog)
        users = self.server.curl(self.server.administrator["token"], "/users")[1]
        owner = next(user["name"] for user in users if user["id"] == found["id"])
        desktop.find(desktop.BUTTONS, "Show in List", dialog)
        told = " ".join(desktop.outline(dialog))
        self.assertIn(owner, told)
        self.assertNotIn(found["token"], told)
        desktop.press("Revoke…", dialog)
        desktop.press("Revoke Token", desktop.window("Revoke Token"))
        desktop.wait_until(lambda: self.server.works(found, found["token"]) == 401, "the found token to be refused")

    def test_a_token_created_for_another_user_is_theirs(self):
        self.choose_other()
        token = self.create("For somebody else")
        self.assertEqual(self.server.works(self.other, token), 200)
        # A regular user's token opens nobody else's list.
        self.assertEqual(self.server.works(self.server.administrator, token), 403)
        self.wait_shown(self.server.descriptions(self.other))

    def test_another_users_token_is_renamed_and_revoked(self):
        self.choose_other()
        token = self.create("Theirs")
        self.select("Theirs")
        desktop.key("F2")
        dialog = desktop.window("Rename Token")
        desktop.fill("New description", "Still theirs", dialog)
        desktop.press("Rename", dialog)
        desktop.row_where(self.table, "Description", "Still theirs")
        self.select("Still theirs")
        desktop.key("Delete")
        desktop.press("Revoke Token", desktop.window("Revoke Token"))
        desktop.wait_until(lambda: self.server.works(self.other, token) == 401, "the revoked token to be refused")


if __name__ == "__main__":
    unittest.main()
