#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over our own sources, as many at a time as there are processors.

A file that was clean is not looked at again until it, one of our headers or the configuration changes.
Usage: tidy.py --build FOLDER --cache FOLDER [FILE...]
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = os.environ.get("CLANG_TIDY", "clang-tidy")


def sources(build):
    """Our files of the compile database, with their commands."""
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        file = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if any(file.is_relative_to(ROOT / folder) for folder in ("app", "ui", "tests")):
            yield file, entry["command"]


def shared_part(build):
    digest = hashlib.sha256()
    digest.update(subprocess.run([TOOL, "--version"], capture_output=True, check=True).stdout)
    headers = [header for folder in ("app", "ui", "tests") for header in (ROOT / folder).rglob("*.h")]
    headers += build.rglob("ui_*.h")
    for file in [ROOT / ".clang-tidy", *sorted(headers)]:
        digest.update(file.read_bytes())
    return digest.digest()


def check(file, build):
    # GCC's own warning flags are of no concern here.
    result = subprocess.run(
        [TOOL, "--quiet", "-p", str(build), "--extra-arg=-Wno-unknown-warning-option", str(file)],
        capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + (result.stderr if result.returncode and not result.stdout else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--cache", type=pathlib.Path, required=True)
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    common = shared_part(options.build)
    wanted = {file.resolve() for file in options.files}
    waiting = {}
    for file, command in sources(options.build):
        if wanted and file not in wanted:
            continue
        stamp = options.cache / hashlib.sha256(common + command.encode() + file.read_bytes()).hexdigest()
        if not stamp.exists():
            waiting[file] = stamp
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {pool.submit(check, file, options.build): file for file in waiting}
        for run in concurrent.futures.as_completed(runs):
            file = runs[run]
            status, output = run.result()
            if status:
                failed += 1
                print(output.strip(), flush=True)
            else:
                waiting[file].touch()
    print(f"clang-tidy: {len(waiting)} files looked at, {failed} not clean")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
