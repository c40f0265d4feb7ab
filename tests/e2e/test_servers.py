#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import os
import pathlib
import re
import signal
import subprocess
import unittest

import desktop
import program

PASSWORD = b"of the keyring"


class Servers(program.WindowTest):
    def setUp(self):
        super().setUp()
        self.account = self.server.users[0]
        self.end_keyring()
        for place in (pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "tokendesk",
                      pathlib.Path(os.environ["XDG_DATA_HOME"]) / "keyrings"):
            for file in place.glob("*"):
                file.unlink()

    def keyring_owner(self):
        """The process that answers for the keyring. Asking the bus starts none, as asking the keyring would."""
        answer = subprocess.run(["gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus",
                                 "-m", "org.freedesktop.DBus.GetConnectionUnixProcessID", "org.freedesktop.secrets"],
                                capture_output=True, text=True, check=False).stdout
        found = re.search(r"uint32 (\d+)", answer)
        return int(found.group(1)) if found else None

    def end_keyring(self):
        """Also one that the bus started because a program asked: it must not write its file into the next test."""
        owner = self.keyring_owner()
        if owner:
            with contextlib.suppress(ProcessLookupError):
                os.kill(owner, signal.SIGTERM)
            desktop.wait_until(lambda: self.keyring_owner() is None, "the end of the keyring")

    def start_keyring(self):
        """A real one, unlocked, as a desktop's login leaves it."""
        keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                   stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(program.end, keyring)
        keyring.stdin.write(PASSWORD)
        keyring.stdin.close()
        desktop.wait_until(lambda: self.keyring_owner() == keyring.pid, "the keyring")
        desktop.wait_until(lambda: "false" in subprocess.run(
            ["gdbus", "call", "--session", "-d", "org.freedesktop.secrets", "-o",
             "/org/freedesktop/secrets/aliases/default", "-m", "org.freedesktop.DBus.Properties.Get",
             "org.freedesktop.Secret.Collection", "Locked"], capture_output=True, text=True, check=False).stdout,
            "the unlocked keyring")
        return keyring

    def kept_token(self):
        """What the keyring holds; other programs can look, too."""
        found = subprocess.run(["secret-tool", "lookup", "server", "tokendesk", "user",
                                f"{self.account['id']}@{self.server.url}"], capture_output=True, text=True, timeout=20,
                               check=False)
        return found.stdout

    def sign_in_and_keep(self):
        first = self.start("--server", self.server.url)
        self.fill_sign_in_fields(self.account)
        dialog = desktop.window("Sign In")
        desktop.press("Keep me signed in", dialog)
        desktop.press("Sign In", dialog)
        self.assert_signed_in()
        return first

    def choose(self, command):
        desktop.key("alt+s")
        desktop.click(desktop.find(desktop.ITEMS, command))

    def test_a_kept_sign_in_lasts_until_signing_out(self):
        self.start_keyring()
        first = self.sign_in_and_keep()
        token = desktop.wait_until(self.kept_token, "the token in the keyring")
        self.assertEqual(self.server.works(self.account, token), 200)
        first.quit()
        second = self.start()
        self.assert_signed_in()
        self.wait_shown(self.server.descriptions(self.account))
        self.choose("Sign Out")
        desktop.window("Tokendesk")
        desktop.wait_until(lambda: not self.kept_token(), "the keyring to forget")
        desktop.wait_until(lambda: self.server.works(self.account, token) == 401, "the token to be ended")
        second.quit()
        self.start()
        desktop.window("Sign In")
        for file in (pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "tokendesk").glob("*"):
            for secret in (self.account["password"], self.account["token"], token):
                self.assertNotIn(secret, file.read_text(encoding="utf-8"))

    def test_a_forgotten_sign_in_is_asked_for_the_next_time(self):
        self.start_keyring()
        first = self.sign_in_and_keep()
        desktop.wait_until(self.kept_token, "the token in the keyring")
        self.choose("Forget This Sign-In")
        desktop.wait_until(lambda: not self.kept_token(), "the keyring to forget")
        self.wait_shown(self.server.descriptions(self.account))
        first.quit()
        self.start()
        dialog = desktop.window("Sign In")
        desktop.wait_until(lambda: desktop.text_of(desktop.find(desktop.FIELDS, "E-mail", dialog)) == self.account["email"],
                           "the profile to be still known")

    def test_an_ended_sign_in_is_asked_for_once_with_the_work_in_hand_kept(self):
        self.start("--server", self.server.url)
        self.fill_sign_in(self.account)
        self.assert_signed_in()
        self.wait_shown(self.server.descriptions(self.account))
        desktop.key("ctrl+n")
        dialog = desktop.window("New Token")
        desktop.fill("Description", "Typed before the end", dialog)
        admin = self.server.administrator["token"]
        self.assertEqual(self.server.curl(admin, f"/users/{self.account['id']}/block", "POST")[0], 200)
        prompt = desktop.window("Sign In")
        self.assertEqual(self.server.curl(admin, f"/users/{self.account['id']}/unblock", "POST")[0], 200)
        self.assertEqual(sum(desktop.name(node) == "Sign In" for node in desktop.windows()), 1)
        desktop.fill("Password", self.account["password"], prompt)
        desktop.press("Sign In", prompt)
        desktop.window_gone("Sign In")
        self.assertEqual(desktop.text_of(desktop.find(desktop.FIELDS, "Description", dialog)), "Typed before the end")
        desktop.press("Create Token", dialog)
        copy_once = desktop.window("Your New Token")
        desktop.press("Copy", copy_once)
        desktop.press("Close", copy_once)
        desktop.window_gone("Your New Token")
        self.assertIn("Typed before the end", self.server.descriptions(self.account))


if __name__ == "__main__":
    unittest.main()
