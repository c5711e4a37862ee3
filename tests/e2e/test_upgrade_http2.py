"""WebSocket over HTTP/2 (RFC 8441) through weft-proxy, between peers of other authorship: hyper-h2 with wsproto, hypercorn, python3-websockets."""

import asyncio
import os
import socket
import sys

from bootstrap import cluster, http_listener, to
from harness import HERE, Run, expect, expect_equal, free_port
from proxy import Proxy
from test_upgrade import WEBSOCKET, log_of, websocket_origin, websockets_of

PATIENCE = 20


class Http2WebSocket:
    """A WebSocket of RFC 8441: hyper-h2 carries it, wsproto frames it."""

    def __init__(self, port: int, path: str) -> None:
        import h2.config
        import h2.connection
        import h2.settings
        import wsproto.connection
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self.http = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="utf-8"))
        self.http.initiate_connection()
        self.frames = wsproto.connection.Connection(wsproto.connection.ConnectionType.CLIENT)
        self.headers, self.messages, self.ended, self.settled = None, [], False, False
        self.flush()
        takes = h2.settings.SettingCodes.ENABLE_CONNECT_PROTOCOL
        while not self.settled:
            self.receive()
        expect_equal(self.http.remote_settings[takes], 1, "SETTINGS_ENABLE_CONNECT_PROTOCOL")
        self.stream = self.http.get_next_available_stream_id()
        self.http.send_headers(self.stream, [(":method", "CONNECT"), (":protocol", "websocket"), (":scheme", "http"), (":path", path),
                                             (":authority", "shop"), ("sec-websocket-version", "13")])
        self.flush()
        while self.headers is None:
            self.receive()

    @property
    def status(self) -> str:
        return self.headers[":status"]

    def flush(self) -> None:
        self.socket.sendall(self.http.data_to_send())

    def receive(self) -> None:
        import h2.events
        data = self.socket.recv(65536)
        expect(data, "the proxy has closed the connection")
        for event in self.http.receive_data(data):
            if isinstance(event, h2.events.RemoteSettingsChanged):
                self.settled = True
            elif isinstance(event, h2.events.ResponseReceived):
                self.headers = dict(event.headers)
            elif isinstance(event, h2.events.DataReceived):
                self.http.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                if event.data:  # the end of a stream has none
                    self.frames.receive_data(event.data)
                    self.take_messages()
            elif isinstance(event, (h2.events.StreamEnded, h2.events.StreamReset)):
                self.ended = True
        self.flush()

    def take_messages(self) -> None:
        import wsproto.events
        for event in self.frames.events():
            if isinstance(event, wsproto.events.Message):
                if self.messages and self.messages[-1][1] is False:
                    self.messages[-1] = (self.messages[-1][0] + event.data, event.message_finished)
                else:
                    self.messages.append((event.data, event.message_finished))
            elif isinstance(event, wsproto.events.CloseConnection):
                self.messages.append((event.code, True))

    def send(self, event) -> None:
        data = self.frames.send(event)
        while data:
            room = min(self.http.local_flow_control_window(self.stream), self.http.max_outbound_frame_size)
            if room == 0:
                self.receive()
                continue
            self.http.send_data(self.stream, data[:room])
            data = data[room:]
            self.flush()

    def next(self):
        while not (self.messages and self.messages[0][1]):
            self.receive()
        return self.messages.pop(0)[0]

    def finish(self) -> None:
        """Half-close, and until the other half is closed."""
        self.http.end_stream(self.stream)
        self.flush()
        while not self.ended:
            self.receive()


def talk_over_http2(port: int) -> Http2WebSocket:
    import wsproto.events
    one = Http2WebSocket(port, "/echo")
    expect_equal(one.status, "200", "an open tunnel")
    expect("sec-websocket-accept" not in one.headers, f"HTTP/2 has no such header: {one.headers}")
    big = os.urandom(1 << 20)
    for message in ("hello", "again"):
        one.send(wsproto.events.TextMessage(data=message))
        expect_equal(one.next(), message, "a message comes back")
    one.send(wsproto.events.BytesMessage(data=big))
    expect(one.next() == big, "a message of 1 MiB comes back as it was sent")
    one.send(wsproto.events.CloseConnection(code=1000))
    expect_equal(one.next(), 1000, "the close comes back")
    one.finish()
    return one


def proxy_to(run: Run, port: int, http2: bool) -> int:
    listening = free_port()
    Proxy(run, [], [cluster("ws", port, http2=http2)], [http_listener(listening, [to("ws")], str(run.folder / "access.log"), upgrade_configs=WEBSOCKET)])
    return listening


def http2_origin(run: Run) -> int:
    port = free_port()
    run.server("hypercorn", sys.executable, HERE / "websocket_h2_origin.py", "--port", port, port=port)
    return port


def test_a_websocket_over_http2_reaches_an_http1_server(run: Run) -> None:
    run.need("h2", "wsproto", "websockets")
    port = proxy_to(run, websocket_origin(run), http2=False)
    talk_over_http2(port)
    expect_equal(Http2WebSocket(port, "/refuse").status, "401", "the origin's own refusal")
    expect('"GET /echo HTTP/2" 101 - ' in log_of(run), log_of(run))


def test_a_websocket_over_http2_reaches_an_http2_server(run: Run) -> None:
    run.need("h2", "wsproto", "hypercorn")
    port = proxy_to(run, http2_origin(run), http2=True)
    expect_equal(talk_over_http2(port).headers.get("x-version"), "2", "what the origin was spoken to in")
    expect_equal(Http2WebSocket(port, "/refuse").status, "403", "the origin's own refusal")


def test_a_websocket_over_http1_reaches_an_http2_server(run: Run) -> None:
    run.need("hypercorn")
    websockets = websockets_of(run)
    port = proxy_to(run, http2_origin(run), http2=True)
    big = os.urandom(1 << 20)

    async def talk() -> None:
        # hypercorn leaves the stream open behind its close frame, so the client need not wait for more.
        async with websockets.connect(f"ws://127.0.0.1:{port}/echo", max_size=1 << 24, close_timeout=1) as one:
            expect_equal(one.response_headers.get("x-version"), "2", "what the origin was spoken to in")
            for message in ("hello", big, "bye"):
                await one.send(message)
                expect(await one.recv() == message, "a message comes back as it was sent")

    asyncio.run(asyncio.wait_for(talk(), 60))
