#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over our own sources, as many at a time as there are processors.

clang-tidy spends nearly all its time in Qt's headers, again for each source. So the sources are looked at in batches: one
made file includes several of them, and the headers are paid for once (whole lint: 20 minutes one by one).
Sources that don't go together (the same name in two anonymous namespaces) are parted and looked at again.
A file that was clean is not looked at again until it, one of our headers or the configuration changes.
Usage: tidy.py --build FOLDER --cache FOLDER [FILE...]
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = os.environ.get("CLANG_TIDY", "clang-tidy")
# How many sources go together; more would need more than a gigabyte of memory for each processor.
BATCH = 14


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


def flags_for_all(commands):
    """One set of flags that each of the sources builds with: all include folders and definitions there are."""
    flags = {}
    for command in commands:
        words = iter(shlex.split(command)[1:])
        for word in words:
            if word in ("-isystem", "-include"):
                flags[f"{word} {next(words)}"] = None
            elif word.startswith(("-I", "-D", "-std=", "-f")) and "sanitize" not in word:
                flags[word] = None
    return [part for flag in flags for part in flag.split(" ", 1)]


def write_batch(path, files):
    lines = ["#include <QTest>", "#undef QTEST_MAIN", "#undef QTEST_GUILESS_MAIN", "#define QTEST_MAIN(Test)",
             "#define QTEST_GUILESS_MAIN(Test)"] if any("tests" in file.parts for file in files) else []
    for number, file in enumerate(files):
        if file.name == "main.cpp":
            lines += ["#undef main", f"#define main main{number}"]
        lines.append(f'#include "{file}" // NOLINT(bugprone-suspicious-include)')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def check(files, flags, cache):
    """The (file, output) pairs that are not clean; the output is empty for the files of a batch that share one."""
    batch = cache / f"batch-{hashlib.sha256(repr(files).encode()).hexdigest()[:16]}.cpp"
    write_batch(batch, files)
    # GCC's own warning flags are of no concern here.
    result = subprocess.run(
        [TOOL, "--quiet", f"--config-file={ROOT / '.clang-tidy'}", rf"--header-filter=^{re.escape(str(ROOT))}/(app|ui|tests)/[^:]*\.(h|cpp)$",
         str(batch), "--", *flags, "-Wno-unknown-warning-option", "-Wno-macro-redefined"],
        capture_output=True, text=True, check=False)
    batch.unlink()
    if result.returncode == 0:
        return []
    if "[clang-diagnostic-error]" in result.stdout and len(files) > 1:
        middle = len(files) // 2
        reason = next(line for line in result.stdout.splitlines() if re.match(r"/.*\[clang-diagnostic-error", line))
        print(f"Looked at in two parts: {reason}", flush=True)
        return check(files[:middle], flags, cache) + check(files[middle:], flags, cache)
    output = result.stdout.strip() or result.stderr.strip()
    named = [file for file in files if str(file) in output] or files
    return [(file, output if file == named[0] else "") for file in named]


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
    commands = []
    for file, command in sources(options.build):
        commands.append(command)
        if wanted and file not in wanted:
            continue
        stamp = options.cache / hashlib.sha256(common + command.encode() + file.read_bytes()).hexdigest()
        if not stamp.exists():
            waiting[file] = stamp
    flags = flags_for_all(commands)
    files = sorted(waiting)
    workers = os.cpu_count() or 1
    batches = -(-len(files) // BATCH)
    if batches > 1:
        batches = -(-batches // workers) * workers
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        runs = {pool.submit(check, part, flags, options.cache.resolve()): part
                for part in (files[number::batches] for number in range(batches))}
        for run in concurrent.futures.as_completed(runs):
            unclean = dict(run.result())
            failed += len(unclean)
            for output in filter(None, unclean.values()):
                print(output, flush=True)
            for file in runs[run]:
                if file not in unclean:
                    waiting[file].touch()
    print(f"clang-tidy: {len(waiting)} files looked at, {failed} not clean")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
