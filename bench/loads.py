"""What is measured: a row a load. Each knows its origin, the job a proxy has to do for it, and how to send it."""

import dataclasses
import re
import subprocess
import sys
from collections.abc import Callable

from program import CONNECTIONS, LOAD_CORE, WORK, Program, find, free_port

KIBIBYTE = 1024
BIG = 10 * 1024 * KIBIBYTE
RATE = 5000
AGENT = "User-Agent: Mozilla/5.0 Firefox/127.0"

NGINX_ORIGIN = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/origin.{port}.pid;
error_log {folder}/origin.{port}.error.log;
events {{ worker_connections 4096; }}
http {{
  client_body_temp_path {folder}/origin.tmp; proxy_temp_path {folder}/origin.tmp; fastcgi_temp_path {folder}/origin.tmp;
  uwsgi_temp_path {folder}/origin.tmp; scgi_temp_path {folder}/origin.tmp;
  keepalive_requests 1000000000; access_log off; sendfile on;
  server {{
    listen 127.0.0.1:{port} backlog=1024;
    location / {{ return 200 "{small}"; }}
    location /big {{ root {folder}; }}
  }}
}}
"""


@dataclasses.dataclass
class Seen:
    requests: int
    rate: float = 0.0
    p99_milliseconds: float = 0.0


@dataclasses.dataclass
class Load:
    what: str
    job: str  # what the proxies are set up for: http1, http2, tcp
    origin: Callable[[], Program]
    send: Callable[[int, int], Seen]  # port, seconds
    unit: str = "request"
    peers: tuple = ("weft-proxy", "haproxy", "nginx", "envoy", "nghttpx", "forwarder")
    baseline: str = "haproxy"  # whom the others' cost is told in multiples of


def nginx_origin() -> Program:
    port = free_port()
    big = WORK / "big"
    if not big.exists():
        big.write_bytes(b"x" * BIG)
    config = WORK / f"origin.{port}.conf"
    config.write_text(NGINX_ORIGIN.format(folder=WORK, port=port, small="x" * KIBIBYTE))
    return Program("origin", port, LOAD_CORE, find("nginx"), "-c", config)


def nghttpd_origin(*options) -> Callable[[], Program]:
    def start() -> Program:
        port = free_port()
        (WORK / "small").write_bytes(b"x" * KIBIBYTE)
        return Program("origin", port, LOAD_CORE, find("nghttpd"), "--no-tls", "--htdocs", WORK, "--address=127.0.0.1",
                       *options, port)
    return start


def wrk(path: str, connections: int) -> Callable[[int, int], Seen]:
    def send(port: int, seconds: int) -> Seen:
        text = _run(find("wrk"), "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-H", AGENT,
                    f"http://127.0.0.1:{port}{path}", seconds=seconds)
        if trouble := re.search(r"Non-2xx.*|Socket errors.*", text):
            sys.exit(f"bench: port {port}: {trouble[0]}")
        return Seen(int(re.search(r"(\d+) requests in", text)[1]), float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]),
                    _milliseconds(re.search(r"^\s+99%\s+(\S+)", text, re.MULTILINE)[1]))
    return send


def h2load(*options) -> Callable[[int, int], Seen]:
    def send(port: int, seconds: int) -> Seen:
        text = _run(find("h2load"), "-t1", f"-D{seconds}", "--warm-up-time=0", "-H", AGENT, *options,
                    f"http://127.0.0.1:{port}/small", seconds=seconds)
        done, failed, errored = map(int, re.search(r"(\d+) succeeded, (\d+) failed, (\d+) errored", text).groups())
        bad = sum(map(int, re.search(r"status codes: \d+ 2xx, (\d+) 3xx, (\d+) 4xx, (\d+) 5xx", text).groups()))
        if errored or bad or not done:
            sys.exit(f"bench: port {port}: {errored} errors, {bad} answers that are not 2xx, {failed} failed\n{text}")
        return Seen(done, float(re.search(r"([\d.]+) req/s", text)[1]))
    return send


def grpc(port: int, seconds: int) -> Seen:
    """Unary calls: a message of 100 bytes up, its echo down, trailers after it."""
    body = WORK / "grpc.message"
    body.write_bytes(b"\0\0\0\0\x64" + b"m" * 100)
    return h2load("-c10", "-m10", "-d", body, "-H", "content-type: application/grpc", "-H", "te: trailers")(port, seconds)


def _run(*command, seconds: int) -> str:
    done = subprocess.run(["taskset", "-c", LOAD_CORE, *map(str, command)], capture_output=True, text=True,
                          timeout=seconds + 30)
    if done.returncode:
        sys.exit(f"bench: {command[0]} failed: {done.stderr.strip()}")
    return done.stdout


def _milliseconds(text: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


_all = ("weft-proxy", "haproxy", "envoy", "nghttpx", "forwarder")
_tcp = ("weft-proxy", "haproxy", "nginx", "envoy", "forwarder", "splicer")
LOADS = {
    "http1": Load("HTTP/1.1 keep-alive, 64 connections, 1 KiB", "http1", nginx_origin, wrk("/", CONNECTIONS)),
    "http2": Load("HTTP/2, 10 connections of 10 streams, 1 KiB", "http2", nghttpd_origin(), h2load("-c10", "-m10"), peers=_all),
    "grpc": Load("gRPC unary, 10 connections of 10 streams, 100 bytes", "http2",
                 nghttpd_origin("--echo-upload", "--trailer=grpc-status: 0"), grpc, "call", _all),
    "bodies": Load("HTTP/1.1, bodies of 10 MiB, 4 connections", "http1", nginx_origin, wrk("/big", 4), "body"),
    "rate": Load(f"HTTP/1.1, {RATE} requests/s, 50 connections, 1 KiB", "http1", nginx_origin,
                 h2load("--h1", "-c50", f"--rps={RATE // 50}"), baseline="nginx"),
    "tcp": Load("opaque TCP, 64 connections, 1 KiB answers", "tcp", nginx_origin, wrk("/", CONNECTIONS), "answer", _tcp, "splicer"),
    "tcp-bodies": Load("opaque TCP, bodies of 10 MiB, 4 connections", "tcp", nginx_origin, wrk("/big", 4), "body", _tcp, "splicer"),
}
