#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop reads of the program: installed into an empty folder, and looked at there."""

import gzip
import os
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ["TOKENDESK_BUILD"])
VERSION = os.environ["TOKENDESK_VERSION"]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


class DesktopFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.installed = pathlib.Path(cls.folder.name)
        result = run("cmake", "--install", str(BUILD), "--prefix", cls.folder.name, "--component", "program")
        if result.returncode != 0:
            raise AssertionError(result.stdout + result.stderr)
        cls.share = cls.installed / "share"
        cls.metainfo = cls.share / "metainfo/org.tokendesk.Tokendesk.metainfo.xml"

    def assert_clean(self, *command):
        result = run(*command)
        self.assertEqual((result.returncode, result.stdout + result.stderr), (0, ""), " ".join(command))

    def test_the_menu_entry_is_valid(self):
        self.assert_clean("desktop-file-validate", "--no-hints", str(self.share / "applications/tokendesk.desktop"))

    def test_the_appstream_data_is_valid(self):
        result = run("appstreamcli", "validate", "--no-net", "--no-color", str(self.metainfo))
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertNotRegex(result.stdout, r"(?m)^[EWI]: ")

    def test_the_appstream_data_names_the_menu_entry_and_pictures_that_there_are(self):
        root = xml.etree.ElementTree.parse(self.metainfo).getroot()
        self.assertTrue((self.share / "applications" / root.findtext("launchable")).exists())
        pictures = [image.text.rsplit("/", 1)[1] for image in root.iter("image")]
        self.assertGreaterEqual(len(pictures), 1)
        for picture in pictures:
            self.assertTrue((ROOT / "packaging/screenshots" / picture).exists(), picture)

    def test_every_place_that_tells_the_newest_release_tells_the_same(self):
        root = xml.etree.ElementTree.parse(self.metainfo).getroot()
        debian = (ROOT / "packaging/debian/changelog").read_text(encoding="utf-8")
        rpm = (ROOT / "packaging/linux/changelog.rpm").read_text(encoding="utf-8")
        told = {
            "AppStream": root.find("releases/release").get("version"),
            "Debian": re.match(r"tokendesk \(([^)]+)-1\)", debian).group(1),
            "RPM": re.match(r"\* .* - (\S+)-1\n", rpm).group(1),
        }
        self.assertEqual(set(told.values()), {VERSION}, told)

    def test_the_manual_pages_are_well_formed(self):
        pages = sorted(self.installed.rglob("*.1.gz"))
        self.assertEqual([page.name for page in pages], ["tokendesk-demo-server.1.gz", "tokendesk.1.gz"])
        for page in pages:
            text = self.installed / page.stem
            text.write_bytes(gzip.decompress(page.read_bytes()))
            self.assert_clean("mandoc", "-Tlint", "-Wwarning", str(text))

    def test_the_manual_tells_every_option(self):
        for program in ("tokendesk", "tokendesk-demo-server"):
            page = (ROOT / f"packaging/man/{program}.1").read_text(encoding="utf-8").replace("\\", "")
            result = subprocess.run([BUILD / "bin" / program, "--help"], capture_output=True, text=True, check=True,
                                    env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
            options = set(re.findall(r"--[a-z][a-z-]+[a-z]", result.stdout))
            self.assertTrue(options)
            for option in options:
                self.assertIn(option, page, f"{program}'s manual page")

    def test_the_icon_is_there_in_every_size(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            data = (self.share / f"icons/hicolor/{size}x{size}/apps/tokendesk.png").read_bytes()
            self.assertEqual(struct.unpack(">4sII", data[12:24]), (b"IHDR", size, size))
        self.assertTrue((self.share / "icons/hicolor/scalable/apps/tokendesk.svg").exists())


if __name__ == "__main__":
    unittest.main()
