"""An HTTP/1.1 origin on Python's http.server that records each message it has read whole: method, target, bytes of body.

  python3 tests/e2e/recorder.py --port 9000 --record seen.txt

Every message is answered with 200 and an empty body. What http.server itself refuses is recorded as "BAD".
"""

import argparse
import http.server


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def answer(self) -> None:
        self.record(f"{self.command} {self.path} {self.body_length()}")
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = answer

    def body_length(self) -> int:
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return len(self.whole(int(self.headers.get("content-length", 0))))
        length = 0
        while size := int(self.rfile.readline().split(b";")[0], 16):
            length += len(self.whole(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return length

    def whole(self, size: int) -> bytes:
        body = self.rfile.read(size)
        if len(body) < size:
            raise ConnectionError("the body ended early")
        return body

    def send_error(self, code, message=None, explain=None) -> None:
        self.record(f"BAD {code}")
        super().send_error(code, message, explain)

    def record(self, line: str) -> None:
        with open(self.server.path, "a") as file:
            file.write(line + "\n")

    def log_message(self, *_) -> None:
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address) -> None:
        pass  # a peer that goes away is part of the tests


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--record", required=True)
    args = parser.parse_args()
    open(args.record, "w").close()
    server = Server(("127.0.0.1", args.port), Handler)
    server.path = args.record
    server.serve_forever(poll_interval=0.05)
