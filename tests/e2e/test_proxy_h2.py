"""weft-proxy and HTTP/2 peers of other authorship: curl, h2load, nghttpd."""

import json
import socket
import threading

from bootstrap import cluster, to
from harness import Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy, origin


def one_origin(run: Run) -> Proxy:
    return Proxy(run, [to("origin")], [cluster("origin", origin(run, "origin"))])


def loaded(run: Run, url: str, *options) -> str:
    """h2load's summary of 4000 requests."""
    return run.output(run.tool("h2load", "nghttp2-client"), "-n", 4000, "-c", 8, *options, url)


def expect_all_answered(summary: str) -> None:
    line = next(line for line in summary.splitlines() if line.startswith("status codes:"))
    expect_equal(line, "status codes: 4000 2xx, 0 3xx, 0 4xx, 0 5xx", "h2load's count")


def test_curl_with_prior_knowledge(run: Run) -> None:
    proxy = one_origin(run)
    out = run.output(run.tool("curl", "curl"), "-sS", "--fail", "--http2-prior-knowledge", "-w", "%{http_version}",
                     "-H", "x-color: red", proxy.url("/path"))
    body, version = out.rsplit("\n", 1)
    seen = json.loads(body)
    expect_equal(version, "2", "the version downstream")
    expect_equal((seen["path"], seen["headers"]["x-color"]), ("/path", "red"), "what reached the HTTP/1.1 origin")
    expect_equal(seen["headers"]["host"], f"127.0.0.1:{proxy.port}", ":authority arrives as host")


def test_h2load_over_http_1(run: Run) -> None:
    expect_all_answered(loaded(run, one_origin(run).url(), "--h1"))


def test_h2load_over_http_2(run: Run) -> None:
    expect_all_answered(loaded(run, one_origin(run).url(), "-m", 10))


def test_large_bodies_over_http_2(run: Run) -> None:
    proxy = one_origin(run)
    curl = run.tool("curl", "curl")
    body = run.folder / "body"
    body.write_bytes(bytes(range(256)) * 20000)
    seen = json.loads(run.output(curl, "-sS", "--http2-prior-knowledge", "--data-binary", f"@{body}", proxy.url()))
    expect_equal(seen["length"], 5_120_000, "bytes upstream")
    size = run.output(curl, "-sS", "--http2-prior-knowledge", "-o", "/dev/null", "-w", "%{size_download}",
                      proxy.url("/bytes/5000000"))
    expect_equal(size, "5000000", "bytes downstream")


def test_nghttpd_as_upstream(run: Run) -> None:
    port = free_port()
    documents = run.folder / "documents"
    documents.mkdir()
    (documents / "page").write_text("from nghttpd\n")
    (documents / "large").write_bytes(b"x" * 3_000_000)
    run.server("nghttpd", run.tool("nghttpd", "nghttp2-server"), "--no-tls", "-d", documents, port, port=port)
    proxy = Proxy(run, [to("h2")], [cluster("h2", port, http2=True)])
    expect_equal(proxy.get("/page").body, b"from nghttpd\n", "HTTP/1.1 in, HTTP/2 out")
    expect_equal(len(proxy.get("/large").body), 3_000_000, "a body beyond every window")
    expect_all_answered(loaded(run, proxy.url("/page"), "-m", 10))


class Caller(threading.Thread):
    """Ten requests at a time on one connection, frame by frame, until GOAWAY comes; then waits for the answers it is owed.
    Ready-made clients count what they had queued when GOAWAY came as lost."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self.socket = socket.create_connection(("127.0.0.1", port), 30)
        self.sent, self.answered = 0, 0
        self.going = set()
        self.told_to_leave = False

    def run(self) -> None:
        with self.socket:
            self.call()

    def call(self) -> None:
        import hpack
        import hyperframe.frame as frames
        encoder, decoder = hpack.Encoder(), hpack.Decoder()
        self.socket.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frames.SettingsFrame(0).serialize())
        while self.going or not self.told_to_leave:
            while len(self.going) < 10 and not self.told_to_leave:
                head = frames.HeadersFrame(2 * self.sent + 1, flags=["END_HEADERS", "END_STREAM"])
                head.data = encoder.encode([(":method", "GET"), (":scheme", "http"), (":authority", "drained"), (":path", "/")])
                self.socket.sendall(head.serialize())
                self.sent += 1
                self.going.add(head.stream_id)
            frame = self.frame(frames)
            if frame is None:
                return
            if isinstance(frame, frames.GoAwayFrame):
                self.told_to_leave = True
            elif isinstance(frame, frames.PingFrame) and "ACK" not in frame.flags:
                self.socket.sendall(frames.PingFrame(0, frame.opaque_data, flags=["ACK"]).serialize())
            elif isinstance(frame, frames.SettingsFrame) and "ACK" not in frame.flags:
                self.socket.sendall(frames.SettingsFrame(0, flags=["ACK"]).serialize())
            elif isinstance(frame, frames.DataFrame) and frame.data:
                self.socket.sendall(frames.WindowUpdateFrame(0, window_increment=len(frame.data)).serialize())
            elif isinstance(frame, frames.HeadersFrame):
                expect_equal(dict(decoder.decode(frame.data))[":status"], "200", "an answer")
            if "END_STREAM" in frame.flags:
                self.answered += 1
                self.going.remove(frame.stream_id)

    def frame(self, frames):
        """The next one; None at the connection's end."""
        head = self.socket.recv(9, socket.MSG_WAITALL)
        if len(head) < 9:
            return None
        frame, length = frames.Frame.parse_frame_header(memoryview(head))
        frame.parse_body(memoryview(self.socket.recv(length, socket.MSG_WAITALL) if length else b""))
        return frame


def test_a_drained_proxy_loses_no_begun_request(run: Run) -> None:
    """SIGTERM under load."""
    run.need("hpack", "hyperframe")
    proxy = one_origin(run)
    callers = [Caller(proxy.port) for _ in range(8)]
    for caller in callers:
        caller.start()
    wait_until(lambda: all(caller.answered > 100 for caller in callers), "each has answers", 30)
    expect_equal(proxy.process.stop(), 0, "the proxy's exit code")
    for caller in callers:
        caller.join(30)
        expect(caller.told_to_leave, "it was told")
        expect_equal(caller.answered, caller.sent, "begun requests that were answered")
