"""Objects that lead to one another, applied in any order under load: nothing is lost, and `weft apply --wait` returns when it is so."""

import itertools
import json
import pathlib
import subprocess

from harness import ROOT, Run, expect, expect_equal
from mesh import FIREFOX, SHOP, Mesh

LOAD = ROOT / "tests/e2e/load.py"
RATE = 250


def rule(subset: str) -> str:
    """The shop's DestinationRule with `subset` in place of "default"."""
    return (SHOP / "routing.yaml").read_text().split("---\n")[1].replace("name: default", f"name: {subset}")


def route(subset: str) -> str:
    return (SHOP / "routing.yaml").read_text().split("---\n")[0].replace("subset: default", f"subset: {subset}")


def test_any_order_of_applying_loses_nothing(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    command = [str(mesh.binary), "exec", "customer", "--", "python3", str(LOAD), "--rate", str(RATE), "--seconds", "20", "--header", f"user-agent: {FIREFOX}", "http://storefront/"]
    load = subprocess.Popen(command, env=mesh.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    file = pathlib.Path(run.folder) / "change.yaml"

    def apply(text: str, *options: str) -> str:
        file.write_text(text)
        return mesh.weft("apply", "-f", file, *options)

    try:
        for number, order in enumerate(itertools.permutations((rule, route))):
            subset = f"blue{number}"
            # Each leads to what is not there yet, or takes away what the other still leads to.
            apply(order[0](subset))
            said = apply(order[1](subset), "--wait")
            expect("active on every proxy" in said, f"apply --wait said {said}")
            explained = mesh.weft("explain", "--from", "authentication", "GET", "http://product-catalog/")
            expect(f"|{subset}|" in explained, f"the rule is active, and explain says\n{explained}")
            status = json.loads(mesh.kubectl("get", "virtualservice", "product-catalog-route", "-n", "shop", "-o", "json"))["status"]
            applied = next(one for one in status["conditions"] if one["type"] == "Applied")
            expect(applied["message"].startswith("Applied "), f"the status says {applied}")
        apply(rule("default") + "---\n" + route("default"), "--wait")
    finally:
        out, errors = load.communicate(timeout=60)
    expect(bool(out), f"the load client said nothing: {errors}")
    report = json.loads(out)
    print({key: report[key] for key in ("requests", "failed", "statuses", "failures", "bodies_of_errors")}, flush=True)
    expect(report["requests"] > RATE, "hardly anything was asked")
    expect_equal(report["failed"], 0, "requests that failed")


def test_apply_wait_says_what_cannot_work(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    file = pathlib.Path(run.folder) / "change.yaml"
    file.write_text(route("nobody"))
    said = subprocess.run([str(mesh.binary), "apply", "-f", str(file), "--wait"], env=mesh.env, capture_output=True, text=True, timeout=60)
    expect(said.returncode != 0 and "nobody" in said.stderr, f"it said {said.stdout}{said.stderr}")
