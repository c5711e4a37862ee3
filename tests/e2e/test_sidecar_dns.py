"""Names as an app asks for them, in real namespaces: what is of the mesh its sidecar answers, the rest the node; over UDP and
TCP, whichever server the app asks, and while the control plane is away."""

from harness import Run, expect, expect_equal, wait_until
from mesh import Mesh

FOLDER = """\
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {selector: {app: caller}, ports: [{name: http, port: 80, targetPort: 7000}]}
---
apiVersion: v1
kind: Service
metadata: {name: other, namespace: shop}
spec: {selector: {app: caller}, ports: [{name: http, port: 80, targetPort: 7000}]}
---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: shop}
spec: {clusterIP: None, selector: {app: caller}, ports: [{name: http, port: 7000}]}
---
apiVersion: v1
kind: Pod
metadata: {name: caller, namespace: shop, labels: {app: caller}}
spec:
  hostname: db-0
  subdomain: db
  terminationGracePeriodSeconds: 1
  containers: [{name: app, image: "test/caller:v1", readinessProbe: {tcpSocket: {port: 7000}, periodSeconds: 1}}]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: api, namespace: shop}
spec:
  hosts: [api.example.com]
  resolution: STATIC
  ports: [{number: 80, name: http, protocol: HTTP, targetPort: 7000}]
  endpoints: [{address: 192.0.2.7}]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: wild, namespace: shop}
spec:
  hosts: ["*.wild.example.com"]
  addresses: [10.96.200.1]
  resolution: NONE
  ports: [{number: 80, name: http, protocol: HTTP}]
"""
IMAGES = 'test/caller:v1: [/usr/bin/python3, -m, http.server, "7000"]\n'
# Run inside a pod: what a server says to each of the names, a line each: "TTL ADDRESS…", "none" or "rcode N".
ASK = '''
import socket, struct, sys
server, transport, kind, *names = sys.argv[1:]
if server == "own":
    server = [l.split()[1] for l in open("/etc/resolv.conf") if l.startswith("nameserver")][0]
def exactly(s, n):
    data = b""
    while len(data) < n:
        more = s.recv(n - len(data))
        if not more: raise EOFError
        data += more
    return data
def exchange(query):
    if transport == "udp":
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.settimeout(10); s.connect((server, 53)); s.send(query)
        return s.recv(4096)
    s = socket.create_connection((server, 53), 10)
    s.sendall(struct.pack(">H", len(query)) + query)
    return exactly(s, struct.unpack(">H", exactly(s, 2))[0])
for name in names:
    question = b"".join(bytes([len(p)]) + p.encode() for p in name.split(".")) + b"\\0" + struct.pack(">HH", int(kind), 1)
    reply = exchange(struct.pack(">6H", 4711, 0x100, 1, 0, 0, 0) + question)
    ident, flags, _, answers, _, _ = struct.unpack(">6H", reply[:12])
    assert ident == 4711 and reply[12:12 + len(question)] == question, reply
    at, found, ttl = 12 + len(question), [], 0
    for _ in range(answers):
        rtype, _, ttl, size = struct.unpack(">HHIH", reply[at + 2:at + 12])
        data = reply[at + 12:at + 12 + size]
        found.append(socket.inet_ntop(socket.AF_INET6 if size == 16 else socket.AF_INET, data)); at += 12 + size
    print(f"rcode {flags & 15}" if flags & 15 else f"{ttl} {' '.join(found)}" if found else "none")
'''
A, AAAA = "1", "28"
# By whom a name was answered shows in how long it may be kept.
SIDECAR, NODE = "30", "5"
WEB, OTHER, DB = "web.shop.svc.cluster.local", "other.shop.svc.cluster.local", "db.shop.svc.cluster.local"


def ask(mesh: Mesh, *names: str, server: str = "own", transport: str = "udp", kind: str = A) -> list[str]:
    words = ("exec", "shop/caller", "--", "/usr/bin/python3", "-c", ASK, server, transport, kind, *names)
    return mesh.weft(*words).splitlines()


def test_names_are_the_sidecars_and_the_rest_is_the_nodes(run: Run) -> None:
    folder = run.folder / "mesh"
    folder.mkdir()
    (folder / "all.yaml").write_text(FOLDER)
    (folder / "images.yaml").write_text(IMAGES)
    mesh = Mesh(run, folder)
    web = mesh.kubectl("get", "service", "web", "-n", "shop", "-o", "jsonpath={.spec.clusterIP}")
    other = mesh.kubectl("get", "service", "other", "-n", "shop", "-o", "jsonpath={.spec.clusterIP}")
    pod = mesh.kubectl("get", "pod", "caller", "-n", "shop", "-o", "jsonpath={.status.podIP}")
    virtual = wait_until(lambda: mesh.kubectl("get", "serviceentry", "api", "-n", "shop", "-o", "jsonpath={.status.addresses[0].value}"),
                         "the virtual address")
    names = (WEB, "api.example.com", "a.b.wild.example.com", f"db-0.{DB}", DB, "www.example.org", "absent.shop.svc.cluster.local")
    said = [f"{SIDECAR} {web}", f"{SIDECAR} {virtual}", f"{SIDECAR} 10.96.200.1", f"{NODE} {pod}", f"{NODE} {pod}", "rcode 5", "rcode 3"]
    for transport in ("udp", "tcp"):
        # The first time a name is asked for, then it is known; whichever server the app means.
        for server in ("own", "own", "192.0.2.53"):
            expect_equal(ask(mesh, *names, server=server, transport=transport), said, f"by {transport} of {server}")
        expect_equal(ask(mesh, WEB, transport=transport, kind=AAAA), ["none"], "the other family")

    # As an app does it: a short name, by the search list, and a call.
    look = "import socket; print(socket.gethostbyname('web'), socket.gethostbyname('db-0.db'))"
    expect_equal(mesh.weft("exec", "shop/caller", "--", "/usr/bin/python3", "-c", look).split(), [web, pod], "short names")

    # A name that comes to be one is heard of by who was told that it is none.
    late = FOLDER.split("---")[-1].replace("name: wild", "name: late").replace('"*.wild.example.com"', "www.example.org").replace("200.1", "200.2")
    (folder / "late.yaml").write_text(late)
    mesh.kubectl("apply", "-f", folder / "late.yaml")
    wait_until(lambda: ask(mesh, "www.example.org") == [f"{SIDECAR} 10.96.200.2"], "the new host", 30)
    mesh.kubectl("delete", "-f", folder / "late.yaml")
    wait_until(lambda: ask(mesh, "www.example.org") == ["rcode 5"], "it is gone", 30)

    # Without the control plane what is known is known, and the node tells the rest.
    with mesh.control_stopped():
        expect_equal(ask(mesh, *names), said, "while the control plane hangs")
        expect_equal(ask(mesh, OTHER), [f"{NODE} {other}"], "a name nobody had asked for")
    mesh.kill_control_plane()
    expect_equal(ask(mesh, *names), said, "when it was killed")
    wait_until(lambda: ask(mesh, OTHER) == [f"{SIDECAR} {other}"], "it is asked again", 60)
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")
