"""Who is reached by which address, in real namespaces: services and pods by name, one's own service, loopback, by IPv4
and by IPv6; and servers that speak first on ports that say nothing about themselves."""

import json
import pathlib
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
metadata: {{name: {name}, namespace: shop, labels: {{app: {app}}}, annotations: {{sidecar.istio.io/inject: "{sidecar}"}}}}
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
# Inside a pod: the seconds until the greeting, of the quickest of five connections.
GREETED = ("import socket,sys,time\n"
           "def one():\n"
           "  begun=time.monotonic()\n"
           "  with socket.create_connection((sys.argv[1],int(sys.argv[2])),10) as s: s.recv(1000)\n"
           "  return time.monotonic()-begun\n"
           "print(min(one() for _ in range(5)))")
GET = "import sys,urllib.request as u; print(u.urlopen(sys.argv[1],timeout=10).read().decode())"


def start(run: Run) -> Mesh:
    folder = run.folder / "mesh"
    (folder / "services").mkdir(parents=True)
    shutil.copy(HERE / "many_ports.py", folder / "services")
    pods = "---\n".join([POD.format(name="many-0", app="many", port=8080, sidecar="true"), POD.format(name="many-1", app="many", port=8080, sidecar="true"),
                         POD.format(name="caller", app="caller", port=7000, sidecar="true"),
                         POD.format(name="bare", app="caller", port=7000, sidecar="false")])
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
    # PERMISSIVE: who has no sidecar hears it in plaintext, and is not waited for as one who may be about to begin TLS.
    expect(talk(mesh, "many-0.many", 3306, "server", "select\n", "bare").startswith("hello from many-0"), "a greeting in plaintext")
    after = float(mesh.weft("exec", "shop/bare", "--", "/usr/bin/python3", "-c", GREETED, "many-0.many", "3306"))
    expect(after < 0.2, f"the greeting came after {after} s")
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


STATEFUL = """
apiVersion: v1
kind: Service
metadata: {name: data, namespace: shop}
spec: {clusterIP: None, selector: {app: db}, ports: [{name: sql, port: 3306}, {name: http, port: 8080}]}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db, namespace: shop}
spec:
  replicas: 3
  serviceName: data
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec:
      terminationGracePeriodSeconds: 1
      containers: [{name: app, image: "test/many:v1", readinessProbe: {tcpSocket: {port: 8080}, periodSeconds: 1}}]
"""


def test_stateful_set(run: Run) -> None:
    mesh = start(run)
    manifest = run.folder / "stateful.yaml"
    manifest.write_text(STATEFUL)
    mesh.weft("apply", "-f", manifest)
    mesh.kubectl("rollout", "status", "statefulset/db", "-n", "shop", "--timeout=60s", deadline=70)
    pods = {pod["metadata"]["name"]: pod for pod in mesh.pods("app=db")}
    expect_equal(sorted(pods), ["db-0", "db-1", "db-2"], "pods by ordinal")
    started = [pods[name]["metadata"]["creationTimestamp"] for name in sorted(pods)]
    expect_equal(started, sorted(started), "one after another")

    def answers(name: str) -> None:
        host = f"{name}.data.shop.svc.cluster.local"
        said = get(mesh, f"http://{host}:8080/")
        expect(said.startswith(f"{name} ") and "no sidecar" not in said, f"{host}: {said!r}")
        expect(talk(mesh, f"{name}.data", 3306, "server", "x").startswith(f"hello from {name}\n"), f"{name} greets by its name")

    for name in sorted(pods):
        answers(name)

    # One that is lost comes back by the name it had, as another pod, and answers by it; the others are left alone.
    mesh.kubectl("delete", "pod", "db-1", "-n", "shop", deadline=30)
    again = {pod["metadata"]["name"]: pod for pod in mesh.settled("app=db", 3)}
    expect_equal(sorted(again), sorted(pods), "the names are what they were")
    same = [name for name in sorted(pods) if again[name]["metadata"]["uid"] == pods[name]["metadata"]["uid"]]
    expect_equal(same, ["db-0", "db-2"], "pods that were let alone")
    address = again["db-1"]["status"]["podIP"]
    wait_until(lambda: resolve(mesh, "db-1.data", 4) == [address], "its name leads to where it is now")
    for name in sorted(pods):
        answers(name)

    # One that lets go of its pods, and the next that takes them over: nobody is started anew.
    mesh.kubectl("delete", "statefulset", "db", "-n", "shop", "--cascade=orphan")
    mesh.weft("apply", "-f", manifest)
    mesh.kubectl("rollout", "status", "statefulset/db", "-n", "shop", "--timeout=60s", deadline=70)
    heir = json.loads(mesh.kubectl("get", "statefulset", "db", "-n", "shop", "-o", "json"))["metadata"]["uid"]
    kept = {pod["metadata"]["name"]: pod for pod in mesh.settled("app=db", 3)}
    expect_equal({name: pod["metadata"]["uid"] for name, pod in kept.items()},
                 {name: pod["metadata"]["uid"] for name, pod in again.items()}, "the pods that another StatefulSet left")
    expect_equal({owner["uid"] for pod in kept.values() for owner in pod["metadata"]["ownerReferences"]}, {heir}, "whose they are now")

    # Down from the highest.
    mesh.kubectl("scale", "statefulset", "db", "-n", "shop", "--replicas=1")
    expect_equal([pod["metadata"]["name"] for pod in mesh.settled("app=db", 1)], ["db-0"], "who is left")
    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")


FAMILIES = """
apiVersion: v1
kind: Service
metadata: {name: both, namespace: shop}
spec: {ipFamilyPolicy: PreferDualStack, selector: {app: many}, ports: [{name: http, port: 80, targetPort: 8080}, {name: sql, port: 3306}]}
---
apiVersion: v1
kind: Service
metadata: {name: six, namespace: shop}
spec: {ipFamilies: [IPv6], selector: {app: many}, ports: [{name: http, port: 80, targetPort: 8080}, {name: sql, port: 3306}]}
---
apiVersion: v1
kind: Service
metadata: {name: many, namespace: shop}
spec: {clusterIP: None, ipFamilyPolicy: PreferDualStack, selector: {app: many}, ports: [{name: sql, port: 3306}, {name: http, port: 8080}]}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: default, namespace: shop}
spec: {mtls: {mode: STRICT}}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: {name: by-address, namespace: shop}
spec:
  selector: {matchLabels: {app: many}}
  action: DENY
  rules:
  - {to: [{operation: {paths: [/four-only], ports: ["8080"]}}], from: [{source: {ipBlocks: ["fd00:10:244::/64"]}}]}
  - {to: [{operation: {paths: [/closed], ports: ["8080"]}}]}
"""
# Run inside a pod: the addresses of a name in one family, by the pod's own resolver.
RESOLVE = ("import socket,sys\n"
           "family=socket.AF_INET6 if sys.argv[2]=='6' else socket.AF_INET\n"
           "print(' '.join(sorted({each[4][0] for each in socket.getaddrinfo(sys.argv[1],80,family,socket.SOCK_STREAM)})))")
STATUS = ("import sys,urllib.request as u,urllib.error as e\n"
          "try: print(u.urlopen(sys.argv[1],timeout=10).status)\n"
          "except e.HTTPError as refused: print(refused.code)")


def resolve(mesh: Mesh, name: str, family: int) -> list[str]:
    return mesh.weft("exec", "shop/caller", "--", "/usr/bin/python3", "-c", RESOLVE, name, str(family), check=False).split()


def status(mesh: Mesh, url: str) -> str:
    return mesh.weft("exec", "shop/caller", "--", "/usr/bin/python3", "-c", STATUS, url).strip()


def service(mesh: Mesh, name: str) -> dict:
    return json.loads(mesh.kubectl("get", "service", name, "-n", "shop", "-o", "json"))["spec"]


def slices(mesh: Mesh, name: str) -> set[tuple[str, ...]]:
    """The addresses of a service, a slice each, behind its family."""
    selector = f"kubernetes.io/service-name={name}"
    items = json.loads(mesh.kubectl("get", "endpointslices", "-n", "shop", "-l", selector, "-o", "json"))["items"]
    return {(each["addressType"], *sorted(e["addresses"][0] for e in each["endpoints"])) for each in items}


def test_both_families_by_mutual_tls(run: Run) -> None:
    if not pathlib.Path("/proc/sys/net/ipv6").exists():
        run.skip("this kernel has no IPv6")
    mesh = start(run)
    unasked = service(mesh, "web")
    expect_equal([unasked["ipFamilyPolicy"], unasked["ipFamilies"]], ["SingleStack", ["IPv4"]], "what nobody asks for")
    manifest = run.folder / "families.yaml"
    manifest.write_text(FAMILIES)
    mesh.weft("apply", "-f", manifest)

    # What the API says: addresses, pods, slices.
    wait_until(lambda: len(service(mesh, "both").get("clusterIPs", [])) == 2 and service(mesh, "six").get("clusterIPs"),
               "the services have their addresses")
    both, six = service(mesh, "both")["clusterIPs"], service(mesh, "six")["clusterIPs"]
    expect(both[0].startswith("10.96.") and both[1].startswith("fd00:10:96::"), f"an address of each family: {both}")
    expect(len(six) == 1 and six[0].startswith("fd00:10:96::"), f"the only one is of IPv6: {six}")
    pods = {pod["metadata"]["name"]: [each["ip"] for each in pod["status"]["podIPs"]] for pod in mesh.pods("app=many")}
    for name, ips in pods.items():
        expect(len(ips) == 2 and ips[0].startswith("10.244.") and ips[1].startswith("fd00:10:244::"), f"{name} has both: {ips}")
    wanted = {("IPv4", *sorted(ips[0] for ips in pods.values())), ("IPv6", *sorted(ips[1] for ips in pods.values()))}
    wait_until(lambda: slices(mesh, "both") == wanted, "a slice of each family")

    # The names say so, a family each.
    wait_until(lambda: resolve(mesh, "both", 6) == [both[1]] and resolve(mesh, "both", 4) == [both[0]], "A and AAAA")
    wait_until(lambda: resolve(mesh, "many", 6) == sorted(ips[1] for ips in pods.values()), "the pods of a headless service")
    expect_equal(resolve(mesh, "many-1.many", 6), [pods["many-1"][1]], "a pod's own name")

    # Through two sidecars, which take nothing but mutual TLS: HTTP, and a server that speaks first.
    for url in (f"http://[{both[1]}]/", f"http://{both[0]}/", "http://both/", f"http://[{six[0]}]/", "http://six/"):
        said = get(mesh, url)
        expect(said.startswith("many-") and "no sidecar" not in said, f"{url}: {said!r}")
    for host in (both[1], six[0], "six"):
        expect(talk(mesh, host, 3306, "server", "x").startswith("hello from many-"), f"{host} greets")
    for name, ips in pods.items():
        for host in (f"[{ips[1]}]", f"{name}.many"):
            expect(get(mesh, f"http://{host}:8080/").startswith(name), f"{name} by {host}")
        expect(talk(mesh, ips[1], 3306, "server", "x").startswith(f"hello from {name}\n"), f"{name} greets by {ips[1]}")
    # It was IPv6 all the way: the sidecar, and a policy about addresses, saw that.
    wait_until(lambda: f"[{pods['many-1'][1]}]:8080" in mesh.weft("logs", "shop/many-1", "-c", "weft-proxy"), "a line about a call by IPv6")
    wait_until(lambda: status(mesh, "http://six/four-only") == "403", "a policy about IPv6 addresses")
    expect_equal(status(mesh, "http://both/four-only"), "200", "by IPv4 it comes from another address")

    # One's own service, oneself included; loopback, and one's own address, are nobody's business.
    reached = set()
    wait_until(lambda: reached.add(get(mesh, "http://six/", "many-0")) or len({each.split()[0] for each in reached}) == 2,
               "many-0 reaches itself and its sibling by their service", 30)
    expect(all("no sidecar" not in each for each in reached), f"through the sidecar: {reached}")
    expect_equal(talk(mesh, "::1", 9999, "server", "a", "many-0"), "hello from many-0\nA", "a port on loopback")
    for host in ("::1", pods["many-0"][1]):
        expect("no sidecar" in get(mesh, f"http://[{host}]:8080/", "many-0"), f"one's own web server by {host} is not captured")

    # One family more, and one less, by the policy alone.
    mesh.kubectl("patch", "service", "web", "-n", "shop", "-p", '{"spec":{"ipFamilyPolicy":"RequireDualStack"}}')
    wait_until(lambda: len(service(mesh, "web")["clusterIPs"]) == 2, "web gets an address of IPv6")
    first, second = (f"http://{host}" for host in (service(mesh, "web")["clusterIPs"][0], f"[{service(mesh, 'web')['clusterIPs'][1]}]"))
    for url in (first, second):
        said = get(mesh, f"{url}/")
        expect(said.startswith("many-") and "no sidecar" not in said, f"web by {url}: {said!r}")
        expect_equal([status(mesh, f"{url}/closed"), status(mesh, f"{url}/four-only")], ["403", "200"], f"{url} is judged alike")
    mesh.kubectl("patch", "service", "both", "-n", "shop", "-p", '{"spec":{"ipFamilyPolicy":"SingleStack"}}')
    expect_equal([service(mesh, "both")[field] for field in ("ipFamilies", "clusterIPs")], [["IPv4"], both[:1]], "both has one family")
    wait_until(lambda: {each[0] for each in slices(mesh, "both")} == {"IPv4"}, "and slices of that one")

    expect_equal(mesh.counters()["bypassed"]["packets"], 0, "what went past the sidecars")
    expect("there is no IPv6 here" not in mesh.weft("logs", "shop/many-1", "-c", "weft-proxy"), "the listeners are of both families")
