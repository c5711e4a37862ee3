"""Identities and mutual TLS in the shop: on by default, required where a PeerAuthentication says so, and changed without losing a call."""

import base64
import json
import os
import pathlib
import re
import shutil
import time

from harness import ROOT, Run, expect, expect_equal, wait_until
from mesh import SHOP, Mesh, without_policies

RATE = 100
LOAD = ROOT / "tests/e2e/load.py"
TOKEN = (SHOP / "ann.jwt").read_text().strip()
# Run inside a pod: the answer of a URL, asked with headers 'name: value'.
FETCH = ("import sys,urllib.request as u,urllib.error as e\n"
         "headers = dict(one.split(': ', 1) for one in sys.argv[2:])\n"
         "try: print(u.urlopen(u.Request(sys.argv[1], headers=headers), timeout=5).read().decode())\n"
         "except e.HTTPError as error: print('status', error.code, error.read().decode())\n"
         "except Exception as error: print('failed', error)\n")
OUTSIDER = """
apiVersion: v1
kind: Pod
metadata: {name: outsider, namespace: shop, annotations: {sidecar.istio.io/inject: "false"}}
spec: {containers: [{name: customer, image: %s}]}
"""
STRICT = """
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: default, namespace: shop}
spec: {mtls: {mode: STRICT}}
"""
NAMED = """
apiVersion: v1
kind: Namespace
metadata: {name: istio-system}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system, annotations: {weft.dev/denials: NAMED}}
"""
ALIASES = """
apiVersion: v1
kind: Namespace
metadata: {name: istio-system}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: "trustDomainAliases: [elsewhere.test]"}
"""
PERMISSIVE = STRICT.replace("STRICT", "PERMISSIVE")
DISABLE = STRICT.replace("STRICT", "DISABLE")
NO_ADMIN = """
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: no-admin, namespace: shop}
spec:
  selector: {matchLabels: {app: storefront}}
  action: DENY
  rules: [{to: [{operation: {paths: ["/admin*"]}}]}]
"""


# Run inside a pod: one request on a connection that is kept, then how the connection ended, and after how long.
KEEP = ("import socket,sys,time\n"
        "kept = socket.create_connection((sys.argv[1], int(sys.argv[2])), 5)\n"
        "kept.sendall(b'GET / HTTP/1.1\\r\\nHost: kept\\r\\n\\r\\n')\n"
        "print(kept.recv(65536).split(b'\\r\\n')[0].decode(), flush=True)\n"
        "kept.settimeout(30)\n"
        "rest = b' '\n"
        "try:\n"
        "    while rest: rest = kept.recv(65536)\n"
        "    print('closed', time.time(), flush=True)\n"
        "except OSError as error: print('broken', error, flush=True)\n")


def fetch(mesh: Mesh, pod: str, url: str, *headers: str) -> str:
    return mesh.weft("exec", pod, "--", "/usr/bin/python3", "-c", FETCH, url, *headers)


def address(mesh: Mesh, app: str) -> tuple[str, int]:
    pod = mesh.pods(f"app={app}")[0]
    ports = [port["containerPort"] for container in pod["spec"]["containers"] for port in container.get("ports", [])]
    return pod["status"]["podIP"], ports[0]


LIMITED = """\
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: inventory, namespace: shop}
spec:
  host: inventory
  trafficPolicy: {connectionPool: {tcp: {maxConnections: 1}}}
"""


def apply(mesh: Mesh, run: Run, name: str, text: str) -> None:
    mesh.kubectl("apply", "-f", run.file(name, text))


def came(mesh: Mesh, app: str) -> dict[str, int]:
    """How many requests came to a workload's sidecar, by connection_security_policy."""
    # From the pod's own network, where its sidecar's ports are not captured.
    text = fetch(mesh, app, f"http://{address(mesh, app)[0]}:15090/stats/prometheus")
    found: dict[str, int] = {}
    for policy, count in re.findall(r'istio_requests_total\{reporter="destination".*connection_security_policy="(\w+)"\} (\d+)', text):
        found[policy] = found.get(policy, 0) + int(count)
    return found


def mtls_of(mesh: Mesh, workload: str, since: str = "15m") -> dict:
    """What `weft mtls` says of it."""
    return next(one for one in json.loads(mesh.weft("mtls", "-o", "json", "--since", since))["workloads"] if one["workload"] == workload)


def add_outsider(mesh: Mesh, run: Run) -> None:
    """A pod without a sidecar, which has no identity."""
    image = mesh.pods("app=customer")[0]["spec"]["containers"][0]["image"]
    apply(mesh, run, "outsider.yaml", OUTSIDER % image)
    wait_until(lambda: json.loads(mesh.kubectl("get", "pod", "outsider", "-n", "shop", "-o", "json"))["status"].get("phase") == "Running", "the outsider runs", 30)


def node_processes(mesh: Mesh) -> list[int]:
    """`weft up`: who waits outside, and the node inside, which asks for every pod's token."""
    found = [json.loads((mesh.run_dir / "state.json").read_text())["pid"]]
    for pid in found:
        for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            if pathlib.Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")[0] == pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0]:
                found.append(int(child))
    expect(len(found) > 1, f"the node is a child of {found}")
    return found


def test_sidecars_prove_who_they_are_without_being_asked_to(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    for _ in range(10):
        mesh.ask()
    counts = came(mesh, "inventory")
    expect(counts.get("mutual_tls", 0) > 0 and counts.get("none", 0) == 0, f"calls by security policy: {counts}")
    pods = [pod["metadata"]["name"] for pod in json.loads(mesh.kubectl("get", "pods", "-n", "shop", "-o", "json"))["items"]]
    configs = {pod: mesh.weft("proxy", "config", pod) for pod in pods if mesh.sidecar_of(f"shop.{pod}.")}
    expect_equal(len(configs), len(mesh.sidecars()), f"whose proxy shows what it runs on, of {pods}")
    for pod, config in configs.items():
        expect("active   Secret default" in config and "active   Secret ROOTCA" in config, f"{pod}: {config}")
        expect("BEGIN" not in config, f"no key or certificate is shown by {pod}")
    for pid in mesh.sidecars() + mesh.processes("weft-control") + node_processes(mesh):
        filter_ = pathlib.Path(f"/proc/{pid}/coredump_filter").read_text()
        expect_equal(int(filter_, 16), 0, f"what a core dump of {pid} would hold of its memory")
    said = mesh.weft("exec", "customer", "--", "/bin/cat", "/proc/self/coredump_filter")
    expect(int(said, 16) != 0, f"an application's core dumps are its own: {said}")
    tokens = [path.read_text().strip() for path in mesh.run_dir.glob("pods/**/token")]
    expect(len(tokens) >= len(mesh.sidecars()), f"every pod has a token: {len(tokens)}")
    for pid in mesh.sidecars() + mesh.processes("weft-control") + node_processes(mesh):
        arguments = pathlib.Path(f"/proc/{pid}/cmdline").read_text()
        expect("PRIVATE KEY" not in arguments and not any(token in arguments for token in tokens), f"what {pid} was started with: {arguments}")
    # As PEM, and as a Secret would have it: in base64, wherever in a triple it begins.
    pem = b"PRIVATE KEY"
    signs = [pem] + [base64.b64encode(b" " * before + pem)[(8 * before + 5) // 6:8 * (before + len(pem)) // 6] for before in range(3)]
    kept = [path for path in mesh.run_dir.rglob("*") if path.is_file() and path.stat().st_size < 64 << 20]
    keys = [path for path in kept if any(sign in path.read_bytes() for sign in signs)]
    expect(len(keys) > 0 and all(path.stat().st_mode & 0o077 == 0 for path in keys), f"files with keys are their owner's alone: {keys}")
    # What of them nobody writes down: a line from the middle of each key, as PEM has it, and the tokens.
    lines = [line for path in keys for key in re.findall(r"PRIVATE KEY-----\n(.+?)-----END", path.read_text(errors="replace"), re.DOTALL) for line in key.split() if len(line) > 30]
    logs = [path for path in kept if path.suffix == ".log"]
    expect(len(lines) > 0 and len(logs) > len(mesh.sidecars()) and any("weft-control" in str(path) for path in logs), f"{len(lines)} lines of keys to look for in {logs}")
    for name, text in (configs | {str(path): path.read_text(errors="replace") for path in logs}).items():
        told = [secret[:12] for secret in ["PRIVATE KEY", *lines, *tokens] if secret in text]
        expect(not told, f"{name} tells of {told}")
    holders = [path for path in kept if any(token.encode() in path.read_bytes() for token in tokens)]
    expect(len(holders) >= len(tokens) and all(path.stat().st_mode & 0o077 == 0 for path in holders), f"files with tokens likewise: {holders}")
    database = list(mesh.run_dir.rglob("api.db*"))
    expect(len(database) > 0 and all(path.stat().st_mode & 0o777 == 0o600 for path in database), f"and what the API keeps: {database}")


def test_strict_loses_no_call_and_lets_nobody_else_in(run: Run) -> None:
    mesh = Mesh(run, without_policies(run))
    add_outsider(mesh, run)
    host, port = address(mesh, "inventory")
    expect('"service"' in fetch(mesh, "outsider", f"http://{host}:{port}/"), "PERMISSIVE takes plaintext")
    counts = came(mesh, "inventory")
    expect(counts.get("none", 0) > 0, f"and counts it: {counts}")

    # A port that nobody declares takes both, too.
    run.start("undeclared", mesh.binary, "exec", "inventory", "--", "/usr/bin/python3", "-m", "http.server", "9555", "--directory", "/etc/alternatives", env=mesh.env)
    for pod in ("authentication", "outsider"):
        wait_until(lambda: "Directory listing" in fetch(mesh, pod, f"http://{host}:9555/"), f"{pod} reaches it", 10)

    # And where one port takes both and the rest is STRICT, that port alone does, of bytes that are no HTTP, too.
    run.start("echo", mesh.binary, "exec", "inventory", "--", "/usr/bin/python3", "-c", ECHO, ECHO_PORT, env=mesh.env)
    run.start("closed", mesh.binary, "exec", "inventory", "--", "/usr/bin/python3", "-c", ECHO, CLOSED_PORT, env=mesh.env)
    say = lambda port: mesh.weft("exec", "outsider", "--", "/usr/bin/python3", "-c", SAY, host, port).strip()
    for echo in (ECHO_PORT, CLOSED_PORT):
        wait_until(lambda: say(echo) == "*ping", f"port {echo} answers", 20)
    mesh.weft("apply", "--wait", "-f", run.file("but-one.yaml", BUT_ONE))
    wait_until(lambda: say(CLOSED_PORT) != "*ping", f"port {CLOSED_PORT} takes no plaintext any more", 10)
    expect_equal(say(ECHO_PORT), "*ping", f"opaque bytes at port {ECHO_PORT}, which is PERMISSIVE")
    mesh.kubectl("delete", "peerauthentication", "inventory", "-n", "shop")
    wait_until(lambda: say(CLOSED_PORT) == "*ping", f"port {CLOSED_PORT} answers again", 10)

    # Who would be turned away is told before.
    of = lambda workload: mtls_of(mesh, workload)
    expect("it would turn away shop/outsider" in of("shop/inventory")["strictIsSafe"], f"{of('shop/inventory')}")
    expect_equal(of("shop/outsider")["strictIsSafe"], "no: it has no sidecar", "the outsider itself")

    load = run.start("load", mesh.binary, "exec", "customer", "--", "/usr/bin/python3", LOAD, "--rate", RATE, "--seconds", 8, "http://storefront/", env=mesh.env)
    wait_until(lambda: came(mesh, "inventory").get("mutual_tls", 0) > RATE // 2, "the load is on", 20)
    kept = run.start("kept", mesh.binary, "exec", "outsider", "--", "/usr/bin/python3", "-c", KEEP, host, port, env=mesh.env)
    wait_until(lambda: "200 OK" in kept.text(), "a plaintext connection is kept", 10)
    apply(mesh, run, "strict.yaml", STRICT)
    applied = time.time()
    wait_until(lambda: "closed" in kept.text() or "broken" in kept.text(), "it is ended, though it asks nothing more", 10)
    expect("closed" in kept.text() and float(kept.text().split()[-1]) - applied < 2, f"in order, and soon: {kept.text()}")
    wait_until(lambda: "failed" in fetch(mesh, "outsider", f"http://{host}:{port}/"), "plaintext is refused", 10)
    load.wait()
    result = json.loads(load.text())
    expect_equal(result["failed"], 0, f"failed calls of {result['requests']} while it became STRICT")
    expect(result["requests"] > RATE * 4, f"the load went on: {result}")
    mesh.ask()
    expect(of("shop/authentication")["strictIsSafe"] == "in force" and of("shop/authentication")["mutualTls"] > 0, f"{of('shop/authentication')}")

    mesh.kubectl("delete", "peerauthentication", "default", "-n", "shop")
    wait_until(lambda: '"service"' in fetch(mesh, "outsider", f"http://{host}:{port}/"), "plaintext is taken again", 10)


def test_callers_in_plaintext_come_again_by_mutual_tls_and_no_call_is_lost(run: Run) -> None:
    mesh = Mesh(run, without_policies(run))
    mesh.weft("apply", "--wait", "-f", run.file("disable.yaml", DISABLE))
    mesh.ask()
    before = came(mesh, "inventory")
    load = run.start("load", mesh.binary, "exec", "customer", "--", "/usr/bin/python3", LOAD, "--rate", RATE, "--seconds", 10, "http://storefront/", env=mesh.env)
    wait_until(lambda: came(mesh, "inventory").get("none", 0) - before.get("none", 0) > RATE, "the load comes in plaintext, on connections that are kept", 20)
    mesh.weft("apply", "--wait", "-f", run.file("permissive.yaml", PERMISSIVE))
    told = mtls_of(mesh, "shop/inventory")
    expect(told["strictIsSafe"].startswith("unknown: nothing speaks against it, but it was seen for"), f"it began a moment ago: {told}")
    wait_until(lambda: mtls_of(mesh, "shop/inventory", "5s")["strictIsSafe"].startswith("yes: shop/product-catalog ("), "who came in plaintext has a sidecar", 10)
    mesh.weft("apply", "--wait", "-f", run.file("strict.yaml", STRICT))
    strict = came(mesh, "inventory")
    wait_until(lambda: came(mesh, "inventory").get("mutual_tls", 0) - strict.get("mutual_tls", 0) > RATE, "it comes by mutual TLS alone", 20)
    expect(came(mesh, "inventory").get("none", 0) - strict.get("none", 0) <= RATE // 10, f"nothing begins in plaintext any more: {strict} {came(mesh, 'inventory')}")
    load.wait()
    result = json.loads(load.text())
    expect_equal(result["failed"], 0, f"failed calls of {result['requests']} from DISABLE over PERMISSIVE to STRICT")
    expect(result["requests"] > RATE * 4, f"the load went on: {result}")


# Lines that are no HTTP from their first byte, and somebody who sends one and waits for it to come back.
ECHO = """
import socketserver, sys
class Echo(socketserver.StreamRequestHandler):
    def handle(self): self.wfile.write(self.rfile.readline())
socketserver.ThreadingTCPServer(("", int(sys.argv[1])), Echo).serve_forever()
"""
SAY = """
import socket, sys
try:
    with socket.create_connection((sys.argv[1], int(sys.argv[2])), 10) as to:
        to.sendall(b"*ping\\n")
        print(to.makefile().readline())
except OSError as why:
    print("failed", why)
"""
# Likewise, on a new connection every half second.
SAY_OFTEN = """
import json, socket, sys, time
held = failed = 0
until = time.time() + float(sys.argv[3])
while time.time() < until:
    try:
        with socket.create_connection((sys.argv[1], int(sys.argv[2])), 10) as to:
            to.sendall(b"*ping\\n")
            good = to.makefile().readline() == "*ping\\n"
    except OSError:
        good = False
    held, failed = held + good, failed + (not good)
    time.sleep(0.5)
print(json.dumps({"held": held, "failed": failed}))
"""
ECHO_PORT, CLOSED_PORT = "9600", "9601"
BUT_ONE = """
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: inventory, namespace: shop}
spec:
  selector: {matchLabels: {app: inventory}}
  mtls: {mode: STRICT}
  portLevelMtls: {"9600": {mode: PERMISSIVE}}
"""


def handshakes(mesh: Mesh, app: str) -> dict[str, int]:
    """The TLS handshakes a workload's sidecar has made with its clients, by whether they resumed a session."""
    text = fetch(mesh, app, f"http://{address(mesh, app)[0]}:15090/stats/prometheus")
    return {session: int(count) for session, count in re.findall(r'weft_tls_handshakes_total\{session="(\w+)"\} (\d+)', text)}


def test_clients_that_come_again_resume_their_sidecars_session(run: Run) -> None:
    mesh = Mesh(run, without_policies(run))
    apply(mesh, run, "strict.yaml", STRICT)
    host = address(mesh, "inventory")[0]
    # Opaque: each connection of the client is one between the sidecars.
    run.start("undeclared", mesh.binary, "exec", "inventory", "--", "/usr/bin/python3", "-c", ECHO, "9555", env=mesh.env)
    reach = lambda: mesh.weft("exec", "authentication", "--", "/usr/bin/python3", "-c", SAY, host, "9555").strip() == "*ping"
    wait_until(reach, "it is reached", 20)
    before = handshakes(mesh, "inventory")
    for _ in range(5):
        expect(reach(), "and again")
    after = handshakes(mesh, "inventory")
    resumed = after.get("resumed", 0) - before.get("resumed", 0)
    expect(resumed >= 5, f"short-lived clients came by the session of the first: {before} {after}")
    expect_equal(after["new"], before["new"], "none of them needed a whole handshake")


def test_certificates_of_a_minute_are_renewed_under_load_and_no_call_is_lost(run: Run) -> None:
    # Seconds; renewed around half of it, so a minute takes seven. `./run test --quick` makes it six seconds.
    life, rotations = int(os.environ.get("WEFT_ROTATION_SECONDS", "60")), 10
    mesh = Mesh(run, SHOP, "--certificate-seconds", str(life))
    apps = ("storefront", "authentication", "product-catalog", "inventory")
    # With room for one connection a replica: those of the certificates before must leave it.
    apply(mesh, run, "limits.yaml", LIMITED)
    # Followed, since a log file of minutes under load is full before the end.
    logs = {app: run.start(f"log-{app}", mesh.binary, "logs", app, "-c", "weft-proxy", "-f", env=mesh.env) for app in apps}
    seconds = life / 2 * 1.2 * (rotations + 1)
    # Calls share connections that go on with the certificate they began with; these begin anew.
    run.start("echo", mesh.binary, "exec", "inventory", "--", "/usr/bin/python3", "-c", ECHO, ECHO_PORT, env=mesh.env)
    host, _ = address(mesh, "inventory")
    wait_until(lambda: "*ping" in mesh.weft("exec", "product-catalog", "--", "/usr/bin/python3", "-c", SAY, host, ECHO_PORT), "the echo answers", 20)
    before = handshakes(mesh, "inventory")
    fresh = run.start("fresh", mesh.binary, "exec", "product-catalog", "--", "/usr/bin/python3", "-c", SAY_OFTEN, host, ECHO_PORT, seconds, env=mesh.env)
    load = run.start("load", mesh.binary, "exec", "customer", "--", "/usr/bin/python3", LOAD, "--rate", RATE, "--seconds", seconds, "http://storefront/", env=mesh.env)
    load.wait(seconds + 30)
    result = json.loads(load.text())
    expect_equal(result["failed"], 0, f"failed calls of {result['requests']} while certificates changed")
    expect(result["requests"] > RATE * seconds * 0.9, f"the load went on: {result}")
    for app, log in logs.items():
        renewed = log.text().count("certificate: spiffe://cluster.local/ns/shop/sa/")
        expect(renewed > rotations, f"{app} had {renewed} certificates")
    fresh.wait(60)
    said = json.loads(fresh.text())
    expect(said["failed"] == 0 and said["held"] > rotations, f"new connections beside it: {said}")
    # A resumed session is void once a certificate has changed.
    made = handshakes(mesh, "inventory").get("new", 0) - before.get("new", 0)
    expect(made >= rotations, f"{made} whole handshakes by the certificates of their time, of {said}")
    mesh.ask()


def test_the_root_is_replaced_under_load_and_no_call_is_lost(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    root = lambda: [one["sha256"] for one in json.loads(mesh.weft("ca", "show", "-o", "json"))["roots"]]
    before = root()
    run.start("echo", mesh.binary, "exec", "inventory", "--", "/usr/bin/python3", "-c", ECHO, ECHO_PORT, env=mesh.env)
    host, _ = address(mesh, "inventory")
    wait_until(lambda: "*ping" in mesh.weft("exec", "product-catalog", "--", "/usr/bin/python3", "-c", SAY, host, ECHO_PORT), "the echo answers", 20)
    # Calls share connections; these begin anew.
    fresh = run.start("fresh", mesh.binary, "exec", "product-catalog", "--", "/usr/bin/python3", "-c", SAY_OFTEN, host, ECHO_PORT, 50, env=mesh.env)
    load = run.start("load", mesh.binary, "exec", "customer", "--", "/usr/bin/python3", LOAD, "--rate", RATE, "--seconds", 50, "http://storefront/", env=mesh.env)
    wait_until(lambda: came(mesh, "inventory").get("mutual_tls", 0) > RATE // 2, "the load is on", 20)
    said = mesh.weft("ca", "rotate", deadline=90)
    expect("the old root is forgotten by all" in said, said)
    expect(load.running(), "all of it happened under load")
    load.wait(60)
    result = json.loads(load.text())
    expect_equal(result["failed"], 0, f"failed calls of {result['requests']} while the root was replaced")
    fresh.wait(60)
    said_often = json.loads(fresh.text())
    expect(said_often["failed"] == 0 and said_often["held"] > 50, f"new connections beside it: {said_often}")
    after = root()
    expect(len(before) == len(after) == 1 and before != after, f"another root: {before} {after}")
    mesh.kill_control_plane()
    wait_until(mesh.all_active, "every proxy is back", 30)
    expect_equal(root(), after, "it is the same after a restart")
    mesh.ask()


def test_the_shops_policies_say_who_may_call_and_the_log_which_of_them_denied(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    log = lambda app: mesh.weft("logs", app, "-c", "weft-proxy")
    expect("status 403" in fetch(mesh, "customer", "http://inventory/"), "a customer may not ask the inventory")
    wait_until(lambda: "denied: no ALLOW policy matched (shop/inventory-callers)" in log("inventory"), "its log says why")
    expect("status 403" in fetch(mesh, "customer", "http://product-catalog/"), "nor the catalog")
    logs = lambda: "".join(log(pod["metadata"]["name"]) for pod in mesh.pods("app=product-catalog"))
    wait_until(lambda: "denied: no ALLOW policy matched (shop/product-catalog-callers)" in logs(), "whose log says why")
    said = mesh.weft("explain", "--from", "customer", "GET", "http://inventory/")
    expect("by mutual TLS at shop/inventory" in said and "denied: no ALLOW policy matched" in said, said)
    expect("ALLOW by AuthorizationPolicy shop/inventory-callers rule[0]: the caller's principal is cluster.local/ns/shop/sa/product-catalog" in said, said)
    said = mesh.weft("explain", "--from", "authentication", "GET", "http://product-catalog/")
    expect("allowed by AuthorizationPolicy shop/product-catalog-callers rule[0]" in said, said)

    apply(mesh, run, "no-admin.yaml", NO_ADMIN)
    wait_until(lambda: "status 403" in fetch(mesh, "customer", "http://storefront/admin/users"), "the path is denied", 10)
    expect("status 403" in fetch(mesh, "customer", "http://storefront/x/%2e%2e/admin/users"), "however it is written")
    mesh.ask()
    wait_until(lambda: "denied by AuthorizationPolicy shop/no-admin rule[0]" in log("storefront"), "the log names the policy")
    said = mesh.kubectl("get", "authorizationpolicies", "-n", "shop")
    expect("inventory-callers" in said and "DENY" in said, said)

    plain = fetch(mesh, "customer", "http://storefront/admin/users")
    expect_equal(plain.strip(), "status 403 RBAC: access denied", "a denied caller learns nothing of policies")
    mesh.weft("apply", "--wait", "-f", run.file("named.yaml", NAMED))
    named = "status 403 RBAC: access denied by AuthorizationPolicy shop/no-admin rule[0]"
    wait_until(lambda: fetch(mesh, "customer", "http://storefront/admin/users").strip() == named, "unless the mesh is set to it", 10)


def test_a_customers_token_is_checked_at_the_storefront(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    orders = "http://storefront/orders"
    expect("status 403" in fetch(mesh, "customer", orders), "orders are for customers")
    expect('"service"' in fetch(mesh, "customer", orders, f"authorization: Bearer {TOKEN}"), "Ann is one")
    forged = TOKEN[:-8] + ("AAAAAAAA" if TOKEN[-8:] != "AAAAAAAA" else "BBBBBBBB")
    for url in (orders, "http://storefront/"):
        expect("status 401" in fetch(mesh, "customer", url, f"authorization: Bearer {forged}"), f"a forged token is good for nothing: {url}")
    wait_until(lambda: "denied by AuthorizationPolicy shop/orders-need-a-customer rule[0]" in mesh.weft("logs", "storefront", "-c", "weft-proxy"), "the log names the policy")
    said = mesh.weft("explain", "--from", "customer", "GET", orders)
    expect("denied by AuthorizationPolicy shop/orders-need-a-customer rule[0]" in said, said)
    for proof in (["-H", f"authorization: Bearer {TOKEN}"], ["--claims", '{"iss": "https://accounts.shop.example", "sub": "ann"}']):
        said = mesh.weft("explain", "--from", "customer", "GET", orders, *proof)
        expect("no policy" in said or "allowed" in said, said)
    said = mesh.weft("explain", "--from", "customer", "GET", orders, "-H", f"@{run.file('forged', f'authorization: Bearer {forged}')}")
    expect("turned away with 401" in said, said)
    # Asked by curl, with what a client may get wrong. A token is made of parts that anybody can make: only the signature is not.
    curl = run.tool("curl", "curl")
    part = lambda value: base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
    header, claims, signature = TOKEN.split(".")
    wrong = {"for nobody's signature": f"{part({'alg': 'none', 'typ': 'JWT'})}.{claims}.",
             "by another algorithm": f"{part({'alg': 'HS256', 'kid': 'shop-2026'})}.{claims}.{signature}",
             "by a key nobody knows": f"{part({'alg': 'RS256', 'kid': 'another'})}.{claims}.{signature}",
             "no token": "nonsense"}
    for name, token in wrong.items():
        headers = run.file("headers", f"authorization: Bearer {token}")
        answer = mesh.weft("exec", "customer", "--", curl, "-sS", "-i", "--max-time", "10", "-H", f"@{headers}", orders)
        expect("401 Unauthorized" in answer and "www-authenticate" in answer.lower() and '"service"' not in answer, f"{name}: {answer}")

    # Of an issuer of our own, whose key OpenSSL makes and signs with: each token is whole but for the one thing that is told.
    openssl, key = run.tool("openssl", "openssl"), run.folder / "issuer.key"
    run.output(openssl, "genrsa", "-out", key, "2048")
    modulus = bytes.fromhex(run.output(openssl, "rsa", "-in", key, "-noout", "-modulus").strip().removeprefix("Modulus="))
    jwk = {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "own", "e": "AQAB", "n": base64.urlsafe_b64encode(modulus).decode().rstrip("=")}
    own = {"issuer": "https://own.example", "audiences": ["shop"], "jwks": json.dumps({"keys": [jwk]})}
    rules = json.loads(mesh.kubectl("get", "requestauthentication", "customers", "-n", "shop", "-o", "json"))["spec"]["jwtRules"]
    mesh.kubectl("patch", "requestauthentication", "customers", "-n", "shop", "--type", "merge", "-p", json.dumps({"spec": {"jwtRules": [*rules, own]}}))

    def signed(**other: object) -> str:
        claims = {"iss": "https://own.example", "sub": "ann", "aud": "shop", "exp": int(time.time()) + 600} | other
        text = f"{part({'alg': 'RS256', 'kid': 'own'})}.{part(claims)}"
        run.output(openssl, "dgst", "-sha256", "-sign", key, "-out", run.folder / "signature", run.file("signed", text))
        return text + "." + base64.urlsafe_b64encode((run.folder / "signature").read_bytes()).decode().rstrip("=")

    def answered(token: str) -> str:
        headers = run.file("headers", f"authorization: Bearer {token}")
        return mesh.weft("exec", "customer", "--", curl, "-sS", "-i", "--max-time", "10", "-H", f"@{headers}", "http://storefront/")

    wait_until(lambda: "200 OK" in answered(signed()), "a token as it should be is good", 10)
    for status, why, claims in ((401, "Jwt is expired", {"exp": int(time.time()) - 600}), (401, "Jwt not yet valid", {"nbf": int(time.time()) + 600}),
                                (403, "Audiences in Jwt are not allowed", {"aud": "elsewhere"}), (401, "Jwt issuer is not configured", {"iss": "https://elsewhere.example"})):
        answer = answered(signed(**claims))
        expect(f"HTTP/1.1 {status}" in answer and why in answer, f"{claims}: {answer}")


def test_a_workload_has_no_way_into_the_api_or_anothers_admin_pages(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    add_outsider(mesh, run)
    host = address(mesh, "inventory")[0]
    api = json.loads(mesh.kubectl("config", "view", "--raw", "-o", "json"))["clusters"][0]["cluster"]["server"]
    at = f"https://{mesh.pods('app=inventory')[0]['status']['hostIP']}:{api.rsplit(':', 1)[1]}"
    ask = "import ssl; ssl._create_default_https_context = ssl._create_unverified_context\n" + FETCH
    token = next(mesh.run_dir.glob("pods/shop_inventory-*/**/token")).read_text()
    owner = json.loads(mesh.kubectl("config", "view", "--raw", "-o", "json"))["users"][0]["user"]["token"]
    proofs = {"nothing": [], "a workload's token": [f"authorization: Bearer {token}"]}
    for path in ("/api/v1/namespaces/shop/secrets", "/api/v1/pods"):
        # Where the API is, on this machine's own loopback, its owner is answered and a workload's token opens nothing.
        said = run.output("/usr/bin/python3", "-c", ask, api + path, f"authorization: Bearer {owner}")
        expect(said.startswith("{") and "items" in json.loads(said), f"the owner asks {api}{path}: {said[:200]}")
        for name, proof in proofs.items():
            said = run.output("/usr/bin/python3", "-c", ask, api + path, *proof)
            expect(said.startswith(("status 401", "status 403")), f"by {name}, {api}{path}: {said}")
    curl = run.tool("curl", "curl")

    def asked(pod: str, url: str, proof: list[str]) -> list[str]:
        """Curl's exit code, the status it was answered with, and why it was not answered."""
        said = mesh.weft("exec", pod, "--", curl, "-sk", "--path-as-is", "--max-time", "5", "-o", "/dev/null", "-w", "%{exitcode} %{http_code} %{errormsg}",
                         *(word for one in proof for word in ("-H", one)), url, check=False)
        return said.split(" ", 2)

    # 7 and 28: nobody took the connection. 35: its sidecar did, found nobody, and ended it before a word of TLS.
    nobody = {"outsider": ("7", "28"), "customer": ("7", "28", "35")}
    somebody = {"outsider": f"http://{host}:15021/healthz/ready", "customer": "http://storefront/"}
    for pod, unreached in nobody.items():
        # The same probe is answered where somebody listens.
        said = asked(pod, somebody[pod], [])
        expect(said[:2] == ["0", "200"], f"{pod} asks {somebody[pod]}: {said}")
        for path in ("/api/v1/namespaces/shop/secrets", "/api/v1/pods"):
            # Of a workload's network it is no part: not even its owner's token helps there.
            for proof in (*proofs.values(), [f"authorization: Bearer {owner}"]):
                said = asked(pod, at + path, proof)
                expect(said[0] in unreached and said[1] == "000", f"{pod} asks {at}{path}: {said}")
    # Of a sidecar's own ports what is everybody's is answered, and of its other pages nobody knows anything. Who has a
    # sidecar comes with mutual TLS, which those ports do not speak, and is told so by its own.
    pages = {15020: "stats/prometheus", 15021: "healthz/ready", 15090: "stats/prometheus"}
    for pod in nobody:
        for port, open_page in pages.items():
            for page in (open_page, "config", "config_dump", "logging", "quit", "quitquitquit", "stats/prometheus/../config"):
                said = asked(pod, f"http://{host}:{port}/{page}", [])
                status = "503" if pod == "customer" else "200" if page == open_page else "404"
                expect(said[:2] == ["0", status], f"{pod} asks inventory's sidecar for :{port}/{page}: {said}")
        said = asked(pod, f"http://{host}:15000/config", [])
        # Envoy's own admin port is one like any other: 52, since STRICT takes no plaintext; 403, since inventory's policy is not about the customer.
        expect(said[:2] == {"outsider": ["52", "000"], "customer": ["0", "403"]}[pod], f"{pod} asks for :15000: {said}")


# What comes of a connection to a port, and of a word said there.
KNOCK = """
import socket, sys
try:
    with socket.create_connection((sys.argv[1], int(sys.argv[2])), 10) as to:
        to.sendall(b"hello\\n")
        print(to.recv(100))
except OSError as error:
    print(type(error).__name__)
"""


def test_a_sidecars_own_ports_lead_nowhere(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    host, _ = address(mesh, "inventory")
    pod = mesh.pods("app=inventory")[0]["metadata"]["name"]
    sidecar = mesh.sidecar_of(pod)
    files = lambda: len(os.listdir(f"/proc/{sidecar}/fd"))
    before = files()
    for port in (15001, 15006):
        for caller in ("customer", "inventory"):
            came = mesh.weft("exec", pod if caller == "inventory" else caller, "--", "/usr/bin/python3", "-c", KNOCK, host, port).strip()
            expect(came in ("b''", "ConnectionResetError", "BrokenPipeError"), f"{caller} at port {port}: {came}")
    expect(files() < before + 20, f"the sidecar has {files()} descriptors, and had {before}")
    mesh.ask()


def test_a_lost_authority_is_no_dead_end(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    shutil.rmtree(mesh.run_dir / "ca")
    mesh.kill_control_plane()
    # Nobody's certificate is of the new root: everybody asks for another, with the token.
    wait_until(lambda: (mesh.run_dir / "ca/root-cert.pem").exists(), "another root", 20)
    apps = ("storefront", "authentication", "product-catalog", "inventory")
    renewed = lambda app: mesh.weft("logs", app, "-c", "weft-proxy").count("certificate: spiffe://") > 1
    wait_until(lambda: all(renewed(app) and "connected to weft-control" in mesh.weft("proxy", "config", app) for app in apps), "every sidecar has come in again", 40)
    wait_until(lambda: '"service"' in fetch(mesh, "customer", "http://storefront/"), "and calls go through", 20)
    counts = came(mesh, "inventory")
    expect(counts.get("none", 0) == 0, f"by mutual TLS: {counts}")


ISSUER = """
apiVersion: v1
kind: Pod
metadata: {name: issuer, namespace: shop, labels: {app: issuer}, annotations: {sidecar.istio.io/inject: "false"}}
spec: {containers: [{name: customer, image: %s}]}
---
apiVersion: v1
kind: Service
metadata: {name: issuer, namespace: shop}
spec: {selector: {app: issuer}, ports: [{name: http, port: 8000}]}
"""


def test_an_issuers_keys_are_fetched_and_hold_while_it_is_away(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    orders, bearer = "http://storefront/orders", f"authorization: Bearer {TOKEN}"
    apply(mesh, run, "issuer.yaml", ISSUER % mesh.pods("app=customer")[0]["spec"]["containers"][0]["image"])
    read = lambda: json.loads(mesh.kubectl("get", "requestauthentication", "customers", "-n", "shop", "-o", "json"))
    rule = dict(read()["spec"]["jwtRules"][0])
    keys = run.folder / "keys"
    keys.mkdir()
    (keys / "jwks").write_text(rule.pop("jwks"))
    rule["jwksUri"] = "http://issuer.shop.svc.cluster.local:8000/jwks"
    mesh.kubectl("patch", "requestauthentication", "customers", "-n", "shop", "--type", "merge", "-p", json.dumps({"spec": {"jwtRules": [rule]}}))
    wait_until(lambda: "status 401" in fetch(mesh, "customer", orders, bearer), "without keys no token is good", 10)
    wait_until(lambda: "have not come" in json.dumps(read().get("status", {})), "and the status says so", 10)
    serving = run.start("issuer", mesh.binary, "exec", "issuer", "--", "/usr/bin/python3", "-m", "http.server", "8000", "--directory", keys, env=mesh.env)
    wait_until(lambda: '"service"' in fetch(mesh, "customer", orders, bearer), "they are fetched when it answers", 70)
    wait_until(lambda: "have not come" not in json.dumps(read().get("status", {})), "which the status says", 10)
    serving.kill()
    mesh.kubectl("delete", "pod", "issuer", "-n", "shop", "--now")
    mesh.kill_control_plane()
    mesh.kubectl("rollout", "restart", "deployment", "storefront", "-n", "shop")
    mesh.kubectl("rollout", "status", "deployment", "storefront", "-n", "shop", "--timeout", "60s")
    wait_until(lambda: '"service"' in fetch(mesh, "customer", orders, bearer), "a new sidecar has them from a new control plane", 20)


class Pki:
    """Certificates made by OpenSSL: of the mesh's own authority, or of one that nobody knows."""

    CONFIG = """
[ca]
default_ca = own
[own]
new_certs_dir = {folder}
database = {folder}/index
serial = {folder}/serial
default_md = sha256
policy = anything
copy_extensions = none
unique_subject = no
[anything]
organizationName = optional
[req]
prompt = no
distinguished_name = name
[name]
organizationName = test
"""

    def __init__(self, run: Run, authority: pathlib.Path) -> None:
        self.run, self.openssl = run, run.tool("openssl", "openssl")
        self.folder = run.folder / "pki"
        self.folder.mkdir()
        (self.folder / "index").touch()
        (self.folder / "serial").write_text("1000\n")
        (self.folder / "ca.cnf").write_text(self.CONFIG.format(folder=self.folder))
        self.mesh = (authority / "ca-cert.pem", authority / "ca-key.pem")
        self.root = shutil.copy(authority / "root-cert.pem", self.folder)  # pods do not see the authority's own folder
        self.stranger = (self.folder / "stranger.pem", self.folder / "stranger-key.pem")
        self.make("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/O=stranger", "-days", "30",
                  "-keyout", self.stranger[1], "-out", self.stranger[0])

    def make(self, *arguments) -> None:
        self.run.output(self.openssl, *arguments)

    def certificate(self, name: str, uri: str, begin: str = "20200101000000Z", end: str = "20491231000000Z", signer=None) -> tuple:
        certificate, key, request = (self.folder / f"{name}{end}" for end in (".pem", "-key.pem", ".csr"))
        extensions = self.folder / f"{name}.ext"
        extensions.write_text(f"subjectAltName = critical, {uri}\nextendedKeyUsage = clientAuth, serverAuth\nkeyUsage = critical, digitalSignature\n")
        self.make("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/O=test", "-config", self.folder / "ca.cnf",
                  "-keyout", key, "-out", request)
        cert, signing_key = signer or self.mesh
        self.make("ca", "-batch", "-notext", "-config", self.folder / "ca.cnf", "-cert", cert, "-keyfile", signing_key, "-in", request, "-out", certificate,
                  "-extfile", extensions, "-startdate", begin, "-enddate", end)
        return certificate, key


SPIFFE = "URI:spiffe://cluster.local/ns/shop/sa/"


def test_openssl_comes_in_only_as_somebody_of_the_mesh(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    add_outsider(mesh, run)
    pki = Pki(run, mesh.run_dir / "ca")
    host, port = address(mesh, "inventory")

    def call(certificate: tuple | None, alpn: str = "istio-http/1.1") -> str:
        words = [pki.openssl, "s_client", "-connect", f"{host}:{port}", "-alpn", alpn, "-CAfile", str(pki.root), "-quiet", "-ign_eof"]
        words += ["-cert", str(certificate[0]), "-key", str(certificate[1])] if certificate else []
        ask = "printf 'GET / HTTP/1.1\\r\\nHost: inventory\\r\\nConnection: close\\r\\n\\r\\n' | timeout 10 " + " ".join(words) + " 2>&1; true"
        return mesh.weft("exec", "outsider", "--", "/bin/sh", "-c", ask)

    log = lambda: mesh.weft("logs", "inventory", "-c", "weft-proxy")
    said = call(pki.certificate("caller", SPIFFE + "product-catalog"))
    expect("200 OK" in said and '"service"' in said, f"the account that may: {said}")
    said = call(pki.certificate("other", SPIFFE + "customer"))
    expect("403 Forbidden" in said, f"another account of the mesh: {said}")
    for name, certificate, why in (
            ("nobody", None, "the peer showed no certificate"),
            ("a stranger's", pki.certificate("strange", SPIFFE + "product-catalog", signer=pki.stranger), "unable to get local issuer certificate"),
            ("its own", pki.stranger, "self-signed certificate"),
            ("expired", pki.certificate("expired", SPIFFE + "product-catalog", end="20210101000000Z"), "certificate has expired"),
            ("not yet valid", pki.certificate("early", SPIFFE + "product-catalog", begin="20480101000000Z"), "certificate is not yet valid"),
            ("of another trust domain", pki.certificate("foreign", "URI:spiffe://elsewhere.test/ns/shop/sa/product-catalog"), "elsewhere.test"),
            ("without an identity", pki.certificate("nameless", "DNS:product-catalog.shop"), "product-catalog.shop")):
        before = len(log().splitlines())
        said = call(certificate)
        expect("HTTP/1.1" not in said, f"{name} gets no answer: {said}")
        wait_until(lambda: why in "\n".join(log().splitlines()[before:]), f"{name}: the log says '{why}'", 10)

    # That trust domain is another name of the mesh's own from now on: its accounts are let in, and policies mean them.
    mesh.weft("apply", "--wait", "-f", run.file("aliases.yaml", ALIASES))
    said = call(pki.certificate("alias", "URI:spiffe://elsewhere.test/ns/shop/sa/product-catalog"))
    expect("200 OK" in said, f"the account that may, of an alias: {said}")
    said = call(pki.certificate("alias-other", "URI:spiffe://elsewhere.test/ns/shop/sa/customer"))
    expect("403 Forbidden" in said, f"another account of the alias: {said}")
    said = call(pki.certificate("third", "URI:spiffe://third.test/ns/shop/sa/product-catalog"))
    expect("HTTP/1.1" not in said, f"of a third trust domain: {said}")
    wait_until(lambda: "third.test" in log(), "the log names it", 10)


CERTIFY = "https://weft-control.weft-system.svc:15012/istio.v1.auth.IstioCertificateService/CreateCertificate"


def certificate_request(pki: Pki) -> bytes:
    """A gRPC frame with an IstioCertificateRequest: csr is field 1."""
    key, request = pki.folder / "asks-key.pem", pki.folder / "asks.csr"
    pki.make("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/O=test", "-config", pki.folder / "ca.cnf",
             "-keyout", key, "-out", request)
    text = request.read_bytes()
    length = bytes([len(text) & 0x7F | 0x80, len(text) >> 7])
    message = b"\x0a" + length + text
    return b"\0" + len(message).to_bytes(4, "big") + message


def test_a_stolen_token_gets_no_certificate(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    curl = run.tool("curl", "curl")
    add_outsider(mesh, run)
    pki = Pki(run, mesh.run_dir / "ca")
    (pki.folder / "request").write_bytes(certificate_request(pki))
    control = mesh.pods("app=inventory")[0]["status"]["hostIP"]

    def ask(pod: str, token: str, *more: str) -> str:
        words = [curl, "-sS", "-i", "--max-time", "10", "--http2", "--cacert", str(pki.root), "--resolve", f"weft-control.weft-system.svc:15012:{control}",
                 "-H", "content-type: application/grpc", "-H", "te: trailers", *(["-H", f"authorization: Bearer {token}"] if token else []),
                 "--data-binary", f"@{pki.folder / 'request'}", *more, CERTIFY]
        quoted = " ".join(f"'{word}'" for word in words)
        return mesh.weft("exec", pod, "--", "/bin/sh", "-c", f"{quoted} 2>&1 | tr -cd '\\012\\040-\\176'; true")

    file = next(mesh.run_dir.glob("pods/shop_inventory-*/**/token"))
    expect_equal(file.stat().st_mode & 0o777, 0o600, "who may read the token")
    token = file.read_text()
    pod = file.relative_to(mesh.run_dir / "pods").parts[0].split("_")[1]
    said = ask(pod, token)
    expect("BEGIN CERTIFICATE" in said and "grpc-status: 0" in said, f"from its own pod it is good: {said}")
    said = ask("storefront", token)
    expect("grpc-status: 7" in said and f"the token is pod shop/{pod}" in said, f"from another pod it is not: {said}")
    said = ask("outsider", token)
    expect("grpc-status: 7" in said and "BEGIN CERTIFICATE" not in said, f"nor from one without a sidecar: {said}")
    mesh.kubectl("create", "namespace", "elsewhere")
    wait_until(lambda: "default" in mesh.kubectl("get", "serviceaccounts", "-n", "elsewhere"), "the namespace has an account", 10)
    foreign = mesh.kubectl("create", "token", "default", "-n", "elsewhere", "--audience", "istio-ca").strip()
    said = ask("outsider", foreign)
    expect("BEGIN CERTIFICATE" not in said and "grpc-status: 7" in said and "the token is of the account elsewhere/default" in said,
           f"one of another namespace is no good here, though it is bound to no pod: {said}")
    for name, bad, why in (("for another audience", mesh.kubectl("create", "token", "inventory", "-n", "shop").strip(), "for another audience"),
                           ("changed", token[:-4] + "AAAA", "not signed by this API"),
                           ("none", "", "no token says who asks")):
        said = ask(pod, bad)
        expect("BEGIN CERTIFICATE" not in said and why in said, f"one {name}: {said}")
    stranger = pki.certificate("strange", SPIFFE + "inventory", signer=pki.stranger)
    said = ask(pod, token, "--cert", str(stranger[0]), "--key", str(stranger[1]))
    expect("alert unknown ca" in said and "grpc-status" not in said, f"a certificate that is not the mesh's ends the connection: {said}")
    for name, (certificate, key) in (("expired", pki.certificate("expired", SPIFFE + "inventory", end="20210101000000Z")),
                                     ("of another trust domain", pki.certificate("foreign", "URI:spiffe://elsewhere.test/ns/shop/sa/inventory"))):
        said = ask(pod, token, "--cert", str(certificate), "--key", str(key))
        expect("alert" in said and "BEGIN CERTIFICATE" not in said and "grpc-status" not in said, f"so does one that is {name}: {said}")
