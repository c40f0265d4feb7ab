# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at and uses a program in a desktop session as a person does, through the accessibility bus and real keys.

Runs inside ./xsession, with the system's Python (for python3-gi).
"""

import os
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
Atspi.set_timeout(4000, 15000)

BUTTONS = ("push button", "button", "toggle button", "radio button", "check box")
MENU_ITEMS = ("menu item", "check menu item", "radio menu item")
FIELDS = ("text", "entry", "password text", "paragraph", "combo box")
TABLES = ("table", "tree table", "tree", "list", "list box")
DIALOGS = ("dialog", "alert", "frame", "window", "file chooser")


def ask(call, *arguments, otherwise=None):
    """The answer of an accessibility call; otherwise where the object is gone or the program is too busy to answer."""
    try:
        answer = call(*arguments)
        return otherwise if answer is None else answer
    except GLib.Error:
        return otherwise


def wait_for(condition, what, seconds=15):
    """Asks until condition() is true and returns what it answered."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds} s in vain for {what() if callable(what) else what}")
        time.sleep(0.03)


def children(node):
    for number in range(ask(node.get_child_count, otherwise=0)):
        child = ask(node.get_child_at_index, number)
        if child is not None:
            yield child


def role(node):
    return ask(node.get_role_name, otherwise="")


def name(node):
    return ask(node.get_name, otherwise="").replace("&", "")


def has_state(node, state):
    states = ask(node.get_state_set)
    return states is not None and states.contains(state)


def is_showing(node):
    return has_state(node, Atspi.StateType.SHOWING)


def is_enabled(node):
    return has_state(node, Atspi.StateType.ENABLED)


def is_focused(node):
    return has_state(node, Atspi.StateType.FOCUSED)


def is_checked(node):
    return has_state(node, Atspi.StateType.CHECKED)


def text_of(node):
    text = ask(node.get_text_iface)
    return ask(text.get_text, 0, ask(text.get_character_count, otherwise=0), otherwise="") if text else ""


def below(node):
    """The node and all below it; not the cells of a table, of which there can be many."""
    yield node
    if role(node) not in TABLES:
        for child in children(node):
            yield from below(child)


def actions(node):
    interface = ask(node.get_action_iface)
    if interface is None:
        return []
    return [ask(interface.get_action_name, number, otherwise="") for number in range(ask(interface.get_n_actions, otherwise=0))]


def do(node, *wanted):
    """Triggers the first of the wanted actions that the node has. The effect can come later: wait for it."""
    offered = actions(node)
    for action in wanted:
        if action in offered:
            # An action that opens a blocking dialog answers only when that closes; its effect is what counts.
            ask(node.get_action_iface().do_action, offered.index(action))
            return
    raise AssertionError(f"{role(node)} {name(node)!r} offers only {offered}")


def keys(*combinations):
    """Real keys for the window with the focus: "ctrl+n", "Return", "Tab" …"""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *combinations], check=True)


def write(text):
    """Real keys for plain text. The text goes by standard input: a command line is visible to everybody."""
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "6", "--file", "-"], input=text, text=True, check=True)


def centre(node):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def click(node, button=1, modifier=None, times=1):
    x, y = centre(node)
    press = ["click", "--repeat", str(times), "--delay", "40", str(button)]
    if modifier:
        press = ["keydown", modifier, *press, "keyup", modifier]
    subprocess.run(["xdotool", "mousemove", "--sync", str(x), str(y), *press], check=True)


def clipboard(selection="clipboard"):
    return subprocess.run(["xclip", "-o", "-selection", selection], capture_output=True, text=True, timeout=10, check=False).stdout


def screenshot(path):
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    subprocess.run(["scrot", "--overwrite", path], check=True)


def windows_by_id(pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True, check=False)
    return found.stdout.split()


class Program:
    """A running program. All that is looked for is looked for in its windows only."""

    def __init__(self, *command, environment=None):
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                                        env={**os.environ, **(environment or {})})

    def accessible(self):
        desktop = Atspi.get_desktop(0)
        for application in children(desktop):
            if ask(application.get_process_id, otherwise=-1) == self.process.pid:
                return application
        return None

    def windows(self):
        application = self.accessible()
        return [] if application is None else [window for window in children(application) if is_showing(window)]

    def window_now(self, title):
        """The window with this title; with a callable, the first whose title it accepts."""
        fits = title if callable(title) else lambda found: found == title
        # The last is the newest; two dialogs of one title can overlap while one of them closes.
        return next((window for window in reversed(self.windows()) if fits(name(window))), None)

    def window(self, title, seconds=15):
        def state():
            return f"the window {title!r}; there are {[name(window) for window in self.windows()]}"
        return wait_for(lambda: self.window_now(title), state, seconds)

    def wait_closed(self, title, seconds=15):
        wait_for(lambda: self.window_now(title) is None, f"the window {title!r} to close", seconds)

    def find_now(self, roles, wanted, window=None):
        for root in [self.window_now(window)] if window else self.windows():
            if root is None:
                continue
            for node in below(root):
                if role(node) in roles and name(node) == wanted and is_showing(node):
                    return node
        return None

    def find(self, roles, wanted, window=None, seconds=10):
        return wait_for(lambda: self.find_now(roles, wanted, window), f"{roles[0]} {wanted!r} in {window or 'any window'}", seconds)

    def find_text(self, part, window=None, seconds=10):
        """A label or message that holds part, whatever its role."""
        def look():
            for root in [self.window_now(window)] if window else self.windows():
                for node in below(root) if root else ():
                    if is_showing(node) and (part in name(node) or part in text_of(node)):
                        return node
            return None
        return wait_for(look, f"the text {part!r} in {window or 'any window'}", seconds)

    def press(self, button, window=None):
        node = self.find(BUTTONS, button, window)
        wait_for(lambda: is_enabled(node), f"{button!r} to be enabled")
        do(node, "Press", "Toggle", "Check", "press", "toggle")

    def field(self, wanted, window=None):
        return self.find(FIELDS, wanted, window)

    def type(self, wanted, text, window=None):
        """Clicks a field and types over what is in it."""
        node = self.field(wanted, window)
        click(node)
        wait_for(lambda: is_focused(node), f"the field {wanted!r} to have the focus")
        keys("ctrl+a", "Delete")
        write(text)
        if role(node) != "password text":
            wait_for(lambda: text_of(node) == text, lambda: f"{wanted!r} to read {text!r}; it reads {text_of(node)!r}")
        return node

    def menu(self, *path):
        """menu("File", "Quit")"""
        click(self.find(("menu item", "menu"), path[0]))
        for entry in path[1:]:
            do(self.find(MENU_ITEMS, entry), "Press", "press", "Toggle")

    def table(self, wanted="Access tokens"):
        return Table(self.find(TABLES, wanted))

    def terminate(self, seconds=15):
        """Ends the program if it still runs; answers its exit code and what it complained about."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            complaints = self.process.communicate(timeout=seconds)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            complaints = self.process.communicate()[1]
        return self.process.returncode, complaints


class Table:
    def __init__(self, node):
        self.node = node
        self.interface = node.get_table_iface()

    def header(self):
        return [ask(self.interface.get_column_description, column, otherwise="")
                for column in range(ask(self.interface.get_n_columns, otherwise=0))]

    def rows(self):
        """The text of all cells, row by row; an empty list also while the table changes under our eyes."""
        columns = ask(self.interface.get_n_columns, otherwise=0)
        rows = []
        for row in range(ask(self.interface.get_n_rows, otherwise=0)):
            cells = [ask(self.interface.get_accessible_at, row, column) for column in range(columns)]
            rows.append([name(cell) if cell is not None else "" for cell in cells])
        return rows

    def column(self, number=0):
        return [row[number] for row in self.rows()]

    def cell(self, row, column=0):
        return self.interface.get_accessible_at(row, column)

    def wait(self, condition, what, seconds=15):
        """Until condition(first column) holds."""
        return wait_for(lambda: condition(self.column()), lambda: f"{what}; the table has {self.column()}", seconds)
