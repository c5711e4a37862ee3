"""`./run bench`: CPU per request of weft-proxy beside other proxies on this machine."""

import sys

import build
import packages
from say import call


def add_verb(verbs) -> None:
    parser = verbs.add_parser("bench", help="CPU per request beside haproxy, nginx and a raw forwarder",
                              epilog="What follows is handed to bench/run.py: --rounds 5 --output json ...")
    parser.add_argument("options", nargs="*", metavar="OPTION")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("build", "bench")
    build.configure("release")
    build.build("release", "forwarder", *(name for name in build.programs() if name == "weft-proxy"))
    return call(sys.executable, "-B", "bench/run.py", *args.options)
