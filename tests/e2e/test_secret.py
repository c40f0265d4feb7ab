#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clipboard, seen by a clipboard manager that keeps what it gets; the ways to lose a new token; nothing at rest."""

import base64
import os
import pathlib
import resource
import signal
import subprocess
import threading
import time
import unittest

import desktop
import program

TOOLS = program.BIN.parent / "tests"
ROOT = pathlib.Path(os.environ["HOME"]).parent
RELEASE = os.environ.get("TOKENDESK_RELEASE") == "1"
CLEAR_AFTER = 5


class ClipboardManager:
    """Everything that a clipboard manager gets to see."""

    def __init__(self):
        self.lines = []
        self.process = subprocess.Popen([TOOLS / "clipboardmanager"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        threading.Thread(target=self._read, daemon=True).start()
        desktop.wait_until(lambda: ["ready"] in self.lines, "the clipboard manager")

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n").split("\t"))

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def owner(self):
        """Of the clipboard; 0: nobody."""
        return next((int(line[2]) for line in reversed(self.lines) if line[:2] == ["owner", "CLIPBOARD"]), 0)

    def has(self, *beginning):
        return any(line[:len(beginning)] == list(beginning) for line in list(self.lines))


def settle(seconds):
    config = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "tokendesk"
    config.mkdir(parents=True, exist_ok=True)
    (config / "tokendesk.ini").write_text(f"[clipboard]\nclearAfterSeconds={seconds}\n")


class Clipboard(program.WindowTest):
    def setUp(self):
        super().setUp()
        settle(CLEAR_AFTER)
        self.manager = ClipboardManager()
        self.addCleanup(self.manager.close)
        self.account = self.server.users[0]

    def copy_one(self):
        program_ = self.sign_in(self.account)
        dialog = self.make("For the clipboard")
        desktop.press("Copy", dialog)
        desktop.wait_until(lambda: self.manager.has("text", "CLIPBOARD"), "the text")
        token = next(line[2] for line in self.manager.lines if line[:2] == ["text", "CLIPBOARD"])
        self.assertEqual(self.server.works(self.account, token), 200)
        return program_, dialog, token

    def assert_not_handed_over(self):
        """Qt asks the manager to keep what there is also for a PRIMARY selection; by then the token must be gone."""
        owned = False
        for line in self.manager.lines:
            if line[:2] == ["owner", "CLIPBOARD"]:
                owned = line[2] != "0"
            self.assertFalse(owned and line[0] == "handover", "the clipboard manager was asked to keep the token")

    def assert_primary_untouched(self, token):
        self.assertFalse(any(token in line[-1] for line in self.manager.lines if line[:2] == ["text", "PRIMARY"]),
                         "the token was in the PRIMARY selection")

    def test_is_marked_and_cleared_in_time_and_not_handed_over(self):
        process, dialog, token = self.copy_one()
        copied = time.monotonic()
        self.assertTrue(self.manager.has("hint", "secret"))
        targets = next(line for line in self.manager.lines if line[:2] == ["targets", "CLIPBOARD"])
        for mark in ("x-kde-passwordManagerHint", "org.nspasteboard.ConcealedType"):
            self.assertIn(mark, targets)
        self.assertNotEqual(self.manager.owner(), 0)
        desktop.wait_until(lambda: self.manager.owner() == 0, "the clipboard to be cleared", CLEAR_AFTER + 5)
        self.assertGreater(time.monotonic() - copied, CLEAR_AFTER - 2)
        self.assertEqual(desktop.clipboard(), "")
        # Shown, it must not become a selection either.
        desktop.press("Show", dialog)
        desktop.find(desktop.BUTTONS, "Hide", dialog)
        desktop.click(desktop.find(("label",), token, dialog))
        desktop.press("Copy", dialog)
        desktop.wait_until(lambda: self.manager.owner() != 0, "the copied token")
        desktop.press("Close", dialog)
        desktop.window_gone("Your New Token")
        process.quit()
        desktop.wait_until(lambda: self.manager.owner() == 0, "the clipboard to be cleared at the end")
        self.assert_not_handed_over()
        self.assertEqual(desktop.clipboard(), "")
        self.assert_primary_untouched(token)

    def test_leaves_what_somebody_else_copied(self):
        process, dialog, _ = self.copy_one()
        subprocess.run(["xclip", "-i", "-selection", "clipboard"], input="something else", text=True, check=True)
        desktop.wait_until(lambda: self.manager.has("text", "CLIPBOARD", "something else"), "the other text")
        ours = self.manager.owner()
        time.sleep(CLEAR_AFTER + 1)  # in which it would have been cleared
        self.assertEqual(desktop.clipboard(), "something else")
        desktop.press("Close", dialog)
        desktop.window_gone("Your New Token")
        process.quit()
        self.assertEqual(desktop.clipboard(), "something else")
        self.assertEqual(self.manager.owner(), ours)

    def test_is_cleared_when_the_system_ends_the_program(self):
        process, _, _ = self.copy_one()
        process.process.send_signal(signal.SIGTERM)
        self.assertEqual(process.process.wait(10), 0)
        desktop.wait_until(lambda: self.manager.owner() == 0, "the clipboard to be cleared")
        self.assert_not_handed_over()
        self.assertEqual(desktop.clipboard(), "")


class Losing(program.WindowTest):
    def setUp(self):
        super().setUp()
        self.account = self.server.users[0]

    def test_no_key_closes_it_unasked_and_the_next_start_tells(self):
        process = self.sign_in(self.account)
        dialog = self.make("Nearly lost")
        for keys in ("Escape", "alt+F4", "ctrl+q"):
            desktop.key(keys)
            if keys != "ctrl+q":  # the window with this command is behind the dialog
                desktop.press("Keep Open", desktop.window("Token Not Copied Yet"))
                desktop.window_gone("Token Not Copied Yet")
            self.assertTrue(desktop.is_showing(dialog), f"{keys} closed it")
        self.assertIsNone(process.process.poll())
        process.process.kill()  # as a crash does
        process.process.wait()
        self.sign_in(self.account)
        question = desktop.window("Never Copied")
        desktop.wait_until(lambda: any("Nearly lost" in desktop.name(node) for node in desktop.descendants(question)),
                           "the token's description")
        desktop.press("Revoke…", question)
        desktop.press("Revoke Token", desktop.window("Revoke Token"))
        desktop.wait_until(lambda: "Nearly lost" not in self.server.descriptions(self.account), "it to be revoked")


class Rest(program.WindowTest):
    """What is on disk, and in what the program says, after much work with every log category on."""

    CYCLES = int(os.environ.get("TOKENDESK_REST_CYCLES", "50"))

    def setUp(self):
        super().setUp()
        self.account = self.server.users[0]

    def test_nothing_secret_is_at_rest(self):
        temporary = ROOT / "tmp"
        temporary.mkdir(mode=0o700, exist_ok=True)
        output = ROOT / "output.txt"
        cores = ROOT / "cores"
        cores.mkdir()
        with open(output, "wb") as stream:
            process = self.sign_in(self.account, stdout=stream, stderr=stream, cwd=cores,
                                   environment={"TMPDIR": str(temporary), "QT_LOGGING_RULES": "*=true"})
        tokens = [self.create_by_keys(number) for number in range(self.CYCLES)]
        self.assertEqual(len(set(tokens)), self.CYCLES)
        self.assertEqual(self.server.works(self.account, tokens[-1]), 200)
        for argument in (f"/proc/{process.process.pid}/cmdline", f"/proc/{process.process.pid}/environ"):
            self.assert_none_in(pathlib.Path(argument), [*tokens, self.account["password"]])
        if RELEASE:
            self.assert_no_core(process.process, cores)
        else:
            desktop.key("ctrl+q")
            process.process.wait(15)
        files = [file for file in ROOT.rglob("*") if file.is_file()]
        log = output.read_text(errors="replace")
        self.assertIn("tokendesk.net", log, "the log was on")
        self.assertIn("/access-tokens/{id}", log)
        self.assertTrue(any("okendesk" in str(file) for file in files), "the settings are among the files looked at")
        for file in files:
            self.assert_none_in(file, [*tokens, self.account["password"]])
            if file.is_relative_to(os.environ["XDG_CONFIG_HOME"]):
                self.assertEqual(file.stat().st_mode & 0o077, 0, f"others may read {file}")

    def create_by_keys(self, number):
        """As a quick person does."""
        desktop.active_window("Tokendesk — *")
        desktop.key("ctrl+n")
        desktop.active_window("New Token")
        desktop.type_keys(f"Rest {number}")
        desktop.key("Return")
        desktop.active_window("Your New Token")
        desktop.key("alt+c")
        token = desktop.wait_until(lambda: len(desktop.clipboard()) == 43 and desktop.clipboard(), "the copied token")
        desktop.key("alt+n")
        desktop.wait_until(lambda: not desktop.clipboard(), "the clipboard to be empty")
        desktop.key("Escape")
        desktop.window_gone("Your New Token")
        return token

    def assert_none_in(self, file, secrets):
        content = file.read_bytes()
        for secret in secrets:
            plain = secret.encode()
            for form in (plain, secret.encode("utf-16-le"), base64.b64encode(plain).rstrip(b"=")[:-1]):
                self.assertFalse(form in content, f"{file} holds a secret")

    def assert_no_core(self, process, folder):
        """Even where the limit is taken away: then the kernel still must not."""
        limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"])
        self.assertIn("Umask:\t0077", pathlib.Path(f"/proc/{process.pid}/status").read_text())
        try:
            resource.prlimit(process.pid, resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        except PermissionError:
            pass  # needs root; the limit of 0 is what counts then
        process.send_signal(signal.SIGABRT)
        self.assertEqual(process.wait(30), -signal.SIGABRT)
        self.assertEqual([file.name for file in folder.iterdir()], [])


if __name__ == "__main__":
    unittest.main()
