"""`./run profile`: what the request path does under load, counted, for the compiler: cmake/release.profile anew.

A release is compiled by that file: the branches taken lie in a row, what is called often is inlined, the rest is kept out
of the way. A function that has changed since is compiled as if nothing were known of it, so the file may be older than the
sources; it is made anew when the request path has changed much, and before a release.
"""

import re
import shutil
import sys

import build
import packages
from say import ROOT, check, step

PROFILE = ROOT / "cmake/release.profile"
RAW = ROOT / "build/profile/raw"  # where cmake/compiler.cmake lets the programs write it
PROFDATA = "llvm-profdata-19"
LOADS = ("http1", "http2", "grpc", "bodies", "rate", "tcp")
# Between sidecars: TLS, identities, policies. Far fewer calls than the bench makes, each of which counts for more.
TESTS = ("zero_trust.strict", "zero_trust.the_shops_policies", "grpc.", "upgrade")
WEIGHT = 40
LEAST = 100_000  # what has no block that ran so often (weighted), about once a request, is left out of the file


def add_verb(verbs) -> None:
    parser = verbs.add_parser("profile", help="count what the request path does under load; a release is compiled by that")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("build", "bench", "test")
    build.configure("profile")
    build.build("profile", *build.programs())
    shutil.rmtree(RAW, ignore_errors=True)
    RAW.mkdir()
    RAW.chmod(0o777)  # sidecars are users of their own
    programs = {"WEFT_BIN": str(ROOT / "build/profile/bin")}
    step("the loads of the bench")
    check(sys.executable, "-B", "bench/run.py", *LOADS, "--only", "weft-proxy", "--rounds", 1, "--seconds", 3, env=programs)
    alone = merge("alone")
    step("the shop, and what end-to-end tests ask of one proxy")
    check("/usr/bin/python3", "-B", "tests/e2e/harness.py", *TESTS, env=programs)
    mesh = merge("mesh")
    together = RAW / "together.txt"
    check(PROFDATA, "merge", "--text", f"--weighted-input=1,{alone}", f"--weighted-input={WEIGHT},{mesh}", "-o", together)
    kept, all_of_them = write(together.read_text())
    print(f"{PROFILE.relative_to(ROOT)}: {kept} of {all_of_them} functions")
    return 0


def merge(name: str):
    """Everything written so far, as one file; what comes next begins anew."""
    merged = RAW / f"{name}.profdata"
    raw = sorted(RAW.glob("*.profraw"))
    check(PROFDATA, "merge", "-o", merged, *raw)
    for file in raw:
        file.unlink()
    return merged


def write(text: str) -> tuple[int, int]:
    head, _, rest = text.partition("\n:ir\n")
    functions = rest.strip().split("\n\n")
    hot = [function for function in functions if most(function) >= LEAST]
    PROFILE.write_text(f"{head}\n:ir\n" + "\n\n".join(hot) + "\n")
    return len(hot), len(functions)


def most(function: str) -> int:
    counters = re.search(r"# Counter Values:\n((?:\d+\n?)+)", function)
    return max(map(int, counters[1].split())) if counters else 0
