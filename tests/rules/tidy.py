#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over our own sources, as many at a time as there are processors.

clang-tidy spends nearly all its time in Qt's headers, again for each source. So the sources are looked at in batches: one
made file includes several of them, and the headers are paid for once (whole lint: 20 minutes one by one).
Sources that don't go together (the same name in two anonymous namespaces) wait for another batch.
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
# How many sources go together: it takes a gigabyte of memory for each processor.
BATCH = 40


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
        if re.search(r"^int main\(", file.read_text(encoding="utf-8"), re.MULTILINE):
            lines += ["#undef main", f"#define main main{number}"]
        lines.append(f'#include "{file}" // NOLINT(bugprone-suspicious-include)')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def tidy(files, flags, cache, *options):
    batch = cache / f"batch-{hashlib.sha256(repr(files).encode()).hexdigest()[:16]}.cpp"
    write_batch(batch, files)
    # GCC's own warning flags are of no concern here.
    result = subprocess.run(
        [TOOL, "--quiet", f"--config-file={ROOT / '.clang-tidy'}", rf"--header-filter=^{re.escape(str(ROOT))}/(app|ui|tests)/[^:]*\.(h|cpp)$",
         *options, str(batch), "--", *flags, "-Wno-unknown-warning-option", "-Wno-macro-redefined", "-ferror-limit=0"],
        capture_output=True, text=True, check=False)
    batch.unlink()
    return result


def clashing(output, files):
    """Of the files, those that an error of the compiler names: they don't go with those before them."""
    named = set(re.findall(r"^(/.*?):\d+:\d+: error: .*\[clang-diagnostic-error", output, re.MULTILINE))
    if not named or len(files) == 1:
        return []
    # Where only a header is named, half of them wait.
    return [file for file in files if str(file) in named][-len(files) + 1:] or files[len(files) // 2:]


def check(files, flags, cache):
    """What is not clean, as (file, output) pairs, and what must be looked at apart from the rest. The output is empty for
    all but the first of those that share one."""
    # One check alone takes a quarter of the time of all, and after an error of the compiler none can be trusted.
    apart = clashing(tidy(files, flags, cache, "--checks=-*,misc-unused-alias-decls").stdout, files) if len(files) > 1 else []
    files = [file for file in files if file not in apart]
    result = tidy(files, flags, cache)
    if result.returncode == 0:
        return [], apart
    if still := clashing(result.stdout, files):
        unclean, more = check([file for file in files if file not in still], flags, cache)
        return unclean, apart + still + more
    output = result.stdout.strip() or result.stderr.strip()
    named = [file for file in files if str(file) in output] or files
    return [(file, output if file == named[0] else "") for file in named], apart


def check_all(files, flags, cache):
    """Yields (files that were looked at, what is not clean of them), until each was."""
    workers = os.cpu_count() or 1
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        while files:
            batches = -(-len(files) // BATCH)
            if batches > 1:
                batches = -(-batches // workers) * workers
            runs = {pool.submit(check, part, flags, cache): part
                    for part in (files[number::batches] for number in range(batches))}
            files = []
            for run in concurrent.futures.as_completed(runs):
                unclean, apart = run.result()
                files += apart
                yield [file for file in runs[run] if file not in apart], unclean
            files.sort()


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
    failed = 0
    for files, unclean in check_all(sorted(waiting), flags, options.cache.resolve()):
        failed += len(unclean)
        for _, output in unclean:
            if output:
                print(output, flush=True)
        for file in set(files).difference(file for file, _ in unclean):
            waiting[file].touch()
    print(f"clang-tidy: {len(waiting)} files looked at, {failed} not clean")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
