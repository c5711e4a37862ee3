"""An istiod that serves what a real one sent (tests/golden/istio), by Python's gRPC.

  istiod.py FOLDER PORT SOCKET FORMS

FOLDER holds schemas.pb (protoc's descriptor set of proto/), ca.pem, ca.key, server.pem, server.key, token. FORMS is
delta, state or both, with a comma: calls of another form are unknown to it. It also signs certificates
(CreateCertificate) for whoever shows the token.

Fields and extensions that proto/ does not have are left out of what is sent, but for the name of an extension. Unlike a
real istiod's, each resource has a version of its own.

SOCKET takes one line of JSON a connection, and answers with one:
  {"do": "heard"}                                    all requests so far
  {"do": "change", "resource": {…}}                  a resource as in the golden files; pushed at once
  {"do": "remove", "type": "Cluster", "name": "…"}
  {"do": "end"}                                      ends every stream
"""

import hashlib
import json
import pathlib
import queue
import re
import socketserver
import subprocess
import sys
import threading
from concurrent import futures

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden/istio"
ADS = "/envoy.service.discovery.v3.AggregatedDiscoveryService/"
CREATE = "/istio.v1.auth.IstioCertificateService/CreateCertificate"
WHOLE = {"Cluster", "Listener"}  # in the state of the world, what an answer lacks of these is gone


class Schemas:
    """The messages of a descriptor set; an extension that is none of them is an empty message of its name."""

    def __init__(self, file: pathlib.Path, extensions: set[str]) -> None:
        self.pool = descriptor_pool.DescriptorPool()
        known = set()
        for one in descriptor_pb2.FileDescriptorSet.FromString(file.read_bytes()).file:
            self.pool.AddSerializedFile(one.SerializeToString())
            known |= {f"{one.package}.{message.name}" for message in one.message_type}
        for name in sorted(extensions - known):
            package, _, short = name.rpartition(".")
            stub = descriptor_pb2.FileDescriptorProto(name=f"{name}.proto", package=package, syntax="proto3")
            stub.message_type.add(name=short)
            self.pool.AddSerializedFile(stub.SerializeToString())
        self.factory = message_factory.MessageFactory(self.pool)

    def make(self, name: str):
        return self.factory.GetPrototype(self.pool.FindMessageTypeByName(name))

    def read(self, resource: dict) -> bytes:
        fields = {key: value for key, value in resource.items() if key != "@type"}
        message = self.make(resource["@type"].partition("/")[2])()
        json_format.ParseDict(fields, message, ignore_unknown_fields=True, descriptor_pool=self.pool)
        return message.SerializeToString()


def short(url: str) -> str:
    return url.rpartition(".")[2]


def name_of(resource: dict) -> str:
    return resource.get("name") or resource["cluster_name"]


class Istiod:
    def __init__(self, folder: pathlib.Path, forms: list[str]) -> None:
        self.folder, self.forms = folder, forms
        texts = [(GOLDEN / f"{kind}.json").read_text() for kind in ("cds", "eds", "lds", "rds")]
        types = {name for text in texts for name in re.findall(r'"@type": *"type.googleapis.com/([^"]+)"', text)}
        self.schemas = Schemas(folder / "schemas.pb", types)
        self.resources: dict[str, dict[str, bytes]] = {}  # type URL → name → bytes
        for text in texts:
            for resource in json.loads(text):
                self.put(resource)
        self.lock = threading.Lock()
        self.streams: set[Stream] = set()
        self.heard: list[dict] = []
        self.signed = 0

    def put(self, resource: dict) -> None:
        self.resources.setdefault(resource["@type"], {})[name_of(resource)] = self.schemas.read(resource)

    def tell(self, what) -> None:
        for stream in list(self.streams):
            stream.news.put(what)

    def order(self, said: dict):
        with self.lock:
            if said["do"] == "heard":
                return self.heard
            if said["do"] == "change":
                self.put(said["resource"])
            if said["do"] == "remove":
                next(table for url, table in self.resources.items() if short(url) == said["type"]).pop(said["name"])
            self.tell(None if said["do"] == "end" else "changed")
            return "done"

    def service(self, call):
        forms = {ADS + "DeltaAggregatedResources": ("delta", DeltaStream), ADS + "StreamAggregatedResources": ("state", StateStream)}
        form, kind = forms.get(call.method, ("", None))
        if form in self.forms:
            return grpc.stream_stream_rpc_method_handler(lambda requests, context: kind(self).run(requests))
        if call.method == CREATE:
            return grpc.unary_unary_rpc_method_handler(self.sign)
        with self.lock:
            self.heard.append({"unknown": call.method})
        return None  # UNIMPLEMENTED

    def sign(self, request: bytes, context) -> bytes:
        wanted = f"Bearer {(self.folder / 'token').read_text().strip()}"
        if dict(context.invocation_metadata()).get("authorization") != wanted:
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "the token is not one of ours")
        asked = self.schemas.make("istio.v1.auth.IstioCertificateRequest").FromString(request)
        names = self.folder / "workload.ext"
        names.write_text("subjectAltName=critical,URI:spiffe://cluster.local/ns/default/sa/app-1\n")
        self.signed += 1
        command = ["openssl", "x509", "-req", "-CA", self.folder / "ca.pem", "-CAkey", self.folder / "ca.key", "-days", "1",
                   "-set_serial", str(4096 + self.signed), "-extfile", names]
        done = subprocess.run(command, input=asked.csr.encode(), capture_output=True, check=True)
        answer = self.schemas.make("istio.v1.auth.IstioCertificateResponse")()
        answer.cert_chain.extend([done.stdout.decode(), (self.folder / "ca.pem").read_text()])
        return answer.SerializeToString()


class Stream:
    """One discovery stream. Its requests and the orders come through one queue, so that answers keep their order."""

    request, response = "", ""

    def __init__(self, istiod: Istiod) -> None:
        self.istiod, self.news, self.nonces = istiod, queue.Queue(), 0
        self.asked: dict[str, set[str] | None] = {}  # type URL → names; None: all
        self.sent: dict[str, dict[str, str]] = {}    # what the client has: name → version
        self.cls = {name: istiod.schemas.make(f"envoy.service.discovery.v3.{name}") for name in (self.request, self.response)}

    def run(self, requests):
        self.istiod.streams.add(self)
        threading.Thread(target=self.take, args=(requests,), daemon=True).start()
        while (what := self.news.get()) is not None:
            with self.istiod.lock:
                answers = self.changed() if what == "changed" else self.hear(what)
            yield from answers
        self.istiod.streams.discard(self)

    def take(self, requests) -> None:
        try:
            for request in requests:
                self.news.put(self.cls[self.request].FromString(request))
        except grpc.RpcError:
            pass
        self.news.put(None)

    def write_down(self, request, **more) -> None:
        node = json_format.MessageToDict(request.node) if request.HasField("node") else None
        self.istiod.heard.append({"type": short(request.type_url), "nonce": request.response_nonce, "node": node,
                                  "error": request.error_detail.message, "form": self.request, **more})

    def now(self, url: str) -> dict[str, tuple[str, bytes]]:
        wanted = self.asked[url]
        table = self.istiod.resources.get(url, {})
        return {name: (hashlib.sha256(data).hexdigest()[:16], data) for name, data in table.items()
                if wanted is None or name in wanted}

    def answer(self, url: str):
        self.nonces += 1
        return self.cls[self.response](type_url=url, nonce=str(self.nonces))

    def changed(self):
        return [answer for url in list(self.asked) for answer in self.differing(url, False)]


class DeltaStream(Stream):
    request, response = "DeltaDiscoveryRequest", "DeltaDiscoveryResponse"

    def hear(self, request):
        subscribed, url = list(request.resource_names_subscribe), request.type_url
        held = dict(request.initial_resource_versions)
        self.write_down(request, names=subscribed, held=len(held))
        first = url not in self.asked
        if first:
            self.asked[url] = set() if subscribed else None
            self.sent[url] = held
        if subscribed:
            self.asked[url] |= set(subscribed)
        if self.asked[url] is not None:
            self.asked[url] -= set(request.resource_names_unsubscribe)
        return self.differing(url, first) if first or subscribed else []

    def differing(self, url: str, always: bool):
        now, sent = self.now(url), self.sent[url]
        answer = self.answer(url)
        for name, (version, data) in now.items():
            if sent.get(name) == version:
                continue
            one = answer.resources.add(name=name, version=version)
            one.resource.type_url, one.resource.value = url, data
        answer.removed_resources.extend(sorted(set(sent) - set(now)))
        if not (answer.resources or answer.removed_resources or always):
            return []
        self.sent[url] = {name: version for name, (version, _) in now.items()}
        self.istiod.heard.append({"sent": short(url), "names": sorted(one.name for one in answer.resources),
                                  "removed": list(answer.removed_resources)})
        return [answer.SerializeToString()]


class StateStream(Stream):
    request, response = "DiscoveryRequest", "DiscoveryResponse"

    def hear(self, request):
        url, names = request.type_url, set(request.resource_names)
        self.write_down(request, names=sorted(names), held=0)
        before = self.asked.get(url, ())
        self.asked[url] = names if names or short(url) not in WHOLE else None
        return self.differing(url, True) if before != self.asked[url] else []

    def differing(self, url: str, always: bool):
        now = self.now(url)
        versions = {name: version for name, (version, _) in now.items()}
        if versions == self.sent.get(url) and not always:
            return []
        self.sent[url] = versions
        answer = self.answer(url)
        answer.version_info = answer.nonce
        for name, (_, data) in now.items():
            answer.resources.add(type_url=url, value=data)
        self.istiod.heard.append({"sent": short(url), "names": sorted(now), "removed": []})
        return [answer.SerializeToString()]


class Orders(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        answer = self.server.istiod.order(json.loads(self.rfile.readline()))
        self.wfile.write(json.dumps(answer).encode() + b"\n")


class Handler(grpc.GenericRpcHandler):
    def __init__(self, istiod: Istiod) -> None:
        self.istiod = istiod

    def service(self, call):
        return self.istiod.service(call)


def main() -> None:
    folder, port, orders, forms = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4].split(",")
    istiod = Istiod(folder, forms)
    server = grpc.server(futures.ThreadPoolExecutor(16))
    server.add_generic_rpc_handlers([Handler(istiod)])
    server.add_secure_port(f"0.0.0.0:{port}", grpc.ssl_server_credentials(
        [((folder / "server.key").read_bytes(), (folder / "server.pem").read_bytes())]))
    server.start()
    with socketserver.ThreadingUnixStreamServer(orders, Orders) as listening:
        listening.istiod = istiod
        listening.serve_forever()


if __name__ == "__main__":
    main()
