"""The shop through the mesh, in real namespaces: what the demo shows, and what it does not stop to look at."""

import json
import os
import shutil
import signal
import socket
import sys

from harness import ROOT, Run, expect, expect_equal, wait_until
from mesh import CHROME, FIREFOX, SHOP, Mesh, refused


def versions(answer: dict) -> str:
    while answer["service"] != "product-catalog":
        answer = answer["next"]
    return answer["version"]


def test_the_demo_holds_every_step(run: Run) -> None:
    run.namespaces()
    run.kubectl()
    run.program("weft")
    said = run.output(sys.executable, "-B", ROOT / "examples/shop/demo.py", "--once", deadline=240, check=False)
    expect("every step held" in said, said[-4000:])


def test_every_byte_between_services_goes_through_the_sidecars(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    expect_equal(len(mesh.sidecars()), 9, "sidecars, and the gateway")
    before = mesh.counters()
    calls = 20
    for _ in range(calls):
        mesh.ask()
    after = mesh.counters()
    moved = {name: after[name]["packets"] - before.get(name, {"packets": 0})["packets"] for name in after}
    # New connections are counted as they are redirected: the customer's calls, and the three hops behind them.
    expect(moved["redirected_out"] >= calls, f"calls of apps are redirected to 15001: {moved}")
    expect(moved["redirected_in"] >= 1, f"calls to apps are redirected to 15006: {moved}")
    expect_equal((after["bypassed"]["packets"], after["bypassed"]["bytes"]), (0, 0), "what went past the sidecars")


def test_a_proxy_has_only_what_its_workload_uses(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    config = mesh.weft("proxy", "config", "storefront")
    expect("authentication.shop" in config, f"what the storefront calls is there: {config}")
    expect("inventory.shop" not in config and "product-catalog.shop" not in config, f"what it never calls is not: {config}")


def test_others_see_a_sidecars_metrics_but_not_its_configuration(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    address = mesh.pods("app=storefront")[0]["status"]["podIP"]
    look = ("import sys,urllib.request as u,urllib.error as e\n"
            "for url in sys.argv[1:]:\n"
            "    try: print(u.urlopen(url, timeout=5).read().decode())\n"
            "    except e.HTTPError as error: print(url, error.code)")
    # The server answers for itself: from a pod's own network its sidecar's ports are not captured.
    said = mesh.weft("exec", "storefront", "--", "/usr/bin/python3", "-c", look, f"http://{address}:15090/stats/prometheus",
                     f"http://{address}:15021/config")
    expect('istio_requests_total{reporter="destination"' in said, said[:500])
    expect("15021/config 404" in said, said[-300:])


def test_explain_answers_as_the_mesh_routes(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    for agent, version, rule in ((CHROME, "v2", "http[0]"), (FIREFOX, "v1", "http[1]")):
        expect_equal(versions(mesh.ask(agent)), version, f"{agent} reaches")
        said = mesh.weft("explain", "--from", "storefront", "GET", "http://product-catalog/", "-H", f"user-agent: {agent}")
        expect(f"VirtualService shop/product-catalog-route {rule}" in said, said)
    rule = '"VirtualService shop/product-catalog-route http[0]"'
    wait_until(lambda: rule in mesh.weft("logs", "authentication", "-c", "weft-proxy"), "the access log names the rule")


def test_scale_restart_and_injection_by_kubectl(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.kubectl("scale", "deployment/inventory", "-n", "shop", "--replicas=3")
    mesh.settled("app=inventory", 3)
    seen = set()
    wait_until(lambda: seen.add(mesh.ask(CHROME)["next"]["next"]["next"]["pod"]) or len(seen) == 3, "all three are reached", 20)
    mesh.kubectl("scale", "deployment/inventory", "-n", "shop", "--replicas=1")
    mesh.settled("app=inventory", 1)
    expect_equal(versions(mesh.ask()), "v1", "after scaling down")

    mesh.kubectl("patch", "deployment/customer", "-n", "shop", "--type=merge", "-p",
                 json.dumps({"spec": {"template": {"metadata": {"labels": {"sidecar.istio.io/inject": "false"}}}}}))
    mesh.kubectl("rollout", "status", "deployment/customer", "-n", "shop", "--timeout=30s", deadline=40)
    pod = mesh.settled("app=customer", 1)[0]
    names = [c["name"] for c in pod["spec"]["containers"] + pod["spec"].get("initContainers", [])]
    expect_equal(names, ["customer"], "containers of a pod that wants no sidecar")


def test_a_missing_subset_keeps_the_old_routing_and_says_so(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    expect_equal(versions(mesh.ask(CHROME)), "v2", "before")
    mesh.kubectl("edit", "virtualservice", "product-catalog-route", "-n", "shop",
                 more={"KUBE_EDITOR": "sed -i -e 's/subset: chrome-users/subset: nobody-defines/'"})

    def said() -> bool:
        object_ = json.loads(mesh.kubectl("get", "virtualservice", "product-catalog-route", "-n", "shop", "-o", "json"))
        return "nobody-defines" in json.dumps(object_.get("status", {}))
    wait_until(said, "the status names the missing subset")
    expect("nobody-defines" in mesh.weft("analyze", check=False), "so does weft analyze")
    for _ in range(5):
        expect_equal(versions(mesh.ask(CHROME)), "v2", "the old routing stays")


def test_a_killed_control_plane_comes_back_to_the_routing_in_force(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    expect_equal(versions(mesh.ask(CHROME)), "v2", "before")
    route = ("virtualservice", "product-catalog-route", "-n", "shop")

    def blocked() -> bool:
        return "nobody-defines" in json.dumps(json.loads(mesh.kubectl("get", *route, "-o", "json")).get("status", {}).get("conditions"))
    mesh.kubectl("edit", *route, more={"KUBE_EDITOR": "sed -i -e 's/subset: chrome-users/subset: nobody-defines/'"})
    wait_until(blocked, "the status names the missing subset")

    mesh.kill_control_plane()
    wait_until(mesh.all_active, "every proxy runs on what the next control plane says", 30)
    expect(blocked(), "the status still says why")
    expect("nobody-defines" in mesh.weft("analyze", check=False), "and so does the next control plane itself")
    said = mesh.weft("explain", "--from", "storefront", "GET", "http://product-catalog/", "-H", f"user-agent: {CHROME}")
    expect("VirtualService shop/product-catalog-route http[0]" in said and "chrome-users" in said, said)
    for _ in range(5):
        expect_equal(versions(mesh.ask(CHROME)), "v2", "the routing that was in force stays")

    mesh.kubectl("patch", "destinationrule", "product-catalog", "-n", "shop", "--type=json", "-p", json.dumps(
        [{"op": "add", "path": "/spec/subsets/-", "value": {"name": "nobody-defines", "labels": {"version": "v1"}}}]))
    wait_until(lambda: versions(mesh.ask(CHROME)) == "v1", "the new routing takes over once its subset is defined")


def test_the_articles_documents_apply_unchanged(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    done = mesh.kubectl("apply", "-f", ROOT / "examples/article/product-catalog.yaml", "-f", ROOT / "examples/article/virtual-service.yaml")
    for name in ("product-catalog-service", "service/product-catalog", "my-service-route"):
        expect(f"{name} created" in done, done)
    pods = mesh.pods("app=product-catalog", "default")
    wait_until(lambda: len(mesh.pods("app=product-catalog", "default")) == 3, f"its three replicas are made: {pods}")


def test_folders_that_cannot_work_are_refused_whole(run: Run) -> None:
    folder = run.folder / "shop"
    shutil.copytree(SHOP, folder)
    routing = folder / "routing.yaml"
    good = routing.read_text()
    routing.write_text(good.replace("subset: default", "subset: defalt"))
    said = refused(run, folder, "--api-port", "0")
    expect("defalt" in said and "routing.yaml" in said, said)
    routing.write_text(good.replace("subset: default", "subsett: default"))
    said = refused(run, folder, "--api-port", "0")
    expect("subsett" in said and "routing.yaml:" in said, said)
    routing.write_text(good)
    images = folder / "images.yaml"
    images.write_text("".join(line for line in images.read_text().splitlines(True) if "inventory" not in line))
    said = refused(run, folder, "--api-port", "0")
    expect("shop/inventory:v1.0" in said, said)


def test_a_port_in_use_is_said_in_one_sentence(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = refused(run, SHOP, "--api-port", str(port))
    expect(str(port) in said and len(said.strip().splitlines()) <= 2, said)


def test_a_sidecar_restarts_without_the_control_plane(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    # Each replica of each service has called what it calls: a destination that nobody here used could not be had now.
    for _ in range(12):
        for agent in (CHROME, FIREFOX):
            mesh.ask(agent)
    pod = mesh.pods("app=authentication")[0]["metadata"]
    name = f"{pod['namespace']}.{pod['name']}."
    stored = mesh.run_dir / f"pods/{pod['namespace']}_{pod['name']}_{pod['uid']}/proxy/store/known-resources"
    # What it calls and what it is called at.
    wait_until(lambda: all(part in stored.read_bytes() for part in (b"product-catalog.shop", b"virtualInbound")), f"{stored} has it all")
    expect_equal(oct(stored.stat().st_mode & 0o777), "0o600", "mode of the store")

    with mesh.control_stopped():
        before = mesh.sidecar_of(name)
        os.kill(before, signal.SIGKILL)
        wait_until(lambda: mesh.sidecar_of(name) not in (None, before), "another one is started", 30)
        wait_until(mesh.answers, "calls through it work again", 30)
        for _ in range(20):
            expect_equal(versions(mesh.ask(CHROME)), "v2", "by the rules it had")
        config = mesh.weft("proxy", "config", "authentication")
        expect("connected to" not in config.splitlines()[0], f"nobody told it: {config}")
    wait_until(lambda: "connected to weft-control" in mesh.weft("proxy", "config", "authentication"), "it follows again", 30)
    # And what changes now reaches it.
    mesh.kubectl("patch", "virtualservice", "product-catalog-route", "-n", "shop", "--type=json", "-p",
                 json.dumps([{"op": "remove", "path": "/spec/http/0"}]))
    wait_until(lambda: versions(mesh.ask(CHROME)) == "v1", "a change reaches it")


def test_a_new_replica_has_what_its_siblings_use_before_its_first_call(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    old = mesh.pods("app=storefront")[0]["metadata"]["name"]
    mesh.kubectl("scale", "deployment/storefront", "-n", "shop", "--replicas=2")
    new = next(pod["metadata"]["name"] for pod in mesh.settled("app=storefront", 2) if pod["metadata"]["name"] != old)
    config = mesh.weft("proxy", "config", new)
    expect("authentication.shop" in config, f"what the other storefront calls is there: {config}")
    expect("inventory.shop" not in config, f"what no storefront calls is not: {config}")
