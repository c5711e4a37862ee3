"""One small service of the shop; which one, the environment says. It knows nothing of the mesh.

SERVICE  its name in answers                     NEXT     the service it asks before it answers, e.g. http://inventory/
VERSION  the edition it says it is (optional)    PORT     where it listens (8080)

GET /         {"service", "version", "pod", "next": what NEXT answered}; 502 if NEXT did not answer 200
GET /healthz  ready
PUT /faults   from the pod itself only: {"delay": seconds, "status": 503, "reset": true} is how GET / answers from now on; {} ends it
SIGTERM ends it in good order: what was begun is answered, then it exits 0.
"""

import http.client
import http.server
import json
import os
import select
import signal
import socket
import struct
import threading
import time
import urllib.parse

SERVICE = os.environ.get("SERVICE", "service")
VERSION = os.environ.get("VERSION", "")
NEXT = os.environ.get("NEXT", "")
POD = socket.gethostname()
NEXT_TIMEOUT_SECONDS = 5
IDLE_GRACE_SECONDS = 1.0  # on SIGTERM: how long an idle connection may still bring a request

# A tracer joins the calls of one request by these; a service only has to pass them on.
PASSED_ON = {"user-agent", "x-request-id", "traceparent", "tracestate", "b3"}
# By these the proxies know when nobody waits for the request any more; passed on, they bind what it asks for in turn.
PASSED_ON |= {"x-envoy-expected-rq-timeout-ms", "grpc-timeout"}

per_thread = threading.local()
stopping = threading.Event()
faults: dict = {}  # what is broken on purpose


def next_connection() -> http.client.HTTPConnection:
    """This thread's kept-alive connection, or a new one if the other side has closed it meanwhile."""
    connection = getattr(per_thread, "connection", None)
    if connection and connection.sock and select.select([connection.sock], [], [], 0)[0]:
        connection.close()  # nothing was asked, so whatever is readable is its end; the next request reopens it
    if not connection:
        target = urllib.parse.urlsplit(NEXT)
        connection = http.client.HTTPConnection(target.hostname, target.port or 80, timeout=NEXT_TIMEOUT_SECONDS)
        per_thread.connection = connection
    return connection


def ask_next(headers) -> tuple[int, object]:
    """The next service's status and its answer, or 0 and what went wrong."""
    connection = next_connection()
    passed = {name: value for name, value in headers.items()
              if name.lower() in PASSED_ON or name.lower().startswith("x-b3-")}
    try:
        connection.request("GET", urllib.parse.urlsplit(NEXT).path or "/", headers=passed)
        response = connection.getresponse()
        body = response.read()
    except (OSError, http.client.HTTPException) as error:
        connection.close()
        return 0, f"{NEXT}: {type(error).__name__}: {error}"
    try:
        return response.status, json.loads(body)
    except ValueError:
        return response.status, body.decode(errors="replace")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave in one write

    def setup(self) -> None:
        super().setup()
        self.server.connections.add(self.connection)

    def finish(self) -> None:
        self.server.connections.discard(self.connection)
        if connection := getattr(per_thread, "connection", None):
            connection.close()
        super().finish()

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        if self.path == "/healthz":
            return self.answer(200, {"ready": True})
        if faults.get("delay"):
            time.sleep(faults["delay"])
        if faults.get("reset"):
            return self.break_off()
        if faults.get("status"):
            return self.answer(faults["status"], {"service": SERVICE, "pod": POD, "fault": "on purpose"})
        status, reply = 200, {"service": SERVICE, "version": VERSION, "pod": POD}
        if NEXT:
            next_status, reply["next"] = ask_next(self.headers)
            if next_status != 200:
                status, reply["next_status"] = 502, next_status
        self.answer(status, reply)

    do_POST = do_DELETE = do_HEAD = do_GET

    def do_PUT(self) -> None:
        # What comes through the mesh comes with its headers; from nowhere else than its own pod is a service broken.
        if self.path != "/faults" or self.client_address[0] != "127.0.0.1" or self.headers.get("x-request-id"):
            return self.do_GET()
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        faults.clear()
        faults.update(json.loads(body or b"{}"))
        self.answer(200, faults)

    def break_off(self) -> None:
        """A reset instead of an answer."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def answer(self, status: int, reply: dict) -> None:
        body = json.dumps(reply).encode() + b"\n"
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        if stopping.is_set():
            self.send_header("connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_request(self, code="-", size="-") -> None:
        if self.path != "/healthz":
            print(f"{self.command} {self.path} {int(code)} \"{self.headers.get('user-agent', '-')}\"", flush=True)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = False  # server_close() waits for them
    request_queue_size = 128

    def __init__(self, address) -> None:
        super().__init__(address, Handler)
        self.connections: set[socket.socket] = set()

    def handle_error(self, request, client_address) -> None:
        pass  # the caller went away; there is nobody to tell


def serve() -> None:
    server = Server(("0.0.0.0", int(os.environ.get("PORT", "8080"))))

    def stop(*_) -> None:
        stopping.set()
        threading.Thread(target=server.shutdown).start()  # shutdown() waits for the loop this signal interrupted

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    print(f"{SERVICE} {VERSION} on port {server.server_port}", flush=True)
    server.serve_forever(poll_interval=0.05)
    server.socket.close()
    end_idle = threading.Timer(IDLE_GRACE_SECONDS, lambda: [end_reading(one) for one in list(server.connections)])
    end_idle.start()
    server.server_close()
    end_idle.cancel()


def end_reading(connection: socket.socket) -> None:
    """Lets a thread that waits for a next request see the end; one that is answering is not disturbed."""
    try:
        connection.shutdown(socket.SHUT_RD)
    except OSError:
        pass


if __name__ == "__main__":
    serve()
