"""Calls of HTTP/1.1 from pod to pod share one HTTP/2 connection between two sidecars: what is slow holds up nobody else."""

import json
import shutil
import socket

from harness import HERE, Run, expect, expect_equal, wait_until
from mesh import SHOP, Mesh
from test_edge import Curl, opened
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
test/many:v1: [/usr/bin/python3, services/file_server.py, "8001"]
"""
# http.server, for whom five callers that wait are too many.
FILES = """
import functools, http.server, os, sys
http.server.ThreadingHTTPServer.request_queue_size = 256
here = functools.partial(http.server.SimpleHTTPRequestHandler, directory=os.path.dirname(os.path.abspath(__file__)))
http.server.ThreadingHTTPServer(("", int(sys.argv[1])), here).serve_forever()
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


WAY_IN = """
apiVersion: v1
kind: Service
metadata: {name: ingressgateway, namespace: shop}
spec: {selector: {istio: ingressgateway}, ports: [{name: http, port: 80, targetPort: 8080}]}
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: shop, namespace: shop}
spec: {selector: {istio: ingressgateway}, servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: ["*"]}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: shop, namespace: shop}
spec: {hosts: ["*"], gateways: [shop], http: [{route: [{destination: {host: server, port: {number: 8001}}}]}]}
"""


def start(run: Run, big: int, *options: str, more: str = "") -> Mesh:
    folder = run.folder / "mesh"
    (folder / "services").mkdir(parents=True)
    shutil.copy(HERE / "one_at_a_time_origin.py", folder / "services")
    (folder / "services/file_server.py").write_text(FILES)
    (folder / "services/big").write_bytes(bytes(big))
    (folder / "all.yaml").write_text(PODS + more)
    (folder / "images.yaml").write_text(IMAGES)
    mesh = Mesh(run, folder, *options)
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


def ask_and_take_nothing(port: int, path: str, many: int) -> socket.socket:
    """A client of HTTP/2 whose streams have no window: so many requests, each answered with a head that no body follows."""
    import h2.config
    import h2.connection
    import h2.events
    import h2.settings
    client = h2.connection.H2Connection(h2.config.H2Configuration(client_side=True))
    client.local_settings = h2.settings.Settings(client=True, initial_values={h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: 0})
    client.initiate_connection()
    for _ in range(many):
        client.send_headers(client.get_next_available_stream_id(),
                            [(":method", "GET"), (":scheme", "http"), (":path", path), (":authority", "shop.test")], end_stream=True)
    connection = socket.create_connection(("127.0.0.1", port), 30)
    connection.sendall(client.data_to_send())
    heads = 0
    while heads < many:
        data = connection.recv(65536)
        expect(data, "the gateway closed the connection")
        for event in client.receive_data(data):
            expect(not isinstance(event, h2.events.DataReceived) or not event.data, "bytes for which there is no window")
            heads += isinstance(event, h2.events.ResponseReceived)
        connection.sendall(client.data_to_send())
    return connection


def test_a_client_without_windows_at_a_gateway_holds_up_nobody_else(run: Run) -> None:
    run.need("h2")
    size = 8 * MEGABYTE
    gateway = (SHOP / "gateway.yaml").read_text().split("\n---\n")[0]
    mesh = start(run, size, "--open", "ingressgateway=0", more=f"---\n{gateway}\n---\n{WAY_IN}")
    port = int(opened(mesh)[0].rsplit(":", 1)[1].strip("/"))
    curl = Curl(run, port)
    wait_until(lambda: " 200 " in curl("http://shop.test/one_at_a_time_origin.py").split("\n")[0], "the gateway knows the server's pod")
    with ask_and_take_nothing(port, "/big", 80):
        for _ in range(5):
            got = curl("http://shop.test/big", "-o", str(run.folder / "got"), "-w", "%{http_code} %{size_download}")
            expect_equal(got, f"200 {size}", "a download of another client")
        expect_equal(in_caller(mesh, DOWNLOADS, 5), [[200, size]] * 5, "downloads of another pod")
