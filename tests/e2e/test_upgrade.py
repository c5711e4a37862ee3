"""WebSocket and CONNECT through weft-proxy, between peers of other authorship: python3-websockets and curl."""

import asyncio
import importlib.util
import os
import re
import sys

from bootstrap import cluster, http_listener, to
from harness import HERE, Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy, origin

WEBSOCKET = [{"upgrade_type": "websocket"}]


def websockets_of(run: Run):
    if importlib.util.find_spec("websockets") is None:
        run.skip("websockets is not installed (Debian package python3-websockets)")
    import websockets
    return websockets


def websocket_origin(run: Run) -> int:
    port = free_port()
    run.server("websockets", sys.executable, HERE / "websocket_origin.py", "--port", port, port=port)
    return port


def proxy_for(run: Run, port: int, upgrades: list, **options) -> tuple[Proxy, int]:
    """A proxy whose one listener allows these upgrades; the listener's port."""
    listening = free_port()
    listener = http_listener(listening, [to("ws")], str(run.folder / "access.log"))
    manager = listener["filter_chains"][0]["filters"][0]["typed_config"]
    manager.update({"upgrade_configs": upgrades} if upgrades else {}, **options)
    return Proxy(run, [], [cluster("ws", port)], [listener]), listening


def log_of(run: Run) -> str:
    log = run.folder / "access.log"
    wait_until(lambda: log.exists() and log.read_text().endswith("\n"), "a line in the access log")
    return log.read_text()


def test_a_websocket_carries_messages_both_ways(run: Run) -> None:
    websockets = websockets_of(run)
    _, port = proxy_for(run, websocket_origin(run), WEBSOCKET)
    big = os.urandom(3 << 20)

    async def talk() -> None:
        async with websockets.connect(f"ws://127.0.0.1:{port}/echo", subprotocols=["chat"], max_size=1 << 24) as socket:
            expect_equal(socket.subprotocol, "chat", "the subprotocol, which is in the 101's headers")
            for message in ("hello", big, "", "bye"):
                await socket.send(message)
                expect(await socket.recv() == message, "a message comes back as it was sent")
            await (await socket.ping())
        async with websockets.connect(f"ws://127.0.0.1:{port}/push/100") as socket:
            expect_equal([message async for message in socket], [f"message {n}" for n in range(100)], "what the server pushed before it closed")
            expect_equal(socket.close_code, 1000, "the close code")

    asyncio.run(asyncio.wait_for(talk(), 60))
    wait_until(lambda: log_of(run).count("\n") == 2, "two lines in the access log")
    lines = log_of(run).splitlines()
    expect('"GET /echo HTTP/1.1" 101 - ' in lines[0], lines[0])
    moved = [int(number) for number in re.findall(r"(?<= )\d+(?= )", lines[0].split('101 -', 1)[1])]
    expect(len([number for number in moved if number > len(big)]) >= 2, f"bytes both ways are logged: {lines[0]}")


def test_a_websocket_nobody_allows_is_403_and_a_refused_one_a_plain_answer(run: Run) -> None:
    websockets = websockets_of(run)
    upstream = websocket_origin(run)
    _, allowed = proxy_for(run, upstream, WEBSOCKET)

    async def refused(url: str) -> tuple:
        try:
            async with websockets.connect(url):
                return 101, {}
        except websockets.InvalidStatusCode as answer:
            return answer.status_code, answer.headers

    status, headers = asyncio.run(refused(f"ws://127.0.0.1:{allowed}/refuse"))
    expect_equal((status, headers.get("x-why")), (401, "no token"), "the origin's own answer")
    _, barred = proxy_for(run, upstream, [])
    expect_equal(asyncio.run(refused(f"ws://127.0.0.1:{barred}/echo"))[0], 403, "without upgrade_configs")
    wait_until(lambda: "neither listener nor route allows a switch to websocket" in log_of(run), "the reason in the log")


def test_an_idle_websocket_is_closed_and_a_busy_one_is_not(run: Run) -> None:
    websockets = websockets_of(run)
    _, port = proxy_for(run, websocket_origin(run), WEBSOCKET, stream_idle_timeout="1.5s")

    async def talk() -> None:
        async with websockets.connect(f"ws://127.0.0.1:{port}/echo", ping_interval=None) as socket:
            for _ in range(4):
                await socket.send("x")
                await socket.recv()
                await asyncio.sleep(0.6)
            try:
                await socket.recv()
                expect(False, "the idle websocket goes on")
            except websockets.ConnectionClosed:
                pass

    asyncio.run(asyncio.wait_for(talk(), 30))
    expect(" 101 SI " in log_of(run), log_of(run))


def test_drain_lets_a_websocket_finish(run: Run) -> None:
    websockets = websockets_of(run)
    upstream = websocket_origin(run)
    proxy, port = proxy_for(run, upstream, WEBSOCKET)

    async def talk() -> None:
        async with websockets.connect(f"ws://127.0.0.1:{port}/echo") as socket:
            proxy.process.kill(15)
            for number in range(10):
                await socket.send(str(number))
                expect_equal(await socket.recv(), str(number), "a message while draining")
                await asyncio.sleep(0.05)

    asyncio.run(asyncio.wait_for(talk(), 30))
    expect_equal(proxy.process.wait(), 0, "exit code once the websocket has ended")


def test_curl_tunnels_through_a_connect(run: Run) -> None:
    curl = run.tool("curl", "curl")
    port = origin(run, "behind")
    listening = free_port()
    route = {"match": {"connect_matcher": {}},
             "route": {"cluster": "behind", "upgrade_configs": [{"upgrade_type": "CONNECT", "connect_config": {}}]}}
    Proxy(run, [], [cluster("behind", port)], [http_listener(listening, [route, to("behind")], str(run.folder / "access.log"))])
    tunnel = [curl, "-sS", "--max-time", "20", "--proxytunnel", "--proxy", f"http://127.0.0.1:{listening}"]
    got = run.output(*tunnel, "http://behind.test:80/inside")
    expect('"path": "/inside"' in got, got)
    expect("CONNECT" in log_of(run) and " 200 " in log_of(run), log_of(run))
    refusing = free_port()
    Proxy(run, [], [cluster("behind", port)], [http_listener(refusing, [to("behind")])])
    code = run.output(curl, "-s", "-o", "/dev/null", "-w", "%{http_connect}", "--proxytunnel", "--proxy", f"http://127.0.0.1:{refusing}",
                      "http://behind.test:80/", check=False)
    expect_equal(code, "404", "without a route for CONNECT")
