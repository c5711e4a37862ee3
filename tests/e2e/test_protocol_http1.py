"""HTTP/1.1 through weft-proxy as the RFCs say, to peers of other authorship: Python's http.server in its HTTP/1.0 and HTTP/1.1 forms, curl, nginx."""

import contextlib
import email.utils
import functools
import http.server
import json
import re
import socket
import struct
import threading
import time

from bootstrap import cluster, to
from harness import Run, expect, expect_equal, wait_until
from proxy import Proxy, origin


class Scripted:
    """An upstream that answers by a function of the raw request head and the socket, a connection at a time."""

    def __init__(self, answer) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port, self.answer, self.heads = self.listening.getsockname()[1], answer, []
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        while True:
            connection, _ = self.listening.accept()
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection) -> None:
        with connection:
            connection.settimeout(15)
            while (head := read_head(connection)):
                self.heads.append(head.decode())
                if self.answer(head, connection) is False:
                    return


def read_head(connection) -> bytes:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = connection.recv(1)
        if not byte:
            return b""
        head += byte
    return head


def raw(port: int, sent: bytes, until: bytes | None = None) -> bytes:
    """What comes back to these bytes: until the end, or until those bytes have come."""
    with socket.create_connection(("127.0.0.1", port), 15) as client:
        client.sendall(sent)
        got = b""
        while (until is None or until not in got) and (part := client.recv(65536)):
            got += part
        return got


def proxy_to(run: Run, port: int) -> Proxy:
    return Proxy(run, [to("up")], [cluster("up", port)])


def test_an_http_1_0_server_as_upstream(run: Run) -> None:
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(run.folder))
    run.file("page.txt", "hello " * 20000)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)  # its own default: HTTP/1.0, a connection a request
    run.cleanup.callback(server.shutdown)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    proxy = proxy_to(run, server.server_address[1])
    for _ in range(3):
        got = proxy.get("/page.txt")
        expect_equal((got.status, len(got.body)), (200, 120000), "a file")
    expect_equal(proxy.get("/page.txt", method="HEAD").headers["content-length"], "120000", "HEAD")
    # Without a length: its end is the connection's.
    endless = proxy_to(run, Scripted(lambda head, peer: peer.sendall(b"HTTP/1.0 200 OK\r\n\r\nall there is") and None or False).port)
    expect_equal(endless.get("/").body, b"all there is", "a body that its connection's end ends")


def test_http_1_0_clients(run: Run) -> None:
    proxy = proxy_to(run, origin(run, "origin"))
    got = raw(proxy.port, b"GET /chunked/5000 HTTP/1.0\r\n\r\n")
    head, _, body = got.partition(b"\r\n\r\n")
    expect(b"transfer-encoding" not in head and b"connection: close" in head, f"no chunks for HTTP/1.0: {head!r}")
    expect_equal(len(body), 5000, "the body, ended by the connection's end")
    seen = json.loads(raw(proxy.port, b"GET /x HTTP/1.0\r\n\r\n").partition(b"\r\n\r\n")[2])
    expect_equal(seen["headers"]["host"], f"127.0.0.1:{proxy.port}", "where no Host came, the address that was meant")
    kept = raw(proxy.port, b"GET /bytes/10 HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /bytes/10 HTTP/1.0\r\n\r\n")
    expect_equal(kept.count(b"HTTP/1.1 200 OK"), 2, "a kept HTTP/1.0 connection")
    expect(b"connection: keep-alive" in kept, "which is said")


def test_interim_responses_pass_and_are_not_for_http_1_0(run: Run) -> None:
    def early(head, peer):
        peer.sendall(b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
                     b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    proxy = proxy_to(run, Scripted(early).port)
    got = raw(proxy.port, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", b"ok")
    expect_equal(re.findall(rb"HTTP/1.1 (\d+)", got), [b"102", b"103", b"200"], "statuses")
    expect(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n" in got, f"with its headers: {got!r}")
    got = raw(proxy.port, b"GET / HTTP/1.0\r\nHost: a\r\n\r\n")
    expect_equal(re.findall(rb"HTTP/1.1 (\d+)", got), [b"200"], "statuses for HTTP/1.0")


def test_expect_continue_is_answered_when_the_body_is_wanted_and_only_then(run: Run) -> None:
    upstream = Scripted(lambda head, peer: peer.recv(5) and peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))
    proxy = Proxy(run, [to("up", prefix="/up"), {"match": {"prefix": "/"}, "direct_response": {"status": 403}}], [cluster("up", upstream.port)])
    ask = b"POST %s HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
    with socket.create_connection(("127.0.0.1", proxy.port), 15) as client:
        client.sendall(ask % b"/up")
        expect_equal(read_head(client), b"HTTP/1.1 100 Continue\r\n\r\n", "the interim answer")
        client.sendall(b"hello")
        expect(read_head(client).startswith(b"HTTP/1.1 200 OK"), "the final answer")
    expect("\nexpect:" not in upstream.heads[0].lower(), f"the expectation is met here: {upstream.heads[0]}")
    refused = raw(proxy.port, ask % b"/elsewhere")
    expect(refused.startswith(b"HTTP/1.1 403 Forbidden\r\n"), f"no 100 for a body nobody wants: {refused!r}")
    expect(b"connection: close" in refused, "and the connection ends: the body may come or not")


def test_an_early_answer_is_passed_on_while_the_upload_runs(run: Run) -> None:
    def refuse(head, peer):
        peer.sendall(b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nno\n")
        return False
    proxy = proxy_to(run, Scripted(refuse).port)
    with socket.create_connection(("127.0.0.1", proxy.port), 15) as client:
        client.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n" + b"x" * 1000)
        head = read_head(client)
        expect(head.startswith(b"HTTP/1.1 413 "), f"the answer comes though the upload has not ended: {head!r}")
        expect(b"connection: close" in head, "so much is not read for nothing")


def test_trailers_pass_both_ways(run: Run) -> None:
    def with_trailers(head, peer):
        body = b""
        while not body.endswith(b"\r\n\r\n"):
            body += peer.recv(65536)
        seen = b"X-Sum: 7" in body
        peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: x-done\r\n\r\n5\r\n%s\r\n0\r\nx-done: yes\r\n\r\n"
                     % (b"came " if seen else b"lost "))
    upstream = Scripted(with_trailers)
    proxy = proxy_to(run, upstream.port)
    got = raw(proxy.port, b"POST / HTTP/1.1\r\nHost: a\r\nTE: trailers\r\nConnection: TE\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
                          b"5\r\nhello\r\n0\r\nX-Sum: 7\r\n\r\n", b"x-done: yes\r\n\r\n")
    expect(b"came " in got, f"the request's trailer: {got!r}")
    head = upstream.heads[0].lower()
    expect("\r\nte: trailers\r\n" in head and "\r\nconnection: te\r\n" in head, head)


def test_statuses_without_body_and_head(run: Run) -> None:
    def bodiless(head, peer):
        path = head.split()[1]
        if path == b"/204":
            peer.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")
        elif path == b"/304":
            peer.sendall(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 1000\r\nETag: \"a\"\r\n\r\n")
        else:
            peer.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    proxy = proxy_to(run, Scripted(bodiless).port)
    asked = b"GET /204 HTTP/1.1\r\nHost: a\r\n\r\nGET /304 HTTP/1.1\r\nHost: a\r\n\r\nHEAD /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    got = raw(proxy.port, asked)
    expect_equal(re.findall(rb"HTTP/1.1 (\d+)", got), [b"204", b"304", b"200"], "statuses on one connection")
    expect_equal(got.lower().count(b"content-length"), 1, "lengths said: the 304's alone")


def test_targets_and_hosts(run: Run) -> None:
    upstream = Scripted(lambda head, peer: peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))
    proxy = proxy_to(run, upstream.port)
    for asked, wanted in ((b"OPTIONS * HTTP/1.1\r\nHost: a", "OPTIONS * HTTP/1.1\r\nhost: a\r\n"),
                          (b"OPTIONS http://b HTTP/1.1\r\nHost: a", "OPTIONS * HTTP/1.1\r\nhost: b\r\n"),
                          (b"GET http://b:81/x?y HTTP/1.1\r\nHost: a", "GET /x?y HTTP/1.1\r\nhost: b:81\r\n"),
                          (b"GET http://b HTTP/1.1\r\nHost: a", "GET / HTTP/1.1\r\nhost: b\r\n"),
                          (b"GET http://b?q=1 HTTP/1.1\r\nHost: a", "GET /?q=1 HTTP/1.1\r\nhost: b\r\n")):
        raw(proxy.port, asked + b"\r\n\r\n", b"\r\n\r\n")
        expect(upstream.heads[-1].startswith(wanted), f"{asked!r} became {upstream.heads[-1]!r}")
        expect("via:" not in upstream.heads[-1].lower(), "no Via: a sidecar is no hop that peers should see")


def test_hop_by_hop_headers_of_both_sides_end_here(run: Run) -> None:
    def answer(head, peer):
        peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: x-theirs\r\nConnection: X-Also\r\nX-Theirs: 1\r\nX-Also: 2\r\n"
                     b"Keep-Alive: timeout=5\r\nUpgrade: h2,h2c\r\nX-End: 3\r\n\r\nok")
    upstream = Scripted(answer)
    proxy = proxy_to(run, upstream.port)
    got = raw(proxy.port, b"GET / HTTP/1.1\r\nHost: a\r\nConnection: x-ours, keep-alive\r\nConnection: x-two\r\nX-Ours: 1\r\nX-Two: 2\r\n"
                          b"Keep-Alive: 5\r\nProxy-Connection: keep-alive\r\nTE: gzip\r\nX-End: 3\r\n\r\n", b"ok")
    for name in ("x-ours", "x-two", "keep-alive", "proxy-connection", "te"):
        expect(f"\r\n{name}:" not in upstream.heads[0].lower(), f"{name} upstream: {upstream.heads[0]}")
    for name in (b"x-theirs", b"x-also", b"keep-alive", b"upgrade", b"connection"):
        expect(b"\r\n%s:" % name not in got.lower(), f"{name} downstream: {got!r}")
    expect(b"X-End: 3" in got and "X-End: 3" in upstream.heads[0], "what is for the end goes to the end")


def test_the_date_is_that_of_the_clock_and_max_forwards_is_counted(run: Run) -> None:
    curl = run.tool("curl", "curl")
    upstream = Scripted(lambda head, peer: peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))
    proxy = proxy_to(run, upstream.port)
    for version in ("--http1.1", "--http2-prior-knowledge"):
        began = int(time.time())
        said = run.output(curl, "-sS", "-i", version, proxy.url())
        dates = re.findall(r"(?mi)^date: (.*?)\r?$", said)
        expect_equal(len(dates), 1, f"dates in {said}")
        expect(began <= email.utils.parsedate_to_datetime(dates[0]).timestamp() <= time.time(), f"the second of the answer: {said}")
    asked = len(upstream.heads)
    for method, status in (("OPTIONS", "200"), ("TRACE", "405")):
        said = run.output(curl, "-sS", "-i", "-X", method, "-H", "Max-Forwards: 0", "-H", "Cookie: secret", proxy.url())
        expect(said.startswith(f"HTTP/1.1 {status} ") and "secret" not in said, f"{method} is answered by the proxy: {said}")
    expect_equal(len(upstream.heads), asked, "requests that went on")
    run.output(curl, "-sS", "-X", "OPTIONS", "-H", "Max-Forwards: 3", proxy.url())
    expect("\r\nmax-forwards: 2\r\n" in upstream.heads[-1].lower(), upstream.heads[-1])


def test_a_client_that_leaves_a_silent_stream_is_noticed(run: Run) -> None:
    left: list[bytes] = []

    def events(head, peer):
        peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: first\n\n")
        left.append(peer.recv(1))
        return False

    proxy = proxy_to(run, Scripted(events).port)
    raw(proxy.port, b"GET /events HTTP/1.1\r\nHost: a\r\n\r\n", b"first")
    wait_until(lambda: left == [b""], "the upstream's connection has ended")
    wait_until(lambda: " 200 DC " in proxy.access_log.read_text(), "the log says that the client has gone")


def unread(port: int, client: socket.socket) -> int:
    """Bytes of that client which wait in the kernel for the server at that port to read them."""
    with open("/proc/net/tcp") as table:
        rows = [line.split() for line in table]
    ends = (f"0100007F:{port:04X}", f"0100007F:{client.getsockname()[1]:04X}")
    return next((int(row[4].split(":")[1], 16) for row in rows if tuple(row[1:3]) == ends), 0)


def held_up_upload(run: Run) -> tuple[Proxy, socket.socket, socket.socket]:
    """A client whose upload is held up by an upstream that reads nothing, and that upstream's end."""
    listening = run.cleanup.enter_context(socket.create_server(("127.0.0.1", 0)))
    quick = Scripted(lambda head, peer: peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))
    proxy = Proxy(run, [to("quick", prefix="/quick"), to("up", timeout="0s")], [cluster("up", listening.getsockname()[1]), cluster("quick", quick.port)])
    client = run.cleanup.enter_context(socket.create_connection(("127.0.0.1", proxy.port), 20))
    client.sendall(b"POST /big HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n")
    peer = run.cleanup.enter_context(listening.accept()[0])
    held = 24 * 1024

    def stays_unread() -> bool:
        # Never more than a new connection's window has room for: what is behind that, nobody hears of.
        if (there := unread(proxy.port, client)) < held:
            client.sendall(bytes(16 * 1024 if there else 48 * 1024))
            return False
        # Once its worker has answered somebody else, it has had its turn with what is there.
        expect_equal(proxy.get("/quick").status, 200, "another request meanwhile")
        return unread(proxy.port, client) >= held

    wait_until(stays_unread, "the upload is held up", deadline=30)
    return proxy, client, peer


def expect_it_has_left(proxy: Proxy, peer: socket.socket) -> None:
    wait_until(lambda: ' "POST /big HTTP/1.1" 0 DC ' in proxy.access_log.read_text(), "the log says that the client has gone")
    peer.settimeout(10)
    with contextlib.suppress(ConnectionResetError):
        while peer.recv(1 << 20):  # what was on its way, then the end
            pass


def test_a_client_that_resets_a_held_up_upload_is_noticed(run: Run) -> None:
    proxy, client, peer = held_up_upload(run)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()
    expect_it_has_left(proxy, peer)


def test_a_client_that_ends_a_held_up_upload_is_noticed(run: Run) -> None:
    proxy, client, peer = held_up_upload(run)
    client.close()
    expect_it_has_left(proxy, peer)


def test_a_refused_request_has_a_line_in_the_log(run: Run) -> None:
    proxy = proxy_to(run, origin(run, "origin"))
    got = raw(proxy.port, b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
    expect(got.startswith(b"HTTP/1.1 400 ") and b"Host is repeated" in got, f"with its reason: {got!r}")
    wait_until(lambda: " 400 DPE " in proxy.access_log.read_text(), "the log's line")
    expect("Host is repeated" in proxy.access_log.read_text(), proxy.access_log.read_text())
