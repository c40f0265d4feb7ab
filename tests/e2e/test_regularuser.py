#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import desktop
import program


class RegularUser(program.WindowTest):
    def setUp(self):
        super().setUp()
        self.account = self.server.users[0]

    def test_signing_in_by_password_shows_the_users_tokens(self):
        self.sign_in(self.account)
        self.wait_shown(self.server.descriptions(self.account))
        self.assertIsNone(desktop.find_now(desktop.TABLES, "Users", self.main))

    def test_signing_in_by_token_shows_the_users_tokens(self):
        self.sign_in(self.account, by_token=True)
        self.wait_shown(self.server.descriptions(self.account))

    def test_a_wrong_password_keeps_the_dialog_and_what_was_typed(self):
        self.start("--server", self.server.url)
        self.fill_sign_in({**self.account, "password": "not the password"})
        dialog = desktop.window("Sign In")
        button = desktop.find(("push button",), "Sign In", dialog)
        desktop.wait_until(lambda: desktop.is_enabled(button), "signing in to be possible again")
        self.assertEqual(desktop.text_of(desktop.find(desktop.FIELDS, "E-mail", dialog)), self.account["email"])
        desktop.wait_until(lambda: any("password" in desktop.name(node) and "ot" in desktop.name(node)
                                       for node in desktop.descendants(dialog)
                                       if desktop.is_showing(node) and desktop.role(node) == "label"
                                       and len(desktop.name(node)) > 20),
                           lambda: f"a sentence about the password; there are {desktop.outline(dialog)}")
        self.assertFalse(any(desktop.name(node).startswith("Tokendesk — ") for node in desktop.windows()))

    def test_a_created_token_works_until_it_is_revoked(self):
        self.sign_in(self.account)
        token = self.create("Made in a window")
        self.assertEqual(self.server.works(self.account, token), 200)
        self.wait_shown(self.server.descriptions(self.account))
        self.select("Made in a window")
        desktop.press("Revoke…", self.main)
        desktop.press("Revoke Token", desktop.window("Revoke Token"))
        desktop.wait_until(lambda: self.server.works(self.account, token) == 401, "the revoked token to be refused")
        self.wait_shown(self.server.descriptions(self.account))

    def test_renaming_changes_the_token_on_the_server(self):
        self.sign_in(self.account)
        self.create("Before")
        self.select("Before")
        desktop.key("F2")
        dialog = desktop.window("Rename Token")
        desktop.fill("New description", "After", dialog)
        desktop.press("Rename", dialog)
        desktop.row_where(self.table, "Description", "After")
        self.assertIn("After", self.server.descriptions(self.account))
        self.assertNotIn("Before", self.server.descriptions(self.account))

    def test_searching_shows_only_what_matches(self):
        self.sign_in(self.account)
        self.create("Needle in a haystack")
        everything = self.server.descriptions(self.account)
        self.wait_shown(everything)
        desktop.fill("Search tokens", "needle IN", self.main)
        self.wait_shown({"Needle in a haystack"})
        desktop.fill("Search tokens", "", self.main)
        self.wait_shown(everything)

    def test_a_click_on_the_header_sorts_and_a_second_turns_it_round(self):
        self.sign_in(self.account)
        for description in ("aaa first", "zzz last"):
            self.create(description)
        desktop.click_header(self.table, "Description")
        ends = [("aaa first", "zzz last"), ("zzz last", "aaa first")]
        now = desktop.wait_until(lambda: self.ends() in ends and self.ends(), lambda: f"a sorted table; it is {self.shown()}")
        desktop.click_header(self.table, "Description")
        other = ends[1 - ends.index(now)]
        desktop.wait_until(lambda: self.ends() == other, lambda: f"the other order; it is {self.shown()}")

    def ends(self):
        shown = self.shown()
        return (shown[0][:9], shown[-1][:8]) if shown and shown[0].startswith("aaa") else \
            (shown[0][:8], shown[-1][:9]) if shown else None

    def test_several_tokens_are_revoked_at_once(self):
        self.sign_in(self.account)
        names = ["Batch one", "Batch two", "Batch three"]
        tokens = [self.create(description) for description in names]
        desktop.fill("Search tokens", "Batch", self.main)
        self.wait_shown(names)
        self.select("Batch one")
        desktop.key("ctrl+a")
        desktop.key("Delete")
        desktop.press("Revoke 3 Tokens", desktop.window("Revoke Tokens"))
        for token in tokens:
            desktop.wait_until(lambda token=token: self.server.works(self.account, token) == 401, "every token to be refused")
        self.assertFalse(self.server.descriptions(self.account) & set(names))

    def test_refreshing_shows_a_token_made_elsewhere(self):
        self.sign_in(self.account)
        self.wait_shown(self.server.descriptions(self.account))
        status, _ = self.server.curl(self.account["token"], f"/users/{self.account['id']}/access-tokens", "POST",
                                     {"description": "Made by curl"})
        self.assertIn(status, (200, 201))
        desktop.press("Refresh", self.main)
        self.wait_shown(self.server.descriptions(self.account))

    def test_a_token_that_was_not_copied_is_guarded(self):
        self.sign_in(self.account)
        desktop.press("New Token…", self.main)
        dialog = desktop.window("New Token")
        desktop.fill("Description", "Almost lost", dialog)
        desktop.press("Create Token", dialog)
        copy_once = desktop.window("Your New Token")
        desktop.press("Close", copy_once)
        desktop.press("Keep Open", desktop.window("Token Not Copied Yet"))
        desktop.window_gone("Token Not Copied Yet")
        desktop.press("Close", desktop.window("Your New Token"))
        desktop.press("Revoke Token", desktop.window("Token Not Copied Yet"))
        desktop.window_gone("Your New Token")
        desktop.wait_until(lambda: "Almost lost" not in self.server.descriptions(self.account), "the token to be revoked")


if __name__ == "__main__":
    unittest.main()
