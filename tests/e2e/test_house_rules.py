"""The rules `./run lint` holds the house to, tried on lines that break them and lines that do not."""

import pathlib
import sys

from harness import ROOT, Run, expect_equal

sys.path.insert(0, str(ROOT / "tools/runner"))
import coroutines  # noqa: E402
import rooms  # noqa: E402
import shown  # noqa: E402


def refused(path: str, include: str) -> bool:
    exists = lambda name: "no_such" not in name
    return bool(rooms.check(pathlib.Path(path), f"#include {include}\n", rooms.rules(), exists))


def test_a_room_includes_only_what_its_line_says(run: Run) -> None:
    tried = {
        ("io/loop.cc", '"base/result.h"'): False,
        ("io/loop.cc", '"io/task.h"'): False,
        ("base/error.cc", '"io/task.h"'): True,
        ("base/error.cc", '"base/no_such_header.h"'): True,
        ("http/h1/parse.cc", '"http/head.h"'): False,
        ("apiserver/store.cc", '"mesh/kinds/kind.h"'): False,
        ("mesh/kinds/kind.cc", '"base/result.h"'): False,
        ("nowhere/file.cc", '"base/result.h"'): True,
        ("io/socket.cc", '"io/testing/memory_network.h"'): True,
        ("io/stream_test.cc", '"io/testing/memory_network.h"'): False,
    }
    expect_equal({key: refused(*key) for key in tried}, tried, "includes refused")


def test_control_may_not_include_controllers(run: Run) -> None:
    table = rooms.rules()
    expect_equal("controllers" in table["control"] or "*" in table["control"], False, "control's line names controllers")


def test_protobuf_stays_in_two_rooms(run: Run) -> None:
    tried = {("xds/compile.cc", '"envoy/config/route/v3/route.pb.h"'): False, ("mesh/routes.cc", "<google/protobuf/any.pb.h>"): False,
             ("xds/compile.h", '"envoy/config/route/v3/route.pb.h"'): True, ("proxy/serve.cc", "<google/protobuf/message.h>"): True}
    expect_equal({key: refused(*key) for key in tried}, tried, "protobuf includes refused")


def test_coroutine_lambdas_with_captures_are_found(run: Run) -> None:
    tried = {
        "spawn([this](Scope& scope) -> Task<void> { co_await wait(); });": [1],
        "auto f =\n    [&]() -> io::Task<int> { co_return 1; };": [2],
        "auto f = [](Loop& loop) -> Task<void> { co_await wait(loop); };": [],
        "auto f = [this] { return connect(); };": [],
        "auto f = [&](int n) -> Task<void> { return other(n); };": [],
        "items[index] = one(two) -> Task<void>;": [],
    }
    expect_equal({text: coroutines.lines(text) for text in tried}, tried, "lines found")


def test_rows_name_tests_that_are_there(run: Run) -> None:
    known = {"Path.IsKept", "IsKept", "path_test", "gateway_http.yaml", "./run test"}
    tried = {"`Path.IsKept`, `path_test` `IsKept`": [], "scenarios `gateway_*`": [], "`Path.Is…`, `./run test`": [], "none yet": [1],
             "": [1], "`Path.IsLost`": [1], "`Path.IsKept`, `Route.*`": [1], "`path`": [1]}
    of_a_row = lambda cell: [number - 2 for number, _ in shown.check(f"| a | shown by |\n| --- | --- |\n| b | {cell} |\n", known)]
    expect_equal({cell: of_a_row(cell) for cell in tried}, tried, "rows found")
    expect_equal(shown.check("| a | unit |\n| --- | --- |\n| b | `no test` |\n", known), [], "another table is nobody's business")
