"""The shop, shown: a mesh on this machine, real requests from a customer's pod, and things broken on purpose.

  ./run demo           starts the shop, shows every step, stays up and says what to try next
  ./run demo --once    the same, then takes everything down; exit 0 only if every step held

Everything is done with the tools a user has: weft, kubectl, and a load client inside the customer's pod that retries nothing.
"""

import argparse
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHOP = ROOT / "examples/shop"
RESILIENCE = ROOT / "examples/resilience"
BIN = pathlib.Path(os.environ.get("WEFT_BIN", ROOT / "build/release/bin"))
LOAD = ROOT / "tests/e2e/load.py"
CHROME = "Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0 Safari/537.36"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"
RATE = 250  # requests a second while things are broken
CATALOG_RATE = 500  # of the article's example
WHOLE_CALL_MS = 500  # examples/resilience/product-catalog.yaml; what is measured has the load client's own time in it, too
MAX_RSS_KB = 16 * 1024  # of a sidecar after all this: 12 on a machine that does nothing else, more where calls piled up
COLOUR = sys.stdout.isatty()

# Run inside a pod: asks a URL with a user agent and prints the JSON answer.
ASK = ("import json,sys,urllib.request as u;"
       "print(json.dumps([json.load(u.urlopen(u.Request(sys.argv[1],headers={'user-agent':sys.argv[2]}),timeout=10))"
       " for _ in range(int(sys.argv[3]))]))")
# Run inside a pod: the status of a URL, asked with headers 'name: value'.
STATUS = ("import sys,urllib.request as u,urllib.error as e\n"
          "try: print(u.urlopen(u.Request(sys.argv[1], headers=dict(h.split(': ', 1) for h in sys.argv[2:])), timeout=10).status)\n"
          "except e.HTTPError as error: print(error.code)")
# Run in a pod's network: what TCP carries there for so many seconds, each way of a connection as its own stream of TLS records,
# and whether anybody can read it. What was under way before is taken up at the first packet, which begins a record where little is sent.
CAPTURE = ("import json,socket,sys,time\n"
           "tap = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))\n"
           "print('listening', flush=True)\n"
           "ways, seen = {}, {'packets': 0, 'records': 0, 'readable': 0, 'other': 0}\n"
           "until = time.monotonic() + float(sys.argv[1])\n"
           "while time.monotonic() < until:\n"
           "    tap.settimeout(max(0.001, until - time.monotonic()))\n"
           "    try: frame, at = tap.recvfrom(1 << 17)\n"
           "    except TimeoutError: break\n"
           "    if at[0] == 'lo' or len(frame) < 54: continue\n"
           "    if frame[12:14] == b'\\x08\\x00' and frame[23] == 6:\n"
           "        tcp, end, ends = 14 + (frame[14] & 15) * 4, 14 + int.from_bytes(frame[16:18], 'big'), frame[26:34]\n"
           "    elif frame[12:14] == b'\\x86\\xdd' and frame[20] == 6:\n"
           "        tcp, end, ends = 54, 54 + int.from_bytes(frame[18:20], 'big'), frame[22:54]\n"
           "    else: continue\n"
           "    data, number = frame[tcp + (frame[tcp + 12] >> 4) * 4:end], int.from_bytes(frame[tcp + 4:tcp + 8], 'big')\n"
           "    if not data: continue\n"
           "    seen['packets'] += 1\n"
           "    seen['readable'] += any(word in data for word in (b'HTTP/1.', b'user-agent', b'inventory\"', b'GET /'))\n"
           "    way = ways.setdefault(ends + frame[tcp:tcp + 4], {'next': number, 'rest': b'', 'tls': True})\n"
           "    if number != way['next']: continue\n"  # sent once more
           "    way['next'] = (number + len(data)) % (1 << 32)\n"
           "    way['rest'] += data\n"
           "    while way['tls'] and len(way['rest']) >= 5:\n"
           "        rest = way['rest']\n"
           "        length = 5 + int.from_bytes(rest[3:5], 'big')\n"
           "        way['tls'] = rest[0] in (20, 21, 22, 23) and rest[1] == 3 and length < 17000\n"
           "        if len(rest) < length or not way['tls']: break\n"
           "        way['rest'] = rest[length:]\n"
           "        seen['records'] += 1\n"
           "seen['ways'] = len(ways)\n"
           "seen['other'] = sum(not way['tls'] or 0 < len(way['rest']) < 5 for way in ways.values())\n"
           "print(json.dumps(seen))")
# Run inside a pod: tells the service there how to answer from now on; {} as before.
FAULT = ("import sys,urllib.request as u;"
         "u.urlopen(u.Request('http://127.0.0.1:8080/faults', method='PUT', data=sys.argv[1].encode()), timeout=5)")
# Run inside a pod: SIGKILL for the service there.
KILL = ("import os,pathlib,signal\n"
        "for p in pathlib.Path('/proc').glob('[0-9]*'):\n"
        "    if b'services/service.py' in (p/'cmdline').read_bytes() and int(p.name) != os.getpid():\n"
        "        print('killed', p.name, flush=True); os.kill(int(p.name), signal.SIGKILL)")


def paint(text: str, code: str) -> str:
    return f"\033[{code}m{text}\033[0m" if COLOUR else text


class Failed(Exception):
    pass


def need(condition: bool, why: str) -> None:
    if not condition:
        raise Failed(why)


class Demo:
    def __init__(self, run_dir: pathlib.Path) -> None:
        self.run_dir = run_dir
        self.env = os.environ | {"WEFT_RUN_DIR": str(run_dir), "KUBECONFIG": str(run_dir / "kubeconfig")}
        self.failures: list[str] = []

    # --- tools ---

    def weft(self, *args, check: bool = True, timeout: float = 60) -> str:
        return self.command([BIN / "weft", *args], check, timeout)

    def kubectl(self, *args, check: bool = True, timeout: float = 60, **env) -> str:
        return self.command(["kubectl", *args], check, timeout, **env)

    def command(self, command: list, check: bool, timeout: float, **env) -> str:
        done = subprocess.run([str(word) for word in command], env=self.env | env, stdin=subprocess.DEVNULL, text=True,
                              capture_output=True, timeout=timeout)
        if check and done.returncode != 0:
            raise Failed(f"{' '.join(str(word) for word in command[:4])} …: {(done.stderr or done.stdout).strip()}")
        return done.stdout

    def ask(self, agent: str, count: int = 1, url: str = "http://storefront/") -> list[dict]:
        return json.loads(self.weft("exec", "customer", "--", "python3", "-c", ASK, url, agent, str(count)))

    def pods(self, selector: str) -> list[str]:
        items = json.loads(self.kubectl("get", "pods", "-n", "shop", "-l", selector, "-o", "json"))["items"]
        return [item["metadata"]["name"] for item in items if "deletionTimestamp" not in item["metadata"]]

    # --- steps ---

    def step(self, title: str, function) -> None:
        print(f"\n{paint('▸', '36')} {paint(title, '1')}", flush=True)
        begun = time.monotonic()
        try:
            function()
        except (Failed, subprocess.TimeoutExpired, KeyError, ValueError, IndexError) as error:
            self.failures.append(title)
            print(paint(f"  ✗ {error}", "31"), flush=True)
        else:
            print(paint(f"  ✓ {time.monotonic() - begun:.1f} s", "32"), flush=True)

    def start(self) -> None:
        subprocess.run([str(BIN / "weft"), "up", str(SHOP), "--detach", "--open", "shop/ingressgateway"], env=self.env, check=True,
                       stdin=subprocess.DEVNULL, timeout=180)

    def show_gateway(self) -> None:
        url = json.loads((self.run_dir / "state.json").read_text())["opened"][0]["url"]
        # The pods are ready a moment before the gateway hears that they are.
        for agent, name, expected in ((CHROME, "Chrome", "v2"), (FIREFOX, "Firefox", "v1")):
            request = urllib.request.Request(url, headers={"user-agent": agent})
            try:
                version = catalog(json.load(urllib.request.urlopen(request, timeout=10)))["version"]
            except OSError as error:
                raise Failed(f"{url}: {error}") from error
            print(f"  {name:<8} on this machine asks {url} and is given product-catalog {version}")
            need(version == expected, f"{name} should be given {expected}")
        rule = "VirtualService shop/shop http[0]"
        wait_for(lambda: rule in self.weft("logs", "ingressgateway", "-c", "weft-proxy"), f"the gateway's log names {rule}", 5)
        print(f"  the gateway routed it by {rule}")

    def show_subsets(self) -> None:
        for agent, name, expected in ((CHROME, "Chrome", "v2"), (FIREFOX, "Firefox", "v1")):
            versions = [catalog(answer)["version"] for answer in self.ask(agent, 10)]
            print(f"  {name:<8} reaches product-catalog {', '.join(sorted(set(versions)))} in {len(versions)} of {len(versions)} requests")
            need(set(versions) == {expected}, f"{name} should reach only {expected}")

    def show_way(self) -> None:
        answer = self.ask(CHROME)[0]
        way = []
        while isinstance(answer, dict):
            way.append(f"{answer['service']} ({answer['pod']})")
            answer = answer.get("next")
        print("  " + " → ".join(way))
        need(len(way) == 4, "one call should pass through four services")

    def show_explanation(self) -> None:
        text = self.weft("explain", "--from", "storefront", "GET", "http://product-catalog/", "-H", "user-agent: Chrome/126")
        print("  " + text.strip().replace("\n", "\n  "))
        need("product-catalog-route" in text and "http[0]" in text, "the rule should be named")

    def show_wire(self) -> None:
        # A pod may not listen on its network; whoever owns the mesh may, from outside.
        sidecar = next(pid for pid, words in sidecars(self.run_dir) if any(word.startswith("inventory") for word in words))
        command = ["nsenter", "-t", str(sidecar), "-U", "-n", "--preserve-credentials", sys.executable, "-c", CAPTURE, "2"]
        tap = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        need(tap.stdout.readline().strip() == "listening", "nobody may listen on the inventory's network")
        self.ask(CHROME, 10)
        out, errors = tap.communicate(timeout=20)
        need(bool(out), f"the capture said nothing: {errors.strip()}")
        seen = json.loads(out)
        print(f"  on the inventory's network: {seen['packets']} packets with data, which are {seen['records']} TLS records on {seen['ways']} ways "
              f"of connections and nothing else on {seen['ways'] - seen['other']} of these; {seen['readable']} can be read")
        need(seen["records"] > 0 and seen["other"] == 0 and seen["readable"] == 0, "calls between services should be TLS only")

    def status(self, url: str, *headers: str) -> int:
        return int(self.weft("exec", "customer", "--", "python3", "-c", STATUS, url, *headers))

    def show_policies(self) -> None:
        token = (SHOP / "ann.jwt").read_text().strip()
        forged = token[:-8] + "AAAAAAAA"
        for what, expected, url, *headers in (("a customer asks the inventory itself", 403, "http://inventory/"),
                                              ("somebody asks for orders", 403, "http://storefront/orders"),
                                              ("Ann, with her token", 200, "http://storefront/orders", f"authorization: Bearer {token}"),
                                              ("a forged token", 401, "http://storefront/orders", f"authorization: Bearer {forged}")):
            status = self.status(url, *headers)
            print(f"  {what:<38} {status}")
            need(status == expected, f"{url} should be answered with {expected}")
        named = "denied by AuthorizationPolicy shop/orders-need-a-customer rule[0]"
        wait_for(lambda: named in self.weft("logs", "storefront", "-c", "weft-proxy"), "the log names the policy", 5)
        print(f"  the storefront's log: {named}")
        text = self.weft("explain", "--from", "customer", "GET", "http://inventory/")
        print("  " + "\n  ".join(line for line in text.splitlines() if line.startswith(("arrives", "policy"))))
        need("denied: no ALLOW policy matched" in text, "weft explain should say so before anybody asks")

    def under_load(self, seconds: float, meanwhile) -> dict:
        """The load client's report; `meanwhile` runs a third of the time in. Fails on any failed request."""
        result = self.load(seconds, meanwhile)
        print(f"  load: {result['requests']} requests at {RATE}/s, {result['failed']} failed")
        need(result["failed"] == 0, f"requests were lost: {json.dumps(result.get('failures', result))}")
        return result

    def load(self, seconds: float, meanwhile, pod: str = "customer", url: str = "http://storefront/", rate: int = RATE) -> dict:
        report = self.run_dir / "load.json"
        command = [str(BIN / "weft"), "exec", pod, "--", "python3", str(LOAD), "--rate", str(rate), "--seconds", str(seconds),
                   "--header", f"user-agent: {FIREFOX}", url]
        with report.open("w") as out:
            load = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE, text=True)
            time.sleep(seconds / 3)
            try:
                meanwhile()
            finally:
                _, errors = load.communicate(timeout=seconds + 60)
        text = report.read_text()
        need(bool(text), f"the load client said nothing: {errors.strip()}")
        result = json.loads(text)
        need(result["in_time"] >= rate * seconds * 0.9, f"the load client could not keep its rate: {result['late']} of {result['requests']} were late")
        return result

    def kill_replica(self) -> None:
        victim = self.pods("app=product-catalog,version=v1")[0]

        def kill() -> None:
            # The container ends with its app, and this command inside it too: what it printed counts.
            said = self.weft("exec", f"shop/{victim}", "--", "python3", "-c", KILL, check=False).strip()
            need(said.startswith("killed"), f"the service in {victim} was not found")
            print(f"  {victim}: {said} with SIGKILL")
        self.under_load(9, kill)

    def kill_control_plane(self) -> None:
        def kill() -> None:
            found = control_planes(self.run_dir)
            need(len(found) > 0, "no control plane was found to kill")
            for pid in found:
                os.kill(pid, signal.SIGKILL)
            print(f"  weft-control ({', '.join(map(str, found))}) killed with SIGKILL")
            wait_for(lambda: set(control_planes(self.run_dir)) - set(found), "it is restarted", 10)
        self.under_load(9, kill)
        wait_for(lambda: self.kubectl("get", "svc", "-n", "shop", check=False), "the API answers again", 20)

    def change_route(self) -> None:
        took = []

        def edit() -> None:
            before = time.monotonic()
            self.kubectl("edit", "virtualservice", "product-catalog-route", "-n", "shop",
                         KUBE_EDITOR="sed -i -e 's/subset: default/subset: chrome-users/'")
            edited = time.monotonic()
            wait_for(lambda: catalog(self.ask(FIREFOX)[0])["version"] == "v2", "Firefox reaches v2", 5, every=0.01)
            took.append(time.monotonic() - edited)
            print(f"  kubectl edit took {edited - before:.2f} s; {took[0]:.2f} s later Firefox reached v2")
        self.under_load(9, edit)
        self.kubectl("apply", "-f", str(SHOP / "routing.yaml"))
        wait_for(lambda: catalog(self.ask(FIREFOX)[0])["version"] == "v1", "Firefox is back on v1", 5)
        need(took[0] < 1, "a change should be live within a second")

    def roll_out(self) -> None:
        def restart() -> None:
            self.kubectl("rollout", "restart", "deployment/product-catalog", "-n", "shop")
            self.kubectl("rollout", "status", "deployment/product-catalog", "-n", "shop", "--timeout=60s", timeout=70)
            print("  three replicas replaced one after the other")
        self.under_load(15, restart)

    def fault(self, pods: list[str], **how) -> None:
        for pod in pods:
            self.weft("exec", f"shop/{pod}", "--", "python3", "-c", FAULT, json.dumps(how))

    def call_catalog(self, seconds: float, meanwhile=lambda: None) -> dict:
        return self.load(seconds, meanwhile, "authentication", "http://product-catalog/", CATALOG_RATE)

    def counted(self, pods: list[str], metric: str, *labels: str) -> int:
        """That counter of the pods' sidecars, by the labels that must be there, summed."""
        lines = [line for pod in pods for line in page(self.run_dir / "admin" / f"shop.{pod}.sock", "/stats/prometheus").splitlines()]
        return sum(int(line.split()[-1]) for line in lines if line.startswith(metric + "{") and all(label in line for label in labels))

    def measured(self, what: str, catalogs: list[str], seconds: float, meanwhile) -> dict:
        """The article's call under load while something is broken, and what of it only the sidecars know: `again`, the calls that were
        tried a second time, and `ejections`."""
        def counts() -> tuple[int, int]:
            return (self.counted(catalogs, "istio_requests_total", 'reporter="destination"', 'connection_security_policy="mutual_tls"'),
                    self.counted(catalogs, "weft_outlier_ejections_total", 'destination_service="inventory.'))
        before = counts()
        report = self.call_catalog(seconds, meanwhile)
        arrived, ejections = (now - then for now, then in zip(counts(), before))
        report |= {"again": arrived - report["requests"], "ejections": ejections}
        print(f"  {what}: {report['requests']} calls, {report['failed']} failed, {report['again']} tried again, {ejections} ejections, "
              f"the longest call took {report['milliseconds']['max']:.0f} ms")
        return report

    def break_replicas(self) -> None:
        self.kubectl("scale", "deployment/inventory", "-n", "shop", "--replicas=3")
        self.kubectl("rollout", "status", "deployment/inventory", "-n", "shop", "--timeout=60s", timeout=70)
        self.weft("apply", "-f", RESILIENCE, "--wait", timeout=70)
        replicas, catalogs = self.pods("app=inventory"), self.pods("app=product-catalog,version=v1")
        print("  authentication → product-catalog: 500 ms and one retry; a replica of the inventory that fails 5 times in a row is out for 3 s")

        for replica, what, how in ((replicas[0], "answers 503", {"status": 503}), (replicas[1], "takes a second", {"delay": 1})):
            one = self.measured(f"{replica} {what}", catalogs, 6, lambda: self.fault([replica], **how))
            need(one["failed"] <= one["requests"] * 0.03, f"the retries and the ejection should have saved the callers: {one}")
            need(one["again"] > 0 and one["ejections"] > 0, "it should be ejected, and what it failed tried again")
            need(one["milliseconds"]["max"] < WHOLE_CALL_MS + 200, f"no call should take longer than {WHOLE_CALL_MS} ms")
            self.fault([replica])

        self.fault(catalogs, delay=0.7)
        slow = self.call_catalog(2)
        self.fault(catalogs)
        times = slow["milliseconds"]
        print(f"  product-catalog itself takes 700 ms: {slow['statuses'].get('504', 0)} of {slow['requests']} calls are given 504, half of them after {times['p50']:.0f} ms, the last after {times['max']:.0f} ms")
        need(slow["statuses"] == {"504": slow["requests"]} and times["max"] < WHOLE_CALL_MS + 200, f"the whole call should take {WHOLE_CALL_MS} ms at most")

        self.fault(replicas, status=503)
        self.call_catalog(1)
        all_of_them = self.call_catalog(2)
        print(f"  all three answer 503: {all_of_them['failed']} of {all_of_them['requests']} calls fail, half of them within {all_of_them['milliseconds']['p50']} ms")
        logs = "".join(self.weft("logs", f"shop/{pod}", "-c", "weft-proxy") for pod in catalogs)
        said = re.findall(r"cluster \S+ has no healthy endpoint: [^\"\n]*", logs)
        need(bool(said), "the log should say why")
        print(f"  why, says the log: {said[-1]}")
        need("are ejected by DestinationRule shop/inventory" in said[-1], "the error should name the rule")
        need(all_of_them["milliseconds"]["p50"] < 100, "nobody should wait for a circuit that is open")

        self.fault(replicas)
        begun = time.monotonic()
        wait_for(lambda: self.call_catalog(1)["failed"] == 0, "it ends by itself", 30)
        print(f"  mended: no call fails any more, {time.monotonic() - begun:.1f} s later, by itself")
        self.kubectl("delete", "-f", str(RESILIENCE / "inventory.yaml"))
        self.kubectl("apply", "-f", str(SHOP / "routing.yaml"))
        self.kubectl("scale", "deployment/inventory", "-n", "shop", "--replicas=1")

    def show_objects(self) -> None:
        text = self.kubectl("get", "pods,svc,virtualservices", "-n", "shop")
        print("  " + text.strip().replace("\n", "\n  "))
        pods = [line.split() for line in text.splitlines() if line.startswith("pod/")]
        gateways = [words for words in pods if "ingressgateway" in words[0]]
        need(len(gateways) == 1 and gateways[0][1] == "1/1", "the gateway should be READY 1/1")
        pods = [words for words in pods if words not in gateways]
        need(len(pods) >= 8 and all(words[1] == "2/2" for words in pods), "every other pod should be READY 2/2")

    def show_memory(self) -> None:
        need(bool(sidecar_sizes(self.run_dir)), "no sidecar was found")
        # Code that nobody runs any more is given back every five seconds.
        with contextlib.suppress(Failed):
            wait_for(lambda: max(sidecar_sizes(self.run_dir)) < MAX_RSS_KB, "the load is over", 12, every=1)
        sizes = sorted(sidecar_sizes(self.run_dir))
        print(f"  {len(sizes)} proxies, VmRSS from {sizes[0] / 1024:.1f} to {sizes[-1] / 1024:.1f} MB")
        need(sizes[-1] < MAX_RSS_KB, f"a sidecar should stay under {MAX_RSS_KB // 1024} MB")

    def run(self) -> None:
        self.step("The shop starts", self.start)
        if self.failures:
            return
        self.step("From outside, through the gateway", self.show_gateway)
        self.step("Chrome and Firefox reach different subsets", self.show_subsets)
        self.step("One call's way through the shop", self.show_way)
        self.step("Why: weft explain", self.show_explanation)
        self.step("What the wire sees", self.show_wire)
        self.step("Who may call whom", self.show_policies)
        self.step(f"A product-catalog replica is killed under {RATE} requests/s", self.kill_replica)
        self.step(f"The control plane is killed under {RATE} requests/s", self.kill_control_plane)
        self.step(f"The route is edited under {RATE} requests/s", self.change_route)
        self.step(f"A rolling update under {RATE} requests/s", self.roll_out)
        self.step(f"Replicas that fail, under {CATALOG_RATE} requests/s", self.break_replicas)
        self.step("What kubectl sees", self.show_objects)
        self.step("What a sidecar costs", self.show_memory)

    def next_steps(self) -> None:
        state = json.loads((self.run_dir / "state.json").read_text())
        opened = state.get("opened") or []
        print(f"\n{paint('The shop stays up.', '1')} Try:")
        if opened:
            print(f"  curl -A Chrome/126 {opened[0]['url']}          (or open it in a browser)")
        print(f"  export WEFT_RUN_DIR={self.run_dir} KUBECONFIG={self.run_dir}/kubeconfig PATH=$PATH:{BIN}")
        print("  kubectl get all -n shop\n  kubectl edit virtualservice product-catalog-route -n shop\n  weft proxy status\n"
              "  weft explain --from storefront GET http://product-catalog/ -H 'user-agent: Chrome/126'\n"
              "Ctrl-C takes it down.", flush=True)

    def stop(self) -> None:
        self.weft("down", check=False)


def catalog(answer: dict) -> dict:
    """The product catalogue's part of a storefront's answer."""
    while answer and answer.get("service") != "product-catalog":
        answer = answer.get("next")
        need(isinstance(answer, dict), f"the call did not reach product-catalog: {answer}")
    return answer


def page(admin: pathlib.Path, path: str) -> str:
    """A page of a proxy's administration, which listens on a Unix socket."""
    connection = http.client.HTTPConnection("localhost", timeout=10)
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect(str(admin))
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode()
    finally:
        connection.close()


def wait_for(condition, what: str, seconds: float, every: float = 0.05):
    deadline = time.monotonic() + seconds
    while True:
        if found := condition():
            return found
        need(time.monotonic() < deadline, f"waited {seconds} s in vain until {what}")
        time.sleep(every)


def command_lines():
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
            if words and words[0]:
                yield int(folder.name), [word.decode(errors="replace") for word in words]
        except OSError:
            continue


def control_planes(run_dir: pathlib.Path) -> list[int]:
    return [pid for pid, words in command_lines()
            if pathlib.Path(words[0]).name == "weft-control" and any(str(run_dir) in word for word in words)]


def sidecars(run_dir: pathlib.Path) -> list[tuple[int, list[str]]]:
    """Process and command line of each proxy of that mesh: others may run beside it."""
    return [(pid, words) for pid, words in command_lines()
            if pathlib.Path(words[0]).name == "weft-proxy" and any(str(run_dir) in word for word in words)]


def sidecar_sizes(run_dir: pathlib.Path) -> list[int]:
    """VmRSS of each in KiB."""
    sizes = []
    for pid, _ in sidecars(run_dir):
        try:
            status = pathlib.Path(f"/proc/{pid}/status").read_text()
        except OSError:
            continue
        sizes += [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")]
    return sizes


def interrupt(number, frame) -> None:
    raise KeyboardInterrupt


def main() -> int:
    parser = argparse.ArgumentParser(description="The shop running through the mesh.")
    parser.add_argument("--once", action="store_true")
    once = parser.parse_args().once
    if not shutil.which("kubectl"):
        print("demo: kubectl is not installed; any version from 1.27 on will do", file=sys.stderr)
        return 1
    for number in (signal.SIGINT, signal.SIGTERM):  # either way the mesh is taken down
        signal.signal(number, interrupt)
    run_dir = pathlib.Path(tempfile.mkdtemp(prefix="weft-", dir="/tmp"))
    demo = Demo(run_dir)
    finished = False
    try:
        demo.run()
        finished = True
        if not once and not demo.failures:
            demo.next_steps()
            threading.Event().wait()
    except KeyboardInterrupt:
        print()
    finally:
        demo.stop()
        shutil.rmtree(run_dir, ignore_errors=True)
    if not finished:
        print("interrupted: the shop is taken down")
        return 130
    if demo.failures:
        print(paint(f"\n{len(demo.failures)} step(s) did not hold: " + "; ".join(demo.failures), "31"))
        return 1
    print(paint("\nevery step held", "32"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
