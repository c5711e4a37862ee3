"""What a caller meets at a pod with a sidecar of Istio's: mutual TLS with Istio's ALPN, HTTP/2 within. Every request is
answered with the names in its caller's certificate, as JSON.

  sidecar_origin.py PORT CERTIFICATE KEY CLIENTS     PEM files; who comes must have a certificate of CLIENTS
"""

import json
import socketserver
import ssl
import sys

import h2.config
import h2.connection
import h2.events

PORT, CERTIFICATE, KEY, CLIENTS = int(sys.argv[1]), *sys.argv[2:]


class Caller(socketserver.BaseRequestHandler):
    def setup(self) -> None:
        self.request.do_handshake()

    def handle(self) -> None:
        names = [name for _, name in self.request.getpeercert().get("subjectAltName", ())]
        body = json.dumps({"client_names": names, "alpn": self.request.selected_alpn_protocol()}).encode()
        spoken = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        spoken.initiate_connection()
        self.request.sendall(spoken.data_to_send())
        while data := self.request.recv(65536):
            for event in spoken.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    spoken.send_headers(event.stream_id, [(":status", "200"), ("content-length", str(len(body)))])
                    spoken.send_data(event.stream_id, body, end_stream=True)
            self.request.sendall(spoken.data_to_send())


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True

    def get_request(self):
        connection, peer = super().get_request()
        return context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), peer


context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(CERTIFICATE, KEY)
context.load_verify_locations(CLIENTS)
context.verify_mode = ssl.CERT_REQUIRED
context.set_alpn_protocols(["istio-h2"])

Server(("0.0.0.0", PORT), Caller).serve_forever()
