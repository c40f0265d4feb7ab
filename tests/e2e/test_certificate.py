#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import re
import subprocess
import tempfile
import unittest
import urllib.parse

import desktop
import program


class Certificate(program.WindowTest):
    """A server with a self-signed certificate, which is later replaced."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        subprocess.run([program.BIN.parent / "tests" / "make-certificates", self.folder], check=True)
        self.serve(1)

    def serve(self, number, port=0):
        self.server = program.DemoServer("--users", "4", "--tokens-per-user", "3", "--port", str(port),
                                         "--tls", self.folder / f"server-{number}.pem", self.folder / f"server-{number}.key")
        self.addCleanup(self.server.close)

    def replace_certificate(self):
        port = urllib.parse.urlsplit(self.server.url).port
        self.server.close()
        self.serve(2, port)

    def fingerprints(self, dialog):
        texts = (desktop.text_of(node) or desktop.name(node) for node in desktop.descendants(dialog)
                 if desktop.is_showing(node))
        return [text for text in texts if text and re.fullmatch(r"([0-9A-F]{2}[:\n]?){32}", text)]

    def test_a_trusted_certificate_is_not_asked_about_again_until_it_changes(self):
        account = self.server.users[0]
        first = self.start("--server", self.server.url)
        self.fill_sign_in(account, by_token=True)
        dialog = desktop.window("Certificate Not Verified")
        trusted = self.fingerprints(dialog)
        self.assertEqual(len(trusted), 1, desktop.outline(dialog))
        desktop.key("Return")  # does not trust
        desktop.window_gone("Certificate Not Verified")
        desktop.press("Sign In", desktop.window("Sign In"))
        desktop.press("Trust Exactly This Certificate", desktop.window("Certificate Not Verified"))
        self.assert_signed_in()
        desktop.wait_until(self.shown, "tokens in the table")
        first.quit()

        second = self.start("--server", self.server.url)
        self.fill_sign_in(account, by_token=True)
        self.assert_signed_in()
        desktop.wait_until(self.shown, "tokens in the table")

        self.replace_certificate()
        alarm = desktop.window("Certificate Changed", 30)
        desktop.wait_until(lambda: len(self.fingerprints(alarm)) == 2, lambda: f"two fingerprints; {desktop.outline(alarm)}")
        self.assertEqual(self.fingerprints(alarm)[0], trusted[0])
        desktop.key("Return")  # accepts nothing
        desktop.window_gone("Certificate Changed")
        second.close()

        account = self.server.users[0]
        self.start("--server", self.server.url)
        alarm = desktop.window("Certificate Changed")
        self.assertEqual(self.fingerprints(alarm)[0], trusted[0])
        forget = desktop.find(("push button",), "Forget the Trusted Certificate", alarm)
        self.assertFalse(desktop.is_enabled(forget))
        desktop.press("The administrator told me the new fingerprint, and it is the one shown now", alarm, ("check box",))
        desktop.press("Forget the Trusted Certificate", alarm)
        desktop.window_gone("Certificate Changed")
        self.fill_sign_in(account, by_token=True)
        dialog = desktop.window("Certificate Not Verified")
        self.assertNotEqual(self.fingerprints(dialog), trusted)
        desktop.press("Trust Exactly This Certificate", dialog)
        self.assert_signed_in()


if __name__ == "__main__":
    unittest.main()
