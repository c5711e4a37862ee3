"""weft-proxy and opaque bytes: nothing is parsed, everything arrives, half-closes included."""

import hashlib
import contextlib
import socket
import threading

from bootstrap import cluster, tcp_listener
from harness import HERE, Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy

BODY = bytes(range(256)) * 40000  # 10 MB


class Peer:
    """A TCP server in this process that hands each connection to `speak`."""

    def __init__(self, run: Run, speak) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        run.cleanup.callback(self.listening.close)
        threading.Thread(target=self.accept, args=(speak,), daemon=True).start()

    def accept(self, speak) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            with connection:
                speak(connection)


def tcp_proxy(run: Run, upstream: int) -> int:
    port = free_port()
    Proxy(run, [], [cluster("tcp", upstream)], [tcp_listener(port, "tcp")])
    return port


def read_all(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65536), b""))


def test_a_half_close_goes_through_before_the_answer(run: Run) -> None:
    def answer_with_digest(connection: socket.socket) -> None:
        connection.sendall(hashlib.sha256(read_all(connection)).digest())

    port = tcp_proxy(run, Peer(run, answer_with_digest).port)
    with socket.create_connection(("127.0.0.1", port), 15) as client:
        client.sendall(BODY)
        client.shutdown(socket.SHUT_WR)
        expect_equal(read_all(client), hashlib.sha256(BODY).digest(), "the digest of what arrived")


def test_a_server_that_speaks_first(run: Run) -> None:
    def greet(connection: socket.socket) -> None:
        connection.sendall(b"220 ready\r\n")
        connection.sendall(b"you said " + connection.recv(100))

    port = tcp_proxy(run, Peer(run, greet).port)
    with socket.create_connection(("127.0.0.1", port), 15) as client:
        expect_equal(client.recv(100), b"220 ready\r\n", "the greeting")
        client.sendall(b"HELO")
        expect_equal(read_all(client), b"you said HELO", "the answer")


def test_nobody_upstream_closes_the_connection(run: Run) -> None:
    port = tcp_proxy(run, free_port())
    # A reset says it as well, and may come before the client knows that it is connected.
    with contextlib.suppress(ConnectionResetError), socket.create_connection(("127.0.0.1", port), 15) as client:
        expect_equal(client.recv(100), b"", "the end of the connection")


def logged(run: Run) -> str:
    log = run.folder / "access.log"
    wait_until(lambda: log.exists() and log.read_text().endswith("\n"), "a line in the access log")
    return log.read_text()


def tunneling_proxy(run: Run, http2: bool, target: str) -> int:
    """The port of a weft-proxy that takes what comes to `target` through an HTTP proxy of Node's."""
    node = run.tool("node", "nodejs")
    way_out, port = free_port(), free_port()
    run.server("way-out", node, HERE / "node_way_out.mjs", "--port", way_out, *(["--http2"] if http2 else []), port=way_out)
    Proxy(run, [], [cluster("way-out", way_out, http2=http2)],
          [tcp_listener(port, "way-out", access_log=str(run.folder / "access.log"), tunneling_config={"hostname": target})])
    return port


def tunnel_there_and_back(run: Run, http2: bool) -> None:
    def answer_with_digest(connection: socket.socket) -> None:
        connection.sendall(b"ready")
        connection.sendall(hashlib.sha256(read_all(connection)).digest())

    port = tunneling_proxy(run, http2, f"127.0.0.1:{Peer(run, answer_with_digest).port}")
    with socket.create_connection(("127.0.0.1", port), 30) as client:
        expect_equal(client.recv(100), b"ready", "the server's first word")
        client.sendall(BODY)
        client.shutdown(socket.SHUT_WR)
        expect_equal(read_all(client), hashlib.sha256(BODY).digest(), "the digest of what arrived")
    expect(f" {len(BODY)} {5 + 32} " in logged(run), logged(run))


def test_a_tunnel_through_nodes_http_proxy(run: Run) -> None:
    tunnel_there_and_back(run, http2=False)


def test_a_tunnel_through_nodes_http_proxy_over_http2(run: Run) -> None:
    tunnel_there_and_back(run, http2=True)


def test_a_refused_tunnel_closes_the_connection_by_name(run: Run) -> None:
    port = tunneling_proxy(run, False, "elsewhere.test:443")
    with contextlib.suppress(ConnectionResetError), socket.create_connection(("127.0.0.1", port), 15) as client:
        expect_equal(client.recv(100), b"", "the end of the connection")
    expect("refused a tunnel to elsewhere.test:443: it answered 403" in logged(run) and " UF " in logged(run), logged(run))


def test_a_busy_connection_ends_when_its_time_is_over(run: Run) -> None:
    def repeat(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while word := connection.recv(100):
                connection.sendall(word)

    port = free_port()
    Proxy(run, [], [cluster("tcp", Peer(run, repeat).port)],
          [tcp_listener(port, "tcp", access_log=str(run.folder / "access.log"), max_downstream_connection_duration="1s")])
    with contextlib.suppress(ConnectionResetError, BrokenPipeError), socket.create_connection(("127.0.0.1", port), 15) as client:
        while True:
            client.sendall(b"word")
            if not client.recv(100):
                break
    expect(" DT " in logged(run) and "it was open for 1 s" in logged(run), logged(run))
