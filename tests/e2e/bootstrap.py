"""Envoy's v3 bootstrap for the static-file tests: small builders that make plain values, and the YAML of them."""

import json

TYPE = "type.googleapis.com/envoy."
HCM = TYPE + "extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"
ROUTER = TYPE + "extensions.filters.http.router.v3.Router"
FAULT = TYPE + "extensions.filters.http.fault.v3.HTTPFault"
TCP_PROXY = TYPE + "extensions.filters.network.tcp_proxy.v3.TcpProxy"
FILE_LOG = TYPE + "extensions.access_loggers.file.v3.FileAccessLog"
HTTP_OPTIONS = TYPE + "extensions.upstreams.http.v3.HttpProtocolOptions"


def address(port: int) -> dict:
    return {"socket_address": {"address": "127.0.0.1", "port_value": port}}


def cluster(name: str, *ports: int, http2: bool = False, **fields) -> dict:
    endpoints = [{"endpoint": {"address": address(port)}} for port in ports]
    made = {"name": name, "type": "STATIC", "connect_timeout": "1s", "lb_policy": "ROUND_ROBIN",
            "load_assignment": {"cluster_name": name, "endpoints": [{"lb_endpoints": endpoints}]}, **fields}
    if http2:
        options = {"@type": HTTP_OPTIONS, "explicit_http_config": {"http2_protocol_options": {}}}
        made["typed_extension_protocol_options"] = {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions": options}
    return made


def header(name: str, **string_match) -> dict:
    return {"name": name, "string_match": string_match}


def to(cluster_name: str, prefix: str = "/", headers: list | None = None, name: str | None = None, **action) -> dict:
    match = {"prefix": prefix, **({"headers": headers} if headers else {})}
    return {**({"name": name} if name else {}), "match": match, "route": {"cluster": cluster_name, **action}}


def delay_by(duration: str) -> dict:
    """A route's configuration of the filter of faults: each request waits so long."""
    return {"@type": FAULT, "delay": {"fixed_delay": duration, "percentage": {"numerator": 100}}}


def http_listener(port: int, routes: list, access_log: str | None = None, name: str = "http", **fields) -> dict:
    manager = {
        "@type": HCM, "stat_prefix": name, "codec_type": "AUTO",
        "route_config": {"name": "local", "virtual_hosts": [{"name": "all", "domains": ["*"], "routes": routes}]},
        "http_filters": [{"name": "envoy.filters.http.router", "typed_config": {"@type": ROUTER}}],
    }
    manager.update(fields)
    if access_log:
        manager["access_log"] = [{"name": "envoy.access_loggers.file",
                                  "typed_config": {"@type": FILE_LOG, "path": access_log}}]
    return listener(name, port, "envoy.filters.network.http_connection_manager", manager)


def tcp_listener(port: int, cluster_name: str, name: str = "tcp", access_log: str | None = None, **fields) -> dict:
    log = {"access_log": [{"name": "envoy.access_loggers.file", "typed_config": {"@type": FILE_LOG, "path": access_log}}]} if access_log else {}
    return listener(name, port, "envoy.filters.network.tcp_proxy",
                    {"@type": TCP_PROXY, "stat_prefix": name, "cluster": cluster_name, **log, **fields})


def listener(name: str, port: int, filter_name: str, config: dict) -> dict:
    return {"name": name, "address": address(port),
            "filter_chains": [{"filters": [{"name": filter_name, "typed_config": config}]}]}


def document(listeners: list, clusters: list, admin_port: int) -> str:
    return yaml({"admin": {"address": address(admin_port)},
                 "static_resources": {"listeners": listeners, "clusters": clusters}})


def yaml(value, indent: int = 0) -> str:
    """Block YAML, as a person would write it; scalars are quoted as JSON does."""
    lines = []
    for line in _lines(value):
        lines.append(" " * indent + line)
    return "\n".join(lines) + "\n"


def _lines(value) -> list[str]:
    if isinstance(value, dict) and value:
        lines = []
        for key, inner in value.items():
            name = json.dumps(key) if key.startswith("@") else key
            block = _lines(inner)
            if isinstance(inner, (dict, list)) and inner:
                lines += [f"{name}:", *("  " + line for line in block)]
            else:
                lines.append(f"{name}: {block[0]}")
        return lines
    if isinstance(value, list) and value:
        return [("- " if number == 0 else "  ") + line for item in value for number, line in enumerate(_lines(item))]
    return [json.dumps(value)]
