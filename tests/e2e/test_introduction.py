"""Sidecars, policies and authentication come into a running system, and leave it, without breaking a call."""

import json

from harness import ROOT, Run, expect, expect_equal, wait_until
from mesh import SHOP, STRICT_SHOP, Mesh, without_policies

RATE = 100
LOAD = ROOT / "tests/e2e/load.py"
POLICIES = SHOP / "policies.yaml"
SERVER = STRICT_SHOP + """\
apiVersion: v1
kind: Service
metadata: {name: server, namespace: shop}
spec: {selector: {app: server}, ports: [{name: http, port: 80, targetPort: 8000}]}
---
apiVersion: v1
kind: Pod
metadata: {name: server, namespace: shop, labels: {app: server}}
spec: {containers: [{name: app, image: "test/server:v1", readinessProbe: {tcpSocket: {port: 8000}, periodSeconds: 1}}]}
"""
EAGER = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: eager, namespace: shop}
spec:
  replicas: 6
  selector: {matchLabels: {app: eager}}
  template:
    metadata: {labels: {app: eager}}
    spec: {terminationGracePeriodSeconds: 1, containers: [{name: app, image: "test/eager:v1"}]}
"""
# An app that calls before it does anything else, once.
CALL_AT_ONCE = """
import time, urllib.request
try:
    said = urllib.request.urlopen("http://server/", timeout=10).status
except OSError as why:
    said = why
print("the first call:", said, flush=True)
time.sleep(600)
"""


def inject(mesh: Mesh, app: str, wanted: bool) -> None:
    patch = {"spec": {"template": {"metadata": {"labels": {"sidecar.istio.io/inject": str(wanted).lower()}}}}}
    mesh.kubectl("patch", f"deployment/{app}", "-n", "shop", "--type=merge", "-p", json.dumps(patch))
    mesh.kubectl("rollout", "status", f"deployment/{app}", "-n", "shop", "--timeout=60s", deadline=70)
    pods = mesh.pods(f"app={app}")
    has_one = ["weft-proxy" in json.dumps(pod["spec"]) for pod in pods if "deletionTimestamp" not in pod["metadata"]]
    expect(has_one and all(one == wanted for one in has_one), f"{app} {'has' if wanted else 'has no'} sidecar: {has_one}")


def load(run: Run, mesh: Mesh, name: str, meanwhile) -> None:
    """No call fails while something happens that takes its time."""
    client = run.start(name, mesh.binary, "exec", "customer", "--", "/usr/bin/python3", LOAD, "--rate", RATE, "--seconds", 30, "http://storefront/", env=mesh.env)
    wait_until(client.running, "the load begins", 5)
    meanwhile()
    expect(client.running(), "all of it happened under load")
    client.wait(60)
    result = json.loads(client.text())
    expect_equal(result["failed"], 0, f"failed calls of {result['requests']}: {result}")
    expect(result["requests"] > RATE * 25, f"the load went on: {result}")


def test_policies_come_and_go_under_load_and_no_call_is_lost(run: Run) -> None:
    mesh = Mesh(run, without_policies(run))
    mesh.ask()

    curl = run.tool("curl", "curl")

    def call_directly(status: str, why: str) -> None:
        """The call that only product-catalog may make, and what is foretold of it."""
        ask = lambda: mesh.weft("exec", "customer", "--", curl, "-s", "-o", "/dev/null", "-w", "%{http_code}", "--max-time", "10", "http://inventory/", check=False).strip()
        wait_until(lambda: ask() == status, f"{why}: customer is answered {status} by inventory", 10)
        expect_equal("denied" in mesh.weft("explain", "--from", "customer", "GET", "http://inventory/"), status == "403", f"{why}: what weft explain foretells")

    def come_and_go() -> None:
        for _ in range(2):
            mesh.weft("apply", "--wait", "-f", POLICIES)
            call_directly("403", "the policies are in force")
            mesh.kubectl("delete", "-f", POLICIES)
            call_directly("200", "and no longer")
        mesh.weft("apply", "--wait", "-f", POLICIES)
    load(run, mesh, "policies", come_and_go)


def test_sidecars_come_and_go_under_load_and_no_call_is_lost(run: Run) -> None:
    mesh = Mesh(run, without_policies(run))
    mesh.kubectl("scale", "deployment/inventory", "-n", "shop", "--replicas=2")
    mesh.settled("app=inventory", 2)
    mesh.ask()

    def go_and_come() -> None:
        inject(mesh, "inventory", False)
        inject(mesh, "inventory", True)
    load(run, mesh, "sidecars", go_and_come)


def test_an_app_begins_when_its_sidecar_can_carry_its_first_call(run: Run) -> None:
    folder = run.folder / "mesh"
    folder.mkdir()
    (folder / "all.yaml").write_text(SERVER)
    (folder / "eager.py").write_text(CALL_AT_ONCE)
    (folder / "images.yaml").write_text("test/server:v1: [/usr/bin/python3, -m, http.server, \"8000\"]\ntest/eager:v1: [/usr/bin/python3, eager.py]\n")
    mesh = Mesh(run, folder)
    mesh.settled("app=server", 1)
    mesh.kubectl("apply", "-f", run.file("eager.yaml", EAGER))
    for pod in mesh.settled("app=eager", 6, 60):
        name = pod["metadata"]["name"]
        said = wait_until(lambda: mesh.weft("logs", name, "-c", "app"), f"what the app of {name} says", 20)
        expect("the first call: 200" in said, f"{name}: {said}")
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")
