"""The tools the other tests stand on, tried on peers that misbehave in known ways."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time
from unittest import mock

from harness import HERE, Failed, Run, expect, expect_equal, free_port, go_tool, wait_until


def origin(run: Run, name: str = "origin") -> tuple[object, int]:
    port = free_port()
    return run.server(name, sys.executable, HERE / "origin.py", "--port", port, "--name", name, port=port), port


def load(run: Run, url: str, *options) -> tuple[object, object]:
    report = run.folder / "load.json"
    return run.start("load", sys.executable, HERE / "load.py", "--report", report, *options, url), report


def test_load_keeps_its_rate_and_counts_statuses(run: Run) -> None:
    _, port = origin(run)
    client, report = load(run, f"http://127.0.0.1:{port}/", "--rate", 500, "--seconds", 2)
    expect_equal(client.wait(), 0, "exit code")
    seen = json.loads(report.read_text())
    expect_equal(seen["statuses"], {"200": 1000}, "statuses")
    expect_equal(seen["failures"], {}, "failures")
    expect(seen["connects"] < 100, f"connections are kept alive, yet {seen['connects']} were opened")


def test_load_counts_every_failure_by_its_reason(run: Run) -> None:
    _, port = origin(run)
    client, report = load(run, f"http://127.0.0.1:{port}/break", "--rate", 200, "--seconds", 0.5)
    expect_equal(client.wait(), 1, "exit code")
    expect_equal(json.loads(report.read_text())["failures"], {"ConnectionError: closed before the answer": 100}, "failures")


def test_load_reports_an_origin_that_dies(run: Run) -> None:
    server, port = origin(run)
    client, report = load(run, f"http://127.0.0.1:{port}/", "--rate", 200)
    time.sleep(0.5)  # some traffic before the end
    server.kill()
    server.wait()
    time.sleep(0.3)  # and some after it
    client.kill(signal.SIGTERM)
    expect_equal(client.wait(), 1, "exit code")
    seen = json.loads(report.read_text())
    expect(seen["statuses"].get("200", 0) > 50, f"answers before the kill: {seen['statuses']}")
    expect(seen["failed"] > 10, f"failures after it: {seen['failures']}")
    expect_equal(seen["failed"] + seen["statuses"]["200"], seen["requests"], "every request is counted once")


def test_load_is_not_slowed_by_slow_answers(run: Run) -> None:
    _, port = origin(run)
    client, report = load(run, f"http://127.0.0.1:{port}/slow/200", "--rate", 200, "--seconds", 1)
    expect_equal(client.wait(), 0, "exit code")
    seen = json.loads(report.read_text())
    expect_equal(seen["requests"], 200, "requests")
    expect(seen["seconds"] < 3, f"an open schedule does not wait for answers: {seen['seconds']} s")


def test_a_wait_ends_with_its_deadline(run: Run) -> None:
    try:
        wait_until(lambda: False, "the impossible", deadline=0.1)
    except Failed as failure:
        expect("the impossible" in str(failure), str(failure))
    else:
        raise Failed("wait_until returned")


def test_a_go_tool_is_built_once_for_each_version(run: Run) -> None:
    folder = run.folder / "bin"
    folder.mkdir()
    go = folder / "go"  # writes what it was asked for where Go would have put the program
    go.write_text('#!/bin/sh\necho built >> "${0%/*}/builds"\nprintf "#!/bin/sh\\necho $2\\n" > "$GOBIN/no-such-peer"\nchmod +x "$GOBIN/no-such-peer"\n')
    go.chmod(0o755)
    with mock.patch.dict(os.environ, {"PATH": f"{folder}:{os.environ['PATH']}"}):
        for version in ("v1.0.0", "v2.0.0", "v1.0.0"):
            package = f"example.com/cmd/no-such-peer@{version}"
            program = go_tool(run, package)
            run.cleanup.callback(pathlib.Path(program).unlink, missing_ok=True)
            expect_equal(subprocess.check_output([program], text=True).strip(), package, "what was built")
    expect_equal((folder / "builds").read_text(), "built\n" * 2, "builds")
