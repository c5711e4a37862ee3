"""The mesh's authority, and what is known of the certificates it gives: a root that a Secret supplies, and when a certificate ends."""

import json
import os
import pathlib
import re
import shutil
import signal
import ssl
import time

from harness import Run, expect, expect_equal, wait_until
from mesh import SHOP, Mesh
from test_zero_trust import LOAD, RATE, Pki, address, came, fetch


def certificate_end(run: Run, pem: str) -> float:
    openssl = run.tool("openssl", "openssl")
    said = run.output(openssl, "x509", "-noout", "-enddate", "-in", run.file("shown.pem", pem))
    return ssl.cert_time_to_seconds(said.strip().removeprefix("notAfter="))


def test_a_metric_says_when_a_certificate_ends(run: Run) -> None:
    mesh = Mesh(run, SHOP, "--certificate-seconds", "7200")
    text = fetch(mesh, "inventory", f"http://{address(mesh, 'inventory')[0]}:15090/stats/prometheus")
    [said] = re.findall(r"^weft_certificate_expiry_timestamp_seconds (\S+)$", text, re.M)
    kept = next(mesh.run_dir.glob("pods/shop_inventory-*/proxy/store/certificate*")).read_text()
    expect_equal(float(said), certificate_end(run, kept[:kept.index("END CERTIFICATE")] + "END CERTIFICATE-----\n"), "the metric is the end of the certificate that is kept")
    expect(3600 < float(said) - time.time() < 7260, "which was asked to be good for two hours")


def test_the_authority_that_a_secret_supplies_signs_after_a_restart(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    pki = Pki(run, mesh.run_dir / "ca")
    signing, key = pki.stranger
    mesh.kubectl("create", "namespace", "istio-system")
    mesh.kubectl("create", "secret", "generic", "cacerts", "-n", "istio-system", f"--from-file=ca-cert.pem={signing}", f"--from-file=ca-key.pem={key}",
                 f"--from-file=root-cert.pem={signing}")
    shutil.rmtree(mesh.run_dir / "ca")
    mesh.kill_control_plane()
    supplied = pathlib.Path(signing).read_text().strip()
    wait_until(lambda: supplied in (mesh.run_dir / "root-cert.pem").read_text(), "the supplied root is trusted", 20)
    apps = ("storefront", "authentication", "product-catalog", "inventory")
    renewed = lambda app: mesh.weft("logs", app, "-c", "weft-proxy").count("certificate: spiffe://") > 1
    wait_until(lambda: all(renewed(app) and "connected to weft-control" in mesh.weft("proxy", "config", app) for app in apps), "every sidecar has come in again", 40)
    wait_until(lambda: '"service"' in fetch(mesh, "customer", "http://storefront/"), "and calls go through", 20)
    expect(not (mesh.run_dir / "ca").exists(), "no root was made beside it")

    # One that cannot sign is refused, and no root is made in its place.
    mesh.kubectl("patch", "secret", "cacerts", "-n", "istio-system", "--type", "json", "-p", '[{"op": "remove", "path": "/data/ca-key.pem"}]')
    [running] = mesh.processes("weft-control")
    os.kill(running, signal.SIGKILL)
    log = lambda: "".join(path.read_text() for path in (mesh.run_dir / "logs").glob("weft-control*"))
    wait_until(lambda: "Secret istio-system/cacerts has no ca-key.pem; supply it, or delete the Secret" in log(), "the log says what is wrong", 20)
    expect(not (mesh.run_dir / "ca").exists(), "nor now")


def test_an_authority_that_comes_later_takes_over_under_load_and_no_call_is_lost(run: Run) -> None:
    mesh = Mesh(run, SHOP)
    mesh.ask()
    pki = Pki(run, mesh.run_dir / "ca")
    signing, key = pki.stranger
    shown = lambda: json.loads(mesh.weft("ca", "show", "-o", "json"))
    roots = lambda: [one["sha256"] for one in shown()["roots"]]
    own = roots()
    mesh.kubectl("create", "namespace", "istio-system")
    mesh.kubectl("create", "secret", "generic", "cacerts", "-n", "istio-system", f"--from-file=ca-cert.pem={signing}", f"--from-file=ca-key.pem={key}",
                 f"--from-file=root-cert.pem={signing}")
    load = run.start("load", mesh.binary, "exec", "customer", "--", "/usr/bin/python3", LOAD, "--rate", RATE, "--seconds", 75, "http://storefront/", env=mesh.env)
    wait_until(lambda: came(mesh, "inventory").get("mutual_tls", 0) > RATE // 2, "the load is on", 20)
    mesh.kill_control_plane()
    wait_until(lambda: "both-trusted" in mesh.weft("ca", "show", check=False), "both are trusted from the start that finds it", 20)
    expect_equal(roots()[0], own[0], "the mesh's own is the first of them")
    # Two people at once: they go the same steps together, and each once.
    other = run.start("other", mesh.binary, "ca", "rotate", env=mesh.env)
    said = mesh.weft("ca", "rotate", deadline=120)
    expect("the old root is forgotten by all" in said, said)
    expect_equal(other.wait(60), 0, f"the other one ends well, too: {other.text()}")
    expect(load.running(), "all of it happened under load")
    supplied = roots()
    expect(len(supplied) == 1 and supplied != own, f"the supplied one alone: {supplied}")
    expect_equal(sorted(path.name for path in (mesh.run_dir / "ca").glob("*")), [], "files of the old one that are left")
    mesh.kill_control_plane()
    wait_until(mesh.all_active, "every proxy is back", 30)
    expect_equal(roots(), supplied, "it is the same after a restart")
    load.wait(90)
    result = json.loads(load.text())
    expect_equal(result["failed"], 0, f"failed calls of {result['requests']} while the authority was replaced")
