"""Identities and mutual TLS in the shop: on by default, required where a PeerAuthentication says so, and changed without losing a call."""

import json
import re

from harness import ROOT, Run, expect, expect_equal, wait_until
from mesh import SHOP, Mesh

RATE = 100
LOAD = ROOT / "tests/e2e/load.py"
FETCH = ("import sys,urllib.request as u,urllib.error as e\n"
         "try: print(u.urlopen(sys.argv[1], timeout=5).read().decode())\n"
         "except e.HTTPError as error: print('status', error.code)\n"
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
CALLERS = """
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: inventory-callers, namespace: shop}
spec:
  selector: {matchLabels: {app: inventory}}
  rules: [{from: [{source: {principals: ["cluster.local/ns/shop/sa/product-catalog"]}}]}]
"""
NO_ADMIN = """
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: no-admin, namespace: shop}
spec:
  selector: {matchLabels: {app: storefront}}
  action: DENY
  rules: [{to: [{operation: {paths: ["/admin*"]}}]}]
"""


def fetch(mesh: Mesh, pod: str, url: str) -> str:
    return mesh.weft("exec", pod, "--", "/usr/bin/python3", "-c", FETCH, url)


def address(mesh: Mesh, app: str) -> tuple[str, int]:
    pod = mesh.pods(f"app={app}")[0]
    ports = [port["containerPort"] for container in pod["spec"]["containers"] for port in container.get("ports", [])]
    return pod["status"]["podIP"], ports[0]


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


def add_outsider(mesh: Mesh, run: Run) -> None:
    """A pod without a sidecar, which has no identity."""
    image = mesh.pods("app=customer")[0]["spec"]["containers"][0]["image"]
    apply(mesh, run, "outsider.yaml", OUTSIDER % image)
    wait_until(lambda: json.loads(mesh.kubectl("get", "pod", "outsider", "-n", "shop", "-o", "json"))["status"].get("phase") == "Running", "the outsider runs", 30)


def test_sidecars_prove_who_they_are_without_being_asked_to(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    for _ in range(10):
        mesh.ask()
    counts = came(mesh, "inventory")
    expect(counts.get("mutual_tls", 0) > 0 and counts.get("none", 0) == 0, f"calls by security policy: {counts}")
    config = mesh.weft("proxy", "config", "storefront")
    expect("active   Secret default" in config and "active   Secret ROOTCA" in config, config)
    expect("BEGIN" not in config, "no key or certificate is shown")


def test_strict_loses_no_call_and_lets_nobody_else_in(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    add_outsider(mesh, run)
    host, port = address(mesh, "inventory")
    expect('"service"' in fetch(mesh, "outsider", f"http://{host}:{port}/"), "PERMISSIVE takes plaintext")
    counts = came(mesh, "inventory")
    expect(counts.get("none", 0) > 0, f"and counts it: {counts}")

    load = run.start("load", mesh.binary, "exec", "customer", "--", "/usr/bin/python3", LOAD, "--rate", RATE, "--seconds", 8, "http://storefront/", env=mesh.env)
    wait_until(lambda: came(mesh, "inventory").get("mutual_tls", 0) > RATE // 2, "the load is on", 20)
    apply(mesh, run, "strict.yaml", STRICT)
    wait_until(lambda: "failed" in fetch(mesh, "outsider", f"http://{host}:{port}/"), "plaintext is refused", 10)
    load.wait()
    result = json.loads(load.text())
    expect_equal(result["failed"], 0, f"failed calls of {result['requests']} while it became STRICT")
    expect(result["requests"] > RATE * 4, f"the load went on: {result}")
    mesh.ask()

    mesh.kubectl("delete", "peerauthentication", "default", "-n", "shop")
    wait_until(lambda: '"service"' in fetch(mesh, "outsider", f"http://{host}:{port}/"), "plaintext is taken again", 10)


def test_policies_say_who_may_call_and_the_log_which_of_them_denied(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    add_outsider(mesh, run)
    host, port = address(mesh, "inventory")
    apply(mesh, run, "callers.yaml", CALLERS)
    wait_until(lambda: "status 403" in fetch(mesh, "outsider", f"http://{host}:{port}/"), "who has no identity is denied", 10)
    mesh.ask()
    apply(mesh, run, "no-admin.yaml", NO_ADMIN)
    wait_until(lambda: "status 403" in fetch(mesh, "customer", "http://storefront/admin/users"), "the path is denied", 10)
    mesh.ask()
    wait_until(lambda: "no ALLOW policy matched" in mesh.weft("logs", "inventory", "-c", "weft-proxy"), "the log says so")
    wait_until(lambda: "denied by AuthorizationPolicy shop/no-admin rule[0]" in mesh.weft("logs", "storefront", "-c", "weft-proxy"), "the log names the policy")
    said = mesh.kubectl("get", "authorizationpolicies", "-n", "shop")
    expect("inventory-callers" in said and "DENY" in said, said)
