"""`./run test`: unit tests on dev, the threaded rooms on tsan, real processes on release; one closing line sums all.

A unit is one GoogleTest case, an end-to-end test one test function.
"""

import dataclasses
import json
import os
import shutil
import sys
import xml.etree.ElementTree

import build
import packages
from say import CI, ROOT, call, step

PARTS = ("units", "tsan", "e2e")


def add_verb(verbs) -> None:
    parser = verbs.add_parser("test", help="unit tests, thread tests, end-to-end tests")
    parser.add_argument("part", nargs="?", choices=PARTS, help="only this part")
    parser.add_argument("match", nargs="*", help="rooms (units, tsan), or parts of test names (e2e)")
    parser.add_argument("--quick", action="store_true", help="without tsan, and with certificates of seconds")
    parser.set_defaults(run=run)


@dataclasses.dataclass
class Tally:
    passed: int = 0
    failures: list[str] = dataclasses.field(default_factory=list)
    skipped: int = 0

    def add(self, other: "Tally") -> None:
        self.passed += other.passed
        self.failures += other.failures
        self.skipped += other.skipped

    def __str__(self) -> str:
        return f"{self.passed} passed, {len(self.failures)} failed, {self.skipped} skipped"


def run(args) -> int:
    parts = [args.part] if args.part else [part for part in PARTS if not (args.quick and part == "tsan")]
    packages.need("build")
    packages.offer("test")
    total = Tally()
    for part in parts:
        found = end_to_end(args.match, args.quick) if part == "e2e" else units(part, args.match)
        ran = found.passed + len(found.failures)
        print(f"{part}: {found.passed} of {ran} held, {found.skipped} skipped", flush=True)
        total.add(found)
    for name in total.failures:  # the end of a long log is all that many a reader has
        print(f"failed  {name}")
    print(total, flush=True)
    return 0 if total.passed and not total.failures else 1


def units(part: str, rooms: list[str]) -> Tally:
    preset = "dev" if part == "units" else "tsan"
    build.configure(preset)
    tests = build.tests_of(preset, "unit" if part == "units" else "tsan")
    tests = {room: target for room, target in tests.items() if not rooms or room in rooms}
    if not tests:
        return Tally()
    build.build(preset, *tests.values())
    step(f"{part}: {' '.join(tests)}")

    reports = ROOT / "build" / preset / "reports"
    shutil.rmtree(reports, ignore_errors=True)
    reports.mkdir()
    call("ctest", "--test-dir", f"build/{preset}", "-R", f"^({'|'.join(tests)})$", "--no-tests=error",
         "--output-on-failure", "--timeout", "300", "-j", os.cpu_count() or 1, "--output-junit", reports / "ctest.xml",
         env={"GTEST_OUTPUT": f"json:{reports}/", **sanitizer_options()})
    return count(reports, tests)


def sanitizer_options() -> dict[str, str]:
    symbolizer = shutil.which("llvm-symbolizer-19") or ""
    common = f"external_symbolizer_path={symbolizer}" if symbolizer else ""
    return {"ASAN_OPTIONS": f"detect_stack_use_after_return=1:{common}", "UBSAN_OPTIONS": f"print_stacktrace=1:{common}",
            "TSAN_OPTIONS": f"halt_on_error=1:{common}"}


def count(reports, tests: dict[str, str]) -> Tally:
    """Cases by the programs' own reports; a program that ended badly beside them (a crash, a leak) is one failure."""
    ok = {case.get("name"): case.get("status") == "run"
          for case in xml.etree.ElementTree.parse(reports / "ctest.xml").iter("testcase")}
    total = Tally()
    for test, target in tests.items():
        report = reports / f"{os.path.basename(target)}.json"
        found = cases(json.loads(report.read_text())) if report.exists() else Tally()
        if not ok.get(test) and not found.failures:
            found.failures.append(f"{test}: the test program itself (crash, leak or timeout)")
        total.add(found)
    return total


def cases(report: dict) -> Tally:
    tally = Tally()
    for case in (case for suite in report["testsuites"] for case in suite["testsuite"]):
        if case.get("failures"):
            tally.failures.append(f"{case['classname']}.{case['name']}")
        elif case.get("result") == "COMPLETED":
            tally.passed += 1
        else:
            tally.skipped += 1
    return tally


def end_to_end(match: list[str], quick: bool) -> Tally:
    build.configure("release")
    if programs := build.programs():
        build.build("release", *programs)
    step("end to end" + (", with certificates of six seconds and not of a minute" if quick else ""))
    report = ROOT / "build/e2e/report.json"
    report.unlink(missing_ok=True)
    env = ({"CI": "true"} if CI else {}) | ({"WEFT_ROTATION_SECONDS": "6"} if quick else {})
    call(sys.executable, "-B", "tests/e2e/harness.py", "--report", report, *match, env=env or None)
    if not report.exists():
        return Tally(failures=["the end-to-end harness ended without a report"])
    outcomes = json.loads(report.read_text())
    kinds = list(outcomes.values())
    return Tally(passed=kinds.count("passed"), skipped=kinds.count("skipped"),
                 failures=[name for name, outcome in outcomes.items() if outcome == "failed"])
