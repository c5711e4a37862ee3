"""A gRPC client of other authorship (Python's grpc) for grpc_origin.py: one scenario, its findings as JSON.

  python3 tests/e2e/grpc_client.py [HOST:]PORT SCENARIO [PROXY-PID]

  kinds         one call of each of the four: what came back
  slow_reader   reads one message of many and stops; what the server could send meanwhile, whether another call of the
                same connection is answered, what memory the proxy has; then the rest
  slow_readers  the same with many calls, beside which one reads all of its messages at once
  slow_server   the same with a server that does not read
  slow_chat     sends messages that come back, and reads none of them for a while: what it could send meanwhile
  deadline      a call with a deadline of 5 s: what is left of it at the server
  errors        what a call to nobody, and one that fails, end with
"""

import json
import sys
import time

import grpc

SIZE = 64 * 1024
COUNT = 1500  # 96 MB: beyond any window
READERS = 20
COUNT_OF_EACH = 200  # 12.5 MB: likewise


class Peer:
    def __init__(self, target: str, *options: tuple) -> None:
        self.target = target
        self.channel = grpc.insecure_channel(target if ":" in target else f"127.0.0.1:{target}", options=[("grpc.enable_http_proxy", 0), *options])

    def method(self, kind: str, name: str):
        return getattr(self.channel, kind)(f"/weft.e2e.Echo/{name}")

    def once(self, name: str, message: bytes = b"", timeout: float = 10) -> bytes:
        return self.method("unary_unary", name)(message, timeout=timeout)


def memory(pid: int) -> int:
    """Resident bytes; 0 for nobody."""
    if pid == 0:
        return 0
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) * 1024


def when_still(value, seconds: float = 1.0, deadline: float = 30.0) -> int:
    """What value() is once it has not changed for so long."""
    end, last, since = time.monotonic() + deadline, value(), time.monotonic()
    while time.monotonic() < end and time.monotonic() - since < seconds:
        time.sleep(0.05)
        if (now := value()) != last:
            last, since = now, time.monotonic()
    return last


def kinds(peer: Peer, _: int) -> dict:
    asked = [b"a", b"b", b"c"]
    # Its server takes the first message, then waits to be told to go on: so the call streams.
    summed = peer.method("stream_unary", "Sip").future(iter(asked), timeout=20)
    peer.once("Open")
    return {"unary": peer.once("Once", b"hello").decode(),
            "server stream": [each.decode() for each in peer.method("unary_stream", "Thrice")(b"again", timeout=10)],
            "client stream": int(summed.result()),
            "both": [each.decode() for each in peer.method("stream_stream", "Chat")(iter(asked), timeout=10)]}


class Messages:
    """A stream of large messages, of which it is known how many were taken."""

    def __init__(self) -> None:
        self.handed = 0

    def __iter__(self):
        for _ in range(COUNT):
            self.handed += 1
            yield b"x" * SIZE


def stalled(peer: Peer, pid: int, before: int, count) -> dict:
    """How it stands once nothing more is sent, and whether others still come through."""
    sent = when_still(count)
    return {"stalled_at": sent * SIZE, "all": COUNT * SIZE, "grown": memory(pid) - before,
            "other": peer.once("Once", b"meanwhile").decode()}


def pour(peer: Peer, count: int):
    return peer.method("unary_stream", "Pour")(b"%d %d" % (count, SIZE), timeout=120)


def slow_reader(peer: Peer, pid: int) -> dict:
    before = memory(pid)
    stream = pour(peer, COUNT)
    next(stream)
    found = stalled(peer, pid, before, lambda: int(peer.once("Poured")))
    return {**found, "read": 1 + sum(1 for _ in stream)}


def slow_readers(peer: Peer, pid: int) -> dict:
    peer = Peer(peer.target, ("grpc.http2.bdp_probe", 0))  # its windows would grow until it held all of it
    before = memory(pid)
    slow = [pour(peer, COUNT_OF_EACH) for _ in range(READERS)]
    for stream in slow:
        next(stream)
    found = stalled(peer, pid, before, lambda: int(peer.once("Poured")))
    quick = sum(1 for _ in pour(peer, COUNT_OF_EACH))
    return {**found, "all": READERS * COUNT_OF_EACH * SIZE, "quick": quick * SIZE,
            "read": READERS + sum(1 for stream in slow for _ in stream)}


def slow_server(peer: Peer, pid: int) -> dict:
    before, messages = memory(pid), Messages()
    future = peer.method("stream_unary", "Sip").future(iter(messages), timeout=120)
    found = stalled(peer, pid, before, lambda: messages.handed)
    peer.once("Open")
    return {**found, "read": int(future.result()) // SIZE}


def slow_chat(peer: Peer, pid: int) -> dict:
    before, messages = memory(pid), Messages()
    stream = peer.method("stream_stream", "Chat")(iter(messages), timeout=120)
    found = stalled(peer, pid, before, lambda: messages.handed)
    return {**found, "read": sum(len(each) for each in stream) // SIZE}


def deadline(peer: Peer, _: int) -> dict:
    return {"left": int(peer.once("Left", timeout=5)), "without": peer.method("unary_unary", "Left")(b"").decode()}


def errors(peer: Peer, _: int) -> dict:
    found = {}
    for name in ("Fail", "Nowhere"):
        try:
            peer.once(name)
        except grpc.RpcError as error:
            found[name] = [error.code().name, error.details()]
    return found


if __name__ == "__main__":
    scenario = {"kinds": kinds, "slow_reader": slow_reader, "slow_readers": slow_readers, "slow_server": slow_server,
                "slow_chat": slow_chat, "deadline": deadline, "errors": errors}
    found = scenario[sys.argv[2]](Peer(sys.argv[1]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)
    print(json.dumps(found))
