"""`python -m carewright`: check a policy file, or show a working day."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import sys
from pathlib import Path

import carewright as cw

from ._working_day import UnreadableError
from ._working_day import run as demo


def check(path: Path, form: str) -> int:
    """Print every problem of a policy file."""
    try:
        policy = cw.Policy.load(path)
    except cw.PolicyError as error:
        text = path.read_text(encoding="utf-8", errors="replace").splitlines()
        if form == "json":
            print(json.dumps([json.loads(problem.to_json()) for problem in error.problems]))
            return 1
        for problem in error.problems:
            print(problem.message if form == "plain" else f"{problem.path}: {problem.message}")
            where = f"  in {problem.document}, line {problem.line}, column {problem.column}"
            print(where + (f", at {problem.path}" if form == "plain" else ""))
            if form == "text" and problem.line and problem.line <= len(text):
                print(f"  | {text[problem.line - 1]}")
                print(f"  | {' ' * ((problem.column or 1) - 1)}^")
            if problem.suggestion:
                print(f"  {problem.suggestion}")
            print()
        count = len(error.problems)
        print(f"{count} problem{'' if count == 1 else 's'}.")
        return 1
    except (OSError, UnicodeDecodeError) as error:
        print(f"{path} cannot be read: {error}", file=sys.stderr)
        return 2
    print("[]" if form == "json" else f"{path}: no problems. Fingerprint {policy.fingerprint}")
    return 0


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m carewright")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="print every problem of a policy file")
    checking.add_argument("policy", type=Path)
    checking.add_argument("--format", choices=["text", "plain", "json"], default="text")
    showing = commands.add_parser("demo", help="decide one working day of a service")
    showing.add_argument("folder", type=Path, nargs="?", default=cw.sample_folder())
    showing.add_argument("--as-of", type=dt.date.fromisoformat, default=dt.date(2026, 10, 1))
    showing.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    if arguments.command == "check":
        return check(arguments.policy, arguments.format)
    try:
        return demo(arguments.folder, arguments.as_of, as_json=arguments.json)
    except BrokenPipeError:
        raise
    except (cw.PolicyError, UnreadableError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


def end_quietly() -> int:
    """Run, and end without a word where nobody reads on, as behind `| head`."""
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still in the buffer is written at the end, and has to go somewhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


if __name__ == "__main__":
    sys.exit(end_quietly())
