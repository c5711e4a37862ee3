"""gRPC, WebSocket and TCP from pod to pod, through two sidecars that take nothing but mutual TLS, between peers of other
authorship: Python's grpc on both sides, grpcurl and ghz (Go), python3-websockets."""

import json
import pathlib
import re
import shutil

from harness import HERE, Run, expect, expect_equal, go_tool, wait_until
from mesh import STRICT_SHOP, Mesh
from test_grpc import GHZ, GRPCURL, MEGABYTE

SERVICE = STRICT_SHOP + """\
apiVersion: v1
kind: Service
metadata: {name: server, namespace: shop}
spec:
  selector: {app: server}
  ports: [{name: grpc, port: 50051}, {name: grpc-nobody, port: 50052}, {name: http-ws, port: 9000}, {name: tcp-behind, port: 7001}, {name: tcp-first, port: 7002}]
---
apiVersion: v1
kind: Pod
metadata: {name: caller, namespace: shop, labels: {app: caller}}
spec: {containers: [{name: app, image: "test/caller:v1", readinessProbe: {tcpSocket: {port: 7000}, periodSeconds: 1}}]}
---
apiVersion: v1
kind: Pod
metadata: {name: server, namespace: shop, labels: {app: server}}
spec:
  terminationGracePeriodSeconds: 1
  containers:
  - {name: grpc, image: "test/grpc:v1", readinessProbe: {tcpSocket: {port: 50051}, periodSeconds: 1}}
  - {name: ws, image: "test/ws:v1", readinessProbe: {tcpSocket: {port: 9000}, periodSeconds: 1}}
  - {name: stream, image: "test/stream:v1", readinessProbe: {tcpSocket: {port: 7001}, periodSeconds: 1}}
"""
# The caller's sidecar holds up the one method by which the server says what time it has.
DELAY = """
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: server, namespace: shop}
spec:
  hosts: [server]
  http:
  - match: [{port: 50051, uri: {exact: /weft.e2e.Echo/Left}}]
    fault: {delay: {fixedDelay: 0.4s, percentage: {value: 100}}}
    route: [{destination: {host: server, port: {number: 50051}}}]
  - match: [{port: 50051}]
    route: [{destination: {host: server, port: {number: 50051}}}]
  - match: [{port: 50052}]
    route: [{destination: {host: server, port: {number: 50052}}}]
"""
IMAGES = """
test/caller:v1: [/usr/bin/python3, -m, http.server, "7000"]
test/grpc:v1: [/usr/bin/python3, services/grpc_origin.py, "50051", "0.0.0.0"]
test/ws:v1: [/usr/bin/python3, services/websocket_origin.py, --port, "9000", --host, "0.0.0.0"]
test/stream:v1: [/usr/bin/python3, services/stream_origin.py]
"""
# Run inside a pod: sends so many bytes, ends its half, and prints what comes behind that, with what was sent.
SEND = ("import hashlib,os,socket,sys\n"
        "s=socket.create_connection((sys.argv[1],int(sys.argv[2])),20)\n"
        "data=os.urandom(int(sys.argv[3])); heard=b''\n"
        "if sys.argv[4]=='listens':\n"
        "    while more:=s.recv(1000): heard+=more\n"  # until the server has ended its half
        "s.sendall(data); s.shutdown(socket.SHUT_WR)\n"
        "while more:=s.recv(1000): heard+=more\n"
        "print(heard.decode().strip()+'|'+f'{len(data)} {hashlib.sha256(data).hexdigest()}')")


def start(run: Run, routing: str = "") -> Mesh:
    folder = run.folder / "mesh"
    (folder / "services").mkdir(parents=True)
    for name in ("grpc_origin.py", "websocket_origin.py", "stream_origin.py"):
        shutil.copy(HERE / name, folder / "services")
    (folder / "all.yaml").write_text(SERVICE + routing)
    (folder / "images.yaml").write_text(IMAGES)
    mesh = Mesh(run, folder)
    mesh.settled("app=server", 1)
    return mesh


def in_caller(mesh: Mesh, *command, **options) -> str:
    return mesh.weft("exec", "shop/caller", "--", *command, **options)


def python(mesh: Mesh, *arguments) -> str:
    return in_caller(mesh, "/usr/bin/python3", *arguments, deadline=180)


def call(mesh: Mesh, scenario: str, port: int = 50051) -> dict:
    return json.loads(python(mesh, HERE / "grpc_client.py", f"server:{port}", scenario))


def expect_mutual_tls(mesh: Mesh) -> None:
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")


def memory(pid: int, which: str) -> int:
    """VmRSS: bytes resident now; VmHWM: at most, so far."""
    text = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"{which}:\s+(\d+) kB", text)[1]) * 1024


def test_grpc_calls_of_all_four_kinds(run: Run) -> None:
    run.need("grpc")
    mesh = start(run, DELAY)
    found = call(mesh, "kinds")
    expect_equal(found, {"unary": "hello", "server stream": ["again"] * 3, "client stream": 3, "both": ["a", "b", "c"]}, "answers")
    left = call(mesh, "deadline")
    # gRPC's client and server each round up: to 10 ms what is sent, to a millisecond what arrives.
    most = 5000 - 400 + 10 + 2
    expect(0 < left["left"] <= most, f"milliseconds left at the server of 5000, 400 of which the caller's sidecar took: {left}")
    expect_equal(left["without"], "none", "a call without a deadline")
    expect_equal(call(mesh, "errors"), {"Fail": ["NOT_FOUND", "no such thing: 100 % ü"], "Nowhere": ["UNIMPLEMENTED", "Method not found!"]}, "the server's errors, which are trailers alone")
    unreached = call(mesh, "errors", port=50052)["Fail"]
    expect(unreached[0] == "UNAVAILABLE" and "the destination's sidecar could not reach its app" in unreached[1], f"the mesh's own: {unreached}")
    expect_mutual_tls(mesh)


def test_grpc_with_grpcurl_and_ghz(run: Run) -> None:
    run.need("grpc")
    grpcurl, ghz = go_tool(run, GRPCURL), go_tool(run, GHZ)
    mesh = start(run)
    said = in_caller(mesh, grpcurl, "-plaintext", "-max-time", 10, "-import-path", HERE, "-proto", "echo.proto", "-d", '{"text": "a"} {"text": "b"}', "server:50051", "weft.e2e.Echo/Chat", deadline=60)
    expect_equal(re.findall(r'"text": "(.)"', said), ["a", "b"], "messages both ways")
    for method, calls in (("Once", 2000), ("Thrice", 500), ("Chat", 500)):
        report = json.loads(in_caller(mesh, ghz, "--insecure", "--proto", HERE / "echo.proto", "--call", f"weft.e2e.Echo.{method}", "-d", '{"text": "load"}',
                                      "-n", calls, "-c", 20, "--connections", 4, "-O", "json", "server:50051", deadline=120))
        expect_equal(report["statusCodeDistribution"], {"OK": calls}, f"statuses of {method}")
    expect_mutual_tls(mesh)


def test_grpc_back_pressure_reaches_the_sender(run: Run) -> None:
    run.need("grpc")
    mesh = start(run)
    call(mesh, "kinds")
    sidecars = {pod: mesh.sidecar_of(f"shop.{pod}.") for pod in ("caller", "server")}
    for scenario in ("slow_reader", "slow_server", "slow_chat"):
        before = {pod: memory(pid, "VmRSS") for pod, pid in sidecars.items()}
        found = call(mesh, scenario)
        expect(found["stalled_at"] < 48 * MEGABYTE, f"{scenario}: the sender was held up after {found['stalled_at']} of {found['all']} bytes")
        expect_equal([found["other"], found["read"] * 64 * 1024], ["meanwhile", found["all"]], f"{scenario}: another call meanwhile, and what arrived in the end")
        for pod, pid in sidecars.items():
            grown = memory(pid, "VmHWM") - before[pod]
            expect(grown < 16 * MEGABYTE, f"{scenario}: the sidecar of {pod} grew by {grown} bytes")
    expect_mutual_tls(mesh)


def test_a_websocket(run: Run) -> None:
    run.need("websockets")
    mesh = start(run)
    found = json.loads(python(mesh, HERE / "websocket_client.py", "server:9000"))
    expect_equal(found, {"subprotocol": "chat", "echoed": True, "closed": 1000, "pushed": True, "closed by the server": 1000, "refused": [401, "no token"]}, "what the client found")
    # HTTP/1 at both ends; between the sidecars it is a stream of their HTTP/2 (RFC 8441).
    for pod, version in (("caller", "HTTP/1.1"), ("server", "HTTP/2")):
        line = f'"GET /echo {version}" 101 '
        wait_until(lambda: line in mesh.weft("logs", f"shop/{pod}", "-c", "weft-proxy"), f"{line} in the log of {pod}'s sidecar")
    expect_mutual_tls(mesh)


def test_a_half_close_of_either_side(run: Run) -> None:
    mesh = start(run)
    heard, sent = python(mesh, "-c", SEND, "server", 7001, 5 * MEGABYTE, "sends").strip().split("|")
    expect_equal(heard, sent, "what the server says behind the end of what the client sent")
    heard, sent = python(mesh, "-c", SEND, "server", 7002, 5 * MEGABYTE, "listens").strip().split("|")
    expect_equal(heard, "that is all", "what the server said before it ended its half")
    wait_until(lambda: sent in mesh.weft("logs", "shop/server", "-c", "stream"), "the server has all that came behind its own end")
    expect_mutual_tls(mesh)
