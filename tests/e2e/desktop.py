# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives windows as a person does: finds things by what they are called, presses, types, reads. Waits for conditions."""

import subprocess
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
Atspi.set_timeout(3000, 10000)

BUTTONS = ("push button", "button", "toggle button", "push button menu", "check box", "radio button")
ITEMS = ("menu item", "check menu item", "radio menu item", "menu")
FIELDS = ("text", "entry", "password text", "paragraph", "combo box", "spin button")
TABLES = ("table", "tree", "tree table", "list", "list box")


# Qt tells places in its own pixels; the pointer wants the screen's.
scale = 1
# What things may be called in the language of the program, by their English names; as in English where there is none.
spoken = {}


def ask(function, *arguments, default=None):
    """An object may die, and the program may be busy, between two questions."""
    try:
        return function(*arguments)
    except GLib.Error:
        return default


def wait_until(condition, what, seconds=15):
    """Returns the first true value of condition(); what may be a function that tells what was there instead."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"gave up after {seconds} s waiting for {what() if callable(what) else what}")
        time.sleep(0.05)


def wordings(english):
    """One text can be said in several ways, such as with and without the letter of its shortcut."""
    return spoken.get(english, {english})


def name(node):
    """Without the letters of shortcuts, and without what only tells that a text runs from right to left."""
    return (ask(node.get_name, default="") or "").replace("&", "").replace("\u200f", "")


def role(node):
    return ask(node.get_role_name, default="")


def children(node):
    for index in range(ask(node.get_child_count, default=0) or 0):
        child = ask(node.get_child_at_index, index)
        if child is not None:
            yield child


def descendants(node):
    """Not into the cells of tables: they are many, and read by their own interface."""
    yield node
    if role(node) not in TABLES:
        for child in children(node):
            yield from descendants(child)


def has_state(node, state):
    states = ask(node.get_state_set)
    return bool(states) and states.contains(state)


def is_showing(node):
    return has_state(node, Atspi.StateType.SHOWING)


def is_enabled(node):
    return has_state(node, Atspi.StateType.ENABLED)


def windows():
    return [window for app in children(Atspi.get_desktop(0)) for window in children(app) if is_showing(window)]


def window(title, seconds=15):
    """The window of this title; "Title*" matches its beginning."""
    titles = wordings(title)

    def matches(node):
        return name(node).startswith(title[:-1]) if title.endswith("*") else name(node) in titles

    return wait_until(lambda: next((node for node in windows() if matches(node)), None),
                      lambda: f"window {title!r}; there are {[name(node) for node in windows()]}", seconds)


def active_window(title, seconds=15):
    """The same, once it gets the keys: the window manager gives them to a new window a little later than it is shown."""
    node = window(title, seconds)
    wait_until(lambda: has_state(node, Atspi.StateType.ACTIVE), f"window {title!r} to be the active one", seconds)
    return node


def window_gone(title, seconds=15):
    titles = wordings(title)
    wait_until(lambda: all(name(node) not in titles for node in windows()), f"window {title!r} to close", seconds)


def find_now(roles, called, inside=None):
    names = wordings(called)
    for top in [inside] if inside is not None else windows():
        for node in descendants(top):
            if role(node) in roles and name(node) in names and is_showing(node):
                return node
    return None


def find(roles, called, inside=None, seconds=15):
    return wait_until(lambda: find_now(roles, called, inside),
                      lambda: f"{roles[0]} {called!r}; there are {outline(inside)}", seconds)


def outline(inside=None):
    tops = [inside] if inside is not None else windows()
    return [f"{role(node)} {name(node)!r}" for top in tops for node in descendants(top) if is_showing(node) and name(node)]


def press(called, inside=None, roles=BUTTONS):
    """Presses a button and returns before what it does has happened: wait for that."""
    node = find(roles, called, inside)
    wait_until(lambda: is_enabled(node), f"{called!r} to be enabled")
    action = node.get_action_iface()
    names = [ask(action.get_action_name, index) for index in range(action.get_n_actions())]
    for wanted in ("Press", "Toggle", "press", "click"):
        if wanted in names:
            # An action that opens a nested loop answers late; that is no failure.
            ask(action.do_action, names.index(wanted))
            return node
    raise AssertionError(f"{called!r} can only {names}")


def xdo(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def key(*keys):
    xdo("key", "--clearmodifiers", *keys)


def type_keys(text):
    xdo("type", "--clearmodifiers", "--delay", 12, "--", text)


def centre(node):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return (box.x + box.width // 2) * scale, (box.y + box.height // 2) * scale


def click(node, button=1, modifier=None):
    xdo("mousemove", "--sync", *centre(node))
    if modifier:
        xdo("keydown", modifier)
    xdo("click", button)
    if modifier:
        xdo("keyup", modifier)


def focus(node):
    """Clicks until it has the focus: the layout can move on between looking and clicking."""
    def clicked():
        click(node)
        end = time.monotonic() + 1
        while time.monotonic() < end and not is_focused(node):
            time.sleep(0.05)
        return is_focused(node)

    def instead():
        holders = [f"{role(other)} {name(other)!r}" for top in windows() for other in descendants(top) if is_focused(other)]
        return (f"{name(node)!r} at {centre(node)} to have the focus, which {holders} have; "
                f"windows: {[(name(top), has_state(top, Atspi.StateType.ACTIVE)) for top in windows()]}")

    wait_until(clicked, instead)


def is_focused(node):
    return has_state(node, Atspi.StateType.FOCUSED)


def text_of(node):
    text = ask(node.get_text_iface)
    return ask(text.get_text, 0, ask(text.get_character_count, default=0), default="") if text else ""


def fill(called, text, inside=None):
    """Replaces a field's text by typing. A password field reads as nothing, so it is not compared."""
    field = find(FIELDS, called, inside)
    focus(field)
    key("ctrl+a", "Delete")
    if text:
        type_keys(text)
    if role(field) != "password text":
        wait_until(lambda: text_of(field) == text, lambda: f"{called!r} to read {text!r}, it reads {text_of(field)!r}")
    return field


def table(called, inside=None):
    return find(TABLES, called, inside)


def headers(node):
    grid = node.get_table_iface()
    return [ask(grid.get_column_description, column, default="") for column in range(grid.get_n_columns())]


def cell(node, row, column):
    return ask(node.get_table_iface().get_accessible_at, row, column)


def column_number(node, header):
    """A list has no headers, and one column."""
    names = wordings(header)
    return next((number for number, text in enumerate(headers(node)) if text in names), 0)


def column(node, header):
    grid = node.get_table_iface()
    if not grid:
        return [name(child) for child in children(node)]
    number = column_number(node, header)
    cells = [cell(node, row, number) for row in range(ask(grid.get_n_rows, default=0) or 0)]
    return [name(item) for item in cells if item is not None]


def row_where(node, header, text, seconds=15):
    """The cell whose text begins with this: an accessible name may say more than what is seen."""
    def look():
        for row, value in enumerate(column(node, header)):
            if value.startswith(text):
                grid = node.get_table_iface()
                return cell(node, row, column_number(node, header)) if grid else list(children(node))[row]
        return None

    return wait_until(look, lambda: f"a row {text!r} among {column(node, header)}", seconds)


def header_box(node, header):
    """Where a column's title is; nothing while Qt makes the cells anew, as it does when the rows change."""
    for child in children(node):
        if role(child) in ("table column header", "column header") and name(child) == header:
            component = ask(child.get_component_iface)
            return component and ask(component.get_extents, Atspi.CoordType.SCREEN)
    return None


def click_header(node, header):
    box = wait_until(lambda: header_box(node, header), f"the header {header!r}")
    xdo("mousemove", "--sync", box.x + box.width // 2, box.y + box.height // 2, "click", 1)


def clipboard():
    return subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, text=True, timeout=10,
                          check=False).stdout


def picture(path, area=None):
    """Of the whole screen, or of (x, y, width, height)."""
    part = ["--autoselect", ",".join(str(number) for number in area)] if area else []
    subprocess.run(["scrot", "--overwrite", *part, str(path)], check=True)


def window_area(title, frame=(1, 40, 1, -12)):
    """Where the largest window whose title contains the text is, with the window manager's frame around it.

    xdotool adds the frame's height twice to where a window is; the frame of here makes up for it.
    """
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True,
                           check=True).stdout.split()
    areas = []
    for number in found:
        lines = subprocess.run(["xdotool", "getwindowgeometry", "--shell", number], capture_output=True, text=True,
                               check=True).stdout.split()
        value = {key: int(number) for key, number in (line.split("=") for line in lines)}
        areas.append((value["X"], value["Y"], value["WIDTH"], value["HEIGHT"]))
    x, y, width, height = max(areas, key=lambda area: area[2] * area[3])
    left, top, right, bottom = frame
    return (max(x - left, 0), max(y - top, 0), width + left + right, height + top + bottom)
