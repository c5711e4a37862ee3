"""A WebSocket origin on Debian's python3-websockets: /echo sends back what comes, /refuse answers the upgrade with 401, /push/N sends N messages and closes.

  python3 tests/e2e/websocket_origin.py --port 9000 [--host 0.0.0.0]
"""

import argparse
import asyncio
import http

import websockets


async def serve_one(socket, path: str) -> None:
    verb, _, value = path.strip("/").partition("/")
    if verb == "push":
        for number in range(int(value)):
            await socket.send(f"message {number}")
        return
    async for message in socket:
        await socket.send(message)


async def refuse(path: str, headers):
    if path != "/refuse":
        return None
    return http.HTTPStatus.UNAUTHORIZED, [("content-type", "text/plain"), ("x-why", "no token")], b"who are you?\n"


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--host", default="127.0.0.1")
    args = parser.parse_args()
    async with websockets.serve(serve_one, args.host, args.port, process_request=refuse, subprotocols=["chat"], max_size=1 << 24):
        await asyncio.Future()


if __name__ == "__main__":
    asyncio.run(main())
