"""Calls of HTTP/1.1 from pod to pod share one HTTP/2 connection between two sidecars: what is slow holds up nobody else."""

import json
import shutil

from harness import HERE, Run, expect, expect_equal
from mesh import Mesh
from test_two_sidecars import MEGABYTE, memory

PODS = """
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
apiVersion: v1
kind: Service
metadata: {name: server, namespace: shop}
spec:
  selector: {app: server}
  ports: [{name: http-one, port: 8000}, {name: http-many, port: 8001}]
---
apiVersion: v1
kind: Pod
metadata: {name: caller, namespace: shop, labels: {app: caller}}
spec: {containers: [{name: app, image: "test/many:v1", readinessProbe: {tcpSocket: {port: 8001}, periodSeconds: 1}}]}
---
apiVersion: v1
kind: Pod
metadata: {name: server, namespace: shop, labels: {app: server}}
spec:
  terminationGracePeriodSeconds: 1
  containers:
  - {name: one, image: "test/one:v1", readinessProbe: {tcpSocket: {port: 8000}, periodSeconds: 1}}
  - {name: many, image: "test/many:v1", readinessProbe: {tcpSocket: {port: 8001}, periodSeconds: 1}}
"""
IMAGES = """
test/one:v1: [/usr/bin/python3, services/one_at_a_time_origin.py, "8000"]
test/many:v1: [/usr/bin/python3, -m, http.server, "8001", --directory, services]
"""
# Run inside the caller's pod: so many uploads of so many bytes at once; what each was answered.
UPLOADS = """
import http.client, json, sys, threading
many, size = int(sys.argv[1]), int(sys.argv[2])
got = [None] * many
def upload(i):
    connection = http.client.HTTPConnection("server", 8000, timeout=150)
    connection.request("POST", "/", body=bytes(size))
    answer = connection.getresponse()
    got[i] = [answer.status, answer.read().decode()]
threads = [threading.Thread(target=upload, args=(i,)) for i in range(many)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(json.dumps(got))
"""
# Likewise: opens so many downloads of a file, then reads one whole after another.
DOWNLOADS = """
import http.client, json, sys
many = int(sys.argv[1])
connections = [http.client.HTTPConnection("server", 8001, timeout=60) for _ in range(many)]
for connection in connections: connection.request("GET", "/big")
answers = [connection.getresponse() for connection in connections]
print(json.dumps([[answer.status, len(answer.read())] for answer in answers]))
"""


def start(run: Run, big: int) -> Mesh:
    folder = run.folder / "mesh"
    (folder / "services").mkdir(parents=True)
    shutil.copy(HERE / "one_at_a_time_origin.py", folder / "services")
    (folder / "services/big").write_bytes(bytes(big))
    (folder / "all.yaml").write_text(PODS)
    (folder / "images.yaml").write_text(IMAGES)
    mesh = Mesh(run, folder)
    mesh.settled("app=server", 1)
    return mesh


def in_caller(mesh: Mesh, script: str, *arguments) -> list:
    return json.loads(mesh.weft("exec", "shop/caller", "--", "/usr/bin/python3", "-c", script, *arguments, deadline=180))


def test_forty_uploads_to_a_server_that_takes_one_after_another(run: Run) -> None:
    mesh = start(run, 1)
    size = 20 * MEGABYTE
    expect_equal(in_caller(mesh, UPLOADS, 40, size), [[200, str(size)]] * 40, "what forty uploads at once were answered")
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")


def test_forty_downloads_that_are_read_one_after_another(run: Run) -> None:
    size = 30 * MEGABYTE
    mesh = start(run, size)
    sidecars = {pod: mesh.sidecar_of(f"shop.{pod}.") for pod in ("caller", "server")}
    before = {pod: memory(pid, "VmRSS") for pod, pid in sidecars.items()}
    expect_equal(in_caller(mesh, DOWNLOADS, 40), [[200, size]] * 40, "what forty downloads were")
    for pod, pid in sidecars.items():
        grown = memory(pid, "VmHWM") - before[pod]
        expect(grown < 64 * MEGABYTE, f"the sidecar of {pod} grew by {grown} bytes")
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")
