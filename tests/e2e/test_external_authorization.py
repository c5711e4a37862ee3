"""CUSTOM policies: a service of other authorship is asked who may come in, over gRPC and over HTTP."""

import shutil

from harness import ROOT, Run, expect, wait_until
from mesh import Mesh
from test_zero_trust import apply, fetch, without_policies

AUTHORIZER = """
apiVersion: v1
kind: Namespace
metadata: {name: istio-system}
---
apiVersion: v1
kind: Service
metadata: {name: judge, namespace: shop}
spec:
  selector: {app: judge}
  ports: [{name: grpc, port: 9000}, {name: http, port: 8000}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: judge, namespace: shop}
spec:
  selector: {matchLabels: {app: judge}}
  template:
    metadata: {labels: {app: judge}}
    spec:
      containers:
      - name: judge
        image: shop/judge:v1.0
        ports: [{containerPort: 9000}, {containerPort: 8000}]
        readinessProbe: {tcpSocket: {port: 9000}, periodSeconds: 1}
"""
CONFIG = """
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data:
  mesh: |
    extensionProviders:
    - name: judge-grpc
      envoyExtAuthzGrpc: {service: judge.shop.svc.cluster.local, port: 9000, timeout: 2s, failOpen: %s}
    - name: judge-http
      envoyExtAuthzHttp: {service: judge.shop.svc.cluster.local, port: "8000", timeout: 2s, includeRequestHeadersInCheck: [x-user]}
"""
POLICY = """
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: ask-judge, namespace: shop}
spec:
  selector: {matchLabels: {app: storefront}}
  action: CUSTOM
  provider: {name: judge-%s}
  rules: [{to: [{operation: {paths: ["/orders*"]}}]}]
"""
ORDERS = "http://storefront/orders"


def mesh_with_a_judge(run: Run) -> Mesh:
    found = run.output("/usr/bin/python3", "-c", "import importlib.util as u; print(u.find_spec('grpc') is not None)")
    if "True" not in found:
        run.skip("Python's grpc is not installed (Debian package python3-grpcio)")
    folder = without_policies(run)
    shutil.copy(ROOT / "tests/e2e/authorizer.py", folder / "services/authorizer.py")
    with (folder / "images.yaml").open("a") as images:
        images.write("shop/judge:v1.0: [/usr/bin/python3, services/authorizer.py]\n")
    (folder / "judge.yaml").write_text(AUTHORIZER)
    mesh = Mesh(run, folder)
    mesh.settled("app=judge", 1)
    return mesh


def test_a_service_is_asked_who_may_come_in(run: Run) -> None:
    mesh = mesh_with_a_judge(run)
    expect('"service"' in fetch(mesh, "customer", ORDERS), "nobody is asked yet")
    # Before anybody says how the judge is asked: closed, and the status says why.
    apply(mesh, run, "policy.yaml", POLICY % "grpc")
    wait_until(lambda: "status 403" in fetch(mesh, "customer", ORDERS), "without a provider it is closed", 10)
    # Proxies are told first, and the status then.
    status = lambda: mesh.kubectl("get", "authorizationpolicy", "ask-judge", "-n", "shop", "-o", "yaml")
    wait_until(lambda: "MissingProvider" in status(), "the status says why", 10)
    apply(mesh, run, "config.yaml", CONFIG % "false")
    wait_until(lambda: '"service"' in fetch(mesh, "customer", ORDERS, "x-user: ann"), "Ann is let in", 10)
    expect("status 403" in fetch(mesh, "customer", ORDERS, "x-user: bob"), "Bob is not")
    expect('"service"' in fetch(mesh, "customer", "http://storefront/"), "the rest is nobody's to ask about")
    denied = "denied by judge.shop.svc.cluster.local, as AuthorizationPolicy shop/ask-judge rule[0] asks"
    wait_until(lambda: denied in mesh.weft("logs", "storefront", "-c", "weft-proxy"), "the log names the policy and whom it asks", 10)
    told = mesh.weft("explain", "--from", "customer", ORDERS)
    expect("if judge.shop.svc.cluster.local says so, whom AuthorizationPolicy shop/ask-judge rule[0] asks" in told, told)

    apply(mesh, run, "policy.yaml", POLICY % "http")
    wait_until(lambda: "status 401" in fetch(mesh, "customer", ORDERS), "over HTTP it says so itself", 10)
    expect('"service"' in fetch(mesh, "customer", ORDERS, "x-user: ann"), "Ann is let in, too")

    # Gone, it lets nobody in; unless it is said to fail open.
    apply(mesh, run, "policy.yaml", POLICY % "grpc")
    mesh.kubectl("scale", "deployment", "judge", "-n", "shop", "--replicas=0")
    wait_until(lambda: "status 403" in fetch(mesh, "customer", ORDERS, "x-user: ann"), "without the judge it is closed", 15)
    apply(mesh, run, "config.yaml", CONFIG % "true")
    wait_until(lambda: '"service"' in fetch(mesh, "customer", ORDERS), "failing open lets in", 10)
    wait_until(lambda: "let in without an answer of judge.shop.svc.cluster.local" in mesh.weft("logs", "storefront", "-c", "weft-proxy"),
               "the log says that nobody was asked", 10)
