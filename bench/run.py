"""What a request costs: CPU microseconds of the proxy process, weft-proxy beside others, on one machine.

  bench/run.py --rounds 5 --seconds 4 --output table|json

Every proxy does the same job with one worker: HTTP/1.1 keep-alive on both sides, a regex on user-agent picks the
upstream, one access-log line a request goes to a file; weft-proxy also counts its metrics. `forwarder` only copies
bytes: the floor. The origin is nginx with a 1 KiB body. 64 connections by wrk.

The proxies run on core 0, wrk and the origin on core 1. All are started once; each round measures each in turn,
beginning with another one, so that a slow minute of the machine hits all alike. CPU time is the scheduler's own
(/proc/PID/task/*/schedstat, nanoseconds). Medians of the rounds are compared.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
WORK = ROOT / "build/bench"
BIN = ROOT / "build/release/bin"
PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
CONNECTIONS = 64
BODY_BYTES = 1024
WARM_UP_SECONDS = 1
PROXY_CORE, LOAD_CORE = "0", "1"
BASELINE = "haproxy"

NGINX = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/{name}.pid;
error_log {folder}/{name}.error.log;
events {{ worker_connections 1024; }}
http {{
  client_body_temp_path {folder}/{name}.tmp; proxy_temp_path {folder}/{name}.tmp; fastcgi_temp_path {folder}/{name}.tmp;
  uwsgi_temp_path {folder}/{name}.tmp; scgi_temp_path {folder}/{name}.tmp;
  keepalive_requests 1000000000;
{http}
}}
"""
NGINX_ORIGIN = """
  access_log off;
  server {{ listen 127.0.0.1:{port} backlog=1024; location / {{ return 200 "{body}"; }} }}
"""
NGINX_PROXY = """
  access_log {folder}/nginx.access.log;
  upstream everybody {{ server 127.0.0.1:{origin}; keepalive 128; keepalive_requests 1000000000; }}
  upstream chrome {{ server 127.0.0.1:{origin}; keepalive 128; keepalive_requests 1000000000; }}
  map $http_user_agent $target {{ "~^.*Chrome.*$" chrome; default everybody; }}
  server {{
    listen 127.0.0.1:{port} backlog=1024;
    location / {{ proxy_pass http://$target; proxy_http_version 1.1; proxy_set_header Connection ""; }}
  }}
"""
HAPROXY = """
global
  nbthread 1
  maxconn 1024
  log stdout format raw local0
defaults
  mode http
  log global
  option httplog
  option http-keep-alive
  http-reuse always
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend in
  bind 127.0.0.1:{port} backlog 1024
  use_backend chrome if {{ req.hdr(user-agent) -m reg ^.*Chrome.*$ }}
  default_backend everybody
backend everybody
  server one 127.0.0.1:{origin}
backend chrome
  server one 127.0.0.1:{origin}
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def find(program: str) -> str:
    if path := shutil.which(program, path=PATH):
        return path
    sys.exit(f"bench: {program} is not installed; `./run bench` says which Debian packages it needs")


def weft_config(port: int, origin: int) -> str:
    sys.path.insert(0, str(ROOT / "tests/e2e"))
    import bootstrap
    chrome = bootstrap.header("user-agent", safe_regex={"regex": ".*Chrome.*"})
    routes = [bootstrap.to("chrome", headers=[chrome], name="chrome"), bootstrap.to("everybody", name="everybody")]
    clusters = [bootstrap.cluster(name, origin) for name in ("chrome", "everybody")]
    return bootstrap.document([bootstrap.http_listener(port, routes, str(WORK / "weft-proxy.access.log"))], clusters, free_port())


class Program:
    """One started program, pinned to a core, and its CPU time."""

    started: list["Program"] = []

    def __init__(self, name: str, port: int, core: str, *command) -> None:
        self.name, self.port = name, port
        with (WORK / f"{name}.out").open("wb") as out:
            self.child = subprocess.Popen(["taskset", "-c", core, *map(str, command)], stdin=subprocess.DEVNULL,
                                          stdout=out, stderr=out)
        self.started.append(self)
        end = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                if self.child.poll() is not None or time.monotonic() > end:
                    sys.exit(f"bench: {name} does not listen; see {WORK}/{name}.out")
                time.sleep(0.05)

    def cpu_nanoseconds(self) -> int:
        tasks = pathlib.Path(f"/proc/{self.child.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks)

    def resident_kilobytes(self) -> int:
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.child.pid}/status").read_text())[1])


def start_origin() -> Program:
    port = free_port()
    config = WORK / "origin.conf"
    http = NGINX_ORIGIN.format(port=port, body="x" * BODY_BYTES)
    config.write_text(NGINX.format(folder=WORK, name="origin", http=http))
    return Program("origin", port, LOAD_CORE, find("nginx"), "-c", config)


def start_proxies(origin: int) -> list[Program]:
    proxies = []
    if (BIN / "weft-proxy").exists():
        port, config = free_port(), WORK / "weft-proxy.yaml"
        config.write_text(weft_config(port, origin))
        proxies.append(Program("weft-proxy", port, PROXY_CORE, BIN / "weft-proxy", "-c", config))
    else:
        print("bench: build/release/bin/weft-proxy is not built; measuring the others", file=sys.stderr)

    port, config = free_port(), WORK / "haproxy.conf"
    config.write_text(HAPROXY.format(port=port, origin=origin))
    proxies.append(Program("haproxy", port, PROXY_CORE, find("haproxy"), "-db", "-f", config))

    port, config = free_port(), WORK / "nginx.conf"
    http = NGINX_PROXY.format(folder=WORK, port=port, origin=origin)
    config.write_text(NGINX.format(folder=WORK, name="nginx", http=http))
    proxies.append(Program("nginx", port, PROXY_CORE, find("nginx"), "-c", config))

    port = free_port()
    proxies.append(Program("forwarder", port, PROXY_CORE, BIN / "forwarder", port, origin))
    return proxies


def load(port: int, seconds: int) -> dict:
    """wrk's count of answers; anything but 2xx from the proxy ends the benchmark."""
    command = ["taskset", "-c", LOAD_CORE, find("wrk"), "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency",
               "-H", "User-Agent: Mozilla/5.0 Firefox/127.0", f"http://127.0.0.1:{port}/"]
    text = subprocess.run(command, capture_output=True, text=True, check=True, timeout=seconds + 30).stdout
    if trouble := re.search(r"Non-2xx.*|Socket errors.*", text):
        sys.exit(f"bench: port {port}: {trouble[0]}")
    return {"requests": int(re.search(r"(\d+) requests in", text)[1]),
            "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]),
            "p99_milliseconds": milliseconds(re.search(r"99%\s+(\S+)", text)[1])}


def milliseconds(text: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def measure(proxy: Program, seconds: int) -> dict:
    before = proxy.cpu_nanoseconds()
    seen = load(proxy.port, seconds)
    seen["cpu_microseconds"] = (proxy.cpu_nanoseconds() - before) / 1000 / seen["requests"]
    return seen


def run_rounds(proxies: list[Program], rounds: int, seconds: int) -> dict[str, list[dict]]:
    samples: dict[str, list[dict]] = {proxy.name: [] for proxy in proxies}
    for proxy in proxies:
        load(proxy.port, WARM_UP_SECONDS)
    for number in range(rounds):
        turn = number % len(proxies)
        for proxy in proxies[turn:] + proxies[:turn]:
            samples[proxy.name].append(measure(proxy, seconds))
            latest = samples[proxy.name][-1]["cpu_microseconds"]
            print(f"round {number + 1}/{rounds}  {proxy.name:12}{latest:8.2f} us", file=sys.stderr, flush=True)
    return samples


def summary(proxies: list[Program], samples: dict[str, list[dict]]) -> dict:
    middle = {name: {key: statistics.median(sample[key] for sample in taken)
                     for key in ("cpu_microseconds", "rate", "p99_milliseconds")} for name, taken in samples.items()}
    for proxy in proxies:
        row = middle[proxy.name]
        costs = [sample["cpu_microseconds"] for sample in samples[proxy.name]]
        row["lowest"], row["highest"] = min(costs), max(costs)
        row[f"ratio_to_{BASELINE}"] = row["cpu_microseconds"] / middle[BASELINE]["cpu_microseconds"]
        row["resident_kilobytes"] = proxy.resident_kilobytes()
    return middle


def table(rows: dict) -> str:
    lines = [f"{'proxy':12}{'CPU us/request':>16}{'(low - high)':>18}{'x ' + BASELINE:>12}{'requests/s':>12}{'p99 ms':>9}{'RSS MB':>8}"]
    for name, row in sorted(rows.items(), key=lambda item: item[1]["cpu_microseconds"]):
        spread = f"{row['lowest']:.2f} - {row['highest']:.2f}"
        lines.append(f"{name:12}{row['cpu_microseconds']:16.2f}{spread:>18}{row[f'ratio_to_{BASELINE}']:12.2f}"
                     f"{row['rate']:12.0f}{row['p99_milliseconds']:9.2f}{row['resident_kilobytes'] / 1024:8.1f}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="CPU per request of weft-proxy beside other proxies.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=4, help="of load, a proxy a round")
    parser.add_argument("--output", choices=("table", "json"), default="table")
    args = parser.parse_args()
    if (os.cpu_count() or 1) < 2:
        sys.exit("bench: two cores are needed, one for the proxies and one for the load")

    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    try:
        proxies = start_proxies(start_origin().port)
        samples = run_rounds(proxies, args.rounds, args.seconds)
        rows = summary(proxies, samples)
    finally:
        for program in Program.started:
            program.child.terminate()
        for program in Program.started:
            program.child.wait(10)
    shutil.rmtree(WORK)  # the access logs are large; they stay only after a failure
    print(json.dumps({"rows": rows, "samples": samples}, indent=2) if args.output == "json" else table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
