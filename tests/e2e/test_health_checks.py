"""Active health checks by a real proxy of real processes: HTTP, TCP and gRPC. Who fails them is given nothing, and is called again once well."""

import signal
import sys

from bootstrap import cluster, to
from harness import HERE, ROOT, Process, Run, expect, free_port, wait_until
from proxy import Proxy

SERVICE = ROOT / "examples/shop/services/service.py"
ILL = "1 of 1 fail their health checks"


def checked(name: str, port: int, check: dict, **fields) -> dict:
    how = {"timeout": "0.3s", "interval": "0.3s", "unhealthy_threshold": 2, "healthy_threshold": 1, **check}
    return cluster(name, port, common_lb_config={"healthy_panic_threshold": {"value": 0}}, health_checks=[how], **fields)


def told_apart(proxy: Proxy, name: str, falls_ill, gets_well) -> None:
    """No request is given to it from when it is known to be ill until it is well again."""
    is_ill = lambda: ILL in proxy.get().body.decode(errors="replace")
    expect(not is_ill(), f"{name} is well at first")
    falls_ill()
    said = f"of cluster {name} fails its health checks"
    wait_until(lambda: said in proxy.process.text(), f"the log says: {said}")
    reply = proxy.get()
    expect(reply.status == 503 and ILL in reply.body.decode(), f"who calls it is told {reply.status} {reply.body!r}")
    gets_well()
    wait_until(lambda: not is_ill(), f"{name} is called again")


def test_by_http(run: Run) -> None:
    port = free_port()
    process = run.server("service", sys.executable, SERVICE, port=port, env={"SERVICE": "inventory", "PORT": str(port)})
    proxy = Proxy(run, [to("http")], [checked("http", port, {"http_health_check": {"path": "/healthz"}})])
    # Its kernel goes on to accept: only an answer tells.
    told_apart(proxy, "http", lambda: process.kill(signal.SIGSTOP), lambda: process.kill(signal.SIGCONT))


def test_by_tcp(run: Run) -> None:
    port = free_port()
    start = lambda: run.server("origin", sys.executable, HERE / "origin.py", "--port", port, "--name", "origin", port=port)
    process: Process = start()
    proxy = Proxy(run, [to("tcp")], [checked("tcp", port, {"tcp_health_check": {}})])
    told_apart(proxy, "tcp", lambda: process.stop(), start)


def test_by_grpc(run: Run) -> None:
    run.need("grpc")
    port = free_port()
    process = run.server("grpc", sys.executable, HERE / "grpc_origin.py", port, port=port)
    proxy = Proxy(run, [to("grpc")], [checked("grpc", port, {"grpc_health_check": {}}, http2=True)])
    turn = lambda: process.kill(signal.SIGUSR1)  # it says NOT_SERVING, and SERVING again
    told_apart(proxy, "grpc", turn, turn)
    expect("it does not say SERVING" in proxy.process.text(), "the log says why")
