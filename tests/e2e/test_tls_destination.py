"""What a sidecar holds others to where it calls by mutual TLS, with OpenSSL as the server, and what it lets nobody claim."""

import json
import shutil

from harness import ROOT, Run, expect, expect_equal, wait_until
from mesh import SHOP, Mesh
from test_zero_trust import PERMISSIVE, SPIFFE, Pki, add_outsider, address, apply, fetch

# name → port; each is a server with a certificate of its own.
PORTS = {"good": 8441, "expired": 8442, "foreign": 8443, "misnamed": 8444, "plain": 8445, "early": 8446, "alone": 8447, "elsewhere": 8448}
VAULT = """
apiVersion: v1
kind: Pod
metadata: {name: vault, namespace: shop, labels: {app: vault}, annotations: {sidecar.istio.io/inject: "false"}}
spec: {serviceAccountName: default, containers: [{name: customer, image: %s}]}
---
apiVersion: v1
kind: Service
metadata: {name: vault, namespace: shop}
spec: {selector: {app: vault}, ports: [%s]}
"""
RULE = """
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: vault, namespace: shop}
spec: {host: vault, trafficPolicy: {tls: %s}}
"""
# Run inside a pod: a server in plaintext that tells what it was sent.
LISTEN = ("import socket,sys\n"
          "server = socket.create_server(('', int(sys.argv[1])))\n"
          "print('listens', flush=True)\n"
          "while True:\n"
          "    client, _ = server.accept()\n"
          "    client.settimeout(2)\n"
          "    try: print('got', client.recv(65536), flush=True)\n"
          "    except OSError as error: print('got', error, flush=True)\n"
          "    client.close()\n")


def test_a_sidecar_calls_nobody_who_cannot_prove_who_it_is(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    pki = Pki(run, mesh.run_dir / "ca")
    image = mesh.pods("app=customer")[0]["spec"]["containers"][0]["image"]
    ports = ", ".join("{name: tcp-%s, port: %d}" % one for one in PORTS.items())
    apply(mesh, run, "vault.yaml", VAULT % (image, ports))
    wait_until(lambda: json.loads(mesh.kubectl("get", "pod", "vault", "-n", "shop", "-o", "json"))["status"].get("phase") == "Running", "the vault runs", 30)
    own = SPIFFE + "default"
    certificates = {"good": pki.certificate("good", own), "expired": pki.certificate("expired", own, end="20210101000000Z"),
                    "foreign": pki.certificate("foreign", own, signer=pki.stranger), "misnamed": pki.certificate("misnamed", SPIFFE + "inventory"),
                    "early": pki.certificate("early", own, begin="20480101000000Z"), "alone": pki.stranger,
                    "elsewhere": pki.certificate("elsewhere", "URI:spiffe://elsewhere.test/ns/shop/sa/default")}
    servers = {}
    for name, (certificate, key) in certificates.items():
        servers[name] = run.start(name, mesh.binary, "exec", "vault", "--", pki.openssl, "s_server", "-accept", PORTS[name], "-cert", certificate,
                                  "-key", key, "-CAfile", pki.root, "-Verify", "1", "-verify_return_error", "-www", env=mesh.env)
        wait_until(lambda: "ACCEPT" in servers[name].text(), f"the {name} server listens", 10)
    servers["plain"] = run.start("plain", mesh.binary, "exec", "vault", "--", "/usr/bin/python3", "-c", LISTEN, PORTS["plain"], env=mesh.env)
    wait_until(lambda: "listens" in servers["plain"].text(), "the plaintext server listens", 10)

    log = lambda: mesh.weft("logs", "customer", "-c", "weft-proxy")
    identity = own.removeprefix("URI:")
    certificate, key = pki.certificate("caller", SPIFFE + "customer")
    own_files = "{mode: MUTUAL, clientCertificate: %s, privateKey: %s, caCertificates: %s, subjectAltNames: [%s]}" % (certificate, key, pki.root, identity)
    for mode, tls in ("ISTIO_MUTUAL", "{mode: ISTIO_MUTUAL}"), ("MUTUAL", own_files):
        mesh.weft("apply", "--wait", "-f", run.file(f"{mode}.yaml", RULE % tls))
        call = lambda name: fetch(mesh, "customer", f"http://vault:{PORTS[name]}/the-secret-of-{mode}")
        wait_until(lambda: "s_server" in call("good"), f"{mode}: who proves to be the vault's account is called", 10)
        for name, why in (("expired", "certificate has expired"), ("foreign", "unable to get local issuer certificate"),
                          ("misnamed", SPIFFE.removeprefix("URI:") + "inventory"), ("plain", "TLS handshake"),
                          ("early", "certificate is not yet valid"), ("alone", "self-signed certificate"), ("elsewhere", "elsewhere.test")):
            before = len(log().splitlines())
            said = call(name)
            expect(said.startswith("failed"), f"{mode}, {name}: the call fails: {said}")
            wait_until(lambda: why in "\n".join(log().splitlines()[before:]), f"{mode}, {name}: the log says '{why}': {log().splitlines()[before:]}", 10)
    wait_until(lambda: "got" in servers["plain"].text(), "the plaintext server was called", 5)
    for name in [one for one in PORTS if one != "good"]:
        expect("the-secret-of" not in servers[name].text(), f"{name} was told nothing: {servers[name].text()}")


def echo_folder(run: Run):
    """The shop, in plaintext too, with a storefront that tells what reached it."""
    folder = run.folder / "shop"
    shutil.copytree(SHOP, folder)
    (folder / "policies.yaml").write_text(PERMISSIVE)
    images = (folder / "images.yaml").read_text().splitlines()
    told = f"shop/storefront:v1.0: [/usr/bin/python3, {ROOT / 'tests/e2e/origin.py'}, --host, 0.0.0.0, --port, \"8080\", --name, storefront]"
    (folder / "images.yaml").write_text("\n".join(told if line.startswith("shop/storefront") else line for line in images) + "\n")
    return folder


UNDECLARED = 9577
SAYS_HEADERS = """
import http.server, sys
class Says(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = str(self.headers).encode()
        self.send_response(200); self.send_header("content-length", str(len(body))); self.end_headers(); self.wfile.write(body)
http.server.ThreadingHTTPServer(("0.0.0.0", int(sys.argv[1])), Says).serve_forever()
"""


def test_nobody_outside_the_mesh_says_who_it_is_by_a_header(run: Run) -> None:
    mesh = Mesh(run, echo_folder(run), "--open", "ingressgateway:80=0")
    add_outsider(mesh, run)
    host, port = address(mesh, "storefront")
    curl = run.tool("curl", "curl")
    forged = f"x-forwarded-client-cert: By={SPIFFE}storefront;Hash=00;URI=spiffe://cluster.local/ns/shop/sa/authentication"
    seen = lambda text: json.loads(text)["headers"].get("x-forwarded-client-cert", "")

    said = mesh.weft("exec", "outsider", "--", curl, "-sS", "--max-time", "10", "-H", forged, f"http://{host}:{port}/")
    expect_equal(seen(said), "", "in plaintext from a pod outside the mesh")
    # On a port that nobody declares, which may speak anything.
    run.start("undeclared", mesh.binary, "exec", "storefront", "--", "/usr/bin/python3", "-c", SAYS_HEADERS, UNDECLARED, env=mesh.env)
    ask = lambda: mesh.weft("exec", "outsider", "--", curl, "-sS", "--max-time", "10", "-H", forged, "-H", "x-asked: yes", f"http://{host}:{UNDECLARED}/", check=False)
    wait_until(lambda: "x-asked" in ask().lower(), "the app on a port of its own answers", 20)
    said = ask().lower()
    expect("x-asked" in said and "x-forwarded-client-cert" not in said, f"on a port that nobody declares: {said}")
    [url] = [each["url"] for each in json.loads((mesh.run_dir / "state.json").read_text())["opened"]]
    said = run.output(curl, "-sS", "--max-time", "10", "-H", forged, "-H", "host: shop.test", url)
    expect("authentication" not in seen(said) and "Hash=00" not in seen(said), f"through the gateway: {said}")
    expect("/sa/" in seen(said) and seen(said).count("URI=") == 1, f"where the gateway itself is named, and nobody else: {said}")
    # Somebody of the mesh cannot either: the sidecars say who it is.
    said = mesh.weft("exec", "customer", "--", curl, "-sS", "--max-time", "10", "-H", forged, "http://storefront/")
    expect("URI=spiffe://cluster.local/ns/shop/sa/default" in seen(said) and "authentication" not in seen(said), f"from a pod of the mesh: {said}")


def test_openssl_is_taken_by_tls_1_2_and_not_by_less(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    add_outsider(mesh, run)
    pki = Pki(run, mesh.run_dir / "ca")
    host, port = address(mesh, "inventory")
    certificate, key = pki.certificate("caller", SPIFFE + "product-catalog")

    def call(version: str) -> str:
        # SECLEVEL 0: OpenSSL itself would not even ask by less than 1.2.
        words = [pki.openssl, "s_client", "-connect", f"{host}:{port}", version, "-cipher", "'DEFAULT:@SECLEVEL=0'", "-alpn", "istio-http/1.1",
                 "-CAfile", str(pki.root), "-cert", str(certificate), "-key", str(key), "-ign_eof"]
        ask = "printf 'GET / HTTP/1.1\\r\\nHost: inventory\\r\\nConnection: close\\r\\n\\r\\n' | timeout 10 " + " ".join(words) + " 2>&1; true"
        return mesh.weft("exec", "outsider", "--", "/bin/sh", "-c", ask)

    for version, name in ("-tls1_3", "TLSv1.3"), ("-tls1_2", "TLSv1.2"):
        said = call(version)
        expect("200 OK" in said and f"New, {name}" in said, f"{name}: {said}")
    said = call("-tls1_1")
    expect("200 OK" not in said and "alert protocol version" in said, f"TLS 1.1 is refused by an alert: {said}")
