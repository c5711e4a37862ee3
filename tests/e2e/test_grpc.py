"""gRPC through weft-proxy between peers of other authorship: Python's grpc on both sides, grpcurl and ghz (Go)."""

import json
import re
import subprocess
import sys

from bootstrap import cluster, delay_by, to
from harness import HERE, Run, expect, expect_equal, free_port, go_tool
from proxy import Proxy

GRPCURL = "github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.1"
GHZ = "github.com/bojand/ghz/cmd/ghz@v0.120.0"
MEGABYTE = 1024 * 1024


def grpc_proxy(run: Run, delay: str = "", **action) -> Proxy:
    """A proxy in front of gRPC's own server, which holds every call up for that delay."""
    run.need("grpc")
    port = free_port()
    run.server("grpc", sys.executable, HERE / "grpc_origin.py", port, port=port)
    routes = [to("nobody", prefix="/weft.e2e.Echo/Nowhere"), to("grpc", timeout="0s", **action)]
    if delay:
        routes[-1]["typed_per_filter_config"] = {"envoy.filters.http.fault": delay_by(delay)}
    return Proxy(run, routes, [cluster("grpc", port, http2=True), cluster("nobody", free_port(), http2=True)])


def grpcurl(run: Run, proxy: Proxy, method: str, data: str = "{}") -> subprocess.CompletedProcess:
    command = [go_tool(run, GRPCURL), "-plaintext", "-max-time", 10, "-import-path", HERE, "-proto", "echo.proto", "-d",
               data, f"127.0.0.1:{proxy.port}", f"weft.e2e.Echo/{method}"]
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60)


def client(run: Run, proxy: Proxy, scenario: str) -> dict:
    return json.loads(run.output(sys.executable, HERE / "grpc_client.py", proxy.port, scenario, proxy.process.pid,
                                 deadline=180))


def test_a_unary_call(run: Run) -> None:
    done = grpcurl(run, grpc_proxy(run), "Once", '{"text": "hello"}')
    expect_equal(json.loads(done.stdout), {"text": "hello"}, f"the answer ({done.stderr})")


def test_a_server_stream(run: Run) -> None:
    done = grpcurl(run, grpc_proxy(run), "Thrice", '{"text": "again"}')
    expect_equal(done.stdout.count('"again"'), 3, "messages")


def test_both_ways_at_once(run: Run) -> None:
    done = grpcurl(run, grpc_proxy(run), "Chat", '{"text": "a"} {"text": "b"}')
    expect_equal(re.findall(r'"text": "(.)"', done.stdout), ["a", "b"], "messages")


def test_a_status_arrives_in_trailers(run: Run) -> None:
    done = grpcurl(run, grpc_proxy(run), "Fail")
    expect("NotFound" in done.stderr and "no such thing: 100 % ü" in done.stderr, f"grpcurl says: {done.stderr}")


def expect_back_pressure(found: dict) -> None:
    """Who sends is held up within windows, outboxes and what the kernel's socket buffers grow to, nobody else is, and nothing is lost."""
    expect(found["stalled_at"] < 32 * MEGABYTE, f"the sender was held up after {found['stalled_at']} of {found['all']} bytes")
    expect(found["grown"] < 8 * MEGABYTE, f"the proxy's memory grew by {found['grown']} bytes")
    expect_equal(found["other"], "meanwhile", "another call of the same connection")
    expect_equal(found["read"] * 64 * 1024, found["all"], "bytes that arrived in the end")


def test_a_slow_reader_holds_up_its_sender_only(run: Run) -> None:
    expect_back_pressure(client(run, grpc_proxy(run), "slow_reader"))


def test_twenty_slow_readers_hold_up_their_senders_and_no_quick_one(run: Run) -> None:
    found = client(run, grpc_proxy(run), "slow_readers")
    expect(found["stalled_at"] < 32 * MEGABYTE, f"the senders were held up after {found['stalled_at']} of {found['all']} bytes")
    expect(found["grown"] < 16 * MEGABYTE, f"the proxy's memory grew by {found['grown']} bytes")
    expect_equal([found["other"], found["quick"]], ["meanwhile", found["all"] // 20], "another call, and a stream that is read, of the same connection")
    expect_equal(found["read"] * 64 * 1024, found["all"], "bytes that arrived in the end")


def test_a_slow_server_holds_up_its_client_only(run: Run) -> None:
    expect_back_pressure(client(run, grpc_proxy(run), "slow_server"))


def test_a_deadline_is_passed_on_reduced(run: Run) -> None:
    found = client(run, grpc_proxy(run, delay="0.4s"), "deadline")
    # gRPC's client and server each round up: to 10 ms what is sent, to a millisecond what arrives.
    most = 5000 - 400 + 10 + 2
    expect(0 < found["left"] <= most, f"milliseconds left at the server of 5000, 400 of which the proxy took: {found['left']}")
    expect_equal(found["without"], "none", "a call without a deadline")


def test_the_routes_limit_is_the_deadline_at_the_server(run: Run) -> None:
    proxy = grpc_proxy(run, max_stream_duration={"grpc_timeout_header_max": "2s"})
    found = client(run, proxy, "deadline")
    expect(0 < found["left"] <= 2000 + 2, f"milliseconds left at the server: {found['left']}")


def test_the_meshs_own_errors_are_grpc_statuses_with_their_cause(run: Run) -> None:
    found = client(run, grpc_proxy(run), "errors")
    expect_equal(found["Fail"], ["NOT_FOUND", "no such thing: 100 % ü"], "the server's own status")
    code, text = found["Nowhere"]
    expect_equal(code, "UNAVAILABLE", "nobody listens there")
    expect("connection refused" in text.lower() and "cluster nobody" in text, f"the status names the cause: {text}")


def test_ghz(run: Run) -> None:
    proxy = grpc_proxy(run)
    report = json.loads(run.output(
        go_tool(run, GHZ), "--insecure", "--proto", HERE / "echo.proto", "--call", "weft.e2e.Echo.Once", "-d",
        '{"text": "load"}', "-n", 2000, "-c", 20, "--connections", 4, "-O", "json", f"127.0.0.1:{proxy.port}",
        deadline=120))
    expect_equal(report["statusCodeDistribution"], {"OK": 2000}, "statuses")
