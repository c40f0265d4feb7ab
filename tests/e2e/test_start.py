#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import pathlib
import shutil
import signal
import subprocess
import unittest

import desktop
import program


class Start(program.WindowTest):
    def again(self, *arguments):
        """Another start, which is to end by itself."""
        return subprocess.run([program.BIN / "tokendesk", *arguments], capture_output=True, text=True, timeout=30,
                              check=False)

    def active_window(self):
        result = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, check=False)
        return result.stdout.strip()

    def test_a_second_start_brings_the_window_to_the_front(self):
        self.sign_in(self.server.users[0])
        desktop.xdo("getactivewindow", "windowminimize", "--sync")
        desktop.wait_until(lambda: "Tokendesk" not in self.active_window(), "the window to be minimised")
        result = self.again()
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))
        desktop.wait_until(lambda: self.active_window().startswith("Tokendesk"), "the window to be at the front")
        self.assertEqual(len([node for node in desktop.windows() if desktop.name(node).startswith("Tokendesk")]), 1)

    def test_a_second_start_hands_its_server_over(self):
        self.start()
        self.fill_sign_in(self.server.users[0])
        self.assert_signed_in()
        self.assertEqual(self.again("--server", self.server.url).returncode, 0)
        for url in ("https://one.invalid", "https://two.invalid"):
            self.assertEqual(self.again("--server", url).returncode, 0)
            field = desktop.find(desktop.FIELDS, "Server address", desktop.window("Sign In"))
            desktop.wait_until(lambda: desktop.text_of(field) == url, lambda: f"{url}; it is {desktop.text_of(field)}")

    def test_a_demo_is_on_its_own(self):
        self.sign_in(self.server.users[0])
        self.start("--demo")
        desktop.wait_until(lambda: len([node for node in desktop.windows() if desktop.name(node).startswith("Tokendesk")]) == 2,
                           "two windows")

    def test_the_demos_server_ends_with_the_program(self):
        for how in (signal.SIGTERM, signal.SIGKILL):
            started = self.start("--demo").process
            desktop.window("Tokendesk — *")
            children = subprocess.run(["pgrep", "--parent", str(started.pid)], capture_output=True, text=True, check=True)
            server = int(children.stdout)
            started.send_signal(how)
            started.wait(15)
            desktop.wait_until(lambda: not program.is_running(server), "the end of the demo server")
            desktop.window_gone("Tokendesk — *")

    def test_a_demo_without_its_server_is_told(self):
        folder = pathlib.Path(os.environ["HOME"]) / "alone"
        folder.mkdir()
        shutil.copy(program.BIN / "tokendesk", folder)
        result = subprocess.run([folder / "tokendesk", "--demo"], capture_output=True, text=True, timeout=30, check=False)
        self.assertEqual(result.returncode, 1)
        self.assertIn("the demo server does not run", result.stderr)

    def test_after_a_killed_program_the_next_one_starts(self):
        first = self.start("--server", self.server.url)
        desktop.window("Sign In")
        first.process.kill()
        first.process.wait()
        desktop.window_gone("Sign In")
        self.start("--server", self.server.url)
        desktop.window("Sign In")

    @unittest.skipIf("ASAN_OPTIONS" in os.environ, "the sanitizer has its own report")
    def test_a_crash_is_told_at_once_and_at_the_next_start(self):
        crashed = subprocess.Popen([program.BIN / "tokendesk", "--demo"], stderr=subprocess.PIPE, text=True)
        self.addCleanup(program.end, crashed)
        desktop.window("Tokendesk — *")
        crashed.send_signal(signal.SIGSEGV)
        self.assertIn("stopped by an internal error (signal 11)", crashed.communicate(timeout=15)[1])
        self.start("--demo")
        desktop.find(("label",), "Tokendesk was stopped by an internal error the last time.")

    def test_what_cannot_be_done_is_told_and_not_done_in_silence(self):
        result = self.again("--serve")
        self.assertEqual(result.returncode, 2)
        self.assertIn("--help", result.stderr)
        without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
        for arguments, code, told in ((["--version"], 0, "Tokendesk "), (["--help"], 0, "--server"), ([], 1, "no display")):
            result = subprocess.run([program.BIN / "tokendesk", *arguments], env=without, capture_output=True, text=True,
                                    timeout=30, check=False)
            self.assertEqual(result.returncode, code)
            self.assertIn(told, result.stdout if code == 0 else result.stderr)


if __name__ == "__main__":
    unittest.main()
