"""A WebSocket origin on Debian's hypercorn, which takes WebSockets over HTTP/2 (RFC 8441) with prior knowledge: echoes what comes, refuses /refuse.

  python3 tests/e2e/websocket_h2_origin.py --port 9000
"""

import argparse
import asyncio

import hypercorn.asyncio
import hypercorn.config


async def app(scope, receive, send) -> None:
    if scope["type"] == "lifespan":
        while True:
            event = await receive()
            await send({"type": event["type"] + ".complete"})
            if event["type"] == "lifespan.shutdown":
                return
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"plain\n"})
        return
    await receive()
    if scope["path"] == "/refuse":
        await send({"type": "websocket.close"})
        return
    await send({"type": "websocket.accept", "headers": [(b"x-version", scope["http_version"].encode())]})
    while True:
        event = await receive()
        if event["type"] == "websocket.disconnect":
            return
        await send({"type": "websocket.send", "text": event.get("text"), "bytes": event.get("bytes")})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    config = hypercorn.config.Config()
    config.bind = [f"127.0.0.1:{parser.parse_args().port}"]
    asyncio.run(hypercorn.asyncio.serve(app, config))


if __name__ == "__main__":
    main()
