"""Who is refused by TLS hears why, whatever else it has sent by then: OpenSSL, through Python, as the client."""

import socket
import ssl

from bootstrap import TYPE, document, http_listener, to, cluster
from harness import Run, expect, free_port
from proxy import origin
from test_edge import Pki

ROUNDS = 20  # of each: what is lost is lost now and then
REQUEST = b"POST / HTTP/1.1\r\nHost: edge.test\r\nContent-Length: 100000\r\n\r\n" + b"x" * 100_000


def edge(run: Run, pki: Pki) -> int:
    """The port of a listener that asks each client for a certificate of `pki`, and speaks TLS 1.2 and 1.3."""
    certificate, key = pki.leaf("edge.test")
    context = {"alpn_protocols": ["h2", "http/1.1"],
               "tls_params": {"tls_minimum_protocol_version": "TLSv1_2", "cipher_suites": ["ECDHE-ECDSA-AES128-GCM-SHA256"]},
               "tls_certificates": [{"certificate_chain": {"filename": str(certificate)}, "private_key": {"filename": str(key)}}],
               "validation_context": {"trusted_ca": {"filename": str(pki.folder / "ca.crt")}}}
    port = free_port()
    listener = http_listener(port, [to("origin")])
    listener["filter_chains"][0]["transport_socket"] = {
        "name": "envoy.transport_sockets.tls",
        "typed_config": {"@type": TYPE + "extensions.transport_sockets.tls.v3.DownstreamTlsContext",
                         "require_client_certificate": True, "common_tls_context": context}}
    config = run.file("envoy.yaml", document([listener], [cluster("origin", origin(run, "origin"))], free_port()))
    run.server("weft-proxy", run.program("weft-proxy"), "-c", config, port=port)
    return port


def heard(port: int, context: ssl.SSLContext) -> str:
    """What a client that sends a request at once is told: an alert's name, or how else it ended."""
    with socket.create_connection(("127.0.0.1", port), 10) as plain:
        try:
            with context.wrap_socket(plain, server_hostname="edge.test") as stream:
                stream.sendall(REQUEST)
                return f"answered: {stream.recv(100)}"
        except ssl.SSLError as error:
            return str(error.reason)
        except OSError as error:
            return repr(error)


def test_who_is_refused_hears_why(run: Run) -> None:
    pki = Pki(run)
    port = edge(run, pki)
    run.output(pki.openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=stranger",
               "-keyout", run.folder / "stranger.key", "-out", run.folder / "stranger.crt")
    known, stranger = pki.leaf("client.test"), (run.folder / "stranger.crt", run.folder / "stranger.key")

    def client(shown: tuple | None, **fields) -> ssl.SSLContext:
        context = ssl.create_default_context(cafile=str(pki.folder / "ca.crt"))
        if shown:
            context.load_cert_chain(*shown)
        for name, value in fields.items():
            setattr(context, name, value)
        return context

    old = client(known, maximum_version=ssl.TLSVersion.TLSv1_2)
    old.set_ciphers("ECDHE-ECDSA-AES256-GCM-SHA384")
    only_2 = {"maximum_version": ssl.TLSVersion.TLSv1_2}
    expect(heard(port, client(known)).startswith("answered: b'HTTP/1.1 200"), "who has a certificate is served")
    for context, alert in ((client(None), "CERTIFICATE_REQUIRED"), (client(stranger), "UNKNOWN_CA"), (client(stranger, **only_2), "UNKNOWN_CA"),
                           (client(None, **only_2), "HANDSHAKE_FAILURE"), (old, "HANDSHAKE_FAILURE")):
        said = [heard(port, context) for _ in range(ROUNDS)]
        expect(all(alert in each for each in said), f"{alert}, each of {ROUNDS} times: {said}")
