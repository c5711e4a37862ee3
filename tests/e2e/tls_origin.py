"""A TLS server for tests: answers every request with its name, whom the client asked for and over which HTTP version.

  tls_origin.py NAME PORT CERTIFICATE KEY [CLIENTS]     PEM files; CLIENTS: whoever comes must have a certificate of theirs
"""

import http.server
import json
import ssl
import sys

NAME, PORT, CERTIFICATE, KEY, *CLIENTS = sys.argv[1], int(sys.argv[2]), *sys.argv[3:]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        shown = self.connection.getpeercert() or {}
        client = dict(part for name in shown.get("subject", ()) for part in name)
        body = json.dumps({"origin": NAME, "host": self.headers.get("host"), "headers": dict(self.headers), "client": client}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass


server = http.server.ThreadingHTTPServer(("0.0.0.0", PORT), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(CERTIFICATE, KEY)
if CLIENTS:
    context.load_verify_locations(CLIENTS[0])
    context.verify_mode = ssl.CERT_REQUIRED
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
