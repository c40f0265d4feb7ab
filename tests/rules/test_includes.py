#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import tempfile
import unittest

import includes

ROOT = pathlib.Path(__file__).resolve().parents[2]


class IncludeRules(unittest.TestCase):
    def planted(self, path, line):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / path
            file.parent.mkdir(parents=True)
            file.write_text(f"#pragma once\n{line}\n", encoding="utf-8")
            return includes.check(pathlib.Path(folder))

    def test_the_tree_keeps_to_the_rules(self):
        self.assertEqual(includes.check(ROOT), [])

    def test_the_tree_is_really_read(self):
        self.assertTrue((ROOT / "app/api/client.h").exists())
        self.assertTrue(any(ROOT.glob("app/*/*.h")))

    def test_an_include_upwards_is_found(self):
        for path, name in (
            ("app/core/a.h", "app/api/types.h"),
            ("app/api/a.h", "app/session/session.h"),
            ("app/session/a.cpp", "app/model/tokenmodel.h"),
            ("app/model/a.cpp", "ui/mainwindow.h"),
            ("app/identify/a.cpp", "app/api/types.h"),
            ("app/demo/a.cpp", "app/api/types.h"),
            ("app/api/a.cpp", "app/demo/demoserver.h"),
            ("ui/dialog.cpp", "app/demo/demoserver.h"),
            ("ui/dialog.cpp", "tests/support/strictness.h"),
        ):
            with self.subTest(path=path, name=name):
                self.assertEqual(len(self.planted(path, f'#include "{name}"')), 1)

    def test_a_window_header_below_the_windows_is_found(self):
        for name in ("QWidget", "QtGui/QIcon", "QClipboard"):
            with self.subTest(name=name):
                self.assertEqual(len(self.planted("app/model/a.h", f"#include <{name}>")), 1)

    def test_qt_in_the_demo_server_is_found(self):
        self.assertEqual(len(self.planted("app/demo/a.h", "#include <QString>")), 1)

    def test_an_include_downwards_is_allowed(self):
        for path, name in (
            ("app/api/a.h", "app/core/secret.h"),
            ("app/model/a.h", "app/session/session.h"),
            ("ui/main.cpp", "app/demo/demoserver.h"),
            ("ui/a.cpp", "app/model/tokenmodel.h"),
        ):
            with self.subTest(path=path, name=name):
                self.assertEqual(self.planted(path, f'#include "{name}"'), [])


if __name__ == "__main__":
    unittest.main()
