#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide: every page in every language, of the same structure, and with the names that the program itself shows."""

import collections
import pathlib
import re
import unittest
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
PAGES = ("start", "tokens", "administrators", "rollout", "keyboard")
LANGUAGES = sorted({path.stem.removeprefix("tokendesk_") for path in (ROOT / "translations").glob("*.ts")} - {"en"})
SEPARATOR = " > "
# Where the menus are made; a dialog may say the same in other words.
MENUS = ("WindowActions", "ServersMenu", "ServerSwitch", "LanguageMenu", "FilterBar")


def text_of(language, page):
    return (HELP / language / f"{page}.md").read_text(encoding="utf-8")


def bare(name):
    """A name as the guide writes it: without its key, its ellipsis, its colon and what is put behind that."""
    name = re.sub(r"\(&\w\)", "", name).replace("&", "")
    name = re.sub(r"[,،、][^,،、]*…$", "", name)
    name = re.sub(r"\s*[:：]?\s*(?:%1)?\s*…?\s*$", "", name)
    return " ".join(name.split())


def names_of(language, contexts=None):
    """The program's names: in English, and how each is called in another language, in any of these contexts."""
    names = collections.defaultdict(set)
    for context in tree.parse(ROOT / "translations" / f"tokendesk_{language}.ts").getroot().iter("context"):
        if contexts is None or context.findtext("name").removeprefix("Tokendesk::") in contexts:
            for message in context.iter("message"):
                if message.get("numerus") != "yes":
                    names[bare(message.findtext("source"))].add(bare(message.findtext("translation") or ""))
    # What menus of desktops offer besides the program itself.
    lines = (ROOT / "packaging" / "linux" / "tokendesk.desktop").read_text(encoding="utf-8").split("[Desktop Action ", 1)[1]
    called = dict(re.findall(r"^(Name[^=]*)=(.*)$", lines, re.M))
    names[called["Name"]].add(called[f"Name[{language}]"])
    return names


def is_name(path):
    """In English: what is only stressed begins with a small letter."""
    return len(path) > 1 or not path[0][0].islower()


class Page:
    def __init__(self, text):
        self.blocks = re.findall(r"^```[^\n]*\n.*?^```$", text, re.M | re.S)
        prose = re.sub(r"^```[^\n]*\n.*?^```$", "", text, flags=re.M | re.S)
        lines = prose.split("\n")
        self.headings = [len(found.group(1)) for found in (re.match(r"(#+) ", line) for line in lines) if found]
        self.bullets = sum(line.startswith("- ") for line in lines)
        self.steps = [found.group() for found in (re.match(r"\d+\.", line) for line in lines) if found]
        # Cells of each row. None of the guide's code holds a bar.
        self.rows = [line.count("|") for line in lines if line.startswith("|")]
        self.spans = collections.Counter(re.findall(r"`([^`\n]+)`", prose))
        words = re.sub(r"`[^`\n]+`", "", prose)
        # One paragraph's marks do not reach into the next.
        self.marked = []
        for paragraph in re.split(r"\n\s*\n|\n(?=- |\d+\. |\|)", words):
            found = re.findall(r"\*\*(.+?)\*\*|(?<!\*)\*([^*]+)\*(?!\*)", paragraph, re.S)
            self.marked += [tuple(bare(part) for part in re.split(r"\s+>\s+", bold or italic)) for bold, italic in found]
        self.odd_separators = re.findall("[›→⟩▸]", words)

    def structure(self):
        return {"headings": self.headings, "bullets": self.bullets, "steps": self.steps, "rows": self.rows, "blocks": len(self.blocks)}


class GuideTest(unittest.TestCase):
    def setUp(self):
        self.english = {page: Page(text_of("en", page)) for page in PAGES}

    def each(self, check):
        for language in LANGUAGES:
            for page in PAGES:
                with self.subTest(language=language, page=page):
                    check(language, page, Page(text_of(language, page)))

    def test_every_page_is_there_and_in_the_program(self):
        listed = {element.text for element in tree.parse(ROOT / "resources" / "help.qrc").getroot().iter("file")}
        self.assertGreaterEqual(len(LANGUAGES), 6)
        for language in ("en", *LANGUAGES):
            for page in PAGES:
                name = f"help/{language}/{page}.md"
                with self.subTest(name):
                    self.assertTrue((ROOT / "resources" / name).is_file())
                    self.assertIn(name, listed)
        there = {path.relative_to(ROOT / "resources").as_posix() for path in HELP.rglob("*.md")}
        self.assertEqual(there, {name for name in listed if name.startswith("help/")})

    def test_pages_are_translated(self):
        self.each(lambda language, page, _: self.assertNotEqual(text_of(language, page), text_of("en", page)))

    def test_structure_is_that_of_the_english_page(self):
        for page in self.english.values():
            self.assertEqual(page.headings[0], 1)
            self.assertEqual(page.headings.count(1), 1)
        self.each(lambda _, page, found: self.assertEqual(found.structure(), self.english[page].structure()))

    def test_code_is_that_of_the_english_page(self):
        def check(_, page, found):
            self.assertEqual(found.blocks, self.english[page].blocks)
            self.assertEqual(found.spans, self.english[page].spans)

        self.each(check)

    def test_menu_paths_have_one_separator(self):
        for language in ("en", *LANGUAGES):
            for page in PAGES:
                with self.subTest(language=language, page=page):
                    self.assertEqual(Page(text_of(language, page)).odd_separators, [])

    def test_english_names_are_those_of_the_program(self):
        everywhere, menus = names_of(LANGUAGES[0]), names_of(LANGUAGES[0], MENUS)
        paths = 0
        for page, found in self.english.items():
            for path in found.marked:
                if is_name(path):
                    with self.subTest(page=page, path=path):
                        known = menus if len(path) > 1 else everywhere
                        self.assertEqual([name for name in path if name not in known], [])
                paths += len(path) > 1
        self.assertGreater(paths, 10)

    def test_names_are_those_of_the_translated_program(self):
        for language in LANGUAGES:
            everywhere, menus = names_of(language), names_of(language, MENUS)
            of_menus = set().union(*menus.values())
            for page in PAGES:
                marked = Page(text_of(language, page)).marked
                with self.subTest(language=language, page=page):
                    self.assertEqual(len(marked), len(self.english[page].marked))
                    for path in marked:
                        self.assertTrue(len(path) == 1 or of_menus.issuperset(path), path)
                    for path in filter(is_name, self.english[page].marked):
                        known = menus if len(path) > 1 else everywhere
                        same = [other for other in marked if len(other) == len(path) and all(a in known[b] for a, b in zip(other, path))]
                        self.assertTrue(same, f"{SEPARATOR.join(path)} is not there: {[known[name] for name in path]}")
                        marked.remove(same[0])


if __name__ == "__main__":
    unittest.main()
