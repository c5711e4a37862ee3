"""Hosts that are no Service, in real namespaces: found by the node's DNS, told by their virtual addresses, reached by the
addresses that DNS has for their endpoints; and what becomes of calls to hosts that nobody registered."""

import shutil

from harness import HERE, Failed, Run, expect, expect_equal, wait_until
from mesh import Mesh

FOLDER = """\
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
apiVersion: v1
kind: Namespace
metadata: {name: outside}
---
apiVersion: v1
kind: Namespace
metadata: {name: istio-system}
---
apiVersion: v1
kind: Service
metadata: {name: origin, namespace: outside}
spec: {clusterIP: None, selector: {app: origin}, ports: [{name: http, port: 8080}]}
---
apiVersion: v1
kind: Pod
metadata: {name: origin, namespace: outside, labels: {app: origin}}
spec:
  terminationGracePeriodSeconds: 1
  containers: [{name: app, image: "test/many:v1", readinessProbe: {tcpSocket: {port: 8080}, periodSeconds: 1}}]
---
apiVersion: v1
kind: Pod
metadata: {name: caller, namespace: shop, labels: {app: caller}}
spec:
  terminationGracePeriodSeconds: 1
  containers: [{name: app, image: "test/caller:v1", readinessProbe: {tcpSocket: {port: 7000}, periodSeconds: 1}}]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: api, namespace: shop}
spec:
  hosts: [api.example.com]
  resolution: DNS
  ports: [{number: 80, name: http, protocol: HTTP, targetPort: 8080}, {number: 5432, name: sql, protocol: TCP, targetPort: 3306}]
  endpoints: [{address: origin.outside.svc.cluster.local}]
"""
IMAGES = 'test/many:v1: [/usr/bin/python3, services/many_ports.py]\ntest/caller:v1: [/usr/bin/python3, -m, http.server, "7000"]\n'
REGISTRY_ONLY = """\
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: "outboundTrafficPolicy: {mode: REGISTRY_ONLY}"}
"""
NARROW = """\
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: narrow, namespace: shop}
spec: {egress: [{hosts: ["outside/*"]}]}
"""
# The sidecar itself listens there.
BOUND = """\
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: bound, namespace: shop}
spec: {egress: [{port: {number: 80, protocol: HTTP, name: http}, captureMode: NONE, hosts: ["./api.example.com"]}]}
"""
# Run inside a pod: status and body of a request, whatever they are. The address may be another than the host's.
GET = ("import sys,http.client as h;"
       "c=h.HTTPConnection(sys.argv[1],80,timeout=10); c.request('GET','/',headers={'host':sys.argv[2]}); r=c.getresponse();"
       "print(r.status, r.read().decode(), end='')")
GREETED = "import socket,sys; s=socket.create_connection((sys.argv[1],5432),10); s.settimeout(5); print(s.recv(1000).decode(),end='')"


def python(mesh: Mesh, script: str, *words: str) -> str:
    return mesh.weft("exec", "shop/caller", "--", "/usr/bin/python3", "-c", script, *words)


def get(mesh: Mesh, at: str, host: str) -> str:
    try:
        return python(mesh, GET, at, host)
    except Failed as failed:
        return f"failed: {failed}"


def test_a_host_outside_is_called_and_another_refused(run: Run) -> None:
    folder = run.folder / "mesh"
    (folder / "services").mkdir(parents=True)
    shutil.copy(HERE / "many_ports.py", folder / "services")
    (folder / "all.yaml").write_text(FOLDER)
    (folder / "images.yaml").write_text(IMAGES)
    mesh = Mesh(run, folder)

    # By its name: the node's DNS answers with the address the control plane gave it.
    said = wait_until(lambda: (text := get(mesh, "api.example.com", "api.example.com")).startswith("200") and text, "the host answers", 30)
    expect("origin hears" in said and "no sidecar" not in said, f"through the sidecar: {said!r}")
    # Also where nothing in the bytes says whom they are for.
    expect(python(mesh, GREETED, "api.example.com").startswith("hello from origin"), "a server that speaks first")
    # By its authority, where another DNS has answered.
    expect(get(mesh, "198.51.100.9", "api.example.com").startswith("200 origin hears"), "told by its authority")

    (folder / "policy.yaml").write_text(REGISTRY_ONLY)
    mesh.kubectl("apply", "-f", folder / "policy.yaml")
    refused = wait_until(lambda: (text := get(mesh, "198.51.100.9", "other.example.com")).startswith("502") and text, "another is refused", 30)
    expect("REGISTRY_ONLY" in refused and "ConfigMap istio-system/istio" in refused, f"by name: {refused!r}")
    expect(get(mesh, "api.example.com", "api.example.com").startswith("200"), "the one that is registered is not")

    # A Sidecar that does not name it takes it away.
    (folder / "narrow.yaml").write_text(NARROW)
    mesh.kubectl("apply", "-f", folder / "narrow.yaml")
    wait_until(lambda: not get(mesh, "api.example.com", "api.example.com").startswith("200"), "it is not seen any more", 30)
    mesh.kubectl("delete", "-f", folder / "narrow.yaml")
    wait_until(lambda: get(mesh, "api.example.com", "api.example.com").startswith("200"), "it is seen again", 30)

    # A Sidecar has the sidecar listen at the pod's loopback, for as long as it stands.
    expect(get(mesh, "127.0.0.1", "api.example.com").startswith("failed"), "nobody listens there yet")
    (folder / "bound.yaml").write_text(BOUND)
    mesh.kubectl("apply", "-f", folder / "bound.yaml")
    wait_until(lambda: get(mesh, "127.0.0.1", "api.example.com").startswith("200 origin hears"), "the sidecar listens", 30)
    expect(get(mesh, "127.0.0.1", "other.example.com").startswith("502 weft: none of the hosts of Sidecar shop/bound egress[0]"), "by name")
    mesh.kubectl("delete", "-f", folder / "bound.yaml")
    wait_until(lambda: get(mesh, "127.0.0.1", "api.example.com").startswith("failed"), "it is closed again", 30)

    # The address outlives the control plane, which finds it in the status.
    status = mesh.kubectl("get", "serviceentry", "api", "-n", "shop", "-o", "jsonpath={.status.addresses[0].value}")
    expect(status.startswith("240.240."), f"its address: {status!r}")
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")
