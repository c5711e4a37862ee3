"""An external authorization service of other authorship (Python's grpc and http.server): gRPC on 9000, HTTP on 8000.

Who says `x-user: ann` may. Messages are made and read by hand: envoy.service.auth.v3.CheckRequest and CheckResponse."""

import concurrent.futures
import http.server
import threading

import grpc


def field(number: int, content: bytes) -> bytes:
    """A length-delimited field of less than 128 bytes."""
    return bytes([number << 3 | 2, len(content)]) + content


def header(name: bytes, value: bytes) -> bytes:
    return field(2, field(1, field(1, name) + field(2, value)))


ALLOWED = field(3, header(b"x-checked", b"grpc"))
DENIED = field(1, b"\x08\x07") + field(2, field(1, b"\x08\x93\x03") + field(3, b"grpc: who are you?"))


def check(request: bytes, _context) -> bytes:
    # An entry of the map attributes.request.http.headers.
    return ALLOWED if field(1, b"x-user") + field(2, b"ann") in request else DENIED


class Http(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        allowed = self.headers.get("x-user") == "ann"
        text = b"" if allowed else b"http: who are you?"
        self.send_response(200 if allowed else 401)
        self.send_header("content-length", str(len(text)))
        self.send_header("x-checked", "http")
        self.end_headers()
        self.wfile.write(text)


server = grpc.server(concurrent.futures.ThreadPoolExecutor(8))
handler = grpc.method_handlers_generic_handler("envoy.service.auth.v3.Authorization", {"Check": grpc.unary_unary_rpc_method_handler(check)})
server.add_generic_rpc_handlers([handler])
server.add_insecure_port("0.0.0.0:9000")
server.start()
threading.Thread(target=http.server.ThreadingHTTPServer(("0.0.0.0", 8000), Http).serve_forever, daemon=True).start()
server.wait_for_termination()
