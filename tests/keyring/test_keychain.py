#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own keyring class with real keyrings: gnome-keyring on a private bus, and what can be wrong with one."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

TOOL = os.environ.get("KEYCHAINTOOL", "build/release/tests/keychaintool")
PASSWORD = b"of the keyring"
SECRET = "W1bns7ZYuN_u7fQTR3i6L0JopiRCGsbNjXRw7Z-yX0E"
KEY = "1002@https://canvus.example.com"

# Without folders of services: nothing comes up by itself, and no window asks for a password.
BUS = """<busconfig><type>session</type><listen>unix:dir={folder}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


def wait_until(condition, what, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"gave up waiting for {what}")
        time.sleep(0.02)


class Keychain(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tokendesk-keyring."))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        for name in ("home", "data", "config", "run"):
            (self.folder / name).mkdir(mode=0o700)
        self.environment = {name: value for name, value in os.environ.items()
                            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION")}
        self.environment.update(HOME=str(self.folder / "home"), XDG_DATA_HOME=str(self.folder / "data"),
                                XDG_CONFIG_HOME=str(self.folder / "config"), XDG_RUNTIME_DIR=str(self.folder / "run"),
                                DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.folder}/no-bus-here")
        self.keyring = None

    def start(self, *command, **more):
        process = subprocess.Popen(command, env=self.environment, **more)
        self.addCleanup(self.end, process)
        return process

    def end(self, process):
        if process.poll() is None:
            process.send_signal(signal.SIGCONT)
            process.kill()
        process.wait()

    def start_bus(self):
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(folder=self.folder), encoding="utf-8")
        bus = self.start("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1",
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(bus.stdout.close)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def start_keyring(self, unlocked):
        """As a session does at login; without the password it stays locked."""
        self.keyring = self.start("gnome-keyring-daemon", "--foreground", "--components=secrets",
                                  f"--control-directory={self.folder}/run/keyring", *(["--unlock"] if unlocked else []),
                                  stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if unlocked:
            self.keyring.stdin.write(PASSWORD)
        self.keyring.stdin.close()
        wait_until(lambda: self.locked() == ("false" if unlocked else "true"), "the keyring to be there")

    def locked(self):
        answer = subprocess.run(
            ["gdbus", "call", "--session", "-d", "org.freedesktop.secrets", "-o",
             "/org/freedesktop/secrets/aliases/default", "-m", "org.freedesktop.DBus.Properties.Get",
             "org.freedesktop.Secret.Collection", "Locked"], env=self.environment, capture_output=True, text=True,
            timeout=20, check=False).stdout
        return "true" if "true" in answer else "false" if "false" in answer else ""

    def stop_keyring(self):
        self.end(self.keyring)

    def run_tool(self, what, key=KEY, secret=None, patience_ms=20000, stay_ms=0):
        result = subprocess.run([TOOL, what, key, str(patience_ms), str(stay_ms)], env=self.environment,
                                input=(secret or "") + "\n", capture_output=True, text=True, timeout=60, check=True)
        return result.stdout.strip()

    def test_what_is_stored_is_there_after_a_restart_until_it_is_removed(self):
        self.start_bus()
        self.start_keyring(unlocked=True)
        self.assertEqual(self.run_tool("read"), "not found")
        self.assertEqual(self.run_tool("write", secret=SECRET), "ok")
        self.assertEqual(self.run_tool("write", key="1003@https://canvus.example.com", secret="another's"), "ok")
        self.stop_keyring()
        self.start_keyring(unlocked=True)
        self.assertEqual(self.run_tool("read"), f"ok {SECRET}")
        # Other programs see what the user is shown: whose it is and where from.
        entry = subprocess.run(["secret-tool", "lookup", "server", "tokendesk", "user", KEY], env=self.environment,
                               capture_output=True, text=True, timeout=20, check=True).stdout
        self.assertEqual(entry, SECRET)
        self.assertEqual(self.run_tool("write", secret="a newer one"), "ok")
        self.assertEqual(self.run_tool("read"), "ok a newer one")
        self.assertEqual(self.run_tool("remove"), "ok")
        self.assertEqual(self.run_tool("read"), "not found")
        self.assertEqual(self.run_tool("remove"), "ok")
        self.assertEqual(self.run_tool("read", key="1003@https://canvus.example.com"), "ok another's")

    def test_a_locked_keyring_is_told_from_an_empty_one(self):
        self.start_bus()
        self.start_keyring(unlocked=True)
        self.assertEqual(self.run_tool("write", secret=SECRET), "ok")
        self.stop_keyring()
        self.start_keyring(unlocked=False)
        self.assertEqual(self.run_tool("read"), "locked")
        self.assertEqual(self.run_tool("write", secret="a newer one"), "locked")
        self.assertEqual(self.run_tool("remove"), "locked")
        self.stop_keyring()
        self.start_keyring(unlocked=True)
        self.assertEqual(self.run_tool("read"), f"ok {SECRET}")

    def test_without_a_service_there_is_no_keyring(self):
        self.start_bus()
        for what in ("read", "write", "remove"):
            self.assertEqual(self.run_tool(what, secret=SECRET), "no keyring", what)
        self.assert_written_nowhere()

    def test_without_a_bus_there_is_no_keyring(self):
        for what in ("read", "write", "remove"):
            self.assertEqual(self.run_tool(what, secret=SECRET), "no keyring", what)
        self.assert_written_nowhere()

    def test_a_keyring_that_does_not_answer_is_not_waited_for(self):
        self.start_bus()
        self.start_keyring(unlocked=True)
        self.keyring.send_signal(signal.SIGSTOP)
        for what in ("read", "write", "remove"):
            before = time.monotonic()
            self.assertEqual(self.run_tool(what, secret=SECRET, patience_ms=300), "timed out", what)
            self.assertLess(time.monotonic() - before, 10, what)
        self.assert_written_nowhere()

    def test_what_is_stored_too_late_is_taken_back(self):
        self.start_bus()
        self.start_keyring(unlocked=True)
        self.keyring.send_signal(signal.SIGSTOP)
        with subprocess.Popen([TOOL, "write", KEY, "300", "3000"], env=self.environment, stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True) as tool:
            tool.stdin.write(SECRET + "\n")
            tool.stdin.flush()
            self.assertEqual(tool.stdout.readline().strip(), "timed out")
            self.keyring.send_signal(signal.SIGCONT)
            tool.wait(30)
        self.assertEqual(self.run_tool("read"), "not found")

    def assert_written_nowhere(self):
        for file in self.folder.rglob("*"):
            if file.is_file():
                self.assertNotIn(SECRET.encode(), file.read_bytes(), f"{file} holds what was to be kept in a keyring")


if __name__ == "__main__":
    unittest.main()
