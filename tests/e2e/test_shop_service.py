"""The shop's service program by itself: a chain of two, what it passes on, and how it ends."""

import concurrent.futures
import http.client
import json
import sys

from harness import HERE, ROOT, Run, connected_to, expect, expect_equal, free_port, wait_until

SERVICE = ROOT / "examples/shop/services/service.py"


def service(run: Run, name: str, next_port: int | None = None, path: str = "/"):
    port = free_port()
    settings = {"SERVICE": name, "VERSION": "v1", "PORT": str(port)}
    if next_port:
        settings["NEXT"] = f"http://127.0.0.1:{next_port}{path}"
    return run.server(name, sys.executable, SERVICE, port=port, env=settings), port


def get(port: int, path: str = "/", headers: dict | None = None) -> tuple[int, dict, dict]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers=headers or {})
    response = connection.getresponse()
    return response.status, json.loads(response.read()), {name.lower(): value for name, value in response.getheaders()}


def test_answers_nest_and_trace_headers_go_on(run: Run) -> None:
    origin_port = free_port()
    run.server("origin", sys.executable, HERE / "origin.py", "--port", origin_port, port=origin_port)
    _, catalog = service(run, "product-catalog", origin_port)
    _, storefront = service(run, "storefront", catalog)
    sent = {"user-agent": "Chrome/126", "x-request-id": "7", "traceparent": "00-a-b-01", "x-b3-traceid": "c",
            "x-envoy-expected-rq-timeout-ms": "450", "grpc-timeout": "450m", "x-other": "no"}
    status, answer, _ = get(storefront, headers=sent)
    expect_equal(status, 200, "status")
    expect_equal((answer["service"], answer["next"]["service"]), ("storefront", "product-catalog"), "the chain")
    arrived = answer["next"]["next"]["headers"]
    expect_equal({name: arrived.get(name) for name in sent}, {**sent, "x-other": None}, "headers at the end of the chain")


def test_a_failing_next_is_told(run: Run) -> None:
    _, storefront = service(run, "storefront", free_port())
    status, answer, _ = get(storefront)
    expect_equal((status, answer["next_status"]), (502, 0), "status")
    expect("refused" in answer["next"], answer["next"])


def test_sigterm_lets_a_begun_request_finish(run: Run) -> None:
    origin_port = free_port()
    run.server("origin", sys.executable, HERE / "origin.py", "--port", origin_port, port=origin_port)
    process, port = service(run, "storefront", origin_port, "/slow/700")
    idle = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    idle.request("GET", "/healthz")
    idle.getresponse().read()

    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        asked = pool.submit(get, port)
        wait_until(lambda: connected_to(origin_port), "the request has reached the origin")
        expect_equal(process.stop(), 0, "exit code")
        status, _, headers = asked.result()
    expect_equal((status, headers.get("connection")), (200, "close"), "the answer to the begun request")
