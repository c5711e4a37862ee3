"""An HTTP server that serves one connection after another, as Python's own does without threads.

  POST /…        reads the body and says how many bytes it had
  GET /N         N bytes
"""

import http.server
import sys


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        size = left = int(self.headers["Content-Length"])
        while left and (piece := self.rfile.read(min(left, 1 << 20))):
            left -= len(piece)
        self.answer(str(size - left).encode())

    def do_GET(self) -> None:
        self.answer(b"x" * int(self.path[1:]))

    def answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.HTTPServer):
    request_queue_size = 128  # who waits is not reset by the kernel


Server(("0.0.0.0", int(sys.argv[1])), Handler).serve_forever()
