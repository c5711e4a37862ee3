"""Whether the tests that the documents name are there: in tables whose last column is "shown by", each row names at least
one, and each name in backticks is one of

  `Suite.Case`, `Case`        GoogleTest, also `Suite.*`
  `file_test`, `a/file_test.cc`   all of a file
  `file.function`, `function` tests/e2e/
  `name.yaml`, `name`         tests/scenarios/
  `target`                    of fuzz/
  `./run verb`

`*` and `…` stand for anything.
"""

import fnmatch
import pathlib
import re

from say import ROOT

CASE = re.compile(r"^TEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\)", re.MULTILINE)
FUNCTION = re.compile(r"^def test_(\w+)\(", re.MULTILINE)
TARGET = re.compile(r"^FUZZ_TARGET\((\w+)\)", re.MULTILINE)
NAME = re.compile(r"`([^`]+)`")


def findings() -> list[str]:
    known = names()
    found = []
    for path in sorted((ROOT / "docs").glob("*.md")):
        found += [f"docs/{path.name}:{number}: {complaint}" for number, complaint in check(path.read_text(), known)]
    return found


def check(text: str, known: set[str]) -> list[tuple[int, str]]:
    """Line numbers and what is wrong there."""
    found = []
    shown = False  # inside a table with that column
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|"):
            shown = False
        elif cells[-1] == "shown by":
            shown = True
        elif shown and set(cells[-1]) != {"-"}:
            named = NAME.findall(cells[-1])
            if not named:
                found.append((number, "this row names no test that shows it"))
            found += [(number, f"there is no test `{name}`") for name in named if not is_there(name, known)]
    return found


def is_there(name: str, known: set[str]) -> bool:
    if name in known:
        return True
    pattern = name.replace("…", "*")
    return "*" in pattern and any(fnmatch.fnmatchcase(each, pattern) for each in known)


def names() -> set[str]:
    found = set()
    for path in [*(ROOT / "src").rglob("*_test.cc")]:
        found |= {path.stem, str(path.relative_to(ROOT))}
        for suite, case in CASE.findall(path.read_text()):
            found |= {case, f"{suite}.{case}"}
    for path in (ROOT / "tests/e2e").glob("test_*.py"):
        found.add(str(path.relative_to(ROOT)))
        for function in FUNCTION.findall(path.read_text()):
            found |= {function, f"{path.stem.removeprefix('test_')}.{function}"}
    for path in (ROOT / "tests/scenarios").glob("*.yaml"):
        found |= {path.stem, path.name, str(path.relative_to(ROOT / "tests"))}
    for path in (ROOT / "fuzz").glob("*.cc"):
        found |= set(TARGET.findall(path.read_text()))
    found |= {f"./run {verb}" for verb in verbs()}
    return found


def verbs() -> list[str]:
    """What `./run` can do, by the files that say so."""
    found = []
    for path in pathlib.Path(__file__).parent.glob("*.py"):
        found += re.findall(r'verbs\.add_parser\("(\w+)"', path.read_text())
    return found
