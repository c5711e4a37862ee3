"""Who is reached by which address, in real namespaces: services and pods by name, one's own service, loopback; and
servers that speak first on ports that say nothing about themselves."""

import shutil

from harness import HERE, Run, expect, expect_equal, wait_until
from mesh import Mesh

FOLDER = """\
apiVersion: v1
kind: Namespace
metadata: {{name: shop, labels: {{istio-injection: enabled}}}}
---
apiVersion: v1
kind: Service
metadata: {{name: db, namespace: shop}}
spec: {{selector: {{app: many}}, ports: [{{name: one, port: 3306}}, {{name: two, port: 6379}}, {{name: three, port: 80, targetPort: 8080}}]}}
---
apiVersion: v1
kind: Service
metadata: {{name: web, namespace: shop}}
spec: {{selector: {{app: many}}, ports: [{{name: http, port: 80, targetPort: 8080}}]}}
---
apiVersion: v1
kind: Service
metadata: {{name: many, namespace: shop}}
spec: {{clusterIP: None, selector: {{app: many}}, ports: [{{name: sql, port: 3306}}, {{name: http, port: 8080}}]}}
---
{pods}
"""
POD = """\
apiVersion: v1
kind: Pod
metadata: {{name: {name}, namespace: shop, labels: {{app: {app}}}}}
spec:
  hostname: {name}
  subdomain: many
  terminationGracePeriodSeconds: 1
  containers: [{{name: app, image: "test/{app}:v1", readinessProbe: {{tcpSocket: {{port: {port}}}, periodSeconds: 1}}}}]
"""
IMAGES = 'test/many:v1: [/usr/bin/python3, services/many_ports.py]\ntest/caller:v1: [/usr/bin/python3, -m, http.server, "7000"]\n'

# Run inside a pod: connects, waits for a greeting if one is due, says something, prints what it hears.
TALK = ("import socket,sys\n"
        "host,port,first,say=sys.argv[1],int(sys.argv[2]),sys.argv[3]=='server',sys.argv[4].encode()\n"
        "s=socket.create_connection((host,port),10); s.settimeout(5)\n"
        "heard=s.recv(1000) if first else b''\n"
        "s.sendall(say); heard+=s.recv(1000)\n"
        "s.shutdown(socket.SHUT_WR)\n"
        "while more:=s.recv(1000): heard+=more\n"
        "print(heard.decode(),end='')")
GET = "import sys,urllib.request as u; print(u.urlopen(sys.argv[1],timeout=10).read().decode())"


def start(run: Run) -> Mesh:
    folder = run.folder / "mesh"
    (folder / "services").mkdir(parents=True)
    shutil.copy(HERE / "many_ports.py", folder / "services")
    pods = "---\n".join([POD.format(name="many-0", app="many", port=8080), POD.format(name="many-1", app="many", port=8080),
                         POD.format(name="caller", app="caller", port=7000)])
    (folder / "all.yaml").write_text(FOLDER.format(pods=pods))
    (folder / "images.yaml").write_text(IMAGES)
    return Mesh(run, folder)


def talk(mesh: Mesh, host: str, port: int, first: str, say: str, pod: str = "caller") -> str:
    return mesh.weft("exec", f"shop/{pod}", "--", "/usr/bin/python3", "-c", TALK, host, str(port), first, say)


def get(mesh: Mesh, url: str, pod: str = "caller") -> str:
    return mesh.weft("exec", f"shop/{pod}", "--", "/usr/bin/python3", "-c", GET, url)


def test_addresses_and_servers_that_speak_first(run: Run) -> None:
    mesh = start(run)

    # A greeting comes through two sidecars that were told nothing of the port, and before the client says a word.
    said = talk(mesh, "db", 3306, "server", "select\n")
    expect(said.startswith("hello from many-") and said.endswith("SELECT\n"), f"server first: {said!r}")
    # On the next port the client speaks first, and no HTTP; on the third it is HTTP, found by itself.
    expect(talk(mesh, "db", 6379, "client", "ping\n").startswith("ping to many-"), "client first")
    expect("hears" in get(mesh, "http://db/") and "no sidecar" not in get(mesh, "http://db/"), "HTTP found by its first bytes")
    # Another service, same pods, same port.
    expect("no sidecar" not in get(mesh, "http://web/"), "a second service on the same pods")

    # Pods by their own names.
    for name in ("many-0", "many-1"):
        expect(get(mesh, f"http://{name}.many:8080/").startswith(name), f"{name} by its name")
        expect(talk(mesh, f"{name}.many", 3306, "server", "x").startswith(f"hello from {name}\n"), f"{name} greets by its name")

    # One's own service is called through the sidecar, and every pod of it may answer, oneself included.
    reached = set()
    wait_until(lambda: reached.add(get(mesh, "http://web/", "many-0")) or len({each.split()[0] for each in reached}) == 2,
               "many-0 reaches itself and its sibling by their service", 30)
    expect(all("no sidecar" not in each for each in reached), f"through the sidecar: {reached}")
    # Loopback is nobody's business.
    expect_equal(talk(mesh, "127.0.0.1", 9999, "server", "a", "many-0"), "hello from many-0\nA", "a port on loopback")
    expect("no sidecar" in get(mesh, "http://127.0.0.1:8080/", "many-0"), "one's own web server by loopback is not captured")

    counters = mesh.counters()
    expect_equal(counters["bypassed"]["packets"], 0, "what went past the sidecars")
