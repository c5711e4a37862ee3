"""`./run format`: clang-format over what changed, or everything. Also the check of it that lint makes."""

import subprocess

import changes
import packages
from say import ROOT, call

ENDS = (".h", ".cc")


def add_verb(verbs) -> None:
    parser = verbs.add_parser("format", help="clang-format the changed C++ files")
    parser.add_argument("--all", action="store_true", help="every C++ file")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("lint")
    files = changes.files(ENDS, everything=args.all)
    return call("clang-format-19", "-i", *files) if files else 0


def unformatted(files: list[str]) -> list[str]:
    """One finding for each file that clang-format would change."""
    findings = []
    for file in files:
        done = subprocess.run(["clang-format-19", "--dry-run", "-Werror", "-ferror-limit=1", file], cwd=ROOT,
                              capture_output=True, text=True)
        if done.returncode:
            where = done.stderr.split(": error:")[0]
            findings.append(f"{where}: not formatted; `./run format` does it")
    return findings
