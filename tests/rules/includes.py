#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks which room of the house may include what. Usage: includes.py [ROOT]"""

import pathlib
import re
import sys

# A room and the rooms of ours that it may include, besides itself.
ALLOWED = {
    "app/core": [],
    "app/api": ["app/core"],
    "app/session": ["app/core", "app/api"],
    "app/model": ["app/core", "app/api", "app/session"],
    "app/identify": ["app/core"],
    "app/demo": [],
    "ui": ["app/core", "app/api", "app/session", "app/model", "app/identify"],
}
# The one place that builds and wires may also see the demo server.
EXCEPTIONS = {"ui/main.cpp": ["app/demo"]}

# Qt headers of a window; app/ is built for Core and Network only.
WINDOW_HEADER = re.compile(
    r"^(QtWidgets|QtGui|QtSvg|QtSvgWidgets)(/|$)"
    r"|^Q(Widget|Dialog|MainWindow|Application|GuiApplication|Window|Clipboard|Icon|Pixmap|Image|Painter|Palette|Font"
    r"|Color|Brush|Pen|Action|Menu|MenuBar|ToolBar|Label|LineEdit|PushButton|MessageBox|FileDialog|TableView|TreeView"
    r"|ListView|HeaderView|StyledItemDelegate|AbstractItemView|Screen|Cursor|KeyEvent|MouseEvent|KeySequence"
    r"|StandardItemModel|Style|SvgRenderer|DesktopServices|Accessible|TextDocument|Validator)$")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def room_of(path):
    for room in sorted(ALLOWED, key=len, reverse=True):
        if path.startswith(room + "/"):
            return room
    return None


def violation(path, name):
    """Why the file at path must not include name; None where it may."""
    room = room_of(path)
    if room is None:
        return f"{path} is in no room of the house" if path.startswith("app/") else None
    if name.startswith("tests/"):
        return "the program must not know the tests"
    target = room_of(name)
    if target and target != room and target not in ALLOWED[room] + EXCEPTIONS.get(path, []):
        return f"{room} must not include {target}"
    if room.startswith("app/") and WINDOW_HEADER.match(name):
        return "app/ knows nothing of windows"
    if room == "app/demo" and re.match(r"^(Qt|Q[A-Z])", name):
        return "the demo server is built without Qt"
    if room != "app/demo" and name in ("httplib.h",):
        return "cpp-httplib is for the demo server only"
    return None


def check(root):
    found = []
    for folder in ("app", "ui"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            path = file.relative_to(root).as_posix()
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                reason = match and violation(path, match.group(2))
                if reason:
                    found.append(f"{path}:{number}: {reason} ({match.group(2)})")
    return found


if __name__ == "__main__":
    violations = check(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    print("\n".join(violations) or "Every include keeps to the rules.")
    sys.exit(1 if violations else 0)
