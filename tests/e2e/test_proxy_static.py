"""weft-proxy from a static file, HTTP/1.1: routes, weights, bodies, local replies, log, metrics, drain."""

import concurrent.futures
import hashlib
import http.client
import json
import signal
import socket
from collections import Counter

from bootstrap import cluster, document, header, http_listener, to
from harness import Run, connected_to, expect, expect_equal, free_port, wait_until
from proxy import Proxy, load, origin, origin_process, traffic_for

CHROME = {"user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0 Safari/537.36"}
FIREFOX = {"user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"}


def by_user_agent(run: Run) -> Proxy:
    """The article's rule: .*Chrome.* to chrome-users, everybody else to default."""
    chrome, default = origin(run, "chrome-users"), origin(run, "default")
    routes = [to("chrome-users", headers=[header("user-agent", safe_regex={"regex": ".*Chrome.*"})], name="chrome"),
              to("default", name="everybody")]
    return Proxy(run, routes, [cluster("chrome-users", chrome), cluster("default", default)])


def one_origin(run: Run) -> Proxy:
    return Proxy(run, [to("origin")], [cluster("origin", origin(run, "origin"))])


def test_the_articles_rule_routes_by_user_agent(run: Run) -> None:
    proxy = by_user_agent(run)
    expect_equal(proxy.get(headers=CHROME).json()["name"], "chrome-users", "Chrome reaches")
    expect_equal(proxy.get(headers=FIREFOX).json()["name"], "default", "Firefox reaches")


def test_curl_passes_through(run: Run) -> None:
    curl = run.tool("curl", "curl")
    proxy = by_user_agent(run)
    answer = json.loads(run.output(curl, "-sS", "--fail", "-A", "Chrome/126", proxy.url("/cart?item=1")))
    expect_equal((answer["name"], answer["path"]), ("chrome-users", "/cart?item=1"), "curl's answer")


def test_regex_must_match_the_whole_value(run: Run) -> None:
    ports = origin(run, "yes"), origin(run, "no")
    routes = [to("yes", headers=[header("user-agent", safe_regex={"regex": "Chrome"})]), to("no")]
    proxy = Proxy(run, routes, [cluster("yes", ports[0]), cluster("no", ports[1])])
    expect_equal(proxy.get(headers={"user-agent": "Chrome"}).json()["name"], "yes", "the whole value")
    expect_equal(proxy.get(headers={"user-agent": "a Chrome"}).json()["name"], "no", "a part of it")


def test_first_match_wins_over_prefix_and_exact_headers(run: Run) -> None:
    names = ("cart", "beta", "rest")
    routes = [to("cart", prefix="/cart"), to("beta", headers=[header("x-stage", exact="beta")]), to("rest")]
    proxy = Proxy(run, routes, [cluster(name, origin(run, name)) for name in names])
    expect_equal(proxy.get("/cart/1", {"x-stage": "beta"}).json()["name"], "cart", "both match")
    expect_equal(proxy.get("/", {"x-stage": "beta"}).json()["name"], "beta", "the header matches")
    expect_equal(proxy.get("/").json()["name"], "rest", "neither matches")


def test_weights_share_traffic(run: Run) -> None:
    weighted = {"clusters": [{"name": "stable", "weight": 80}, {"name": "canary", "weight": 20}]}
    routes = [{"match": {"prefix": "/"}, "route": {"weighted_clusters": weighted}}]
    proxy = Proxy(run, routes, [cluster(name, origin(run, name)) for name in ("stable", "canary")])
    requests = 500
    seen = Counter(proxy.get().json()["name"] for _ in range(requests))
    # Five standard deviations of a fair draw: a right proxy fails this once in millions of runs.
    expect(abs(seen["canary"] - requests * 0.2) < 5 * (requests * 0.2 * 0.8) ** 0.5, f"a fifth goes to canary: {seen}")


def test_round_robin_is_even(run: Run) -> None:
    ports = [origin(run, name) for name in ("a", "b", "c")]
    proxy = Proxy(run, [to("origins")], [cluster("origins", *ports)])
    expect_equal(Counter(proxy.get().json()["name"] for _ in range(30)), Counter(a=10, b=10, c=10), "requests each")


def test_direct_response_needs_no_upstream(run: Run) -> None:
    reply = {"match": {"prefix": "/"}, "direct_response": {"status": 418, "body": {"inline_string": "short and stout"}}}
    got = Proxy(run, [reply], []).get()
    expect_equal((got.status, got.body), (418, b"short and stout"), "the reply")


def test_no_route_is_404_and_nobody_there_is_503_with_a_reason(run: Run) -> None:
    proxy = Proxy(run, [to("gone", prefix="/gone")], [cluster("gone", free_port())])
    expect_equal(proxy.get("/elsewhere").status, 404, "no route")
    got = proxy.get("/gone")
    expect_equal(got.status, 503, "nobody listens upstream")
    expect(b"gone" in got.body, f"the reply names the cluster that failed: {got.body!r}")


def test_bodies_pass_whole_both_ways(run: Run) -> None:
    proxy = one_origin(run)
    body = bytes(range(256)) * 20000  # 5 MB: beyond every buffer
    for sent in (body, iter([body[:70000], body[70000:]])):  # with content-length, then chunked
        seen = proxy.get("/", method="POST", body=sent).json()
        expect_equal((seen["length"], seen["sha256"]), (len(body), hashlib.sha256(body).hexdigest()), "what arrived")
    for path in ("/bytes/5000000", "/chunked/5000000"):
        expect_equal(len(proxy.get(path).body), 5_000_000, f"what came back from {path}")


def test_head_and_statuses_without_body(run: Run) -> None:
    proxy = one_origin(run)
    got = proxy.get(method="HEAD")
    expect_equal((got.status, got.body), (200, b""), "HEAD")
    expect(int(got.headers["content-length"]) > 0, "HEAD keeps the length the body would have")
    expect_equal(proxy.get("/status/500").status, 500, "an upstream's own error")


def test_a_connection_is_kept_and_pipelined_requests_are_answered_in_order(run: Run) -> None:
    proxy = one_origin(run)
    with socket.create_connection(("127.0.0.1", proxy.port), 10) as client:
        client.sendall(b"".join(b"GET /slow/%d HTTP/1.1\r\nhost: a\r\n\r\n" % delay for delay in (120, 40, 0)))
        stream = client.makefile("rb")
        paths = []
        for _ in range(3):
            expect_equal(stream.readline(), b"HTTP/1.1 200 OK\r\n", "the status line")
            headers = http.client.parse_headers(stream)
            paths.append(json.loads(stream.read(int(headers["content-length"])))["path"])
    expect_equal(paths, ["/slow/120", "/slow/40", "/slow/0"], "the order of answers")


def test_malformed_requests_are_refused(run: Run) -> None:
    proxy = one_origin(run)
    smuggled = b"POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"
    for bad in (b"GET / HTTP/1.1\r\n\r\n", b"GET  / HTTP/1.1\r\nhost: a\r\n\r\n", smuggled,
                b"GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", proxy.port), 10) as client:
            client.sendall(bad)
            answer = client.makefile("rb").readline()
        expect(answer.startswith(b"HTTP/1.1 400"), f"{bad!r} is answered with {answer!r}")


def test_hop_by_hop_headers_stay_and_a_request_id_goes_on(run: Run) -> None:
    proxy = one_origin(run)
    seen = proxy.get(headers={"connection": "x-private", "x-private": "1", "x-public": "2"}).json()["headers"]
    expect_equal((seen.get("x-private"), seen.get("x-public")), (None, "2"), "headers upstream")
    expect(len(seen.get("x-request-id", "")) >= 16, f"a request id is made: {seen}")
    kept = proxy.get(headers={"x-request-id": "from-the-client"}).json()["headers"]
    expect_equal(kept["x-request-id"], "from-the-client", "an id that came in")


def test_one_log_line_a_request_names_status_and_path(run: Run) -> None:
    proxy = by_user_agent(run)
    proxy.get("/first", CHROME)
    proxy.get("/status/503", FIREFOX)
    logged = lambda: proxy.access_log.read_text().splitlines()
    wait_until(lambda: len(logged()) >= 2, "two lines in the access log")
    lines = logged()
    expect_equal(len(lines), 2, "lines")
    expect("/first" in lines[0] and " 200 " in lines[0], lines[0])
    expect("/status/503" in lines[1] and " 503 " in lines[1], lines[1])


def test_metrics_and_readiness_on_the_admin_port(run: Run) -> None:
    proxy = by_user_agent(run)
    for _ in range(3):
        proxy.get(headers=CHROME)
    expect_equal(proxy.admin("/ready").status, 200, "/ready")

    def counted() -> bool:
        lines = proxy.admin("/stats/prometheus").body.decode().splitlines()
        return sum(float(line.split()[-1]) for line in lines if line.startswith("istio_requests_total{")) == 3

    wait_until(counted, "istio_requests_total counts 3")


def test_a_killed_upstream_loses_no_get(run: Run) -> None:
    origins = [origin_process(run, name) for name in ("a", "b", "c")]
    retry = {"retry_on": "connect-failure,refused-stream,reset", "num_retries": 2}
    proxy = Proxy(run, [to("origins", retry_policy=retry)], [cluster("origins", *(port for _, port in origins))])
    client, report = load(run, proxy.url(), "--rate", 300)
    traffic_for(1)
    origins[0][0].kill()
    traffic_for(2)
    client.kill(signal.SIGTERM)
    client.wait()
    seen = json.loads(report.read_text())
    expect_equal(seen["failed"], 0, f"failed requests: {seen['failures']} {seen['statuses']} {seen['bodies_of_errors']}")
    expect(seen["requests"] > 600, f"requests: {seen['requests']}")


def test_sigterm_finishes_what_was_begun(run: Run) -> None:
    port = origin(run, "origin")
    proxy = Proxy(run, [to("origin")], [cluster("origin", port)])
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        asked = pool.submit(proxy.get, "/slow/1000")
        wait_until(lambda: connected_to(port), "the request has reached the origin")
        expect_equal(proxy.process.stop(), 0, "exit code")
        expect_equal(asked.result().status, 200, "the begun request")


def test_an_unknown_field_is_refused_by_name(run: Run) -> None:
    config = document([http_listener(free_port(), [to("origin")])], [cluster("origin", 1, conect_timeout="1s")], free_port())
    process = run.start("weft-proxy", run.program("weft-proxy"), "-c", run.file("envoy.yaml", config))
    expect(process.wait() != 0, "a bad file ends the proxy with an error")
    expect("conect_timeout" in process.text(), f"the field is named: {process.text()}")
    expect("Sanitizer" not in process.text() and len(process.text().splitlines()) <= 3, "in one sentence")


def test_a_port_in_use_is_said_in_one_sentence(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        config = document([http_listener(port, [to("origin")])], [cluster("origin", 1)], free_port())
        process = run.start("weft-proxy", run.program("weft-proxy"), "-c", run.file("envoy.yaml", config))
        expect(process.wait() != 0, "the proxy ends with an error")
        expect(str(port) in process.text(), f"the port is named: {process.text()}")
