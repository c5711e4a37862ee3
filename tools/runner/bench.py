"""`./run bench`: CPU per request of weft-proxy beside other proxies on this machine."""

import sys

import build
import packages
from say import call


def add_verb(verbs) -> None:
    parser = verbs.add_parser("bench", help="CPU per request beside haproxy, nginx, envoy, nghttpx and a raw forwarder")
    parser.add_argument("loads", nargs="*", help="http1 (default), http2, grpc, bodies, rate, tcp, tcp-bodies, memory; or all")
    parser.add_argument("--only", default="", help="these peers, with commas between: weft-proxy,haproxy")
    parser.add_argument("--rounds", default="5")
    parser.add_argument("--seconds", default="4", help="of load, a proxy a round")
    parser.add_argument("--output", choices=("table", "json"), default="table")
    parser.set_defaults(run=run)


def run(args) -> int:
    packages.need("build", "bench")
    build.configure("release")
    build.build("release", "forwarder", *(name for name in build.programs() if name == "weft-proxy"))
    return call(sys.executable, "-B", "bench/run.py", *args.loads, "--only", args.only, "--rounds", args.rounds,
                "--seconds", args.seconds, "--output", args.output)
