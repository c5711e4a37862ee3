"""A gRPC server of other authorship (Python's grpc) for echo.proto. Messages pass as bytes, so nothing is generated.

  Once, Thrice, Chat   echo: one message, three times, each as it comes
  Fail                 NOT_FOUND "no such thing: 100 % ü"
  Left                 how many milliseconds the call has left, as text; "none" without a deadline
  Pour                 "COUNT SIZE": so many messages of that size, as fast as they go
  Sip                  takes one message, waits for Open, takes the rest and says how many bytes came
  Open                 lets Sip go on, or the next one
  Poured               how many messages all calls of Pour have handed to gRPC so far, as text

  python3 tests/e2e/grpc_origin.py PORT [HOST]

Beside it grpc.health.v1.Health says SERVING, after each SIGUSR1 the other (NOT_SERVING).
"""

import concurrent.futures
import signal
import sys
import threading

import grpc

opened = threading.Event()
poured, pouring = 0, threading.Lock()


def fail(request: bytes, context) -> bytes:
    context.abort(grpc.StatusCode.NOT_FOUND, "no such thing: 100 % ü")


def left(request: bytes, context) -> bytes:
    remaining = context.time_remaining()  # centuries, where there is no deadline
    return b"none" if remaining is None or remaining > 1e9 else b"%d" % round(remaining * 1000)


def pour(request: bytes, context):
    global poured
    count, size = map(int, request.split())
    for _ in range(count):
        yield b"x" * size
        with pouring:
            poured += 1


def sip(requests, context) -> bytes:
    size = len(next(requests))
    opened.wait(60)
    opened.clear()
    return b"%d" % (size + sum(map(len, requests)))


def open_sip(request: bytes, context) -> bytes:
    opened.set()
    return b""


HANDLERS = {
    "Once": grpc.unary_unary_rpc_method_handler(lambda request, context: request),
    "Thrice": grpc.unary_stream_rpc_method_handler(lambda request, context: iter([request] * 3)),
    "Chat": grpc.stream_stream_rpc_method_handler(lambda requests, context: requests),
    "Fail": grpc.unary_unary_rpc_method_handler(fail),
    "Left": grpc.unary_unary_rpc_method_handler(left),
    "Pour": grpc.unary_stream_rpc_method_handler(pour),
    "Sip": grpc.stream_unary_rpc_method_handler(sip),
    "Open": grpc.unary_unary_rpc_method_handler(open_sip),
    "Poured": grpc.unary_unary_rpc_method_handler(lambda request, context: b"%d" % poured),
}

health = [b"\x08\x01", b"\x08\x02"]  # HealthCheckResponse of status SERVING, NOT_SERVING
signal.signal(signal.SIGUSR1, lambda *_: health.reverse())
HEALTH = {"Check": grpc.unary_unary_rpc_method_handler(lambda request, context: health[0])}

server = grpc.server(concurrent.futures.ThreadPoolExecutor(32), options=[("grpc.so_reuseport", 0)])
server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("weft.e2e.Echo", HANDLERS),
                                 grpc.method_handlers_generic_handler("grpc.health.v1.Health", HEALTH)])
server.add_insecure_port(f"{sys.argv[2] if len(sys.argv) > 2 else '127.0.0.1'}:{sys.argv[1]}")
server.start()
server.wait_for_termination()
