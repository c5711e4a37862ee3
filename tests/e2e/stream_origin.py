"""A TCP server for tests of half-closed connections.

  7001   takes all that comes, and only behind its end says how much that was, with its SHA-256
  7002   greets, ends its half at once, and logs as a line how much still came, with its SHA-256
"""

import hashlib
import socket
import socketserver
import threading


def taken(peer: socket.socket) -> bytes:
    size, digest = 0, hashlib.sha256()
    while said := peer.recv(65536):
        size += len(said)
        digest.update(said)
    return f"{size} {digest.hexdigest()}\n".encode()


class AnswersBehindTheEnd(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.sendall(taken(self.request))


class EndsFirst(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.sendall(b"that is all\n")
        self.request.shutdown(socket.SHUT_WR)
        print(taken(self.request).decode(), end="", flush=True)


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


ends_first = Server(("0.0.0.0", 7002), EndsFirst)
threading.Thread(target=ends_first.serve_forever, daemon=True).start()
Server(("0.0.0.0", 7001), AnswersBehindTheEnd).serve_forever()
