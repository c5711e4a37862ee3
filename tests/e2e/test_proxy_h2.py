"""weft-proxy and HTTP/2 peers of other authorship: curl, h2load, nghttpd."""

import json

from bootstrap import cluster, document, http_listener, to
from harness import Run, expect_equal, free_port, wait_until
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


def test_a_drained_proxy_loses_no_request(run: Run) -> None:
    """Two proxies share a port, as an old and a new one do while one is replaced; the old one is told to end under load.
    h2load begins no request anew: what it counts as failed, some proxy lost."""
    clusters = [cluster("origin", origin(run, "origin"))]
    port = free_port()
    proxies = []
    for name in ("old", "new"):
        config = run.file(f"{name}.yaml", document([http_listener(port, [to("origin")])], clusters, free_port()))
        # Several workers share a port, and so may two proxies.
        proxies.append(run.server(name, run.program("weft-proxy"), "-c", config, "--workers", 2, port=port))
    load = run.start("h2load", run.tool("h2load", "nghttp2-client"), "-n", 20000, "-c", 8, "-m", 10,
                     f"http://127.0.0.1:{port}/")
    wait_until(lambda: load.text().count("progress:") >= 2, "h2load has answers")
    expect_equal(proxies[0].stop(), 0, "the old proxy's exit code")
    load.wait(120)
    print(load.text())
