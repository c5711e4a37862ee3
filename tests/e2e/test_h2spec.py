"""weft-proxy against h2spec, the conformance tests of HTTP/2 by another author: the whole list, strict ones included.

A case that fails is a failure here unless h2spec_contradicted.json names it, with the sentence of RFC 9113 (which h2spec
is older than) that the case contradicts. A case named there that passes is a failure too: the list may not outlive its
reasons.
"""

import json
import xml.etree.ElementTree

from bootstrap import TYPE, cluster, document, http_listener, to
from harness import HERE, Run, expect, expect_equal, free_port, go_tool
from proxy import origin

H2SPEC = "github.com/summerwind/h2spec/cmd/h2spec@v2.2.1+incompatible"
# Where the first bytes decide, other first bytes than HTTP/2's are HTTP/1.1's to answer: 400, and no GOAWAY.
NO_HTTP2 = {"http2/3.5/2: Sends invalid connection preface": "what is not the preface is no HTTP/2"}
CASES = 146  # of that version, strict ones included: fewer would mean that some were not run


def ends_tls(run: Run) -> dict:
    """A transport socket with a certificate of the test's own, which speaks what ALPN picks."""
    certificate, key = run.folder / "server.crt", run.folder / "server.key"
    run.output(run.tool("openssl", "openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=edge",
               "-keyout", key, "-out", certificate)
    common = {"alpn_protocols": ["h2", "http/1.1"], "tls_certificates": [{"certificate_chain": {"filename": str(certificate)}, "private_key": {"filename": str(key)}}]}
    return {"name": "envoy.transport_sockets.tls",
            "typed_config": {"@type": TYPE + "extensions.transport_sockets.tls.v3.DownstreamTlsContext", "common_tls_context": common}}


def failed_cases(run: Run, codec: str, tls: bool) -> tuple[int, dict]:
    """How many cases ran, and what h2spec says of those that failed or were skipped, by "section/number: what it does"."""
    port = free_port()
    listener = http_listener(port, [to("origin")], codec_type=codec)
    if tls:
        listener["filter_chains"][0]["transport_socket"] = ends_tls(run)
    config = run.file("envoy.yaml", document([listener], [cluster("origin", origin(run, "origin"))], free_port()))
    run.server("weft-proxy", run.program("weft-proxy"), "-c", config, port=port)
    report = run.folder / "h2spec.xml"
    run.output(go_tool(run, H2SPEC), "-S", *(["-t", "-k"] if tls else []), "-h", "127.0.0.1", "-p", port, "-j", report, deadline=300, check=False)
    ran, failed = 0, {}
    for suite in xml.etree.ElementTree.parse(report).iter("testsuite"):
        for number, case in enumerate(suite.iter("testcase"), 1):
            ran += 1
            trouble = next((case.find(kind) for kind in ("failure", "error", "skipped") if case.find(kind) is not None), None)
            if trouble is not None:
                name = f"{case.get('package')}/{number}: {case.get('classname')}"
                failed[name] = " ".join((trouble.text or "").split())
    return ran, failed


def expect_every_case(run: Run, codec: str, beside: dict, tls: bool = False) -> None:
    contradicted = json.loads((HERE / "h2spec_contradicted.json").read_text()) | beside
    ran, failed = failed_cases(run, codec, tls)
    unexpected = {name: why for name, why in failed.items() if name not in contradicted}
    expect(not unexpected, "cases that fail:\n" + "\n".join(f"    {name}: {why}" for name, why in unexpected.items()))
    expect_equal(sorted(set(contradicted) - set(failed)), [], "cases said to contradict RFC 9113 that pass")
    expect_equal(ran, CASES, "cases run")


def test_every_case_passes_with_prior_knowledge(run: Run) -> None:
    expect_every_case(run, "HTTP2", {})


def test_every_case_passes_where_the_first_bytes_decide(run: Run) -> None:
    expect_every_case(run, "AUTO", NO_HTTP2)


def test_every_case_passes_where_tls_ends_here(run: Run) -> None:
    expect_every_case(run, "AUTO", {}, tls=True)
