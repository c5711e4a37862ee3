"""A weft-proxy on a static file, its origins, and ways to ask it something."""

import http.client
import json
import pathlib
import socket
import sys
import time

import bootstrap
from harness import HERE, Process, Run, free_port


class Reply:
    def __init__(self, status: int, headers: dict, body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    def json(self) -> dict:
        return json.loads(self.body)


class Proxy:
    """The running proxy: its process, its HTTP port, its admin port, its access log."""

    def __init__(self, run: Run, routes: list, clusters: list, listeners: list | None = None, workers: int = 1) -> None:
        self.port, self.admin_port = free_port(), free_port()
        self.access_log = run.folder / "access.log"
        program = run.program("weft-proxy")
        own = [bootstrap.http_listener(self.port, routes, str(self.access_log))] if routes else []
        self.config = run.file("envoy.yaml", bootstrap.document(own + (listeners or []), clusters, self.admin_port))
        watched = self.port if routes else self.admin_port
        self.process: Process = run.server("weft-proxy", program, "-c", self.config, "--workers", workers, port=watched)

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def get(self, path: str = "/", headers: dict | None = None, method: str = "GET", body=None) -> Reply:
        return ask(self.port, path, headers, method, body)

    def admin(self, path: str) -> Reply:
        return ask(self.admin_port, path)


def ask(port: int, path: str = "/", headers: dict | None = None, method: str = "GET", body=None) -> Reply:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
    try:
        connection.request(method, path, body=body, headers=headers or {})
        response = connection.getresponse()
        return Reply(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
    finally:
        connection.close()


def admin_page(run_dir: pathlib.Path, pod: str, path: str) -> str:
    """A page of the administration of a "namespace.pod"'s sidecar, which listens on a Unix socket of its mesh's folder."""
    connection = http.client.HTTPConnection("localhost", timeout=10)
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect(str(run_dir / "admin" / f"{pod}.sock"))
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode()
    finally:
        connection.close()


def origin(run: Run, name: str) -> int:
    """The port of a new HTTP/1.1 origin (origin.py)."""
    return origin_process(run, name)[1]


def origin_process(run: Run, name: str) -> tuple[Process, int]:
    port = free_port()
    return run.server(name, sys.executable, HERE / "origin.py", "--port", port, "--name", name, port=port), port


def load(run: Run, url: str, *options) -> tuple[Process, object]:
    """A started load client, and the path of the report it writes when it ends."""
    report = run.folder / "load.json"
    return run.start("load", sys.executable, HERE / "load.py", "--report", report, *options, url), report


def traffic_for(seconds: float) -> None:
    """Lets a load client do its work for a while: the time is the test's length, not a wait for something."""
    time.sleep(seconds)
