# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop with a dark palette, as Qt's own platform theme for KDE reads it. The program has no say in it."""

import os
import pathlib

WINDOW = {"BackgroundNormal": "42,46,50", "BackgroundAlternate": "49,54,59", "ForegroundNormal": "252,252,252",
          "ForegroundInactive": "161,169,177", "ForegroundLink": "61,174,233", "ForegroundVisited": "155,89,182"}
VIEW = {**WINDOW, "BackgroundNormal": "27,30,32", "BackgroundAlternate": "35,38,41"}
SELECTION = {**WINDOW, "BackgroundNormal": "61,142,201", "BackgroundAlternate": "30,87,116"}
GROUPS = {"Window": WINDOW, "View": VIEW, "Button": {**WINDOW, "BackgroundNormal": "49,54,59"}, "Selection": SELECTION,
          "Tooltip": {**WINDOW, "BackgroundNormal": "49,54,59"}, "Complementary": WINDOW}


def environment():
    """Writes the colours into the session's own configuration; answers what a program must be started with."""
    # That theme's default, one click to open a row, would make it another tour than the light one.
    lines = ["[KDE]", "SingleClick=false", ""]
    for group, colours in GROUPS.items():
        lines += [f"[Colors:{group}]", *(f"{key}={value}" for key, value in colours.items()), ""]
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"])
    (folder / "kdeglobals").write_text("\n".join(lines), encoding="utf-8")
    return {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "5"}
