"""Limits of a cluster hold for the proxy, whatever its number of workers: counted by an origin, two workers that both serve."""

import collections
import concurrent.futures
import http.server
import pathlib
import threading
import time

from bootstrap import cluster, to
from harness import Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy, Reply, origin as origin_of

WORKERS = 2
MOST = 4
CLIENTS = 32  # each with a connection of its own, which the kernel gives to one of the workers


class Connections:
    """The most that were established to some ports at a time, as the kernel tells of who called: an origin hears of an end later than
    the next begins. What several samples in a row show, since the kernel's list is read while it changes."""

    def __init__(self, run: Run, *ports: int) -> None:
        self.ports = {f"{port:04X}" for port in ports}
        self.most = 0
        self.done = threading.Event()
        thread = threading.Thread(target=self.watch, daemon=True)
        thread.start()
        run.cleanup.callback(thread.join)
        run.cleanup.callback(self.done.set)

    def watch(self) -> None:
        last = collections.deque([0] * 3, maxlen=3)
        while not self.done.wait(0.005):
            rows = [row.split() for row in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]]
            last.append(sum(row[2].rpartition(":")[2] in self.ports and row[3] == "01" for row in rows))
            self.most = max(self.most, min(last))


class Origin(http.server.ThreadingHTTPServer):
    """Answers after a while, and knows the most requests that it had at a time."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, run: Run) -> None:
        super().__init__(("127.0.0.1", free_port()), Slow)
        self.lock = threading.Lock()
        self.now = 0
        self.most = 0
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        run.cleanup.callback(self.server_close)
        run.cleanup.callback(self.shutdown)

    def count(self, by: int) -> None:
        with self.lock:
            self.now += by
            self.most = max(self.most, self.now)

    def handle_error(self, request, client_address) -> None:
        pass  # the proxy closes what it no longer needs


class Slow(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        self.server.count(1)
        time.sleep(0.2)  # what a slow server is
        self.server.count(-1)
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


def limited(run: Run, *origins: Origin, workers: int = WORKERS, **thresholds) -> Proxy:
    ports = [origin.server_port for origin in origins]
    proxy = Proxy(run, [to("slow")], [cluster("slow", *ports, circuit_breakers={"thresholds": [thresholds]})], workers=workers)
    tasks = pathlib.Path(f"/proc/{proxy.process.pid}/task")
    wait_until(lambda: sum((task / "comm").read_text().startswith("weft worker") for task in tasks.iterdir()) == workers, "its workers run")
    return proxy


def test_requests_at_a_time_are_those_of_all_workers(run: Run) -> None:
    origin = Origin(run)
    proxy = limited(run, origin, max_requests=MOST)
    answers = ask_at_once(proxy)
    served = sum(answer.status == 200 for answer in answers)
    refused = [answer for answer in answers if answer.status == 503]
    print(f"{served} served, {len(refused)} refused, at most {origin.most}", flush=True)
    expect_equal(served + len(refused), CLIENTS, "every client is answered")
    expect(0 < origin.most <= MOST, f"{origin.most} at a time, where {MOST} may be")
    expect(len(refused) > 0 and all(f"at its limit of {MOST} requests at a time" in answer.body.decode() for answer in refused),
           f"who is refused is told why: {refused and refused[0].body}")


def test_connections_are_those_of_all_workers(run: Run) -> None:
    origin = Origin(run)
    proxy = limited(run, origin, max_connections=MOST)
    connections = Connections(run, origin.server_port)
    answers = ask_at_once(proxy)
    print(f"at most {connections.most}", flush=True)
    expect_equal([answer.status for answer in answers], [200] * CLIENTS, "who finds no connection waits for one")
    expect_equal(connections.most, MOST, "connections at a time")


def test_connections_are_those_of_all_endpoints_and_workers(run: Run) -> None:
    """Fewer than there are pairs of both: who has none is given what another ends."""
    origins = [Origin(run) for _ in range(3)]
    proxy = limited(run, *origins, workers=4, max_connections=MOST)
    connections = Connections(run, *[origin.server_port for origin in origins])
    for _ in range(2):
        answers = ask_at_once(proxy)
        expect_equal([answer.status for answer in answers], [200] * CLIENTS, "who finds no connection waits for one")
    print(f"at most {connections.most}, requests at each {[origin.most for origin in origins]}", flush=True)
    expect_equal(connections.most, MOST, "connections at a time")
    expect(all(origin.most > 0 for origin in origins), "every endpoint was used")


def test_requests_that_wait_are_those_of_all_workers(run: Run) -> None:
    origin = Origin(run)
    proxy = limited(run, origin, max_connections=MOST, max_pending_requests=MOST)
    answers = ask_at_once(proxy)
    served = sum(answer.status == 200 for answer in answers)
    refused = [answer for answer in answers if answer.status == 503]
    print(f"{served} served, {len(refused)} refused, at most {origin.most}", flush=True)
    expect_equal(served + len(refused), CLIENTS, "every client is answered")
    # Those that run, and those that wait behind them; who had waited may be served while others still ask.
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
