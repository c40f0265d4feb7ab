#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts of the program, beside those of others, in a display without a window manager, whose work would count for all.

starts.py PROGRAMS TESTS ROUNDS, inside a D-Bus session; prints lines as the other benches do."""

import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

KIB = 1024


class Display:
    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp",
                                        "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            os.environ["DISPLAY"] = ":" + number.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


class Keyring:
    """Unlocked, as a desktop's login leaves it."""

    def __enter__(self):
        self.daemon = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                       stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.daemon.stdin.write(b"of the keyring")
        self.daemon.stdin.close()
        return self

    def __exit__(self, *_):
        self.daemon.terminate()
        self.daemon.wait()

    def keep(self, key, secret):
        subprocess.run(["secret-tool", "store", "--label", "Tokendesk", "server", "tokendesk", "user", key, "type",
                        "plaintext"], input=secret, text=True, check=True, timeout=60)


@contextlib.contextmanager
def demo_server(programs, tokens):
    process = subprocess.Popen([programs / "tokendesk-demo-server", "--users", "2", "--tokens-per-user", str(tokens)],
                               stdout=subprocess.PIPE, text=True)
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait()


def environment(home):
    return {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_CACHE_HOME": str(home / "cache"),
            "QT_QPA_PLATFORM": "xcb", "NO_PROXY": "*", "no_proxy": "*", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}


def remember_sign_in(home, server, account):
    """As the program writes it; nothing secret is in it."""
    folder = home / "config" / "tokendesk"
    folder.mkdir(parents=True)
    key = f"{account['id']}@{server}"
    (folder / "tokendesk.ini").write_text(
        f"[servers]\nlast={key}\n\n[profiles]\nsize=1\n1\\server={server}\n1\\name=Bench\n1\\email={account['email']}\n"
        f"1\\userId={account['id']}\n1\\userName=Bench\n1\\permanentToken=true\n1\\keepSignedIn=true\n", encoding="utf-8")
    return key


def no_questions_of_keepassxc(home):
    folder = home / "config" / "keepassxc"
    folder.mkdir(parents=True)
    (folder / "keepassxc.ini").write_text("[General]\nUpdateCheckMessageShown=true\nGUI\\CheckForUpdates=false\n",
                                          encoding="utf-8")


def linguist():
    found = [pathlib.Path(folder) / "linguist" for folder in ("/usr/lib/qt6/bin",)]
    return next((str(path) for path in found if path.exists()), None)


def start(watcher, until, command, home):
    result = subprocess.run([watcher, until, *map(str, command)], env=environment(home), capture_output=True, text=True,
                            check=True, timeout=120)
    ms, kib = result.stdout.split()[-2:]
    return float(ms), float(kib) / KIB


def figures(what, peer, aim, ours, theirs, unit="ms", limit=0):
    print(json.dumps({"what": what, "peer": peer, "aim": aim, "limit": limit, "unit": unit, "ours": ours, "theirs": theirs}),
          flush=True)


def measure(programs, tests, rounds, home, keyring):
    watcher = tests / "firstpaint"
    plain_home = home / "plain"
    plain_home.mkdir()
    no_questions_of_keepassxc(plain_home)
    contestants = {"ours": ("paint", [programs / "tokendesk"], plain_home),
                   "a bare window": ("paint", [tests / "barewindow"], plain_home)}
    if linguist():
        contestants["Qt Linguist 6"] = ("paint", [linguist()], plain_home)
    if shutil.which("keepassxc"):
        contestants["KeePassXC"] = ("paint", ["keepassxc", "--config", plain_home / "config/keepassxc/keepassxc.ini"],
                                    plain_home)
    with demo_server(programs, 9) as server:  # and the account's own
        account = server["accounts"][1]
        signed_in = home / "signed-in"
        keyring.keep(remember_sign_in(signed_in, server["url"], account), account["token"])
        contestants["row"] = ("row", [tests / "watched_tokendesk"], signed_in)
        for contestant in contestants.values():  # once without looking: what comes from the disk counts for nobody
            start(watcher, *contestant)
        times = {name: [] for name in contestants}
        for _ in range(rounds):
            for name, contestant in contestants.items():
                times[name].append(start(watcher, *contestant))
    ms = {name: [time for time, _ in values] for name, values in times.items()}
    for peer, aim in (("a bare window", 1.15), ("Qt Linguist 6", 0.85), ("KeePassXC", 0.35)):
        if peer in ms:
            figures("start to first paint", peer, aim, ms["ours"], ms[peer])
    figures("start to the first row of 10 tokens, signed in from the keyring", "a bare window's first paint", 1.5, ms["row"],
            ms["a bare window"])
    figures("memory at first paint", "a bare window", 0, [memory for _, memory in times["ours"]],
            [memory for _, memory in times["a bare window"]], "MiB", 45)


def main():
    programs, tests = map(pathlib.Path, sys.argv[1:3])
    with tempfile.TemporaryDirectory() as home, Display():
        os.environ["XDG_DATA_HOME"] = home + "/data"
        os.environ["XDG_RUNTIME_DIR"] = home
        with Keyring() as keyring:
            measure(programs, tests, int(sys.argv[3]), pathlib.Path(home), keyring)


if __name__ == "__main__":
    main()
