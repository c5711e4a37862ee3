"""weft-proxy against h2spec, the conformance tests of HTTP/2 by another author: the whole list, strict ones included.

A case that fails is a failure here unless h2spec_contradicted.json names it, with the sentence of RFC 9113 (which h2spec
is older than) that the case contradicts. A case named there that passes is a failure too: the list may not outlive its
reasons.
"""

import json
import xml.etree.ElementTree

from bootstrap import cluster, document, http_listener, to
from harness import HERE, Run, expect, expect_equal, free_port, go_tool
from proxy import origin

H2SPEC = "github.com/summerwind/h2spec/cmd/h2spec@v2.2.1+incompatible"
# Where the first bytes decide, other first bytes than HTTP/2's are HTTP/1.1's to answer: 400, and no GOAWAY.
NO_HTTP2 = {"http2/3.5/2: Sends invalid connection preface": "what is not the preface is no HTTP/2"}
CASES = 146  # of that version, strict ones included: fewer would mean that some were not run


def failed_cases(run: Run, codec: str) -> tuple[int, dict]:
    """How many cases ran, and what h2spec says of those that failed, by "section/number: what it does"."""
    port = free_port()
    listener = http_listener(port, [to("origin")], codec_type=codec)
    config = run.file("envoy.yaml", document([listener], [cluster("origin", origin(run, "origin"))], free_port()))
    run.server("weft-proxy", run.program("weft-proxy"), "-c", config, port=port)
    report = run.folder / "h2spec.xml"
    run.output(go_tool(run, H2SPEC), "-S", "-h", "127.0.0.1", "-p", port, "-j", report, deadline=300, check=False)
    ran, failed = 0, {}
    for suite in xml.etree.ElementTree.parse(report).iter("testsuite"):
        for number, case in enumerate(suite.iter("testcase"), 1):
            ran += 1
            trouble = next((case.find(kind) for kind in ("failure", "error") if case.find(kind) is not None), None)
            if trouble is not None:
                name = f"{case.get('package')}/{number}: {case.get('classname')}"
                failed[name] = " ".join((trouble.text or "").split())
    return ran, failed


def expect_every_case(run: Run, codec: str, beside: dict) -> None:
    contradicted = json.loads((HERE / "h2spec_contradicted.json").read_text()) | beside
    ran, failed = failed_cases(run, codec)
    unexpected = {name: why for name, why in failed.items() if name not in contradicted}
    expect(not unexpected, "cases that fail:\n" + "\n".join(f"    {name}: {why}" for name, why in unexpected.items()))
    expect_equal(sorted(set(contradicted) - set(failed)), [], "cases said to contradict RFC 9113 that pass")
    expect_equal(ran, CASES, "cases run")


def test_every_case_passes_with_prior_knowledge(run: Run) -> None:
    expect_every_case(run, "HTTP2", {})


def test_every_case_passes_where_the_first_bytes_decide(run: Run) -> None:
    expect_every_case(run, "AUTO", NO_HTTP2)
