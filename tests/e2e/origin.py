"""An HTTP/1.1 origin that tells what reached it.

  python3 tests/e2e/origin.py --port 9000 --name chrome-users

  any path           200, JSON: its name, the method, path, headers and the body's length and SHA-256
  /status/503        that status
  /slow/250          the same answer after 250 ms
  /bytes/1048576     that many bytes; /chunked/1048576 without saying so before
  /break             closes the connection instead of answering
"""

import argparse
import hashlib
import http.server
import json
import time

CHUNK = b"0123456789abcdef" * 1024


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        body = self.request_body()
        verb, _, value = self.path.strip("/").partition("/")
        if verb == "break":
            self.close_connection = True
            return
        if verb == "slow":
            time.sleep(int(value) / 1000)
        if verb in ("bytes", "chunked"):
            return self.send_bytes(int(value), verb == "chunked")
        seen = {"name": self.server.name, "method": self.command, "path": self.path,
                "headers": {name.lower(): value for name, value in self.headers.items()},
                "length": len(body), "sha256": hashlib.sha256(body).hexdigest()}
        self.send_whole(int(value) if verb == "status" else 200, json.dumps(seen).encode() + b"\n")

    do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_GET

    def request_body(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return b"".join(parts)

    def send_whole(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def send_bytes(self, count: int, chunked: bool) -> None:
        self.send_response(200)
        self.send_header(*(("transfer-encoding", "chunked") if chunked else ("content-length", str(count))))
        self.end_headers()
        while count > 0:
            part = CHUNK[:count]
            count -= len(part)
            self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part) if chunked else part)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 512

    def handle_error(self, request, client_address) -> None:
        pass  # a peer that goes away is part of the tests


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--name", default="origin")
    args = parser.parse_args()
    server = Server((args.host, args.port), Handler)
    server.name = args.name
    server.serve_forever(poll_interval=0.05)
