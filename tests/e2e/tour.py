#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided tour of the main job, with a picture of each step. Run it in xsession."""

import argparse
import os
import pathlib
import subprocess
import time
import xml.etree.ElementTree

import darkdesktop
import desktop
import program


def steady_picture(path, area):
    """A picture of a screen that has come to rest: taken again until two in a row are the same."""
    before = None
    for _ in range(40):
        desktop.picture(path, area)
        now = path.read_bytes()
        if now == before:
            return
        before = now
        time.sleep(0.1)


def names_in(language):
    """Our texts in a language by those in the sources, as assistive technology has them."""
    folder = pathlib.Path(__file__).resolve().parents[2] / "translations"
    names = {}
    for message in xml.etree.ElementTree.parse(folder / f"tokendesk_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        text = translation.text if message.get("numerus") != "yes" else translation[-1].text
        names.setdefault(message.findtext("source").replace("&", ""), set()).add(text.replace("&", ""))
    return names


class Tour(program.WindowTest):
    server_arguments = ("--users", "9", "--tokens-per-user", "5")

    def __init__(self, options):
        super().__init__()
        self.options = options
        self.steps = []
        self.environment = {}
        if options.dark:
            self.environment.update(darkdesktop.environment())
        if options.scale != 1:
            self.environment["QT_SCALE_FACTOR"] = str(options.scale)
        if options.language != "en":
            desktop.spoken = names_in(options.language)
            settings = pathlib.Path(os.environ.get("XDG_CONFIG_HOME", pathlib.Path.home() / ".config"), "tokendesk/tokendesk.ini")
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text(f"[interface]\nlanguage={options.language}\n", encoding="utf-8")

    def start(self, *arguments):
        started = program.Program(*arguments, environment=self.environment, folder=self.options.bin)
        self.addCleanup(started.close)
        return started

    def shot(self, step):
        path = self.options.out / f"{self.options.prefix}{len(self.steps) + 1:02}-{step}.png"
        # A blinking cursor or a highlighted button is no part of the picture.
        subprocess.run(["xdotool", "mousemove", "2", "2"], check=True)
        steady_picture(path, desktop.window_area("Tokendesk"))
        self.steps.append(path)
        print(path, flush=True)

    def runTest(self):
        self.sign_in_by_hand()
        self.make_a_token()
        self.change_and_end_tokens()
        self.look_at_another_user()
        self.look_after_a_user()
        self.leave()

    def sign_in_by_hand(self):
        self.start("--server", self.server.url)
        dialog = desktop.window("Sign In")
        # The server's name, version or address of the answer: the dialog tells who answered before a secret is typed.
        self.fill_sign_in_fields(self.server.administrator)
        self.shot("sign-in")
        desktop.press("Sign In", dialog)
        self.assert_signed_in()
        desktop.wait_until(self.shown, "tokens in the table")
        self.shot("tokens")

    def make_a_token(self):
        desktop.key("ctrl+n")
        dialog = desktop.window("New Token")
        desktop.fill("Description", "Nightly backup", dialog)
        self.shot("new-token")
        desktop.press("Create Token", dialog)
        dialog = desktop.window("Your New Token")
        self.shot("copy-once")
        desktop.key("Escape")
        desktop.window("Token Not Copied Yet")
        self.shot("not-copied-yet")
        desktop.press("Keep Open", desktop.window("Token Not Copied Yet"))
        desktop.window_gone("Token Not Copied Yet")
        desktop.press("Copy", desktop.window("Your New Token"))
        token = desktop.wait_until(lambda: len(desktop.clipboard()) == 43 and desktop.clipboard(), "the copied token")
        self.shot("copied")
        desktop.key("Escape")
        desktop.window_gone("Your New Token")
        self.find_by_secret(token)

    def find_by_secret(self, token):
        desktop.key("ctrl+shift+f")
        dialog = desktop.window("Find by Secret")
        desktop.fill("Found token", token, dialog)
        desktop.press("Find", dialog)
        desktop.find(desktop.BUTTONS, "Show in List", dialog)
        self.shot("find-by-secret")
        desktop.key("Escape")
        desktop.window_gone("Find by Secret")

    def change_and_end_tokens(self):
        self.select("Nightly backup")
        desktop.key("F2")
        dialog = desktop.window("Rename Token")
        desktop.fill("New description", "Nightly backup of the wall", dialog)
        self.shot("rename")
        desktop.press("Rename", dialog)
        desktop.window_gone("Rename Token")
        self.select("Nightly backup of the wall")
        desktop.key("Delete")
        dialog = desktop.window("Revoke Token")
        self.shot("revoke")
        desktop.press("Revoke Token", dialog)
        desktop.window_gone("Revoke Token")
        desktop.fill("Search tokens", "no token is called like this", self.main)
        desktop.wait_until(lambda: desktop.find_now(desktop.TABLES, "Access tokens", self.main) is None, "no match")
        self.shot("no-match")
        desktop.fill("Search tokens", "", self.main)

    def look_at_another_user(self):
        sidebar = desktop.table("Users", self.main)
        admin = self.server.administrator
        users = self.server.curl(admin["token"], "/users")[1]
        other = next(user["name"] for user in users if user["id"] == self.server.users[0]["id"])
        desktop.click(desktop.row_where(sidebar, "Name", other))
        self.wait_shown(self.server.descriptions(self.server.users[0]))
        self.table = desktop.table("Access tokens", self.main)
        desktop.click(desktop.cell(self.table, 0, 0))
        desktop.click(desktop.cell(self.table, 2, 0), modifier="shift")
        desktop.key("Delete")
        dialog = desktop.window("Revoke Tokens")
        self.shot("revoke-several")
        desktop.press("Cancel", dialog)
        desktop.window_gone("Revoke Tokens")
        self.shot("another-user")

    def look_after_a_user(self):
        desktop.key("ctrl+h")
        desktop.wait_until(lambda: desktop.find_now(desktop.TABLES, "History", self.main), "the history")
        self.shot("history")
        desktop.key("ctrl+h")
        desktop.key("ctrl+shift+s")
        desktop.window("Export")
        self.shot("export")
        desktop.key("Escape")
        desktop.window_gone("Export")
        desktop.click(desktop.find(("menu item", "menu"), "Edit", self.main))
        desktop.press("Offboard User…", None, desktop.ITEMS)
        dialog = desktop.window("Offboard User")
        desktop.find(desktop.TABLES, "Tokens of this user", dialog)
        self.shot("offboard")
        desktop.key("Escape")
        desktop.window_gone("Offboard User")

    def leave(self):
        desktop.click(desktop.find(("menu item", "menu"), "Help", self.main))
        desktop.press("About Tokendesk", None, desktop.ITEMS)
        desktop.window("About Tokendesk")
        self.shot("about")
        desktop.key("Escape")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--prefix", default="", help="of the pictures' names")
    parser.add_argument("--dark", action="store_true", help="on a desktop with a dark palette")
    parser.add_argument("--scale", type=float, default=1, help="the desktop's scale factor")
    parser.add_argument("--language", default="en", help="of the program, such as de")
    options = parser.parse_args()
    program.BIN = options.bin
    desktop.scale = options.scale
    options.out.mkdir(parents=True, exist_ok=True)
    tour = Tour(options)
    try:
        tour.setUp()
        tour.runTest()
    except AssertionError:
        desktop.picture(options.out / f"{options.prefix}stopped-here.png")
        raise
    finally:
        tour.doCleanups()


if __name__ == "__main__":
    main()
