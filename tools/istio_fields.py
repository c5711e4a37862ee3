#!/usr/bin/env python3
"""Writes tests/golden/istio/fields.txt: the path of every field of the Istio kinds that weft serves.

usage: tools/istio_fields.py CRDS VERSION > tests/golden/istio/fields.txt

CRDS is kubernetes/customresourcedefinitions.gen.yaml of github.com/istio/api, VERSION what it is of. A list and a map
are both written with [], as in docs/istio-fields.md.
"""
import sys

import yaml

KINDS = [
    "VirtualService", "DestinationRule", "Gateway", "ServiceEntry", "WorkloadEntry", "Sidecar", "PeerAuthentication",
    "RequestAuthentication", "AuthorizationPolicy"
]


def walk(schema, path, paths):
    """Adds the paths of what an object at `path` may hold."""
    for name, inner in (schema.get("properties") or {}).items():
        here = f"{path}.{name}"
        values = inner.get("items") if inner.get("type") == "array" else inner.get("additionalProperties")
        if values is not None:
            here += "[]"
            inner = values if isinstance(values, dict) else {}
        paths.add(here)
        walk(inner, here, paths)


def main():
    crds, version = sys.argv[1:]
    paths = {kind: set() for kind in KINDS}
    with open(crds, encoding="utf-8") as file:
        for document in yaml.safe_load_all(file):
            kind = document["spec"]["names"]["kind"] if document else None
            if kind not in paths:
                continue
            for one in document["spec"]["versions"]:
                walk(one["schema"]["openAPIV3Schema"]["properties"]["spec"], "spec", paths[kind])
    print(f"# {version}")
    print("# Every field of the kinds that weft serves; made by tools/istio_fields.py, read by src/mesh/fields_test.cc.")
    for kind in KINDS:
        for path in sorted(paths[kind]):
            print(kind, path)


if __name__ == "__main__":
    main()
