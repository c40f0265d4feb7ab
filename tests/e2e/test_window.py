#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import unittest

import desktop
import program
from gi.repository import Atspi


class Window(program.WindowTest):
    def size(self):
        box = self.main.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.width, box.height

    def test_the_main_job_is_done_with_the_keyboard_alone(self):
        account = self.server.users[0]
        self.sign_in(account)
        desktop.key("ctrl+n")
        desktop.window("New Token")
        desktop.type_keys("By keyboard")
        desktop.key("Return")
        desktop.window("Your New Token")
        desktop.key("alt+c")
        token = desktop.wait_until(lambda: len(desktop.clipboard()) == 43 and desktop.clipboard(), "the copied token")
        self.assertEqual(self.server.works(account, token), 200)
        desktop.key("Escape")
        desktop.window_gone("Your New Token")
        desktop.key("ctrl+f")
        search = desktop.find(desktop.FIELDS, "Search tokens", self.main)
        desktop.wait_until(lambda: desktop.is_focused(search), "the search field to have the focus")
        desktop.type_keys("By keyboard")
        self.wait_shown({"By keyboard"})
        desktop.key("Tab")
        desktop.key("ctrl+a")
        desktop.key("Delete")
        dialog = desktop.window("Revoke Token")
        button = desktop.find(("push button",), "Revoke Token", dialog)
        for _ in range(8):
            if desktop.is_focused(button):
                break
            desktop.key("Tab")
        desktop.key("space")
        desktop.wait_until(lambda: self.server.works(account, token) == 401, "the revoked token to be refused")

    def test_the_size_of_the_window_is_remembered(self):
        account = self.server.users[0]
        first = self.sign_in(account)
        before = self.size()
        desktop.xdo("getactivewindow", "windowsize", "--sync", 1010, 610)
        desktop.wait_until(lambda: self.size() != before, "the window to take its new size")
        wanted = self.size()
        first.quit()
        self.sign_in(account)
        desktop.wait_until(lambda: self.size() == wanted, lambda: f"the size {wanted}; it is {self.size()}")

    def test_the_width_of_a_column_is_remembered(self):
        account = self.server.users[0]
        first = self.sign_in(account)
        self.wait_shown(self.server.descriptions(account))
        left, top = self.header_edge()
        desktop.xdo("mousemove", "--sync", left, top, "mousedown", 1, "mousemove", "--sync", left + 40, top,
                    "mousemove", "--sync", left + 80, top, "mouseup", 1)
        desktop.wait_until(lambda: abs(self.header_edge()[0] - left - 80) <= 2, "the column to be wider")
        wanted = self.header_edge()[0] - self.main_left()
        first.quit()
        self.sign_in(account)
        self.wait_shown(self.server.descriptions(account))
        desktop.wait_until(lambda: abs(self.header_edge()[0] - self.main_left() - wanted) <= 2, "the width of before")

    def header_edge(self):
        """The handle between the first column and the second, on the screen."""
        box = desktop.wait_until(lambda: desktop.header_box(self.table, "Description"), "the header")
        return box.x + box.width - 1, box.y + box.height // 2

    def main_left(self):
        return self.main.get_component_iface().get_extents(Atspi.CoordType.SCREEN).x

    def test_no_secret_is_written_to_disk(self):
        account = self.server.users[0]
        first = self.sign_in(account)
        token = self.create("Not for the disk")
        first.quit()
        written = [file for file in pathlib.Path(os.environ["HOME"]).parent.rglob("*") if file.is_file()]
        self.assertTrue(any("okendesk" in str(file) for file in written), "the settings are among the files looked at")
        for file in written:
            for secret in (account["password"], account["token"], token):
                self.assertFalse(secret.encode() in file.read_bytes(), f"{file} holds a secret")

    def test_demo_starts_signed_in_as_administrator(self):
        self.start("--demo")
        self.assert_signed_in()
        desktop.table("Users", self.main)
        desktop.wait_until(lambda: self.shown(), "tokens in the table")

    def test_demo_of_a_user_starts_signed_in_without_a_list_of_users(self):
        self.start("--demo=user")
        self.assert_signed_in()
        desktop.wait_until(lambda: self.shown(), "tokens in the table")
        self.assertIsNone(desktop.find_now(desktop.TABLES, "Users", self.main))


if __name__ == "__main__":
    unittest.main()
