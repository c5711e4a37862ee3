"""weft-proxy as a plain sidecar of Istio's: an istiod of other authorship (istiod.py) serves what a real one sent
(tests/golden/istio), in a network where traffic is captured as Istio's rules capture it. No address is another than
there: services, endpoints and the pod all are addresses of that network."""

import copy
import http.client
import json
import os
import pathlib
import socket
import subprocess
import sys

from harness import HERE, ROOT, Run, expect, expect_equal, wait_until

GOLDEN = ROOT / "tests/golden/istio"
OUTBOUND_MARK, INBOUND_MARK = 1337, 1338
NETWORK = f"""set -e
ip link set lo up
for net in 10.98.0.0/24 10.97.0.10 10.0.0.0/21 203.0.113.0/24; do ip route add local $net dev lo; done
mount --bind "$1/hosts" /etc/hosts
nft -f - <<END
table inet capture {{
  chain out {{
    type nat hook output priority -100
    meta mark {{ {OUTBOUND_MARK}, {INBOUND_MARK} }} return
    ip daddr {{ 10.98.0.0/24, 203.0.113.0/24 }} meta l4proto tcp redirect to :15001
    ip daddr 10.0.0.1 meta l4proto tcp redirect to :15006
  }}
}}
END
touch "$1/network"
exec sleep infinity
"""
# Names that are whole are asked for with the dot behind them.
HOSTS = """127.0.0.1 localhost
10.97.0.10 istiod.istio-system.svc
203.0.113.77 x.dyn.example.com.
127.0.0.1 here.dyn.example.com.
169.254.169.254 metadata.dyn.example.com.
"""


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path: pathlib.Path) -> None:
        super().__init__("localhost", timeout=10)
        self.path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(str(self.path))


class Pod:
    """The network, the istiod, and the proxy in it."""

    def __init__(self, run: Run, forms: str = "delta,state") -> None:
        run.namespaces()
        run.tool("nft", "nftables")
        found = run.output(sys.executable, "-c", "import importlib.util as u; print(u.find_spec('grpc') is not None)")
        if found.strip() != "True":
            run.skip("Python's grpc is not installed (Debian package python3-grpcio)")
        self.run, self.folder, self.forms = run, run.folder, forms
        self.admin, self.orders = self.folder / "admin.sock", self.folder / "orders.sock"
        self.make_files()
        net = run.start("network", "unshare", "-Urnm", "sh", "-c", NETWORK, "sh", self.folder)
        self.inside = ["nsenter", "-t", net.pid, "-U", "-n", "-m", "--preserve-credentials", f"--wd={ROOT}"]
        wait_until(lambda: (self.folder / "network").exists(), "the network is set up")
        self.istiod = self.start("istiod", sys.executable, HERE / "istiod.py", self.folder, 15012, self.orders, forms)
        wait_until(self.heard_anything, "the istiod listens", 30)

    def start(self, name: str, *command):
        return self.run.start(name, *self.inside, *command)

    def make_files(self) -> None:
        run, proto = self.run, ROOT / "proto"
        schemas = sorted(str(file.relative_to(proto)) for file in proto.rglob("*.proto"))
        run.output(run.tool("protoc", "protobuf-compiler"), "-I", proto, "--include_imports",
                   f"--descriptor_set_out={self.folder / 'schemas.pb'}", *schemas)
        run.file("hosts", HOSTS)
        run.file("token", "the-pods-token\n")
        run.file("labels", 'app="app-1"\nversion="v1"\n')
        run.output(run.tool("openssl", "openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                   "-nodes", "-keyout", self.folder / "ca.key", "-out", self.folder / "ca.pem", "-days", "2", "-subj", "/O=cluster.local")
        self.certificate("server", "DNS:istiod.istio-system.svc")
        self.certificate("ratings", "URI:spiffe://cluster.local/ns/default/sa/ratings")
        self.certificate("web", "URI:spiffe://cluster.local/ns/default/sa/web")

    def certificate(self, name: str, alternative: str) -> None:
        key, request, names = (self.folder / f"{name}.{kind}" for kind in ("key", "csr", "ext"))
        names.write_text(f"subjectAltName={alternative}\n")
        self.run.output("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key,
                        "-out", request, "-subj", f"/CN={name}")
        self.run.output("openssl", "x509", "-req", "-in", request, "-CA", self.folder / "ca.pem", "-CAkey", self.folder / "ca.key",
                        "-set_serial", "7", "-days", "1", "-extfile", names, "-out", self.folder / f"{name}.pem")

    def start_proxy(self) -> None:
        self.proxy = self.start(
            "weft-proxy", self.run.program("weft-proxy"), "--istiod", "istiod.istio-system.svc:15012", "--pod", "app-1",
            "--namespace", "default", "--pod-ip", "10.0.0.1", "--service-account", "app-1", "--pod-labels", self.folder / "labels",
            "--control-root", self.folder / "ca.pem", "--control-token", self.folder / "token", "--admin", f"unix:{self.admin}",
            "--outbound-mark", OUTBOUND_MARK, "--inbound-mark", INBOUND_MARK, "--log-level", "debug")
        wait_until(lambda: self.page("/ready")[0] == 200, "the proxy is ready", 30)

    def page(self, path: str) -> tuple[int, str]:
        connection = UnixConnection(self.admin)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def states(self) -> dict[str, str]:
        """Each resource of the proxy, "Cluster x", and what has become of it, with the reason."""
        out = {}
        for line in self.page("/config")[1].splitlines()[1:]:
            state, kind, rest = line.split(None, 2)
            name, _, behind = rest.partition(" ")
            out[f"{kind} {name}"] = f"{state} {behind.partition(': ')[2]}".strip()
        return out

    def order(self, **said):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self.orders))
            line.sendall(json.dumps(said).encode() + b"\n")
            return json.loads(line.makefile().readline())

    def heard(self) -> list[dict]:
        return self.order(do="heard")

    def heard_anything(self) -> bool:
        return isinstance(self.heard(), list)

    def ask(self, to: str, method: str, url: str, headers: dict | None = None, tls: dict | None = None) -> dict:
        return json.loads(self.run.output(*self.inside, sys.executable, HERE / "captured.py", to, method, url,
                                          json.dumps(headers or {}), json.dumps(tls or {})))

    def come_in(self, server_name: str) -> dict:
        """A call by mutual TLS from another sidecar to the app's port 8081."""
        return self.ask("10.0.0.1:8081", "GET", "http://app-1:8081/in", tls={
            "trust": str(self.folder / "ca.pem"), "certificate": str(self.folder / "web.pem"), "key": str(self.folder / "web.key"),
            "server_name": server_name, "alpn": ["istio-http/1.1", "istio", "http/1.1"]})

    def origin(self, name: str, port: int) -> None:
        self.listens(self.start(name, sys.executable, HERE / "origin.py", "--host", "0.0.0.0", "--port", port, "--name", name), port)

    def sidecar_origin(self, name: str, port: int) -> None:
        self.listens(self.start(name, sys.executable, HERE / "sidecar_origin.py", port, self.folder / f"{name}.pem",
                                self.folder / f"{name}.key", self.folder / "ca.pem"), port)

    def app(self) -> None:
        """What stands behind the pod's port 8081, which is one of HTTP/2."""
        (self.folder / "app").mkdir()
        (self.folder / "app/in").write_text("the app")
        self.listens(self.start("nghttpd", self.run.tool("nghttpd", "nghttp2-server"), "--no-tls", "-d", self.folder / "app", 8081), 8081)

    def listens(self, process, port: int) -> None:
        def there() -> bool:
            with open(f"/proc/{process.pid}/net/tcp") as table:
                return any(line.split()[1].endswith(f":{port:04X}") and line.split()[3] == "0A" for line in list(table)[1:])
        wait_until(there, f"{process.name} listens on {port}")


def golden(kind: str) -> list[dict]:
    return json.loads((GOLDEN / f"{kind}.json").read_text())


def golden_names() -> set[str]:
    names = {f"{one['@type'].rpartition('.')[2]} {one.get('name') or one['cluster_name']}"
             for kind in ("cds", "eds", "lds", "rds") for one in golden(kind)}
    return names - refused_names()


def refused_names() -> set[str]:
    return {line.partition(" — ")[0] for line in (GOLDEN / "refused.txt").read_text().splitlines() if not line.startswith("#")}


def check_all_is_held(pod: Pod) -> None:
    wanted = golden_names()
    def missing() -> dict[str, str]:
        states = pod.states()
        return {name: states.get(name, "not there") for name in wanted if not states.get(name, "").startswith("active")}
    try:
        wait_until(lambda: not missing(), "every resource of the istiod is active", 15)
    finally:
        left = missing()
        expect(not left, f"not active: {left}")
    for name in ("default", "ROOTCA"):
        expect(pod.states().get(f"Secret {name}", "").startswith("active"), f"{name} is there")


def check_what_was_asked(pod: Pod, form: str) -> None:
    heard = pod.heard()
    asked = [one for one in heard if one.get("form") == form]
    first = {}
    for one in asked:
        first.setdefault(one["type"], one)
    for kind in ("Cluster", "Listener"):
        expect_equal(first[kind]["names"], [], f"{kind}s are asked for by wildcard")
    for kind in ("ClusterLoadAssignment", "RouteConfiguration"):
        expect(first[kind]["names"], f"resources of type {kind} are asked for by name")
    expect_equal(set(first), {"Cluster", "Listener", "ClusterLoadAssignment", "RouteConfiguration"}, "types asked for: no secret among them")
    refused = {one["error"].partition(": ")[0] for one in asked if one["error"]}
    expect_equal(refused - refused_names(), set(), "what is refused beside what is known to be")
    node = asked[0]["node"]
    expect_equal(node["id"], "sidecar~10.0.0.1~app-1.default~default.svc.cluster.local", "the node's id")
    metadata = node["metadata"]
    expect_equal(metadata["LABELS"], {"app": "app-1", "version": "v1"}, "its labels")
    expect_equal((metadata["NAMESPACE"], metadata["SERVICE_ACCOUNT"], metadata["CLUSTER_ID"]), ("default", "app-1", "Kubernetes"), "metadata")
    expect("GENERATOR" not in metadata, "it asks for what sidecars get")


def check_requests(pod: Pod) -> None:
    """As tests/golden/istio/requests.yaml has them."""
    teapot = pod.ask("10.98.0.2:9080", "GET", "http://reviews/teapot")
    expect_equal(teapot["status"], 418, "the route that answers itself")
    moved = pod.ask("10.98.0.2:9080", "GET", "http://reviews/old")
    expect_equal((moved["status"], moved["headers"].get("location")), (308, "https://other.example.com/new"), "the redirect")

    pod.origin("details", 9080)
    details = pod.ask("10.98.0.5:9080", "GET", "http://details:9080/items/1")
    expect_equal((details["status"], json.loads(details["body"])["name"]), (200, "details"), "a plaintext service")

    pod.sidecar_origin("ratings", 8080)
    ratings = pod.ask("10.98.0.3:8080", "GET", "http://ratings:8080/")
    expect_equal(ratings["status"], 200, f"a service by mutual TLS ({ratings['body']})")
    expect_equal(json.loads(ratings["body"])["client_names"], ["spiffe://cluster.local/ns/default/sa/app-1"], "who called it")

    pod.origin("outside", 80)
    outside = pod.ask("203.0.113.7:80", "GET", "http://nobody.example.org/")
    expect_equal((outside["status"], json.loads(outside["body"])["name"]), (200, "outside"), "what nobody knows passes (ALLOW_ANY)")
    dynamic = pod.ask("203.0.113.7:80", "GET", "http://x.dyn.example.com/")
    expect_equal((dynamic["status"], json.loads(dynamic["body"])["name"]), (200, "outside"), "by DNS, wherever it was captured")
    for name, why in (("here", "127.0.0.1: it is this machine itself"), ("metadata", "169.254.169.254: it is link-local")):
        closed = pod.ask("203.0.113.7:80", "GET", f"http://{name}.dyn.example.com/")
        expect(closed["status"] == 503 and why in closed["body"], f"what DNS must not lead to: {closed}")


def check_what_comes_in(pod: Pod) -> None:
    pod.app()
    let_in = pod.come_in("x.example.com")
    expect_equal(let_in["names"], ["spiffe://cluster.local/ns/default/sa/app-1"], "the name in the certificate that is shown")
    expect(let_in["serial"] > 4096, f"it is the one the istiod signed: serial {let_in['serial']}")
    expect_equal((let_in["status"], let_in["body"]), (200, "the app"), "let in by AuthorizationPolicy allow")
    expect_equal(pod.come_in("x.example.org")["status"], 403, "no rule lets this in")


def check_a_refusal_is_told(pod: Pod) -> None:
    bad = copy.deepcopy(next(one for one in golden("cds") if "details" in one["name"]))
    bad["lb_policy"] = "CLUSTER_PROVIDED"
    pod.order(do="change", resource=bad)
    sentence = f"Cluster {bad['name']}: "
    told = wait_until(lambda: [one["error"] for one in pod.heard() if sentence in one.get("error", "")], "the refusal is told")
    expect(": lb_policy: CLUSTER_PROVIDED" in told[0], f"with place and reason: {told[0]}")
    expect_equal(pod.ask("10.98.0.5:9080", "GET", "http://details:9080/")["status"], 200, "the last good form serves on")


def check_reconnect(pod: Pod) -> None:
    """Only what differs comes again."""
    changed = next(one for one in golden("cds") if "details" in one["name"])
    before = len(pod.heard())
    pod.order(do="end")
    wait_until(lambda: [one for one in pod.heard()[before:] if one.get("type") == "RouteConfiguration"], "it comes again", 15)
    wait_until(lambda: [one for one in pod.heard()[before:] if one.get("sent") == "RouteConfiguration"], "and is answered")
    news = pod.heard()[before:]
    first = next(one for one in news if one.get("type") == "Cluster")
    expect_equal(first["held"], len(golden("cds")), "clusters it says it holds")
    sent = {one["sent"]: one["names"] for one in news if "sent" in one}
    expect_equal({kind: names for kind, names in sent.items() if names}, {"Cluster": [changed["name"]]},
                 "what is sent again: the cluster of which it holds another form than there is")
    expect_equal(pod.ask("10.98.0.2:9080", "GET", "http://reviews/teapot")["status"], 418, "and all serves")


def test_all_that_an_istiod_sends_serves(run: Run) -> None:
    pod = Pod(run)
    pod.start_proxy()
    check_all_is_held(pod)
    check_what_was_asked(pod, "DeltaDiscoveryRequest")
    expect_equal([one for one in pod.heard() if "unknown" in one], [], "calls an istiod does not know")
    check_requests(pod)
    check_what_comes_in(pod)
    check_a_refusal_is_told(pod)
    check_reconnect(pod)


def test_an_istiod_that_knows_only_the_state_of_the_world(run: Run) -> None:
    pod = Pod(run, "state")
    pod.start_proxy()
    check_all_is_held(pod)
    check_what_was_asked(pod, "DiscoveryRequest")
    unknown = [one["unknown"].rpartition("/")[2] for one in pod.heard() if "unknown" in one]
    expect_equal(unknown, ["DeltaAggregatedResources"], "the other form is tried once")
    pod.app()
    came_in = pod.come_in("x.example.com")
    expect_equal(came_in["status"], 200, f"a call comes in ({came_in})")
    pod.order(do="remove", type="Listener", name="0.0.0.0_9411")
    wait_until(lambda: "Listener 0.0.0.0_9411" not in pod.states(), "what is gone from the whole is gone")
