"""The article's example with faults really injected: 500 ms and one retry towards product-catalog; replicas of the inventory that are
broken in five ways are ejected, and where all are, callers hear so at once. The load client retries nothing and does the counting."""

import json
import subprocess
import time

from harness import ROOT, Run, expect, wait_until
from mesh import FIREFOX, SHOP, Mesh

RESILIENCE = ROOT / "examples/resilience"
LOAD = ROOT / "tests/e2e/load.py"
RATE = 500
OPEN = "inventory.shop.svc.cluster.local has no healthy endpoint: 3 of 3 are ejec"  # as much of it as the client keeps
# Run inside a pod: tells the service there how to answer.
FAULT = ("import sys,urllib.request as u;"
         "u.urlopen(u.Request('http://127.0.0.1:8080/faults', method='PUT', data=sys.argv[1].encode()), timeout=5)")
# Run inside a pod: a signal for the service there.
SIGNAL = ("import os,pathlib,sys\n"
          "for p in pathlib.Path('/proc').glob('[0-9]*'):\n"
          "    if b'services/service.py' in (p/'cmdline').read_bytes() and int(p.name) != os.getpid():\n"
          "        os.kill(int(p.name), int(sys.argv[1]))")


class Shop:
    """The shop with three replicas of the inventory and the article's rules."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.mesh = Mesh(run, SHOP)
        self.mesh.kubectl("scale", "deployment/inventory", "-n", "shop", "--replicas=3")
        self.replicas = sorted(pod["metadata"]["name"] for pod in self.mesh.settled("app=inventory", 3))
        self.mesh.weft("apply", "-f", RESILIENCE, "--wait", deadline=70)
        expect(self.load(2)["requests"] > 0, "nothing was asked")

    def load(self, seconds: float, meanwhile=None) -> dict:
        """The load client's report; `meanwhile` runs a quarter of the time in."""
        command = [str(self.mesh.binary), "exec", "authentication", "--", "python3", str(LOAD), "--rate", str(RATE), "--seconds", str(seconds),
                   "--header", f"user-agent: {FIREFOX}", "http://product-catalog/"]
        load = subprocess.Popen(command, env=self.mesh.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            if meanwhile:
                time.sleep(seconds / 4)
                meanwhile()
        finally:
            out, errors = load.communicate(timeout=seconds + 60)
        expect(bool(out), f"the load client said nothing: {errors}")
        report = json.loads(out)
        print({key: report[key] for key in ("requests", "failed", "rate", "late", "statuses", "failures", "bodies_of_errors", "milliseconds")}, flush=True)
        expect(report["requests"] >= RATE * seconds * 0.9, f"the load client could not keep its rate: {report['rate']}/s")
        return report

    def fault(self, pod: str, **how) -> None:
        self.mesh.weft("exec", f"shop/{pod}", "--", "python3", "-c", FAULT, json.dumps(how))

    def signal(self, pod: str, number: int) -> None:
        self.mesh.weft("exec", f"shop/{pod}", "--", "python3", "-c", SIGNAL, str(number), check=number != 9)

    def nft(self, pod: str, *rule: str) -> None:
        sidecar = self.mesh.sidecar_of(f"{pod}.") or self.mesh.sidecar_of(pod)
        expect(sidecar is not None, f"{pod} has no sidecar")
        self.run.output("nsenter", "-t", str(sidecar), "-U", "-n", "--preserve-credentials", self.run.tool("nft", "nftables"), *rule)

    def diverted(self, what: str, breaks, mends) -> None:
        """One replica broken under load: some may fail until it is ejected; then none does, though it is still broken."""
        print(what, flush=True)
        first = self.load(8, breaks)
        expect(first["failed"] <= first["requests"] * 0.03, f"{what}: {first['failed']} of {first['requests']} failed")
        after = self.load(2)
        expect(after["failed"] <= after["requests"] * 0.02, f"{what}: {after['failed']} of {after['requests']} failed once it was known")
        mends()
        wait_until(lambda: self.load(1)["failed"] == 0, f"{what}: all is well again", 30)


def test_the_articles_example_with_broken_replicas(run: Run) -> None:
    shop = Shop(run)
    victim = shop.replicas[0]
    shop.diverted("a replica that answers 503", lambda: shop.fault(victim, status=503), lambda: shop.fault(victim))
    shop.diverted("a replica that resets", lambda: shop.fault(victim, reset=True), lambda: shop.fault(victim))
    shop.diverted("a replica that is slow", lambda: shop.fault(victim, delay=1), lambda: shop.fault(victim))
    shop.diverted("a replica that is stopped", lambda: shop.signal(victim, 19), lambda: shop.signal(victim, 18))
    shop.diverted("a replica whose packets are lost",
                  lambda: shop.nft(victim, "add", "table", "inet", "lost", ";", "add", "chain", "inet", "lost", "in",
                                   "{ type filter hook input priority -300; iifname != lo drop; }"),
                  lambda: shop.nft(victim, "delete", "table", "inet", "lost"))
    shop.diverted("a replica that is killed", lambda: shop.signal(victim, 9), lambda: shop.mesh.settled("app=inventory", 3))


def test_where_all_replicas_fail_callers_hear_so_at_once_and_it_ends_by_itself(run: Run) -> None:
    shop = Shop(run)
    for pod in shop.replicas:
        shop.fault(pod, status=500)
    shop.load(2)  # until the circuit is open
    report = shop.load(2)
    expect(report["failed"] > report["requests"] * 0.5, "the inventory is down, and callers are to hear so")
    named = sum(count for body, count in report["bodies_of_errors"].items() if OPEN in body)
    expect(named >= report["failed"] * 0.8, f"the error does not say what failed: {report['bodies_of_errors']}")
    expect(report["milliseconds"]["p50"] < 100, f"callers waited: {report['milliseconds']}")
    for pod in shop.replicas:
        shop.fault(pod)
    wait_until(lambda: shop.load(1)["failed"] == 0, "it ends without help", 40)
