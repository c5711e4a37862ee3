"""`./run lint`: the rules of the house that a machine can check.

Rooms and coroutine rules cover the whole tree (they cost milliseconds); formatting and clang-tidy cover what changed, in
CI formatting covers everything. clang-tidy takes seconds a file, so the whole tree is for `./run lint --all`.
"""

import concurrent.futures
import os
import pathlib
import subprocess

import build
import changes
import coroutines
import formatting
import packages
import rooms
import shown
from say import CI, ROOT, read, step


def add_verb(verbs) -> None:
    parser = verbs.add_parser("lint", help="rooms, coroutines, scripts, tests that documents name, format, clang-tidy")
    parser.add_argument("--all", action="store_true", help="every file instead of the changed ones")
    parser.add_argument("--no-tidy", action="store_true", help="without clang-tidy: seconds instead of minutes")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("build", "lint")
    sources = changes.files(formatting.ENDS, everything=args.all or CI)
    found = []
    for name, check in (("rooms", rooms.findings), ("coroutines", coroutines.findings), ("scripts", scripts),
                        ("tests that documents name", shown.findings),
                        ("format", lambda: formatting.unformatted(sources))):
        step(name)
        found += report(check())
    if not args.no_tidy:
        changed = changes.files(formatting.ENDS, everything=args.all)
        found += tidy([name for name in changed if name.endswith(".cc") and name.startswith("src/")])
    print(f"lint: {len(found)} findings" if found else "lint: clean")
    return 1 if found else 0


def report(findings: list[str]) -> list[str]:
    for finding in findings:
        print(finding, flush=True)
    return findings


def scripts() -> list[str]:
    """Syntax of every shell and Python file, told apart by name or first line."""
    found = []
    for name in sorted(set(read("git", "ls-files", "--cached", "--others", "--exclude-standard").splitlines())):
        path = ROOT / name
        if path.is_file() and path.suffix in ("", ".sh", ".py") and (complaint := syntax(path)):
            found.append(f"{name}: {complaint}")
    return found


def syntax(path: pathlib.Path) -> str | None:
    with path.open("rb") as file:
        first = file.readline(200)
    if path.suffix == ".py" or (first.startswith(b"#!") and b"python" in first):
        try:
            compile(path.read_bytes(), str(path), "exec")
        except SyntaxError as error:
            return f"line {error.lineno}: {error.msg}"
    elif path.suffix == ".sh" or (first.startswith(b"#!") and first.strip().endswith((b"bash", b"/sh"))):
        done = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True)
        return done.stderr.strip() or None
    return None


def tidy(files: list[str]) -> list[str]:
    if not files:
        return []
    build.configure("tidy")
    build.build("tidy", "weft_pch", "weft_proto")  # clang-tidy reads the precompiled header and the generated ones
    step(f"clang-tidy: {len(files)} files")
    found = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for finding in pool.map(tidy_one, files):
            found += report(finding)
    return found


def tidy_one(file: str) -> list[str]:
    done = subprocess.run(["clang-tidy-19", "--quiet", "-p", "build/tidy", file], cwd=ROOT, capture_output=True, text=True)
    return [done.stdout.strip() or done.stderr.strip()] if done.returncode else []
