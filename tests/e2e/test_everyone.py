#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All users' tokens in one table, for administrators."""

import unittest

import desktop
import faultproxy
import program


class Everyone(program.WindowTest):
    server_arguments = ("--users", "9", "--tokens-per-user", "3")

    def all_tokens(self):
        admin = self.server.administrator
        users = self.server.curl(admin["token"], "/users")[1]
        return [(user, token) for user in users
                for token in self.server.curl(admin["token"], f"/users/{user['id']}/access-tokens")[1]]

    def show_everyone(self):
        desktop.click(desktop.row_where(desktop.table("Views", self.main), "Name", "Everyone"))
        self.wait_pill("Checked in turn")

    def wait_pill(self, text):
        desktop.wait_until(lambda: any(desktop.name(node) == f"State of the list: {text}"
                                       for node in desktop.descendants(self.main)), f"the pill {text!r}")

    def says(self, part):
        return any(part in desktop.text_of(node) or part in desktop.name(node)
                   for node in desktop.descendants(self.main) if desktop.is_showing(node))

    def test_all_tokens_are_in_one_table_with_their_owners(self):
        self.sign_in(self.server.administrator)
        self.show_everyone()
        expected = self.all_tokens()
        self.wait_shown([token["description"] for _, token in expected])
        self.assertEqual(sorted(desktop.column(self.table, "Owner")), sorted(user["name"] for user, _ in expected))
        desktop.key("alt+v", "c")
        desktop.press("E-mail", None, desktop.ITEMS)
        desktop.wait_until(lambda: desktop.header_box(self.table, "E-mail"), "the column")
        # What somebody else does is seen when that user's turn comes.
        other = self.server.users[1]
        path = f"/users/{other['id']}/access-tokens"
        self.assertEqual(self.server.curl(other["token"], path, "POST", {"description": "From outside"})[0], 200)
        desktop.row_where(self.table, "Description", "From outside", seconds=60)

    def test_what_needs_a_look_is_found_without_knowing_a_word(self):
        # One at least that needs none: new, its own words, of a regular user.
        owner = self.server.users[0]
        self.server.curl(owner["token"], f"/users/{owner['id']}/access-tokens", "POST",
                         {"description": "Wall controller, lobby of the north wing"})
        self.sign_in(self.server.administrator)
        self.show_everyone()
        everything = len(self.all_tokens())
        desktop.wait_until(lambda: len(self.shown()) == everything, "all tokens")
        desktop.click(desktop.row_where(desktop.table("Views", self.main), "Name", "Needs a Look ("))
        search = desktop.find(desktop.FIELDS, "Search tokens", self.main)
        desktop.wait_until(lambda: desktop.text_of(search) == "needs:look", "the word in the search field")
        desktop.wait_until(lambda: 0 < len(self.shown()) < everything, "fewer tokens")
        self.assertTrue(all(desktop.column(self.table, "Needs a look")))
        desktop.press("Ages", self.main)
        bar = desktop.wait_until(
            lambda: next((node for node in desktop.descendants(self.main)
                          if desktop.name(node).startswith("to 5 years: ") and desktop.is_showing(node)), None), "the bar")
        desktop.press(desktop.name(bar), self.main)
        desktop.wait_until(lambda: desktop.text_of(search) == "needs:look older:2y newer:5y", "the age in the search field")
        desktop.wait_until(lambda: {age for age in desktop.column(self.table, "Created")} <=
                           {"2 years ago", "3 years ago", "4 years ago"}, "tokens of that age")
        desktop.fill("Search tokens", "older:abc", self.main)
        desktop.wait_until(lambda: self.says("“older:abc” is not an age"), "the hint")
        self.assertEqual(len(self.shown()), everything)

    def test_a_user_who_cannot_be_read_is_marked_and_retried_alone(self):
        proxy = faultproxy.Proxy(self.server.url)
        self.addCleanup(proxy.close)
        url, self.server.url = self.server.url, proxy.url
        other = self.server.users[0]
        path = f"/api/v1/users/{other['id']}/access-tokens"
        proxy.broken.add(path)
        self.sign_in(self.server.administrator)
        self.server.url = url
        self.show_everyone()
        expected = [(user, token) for user, token in self.all_tokens() if user["id"] != other["id"]]
        self.wait_shown([token["description"] for _, token in expected])
        desktop.wait_until(lambda: self.says("The tokens of 1 user could not be read"), "the banner")
        sidebar = desktop.table("Users", self.main)
        desktop.wait_until(lambda: any("could not be read" in row for row in desktop.column(sidebar, "Name")), "the mark")
        proxy.broken.clear()
        proxy.asked.clear()
        desktop.press("Retry", self.main)
        self.wait_shown([token["description"] for _, token in self.all_tokens()])
        desktop.wait_until(lambda: not self.says("could not be read"), "the banner to go")
        self.assertIn(path, proxy.asked)

    def test_regular_users_see_none_of_it(self):
        account = self.server.users[0]
        self.sign_in(account)
        self.wait_shown(self.server.descriptions(account))
        for kind, called in ((desktop.TABLES, "Views"), (desktop.TABLES, "Users"), (desktop.BUTTONS, "Retry")):
            self.assertIsNone(desktop.find_now(kind, called, self.main), called)
        self.assertFalse(self.says("Everyone"))
        desktop.key("alt+v", "c")
        desktop.find(desktop.ITEMS, "Created")
        for called in ("Owner", "E-mail", "Administrator", "Blocked", "Last sign-in"):
            self.assertIsNone(desktop.find_now(desktop.ITEMS, called), called)
        desktop.key("Escape", "Escape", "Escape")


if __name__ == "__main__":
    unittest.main()
