"""From HTTP/2 to HTTP/1.1: what would move a message's border, or make two of one, once it is written as text. Through weft-proxy, to nginx and to
Python's http.server, by Python's h2: all agree on every message, or the proxy refuses and nobody has seen it."""

import dataclasses
import socket

from bootstrap import cluster, http_listener, to
from harness import Run, expect, free_port
from proxy import Proxy
from test_smuggling import Upstream

SECOND = b"\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"


@dataclasses.dataclass
class Case:
    title: str
    fields: list  # of the head, behind the pseudo-header fields
    body: bytes | None = None
    trailers: list | None = None
    seen: str | None = None  # the one message the upstream must have seen; None: the proxy must have refused
    breaks: bool = False  # its rest is refused, when the message may have gone on or not
    pseudo: dict = dataclasses.field(default_factory=dict)  # instead of what they are; None takes one away
    first: list = dataclasses.field(default_factory=list)   # before the pseudo-header fields

    def head(self) -> list:
        named = {":method": b"POST" if self.body is not None else b"GET", ":scheme": b"http", ":authority": b"a", ":path": b"/a", **self.pseudo}
        return in_bytes([*self.first, *((name, value) for name, value in named.items() if value is not None), *self.fields])


def in_bytes(fields: list) -> list:
    return [(name if isinstance(name, bytes) else name.encode(), value) for name, value in fields]


CASES = [
    Case("a body without a length", [], b"hello", seen="POST /a 5"),
    Case("a body of the length it says", [("content-length", b"5")], b"hello", seen="POST /a 5"),
    Case("a body of a GET", [], b"hello", seen="GET /a 5", pseudo={":method": b"GET"}),
    Case("a body that looks like a request", [], SECOND, seen=f"POST /a {len(SECOND)}"),
    Case("a body that looks like the end of chunks", [], b"0\r\n" + SECOND, seen=f"POST /a {3 + len(SECOND)}"),
    Case("trailers", [], b"hello", [("x-sum", b"7")], "POST /a 5"),
    Case("a body longer than it says", [("content-length", b"3")], b"hello"),
    Case("a body shorter than it says", [("content-length", b"9")], b"hello"),
    # Whole by its head, it may have gone on when the body comes: of that the upstream sees nothing, and the client a reset.
    Case("a body where there is none", [("content-length", b"0")], b"hello", seen="POST /a 0", breaks=True),
    Case("no body where there is one", [("content-length", b"5")], b""),
    Case("two lengths", [("content-length", b"5"), ("content-length", b"4")], b"hello"),
    Case("two lengths in one", [("content-length", b"5, 4")], b"hello"),
    Case("a length with a sign", [("content-length", b"+5")], b"hello"),
    Case("a length in hexadecimal", [("content-length", b"0x5")], b"hello"),
    Case("a negative length", [("content-length", b"-5")], b"hello"),
    Case("an empty length", [("content-length", b"")], b"hello"),
    Case("chunks, which HTTP/2 has not", [("transfer-encoding", b"chunked")], b"0" + SECOND),
    Case("chunks and a length", [("content-length", b"5"), ("transfer-encoding", b"chunked")], b"hello"),
    Case("no coding at all", [("transfer-encoding", b"identity")], b"hello"),
    Case("a field of the connection's own", [("connection", b"content-length")], b"hello"),
    Case("an upgrade", [("upgrade", b"h2c")]),
    Case("keep-alive", [("keep-alive", b"timeout=5")]),
    Case("a field for a proxy's connection", [("proxy-connection", b"keep-alive")]),
    Case("a coding asked for in TE", [("te", b"chunked")]),
    Case("a value with a line's end", [("x-a", b"b\r\ncontent-length: 0")], b"hello"),
    Case("a value with a second request", [("x-a", b"b" + SECOND)]),
    Case("a value with a bare line feed", [("x-a", b"b\nx: y")]),
    Case("a value with a bare carriage return", [("x-a", b"b\rx: y")]),
    Case("a value with a NUL", [("x-a", b"b\0c")]),
    Case("a name with a line's end", [(b"x-a: b\r\nx", b"y")]),
    Case("a name with a colon", [(b"content-length: 0\r\nx", b"y")], b"hello"),
    Case("a name with a colon alone", [(b"transfer-encoding:chunked", b"y")], b"hello"),
    Case("a name with a space", [(b"content-length ", b"0")], b"hello"),
    Case("a name in upper case", [(b"Content-Length", b"0")], b"hello"),
    Case("an empty name", [(b"", b"y")]),
    Case("a path with a space", [], pseudo={":path": b"/a HTTP/1.1\r\nx: y"}),
    Case("a path with a request behind it", [], pseudo={":path": b"/a HTTP/1.1" + SECOND}),
    Case("a path with a space alone", [], pseudo={":path": b"/a b"}),
    Case("an empty path", [], pseudo={":path": b""}),
    Case("a path that is none", [], pseudo={":path": b"a"}),
    Case("no path", [], pseudo={":path": None}),
    Case("a method with a target", [], pseudo={":method": b"GET /smuggled"}),
    Case("a method with a request", [], pseudo={":method": b"GET /b HTTP/1.1" + SECOND}),
    Case("an empty method", [], pseudo={":method": b""}),
    Case("no method", [], pseudo={":method": None}),
    Case("no scheme", [], pseudo={":scheme": None}),
    Case("an authority with a line's end", [], pseudo={":authority": b"a\r\nx: y"}),
    Case("an authority with a space", [], pseudo={":authority": b"a b"}),
    Case("two paths", [(":path", b"/b")]),
    Case("two methods", [(":method", b"PUT")]),
    Case("a pseudo-header field behind others", [("x-a", b"b"), (":path", b"/b")], pseudo={":path": None}),
    Case("a field before the pseudo-header fields", [], first=[("x-a", b"b")]),
    Case("a pseudo-header field of responses", [(":status", b"200")]),
    Case("an unknown pseudo-header field", [(":other", b"b")]),
    Case("trailers with a pseudo-header field", [], b"hello", [(":path", b"/b")]),
    Case("trailers with a line's end", [], b"hello", [("x-a", b"b" + SECOND)]),
    Case("a CONNECT with a length", [("content-length", b"5")], b"hello", pseudo={":method": b"CONNECT", ":scheme": None, ":path": None}),
    Case("a CONNECT with a length and a request behind it", [("content-length", b"5")], b"hello" + SECOND, pseudo={":method": b"CONNECT", ":scheme": None, ":path": None}),
    Case("a WebSocket with a length", [("content-length", b"5")], b"hello", pseudo={":method": b"CONNECT", ":protocol": b"websocket"}),
    Case("trailers with a coding", [], b"hello", [("transfer-encoding", b"chunked")]),
]


def asked(port: int, case: Case):
    """The status that comes back, or how it ended without one."""
    import h2.config
    import h2.connection
    import h2.events
    client = h2.connection.H2Connection(h2.config.H2Configuration(
        client_side=True, header_encoding=None, validate_outbound_headers=False, normalize_outbound_headers=False))
    client.initiate_connection()
    client.send_headers(1, case.head(), end_stream=case.body is None and case.trailers is None)
    if case.body is not None:
        client.send_data(1, case.body, end_stream=case.trailers is None)
    if case.trailers is not None:
        client.send_headers(1, in_bytes(case.trailers), end_stream=True)
    status = None
    with socket.create_connection(("127.0.0.1", port), 15) as connection:
        try:
            connection.sendall(client.data_to_send())
            while data := connection.recv(65536):
                for event in client.receive_data(data):
                    if isinstance(event, h2.events.ResponseReceived):
                        status = int(dict(event.headers)[b":status"])
                    if isinstance(event, (h2.events.StreamReset, h2.events.ConnectionTerminated)):
                        return status or "reset"
                    if isinstance(event, h2.events.StreamEnded):
                        return status
        except ConnectionError:
            pass
    return status or "closed"


def test_every_case_of_http2_is_agreed_on_or_refused(run: Run) -> None:
    run.need("h2")
    upstreams = [Upstream(run, "nginx"), Upstream(run, "python")]
    ports = [free_port() for _ in upstreams]
    listeners = [http_listener(port, [to(upstream.name)], name=upstream.name) for port, upstream in zip(ports, upstreams)]
    Proxy(run, [], [cluster(upstream.name, upstream.port) for upstream in upstreams], listeners)
    wrong = []
    for case in CASES:
        for port, upstream in zip(ports, upstreams):
            got, seen = asked(port, case), upstream.seen(port)
            refused = got in (400, "reset", "closed") and (not seen or (case.breaks and seen == [case.seen]))
            if not ((got, seen) == (200, [case.seen]) if case.seen and not case.breaks else refused):
                wrong.append(f"{case.title} ({upstream.name}): {got}, seen {seen}; wanted {case.seen or 'a refusal'}")
    expect(not wrong, f"{len(wrong)} of {len(CASES)} cases:\n  " + "\n  ".join(wrong))
