"""An app with several ports: a database that greets first, one that waits, a web server, and one on loopback only.

Everything it says ends with the name of its pod, so that a caller knows whom it reached.
"""

import http.server
import os
import socketserver
import threading

NAME = os.environ.get("HOSTNAME", "nobody").encode()


class Greets(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.request.sendall(b"hello from " + NAME + b"\n")
        while said := self.request.recv(4096):
            self.request.sendall(said.upper())


class Waits(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        while said := self.request.recv(4096):
            self.request.sendall(said.strip() + b" to " + NAME + b"\n")


class Web(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = NAME + b" hears " + (self.headers.get("x-request-id") or "no sidecar").encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


class WebServer(http.server.ThreadingHTTPServer):
    daemon_threads = True


def main() -> None:
    servers = [Server(("0.0.0.0", 3306), Greets), Server(("0.0.0.0", 6379), Waits), WebServer(("0.0.0.0", 8080), Web),
               Server(("127.0.0.1", 9999), Greets)]
    for server in servers[1:]:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    servers[0].serve_forever()


if __name__ == "__main__":
    main()
