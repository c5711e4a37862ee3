"""A gRPC server of other authorship (Python's grpc) for echo.proto. Messages pass as bytes, so nothing is generated."""

import concurrent.futures
import sys

import grpc


def fail(request: bytes, context) -> bytes:
    context.abort(grpc.StatusCode.NOT_FOUND, "no such thing")


HANDLERS = {
    "Once": grpc.unary_unary_rpc_method_handler(lambda request, context: request),
    "Thrice": grpc.unary_stream_rpc_method_handler(lambda request, context: iter([request] * 3)),
    "Chat": grpc.stream_stream_rpc_method_handler(lambda requests, context: requests),
    "Fail": grpc.unary_unary_rpc_method_handler(fail),
}

server = grpc.server(concurrent.futures.ThreadPoolExecutor(8))
server.add_generic_rpc_handlers([grpc.method_handlers_generic_handler("weft.e2e.Echo", HANDLERS)])
server.add_insecure_port(f"127.0.0.1:{sys.argv[1]}")
server.start()
server.wait_for_termination()
