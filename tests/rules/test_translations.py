#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations: nothing unfinished, and nothing in them that the program could not use."""

import collections
import pathlib
import re
import unittest
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("fi", "de", "fr", "es", "ja", "ar")
# How many plural forms Qt asks for, and in which of them the number may be left to a word ("one token", "two tokens").
FORMS = {"en": (2, {0}), "fi": (2, {0}), "de": (2, {0}), "fr": (2, set()), "es": (2, {0}), "ja": (1, set()), "ar": (6, {0, 1, 2})}
# The menus and dialogs of which the keys must differ: by context, the texts that are seen together.
TOGETHER = {
    "menu bar": (("WindowActions", "&File &Edit &View &Help"), ("ServersMenu", "&Servers")),
    "Edit": (("WindowActions", "&Copy Rows|Select &All|Re&name…|Re&voke…|&Offboard User…|&Find…|Find by &Secret…"),),
    "File": (("WindowActions", "&New Token…|&Export…|&Quit"),),
    "View": (("WindowActions", "&Refresh|&History|&Columns"), ("LanguageMenu", "&Language")),
    "Help": (("WindowActions", "&Guide|Copy &Diagnostic Information|&About Tokendesk"),),
    "Servers": (("ServerSwitch", "&Sign In to Another Server…|&Cancel Signing In|Sign &Out|&Forget This Sign-In|&Manage Servers…"),),
    "context menu": (("WindowActions", "Re&name…|Re&voke…|&Copy Rows|&New Token…|&Refresh"),),
}
# All keys of these contexts are seen in one window.
WINDOWS = ("AboutDialog", "CertificateAlarm", "ManageServersDialog", "PlainTokenDialog", "FindSecretDialog", "ExportDialog", "OffboardDialog", "ProxyDialog")


class Message:
    def __init__(self, context, element):
        self.context = context.removeprefix("Tokendesk::")
        self.source = element.findtext("source")
        self.has_number = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = translation.get("type")
        forms = translation.findall("numerusform")
        self.texts = [form.text or "" for form in forms] if self.has_number else [translation.text or ""]

    def __str__(self):
        return f"{self.context}: {self.source!r}: {self.texts!r}"


def messages(language):
    root = tree.parse(ROOT / "translations" / f"tokendesk_{language}.ts").getroot()
    for context in root.iter("context"):
        for element in context.iter("message"):
            yield Message(context.findtext("name"), element)


def places(text):
    """%1, %n and the like; %Ln is %n with the digits of the language."""
    return collections.Counter(place.replace("L", "") for place in re.findall(r"%(?:L?\d|L?n|v|m)", text))


def key(text):
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found.group(1).casefold() if found else None


def ends(text):
    """The blanks around it, and an ellipsis or a colon at its end, which mean something."""
    # A key for menus stands behind the words in Japanese.
    bare = re.sub(r"\(&\w\)", "", text)
    last = bare.rstrip()[-1:].replace("：", ":")
    before, after = len(text) - len(text.lstrip(" ")), len(text) - len(text.rstrip(" "))
    return before, after, text.count("\n"), last if last in "…:" else ""


class TranslationsTest(unittest.TestCase):
    def each(self, check, languages=LANGUAGES):
        for language in languages:
            for message in messages(language):
                with self.subTest(language=language, message=str(message)):
                    check(language, message)

    def test_every_text_is_translated(self):
        def check(_, message):
            self.assertIsNone(message.state, "unfinished, vanished or obsolete")
            self.assertTrue(all(message.texts), "empty")

        self.each(check, ("en", *LANGUAGES))

    def test_all_languages_have_the_same_texts(self):
        first = {(message.context, message.source) for message in messages(LANGUAGES[0])}
        self.assertGreater(len(first), 600)
        for language in LANGUAGES[1:]:
            self.assertEqual({(message.context, message.source) for message in messages(language)}, first, language)

    def test_each_number_has_its_forms(self):
        def check(language, message):
            if message.has_number:
                self.assertEqual(len(message.texts), FORMS[language][0])

        self.each(check, ("en", *LANGUAGES))

    def test_places_for_arguments_are_those_of_the_source(self):
        def check(language, message):
            for form, text in enumerate(message.texts):
                wanted, found = places(message.source), places(text)
                if form in FORMS[language][1] and message.has_number:
                    found["%n"] = wanted["%n"] = 0
                self.assertEqual(+found, +wanted)

        self.each(check, ("en", *LANGUAGES))

    def test_keys_are_where_the_source_has_one(self):
        def check(_, message):
            for text in message.texts:
                self.assertEqual(key(text) is None, key(message.source) is None)

        self.each(check)

    def test_ends_are_kept(self):
        def check(language, message):
            for text in message.texts:
                wanted, found = ends(message.source), ends(text)
                # Japanese needs no blank after a comma or between a number and its unit.
                self.assertEqual(found[2:] if language == "ja" else found, wanted[2:] if language == "ja" else wanted)

        self.each(check)

    def test_keys_that_are_seen_together_differ(self):
        for language in LANGUAGES:
            translated = {(message.context, message.source): message.texts[0] for message in messages(language)}
            for name, parts in TOGETHER.items():
                texts = []
                for context, sources in parts:
                    separator = "|" if "|" in sources else " "
                    texts += [translated[context, source] for source in sources.split(separator)]
                with self.subTest(language=language, menu=name, texts=texts):
                    keys = [key(text) for text in texts]
                    self.assertEqual(len(set(keys)), len(keys))

    def test_keys_of_a_dialog_differ(self):
        for language in LANGUAGES:
            for context in WINDOWS:
                # One button's two texts are never seen together; the menu of the forms has its own keys.
                apart = ("&Hide", "&Header Line", "&curl Line", "&Environment Lines")
                texts = [m.texts[0] for m in messages(language) if m.context == context and m.source not in apart and key(m.source)]
                with self.subTest(language=language, dialog=context, texts=texts):
                    keys = [key(text) for text in texts]
                    self.assertEqual(len(set(keys)), len(keys))


if __name__ == "__main__":
    unittest.main()
