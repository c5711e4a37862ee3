"""What is tried again, and where, by a real proxy: only what may be repeated, at a host that was not tried, and no more than the budget allows."""

import concurrent.futures
import http.server
import socket
import struct
import threading
import time

from bootstrap import cluster, to
from harness import Run, expect, expect_equal, free_port
from proxy import Proxy

CALLERS = 50
BUDGET_PERCENT, LEAST_RETRIES = 20, 3


class Breaking(http.server.ThreadingHTTPServer):
    """Breaks off requests after it has read them; `breaks` says which, by path and by how often that has come."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, run: Run, breaks, after: float = 0) -> None:
        super().__init__(("127.0.0.1", free_port()), Handler)
        self.breaks, self.after = breaks, after
        self.lock, self.seen = threading.Lock(), []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        run.cleanup.callback(self.server_close)
        run.cleanup.callback(self.shutdown)

    def handle_error(self, request, client_address) -> None:
        pass  # connections broken off are what it is for


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        with self.server.lock:
            self.server.seen.append(self.path)
            times = self.server.seen.count(self.path)
        time.sleep(self.server.after)  # what working on it takes
        if self.server.breaks(self.path, times):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()
            return
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    do_POST = do_GET

    def log_message(self, *_) -> None:
        pass


def test_only_what_may_be_repeated_is(run: Run) -> None:
    origin = Breaking(run, lambda _, times: times == 1)
    proxy = Proxy(run, [to("origin")], [cluster("origin", origin.server_port)])
    expect_equal(proxy.get("/get").status, 200, "a GET")
    expect_equal(proxy.get("/pay", method="POST", body=b"1").status, 503, "a POST, which may have been done")
    expect_equal(proxy.get("/pay-once", {"Idempotency-Key": "7"}, "POST", b"1").status, 200, "a POST that says which it is")
    expect_equal([origin.seen.count(path) for path in ("/get", "/pay", "/pay-once")], [2, 1, 2], "how often each came")


def test_hosts_that_were_tried_are_avoided(run: Run) -> None:
    broken, well = Breaking(run, lambda *_: True), Breaking(run, lambda *_: False)
    previous = {"name": "envoy.retry_host_predicates.previous_hosts",
                "typed_config": {"@type": "type.googleapis.com/envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate"}}
    policy = {"retry_on": "reset", "num_retries": 1, "retry_host_predicate": [previous]}
    # At random: by turn the other would come next in any case.
    both = cluster("both", broken.server_port, well.server_port, lb_policy="RANDOM")
    proxy = Proxy(run, [to("both", retry_policy=policy)], [both])
    statuses = [proxy.get(f"/{number}", method="POST", body=b"1").status for number in range(40)]
    expect_equal(statuses, [200] * 40, "each is answered by the host that is well")
    expect(len(broken.seen) > 5, f"the broken one was asked {len(broken.seen)} times")
    expect(len(set(broken.seen)) == len(broken.seen), "it was asked the same twice")


def test_the_budget_of_retries_is_that_of_all_workers(run: Run) -> None:
    origin = Breaking(run, lambda *_: True, after=0.3)
    budget = {"budget_percent": {"value": BUDGET_PERCENT}, "min_retry_concurrency": LEAST_RETRIES}
    limited = cluster("origin", origin.server_port, circuit_breakers={"thresholds": [{"retry_budget": budget}]})
    proxy = Proxy(run, [to("origin", timeout="15s")], [limited], workers=2)
    together = threading.Barrier(CALLERS)

    def one(number: int) -> int:
        together.wait()
        return proxy.get(f"/{number}").status

    with concurrent.futures.ThreadPoolExecutor(CALLERS) as callers:
        statuses = list(callers.map(one, range(CALLERS)))
    again = len(origin.seen) - CALLERS
    print(f"{again} tried again", flush=True)
    expect_equal(statuses, [503] * CALLERS, "all are broken off")
    expect(0 < again <= CALLERS * BUDGET_PERCENT // 100 + LEAST_RETRIES, f"{again} of {CALLERS} were tried again")
    refused = [int(line.split()[-1]) for line in proxy.admin("/stats/prometheus").body.decode().splitlines()
               if line.startswith("weft_retries_refused_total{")]
    expect(sum(refused) >= CALLERS - again, f"{refused} retries were refused")
