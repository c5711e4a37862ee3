"""A load client that hides nothing: a fixed rate over kept-alive connections, no retries, every outcome counted.

  python3 tests/e2e/load.py --rate 200 --seconds 10 http://127.0.0.1:8080/
  python3 tests/e2e/load.py --rate 500 --report out.json --header 'user-agent: Chrome/126' http://product-catalog/

Each request has its moment on a schedule, whether or not earlier ones are answered: a slow answer delays nobody else
(the client opens another connection). What began more than LATE_SECONDS after its moment, because every connection or
the client itself was busy, is counted as `late`, never dropped; `in_time` are the others. Ends after --seconds, on SIGINT or on SIGTERM, lets what is under way finish, then prints one
JSON report; exit 0 only if every request was answered with a status below 400.

A connection that the server has closed while idle is replaced before a request is written to it; that is not a retry.
"""

import argparse
import asyncio
import collections
import contextlib
import json
import signal
import sys
import time
import urllib.parse

MAX_CONNECTIONS = 512  # more than rate x latency of anything worth measuring here
LATE_SECONDS = 0.05
MOST_BODIES = 200  # different ones of errors that are told
BODY_BYTES = 500  # of each


class Connection:
    """One kept-alive HTTP/1.1 connection, used by one request at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    def usable(self) -> bool:
        return not self.reader.at_eof() and not self.writer.is_closing()

    async def exchange(self, request: bytes) -> tuple[int, bytes]:
        """Status and body of one answer; ConnectionError or ValueError says what broke it."""
        self.writer.write(request)
        await self.writer.drain()
        status, headers = await self.head()
        while 100 <= status < 200:
            status, headers = await self.head()
        body = await self.body(headers)
        if headers.get(b"connection", b"").lower() == b"close":
            self.writer.close()
        return status, body

    async def head(self) -> tuple[int, dict[bytes, bytes]]:
        try:
            block = await self.reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            raise ConnectionError("closed in the middle of the head" if error.partial else "closed before the answer")
        line, *fields = block[:-4].split(b"\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (field.partition(b":") for field in fields)}
        return int(line.split()[1]), headers

    async def body(self, headers: dict[bytes, bytes]) -> bytes:
        try:
            if headers.get(b"transfer-encoding", b"").lower() == b"chunked":
                return await self.chunks()
            if (length := headers.get(b"content-length")) is not None:
                return await self.reader.readexactly(int(length))
            self.writer.close()  # only the end of the connection ends this body
            return await self.reader.read()
        except asyncio.IncompleteReadError:
            raise ConnectionError("closed in the middle of the body") from None

    async def chunks(self) -> bytes:
        parts = []
        while size := int((await self.reader.readuntil(b"\r\n")).split(b";")[0], 16):
            parts.append(await self.reader.readexactly(size))
            await self.reader.readexactly(2)
        while await self.reader.readuntil(b"\r\n") != b"\r\n":
            pass
        return b"".join(parts)


class Load:
    """The schedule, the connections and the counts."""

    def __init__(self, url: str, rate: float, headers: list[str], timeout: float) -> None:
        self.url = urllib.parse.urlsplit(url)
        self.rate, self.timeout = rate, timeout
        self.request = "\r\n".join([f"GET {self.url.path or '/'}{'?' + self.url.query if self.url.query else ''} HTTP/1.1",
                                    f"host: {self.url.netloc}", *headers, "", ""]).encode()
        self.idle: list[Connection] = []
        self.open = 0
        self.slots = asyncio.Semaphore(MAX_CONNECTIONS)
        self.stop = asyncio.Event()
        self.statuses: collections.Counter = collections.Counter()
        self.failures: collections.Counter = collections.Counter()
        self.bodies: collections.Counter = collections.Counter()
        self.latencies: list[float] = []
        self.late = 0
        self.connects = 0

    async def run(self, seconds: float | None) -> None:
        under_way, began, number = set(), time.monotonic(), 0
        while not self.stop.is_set():
            moment = began + number / self.rate
            if seconds is not None and moment >= began + seconds:
                break
            if (wait := moment - time.monotonic()) > 0:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.stop.wait(), wait)
                continue
            number += 1
            task = asyncio.create_task(self.one(moment))
            under_way.add(task)
            task.add_done_callback(under_way.discard)
            await asyncio.sleep(0)
        if under_way:
            await asyncio.wait(under_way)
        self.took = time.monotonic() - began
        for connection in self.idle:
            connection.writer.close()

    async def one(self, moment: float) -> None:
        async with self.slots:
            began = time.monotonic()
            self.late += began - moment > LATE_SECONDS
            try:
                async with asyncio.timeout(self.timeout):
                    status, body = await self.exchange()
            except TimeoutError:
                self.failures[f"no answer within {self.timeout:g} s"] += 1
            except (OSError, ValueError) as error:
                self.failures[f"{type(error).__name__}: {error}"] += 1
            else:
                self.latencies.append(time.monotonic() - began)
                self.statuses[status] += 1
                if status >= 400:
                    self.bodies[body[:BODY_BYTES].decode(errors="replace")] += 1

    async def exchange(self) -> tuple[int, bytes]:
        connection = await self.connection()
        done = False
        try:
            answer = await connection.exchange(self.request)
            done = True
            return answer
        finally:
            if done and connection.usable():
                self.idle.append(connection)
            else:
                connection.writer.close()

    async def connection(self) -> Connection:
        while self.idle:
            if (connection := self.idle.pop()).usable():
                return connection
            connection.writer.close()
        self.connects += 1
        return Connection(*await asyncio.open_connection(self.url.hostname, self.url.port or 80))

    def failed(self) -> int:
        return sum(self.failures.values()) + sum(count for status, count in self.statuses.items() if status >= 400)

    def report(self) -> dict:
        ordered = sorted(self.latencies) or [0.0]
        requests = sum(self.statuses.values()) + sum(self.failures.values())
        return {
            "requests": requests, "failed": self.failed(), "seconds": round(self.took, 3),
            "rate": round(requests / self.took, 1) if self.took else 0, "in_time": requests - self.late, "late": self.late,
            "connects": self.connects,
            "statuses": {str(status): count for status, count in sorted(self.statuses.items())},
            "failures": dict(self.failures), "bodies_of_errors": dict(self.bodies.most_common(MOST_BODIES)),
            "milliseconds": {name: round(1000 * ordered[min(len(ordered) - 1, int(len(ordered) * part))], 2)
                             for name, part in (("p50", 0.5), ("p99", 0.99), ("max", 1.0))},
        }


async def main() -> int:
    parser = argparse.ArgumentParser(description="Fixed-rate load without retries; prints one JSON report.")
    parser.add_argument("url")
    parser.add_argument("--rate", type=float, default=200, help="requests a second")
    parser.add_argument("--seconds", type=float, help="how long; without it, until a signal")
    parser.add_argument("--timeout", type=float, default=10, help="seconds for one answer")
    parser.add_argument("--header", action="append", default=[], help="'name: value'; may be repeated")
    parser.add_argument("--report", help="write the report here instead of standard output")
    args = parser.parse_args()

    load = Load(args.url, args.rate, args.header, args.timeout)
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, load.stop.set)
    await load.run(args.seconds)
    text = json.dumps(load.report(), indent=2)
    if args.report:
        with open(args.report, "w") as file:
            file.write(text + "\n")
    else:
        print(text)
    return 1 if load.failed() or not load.statuses else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
