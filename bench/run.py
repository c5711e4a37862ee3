"""What a request costs: CPU microseconds of the proxy process, weft-proxy beside others, on one machine.

  bench/run.py                          HTTP/1.1 (the quick answer)
  bench/run.py http1 http2 grpc tcp     these loads; `all` is every one of loads.py, and memory
  bench/run.py memory                   resident memory: idle, and with 1,000 idle connections
  bench/run.py --only weft-proxy,haproxy --rounds 5 --seconds 4 --output table|json

The proxies run on core 0, the load and the origin on core 1. All of a load are started once; each round measures each in
turn, beginning with another one, so that a slow minute of the machine hits all alike. CPU time is the scheduler's own
(/proc/PID/task/*/schedstat, nanoseconds), of the proxy's process alone. Medians of the rounds are compared.
"""

import argparse
import contextlib
import json
import os
import shutil
import socket
import statistics
import sys
import time

from loads import LOADS, Load
from peers import PEERS
from program import WORK, Program

WARM_UP_SECONDS = 1
IDLE_CONNECTIONS = 1000
SETTLE_SECONDS = 3  # what a program gives back after its start, it has given back by then
REST_SECONDS = 8    # likewise of what its connections' first requests took, for one that looks every 5 seconds


def start_peers(load: Load, only: list[str]) -> list[Program]:
    origin = load.origin()
    wanted = [name for name in load.peers if not only or name in only]
    return [peer for name in wanted if (peer := PEERS[name](load.job, origin.port)) is not None]


def measure(peer: Program, load: Load, seconds: int) -> dict:
    before = peer.cpu_nanoseconds()
    seen = load.send(peer.port, seconds)
    return {"cpu_microseconds": (peer.cpu_nanoseconds() - before) / 1000 / seen.requests, "rate": seen.rate,
            "p99_milliseconds": seen.p99_milliseconds}


def run_rounds(load: Load, peers: list[Program], rounds: int, seconds: int) -> dict[str, list[dict]]:
    samples: dict[str, list[dict]] = {peer.name: [] for peer in peers}
    for peer in peers:
        load.send(peer.port, WARM_UP_SECONDS)
    for number in range(rounds):
        turn = number % len(peers)
        for peer in peers[turn:] + peers[:turn]:
            samples[peer.name].append(measure(peer, load, seconds))
            latest = samples[peer.name][-1]["cpu_microseconds"]
            print(f"round {number + 1}/{rounds}  {peer.name:12}{latest:10.2f} us", file=sys.stderr, flush=True)
    return samples


def summary(samples: dict[str, list[dict]], baseline: str) -> dict:
    rows = {name: {key: statistics.median(sample[key] for sample in taken) for key in taken[0]}
            for name, taken in samples.items()}
    for name, row in rows.items():
        costs = [sample["cpu_microseconds"] for sample in samples[name]]
        row["lowest"], row["highest"] = min(costs), max(costs)
        if baseline in rows:
            row[f"ratio_to_{baseline}"] = row["cpu_microseconds"] / rows[baseline]["cpu_microseconds"]
    return rows


def table(load: Load, rows: dict) -> str:
    lines = [load.what, f"{'proxy':12}{'CPU us/' + load.unit:>16}{'(low - high)':>24}{'x ' + load.baseline:>12}{'rate/s':>10}"
             f"{'p99 ms':>9}"]
    for name, row in sorted(rows.items(), key=lambda item: item[1]["cpu_microseconds"]):
        spread = f"{row['lowest']:.2f} - {row['highest']:.2f}"
        ratio = row.get(f"ratio_to_{load.baseline}")
        p99 = f"{row['p99_milliseconds']:.2f}" if row["p99_milliseconds"] else "-"
        lines.append(f"{name:12}{row['cpu_microseconds']:16.2f}{spread:>24}{f'{ratio:.2f}' if ratio else '-':>12}"
                     f"{row['rate']:10.0f}{p99:>9}")
    return "\n".join(lines) + "\n"


def measure_memory(only: list[str]) -> dict:
    """Kilobytes resident: freshly started, and with idle HTTP/1.1 connections of which each has sent one request."""
    load = LOADS["http1"]
    rows = {}
    for peer in start_peers(load, only):
        time.sleep(SETTLE_SECONDS)
        row = {"idle": peer.resident_kilobytes()}
        with contextlib.ExitStack() as open_ones:
            for _ in range(IDLE_CONNECTIONS):
                client = open_ones.enter_context(socket.create_connection(("127.0.0.1", peer.port), 5))
                client.sendall(b"GET / HTTP/1.1\r\nhost: bench\r\n\r\n")
                read_answer(client)
            time.sleep(REST_SECONDS)
            row["with_connections"] = peer.resident_kilobytes()
        rows[peer.name] = row
    return rows


def read_answer(client: socket.socket) -> None:
    data = b""
    while len(data.partition(b"\r\n\r\n")[2]) < 1024:
        piece = client.recv(16384)
        if not piece:
            sys.exit(f"bench: an idle connection was closed early: {data[:200]!r}")
        data += piece


def memory_table(rows: dict) -> str:
    lines = [f"Resident memory, MiB\n{'proxy':12}{'idle':>10}{f'{IDLE_CONNECTIONS} idle connections':>24}"]
    for name, row in sorted(rows.items(), key=lambda item: item[1]["idle"]):
        lines.append(f"{name:12}{row['idle'] / 1024:10.1f}{row['with_connections'] / 1024:24.1f}")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="CPU per request of weft-proxy beside other proxies.")
    parser.add_argument("loads", nargs="*", default=["http1"], help=f"of {', '.join(LOADS)}, memory; or all")
    parser.add_argument("--only", default="", help="peers, with commas between")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4, help="of load, a proxy a round")
    parser.add_argument("--output", choices=("table", "json"), default="table")
    args = parser.parse_args()
    wanted = [*LOADS, "memory"] if args.loads == ["all"] else args.loads
    only = [name for name in args.only.split(",") if name]
    if unknown := ({*wanted} - {*LOADS, "memory"}) | ({*only} - {*PEERS}):
        sys.exit(f"bench: there is no {', '.join(sorted(unknown))}; loads: {', '.join(LOADS)}, memory; peers: {', '.join(PEERS)}")
    if (os.cpu_count() or 1) < 2:
        sys.exit("bench: two cores are needed, one for the proxies and one for the load")

    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    results = {}
    for name in wanted:
        try:
            if name == "memory":
                results[name] = {"rows": measure_memory(only)}
                shown = memory_table(results[name]["rows"])
            else:
                samples = run_rounds(LOADS[name], start_peers(LOADS[name], only), args.rounds, args.seconds)
                results[name] = {"rows": summary(samples, LOADS[name].baseline), "samples": samples}
                shown = table(LOADS[name], results[name]["rows"])
        finally:
            Program.stop_all()
        if args.output == "table":
            print(shown, flush=True)
    shutil.rmtree(WORK)  # the access logs are large; they stay only after a failure
    if args.output == "json":
        print(json.dumps(results, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
