"""The way in: the shop through its ingress gateway, asked from the host by curl, over HTTP and over TLS."""

import base64
import json
import pathlib
import shutil
import socket
import ssl
import textwrap

from harness import ROOT, Run, expect, expect_equal, wait_until
from mesh import CHROME, FIREFOX, SHOP, Mesh

ORIGIN = ROOT / "tests/e2e/tls_origin.py"


def versions(answer: dict) -> str:
    while answer["service"] != "product-catalog":
        answer = answer["next"]
    return answer["version"]


def opened(mesh: Mesh) -> list[str]:
    return [each["url"] for each in json.loads((mesh.run_dir / "state.json").read_text())["opened"]]


class Curl:
    """curl against one port of the host's loopback, under any name."""

    def __init__(self, run: Run, port: int) -> None:
        self.run, self.port = run, port
        self.program = run.tool("curl", "curl")

    def __call__(self, url: str, *options: str) -> str:
        """Head and body; what is wrong, too, goes nowhere: a failed call prints nothing."""
        scheme, rest = url.split("://")
        host, _, path = rest.partition("/")
        return self.run.output(self.program, "-sS", "-i", "--max-time", "10", "--resolve", f"{host}:{self.port}:127.0.0.1",
                               *options, f"{scheme}://{host}:{self.port}/{path}", check=False)


EC, RSA = ("ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"), ("rsa:2048",)


class Pki:
    """An authority and leaves of it, made by openssl in the test's folder."""

    def __init__(self, run: Run) -> None:
        self.run, self.folder, self.openssl = run, run.folder, run.tool("openssl", "openssl")
        self.do("req", "-x509", "-newkey", *EC, "-nodes", "-days", "2", "-subj", "/CN=test authority", "-keyout", self.folder / "ca.key", "-out", self.folder / "ca.crt")

    def do(self, *words) -> None:
        self.run.output(self.openssl, *words)

    def leaf(self, name: str, file: str | None = None, kind: tuple = EC) -> tuple[pathlib.Path, pathlib.Path]:
        file = file or name
        key, request, crt = (self.folder / f"{file}.{end}" for end in ("key", "csr", "crt"))
        self.run.file(f"{file}.ext", f"subjectAltName=DNS:{name}")
        self.do("req", "-newkey", *kind, "-nodes", "-subj", f"/CN={name}", "-keyout", key, "-out", request)
        self.do("x509", "-req", "-in", request, "-CA", self.folder / "ca.crt", "-CAkey", self.folder / "ca.key",
                "-CAcreateserial", "-days", "2", "-extfile", self.folder / f"{file}.ext", "-out", crt)
        return crt, key

    def revoking(self, certificate: pathlib.Path) -> pathlib.Path:
        """The authority's list of what it has taken back: that one."""
        self.run.file("index.txt", "")
        config = self.run.file("ca.conf", f"[ca]\ndefault_ca = own\n[own]\ndatabase = {self.folder}/index.txt\ndefault_md = sha256\ndefault_crl_days = 2\n")
        own = ("ca", "-config", config, "-cert", self.folder / "ca.crt", "-keyfile", self.folder / "ca.key")
        self.do(*own, "-revoke", certificate)
        self.do(*own, "-gencrl", "-out", self.folder / "ca.crl")
        return self.folder / "ca.crl"

    def secret(self, name: str, leaf: tuple[pathlib.Path, pathlib.Path], ca: bool = False) -> str:
        data = {"tls.crt": leaf[0], "tls.key": leaf[1]} | ({"ca.crt": self.folder / "ca.crt"} if ca else {})
        lines = "".join(f"  {key}: {base64.b64encode(path.read_bytes()).decode()}\n" for key, path in data.items())
        return f"---\napiVersion: v1\nkind: Secret\nmetadata: {{name: {name}, namespace: shop}}\ntype: kubernetes.io/tls\ndata:\n{lines}"


def test_the_shop_opens_through_its_gateway(run: Run) -> None:
    mesh = Mesh(run, SHOP, "--open", "ingressgateway=0")
    curl = Curl(run, int(opened(mesh)[0].rstrip("/").rsplit(":", 1)[1]))
    # The pods are ready a moment before the gateway hears that they are.
    wait_until(lambda: " 200 " in curl("http://shop.test/").split("\n")[0], "the gateway knows the storefront's pod")
    for agent, version in ((CHROME, "v2"), (FIREFOX, "v1")):
        said = curl("http://shop.test/", "-A", agent)
        expect_equal(versions(json.loads(said.split("\n\n", 1)[1])), version, f"what {agent} is given: {said}")
    wait_until(lambda: "VirtualService shop/shop http[0]" in mesh.weft("logs", "ingressgateway", "-c", "weft-proxy"),
               "the gateway's log names the rule")
    why = mesh.weft("explain", "--from", "ingressgateway", "GET", "http://shop.test/")
    expect("rule      VirtualService shop/shop http[0]" in why and "storefront" in why, why)
    # Nobody else is given a way in: the gateway captures nothing and offers no port of a sidecar.
    pod = mesh.pods("istio=ingressgateway")[0]
    expect_equal([c["name"] for c in pod["spec"]["containers"]], ["weft-proxy"], "the gateway's containers")
    expect("initContainers" not in pod["spec"] or not pod["spec"]["initContainers"], "a gateway has no sidecar")

    # Another host: from the next change on, the gateway has no route for it, and says so.
    (run.folder / "host.yaml").write_text(textwrap.dedent("""\
        apiVersion: networking.istio.io/v1
        kind: VirtualService
        metadata: {name: shop, namespace: shop}
        spec: {hosts: [shop.test], gateways: [shop], http: [{route: [{destination: {host: storefront}}]}]}
        """))
    mesh.weft("apply", "-f", run.folder / "host.yaml")
    said = wait_until(lambda: (text := curl("http://other.test/")) and "404" in text.split("\n")[0] and text, "404 for an unknown host")
    expect('no virtual host of routes "http.8080" has the domain' in said, said)
    expect("200" in curl("http://shop.test/").split("\n")[0], "the bound host is served")


def edge_folder(run: Run, pki: Pki) -> pathlib.Path:
    """The shop with a gateway that speaks TLS in every way, and a service that speaks TLS itself."""
    folder = run.folder / "shop"
    shutil.copytree(SHOP, folder)
    raw = pki.leaf("raw.test")
    images = folder / "images.yaml"
    images.write_text(images.read_text() + f"edge/raw:v1: [/usr/bin/python3, {ORIGIN}, raw, \"8443\", {raw[0]}, {raw[1]}]\n")
    gateway = (folder / "gateway.yaml").read_text().split("\n---\n")
    service = textwrap.dedent("""\
        apiVersion: v1
        kind: Service
        metadata: {name: ingressgateway, namespace: shop}
        spec:
          selector: {istio: ingressgateway}
          ports: [{name: http, port: 80, targetPort: 8080}, {name: https, port: 443, targetPort: 8443}]
        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata: {name: shop, namespace: shop}
        spec:
          selector: {istio: ingressgateway}
          servers:
          - {port: {number: 80, name: http, protocol: HTTP}, hosts: ["*"], tls: {httpsRedirect: true}}
          - {port: {number: 443, name: shop, protocol: HTTPS}, hosts: [shop.test], tls: {mode: SIMPLE, credentialName: shop}}
          - {port: {number: 443, name: other, protocol: HTTPS}, hosts: [other.test], tls: {mode: SIMPLE, credentialName: other}}
          - {port: {number: 443, name: admin, protocol: HTTPS}, hosts: [admin.test], tls: {mode: MUTUAL, credentialName: admin}}
          - {port: {number: 443, name: wild, protocol: HTTPS}, hosts: ["*.wild.test"], tls: {mode: SIMPLE, credentialName: wild}}
          - {port: {number: 443, name: guarded, protocol: HTTPS}, hosts: [admin.wild.test], tls: {mode: MUTUAL, credentialName: admin}}
          - {port: {number: 443, name: raw, protocol: TLS}, hosts: [raw.test], tls: {mode: PASSTHROUGH}}
        ---
        apiVersion: networking.istio.io/v1
        kind: VirtualService
        metadata: {name: shop, namespace: shop}
        spec: {hosts: [shop.test, admin.test, "*.wild.test"], gateways: [shop], http: [{route: [{destination: {host: storefront}}]}]}
        ---
        apiVersion: networking.istio.io/v1
        kind: VirtualService
        metadata: {name: raw, namespace: shop}
        spec:
          hosts: [raw.test]
          gateways: [shop]
          tls: [{match: [{sniHosts: [raw.test]}], route: [{destination: {host: raw}}]}]
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: raw, namespace: shop}
        spec:
          selector: {matchLabels: {app: raw}}
          template:
            metadata: {labels: {app: raw}}
            spec:
              terminationGracePeriodSeconds: 1
              containers: [{name: raw, image: "edge/raw:v1", readinessProbe: {tcpSocket: {port: 8443}, periodSeconds: 1}}]
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: raw, namespace: shop}
        spec: {selector: {app: raw}, ports: [{name: tls, port: 443, targetPort: 8443}]}
        """)
    (folder / "gateway.yaml").write_text(gateway[0] + "\n---\n" + service)
    (folder / "secrets.yaml").write_text(pki.secret("shop", pki.leaf("shop.test")) + pki.secret("other", pki.leaf("other.test")) +
                                         pki.secret("wild", pki.leaf("a.wild.test")) +
                                         pki.secret("admin", pki.leaf("admin.test"), ca=True))
    return folder


def shown_for(port: int, name: str) -> bytes:
    """The certificate that a client is shown who asks for `name`."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with socket.create_connection(("127.0.0.1", port), timeout=10) as plain:
        with context.wrap_socket(plain, server_hostname=name) as stream:
            return stream.getpeercert(binary_form=True)


def test_tls_ends_at_the_gateway_or_goes_through(run: Run) -> None:
    pki = Pki(run)
    mesh = Mesh(run, edge_folder(run, pki), "--open", "ingressgateway:80=0", "--open", "ingressgateway:443=0")
    plain, secure = (Curl(run, int(url.rstrip("/").rsplit(":", 1)[1])) for url in opened(mesh))
    trust = ("--cacert", str(pki.folder / "ca.crt"))

    said = plain("http://shop.test/cart?x=1")
    expect("301" in said.split("\n")[0] and "location: https://shop.test" in said.lower() and "/cart?x=1" in said, f"redirect: {said}")

    said = secure("https://shop.test/", *trust, "-A", CHROME)
    expect_equal(versions(json.loads(said.split("\n\n", 1)[1])), "v2", f"the shop over TLS, h2 by ALPN: {said}")
    expect(said.startswith("HTTP/2 200"), f"ALPN picks HTTP/2: {said[:80]}")
    said = secure("https://shop.test/", *trust, "--http1.1")
    expect(said.startswith("HTTP/1.1 200"), f"ALPN picks HTTP/1.1: {said[:80]}")

    # Each name has its own certificate; a name no server has is shown none.
    shown = {name: shown_for(secure.port, name) for name in ("shop.test", "other.test")}
    for name, der in shown.items():
        pem = ssl.DER_cert_to_PEM_cert(der).strip()
        expect_equal(pem, (pki.folder / f"{name}.crt").read_text().strip(), f"the certificate for {name}")
    said = secure("https://nobody.test/", *trust)
    expect_equal(said, "", "what a name no server has is answered")
    # other.test has a server and no VirtualService: a named 404.
    said = secure("https://other.test/", *trust)
    expect(" 404" in said.split("\n")[0] and "https.443.other.shop.shop" in said, said)

    crt, key = pki.leaf("client.test", "client")
    said = secure("https://admin.test/", *trust)
    expect("200" not in said.split("\n")[0], f"MUTUAL without a certificate: {said}")
    said = secure("https://admin.test/", *trust, "--cert", str(crt), "--key", str(key))
    expect("200" in said.split("\n")[0], f"MUTUAL with one: {said}")
    # By another name's connection nobody reaches it, whatever Host says.
    expect("200" in secure("https://a.wild.test/", *trust).split("\n")[0], "the names around it need none")
    said = secure("https://a.wild.test/", *trust, "-H", "Host: admin.wild.test")
    expect("421" in said.split("\n")[0] and "terms of its own" in said, f"MUTUAL is not gone round: {said}")

    said = secure("https://raw.test/", *trust)
    expect('"origin": "raw"' in said, f"PASSTHROUGH: the origin's own certificate and answer: {said}")

    # Rotation: another certificate for the same name, without a connection refused.
    pki.leaf("shop.test", "shop-2")
    (run.folder / "rotated.yaml").write_text(pki.secret("shop", (pki.folder / "shop-2.crt", pki.folder / "shop-2.key")))
    mesh.weft("apply", "-f", run.folder / "rotated.yaml")
    wait_until(lambda: shown_for(secure.port, "shop.test") != shown["shop.test"], "the new certificate is shown")
    expect("200" in secure("https://shop.test/", *trust).split("\n")[0], "and good")

    # Its key is in no page of the proxy, and in no log.
    secret = (pki.folder / "shop.test.key").read_text().splitlines()[1]
    config = mesh.weft("proxy", "config", "ingressgateway")
    expect("kubernetes://shop" in config and secret not in config and "PRIVATE KEY" not in config, config)
    for log in mesh.run_dir.rglob("*.log"):
        expect(secret not in log.read_text(errors="replace"), f"a key in {log}")

    # Without a certificate that is one, the guarded name is closed: the wildcard beside it does not take it over.
    (pki.folder / "no.crt").write_text("nothing")
    (run.folder / "broken.yaml").write_text(pki.secret("admin", (pki.folder / "no.crt", key), ca=True))
    mesh.weft("apply", "-f", run.folder / "broken.yaml")
    wait_until(lambda: secure("https://admin.wild.test/", *trust, "--cert", str(crt), "--key", str(key)) == "",
               "the name is closed, to who has a certificate, too")
    expect_equal(secure("https://admin.wild.test/", *trust), "", "what a guarded name without its Secret is answered")
    said = secure("https://a.wild.test/", *trust, "-H", "Host: admin.wild.test")
    expect("421" in said.split("\n")[0] and "is closed here" in said, f"nor by Host: {said}")
    expect("200" in secure("https://a.wild.test/", *trust).split("\n")[0], "the names around it are open")


def test_each_client_is_shown_the_certificate_that_it_knows_and_a_revoked_one_is_refused(run: Run) -> None:
    pki = Pki(run)
    folder = edge_folder(run, pki)
    good, taken_back = pki.leaf("client.test", "good"), pki.leaf("client.test", "bad")
    gateway = folder / "gateway.yaml"
    one, two = "{mode: SIMPLE, credentialName: shop}", "{mode: MUTUAL, credentialNames: [shop, shop-rsa], caCertCredentialName: clients}"
    expect(one in gateway.read_text(), "the server that is to have two certificates")
    gateway.write_text(gateway.read_text().replace(one, two))
    files = {"cacert": pki.folder / "ca.crt", "crl": pki.revoking(taken_back[0])}  # by Istio's own words
    with (folder / "secrets.yaml").open("a") as secrets:
        secrets.write(pki.secret("shop-rsa", pki.leaf("shop.test", "shop-rsa", RSA)))
        secrets.write("---\napiVersion: v1\nkind: Secret\nmetadata: {name: clients, namespace: shop}\ntype: Opaque\ndata:\n")
        secrets.writelines(f"  {key}: {base64.b64encode(path.read_bytes()).decode()}\n" for key, path in files.items())
    mesh = Mesh(run, folder, "--open", "ingressgateway:443=0")
    secure = Curl(run, int(opened(mesh)[0].rstrip("/").rsplit(":", 1)[1]))

    def signed_by(algorithms: str, *options: str) -> str:
        said = run.output(pki.openssl, "s_client", "-connect", f"127.0.0.1:{secure.port}", "-servername", "shop.test", "-sigalgs", algorithms,
                          "-CAfile", pki.folder / "ca.crt", "-cert", good[0], "-key", good[1], *options, check=False)
        expect("Verify return code: 0 (ok)" in said, said)
        return next(line for line in said.splitlines() if line.startswith("Peer signature type: "))

    wait_until(lambda: secure("https://shop.test/", "-k", "--cert", str(good[0]), "--key", str(good[1])).startswith("HTTP/2 200"), "it serves")
    ecdsa, rsa = "ECDSA+SHA256", "rsa_pss_rsae_sha256:RSA+SHA256"
    expect_equal(signed_by(ecdsa), "Peer signature type: ECDSA", "to who knows ECDSA alone")
    expect_equal(signed_by(f"{rsa}:{ecdsa}"), "Peer signature type: ECDSA", "to who knows both, the cheaper")
    # The client's own certificate is of ECDSA, which it must be able to sign with: so it knows that, too, but for certificates of servers.
    expect_equal(signed_by(rsa, "-client_sigalgs", ecdsa), "Peer signature type: RSA-PSS", "to who knows RSA alone")
    expect_equal(secure("https://shop.test/", "-k", "--cert", str(taken_back[0]), "--key", str(taken_back[1])), "", "what a certificate that was taken back is answered")
    wait_until(lambda: "certificate revoked" in mesh.weft("logs", "ingressgateway", "-c", "weft-proxy"), "the gateway's log says why")


LOCKED = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: locked, namespace: shop}
spec:
  selector: {matchLabels: {app: locked}}
  template:
    metadata: {labels: {app: locked}, annotations: {sidecar.istio.io/inject: "false"}}
    spec:
      terminationGracePeriodSeconds: 1
      containers: [{name: locked, image: "edge/locked:v1", readinessProbe: {tcpSocket: {port: 9443}, periodSeconds: 1}}]
---
apiVersion: v1
kind: Service
metadata: {name: locked, namespace: shop}
spec: {selector: {app: locked}, ports: [{name: http, port: 80, targetPort: 9443}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: locked, namespace: shop}
spec: {hosts: [other.test], gateways: [shop], http: [{route: [{destination: {host: locked}}]}]}
"""
CALLED_WITH = """
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: locked, namespace: shop}
spec: {host: locked, trafficPolicy: {tls: {mode: MUTUAL, credentialName: caller, sni: locked.test}}}
"""


def test_a_gateway_calls_with_the_certificate_that_a_rule_names(run: Run) -> None:
    pki = Pki(run)
    folder = edge_folder(run, pki)
    certificate, key = pki.leaf("locked.test")
    with (folder / "images.yaml").open("a") as images:
        images.write(f"edge/locked:v1: [/usr/bin/python3, {ORIGIN}, locked, \"9443\", {certificate}, {key}, {pki.folder / 'ca.crt'}]\n")
    (folder / "locked.yaml").write_text(LOCKED)
    mesh = Mesh(run, folder, "--open", "ingressgateway:443=0")
    [url] = opened(mesh)
    secure = Curl(run, int(url.rstrip("/").rsplit(":", 1)[1]))

    def ask() -> str:
        return secure("https://other.test/", "--cacert", str(pki.folder / "ca.crt"), "--http1.1")

    mesh.kubectl("apply", "-f", run.file("rule.yaml", CALLED_WITH))
    expect(not ask().startswith("HTTP/1.1 200"), "without a certificate the server lets nobody in")
    rule = lambda: mesh.kubectl("get", "destinationrule", "locked", "-n", "shop", "-o", "yaml")
    wait_until(lambda: "MissingSecret" in rule() and "find no Secret caller" in rule(), "the rule's status says what it misses")
    # A gateway that begins while it is missing opens its port all the same: only that host is not called, and says why.
    [old] = mesh.settled("istio=ingressgateway", 1)
    mesh.kubectl("delete", "pod", old["metadata"]["name"], "-n", "shop")
    wait_until(lambda: (pods := mesh.settled("istio=ingressgateway", 1, 60)) and pods[0]["metadata"]["name"] != old["metadata"]["name"],
               "another gateway is ready", 60)
    trust = ("--cacert", str(pki.folder / "ca.crt"), "--http1.1")
    wait_until(lambda: secure("https://shop.test/", *trust).startswith("HTTP/1.1 200"), "the other hosts are served")
    said = ask()
    expect(said.startswith("HTTP/1.1 503") and "there is no Secret shop/caller with a certificate" in said, said)
    (run.folder / "caller.yaml").write_text(pki.secret("caller", pki.leaf("gateway.test"), ca=True))
    mesh.weft("apply", "-f", run.folder / "caller.yaml")
    said = wait_until(lambda: (text := ask()) and text.startswith("HTTP/1.1 200") and text, "with it the server lets it in", 15)
    expect('"commonName": "gateway.test"' in said, f"by the Secret's certificate: {said}")
    # It goes away, and comes back: who has been calling goes on.
    mesh.kubectl("delete", "secret", "caller", "-n", "shop")
    wait_until(lambda: "MissingSecret" in rule(), "the rule's status says that it is gone")
    wait_until(lambda: "there is no Secret shop/caller" in mesh.weft("proxy", "status"), "the gateway has heard so")
    expect(ask().startswith("HTTP/1.1 200"), "it goes on with what it had")
    mesh.weft("apply", "-f", run.folder / "caller.yaml")
    wait_until(lambda: "MissingSecret" not in rule(), "the rule's status is clean again")
    expect(ask().startswith("HTTP/1.1 200"), "and with what came")
    # A sidecar does not see the Secret: it shows no certificate, and the server does not let it in.
    why = mesh.weft("exec", "customer", "--", "/usr/bin/python3", "-c",
                    "import urllib.request as u, urllib.error as e\n"
                    "try: print(u.urlopen('http://locked/', timeout=5).status)\n"
                    "except e.HTTPError as error: print(error.code)\n")
    expect("503" in why, f"a sidecar's call: {why}")
    # One that the rule chooses does.
    mesh.kubectl("apply", "-f", run.file("chosen.yaml", CALLED_WITH.replace("host: locked,", "host: locked, workloadSelector: {matchLabels: {app: customer}},")))
    call = ("exec", "customer", "--", "/usr/bin/python3", "-c", "import urllib.request as u; print(u.urlopen('http://locked/', timeout=5).read().decode())")
    wait_until(lambda: '"commonName": "gateway.test"' in mesh.weft(*call, check=False), "a chosen sidecar calls with the Secret's certificate", 15)
