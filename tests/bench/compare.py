#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benches, each beside its peer in turn, prints a table of ratios beside their aims, and writes all as JSON.

compare.py --build FOLDER --out FILE [--quick] [GROUP...]"""

import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys

ROUNDS = 7
QUICK_ROUNDS = 3


def commands(build, rounds):
    """Of each group, in the order in which a reader meets them."""
    tests, programs = build / "tests", build / "bin"
    server = [tests / "bench_server", programs / "tokendesk-demo-server"]
    beside = tests / "bench_beside"
    return {
        "start": [["dbus-run-session", "--", sys.executable, pathlib.Path(__file__).parent / "starts.py", programs, tests,
                   max(rounds, ROUNDS)]],
        # A process for each time: what was freed before would count as free.
        "memory": [[*server, "memory", tokens] for tokens in (10_000, 100_000, 1_000_000) for _ in range(rounds)],
        "list": [[*server, "list", rounds]],
        "decode": [[beside, "decode", rounds]],
        "everyone": [[*server, "everyone", rounds]],
        "filter": [[beside, "filter", rounds]],
        "sort": [[beside, "sort", rounds]],
        "change": [[beside, "change", rounds]],
        "live": [[tests / "bench_live", rounds]],
        "revoke": [[*server, "revoke", rounds]],
        "growth": [[beside, "growth", rounds]],
    }


def run(command, environment):
    """The lines of JSON that it prints."""
    result = subprocess.run(list(map(str, command)), env=environment, capture_output=True, text=True, check=False,
                            timeout=3600)
    if result.returncode != 0:
        print(result.stderr, file=sys.stderr)
        print(f"{pathlib.Path(command[0]).name} failed: {' '.join(map(str, command))}", file=sys.stderr)
        return None
    return [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]


def together(measured):
    """What was measured of the same thing, one time after another."""
    things = {}
    for figures in measured:
        known = things.setdefault((figures["group"], figures["what"], figures["peer"]), {**figures, "ours": [], "theirs": []})
        known["ours"] += figures["ours"]
        known["theirs"] += figures["theirs"]
    return list(things.values())


def summary(values):
    return {"median": statistics.median(values), "least": min(values), "most": max(values)} if values else None


def judged(figures):
    """Adds medians, spread, the ratio and whether the aim was reached."""
    ours, theirs = summary(figures["ours"]), summary(figures["theirs"])
    ratio = ours["median"] / theirs["median"] if theirs and theirs["median"] else None
    reached = None
    if figures["aim"]:
        reached = ratio is not None and ratio <= figures["aim"]
    if figures["limit"]:
        reached = (reached is not False) and ours["most"] <= figures["limit"]
    return {**figures, "summary": ours, "peer_summary": theirs, "ratio": ratio, "reached": reached}


def number(value):
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def spread(values):
    return f"{number(values['median'])} ({number(values['least'])}–{number(values['most'])})"


def row(figures):
    unit = figures["unit"]
    aim = "; ".join(filter(None, [f"≤ {figures['aim']:g} ×" if figures["aim"] else "",
                                  f"worst ≤ {figures['limit']:g} {unit}" if figures["limit"] else ""]))
    return [figures["what"], f"{spread(figures['summary'])} {unit}", figures["peer"] or "—",
            f"{spread(figures['peer_summary'])} {unit}" if figures["peer_summary"] else "—",
            f"{figures['ratio']:.2f}" if figures["ratio"] is not None else "—", aim or "—",
            {True: "reached", False: "MISSED", None: ""}[figures["reached"]]]


def print_table(rows):
    table = [["what", "Tokendesk", "beside", "it took", "ratio", "aim", ""], *rows]
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def machine():
    processor = next((line.split(":")[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text("utf-8").splitlines()
                      if line.startswith("model name")), platform.processor())
    return {"processor": processor, "cores": os.cpu_count(), "system": platform.platform(),
            "load_before": os.getloadavg()[0]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--quick", action="store_true", help="three rounds instead of seven")
    parser.add_argument("groups", nargs="*")
    options = parser.parse_args()
    groups = commands(options.build, QUICK_ROUNDS if options.quick else ROUNDS)
    unknown = set(options.groups) - set(groups)
    if unknown:
        parser.error(f"there is no group {', '.join(sorted(unknown))}; there are {', '.join(groups)}")
    about = machine()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    measured, failed = [], False
    for group in options.groups or groups:
        print(f"{group}…", file=sys.stderr)
        for command in groups[group]:
            lines = run(command, environment)
            failed = failed or not lines
            measured += [{"group": group, **figures} for figures in lines or []]
    measured = [judged(figures) for figures in together(measured)]
    options.out.write_text(json.dumps({"machine": about, "figures": measured}, indent=1, ensure_ascii=False), "utf-8")
    print_table([row(figures) for figures in measured])
    print(f"Medians, and the spread in brackets. {about['cores']} cores, {about['processor']}. All of it: {options.out}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
