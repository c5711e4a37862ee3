"""Limits of a cluster hold for the proxy, whatever its number of workers: counted by an origin, two workers that both serve."""

import concurrent.futures
import http.server
import pathlib
import threading
import time

from bootstrap import cluster, to
from harness import Run, expect, expect_equal, free_port
from proxy import Proxy, Reply, origin as origin_of

WORKERS = 2
MOST = 4
CLIENTS = 32  # each with a connection of its own, which the kernel gives to one of the workers


class Origin(http.server.ThreadingHTTPServer):
    """Answers after a while, and knows the most that it had of connections and of requests at a time."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, run: Run) -> None:
        super().__init__(("127.0.0.1", free_port()), Slow)
        self.lock = threading.Lock()
        self.now = {"connections": 0, "requests": 0}
        self.most = dict(self.now)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        run.cleanup.callback(self.server_close)
        run.cleanup.callback(self.shutdown)

    def count(self, what: str, by: int) -> None:
        with self.lock:
            self.now[what] += by
            self.most[what] = max(self.most[what], self.now[what])

    def handle_error(self, request, client_address) -> None:
        pass  # the proxy closes what it no longer needs


class Slow(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def setup(self) -> None:
        super().setup()
        self.server.count("connections", 1)

    def finish(self) -> None:
        self.server.count("connections", -1)
        super().finish()

    def do_GET(self) -> None:
        self.server.count("requests", 1)
        time.sleep(0.2)  # what a slow server is
        self.server.count("requests", -1)
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_) -> None:
        pass


def ask_at_once(proxy: Proxy) -> list[Reply]:
    together = threading.Barrier(CLIENTS)

    def one(_) -> Reply:
        together.wait()
        return proxy.get()

    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as clients:
        return list(clients.map(one, range(CLIENTS)))


def limited(run: Run, origin: Origin, **thresholds) -> Proxy:
    proxy = Proxy(run, [to("slow")], [cluster("slow", origin.server_port, circuit_breakers={"thresholds": [thresholds]})], workers=WORKERS)
    names = [(task / "comm").read_text().strip() for task in pathlib.Path(f"/proc/{proxy.process.pid}/task").iterdir()]
    expect_equal(sum(name.startswith("weft worker") for name in names), WORKERS, f"workers among {names}")
    return proxy


def test_requests_at_a_time_are_those_of_all_workers(run: Run) -> None:
    origin = Origin(run)
    proxy = limited(run, origin, max_requests=MOST)
    answers = ask_at_once(proxy)
    served = sum(answer.status == 200 for answer in answers)
    refused = [answer for answer in answers if answer.status == 503]
    print(f"{served} served, {len(refused)} refused, at most {origin.most}", flush=True)
    expect_equal(served + len(refused), CLIENTS, "every client is answered")
    expect(0 < origin.most["requests"] <= MOST, f"{origin.most} at a time, where {MOST} may be")
    expect(len(refused) > 0 and all(f"at its limit of {MOST} requests at a time" in answer.body.decode() for answer in refused),
           f"who is refused is told why: {refused and refused[0].body}")


def test_connections_are_those_of_all_workers(run: Run) -> None:
    origin = Origin(run)
    proxy = limited(run, origin, max_connections=MOST)
    answers = ask_at_once(proxy)
    print(f"at most {origin.most}", flush=True)
    expect_equal([answer.status for answer in answers], [200] * CLIENTS, "who finds no connection waits for one")
    # A worker without any connection to an endpoint is given one beyond the limit: docs/istio-destinations.md.
    expect(MOST <= origin.most["connections"] <= MOST + WORKERS - 1, f"{origin.most} at a time, where {MOST} may be")


def test_requests_that_wait_are_those_of_all_workers(run: Run) -> None:
    origin = Origin(run)
    proxy = limited(run, origin, max_connections=MOST, max_pending_requests=MOST)
    answers = ask_at_once(proxy)
    served = sum(answer.status == 200 for answer in answers)
    refused = [answer for answer in answers if answer.status == 503]
    print(f"{served} served, {len(refused)} refused, at most {origin.most}", flush=True)
    expect_equal(served + len(refused), CLIENTS, "every client is answered")
    # Those that run, and those that wait behind them; a worker may take one connection more.
    expect(0 < served <= 2 * MOST + WORKERS, f"{served} were served, where {MOST} may run and {MOST} wait")
    expect(len(refused) > 0 and all(f"its limit of {MOST} requests that wait for a connection" in answer.body.decode() for answer in refused),
           f"who is refused is told why: {refused and refused[0].body}")


def test_an_ejection_is_that_of_all_workers(run: Run) -> None:
    origin = origin_of(run, "ill")
    ejecting = cluster("ill", origin, outlier_detection={"consecutive_5xx": 3, "base_ejection_time": "60s", "max_ejection_percent": 100},
                       common_lb_config={"healthy_panic_threshold": {"value": 0}})
    proxy = Proxy(run, [to("ill")], [ejecting], workers=WORKERS)
    # Each on a connection of its own, so that both workers have some.
    statuses = [proxy.get("/status/500").status for _ in range(CLIENTS)]
    expect_equal(statuses, [500] * 3 + [503] * (CLIENTS - 3), "three failures in a row, whoever saw them")
    expect("1 of 1 are ejected" in proxy.get().body.decode(), "callers are told why")
