"""An app with several ports: a database that greets first, one that waits, a web server, and one on loopback only.

Everything it says ends with the name of its pod, so that a caller knows whom it reached. It listens for both families
where there are both.
"""

import http.server
import os
import socket
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


SIX = socket.has_ipv6 and os.path.exists("/proc/sys/net/ipv6")
EVERYWHERE = "::" if SIX else "0.0.0.0"  # "::" is both


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True
    address_family = socket.AF_INET6 if SIX else socket.AF_INET


class OfIpv4(Server):
    address_family = socket.AF_INET


class WebServer(http.server.ThreadingHTTPServer):
    daemon_threads = True
    address_family = Server.address_family


def main() -> None:
    servers = [Server((EVERYWHERE, 3306), Greets), Server((EVERYWHERE, 6379), Waits), WebServer((EVERYWHERE, 8080), Web),
               OfIpv4(("127.0.0.1", 9999), Greets)]
    if SIX:
        servers.append(Server(("::1", 9999), Greets))
    for server in servers[1:]:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    servers[0].serve_forever()


if __name__ == "__main__":
    main()
