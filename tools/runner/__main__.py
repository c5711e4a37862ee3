"""The verbs of ./run, one module each."""

import argparse
import os
import sys

import bench
import build
import demo
import formatting
import fuzz
import lint
import profiling
import testing
from say import Stop

EXAMPLES = """\
examples:
  ./run demo              build weft and show the shop running through the mesh; stays up until Ctrl-C
  ./run demo --once       the same, checking each step, then end
  ./run test              everything: unit tests (ASan + UBSan), threads (TSan), end to end
  ./run test --quick      the same without TSan and what takes minutes
  ./run test units http   the unit tests of one room
  ./run test e2e h2       the end-to-end tests with `h2` in their name
  ./run build release     the programs, in build/release/bin
  ./run bench all         what requests and connections cost, beside haproxy, nginx, envoy and nghttpx
  ./run fuzz json h2_server --seconds 60
                          look for inputs that break a parser
  ./run profile           count what the request path does under load, by which a release is compiled
  ./run lint              rooms, style and clang-tidy on what changed; --all for everything
  ./run format            clang-format what changed
"""


def parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="./run", description="The one front door of weft.", epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for module in (demo, testing, build, bench, fuzz, profiling, lint, formatting):
        module.add_verb(verbs)
    return parser.parse_args(argv)


def main() -> int:
    args = parse(sys.argv[1:] or ["--help"])
    try:
        return args.run(args)
    except Stop as stop:
        print(f"./run {args.verb}: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


sys.exit(main())
