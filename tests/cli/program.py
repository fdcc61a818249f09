# SPDX-FileCopyrightText: Sổ điểm CCHC contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs sodiem-cli as a script would; shared by the tests beside this file."""
import csv
import hashlib
import io
import os
import pathlib
import subprocess
import sys

CLI = os.environ.get("SODIEM_CLI", "sodiem-cli")
SOURCE = pathlib.Path(__file__).resolve().parents[2]


def run(*words, env=None, cwd=None, code=0):
    """The finished process; fails the test when the exit code is another one."""
    done = subprocess.run([CLI, *map(str, words)], capture_output=True, env=env, cwd=cwd)
    if code is not None and done.returncode != code:
        sys.exit(f"sodiem-cli {' '.join(map(str, words))}\n  exit {done.returncode}, wanted {code}\n  "
                 + done.stderr.decode())
    return done


def rows(*words, env=None):
    """A table that a verb writes, as a list of dictionaries."""
    return list(csv.DictReader(io.StringIO(run(*words, env=env).stdout.decode("utf-8"))))


def new_book(path, units="builtin:hanoi-2018", criteria="builtin:hanoi-2018-commune", plan=None):
    run("new", path, "--year", "2018", "--units", units, "--criteria", criteria, *(["--plan", plan] if plan else []))
    return path


def fingerprint(folder):
    """Every file below a folder with the hash of its bytes."""
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in sorted(pathlib.Path(folder).rglob("*")) if p.is_file()}


def check(condition, message):
    if not condition:
        sys.exit(f"FAILED: {message}")
