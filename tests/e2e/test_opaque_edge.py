"""Opaque bytes at a gateway, with TLS that ends there and without; and servers that want to be told by the PROXY protocol
for whom they are called."""

import json
import pathlib
import shutil
import socket
import ssl

from harness import HERE, Run, expect, expect_equal, wait_until
from mesh import Mesh
from test_edge import Pki, opened

FOLDER = """\
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ingressgateway, namespace: shop}
spec:
  selector: {matchLabels: {istio: ingressgateway}}
  template:
    metadata: {labels: {istio: ingressgateway}, annotations: {inject.istio.io/templates: gateway}}
    spec: {terminationGracePeriodSeconds: 1, containers: [{name: istio-proxy, image: auto}]}
---
apiVersion: v1
kind: Service
metadata: {name: ingressgateway, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  ports: [{name: tcp-db, port: 3306}, {name: tls-db, port: 3307}, {name: tls-admin, port: 3308}, {name: tcp-told, port: 9000}]
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: front, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  servers:
  - {port: {number: 3306, name: tcp, protocol: TCP}, hosts: ["*"]}
  - {port: {number: 3307, name: tls, protocol: TLS}, hosts: [db.test], tls: {mode: SIMPLE, credentialName: db}}
  - {port: {number: 3308, name: admin, protocol: TLS}, hosts: [admin.test], tls: {mode: MUTUAL, credentialName: admin}}
  - {port: {number: 9000, name: told, protocol: TCP}, hosts: ["*"]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: front, namespace: shop}
spec:
  hosts: ["*"]
  gateways: [front]
  tcp:
  - {match: [{port: 3306}, {port: 3307}], route: [{destination: {host: db, port: {number: 3306}}}]}
  - {match: [{port: 3308}], route: [{destination: {host: db, port: {number: 6379}}}]}
  - {match: [{port: 9000}], route: [{destination: {host: told}}]}
---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: shop}
spec: {selector: {app: many}, ports: [{name: tcp-greets, port: 3306}, {name: tcp-waits, port: 6379}]}
---
apiVersion: v1
kind: Pod
metadata: {name: many, namespace: shop, labels: {app: many}}
spec:
  hostname: many
  terminationGracePeriodSeconds: 1
  containers: [{name: app, image: "test/many:v1", readinessProbe: {tcpSocket: {port: 8080}, periodSeconds: 1}}]
---
apiVersion: v1
kind: Service
metadata: {name: told, namespace: shop}
spec: {selector: {app: told}, ports: [{name: tcp, port: 9000}]}
---
apiVersion: v1
kind: Pod
metadata: {name: told, namespace: shop, labels: {app: told}, annotations: {sidecar.istio.io/inject: "false"}}
spec:
  terminationGracePeriodSeconds: 1
  containers: [{name: app, image: "test/told:v1", readinessProbe: {tcpSocket: {port: 9000}, periodSeconds: 1}}]
---
apiVersion: v1
kind: Pod
metadata: {name: caller, namespace: shop, labels: {app: caller}}
spec:
  terminationGracePeriodSeconds: 1
  containers: [{name: app, image: "test/caller:v1", readinessProbe: {tcpSocket: {port: 7000}, periodSeconds: 1}}]
---
"""
RULE = """\
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {{name: told, namespace: shop}}
spec: {{host: told, trafficPolicy: {{proxyProtocol: {{version: {version}}}}}}}
"""
IMAGES = ('test/many:v1: [/usr/bin/python3, services/many_ports.py]\ntest/told:v1: [/usr/bin/python3, services/proxied_origin.py, "9000"]\n'
          'test/caller:v1: [/usr/bin/python3, -m, http.server, "7000"]\n')
# Run inside a pod: says something, prints from where it was said, to where, and what was heard.
CALL = ("import json,socket\n"
        "s=socket.create_connection(('told',9000),10); names=[s.getsockname(),s.getpeername()]\n"
        "s.sendall(b'pay'); s.shutdown(socket.SHUT_WR)\n"
        "heard=b''\n"
        "while more:=s.recv(1000): heard+=more\n"
        "print(json.dumps([*names,heard.decode()]))")


def start(run: Run, pki: Pki) -> tuple[Mesh, dict[int, int]]:
    """The mesh, and where on the host the gateway's ports are."""
    folder = run.folder / "mesh"
    (folder / "services").mkdir(parents=True)
    for name in ("many_ports.py", "proxied_origin.py"):
        shutil.copy(HERE / name, folder / "services")
    secrets = pki.secret("db", pki.leaf("db.test")) + pki.secret("admin", pki.leaf("admin.test"), ca=True)
    (folder / "all.yaml").write_text(FOLDER + secrets)
    (folder / "images.yaml").write_text(IMAGES)
    ports = (3306, 3307, 3308, 9000)
    mesh = Mesh(run, folder, *(f"--open=ingressgateway:{port}=0" for port in ports))
    return mesh, dict(zip(ports, (int(url.rstrip("/").rsplit(":", 1)[1]) for url in opened(mesh))))


def told(heard: str) -> tuple[dict, str]:
    """The header that proxied_origin.py read, and what came behind it."""
    line, _, rest = heard.partition("\n")
    return json.loads(line), rest


def by_tls(pki: Pki, port: int, name: str, say: bytes, leaf: tuple[pathlib.Path, pathlib.Path] | None = None) -> bytes:
    """What a TLS client hears first that says something under that name; b"" if it is not let in."""
    context = ssl.create_default_context(cafile=str(pki.folder / "ca.crt"))
    if leaf:
        context.load_cert_chain(*leaf)
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as plain, context.wrap_socket(plain, server_hostname=name) as stream:
            if say:
                stream.sendall(say)
            return stream.recv(1000)
    except (ssl.SSLError, ConnectionError):
        return b""


def test_opaque_bytes_come_in_at_a_gateway_with_tls_and_without(run: Run) -> None:
    pki = Pki(run)
    mesh, at = start(run, pki)

    def plain() -> bytes:
        with socket.create_connection(("127.0.0.1", at[3306]), timeout=10) as stream:
            try:
                heard = stream.recv(1000)
                stream.sendall(b"select")
                stream.shutdown(socket.SHUT_WR)
                while more := stream.recv(1000):
                    heard += more
                return heard
            except ConnectionError:
                return b""
    # A server that speaks first is heard before its client says a word, and a half-close goes through.
    wait_until(lambda: plain() == b"hello from many\nSELECT", "bytes through the gateway, once it knows the pod")
    # Where TLS ends, its inside is such bytes as well; by another name there is no server.
    expect_equal(by_tls(pki, at[3307], "db.test", b""), b"hello from many\n", "a greeting inside TLS that ends at the gateway")
    expect_equal(by_tls(pki, at[3307], "other.test", b""), b"", "a name no server has")
    client = pki.leaf("client.test", "client")
    expect_equal(by_tls(pki, at[3308], "admin.test", b"ping"), b"", "MUTUAL, without a certificate")
    expect_equal(by_tls(pki, at[3308], "admin.test", b"ping", client), b"ping to many\n", "MUTUAL, with one")
    wait_until(lambda: "VirtualService shop/front tcp[1]" in mesh.weft("logs", "ingressgateway", "-c", "weft-proxy"),
               "the gateway's log names the rule")
    why = mesh.weft("explain", "--from", "ingressgateway", "GET", "https://admin.test:3308/")
    expect("VirtualService shop/front tcp[1]" in why, why)
    # Between gateway and sidecar it was mutual TLS all the same.
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")


def test_a_server_is_told_for_whom_it_is_called(run: Run) -> None:
    pki = Pki(run)
    mesh, at = start(run, pki)

    def from_a_pod() -> tuple[list, list, dict, str]:
        source, target, heard = json.loads(mesh.weft("exec", "shop/caller", "--", "/usr/bin/python3", "-c", CALL))
        return [source[0], str(source[1])], [target[0], str(target[1])], *told(heard)

    def from_outside() -> tuple[dict, str]:
        with socket.create_connection(("127.0.0.1", at[9000]), timeout=10) as stream:
            stream.sendall(b"pay")
            stream.shutdown(socket.SHUT_WR)
            heard = b""
            while more := stream.recv(1000):
                heard += more
            return told(heard.decode())

    [gateway] = [pod["status"]["podIP"] for pod in mesh.pods("istio=ingressgateway")]
    expect_equal(from_a_pod()[2:], ({"version": 0}, "pay"), "nobody is told anything without a rule")
    for version in (1, 2):
        mesh.weft("apply", "-f", run.file(f"v{version}.yaml", RULE.format(version=f"V{version}")))
        source, target, header, said = wait_until(lambda: (call := from_a_pod())[2]["version"] == version and call, f"version {version}")
        expect_equal((header, said), ({"version": version, "word": "PROXY", "family": "TCP4", "from": source, "to": target}, "pay"),
                     f"what a pod's sidecar says in version {version}")
        header, said = wait_until(lambda: (call := from_outside())[0]["version"] == version and call, f"version {version} at the gateway")
        # Whoever comes from the host is the node to the gateway.
        expect_equal((header["word"], header["family"], header["to"], said), ("PROXY", "TCP4", [gateway, "9000"], "pay"),
                     f"what the gateway says in version {version}")
        expect(header["from"][0] not in (gateway, source[0]), f"the client's address, not one of the gateway's: {header}")
    # The header is gone with the rule.
    mesh.kubectl("delete", "destinationrule", "told", "-n", "shop")
    wait_until(lambda: from_a_pod()[2]["version"] == 0, "no header without the rule")
