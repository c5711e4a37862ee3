"""`./run demo`: build the programs and show the shop."""

import os
import sys

import build
import packages
from say import ROOT, Stop, step


def add_verb(verbs) -> None:
    parser = verbs.add_parser("demo", help="the shop running through the mesh, on this machine")
    parser.add_argument("--once", action="store_true", help="check each step, then end; exit 0 only if every step held")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("build", "demo")
    script = ROOT / "examples/shop/demo.py"
    lacking = sorted(set(build.PROGRAMS) - set(build.programs())) + ([] if script.exists() else [script.name])
    if lacking:
        raise Stop(f"the demo needs {', '.join(lacking)}, which this tree does not have yet")
    build.configure("release")
    build.build("release", *build.programs())
    step("the shop")
    os.chdir(ROOT)
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-B", str(script), *(["--once"] if args.once else [])])
