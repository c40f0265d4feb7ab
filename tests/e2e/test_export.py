#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the list shows, saved to a file and read again by other programs."""

import csv
import json
import os
import pathlib
import unittest

import desktop
import program


class Export(program.WindowTest):
    server_arguments = ("--users", "6", "--tokens-per-user", "3")

    def setUp(self):
        super().setUp()
        self.folder = pathlib.Path(os.environ["HOME"])

    def export(self, name, *choices):
        """By the keyboard, but for the choices."""
        path = self.folder / name
        desktop.key("ctrl+shift+s")
        dialog = desktop.window("Export")
        for choice in choices:
            desktop.press(choice, dialog, ("radio button",))
        desktop.key("Return")
        files = desktop.window("Export Tokens")
        desktop.fill("File name:", str(path), files)
        desktop.key("Return")
        desktop.window_gone("Export Tokens")
        desktop.wait_until(lambda: path.exists() and path.stat().st_size > 0, f"{path}")
        return path

    def make_formulas(self, account):
        for description in ('=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "\t=1", 'comma, quote " and\nline'):
            status, _ = self.server.curl(account["token"], f"/users/{account['id']}/access-tokens", "POST",
                                         {"description": description})
            self.assertIn(status, (200, 201))

    def test_everyones_tokens_are_read_by_other_programs(self):
        admin = self.server.administrator
        self.make_formulas(self.server.users[0])
        self.sign_in(admin)
        desktop.click(desktop.row_where(desktop.table("Views", self.main), "Name", "Everyone"))
        users = self.server.curl(admin["token"], "/users")[1]
        expected = {token["id"]: (token, user) for user in users for token in
                    self.server.curl(admin["token"], f"/users/{user['id']}/access-tokens")[1]}
        desktop.wait_until(lambda: len(self.shown()) == len(expected), "all tokens")
        desktop.click_header(self.table, "Owner")
        order = desktop.column(self.table, "Id")
        rows = json.loads(self.export("all.json", "Data for other programs (JSON)").read_text(encoding="utf-8"))
        self.assertEqual([row["id"][-8:] for row in rows], [shown[-8:] for shown in order])
        for row in rows:
            token, user = expected[row["id"]]
            self.assertEqual(row["description"], token["description"])
            self.assertEqual((row["owner"], row["owner_id"], row["email"], row["administrator"], row["blocked"]),
                             (user["name"], user["id"], user["email"], user["admin"], user["blocked"]))
            self.assertTrue(row["created_at"].startswith(token["created_at"][:19]) and row["created_at"].endswith("Z"))
            self.assertIsInstance(row["needs_look"], list)
        with self.export("all.csv", "Table for a spreadsheet (CSV)").open(encoding="utf-8", newline="") as file:
            table = list(csv.DictReader(file, strict=True))
        self.assertEqual([row["id"] for row in table], [row["id"] for row in rows])
        for row, from_json in zip(table, rows):
            self.assertIn(row["description"], (from_json["description"], "'" + from_json["description"]))
            for cell in row.values():
                self.assertNotRegex(cell, r"^[=+\-@\t\r]")
        self.assertIn('\'=HYPERLINK("http://x","y")', [row["description"] for row in table])
        text = (self.folder / "all.csv").read_text(encoding="utf-8") + (self.folder / "all.json").read_text(encoding="utf-8")
        for account in (admin, *self.server.users):
            self.assertNotIn(account["token"], text)

    def test_what_the_search_hides_is_left_out_and_ids_are_shortened(self):
        account = self.server.users[0]
        self.make_formulas(account)
        self.sign_in(account)
        desktop.key("ctrl+f")
        desktop.type_keys("SUM")
        self.wait_shown(["@SUM(A1)"])
        path = self.export("own.csv", "Shortened to their last characters, as in the list")
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        self.assertEqual(rows[0], ["description", "created_at", "id"])
        self.assertEqual(len(rows), 2)
        self.assertEqual((rows[1][0], rows[1][2][0], len(rows[1][2])), ("'@SUM(A1)", "…", 9))

    def test_a_file_is_overwritten_only_after_a_question(self):
        account = self.server.users[0]
        self.sign_in(account)
        self.wait_shown(self.server.descriptions(account))
        path = self.folder / "mine.csv"
        path.write_text("mine", encoding="utf-8")
        self.export("mine.csv")
        desktop.window("File Exists Already")
        desktop.key("Escape")
        desktop.window_gone("File Exists Already")
        self.assertEqual(path.read_text(encoding="utf-8"), "mine")
        self.export("mine.csv")
        desktop.press("Replace File", desktop.window("File Exists Already"))
        desktop.wait_until(lambda: path.read_text(encoding="utf-8").startswith("description,"), "the new content")


if __name__ == "__main__":
    unittest.main()
