#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What others do is seen while the window is open, and within a second."""

import tempfile
import unittest

import desktop
import program


class Live(program.WindowTest):
    def path(self, account, token_id=""):
        return f"/users/{account['id']}/access-tokens" + (f"/{token_id}" if token_id else "")

    def wait_live(self, main):
        desktop.wait_until(lambda: any(desktop.name(node) == "State of the list: Live" for node in desktop.descendants(main)),
                           "the list to be live")

    def wait_for(self, table, description, shown):
        desktop.wait_until(
            lambda: any(cell.startswith(description) for cell in desktop.column(table, "Description")) == shown,
            f"{description!r} {'in' if shown else 'gone from'} the table", seconds=2)

    def test_what_another_program_does_is_seen(self):
        account = self.server.users[0]
        self.sign_in(account)
        self.wait_live(self.main)
        self.select(sorted(self.server.descriptions(account))[0])
        status, made = self.server.curl(account["token"], self.path(account), "POST", {"description": "From outside"})
        self.assertEqual(status, 200)
        self.wait_for(self.table, "From outside", True)
        self.server.curl(account["token"], self.path(account, made["id"]), "PATCH", {"description": "Renamed outside"})
        self.wait_for(self.table, "Renamed outside", True)
        self.server.curl(account["token"], self.path(account, made["id"]), "DELETE")
        self.wait_for(self.table, "Renamed outside", False)
        desktop.wait_until(lambda: any("was revoked elsewhere" in desktop.text_of(node) or "was revoked elsewhere"
                                       in desktop.name(node) for node in desktop.descendants(self.main)), "the banner")

    def test_two_windows_show_the_same(self):
        account = self.server.users[0]
        self.sign_in(account)
        first, first_table = self.main, self.table
        # Of another session, as from another computer: in one session a second start only raises the first window.
        elsewhere = tempfile.TemporaryDirectory()
        self.addCleanup(elsewhere.cleanup)
        self.start("--server", self.server.url, environment={"XDG_RUNTIME_DIR": elsewhere.name})
        self.fill_sign_in(account)
        desktop.window_gone("Sign In")
        second = desktop.wait_until(
            lambda: next((node for node in desktop.windows() if desktop.name(node).startswith("Tokendesk — ")
                          and node != first), None), "the second window")
        self.main, self.table = second, desktop.table("Access tokens", second)
        self.wait_live(first)
        self.wait_live(second)
        self.create("Made in the second")
        self.wait_for(first_table, "Made in the second", True)

    def test_a_server_that_goes_is_told_and_nothing_is_lost(self):
        account = self.server.users[0]
        self.sign_in(account)
        self.wait_live(self.main)
        shown = self.shown()
        self.server.close()
        desktop.wait_until(lambda: any(desktop.name(node).startswith("State of the list: Offline")
                                       for node in desktop.descendants(self.main)), "the pill to say Offline")
        self.assertEqual(self.shown(), shown)
        desktop.find(("push button",), "Try Now", self.main)


if __name__ == "__main__":
    unittest.main()
