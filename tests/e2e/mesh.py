"""A whole mesh of a test's own: `weft up` on a folder, the tools to look at it, `weft down` when the test ends."""

import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

from harness import ROOT, Failed, Run, expect_equal, wait_until

SHOP = ROOT / "examples/shop"
# A namespace whose pods have sidecars and take nothing but mutual TLS; other objects go behind it.
STRICT_SHOP = """
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: default, namespace: shop}
spec: {mtls: {mode: STRICT}}
---
"""
CHROME, FIREFOX = "Mozilla/5.0 Chrome/126.0", "Mozilla/5.0 Firefox/127.0"
# Run inside a pod: the JSON answer of a URL.
ASK = ("import sys,urllib.request as u;"
       "print(u.urlopen(u.Request(sys.argv[1],headers={'user-agent':sys.argv[2]}),timeout=10).read().decode())")


class Mesh:
    """Runs in the background from `folder`; its API has a port of its own."""

    def __init__(self, run: Run, folder: pathlib.Path, *options: str) -> None:
        run.namespaces()
        self.run = run
        self.binary = run.program("weft")
        run.program("weft-control")
        run.program("weft-proxy")
        self.run_dir = pathlib.Path(tempfile.mkdtemp(prefix="weft-", dir="/tmp"))
        self.env = os.environ | {"WEFT_RUN_DIR": str(self.run_dir), "KUBECONFIG": str(self.run_dir / "kubeconfig")}
        run.cleanup.callback(shutil.rmtree, self.run_dir, ignore_errors=True)
        run.cleanup.callback(lambda: self.weft("down", check=False))
        run.logs.append((self.run_dir, "pods/*/weft-proxy/*.log"))
        self.weft("up", folder, "--detach", "--api-port", "0", *options, deadline=120)

    def weft(self, *args, **options) -> str:
        return self.run.output(self.binary, *args, env=self.env, **options)

    def kubectl(self, *args, **options) -> str:
        return self.run.output(self.run.kubectl(), *args, env=self.env | options.pop("more", {}), **options)

    def ask(self, agent: str = FIREFOX, pod: str = "customer", url: str = "http://storefront/") -> dict:
        return json.loads(self.weft("exec", pod, "--", "/usr/bin/python3", "-c", ASK, url, agent))

    def pods(self, selector: str, namespace: str = "shop") -> list[dict]:
        items = json.loads(self.kubectl("get", "pods", "-n", namespace, "-l", selector, "-o", "json"))["items"]
        return [item for item in items if "deletionTimestamp" not in item["metadata"]]

    def settled(self, selector: str, count: int, deadline: float = 30) -> list[dict]:
        """The pods of a selector, once there are `count` and all are ready."""
        def ready() -> list[dict]:
            pods = self.pods(selector)
            good = [pod for pod in pods if any(c["type"] == "Ready" and c["status"] == "True" for c in pod["status"].get("conditions", []))]
            return pods if len(pods) == len(good) == count else []
        return wait_until(ready, f"{count} ready pods with {selector}", deadline)

    def counters(self) -> dict[str, dict[str, int]]:
        """The capture counters of every pod's network, summed: name → packets and bytes."""
        totals: dict[str, dict[str, int]] = {}
        for pid in self.sidecars():
            entered = ["nsenter", "-t", str(pid), "-U", "-n", "--preserve-credentials"]
            listed = json.loads(self.run.output(*entered, self.run.tool("nft", "nftables"), "-j", "list", "counters"))
            for entry in listed["nftables"]:
                if counter := entry.get("counter"):
                    total = totals.setdefault(counter["name"], {"packets": 0, "bytes": 0})
                    total["packets"] += counter["packets"]
                    total["bytes"] += counter["bytes"]
        return totals

    def answers(self) -> bool:
        """Whether a call goes through now."""
        try:
            return bool(self.ask())
        except (Failed, subprocess.TimeoutExpired):
            return False

    def sidecars(self) -> list[int]:
        """The proxies of this mesh, as process ids out here."""
        return self.processes("weft-proxy")

    def sidecar_of(self, pod: str) -> int | None:
        """The proxy of "namespace.pod.", if it runs."""
        return next(iter(self.processes("weft-proxy", pod)), None)

    def all_active(self) -> bool:
        """Whether every proxy is connected and runs on all it was sent."""
        return self.weft("proxy", "status", check=False).count(" active") == len(self.sidecars())

    @contextlib.contextmanager
    def control_stopped(self):
        """The control plane is there and does nothing: killed, it would be started again."""
        control = self.processes("weft-control")
        expect_equal(len(control), 1, "control planes")
        os.kill(control[0], signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(control[0], signal.SIGCONT)

    def kill_control_plane(self) -> None:
        """kill -9; returns when another has taken its place and is ready."""
        [killed] = self.processes("weft-control")
        os.kill(killed, signal.SIGKILL)
        wait_until(lambda: self.processes("weft-control") not in ([], [killed]), "the node starts another control plane")

    def processes(self, program: str, word: str = "") -> list[int]:
        """Those of this mesh whose command line has the word."""
        found = []
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if (words[0].endswith(program.encode()) and any(str(self.run_dir).encode() in part for part in words)
                    and any(word.encode() in part for part in words)):
                found.append(int(folder.name))
        return found


def without_policies(run: Run) -> pathlib.Path:
    """The shop as it was before anybody secured it."""
    folder = run.folder / "shop"
    shutil.copytree(SHOP, folder)
    (folder / "policies.yaml").unlink()
    return folder


def refused(run: Run, folder: pathlib.Path, *options: str) -> str:
    """What `weft up` says of a folder it must refuse; nothing may be left behind."""
    run.namespaces()
    run_dir = pathlib.Path(tempfile.mkdtemp(prefix="weft-", dir="/tmp"))
    run.cleanup.callback(shutil.rmtree, run_dir, ignore_errors=True)
    done = subprocess.run([str(run.program("weft")), "up", str(folder), "--detach", "--run-dir", str(run_dir), *options],
                          capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    if done.returncode == 0:
        raise Failed("weft up took what it should have refused")
    left = [path.name for path in run_dir.rglob("*")] if run_dir.exists() else []
    if left:
        raise Failed(f"weft up left {left} behind")
    return done.stderr
