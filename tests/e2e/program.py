# SPDX-License-Identifier: GPL-3.0-or-later
"""The program and the demo server as processes, and the server's API by curl."""

import json
import os
import pathlib
import signal
import subprocess
import unittest

import desktop

BIN = pathlib.Path(os.environ.get("TOKENDESK_BIN", "build/release/bin"))


def end(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def is_running(pid):
    """A process that has ended and whose parent did not ask for it is none."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text("utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


class DemoServer:
    def __init__(self, *arguments):
        self.process = subprocess.Popen([BIN / "tokendesk-demo-server", *arguments], stdout=subprocess.PIPE, text=True)
        start = json.loads(self.process.stdout.readline())
        self.url = start["url"]
        self.administrator = next(account for account in start["accounts"] if account["admin"])
        self.users = [account for account in start["accounts"] if not account["admin"]]

    def close(self):
        end(self.process)
        self.process.stdout.close()

    def curl(self, token, path, verb="GET", body=None):
        """Status and answer. The token goes in by a file handle, not by the command line, which everyone can read."""
        command = ["curl", "-sS", "--noproxy", "*", "-X", verb, "-H", "@-", "-w", "\n%{http_code}",
                   f"{self.url}/api/v1{path}"]
        if body is not None:
            command += ["-d", json.dumps(body)]
        result = subprocess.run(command, input=f"Private-Token: {token}\n", capture_output=True, text=True, timeout=30,
                                check=True)
        answer, status = result.stdout.rsplit("\n", 1)
        return int(status), json.loads(answer) if answer.strip() else None

    def tokens(self, account):
        return self.curl(account["token"], f"/users/{account['id']}/access-tokens")[1]

    def descriptions(self, account):
        return {token["description"] for token in self.tokens(account)}

    def works(self, account, token):
        return self.curl(token, f"/users/{account['id']}/access-tokens")[0]


class Program:
    def __init__(self, *arguments, environment=None, folder=BIN, **how):
        """how: as for Popen."""
        self.process = subprocess.Popen([folder / "tokendesk", *arguments], env={**os.environ, **(environment or {})},
                                        **how)

    def close(self):
        end(self.process)

    def quit(self):
        """As a person does, so that what is to be remembered is written."""
        desktop.key("ctrl+q")
        self.process.wait(15)


class WindowTest(unittest.TestCase):
    """One demo server and one program for each test."""

    maxDiff = None
    server_arguments = ("--users", "4", "--tokens-per-user", "3")

    def setUp(self):
        self.server = DemoServer(*self.server_arguments)
        self.addCleanup(self.server.close)

    def start(self, *arguments, **how):
        program = Program(*arguments, **how)
        self.addCleanup(program.close)
        return program

    def sign_in(self, account, by_token=False, **how):
        program = self.start("--server", self.server.url, **how)
        self.fill_sign_in(account, by_token)
        self.assert_signed_in()
        return program

    def fill_sign_in(self, account, by_token=False):
        self.fill_sign_in_fields(account, by_token)
        desktop.press("Sign In", desktop.window("Sign In"))

    def fill_sign_in_fields(self, account, by_token=False):
        dialog = desktop.window("Sign In")
        desktop.fill("Server address", self.server.url, dialog)
        if by_token:
            desktop.press("Access token", dialog, ("radio button",))
            desktop.fill("Access token", account["token"], dialog)
        else:
            desktop.press("E-mail and password", dialog, ("radio button",))
            desktop.fill("E-mail", account["email"], dialog)
            desktop.fill("Password", account["password"], dialog)

    def assert_signed_in(self):
        desktop.window_gone("Sign In")
        self.main = desktop.window("Tokendesk — *")
        self.table = desktop.table("Access tokens", self.main)

    def shown(self):
        return desktop.column(self.table, "Description")

    def wait_shown(self, expected):
        """expected: the descriptions, in any order."""
        def same():
            shown = self.shown()
            return len(shown) == len(expected) and all(any(cell.startswith(text) for cell in shown) for text in expected)

        desktop.wait_until(same, lambda: f"{sorted(expected)} in the table; it has {sorted(self.shown())}")

    def select(self, description, modifier=None):
        desktop.click(desktop.row_where(self.table, "Description", description), modifier=modifier)

    def make(self, description):
        """Returns the dialog that shows the new token once."""
        desktop.press("New Token…", self.main)
        dialog = desktop.window("New Token")
        desktop.fill("Description", description, dialog)
        desktop.press("Create Token", dialog)
        return desktop.window("Your New Token")

    def create(self, description):
        """Returns the plain token, as a person gets it: from the clipboard."""
        copy_once = self.make(description)
        desktop.press("Copy", copy_once)
        token = desktop.wait_until(lambda: len(desktop.clipboard()) == 43 and desktop.clipboard(), "the copied token")
        desktop.press("Close", copy_once)
        desktop.window_gone("Your New Token")
        return token
