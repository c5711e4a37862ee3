"""weft-proxy and HTTP/2 peers of other authorship: curl, h2load, nghttpd."""

import json
import re

from bootstrap import cluster, to
from harness import Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy, origin


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


def test_a_drained_proxy_loses_no_begun_request(run: Run) -> None:
    """SIGTERM under load. h2load opens no connection anew: what it had not begun it counts as failed without having sent
    it, so what counts is that every request it did begin was answered."""
    proxy = one_origin(run)
    load = run.start("h2load", run.tool("h2load", "nghttp2-client"), "-n", 20000, "-c", 8, "-m", 10, proxy.url())
    wait_until(lambda: load.text().count("progress:") >= 2, "h2load has answers")
    expect_equal(proxy.process.stop(), 0, "the proxy's exit code")
    load.wait(60)
    line = next(line for line in load.text().splitlines() if line.startswith("requests:"))
    counts = {what: int(number) for number, what in re.findall(r"(\d+) (\w+)", line)}
    expect(0 < counts["started"] < counts["total"], f"the proxy was told to end in the middle: {line}")
    expect_equal((counts["done"], counts["succeeded"]), (counts["started"],) * 2, f"begun requests that were answered ({line})")
