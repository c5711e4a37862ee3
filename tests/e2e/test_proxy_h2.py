"""weft-proxy and HTTP/2 peers of other authorship: curl, h2load, nghttpd, gRPC's Python server, grpcurl."""

import json
import os
import re
import subprocess
import sys

from bootstrap import cluster, to
from harness import HERE, ROOT, Run, expect, expect_equal, free_port
from proxy import Proxy, origin

GRPCURL = "github.com/fullstorydev/grpcurl/cmd/grpcurl@v1.9.1"


def one_origin(run: Run) -> Proxy:
    return Proxy(run, [to("origin")], [cluster("origin", origin(run, "origin"))])


def loaded(run: Run, url: str, *options) -> str:
    """h2load's summary of 4000 requests."""
    return run.output(run.tool("h2load", "nghttp2-client"), "-n", 4000, "-c", 8, *options, url)


def expect_all_answered(summary: str) -> None:
    line = next(line for line in summary.splitlines() if line.startswith("status codes:"))
    expect_equal(line, "status codes: 4000 2xx, 0 3xx, 0 4xx, 0 5xx", "h2load's count")


def test_curl_with_prior_knowledge(run: Run) -> None:
    proxy = one_origin(run)
    out = run.output(run.tool("curl", "curl"), "-sS", "--fail", "--http2-prior-knowledge", "-w", "%{http_version}",
                     "-H", "x-color: red", proxy.url("/path"))
    body, version = out.rsplit("\n", 1)
    seen = json.loads(body)
    expect_equal(version, "2", "the version downstream")
    expect_equal((seen["path"], seen["headers"]["x-color"]), ("/path", "red"), "what reached the HTTP/1.1 origin")
    expect_equal(seen["headers"]["host"], f"127.0.0.1:{proxy.port}", ":authority arrives as host")


def test_h2load_over_http_1(run: Run) -> None:
    expect_all_answered(loaded(run, one_origin(run).url(), "--h1"))


def test_h2load_over_http_2(run: Run) -> None:
    expect_all_answered(loaded(run, one_origin(run).url(), "-m", 10))


def test_large_bodies_over_http_2(run: Run) -> None:
    proxy = one_origin(run)
    curl = run.tool("curl", "curl")
    body = run.folder / "body"
    body.write_bytes(bytes(range(256)) * 20000)
    seen = json.loads(run.output(curl, "-sS", "--http2-prior-knowledge", "--data-binary", f"@{body}", proxy.url()))
    expect_equal(seen["length"], 5_120_000, "bytes upstream")
    size = run.output(curl, "-sS", "--http2-prior-knowledge", "-o", "/dev/null", "-w", "%{size_download}",
                      proxy.url("/bytes/5000000"))
    expect_equal(size, "5000000", "bytes downstream")


def test_nghttpd_as_upstream(run: Run) -> None:
    port = free_port()
    documents = run.folder / "documents"
    documents.mkdir()
    (documents / "page").write_text("from nghttpd\n")
    (documents / "large").write_bytes(b"x" * 3_000_000)
    run.server("nghttpd", run.tool("nghttpd", "nghttp2-server"), "--no-tls", "-d", documents, port, port=port)
    proxy = Proxy(run, [to("h2")], [cluster("h2", port, http2=True)])
    expect_equal(proxy.get("/page").body, b"from nghttpd\n", "HTTP/1.1 in, HTTP/2 out")
    expect_equal(len(proxy.get("/large").body), 3_000_000, "a body beyond every window")
    expect_all_answered(loaded(run, proxy.url("/page"), "-m", 10))


def grpc_through_proxy(run: Run) -> list:
    """A proxy in front of gRPC's own server; returns the grpcurl command without the method."""
    grpcurl = grpcurl_program(run)
    port = free_port()
    if run.output(sys.executable, "-c", "import importlib.util as u; print(u.find_spec('grpc') is None)").strip() == "True":
        run.skip("Python's grpc is not installed (Debian package python3-grpcio)")
    run.server("grpc", sys.executable, HERE / "grpc_origin.py", port, port=port)
    proxy = Proxy(run, [to("grpc")], [cluster("grpc", port, http2=True)])
    return [grpcurl, "-plaintext", "-max-time", 10, "-import-path", HERE, "-proto", "echo.proto", f"127.0.0.1:{proxy.port}"]


def grpcurl_program(run: Run) -> str:
    """grpcurl on PATH, or built once by Go into build/tools."""
    built = ROOT / "build/tools/grpcurl"
    if not built.exists():
        go = run.tool("go", "golang-go")
        built.parent.mkdir(parents=True, exist_ok=True)
        run.output(go, "install", GRPCURL, deadline=420, env={**os.environ, "GOBIN": str(built.parent)})
    return str(built)


def test_grpc_unary(run: Run) -> None:
    command = grpc_through_proxy(run)
    answer = json.loads(run.output(*command[:-1], "-d", '{"text": "hello"}', command[-1], "weft.e2e.Echo/Once"))
    expect_equal(answer, {"text": "hello"}, "the answer")


def test_grpc_server_stream(run: Run) -> None:
    command = grpc_through_proxy(run)
    out = run.output(*command[:-1], "-d", '{"text": "again"}', command[-1], "weft.e2e.Echo/Thrice")
    expect_equal(out.count('"again"'), 3, "messages")


def test_grpc_both_ways_at_once(run: Run) -> None:
    command = grpc_through_proxy(run)
    out = run.output(*command[:-1], "-d", '{"text": "a"} {"text": "b"}', command[-1], "weft.e2e.Echo/Chat")
    expect_equal(re.findall(r'"text": "(.)"', out), ["a", "b"], "messages")


def test_grpc_status_arrives_in_trailers(run: Run) -> None:
    command = grpc_through_proxy(run)
    done = subprocess.run([*map(str, command), "weft.e2e.Echo/Fail"], capture_output=True, text=True, timeout=30)
    expect("NotFound" in done.stderr and "no such thing" in done.stderr, f"grpcurl says: {done.stderr}")
