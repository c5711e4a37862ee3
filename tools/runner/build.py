"""`./run build`: configure a preset and build it, or some of its targets, with ninja's own progress."""

import json
import subprocess

import packages
from say import ROOT, Stop, check, read, step

PRESETS = ("dev", "release", "tsan")
PROGRAMS = {"weft-proxy": "src/bin/weft_proxy.cc", "weft-control": "src/bin/weft_control.cc",
            "weft": "src/bin/weft.cc"}


def add_verb(verbs) -> None:
    parser = verbs.add_parser("build", help="build a preset: release (default), dev or tsan")
    parser.add_argument("preset", nargs="?", choices=PRESETS, default="release")
    parser.add_argument("target", nargs="*", help="ninja targets; without any, everything")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("build")
    configure(args.preset)
    build(args.preset, *args.target)
    return 0


def configure(preset: str) -> None:
    step(f"configuring {preset}")
    done = subprocess.run(["cmake", "--preset", preset], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise Stop(f"cmake --preset {preset} failed:\n{done.stdout}{done.stderr}")


def build(preset: str, *targets: str) -> None:
    step(f"building {preset}" + (f": {' '.join(targets)}" if len(targets) in range(1, 8) else ""))
    check("ninja", "-C", f"build/{preset}", *targets)


def programs() -> list[str]:
    """The main programs there are."""
    return [name for name, main in PROGRAMS.items() if (ROOT / main).exists()]


def tests_of(preset: str, label: str) -> dict[str, str]:
    """Test name -> its ninja target, for a configured preset and a CTest label."""
    listing = json.loads(read("ctest", "--test-dir", f"build/{preset}", "-L", label, "--show-only=json-v1"))
    folder = f"{ROOT}/build/{preset}/"
    found = {}
    for test in listing["tests"]:
        # A program that is not built yet has no command: CTest then reports only its name.
        command = test.get("command", [f"{folder}weft_{test['name']}_test"])[0]
        found[test["name"]] = command.removeprefix(folder)
    return found
