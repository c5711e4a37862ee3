"""A WebSocket client of other authorship (python3-websockets) for websocket_origin.py; its findings as JSON.

  websocket_client.py HOST:PORT
"""

import asyncio
import json
import os
import sys

import websockets


async def main() -> None:
    where, found = f"ws://{sys.argv[1]}", {}
    messages = ["hello", os.urandom(1 << 20), "", "bye"]
    async with websockets.connect(f"{where}/echo", subprotocols=["chat"], max_size=1 << 24) as one:
        found["subprotocol"] = one.subprotocol
        echoed = []
        for message in messages:
            await one.send(message)
            echoed.append(await one.recv())
        await (await one.ping())
        found["echoed"] = echoed == messages
    found["closed"] = one.close_code
    async with websockets.connect(f"{where}/push/100") as one:
        found["pushed"] = [message async for message in one] == [f"message {number}" for number in range(100)]
        found["closed by the server"] = one.close_code
    try:
        async with websockets.connect(f"{where}/refuse"):
            found["refused"] = 101
    except websockets.InvalidStatusCode as answer:
        found["refused"] = [answer.status_code, answer.headers.get("x-why")]
    print(json.dumps(found))


asyncio.run(asyncio.wait_for(main(), 60))
