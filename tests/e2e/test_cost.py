"""What a warm request costs, in numbers that no machine changes: system calls, calls to the allocator, bytes an idle connection holds.

The system calls are strace's. Heap use is counted by a library that is preloaded into the proxy (count_allocations.c).
"""

import os
import pathlib
import re
import signal
import socket
import struct

from bootstrap import cluster, to
from harness import HERE, Run, expect, expect_equal, wait_until
from proxy import Proxy
from test_protocol_http1 import Scripted

WARM_UP, COUNTED = 300, 1000
IDLE_CONNECTIONS = 400
IDLE_BYTES = 6 * 1024  # docs/limits.md: what an idle downstream connection holds of the heap, at most
BURST_LEFT = 128 * 1024  # of the heap: what keeps its room (tables, the log)
LOG_HANDOVERS = 6  # in the warm-up: the log's buffers have gone round among worker and writer

RECEIVES = {"recvfrom", "recvmsg", "read", "readv"}
SENDS = {"sendto", "sendmsg", "write", "writev"}


def answer(head, peer):
    peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Some: header\r\n\r\nhello")


class Kept:
    """A client's kept connection that asks one request at a time."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), 15)

    def ask(self, request: bytes = b"GET /warm HTTP/1.1\r\nHost: shop\r\nUser-Agent: cost\r\nX-Request-Id: 1\r\n\r\n") -> None:
        self.socket.sendall(request)
        got = b""
        while not got.endswith(b"hello"):
            part = self.socket.recv(65536)
            expect(part, "the proxy has closed")
            got += part


class Counts:
    """What count_allocations.c says of a running program."""

    def __init__(self, run: Run) -> None:
        self.path = run.folder / "counts"
        library = run.folder / "count_allocations.so"
        run.output(run.tool("clang-19", "clang-19"), "-O2", "-shared", "-fPIC", "-o", library, HERE / "count_allocations.c")
        self.environment = {**os.environ, "LD_PRELOAD": str(library), "WEFT_COUNTS": str(self.path)}

    def numbers(self) -> tuple:
        data = self.path.read_bytes()
        return struct.unpack(f"{len(data) // 8}q", data)

    def live_bytes(self) -> int:
        return self.numbers()[0]

    def allocations(self, thread: int) -> int:
        numbers = self.numbers()
        return sum(numbers[at + 1] for at in range(2, len(numbers), 2) if numbers[at] == thread)


def worker_of(pid: int) -> int:
    tasks = pathlib.Path(f"/proc/{pid}/task")
    return next(int(task.name) for task in tasks.iterdir() if (task / "comm").read_text().strip() == "weft worker")


def without_sanitizers(run: Run) -> None:
    if b"__asan_" in run.program("weft-proxy").read_bytes():
        run.skip("a sanitizer's build takes its frames from the heap; use the release's")


def start(run: Run, counts: Counts | None = None) -> Proxy:
    if counts:
        without_sanitizers(run)
        os.environ.update(LD_PRELOAD=counts.environment["LD_PRELOAD"], WEFT_COUNTS=counts.environment["WEFT_COUNTS"])
    try:
        return Proxy(run, [to("origin")], [cluster("origin", Scripted(answer).port)])
    finally:
        os.environ.pop("LD_PRELOAD", None)
        os.environ.pop("WEFT_COUNTS", None)


def test_a_warm_request_is_two_receives_two_sends_and_at_most_two_waits(run: Run) -> None:
    strace = run.tool("strace", "strace")
    proxy = start(run)
    worker = worker_of(proxy.process.pid)
    kept = Kept(proxy.port)
    for _ in range(WARM_UP):
        kept.ask()
    trace = run.folder / "trace"
    tracer = run.start("strace", strace, "-p", worker, "-o", trace, "-e", "trace=network,read,readv,write,writev,epoll_wait,epoll_pwait,epoll_pwait2")
    wait_until(lambda: "attached" in tracer.text() or not tracer.running(), "strace is attached")
    if not tracer.running():
        run.skip("strace may not attach here: " + tracer.text().strip())
    kept.ask(b"GET /begin HTTP/1.1\r\nHost: shop\r\n\r\n")
    for _ in range(COUNTED):
        kept.ask()
    kept.ask(b"GET /end HTTP/1.1\r\nHost: shop\r\n\r\n")
    tracer.kill(signal.SIGINT)
    tracer.wait()
    lines = trace.read_text().splitlines()
    first = next(at for at, line in enumerate(lines) if "recvfrom" in line and "GET /begin" in line)
    last = next(at for at, line in enumerate(lines) if "recvfrom" in line and "GET /end" in line)
    calls = [line.split("(", 1)[0] for line in lines[first:last]]
    requests = COUNTED + 1
    count = lambda names: sum(call in names for call in calls)
    # The worker's clock wakes it four times a second to flush its log, which costs a wait each time.
    waits = count({"epoll_wait", "epoll_pwait", "epoll_pwait2"}) - sum(bool(re.match(r"epoll_p?wait2?\(.*= 0$", line)) for line in lines[first:last])
    expect_equal(count(RECEIVES), 2 * requests, "receives")
    expect_equal(count(SENDS), 2 * requests, "sends")
    expect(waits <= 2 * requests, f"{waits} waits for {requests} requests")


def test_a_warm_request_takes_nothing_from_the_heap(run: Run) -> None:
    counts = Counts(run)
    proxy = start(run, counts)
    worker = worker_of(proxy.process.pid)
    kept = Kept(proxy.port)
    sizes = set()

    def handed_over() -> bool:
        for _ in range(WARM_UP // 10):
            kept.ask()
        sizes.add(proxy.access_log.stat().st_size if proxy.access_log.exists() else 0)
        return len(sizes) > LOG_HANDOVERS

    wait_until(handed_over, "the log has been written a few times")
    before = counts.allocations(worker)
    expect(before > 0, "the library counts")
    for _ in range(COUNTED):
        kept.ask()
    taken = counts.allocations(worker) - before
    expect_equal(taken, 0, f"calls to the allocator in {COUNTED} requests")


def test_an_idle_connection_holds_no_buffers(run: Run) -> None:
    counts = Counts(run)
    proxy = start(run, counts)
    held, connections = [], []
    for _ in range(2):
        for _ in range(IDLE_CONNECTIONS):
            connections.append(Kept(proxy.port))
            connections[-1].ask()
        held.append(counts.live_bytes())
    for kept in connections:
        kept.socket.close()
    # What the second lot added: the pools that the first one filled are in use then.
    each = (held[1] - held[0]) / IDLE_CONNECTIONS
    run.file("idle", f"{each:.0f} bytes a connection\n")
    expect(0 < each <= IDLE_BYTES, f"{each:.0f} bytes of heap an idle connection")


def test_what_a_burst_took_is_given_back(run: Run) -> None:
    counts = Counts(run)
    proxy = start(run, counts)
    Kept(proxy.port).ask()
    before = counts.live_bytes()
    connections = [Kept(proxy.port) for _ in range(IDLE_CONNECTIONS)]
    for kept in connections:
        kept.ask()
    burst = counts.live_bytes() - before
    expect(burst > 4 * BURST_LEFT, f"a burst of {IDLE_CONNECTIONS} connections takes {burst} bytes of heap")
    for kept in connections:
        kept.socket.close()
    wait_until(lambda: counts.live_bytes() - before < BURST_LEFT, f"all but {BURST_LEFT} of its {burst} bytes are free again", 30)
