"""weft-proxy tells protocols by their first bytes, or by who speaks first: TLS by the name asked for, HTTP, the rest."""

import http.server
import pathlib
import socket
import ssl
import threading

from bootstrap import HCM, ROUTER, TCP_PROXY, address, cluster, to
from harness import Failed, Run, expect, expect_equal, free_port, wait_until
from proxy import Proxy, ask, origin
from test_proxy_tcp import Peer, read_all

HTTP_INSPECTOR = "type.googleapis.com/envoy.extensions.filters.listener.http_inspector.v3.HttpInspector"
TLS_INSPECTOR = "type.googleapis.com/envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector"
GREETING = b"J\x00\x00\x00\x0a8.0.36\x00"


def tcp(cluster_name: str) -> dict:
    config = {"@type": TCP_PROXY, "stat_prefix": cluster_name, "cluster": cluster_name}
    return {"name": "envoy.filters.network.tcp_proxy", "typed_config": config}


def web(cluster_name: str) -> dict:
    hosts = [{"name": "all", "domains": ["*"], "routes": [to(cluster_name)]}]
    config = {"@type": HCM, "stat_prefix": "web", "codec_type": "AUTO", "route_config": {"name": "r", "virtual_hosts": hosts},
              "http_filters": [{"name": "envoy.filters.http.router", "typed_config": {"@type": ROUTER}}]}
    return {"name": "envoy.filters.network.http_connection_manager", "typed_config": config}


def listener(port: int, inspectors: list[str], chains: list, otherwise: dict | None = None, **fields) -> dict:
    made = {"name": f"in-{port}", "address": address(port), "filter_chains": chains, **fields,
            "listener_filters": [{"name": each.rsplit(".", 1)[1], "typed_config": {"@type": each}} for each in inspectors]}
    if otherwise:
        made["default_filter_chain"] = {"filters": [otherwise]}
    return made


def undeclared(port: int, cluster_name: str) -> dict:
    """As a control plane makes a port of unknown protocol."""
    match = {"transport_protocol": "raw_buffer", "application_protocols": ["http/1.0", "http/1.1", "h2c"]}
    return listener(port, [HTTP_INSPECTOR], [{"filter_chain_match": match, "filters": [web(cluster_name)]}],
                    tcp(cluster_name), listener_filters_timeout="0s", continue_on_listener_filters_timeout=True)


class TlsOrigin(http.server.BaseHTTPRequestHandler):
    """Answers over TLS with the name it was made for."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = self.server.title.encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass


def tls_origin(run: Run, title: str, *names: str) -> tuple[int, pathlib.Path]:
    """The port of a new TLS origin, and the certificate its clients must trust."""
    key, certificate = run.folder / f"{title}.key", run.folder / f"{title}.pem"
    run.output(run.tool("openssl", "openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
               "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", f"/CN={title}",
               "-addext", "subjectAltName=" + ",".join(f"DNS:{name}" for name in names))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    context.set_alpn_protocols(["http/1.1"])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), TlsOrigin)
    server.title = title
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    run.cleanup.callback(server.server_close)
    run.cleanup.callback(server.shutdown)
    return server.server_port, certificate


def sni_proxy(run: Run) -> tuple[int, dict[str, pathlib.Path]]:
    """One port: two TLS origins by name, and plain HTTP."""
    port, origins, trust = free_port(), {}, {}
    for title, names in (("one", ["one.example"]), ("below", ["a.below.example", "b.below.example"])):
        origins[title], trust[title] = tls_origin(run, title, *names)
    chains = [
        {"filter_chain_match": {"server_names": ["one.example"]}, "filters": [tcp("one")]},
        {"filter_chain_match": {"server_names": ["*.below.example"]}, "filters": [tcp("below")]},
        {"filter_chain_match": {"transport_protocol": "raw_buffer"}, "filters": [web("plain")]},
    ]
    clusters = [cluster("one", origins["one"]), cluster("below", origins["below"]), cluster("plain", origin(run, "plain"))]
    Proxy(run, [], clusters, [listener(port, [TLS_INSPECTOR], chains)])
    return port, trust


def test_tls_passes_through_to_the_name_it_asks_for(run: Run) -> None:
    port, trust = sni_proxy(run)
    curl = run.tool("curl", "curl")
    for name, title in (("one.example", "one"), ("a.below.example", "below"), ("B.Below.Example", "below")):
        said = run.output(curl, "-sS", "--cacert", trust[title], "--resolve", f"{name}:{port}:127.0.0.1", f"https://{name}:{port}/")
        expect_equal(said, title, f"who answers for {name}")
    expect_equal(ask(port).status, 200, "plain HTTP on the same port")


def test_a_client_hello_over_several_records(run: Run) -> None:
    port, trust = sni_proxy(run)
    # Long ALPN names make it longer than the smallest record openssl sends.
    protocols = ",".join(f"{number:03}" + "x" * 200 for number in range(8)) + ",http/1.1"
    said = handshake(run, port, trust["below"], protocols)
    expect("Verification: OK" in said and "CN = below" in said, said[-600:])


def handshake(run: Run, port: int, trust: pathlib.Path, protocols: str) -> str:
    shell = ('"$1" s_client -connect "127.0.0.1:$2" -servername a.below.example -CAfile "$3" -verify_return_error '
             '-max_send_frag 512 -alpn "$4" -brief </dev/null 2>&1')
    return run.output("/bin/sh", "-c", shell, "sh", run.tool("openssl", "openssl"), port, trust, protocols)


def test_a_name_nobody_serves_is_reset(run: Run) -> None:
    port, trust = sni_proxy(run)
    context = ssl.create_default_context(cafile=trust["one"])
    with socket.create_connection(("127.0.0.1", port), 15) as raw:
        try:
            context.wrap_socket(raw, server_hostname="other.example")
            expect(False, "somebody answered for other.example")
        except (ConnectionResetError, ssl.SSLEOFError, ssl.SSLZeroReturnError):
            pass


def two_sidecars(run: Run, app: int) -> int:
    """A caller's sidecar before a server's, both not knowing what is spoken."""
    first, second = free_port(), free_port()
    Proxy(run, [], [cluster("far", second), cluster("app", app)], [undeclared(first, "far"), undeclared(second, "app")])
    return first


def test_a_server_that_speaks_first_on_a_port_nobody_declared(run: Run) -> None:
    def greet(connection: socket.socket) -> None:
        connection.sendall(GREETING)
        while said := connection.recv(65536):
            connection.sendall(said.upper())

    port = two_sidecars(run, Peer(run, greet).port)
    with socket.create_connection(("127.0.0.1", port), 15) as client:
        client.settimeout(5)
        expect_equal(client.recv(100), GREETING, "the greeting, before the client has said anything")
        client.sendall(b"get / http/1.1\r\n\r\n")
        expect_equal(client.recv(100), b"GET / HTTP/1.1\r\n\r\n", "opaque bytes")
        client.shutdown(socket.SHUT_WR)
        expect_equal(read_all(client), b"", "the end, after the half-close")


def test_http_on_a_port_nobody_declared(run: Run) -> None:
    port = two_sidecars(run, origin(run, "plain"))
    for _ in range(20):
        expect_equal(ask(port, "/x").status, 200, "a request")
    with socket.create_connection(("127.0.0.1", port), 15) as slow:
        slow.sendall(b"GET /x HT")
        slow.sendall(b"TP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        said = read_all(slow)
        expect(said.startswith(b"HTTP/1.1 200"), f"a request in two pieces: {said!r}")


def test_a_client_that_speaks_first_and_no_http(run: Run) -> None:
    def echo(connection: socket.socket) -> None:
        connection.sendall(read_all(connection))

    port = two_sidecars(run, Peer(run, echo).port)
    with socket.create_connection(("127.0.0.1", port), 15) as client:
        client.sendall(b"*1\r\n$4\r\nPING\r\n")
        client.shutdown(socket.SHUT_WR)
        expect_equal(read_all(client), b"*1\r\n$4\r\nPING\r\n", "what came back")


def test_a_destination_that_is_not_there_is_said_in_http_and_shown_to_others(run: Run) -> None:
    port = two_sidecars(run, free_port())
    expect_equal(ask(port).status, 503, "an HTTP request")
    with socket.create_connection(("127.0.0.1", port), 15) as silent:
        silent.settimeout(10)
        try:
            expect_equal(silent.recv(1), b"", "what a client that waits hears")
        except ConnectionResetError:
            pass


def test_a_reset_passes_through_as_a_reset(run: Run) -> None:
    def break_off(connection: socket.socket) -> None:
        connection.sendall(b"half")
        connection.recv(10)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")

    port = two_sidecars(run, Peer(run, break_off).port)
    with socket.create_connection(("127.0.0.1", port), 15) as client:
        client.settimeout(5)
        expect_equal(client.recv(100), b"half", "the first half")
        client.sendall(b"more")
        try:
            rest = client.recv(100)
        except ConnectionResetError:
            return
        raise Failed(f"the reset was read as {rest!r}")


def test_tcp_is_counted_and_logged(run: Run) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(read_all(connection) * 2)

    port = free_port()
    proxy = Proxy(run, [], [cluster("outbound|80||db.shop.svc.cluster.local", Peer(run, answer).port)],
                  [listener(port, [], [], tcp("outbound|80||db.shop.svc.cluster.local"))])
    with socket.create_connection(("127.0.0.1", port), 15) as client:
        client.sendall(b"x" * 1000)
        client.shutdown(socket.SHUT_WR)
        expect_equal(len(read_all(client)), 2000, "bytes back")

    def counted() -> bool:
        lines = [line for line in proxy.admin("/stats/prometheus").body.decode().splitlines()
                 if line.startswith("istio_tcp_") and 'destination_service_name="db"' in line]
        values = {line.split("{")[0]: int(line.rsplit(" ", 1)[1]) for line in lines}
        return values == {"istio_tcp_received_bytes_total": 1000, "istio_tcp_sent_bytes_total": 2000,
                          "istio_tcp_connections_opened_total": 1, "istio_tcp_connections_closed_total": 1}

    wait_until(counted, "bytes and connections of the tunnel are counted")


def test_ipv6_in_and_out(run: Run) -> None:
    if not socket.has_ipv6 or not pathlib.Path("/proc/sys/net/ipv6/conf/lo/disable_ipv6").exists():
        run.skip("this kernel has no IPv6")
    if pathlib.Path("/proc/sys/net/ipv6/conf/lo/disable_ipv6").read_text().strip() == "1":
        run.skip("IPv6 is switched off on loopback")

    class Six(http.server.ThreadingHTTPServer):
        address_family = socket.AF_INET6

    server = Six(("::1", 0), TlsOrigin)
    server.title = "six"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    run.cleanup.callback(server.server_close)
    run.cleanup.callback(server.shutdown)
    port = free_port()
    far = cluster("six", server.server_port)
    far["load_assignment"]["endpoints"][0]["lb_endpoints"][0]["endpoint"]["address"]["socket_address"]["address"] = "::1"
    four, six = undeclared(port, "six"), undeclared(port, "six")
    six["name"] = "six"
    six["address"]["socket_address"]["address"], four["address"]["socket_address"]["address"] = "::", "0.0.0.0"
    Proxy(run, [], [far], [four, six])
    curl = run.tool("curl", "curl")
    for host in ("127.0.0.1", "[::1]"):
        expect_equal(run.output(curl, "-sS", "-g", f"http://{host}:{port}/"), "six", f"who answers on {host}")
