"""Node's HTTP/1.1 and HTTP/2 servers as upstreams of weft-proxy."""

import concurrent.futures
import http.client
import os
import socket

from bootstrap import cluster, http_listener, to
from harness import HERE, Run, expect, expect_equal, free_port
from proxy import Proxy, ask


def node_proxy(run: Run, http2: bool) -> int:
    """The port of a proxy before a Node server."""
    node, port, listening = run.tool("node", "nodejs"), free_port(), free_port()
    run.server("node", node, HERE / "node_origin.mjs", "--port", port, *(["--http2"] if http2 else []), port=port)
    listener = http_listener(listening, [to("node")], str(run.folder / "access.log"), upgrade_configs=[{"upgrade_type": "echo"}])
    Proxy(run, [], [cluster("node", port, http2=http2)], [listener])
    return listening


def raw(port: int, request: bytes, until: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), 15) as connection:
        connection.sendall(request)
        got = b""
        while until not in got:
            part = connection.recv(65536)
            expect(part, f"closed after {got!r}")
            got += part
        return got


def check_exchanges(run: Run, port: int, version: str) -> None:
    seen = ask(port, "/who?a=1", {"x-some": "value"}).json()
    expect_equal((seen["method"], seen["path"], seen["version"], seen["headers"]["x-some"]), ("GET", "/who?a=1", version, "value"), "what Node saw")
    big = os.urandom(3 << 20)
    expect(ask(port, "/echo", method="POST", body=big).body == big, "3 MiB come back as they were sent")
    chunks = (big[at:at + 50_000] for at in range(0, len(big), 50_000))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
    connection.request("PUT", "/echo", body=chunks, encode_chunked=True, headers={"transfer-encoding": "chunked"})
    expect(connection.getresponse().read() == big, "so do chunks")
    pieces = ask(port, "/pieces?count=50").body
    expect_equal(pieces.count(b"piece"), 50, "pieces of a slow answer")
    expect_equal((ask(port, "/nothing").status, ask(port, "/nothing").body), (204, b""), "no content")
    expect_equal(ask(port, "/close").body, b"closing", "an answer that closes")
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        statuses = set(pool.map(lambda number: ask(port, f"/?{number}").status, range(400)))
    expect_equal(statuses, {200}, "statuses of 400 requests, 8 at a time")


def check_trailers_and_hints(port: int) -> None:
    got = raw(port, b"GET /trailers HTTP/1.1\r\nHost: a\r\nTE: trailers\r\n\r\n", b"\r\nx-sum: 9\r\n\r\n")
    expect(b"some" in got and b"thing" in got and b"\r\n0\r\n" in got, f"{got!r}")
    got = raw(port, b"GET /hints HTTP/1.1\r\nHost: a\r\n\r\n", b"hinted")
    first, _, rest = got.partition(b"\r\n\r\n")
    expect(first.startswith(b"HTTP/1.1 103 ") and b"</style.css>" in first, f"{first!r}")
    expect(rest.startswith(b"HTTP/1.1 200 "), f"{rest!r}")


def test_nodes_http1_server_is_carried_exactly(run: Run) -> None:
    port = node_proxy(run, http2=False)
    check_exchanges(run, port, "1.1")
    check_trailers_and_hints(port)
    got = raw(port, b"GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nhello", b"hello")
    expect(got.startswith(b"HTTP/1.1 101 "), f"{got!r}")


def test_nodes_http2_server_is_carried_exactly(run: Run) -> None:
    port = node_proxy(run, http2=True)
    check_exchanges(run, port, "2.0")
    check_trailers_and_hints(port)


def test_nodes_early_answer_reaches_the_client_that_still_sends(run: Run) -> None:
    for http2 in (False, True):
        port = node_proxy(run, http2)
        got = raw(port, b"POST /early HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n" + b"x" * 10_000, b"too large")
        expect(got.startswith(b"HTTP/1.1 413 "), f"{got!r}")
