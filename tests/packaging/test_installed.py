#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages in a fresh Debian, and the program out of them on this session's display. Run by testpackages."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
import desktop  # noqa: E402
import program  # noqa: E402

# What Debian's own tools keep a record of; the program's package has no part in it.
RECORDS = ("/var/lib/dpkg/", "/var/lib/apt/", "/var/cache/", "/var/log/", "/etc/ld.so.cache", "/var/lib/systemd/",
           "/etc/machine-id", "/var/lib/dbus/")


class Root:
    """A Debian in a folder."""

    def __init__(self, name):
        self.folder = pathlib.Path(os.environ["TOKENDESK_ROOTS"]) / name

    def run(self, *command, check=True):
        result = subprocess.run(["chroot", self.folder, *command], capture_output=True, text=True, check=False,
                                env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})
        if check and result.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: {result.stdout[-3000:]}{result.stderr[-3000:]}")
        return result.stdout

    def apt(self, *arguments):
        """Tells what it does: the log of a test is read by people."""
        text = self.run("apt-get", "-y", "--no-install-recommends", *arguments)
        told = [line for line in text.splitlines() if line.startswith(("Setting up tokendesk", "Unpacking tokendesk",
                                                                       "Removing tokendesk", "Purging configuration files for tokendesk"))]
        print(f"    apt-get {' '.join(pathlib.Path(word).name for word in arguments)}: {'; '.join(told) or 'done'}", flush=True)

    def install(self, package):
        # Not below /tmp, where this session has its own things.
        place = self.folder / "srv" / pathlib.Path(package).name
        shutil.copy(package, place)
        self.apt("install", f"/srv/{place.name}")
        place.unlink()

    def version(self):
        return self.run("dpkg-query", "-W", "-f", "${Status} ${Version}", "tokendesk", check=False)

    def packages(self):
        return self.run("dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n").split("\n")

    def files(self):
        # /tmp and /proc are this session's own.
        found = subprocess.run(["find", self.folder, "(", "-path", self.folder / "tmp", "-o", "-path", self.folder / "proc", ")",
                                "-prune", "-o", "-printf", "/%P\n"], capture_output=True, text=True, check=True)
        return {path for path in found.stdout.splitlines() if not path.startswith(RECORDS)}


class InstalledTest(program.WindowTest):
    def setUp(self):  # no server: the demo is inside the program
        self.root = Root(self.root_name)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        # The tests of the windows start a program in a folder; here it leads into the other Debian.
        self.wrapper = pathlib.Path(folder.name) / "tokendesk"
        self.wrapper.write_text(f'#!/bin/sh\nexec chroot {self.root.folder} {self.installed} "$@"\n', encoding="utf-8")
        self.wrapper.chmod(0o755)

    def start(self, *arguments, **how):
        started = super().start(*arguments, folder=self.wrapper.parent, **how)
        running = pathlib.Path(f"/proc/{started.process.pid}/exe")
        expected = f"{self.root.folder}{self.installed}"
        desktop.wait_until(lambda: os.readlink(running) == expected, lambda: f"{expected}; it is {os.readlink(running)}")
        return started

    def do_the_main_job(self):
        started = self.start("--demo")
        self.assert_signed_in()
        desktop.wait_until(self.shown, "tokens in the table")
        token = self.create("Made where it is installed")
        self.assertEqual(len(token), 43)
        self.select("Made where it is installed")
        desktop.key("F2")
        dialog = desktop.window("Rename Token")
        desktop.fill("New description", "Renamed there", dialog)
        desktop.press("Rename", dialog)
        desktop.window_gone("Rename Token")
        self.select("Renamed there")
        desktop.key("Delete")
        desktop.press("Revoke Token", desktop.window("Revoke Token"))
        desktop.window_gone("Revoke Token")
        desktop.wait_until(lambda: not any(text.startswith("Renamed there") for text in self.shown()), "the token to be gone")
        return started

    def diagnostics(self):
        desktop.click(desktop.find(("menu item", "menu"), "Help", self.main))
        desktop.press("Copy Diagnostic Information", None, desktop.ITEMS)
        text = desktop.wait_until(lambda: "Program: " in desktop.clipboard() and desktop.clipboard(), "the diagnostics")
        desktop.key("Escape")
        return text

    def size(self):
        box = self.main.get_component_iface().get_extents(desktop.Atspi.CoordType.SCREEN)
        return box.width, box.height


class DebianPackage(InstalledTest):
    root_name = "deb"
    installed = "/usr/bin/tokendesk"

    def test_install_use_upgrade_remove_purge(self):
        root = self.root
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "tokendesk/tokendesk.ini"
        before = root.files()
        self.assertFalse([line for line in root.packages() if "qt6" in line], "no Qt to begin with")

        root.install(os.environ["TOKENDESK_OLDER_DEB"])
        self.assertEqual(root.version(), "install ok installed 0.0.9-1")
        started = self.do_the_main_job()
        desktop.xdo("getactivewindow", "windowsize", "--sync", 1010, 610)
        desktop.wait_until(lambda: self.size()[0] == 1010, "the new size")
        wanted = self.size()
        self.assertIn("TLS: OpenSSL 3", self.diagnostics())
        started.quit()
        kept = settings.read_bytes()

        root.install(os.environ["TOKENDESK_DEB"])
        self.assertRegex(root.version(), r"^install ok installed (?!0\.0\.9)")
        self.assertEqual(settings.read_bytes(), kept)
        started = self.start("--demo")
        self.assert_signed_in()
        desktop.wait_until(lambda: self.size() == wanted, lambda: f"the size {wanted}; it is {self.size()}")
        started.quit()
        self.do_the_main_job().quit()
        self.assertIn("Tokendesk ", root.run("tokendesk", "--version"))

        owned = [path for path in root.run("dpkg", "-L", "tokendesk").split("\n") if (root.folder / path[1:]).is_file()]
        self.assertIn("/usr/share/metainfo/org.tokendesk.Tokendesk.metainfo.xml", owned)
        root.apt("remove", "tokendesk")
        self.assertEqual([path for path in owned if (root.folder / path[1:]).exists()], [])
        root.install(os.environ["TOKENDESK_DEB"])
        root.apt("purge", "tokendesk")
        self.assertNotIn("installed", root.version().replace("not-installed", ""))
        self.assertEqual([path for path in root.files() if "tokendesk" in path.lower()], [])
        self.assertTrue(settings.exists(), "the user's own settings stay")
        root.apt("autoremove", "--purge")
        self.assertEqual(sorted(root.files() - before), [])
        self.assertEqual(sorted(before - root.files()), [])


class Bundle(InstalledTest):
    root_name = "bundle"
    installed = "/opt/tokendesk/bin/tokendesk"

    def test_it_runs_where_there_is_no_qt(self):
        root = self.root
        # Any desktop has fonts.
        root.apt("install", "fonts-dejavu-core", "fontconfig-config")
        folder = root.folder / "opt/tokendesk"
        folder.mkdir()
        subprocess.run(["tar", "--extract", "--file", os.environ["TOKENDESK_BUNDLE"], "--strip-components", "1", "--directory",
                        folder], check=True)
        self.assertFalse([line for line in root.packages() if "qt6" in line.lower()], "no Qt of Debian's")
        missing = [line for path in folder.rglob("*.so*") if "not found" in (text := root.run("ldd", f"/{path.relative_to(root.folder)}"))
                   for line in text.split("\n") if "not found" in line]
        self.assertEqual(missing, [])
        started = self.do_the_main_job()
        text = self.diagnostics()
        self.assertIn("TLS: OpenSSL 3", text)
        self.assertIn("Platform: xcb", text)
        maps = pathlib.Path(f"/proc/{started.process.pid}/maps").read_text(encoding="utf-8")
        qt = {line.split()[-1] for line in maps.splitlines() if "libQt6" in line or "/plugins/" in line}
        self.assertTrue(qt)
        self.assertEqual([path for path in qt if "/opt/tokendesk/" not in path], [])
        started.quit()


if __name__ == "__main__":
    unittest.main()
