"""The smuggling corpus (tests/smuggling/README.md) through weft-proxy, to nginx and to Python's http.server: all agree on every message, or the proxy
refuses. And the other way: what an upstream may not send."""

import dataclasses
import contextlib
import re
import socket
import sys
import threading

from bootstrap import cluster, http_listener, to
from harness import HERE, ROOT, Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy, ask

CORPUS = ROOT / "tests/smuggling"
LEAST_CASES = 133  # as docs/protocols.md says

NGINX = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log stderr notice;
events {{ worker_connections 64; }}
http {{
  access_log off;
  client_body_temp_path {folder}/nginx-body;
  proxy_temp_path {folder}/nginx-proxy;
  fastcgi_temp_path {folder}/nginx-fastcgi;
  uwsgi_temp_path {folder}/nginx-uwsgi;
  scgi_temp_path {folder}/nginx-scgi;
  server {{
    listen 127.0.0.1:{port};
    location / {{ proxy_pass http://127.0.0.1:{behind}; proxy_http_version 1.1; }}
  }}
}}
"""


@dataclasses.dataclass
class Case:
    file: str
    title: str
    messages: list = dataclasses.field(default_factory=list)
    refusal: int | None = None
    raw: bytes = b""

    def __str__(self) -> str:
        return f"{self.file}: {self.title}"


def unescaped(text: str) -> bytes:
    plain = {"r": b"\r", "n": b"\n", "t": b"\t", "\\": b"\\"}
    parts = re.split(r"\\(x[0-9a-f]{2}|.)", text)
    out = parts[0].encode("ascii")
    for escape, literal in zip(parts[1::2], parts[2::2]):
        out += (bytes([int(escape[1:], 16)]) if escape[0] == "x" else plain[escape]) + literal.encode("ascii")
    return out


def cases(file) -> list[Case]:
    found: list[Case] = []
    for number, line in enumerate(file.read_text().splitlines(), 1):
        if line.startswith("== "):
            found.append(Case(file.name, line[3:]))
        elif line.startswith("> "):
            found[-1].messages.append(line[2:])
        elif line.startswith("! "):
            found[-1].refusal = int(line[2:])
        elif line.startswith("|"):
            found[-1].raw += unescaped(line[1:])
        else:
            expect(not line or line.startswith("#"), f"{file.name}:{number}: what is {line!r}?")
    return found


def answers(port: int, raw: bytes) -> list[int]:
    """The statuses of all that comes back until the proxy closes, or breaks off what it cannot answer."""
    got = b""
    with socket.create_connection(("127.0.0.1", port), 15) as client, contextlib.suppress(ConnectionResetError):
        client.sendall(raw)
        client.shutdown(socket.SHUT_WR)
        while part := client.recv(65536):
            got += part
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", got) if status != b"100"]


class Upstream:
    """One kind of server behind the proxy, and what it saw."""

    def __init__(self, run: Run, name: str) -> None:
        self.name, self.record, self.port = name, run.folder / f"{name}.seen", free_port()
        self.read, self.cases = 0, 0
        run.server(f"{name}-recorder", sys.executable, HERE / "recorder.py", "--port", self.port, "--record", self.record, port=self.port)
        if name == "nginx":
            behind, self.port = self.port, free_port()
            config = run.file("nginx.conf", NGINX.format(folder=run.folder, port=self.port, behind=behind))
            run.server("nginx", run.tool("nginx", "nginx-light"), "-e", "stderr", "-p", run.folder, "-c", config, port=self.port)

    def seen(self, listener: int) -> list[str]:
        """What came since the last call. A plain request goes after it on the same upstream connection: had the case left anything there, this one
        would be read behind it."""
        self.cases += 1
        mark = f"GET /after-{self.cases} 0"
        expect_equal(ask(listener, f"/after-{self.cases}").status, 200, "the plain request after the case")
        lines = lambda: self.record.read_text().splitlines()[self.read:]
        wait_until(lambda: mark in lines(), f"{self.name} has seen {mark}")
        found = lines()
        self.read += len(found)
        expect_equal(found[-1], mark, "the last message seen")
        return found[:-1]


def test_every_case_is_agreed_on_or_refused(run: Run) -> None:
    files = sorted(set(CORPUS.glob("*.txt")) - {CORPUS / "responses.txt"})
    corpus = [case for file in files for case in cases(file)]
    expect(len(corpus) >= LEAST_CASES, f"the corpus has {len(corpus)} cases")
    upstreams = [Upstream(run, "nginx"), Upstream(run, "python")]
    ports = [free_port() for _ in upstreams]
    listeners = [http_listener(port, [to(upstream.name)], name=upstream.name) for port, upstream in zip(ports, upstreams)]
    Proxy(run, [], [cluster(upstream.name, upstream.port) for upstream in upstreams], listeners)
    wrong = []
    for case in corpus:
        wanted = [200] * len(case.messages) + ([case.refusal] if case.refusal else [])
        for port, upstream in zip(ports, upstreams):
            got, seen = answers(port, case.raw), upstream.seen(port)
            if (got, seen) != (wanted, case.messages):
                wrong.append(f"{case} ({upstream.name}): answers {got}, wanted {wanted}; seen {seen}, wanted {case.messages}")
    expect(not wrong, f"{len(wrong)} of {len(corpus)} cases:\n  " + "\n  ".join(wrong))


class RawUpstream:
    """Answers each connection's first request with the bytes it is given, and tells when the proxy has closed."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        self.response, self.closed = b"", threading.Event()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        while True:
            connection, _ = self.listening.accept()
            with connection:
                connection.settimeout(15)
                connection.recv(65536)
                connection.sendall(self.response)
                try:
                    while connection.recv(65536):
                        pass
                except ConnectionResetError:
                    pass
                self.closed.set()


def test_what_an_upstream_may_not_send_is_502_and_its_connection_is_closed(run: Run) -> None:
    corpus = cases(CORPUS / "responses.txt")
    expect(len(corpus) >= 14, f"the corpus has {len(corpus)} responses")
    upstream = RawUpstream()
    proxy = Proxy(run, [to("raw")], [cluster("raw", upstream.port)])
    wrong = []
    for case in corpus:
        upstream.response = case.raw
        upstream.closed.clear()
        got = proxy.get("/").status
        wanted = case.refusal or int(case.messages[0])
        if got != wanted:
            wrong.append(f"{case}: answered {got}, wanted {wanted}")
        elif case.refusal and not upstream.closed.wait(10):
            wrong.append(f"{case}: the upstream connection is kept")
    expect(not wrong, f"{len(wrong)} of {len(corpus)} cases:\n  " + "\n  ".join(wrong))
