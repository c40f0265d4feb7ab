#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import subprocess
import unittest

import tidy


class Batches(unittest.TestCase):
    """With another one in clang-tidy's place: it knows which sources clash, and which have something to be found."""

    def setUp(self):
        self.alike = {}  # a source's names that no other one may have beside it
        self.broken_headers = set()  # of these, two together are an error in a header
        self.findings = set()
        self.does_not_build = set()
        self.looked_at = []
        self.addCleanup(setattr, tidy, "tidy", tidy.tidy)
        tidy.tidy = self.instead_of_tidy

    def instead_of_tidy(self, files, _flags, _cache, *options):
        lines = []
        names = set()
        for file in files:
            if file in self.does_not_build or names & self.alike.get(file, set()):
                lines.append(f"{file}:1:1: error: redefinition of 'Room' [clang-diagnostic-error]")
            names |= self.alike.get(file, set())
        if len(self.broken_headers.intersection(files)) > 1:
            lines.append("/usr/include/tcp.h:1:1: error: redefinition of 'tcp_info' [clang-diagnostic-error]")
        if not options:
            if not lines:
                self.looked_at += files
            lines += [f"{file}:2:2: error: use nullptr [modernize-use-nullptr]" for file in files if file in self.findings]
        return subprocess.CompletedProcess([], 1 if lines else 0, "\n".join(lines), "")

    def check(self, files):
        done = []
        unclean = []
        for part, found in tidy.check_all(files, [], pathlib.Path("/nowhere")):
            done += part
            unclean += [file for file, _ in found]
        self.assertEqual(sorted(done), files, "each source once")
        return unclean

    @staticmethod
    def sources(count):
        return sorted(pathlib.Path(f"/source/{number:03}.cpp") for number in range(count))

    def test_all_are_looked_at_once(self):
        files = self.sources(3 * tidy.BATCH)
        self.assertEqual(self.check(files), [])
        self.assertEqual(sorted(self.looked_at), files)

    def test_those_that_clash_are_looked_at_apart(self):
        files = self.sources(2 * tidy.BATCH)
        self.alike = {file: {"Room"} for file in files[::3]}
        self.assertEqual(self.check(files), [])
        self.assertEqual(sorted(self.looked_at), files)

    def test_a_clash_that_only_a_header_tells_of(self):
        files = self.sources(tidy.BATCH)
        self.broken_headers = {files[1], files[2], files[-1]}
        self.assertEqual(self.check(files), [])
        self.assertEqual(sorted(self.looked_at), files)

    def test_what_is_found_is_told_of_its_source_only(self):
        files = self.sources(tidy.BATCH + 5)
        self.findings = {files[3], files[-1]}
        self.alike = {files[3]: {"Room"}, files[0]: {"Room"}}
        self.assertEqual(sorted(self.check(files)), [files[3], files[-1]])

    def test_what_does_not_build_is_not_clean(self):
        files = self.sources(7)
        self.does_not_build = {files[0], files[5]}
        self.assertEqual(sorted(self.check(files)), [files[0], files[5]])


if __name__ == "__main__":
    unittest.main()
