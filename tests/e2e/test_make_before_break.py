"""The shop's objects changed and applied in any order, in parts, under load: nothing is lost, and `weft apply --wait` returns when it is so.

All that the shop's files hold is among them: routing, policies, the gateway's rules, Services, ServiceAccounts and Deployments, of which
one a round is changed so that its pods are replaced. Left out are two: the customer, in whose pod the load client runs, so that its end
would end the count; and the Namespace, without which none of the others can be applied: it has to be there first, in every cluster."""

import json
import pathlib
import random
import re
import subprocess

from harness import ROOT, Run, expect, expect_equal, wait_until
from mesh import FIREFOX, SHOP, Mesh
from proxy import admin_page

LOAD = ROOT / "tests/e2e/load.py"
RATE = 250  # requests a second
MOST_LATE = 0.05  # of them begun late by the load client, which shares two cores with all that changes
SEEDS = range(6)  # each an order, and where it is cut
SECONDS = 45  # of load; the changes must fit into it
# Whose status says how many of the proxies that use them have them; and what it says where there are none.
KINDS = ("virtualservices", "destinationrules", "gateways", "serviceentries", "sidecars", "authorizationpolicies", "peerauthentications")
NOBODY = "no proxy has asked for it yet"


def route(subset: str) -> str:
    return (SHOP / "routing.yaml").read_text().split("---\n")[0].replace("subset: default", f"subset: {subset}")


# A Service of a round alone, and a rule that answers by itself and one that leads to that Service.
SERVICE = """apiVersion: v1
kind: Service
metadata: {{name: catalog-{0}, namespace: shop}}
spec:
  selector: {{app: product-catalog, version: v1}}
  ports: [{{name: http, port: 80, targetPort: 8080, appProtocol: http}}]
"""
RULES = """  http:
    - match: [{{uri: {{exact: /round-{0}}}}}]
      directResponse: {{status: 200, body: {{string: '{{"round": {0}}}'}}}}
    - match: [{{uri: {{prefix: /service-{0}}}}}]
      route: [{{destination: {{host: catalog-{0}}}}}]
    - match: [{{uri: {{prefix: /outside-{0}}}}}]
      route: [{{destination: {{host: round-{0}.example}}}}]
"""
# What one sidecar sees, who is outside, and who must prove who they are: each round another.
SIDECAR = """apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {{name: authentication, namespace: shop}}
spec:
  workloadSelector: {{labels: {{app: authentication}}}}
  egress: [{{hosts: ["./*", "round-{0}/*"]}}]
"""
OUTSIDE = """apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {{name: outside, namespace: shop}}
spec:
  hosts: [round-{0}.example]
  ports: [{{number: 80, name: http, protocol: HTTP}}]
  resolution: STATIC
  endpoints: [{{address: 192.0.2.{1}}}]
"""


# Whose pods are replaced, one a round, where the load goes by.
RESTARTED = ("product-catalog", "authentication", "inventory", "storefront", "product-catalog-chrome")


def documents(file: pathlib.Path) -> list[str]:
    return file.read_text().split("---\n")


def workloads(number: int) -> list[str]:
    """ServiceAccounts and Deployments as they are, but for the one whose turn it is: another annotation replaces its pods."""
    texts = [text for name in ("storefront", "authentication", "product-catalog", "inventory", "gateway") for text in documents(SHOP / f"{name}.yaml")
             if re.search("^kind: (ServiceAccount|Deployment)$", text, re.MULTILINE)]
    for turn, name in enumerate(RESTARTED[:number + 1]):
        [at] = [i for i, text in enumerate(texts) if re.search(f"^kind: Deployment\nmetadata:\n  name: {name}$", text, re.MULTILINE)]
        texts[at] = texts[at].replace("    metadata:\n      labels:\n", f"    metadata:\n      annotations:\n        round: \"{turn}\"\n      labels:\n", 1)
        expect("annotations:\n        round:" in texts[at], f"the pods of {name} have no labels")
    return texts


def changed(number: int) -> list[str]:
    """What the shop's files say of routing, security and services, changed so that each round has its own subsets, Service, ports and
    policies. Most lead to others, or take away what others of the round before lead to."""
    routing, rule = documents(SHOP / "routing.yaml")
    routing = routing.replace("  http:\n", RULES.format(number)).replace("subset: default", f"subset: blue{number}")
    routing = routing.replace("subset: chrome-users", f"subset: red{number}")
    rule = rule.replace("name: default", f"name: blue{number}").replace("name: chrome-users", f"name: red{number}")
    if number % 2:
        policies_of = [text.replace("mode: STRICT", "mode: PERMISSIVE") for text in documents(SHOP / "policies.yaml")]
    else:
        policies_of = documents(SHOP / "policies.yaml")
    policies = [text.replace("  rules:\n", f"  rules:\n    - from: [{{source: {{principals: [cluster.local/ns/shop/sa/round-{number}]}}}}]\n", 1) if "/sa/" in text else text
                for text in policies_of]
    services = [text + f"    - {{name: http-round, protocol: TCP, port: {8000 + number}, targetPort: 8080, appProtocol: http}}\n"
                for name in ("storefront", "authentication", "product-catalog", "inventory") for text in documents(SHOP / f"{name}.yaml")
                if "kind: Service\n" in text]
    gateway = [text.replace("    - route:", f"    - name: round-{number}\n      route:") for text in documents(SHOP / "gateway.yaml")[1:]]
    inventory = [text.replace("consecutive5xxErrors: 5", f"consecutive5xxErrors: {5 + number}").replace("timeout: 200ms", f"timeout: {2 + number}s")
                 for text in documents(ROOT / "examples/resilience/inventory.yaml")]
    return [routing, rule, SERVICE.format(number), SIDECAR.format(number), OUTSIDE.format(number, number + 1), *policies, *services, *gateway, *inventory,
            *workloads(number)]


class Orders:
    """Applies the documents of each round in an order of its own, cut into parts, and deletes between them what two rounds ago needed."""

    def __init__(self, run: Run) -> None:
        self.mesh = Mesh(run, SHOP)
        self.file = pathlib.Path(run.folder) / "change.yaml"

    def apply(self, texts: list[str], *options: str) -> str:
        self.file.write_text("---\n".join(texts))
        return self.mesh.weft("apply", "-f", self.file, *options, deadline=70)

    def round(self, number: int) -> None:
        chance = random.Random(number)
        texts = changed(number)
        steps = texts + ([lambda: self.mesh.kubectl("delete", "service", f"catalog-{number - 2}", "-n", "shop")] if number >= 2 else [])
        if number % 2:  # needed by nobody, and applied again behind or before it
            steps.append(lambda: self.mesh.kubectl("delete", "virtualservice/inventory", "destinationrule/inventory", "-n", "shop", "--ignore-not-found"))
        chance.shuffle(steps)
        part: list[str] = []
        for step in steps:
            if isinstance(step, str):
                part.append(step)
            if part and (not isinstance(step, str) or chance.random() < 0.4):
                self.apply(part)
                part = []
            if not isinstance(step, str):
                step()
        said = self.apply(texts, "--wait")
        # What the sidecar itself says at that moment, and a request that only the new rules answer.
        caller = self.mesh.settled("app=authentication", 1)[0]["metadata"]["name"]
        config = admin_page(self.mesh.run_dir, f"shop.{caller}", "/config")
        expect("active on every proxy" in said, f"apply --wait said {said}")
        for name in (f"|blue{number}|", f"|red{number}|", f"catalog-{number}."):
            [*lines] = [line for line in config.splitlines() if name in line and "Cluster" in line]
            expect(len(lines) > 0 and all("active" in line for line in lines), f"round {number} is active, and the sidecar says of {name} {lines}\n{config}")
        expect_equal(self.mesh.ask(pod=f"shop/{caller}", url=f"http://product-catalog/round-{number}"), {"round": number}, "the answer of the new rule")
        wait_until(lambda: not self.behind(), "each object is with all that use it", deadline=20, every=0.5)

    def behind(self) -> list[str]:
        """Objects whose status says that some who use them do not have them."""
        objects = json.loads(self.mesh.kubectl("get", ",".join(KINDS), "-n", "shop", "-o", "json"))["items"]
        applied = {f"{one['kind']} {one['metadata']['name']}": [each["message"] for each in one.get("status", {}).get("conditions", []) if each["type"] == "Applied"]
                   for one in objects}
        said = {name: messages[0] for name, messages in applied.items() if messages}
        expect("VirtualService product-catalog-route" in said, f"its status says how far it is: {applied}")
        return [f"{name}: {message}" for name, message in said.items() if message != NOBODY and not re.fullmatch(r"Applied (\d+)/\1", message)]


def test_any_order_of_applying_loses_nothing(run: Run) -> None:
    orders = Orders(run)
    mesh = orders.mesh
    first = {pod["metadata"]["name"] for pod in mesh.pods("app")}
    command = [str(mesh.binary), "exec", "customer", "--", "python3", str(LOAD), "--rate", str(RATE), "--seconds", str(SECONDS), "--header", f"user-agent: {FIREFOX}", "http://storefront/"]
    load = subprocess.Popen(command, env=mesh.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        for number in SEEDS:
            print(f"round {number}", flush=True)
            orders.round(number)
        expect(load.poll() is None, f"the changes took longer than {SECONDS} s")
    finally:
        out, errors = load.communicate(timeout=SECONDS + 60)
    expect(bool(out), f"the load client said nothing: {errors}")
    report = json.loads(out)
    print({key: report[key] for key in ("requests", "failed", "in_time", "late", "statuses", "failures", "bodies_of_errors")}, flush=True)
    left = {pod["metadata"]["name"] for pod in mesh.pods("app,app notin (customer, ingressgateway)")} & first
    expect_equal(left, set(), "pods that no round has replaced")
    expect(report["requests"] >= RATE * SECONDS * 0.99, f"{report['requests']} requests in {SECONDS} s")
    expect(report["in_time"] >= report["requests"] * (1 - MOST_LATE), f"the load client could not keep its rate: {report['late']} were late")
    expect_equal(report["failed"], 0, "requests that failed")


def test_apply_wait_says_what_cannot_work(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    file = pathlib.Path(run.folder) / "change.yaml"
    file.write_text(route("nobody"))
    said = subprocess.run([str(mesh.binary), "apply", "-f", str(file), "--wait"], env=mesh.env, capture_output=True, text=True, timeout=60)
    expect(said.returncode != 0 and "nobody" in said.stderr, f"it said {said.stdout}{said.stderr}")
    # Nor can it wait for what no proxy is configured by: it says so, and ends well.
    file.write_text("{apiVersion: v1, kind: Secret, type: helm.sh/release.v1, metadata: {name: chart, namespace: shop}, stringData: {release: x}}\n")
    said = mesh.weft("apply", "-f", file, "--wait", deadline=20)
    expect("not waited for: secret/chart; no proxy is configured by these" in said, f"it said {said}")
