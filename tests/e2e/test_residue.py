#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""After a new token was seen off, nothing of it is left in the memory of the program.

TOKENDESK_RESIDUE_RUNS tokens are made (default 6, one for each way to deal with a token), with a new program for every
six of them.
"""

import collections
import os
import pathlib
import subprocess
import time
import unittest

import desktop
import program

TOOLS = program.BIN.parent / "tests"
RUNS = int(os.environ.get("TOKENDESK_RESIDUE_RUNS", "6"))
Copy = collections.namedtuple("Copy", "form amount where")


def copies(process, *secrets):
    """For each secret the copies of it that the process holds, whole or in part. Told by a pipe: arguments are public."""
    scan = subprocess.run([TOOLS / "memoryscan", str(process.pid)], input="\n".join(secrets) + "\n", text=True,
                          capture_output=True, check=False)
    if scan.returncode != 0:
        raise AssertionError(f"the memory could not be read: {scan.stderr}")
    found = [[] for _ in secrets]
    for line in scan.stdout.splitlines()[:-1]:
        number, *copy = line.split("\t")
        found[int(number)].append(Copy(*copy))
    return found


def copied():
    return desktop.wait_until(lambda: len(desktop.clipboard()) == 43 and desktop.clipboard(), "the copied token")


class Residue(program.WindowTest):
    def setUp(self):
        super().setUp()
        self.account = self.server.users[0]
        self.ways = (self.copy, self.show_and_copy, self.show_and_close, self.save, self.copy_as_curl, self.paste_back)

    # Each way returns the token, with the dialog still open.

    def copy(self, dialog):
        desktop.press("Copy", dialog)
        return copied()

    def show_and_copy(self, dialog):
        desktop.press("Show", dialog)
        desktop.find(desktop.BUTTONS, "Hide", dialog)
        return self.copy(dialog)

    def show_and_close(self, dialog):
        desktop.press("Show", dialog)
        desktop.find(desktop.BUTTONS, "Hide", dialog)
        labels = [node for node in desktop.descendants(dialog) if desktop.role(node) == "label"]
        return next(desktop.name(node) for node in labels if len(desktop.name(node)) == 43)

    def save(self, dialog):
        path = pathlib.Path(os.environ["HOME"]) / f"token-{time.monotonic_ns()}.txt"
        desktop.press("Save to File…", dialog)
        desktop.fill("File name:", str(path), desktop.window("Save the Token"))
        desktop.key("Return")
        desktop.wait_until(path.exists, "the file")
        desktop.window_gone("Save the Token")
        return desktop.wait_until(lambda: path.read_text().strip(), "its content")

    def copy_as_curl(self, dialog):
        def line_copied():
            """The window manager may have left the focus elsewhere: nobody touched this window yet."""
            desktop.click(desktop.find(("label",), "Token:", dialog))
            desktop.key("alt+a")
            desktop.key("c")
            end = time.monotonic() + 2
            while time.monotonic() < end and len(desktop.clipboard()) < 60:
                time.sleep(0.05)
            return len(desktop.clipboard()) > 60 and desktop.clipboard()

        line = desktop.wait_until(line_copied, "the copied line")
        return line.split("Private-Token: ")[1].split('"')[0]

    def paste_back(self, dialog):
        token = self.copy(dialog)
        desktop.focus(desktop.find(desktop.FIELDS, "Check what you stored", dialog))
        desktop.key("ctrl+v")
        desktop.wait_until(lambda: any(desktop.name(node).startswith("✓") for node in desktop.descendants(dialog)),
                           "the verdict")
        return token

    def close(self, dialog):
        clear = desktop.find_now(desktop.BUTTONS, "Clear Now", dialog)
        if clear:
            desktop.press("Clear Now", dialog)
            desktop.wait_until(lambda: not desktop.clipboard(), "the clipboard to be empty")
        desktop.press("Close", dialog)
        # Where it was not copied, the program asks.
        asked = desktop.wait_until(lambda: all(desktop.name(node) != "Your New Token" for node in desktop.windows())
                                   or desktop.find_now(desktop.BUTTONS, "Close Anyway"), "the dialog to close or ask")
        if asked is not True:
            desktop.press("Close Anyway")
        desktop.window_gone("Your New Token")

    def run_once(self, process, number):
        way = self.ways[number % len(self.ways)]
        dialog = self.make(f"Residue {number}")
        token = way(dialog)
        self.assertEqual(self.server.works(self.account, token), 200)
        self.assertTrue(copies(process, token)[0], f"{way.__name__}: the scan finds a token that is on screen")
        self.close(dialog)
        # The promise is about one second later.
        time.sleep(1)
        return way.__name__, copies(process, token, self.account["token"], self.account["password"])

    def assert_clean(self, run):
        way, (token, own, password) = run
        self.assertEqual(token, [], f"{way}: copies of the new token")
        self.assertEqual(password, [], f"{way}: copies of the password")
        self.assertLessEqual(len(own), 1, f"{way}: copies of the sign-in token, which the session holds: {own}")

    def test_nothing_of_a_new_token_is_left(self):
        process = None
        for number in range(RUNS):
            if number % len(self.ways) == 0:
                if process:
                    process.close()
                process = self.sign_in(self.account, by_token=number // len(self.ways) % 2 == 0)
            self.assert_clean(self.run_once(process.process, number))
            if RUNS > 20 and (number + 1) % 20 == 0:
                print(f"{number + 1} tokens made and looked for: nothing left", flush=True)
        process.close()

    def test_a_planted_leak_is_found(self):
        process = self.sign_in(self.account, folder=TOOLS / "leaking")
        run = self.run_once(process.process, 0)
        with self.assertRaisesRegex(AssertionError, "copies of the new token"):
            self.assert_clean(run)
        process.close()


if __name__ == "__main__":
    unittest.main()
