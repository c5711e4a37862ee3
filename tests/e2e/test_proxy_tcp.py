"""weft-proxy and opaque bytes: nothing is parsed, everything arrives, half-closes included."""

import hashlib
import contextlib
import socket
import threading

from bootstrap import cluster, tcp_listener
from harness import Run, expect_equal, free_port
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
