"""The end-to-end harness: real processes, real sockets, no framework.

A test is a function `test_*` in a file `test_*.py` beside this one. It takes a `Run`, which starts processes (each with
its log), hands out free ports and cleans everything up. A check that fails raises; `wait_until` is the only way to
wait. What a test cannot have on this machine it asks for with `run.tool(...)` or says with `run.skip(...)`: a visible
skip for a person, a failure where CI is set.

  python3 tests/e2e/harness.py                all
  python3 tests/e2e/harness.py weights h2     those with one of these words in file or function name
  python3 tests/e2e/harness.py --keep ...     leave the logs of passed tests too
"""

import argparse
import contextlib
import importlib
import importlib.util
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WORK = ROOT / "build/e2e"
CI = os.environ.get("CI", "") not in ("", "0", "false")
STOP_SECONDS = 10  # from SIGTERM to SIGKILL; a process that needs the second is a failure
LOG_TAIL_LINES = 30  # of each process, shown with a failure


class Skip(Exception):
    """This machine lacks what the test needs."""


class Failed(AssertionError):
    """A check did not hold; the text says which."""


def expect(held: bool, otherwise: str) -> None:
    if not held:
        raise Failed(otherwise)


def expect_equal(got, wanted, what: str) -> None:
    expect(got == wanted, f"{what}: got {got!r}, wanted {wanted!r}")


def wait_until(condition, what: str, deadline: float = 10.0, every: float = 0.02):
    """The first true value of condition(), within `deadline` seconds. An OSError from it counts as not yet."""
    end, last = time.monotonic() + deadline, None
    while True:
        try:
            if value := condition():
                return value
        except OSError as error:
            last = error
        if time.monotonic() > end:
            raise Failed(f"after {deadline:g} s still not: {what}" + (f" ({last})" if last else ""))
        time.sleep(every)


class Process:
    """One started program: its log is a file, its end is checked."""

    def __init__(self, name: str, command: list, log: pathlib.Path, **options) -> None:
        self.name, self.log = name, log
        self.command = [str(part) for part in command]
        with log.open("wb") as out:
            self.child = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                          start_new_session=True, **options)
        self.pid = self.child.pid

    def running(self) -> bool:
        return self.child.poll() is None

    def text(self) -> str:
        return self.log.read_text(errors="replace")

    def kill(self, number: int = signal.SIGKILL) -> None:
        if self.running():
            self.child.send_signal(number)

    def wait(self, deadline: float = STOP_SECONDS) -> int:
        try:
            return self.child.wait(deadline)
        except subprocess.TimeoutExpired:
            raise Failed(f"{self.name} did not end within {deadline:g} s") from None

    def stop(self) -> int:
        """SIGTERM, and its exit code; SIGKILL and a failure if it does not end."""
        self.kill(signal.SIGTERM)
        try:
            return self.wait()
        except Failed:
            self.kill()
            self.child.wait()
            raise


# Python's modules whose Debian package has another name.
PACKAGES = {"grpc": "grpcio"}


class Run:
    """One test's doings: its folder, its processes, its clean-up."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = WORK / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.processes: list[Process] = []
        self.logs: list[tuple[pathlib.Path, str]] = []  # of processes that others started: folder and pattern
        self.cleanup = contextlib.ExitStack()

    def start(self, name: str, *command, **options) -> Process:
        """Starts a program; it is stopped when the test ends, and must not have ended by itself before."""
        process = Process(name, list(command), self.folder / f"{name}.log", **options)
        self.processes.append(process)
        return process

    def server(self, name: str, *command, port: int, deadline: float = 10.0, **options) -> Process:
        """Starts a program and returns when its TCP port on loopback accepts."""
        process = self.start(name, *command, **options)

        def accepts() -> bool:
            if not process.running():
                raise Failed(f"{name} ended with exit {process.child.returncode} before it listened")
            socket.create_connection(("127.0.0.1", port), 1).close()
            return True

        wait_until(accepts, f"{name} accepts on port {port}", deadline)
        return process

    def file(self, name: str, text: str) -> pathlib.Path:
        path = self.folder / name
        path.write_text(text)
        return path

    def output(self, *command, deadline: float = 30.0, check: bool = True, **options) -> str:
        """Standard output of a command that must end by itself, with exit 0 unless check is off."""
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=deadline,
                              stdin=subprocess.DEVNULL, **options)
        if check and done.returncode:
            raise Failed(f"`{' '.join(map(str, command))}` exited {done.returncode}: {done.stderr.strip()[-500:]}")
        return done.stdout

    def skip(self, why: str) -> None:
        raise Skip(why)

    def tool(self, name: str, package: str) -> str:
        """The path of a program of other authorship, or a skip."""
        if path := shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin:/usr/local/go/bin"):
            return path
        raise Skip(f"{name} is not installed (Debian package {package})")

    def need(self, *modules: str) -> None:
        """Skips unless Debian's Python has these."""
        for module in modules:
            if importlib.util.find_spec(module) is None:
                raise Skip(f"{module} is not installed (Debian package python3-{PACKAGES.get(module, module)})")

    def kubectl(self) -> str:
        if path := shutil.which("kubectl"):
            return path
        raise Skip("kubectl is not installed; any version from 1.27 on will do (Debian 12 has an older one)")

    def namespaces(self) -> None:
        """Skips unless this user may make network namespaces, as root or inside a user namespace."""
        if os.geteuid() != 0 and subprocess.run(["unshare", "-Urnm", "true"], capture_output=True).returncode != 0:
            raise Skip("neither root nor allowed to make user namespaces (kernel.unprivileged_userns_clone)")

    def program(self, name: str) -> pathlib.Path:
        """One of our own programs, from the release build."""
        path = pathlib.Path(os.environ.get("WEFT_BIN", ROOT / "build/release/bin")) / name
        if not path.exists():
            raise Skip(f"{path} is not built")
        return path

    def close(self) -> None:
        """Ends whatever still runs, newest first, by its process group."""
        self.cleanup.close()
        for process in reversed(self.processes):
            for number in (signal.SIGTERM, signal.SIGKILL):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, number)
                with contextlib.suppress(Failed):
                    process.wait(STOP_SECONDS)
                    break

    def tails(self) -> str:
        shown = []
        for process in self.processes:
            lines = process.text().splitlines()[-LOG_TAIL_LINES:]
            state = "running" if process.running() else f"exit {process.child.returncode}"
            shown += [f"  --- {process.name} ({state}), {process.log}", *(f"  | {line}" for line in lines)]
        for log in sorted(log for folder, pattern in self.logs for log in folder.glob(pattern)):
            lines = log.read_text(errors="replace").splitlines()[-LOG_TAIL_LINES:]
            shown += [f"  --- {log}", *(f"  | {line}" for line in lines)]
        return "\n".join(shown)


def free_port() -> int:
    """A TCP port on loopback that nobody listens on. Ports are handed out once, so two tests never race for one."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        if port not in _given:
            _given.add(port)
            return port


_given: set[int] = set()


def go_tool(run: Run, package: str) -> str:
    """A Go program of other authorship, built once into build/tools, or a skip; `package` is path@version."""
    path, version = package.split("@")
    name = path.rsplit("/", 1)[1]
    built = ROOT / "build/tools" / f"{name}@{version}"
    if not built.exists():
        go = run.tool("go", "golang-go")
        built.parent.mkdir(parents=True, exist_ok=True)
        try:
            with tempfile.TemporaryDirectory(dir=built.parent) as folder:
                run.output(go, "install", package, deadline=420, env={**os.environ, "GOBIN": folder})
                pathlib.Path(folder, name).rename(built)
        except (Failed, subprocess.TimeoutExpired) as why:
            raise Skip(f"{name} is not there, and `go install {package}` did not bring it: {why}") from why
    return str(built)


def connected_to(port: int) -> bool:
    """Whether some process on this machine holds an established connection to that loopback port."""
    with open("/proc/net/tcp") as table:
        return any(line.split()[2:4] == [f"0100007F:{port:04X}", "01"] for line in table)


def discover(words: list[str]) -> list[tuple[str, object]]:
    sys.path.insert(0, str(HERE))
    found = []
    for path in sorted(HERE.glob("test_*.py")):
        module = importlib.import_module(path.stem)
        for name, function in vars(module).items():
            full = f"{path.stem.removeprefix('test_')}.{name.removeprefix('test_')}"
            if name.startswith("test_") and callable(function) and (not words or any(word in full for word in words)):
                found.append((full, function))
    return found


def run_one(name: str, function, keep: bool) -> str:
    began = time.monotonic()
    run = Run(name)
    outcome, shown = "passed", ""
    try:
        function(run)
    except Skip as why:
        outcome, shown = ("failed" if CI else "skipped"), f"  {why}" + (" (CI is set: a failure)" if CI else "")
    except Failed as failure:
        place = traceback.extract_tb(failure.__traceback__)
        line = next((frame for frame in reversed(place) if frame.name.startswith("test_")), place[-1])
        outcome, shown = "failed", f"  {pathlib.Path(line.filename).name}:{line.lineno}: {failure}\n{run.tails()}"
    except Exception:  # a broken test must not end the others
        outcome, shown = "failed", f"{traceback.format_exc()}{run.tails()}"
    finally:
        run.close()
    if outcome == "passed" and not keep:
        shutil.rmtree(run.folder, ignore_errors=True)
    print(f"{outcome:8}{name}  ({time.monotonic() - began:.1f} s)", *filter(None, [shown]), sep="\n", flush=True)
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the end-to-end tests.")
    parser.add_argument("words", nargs="*", help="only tests with one of these in their name")
    parser.add_argument("--report", type=pathlib.Path, help="write each test's outcome here, as JSON")
    parser.add_argument("--keep", action="store_true", help="keep the logs of passed tests")
    args = parser.parse_args()

    outcomes = {name: run_one(name, function, args.keep) for name, function in discover(args.words)}
    if args.report:
        args.report.parent.mkdir(parents=True, exist_ok=True)
        args.report.write_text(json.dumps(outcomes))
    else:
        for name in (name for name, outcome in outcomes.items() if outcome == "failed"):
            print(f"failed  {name}")
        print(", ".join(f"{list(outcomes.values()).count(kind)} {kind}" for kind in ("passed", "failed", "skipped")))
    return 1 if "failed" in outcomes.values() or not outcomes else 0


if __name__ == "__main__":
    sys.modules["harness"] = sys.modules[__name__]  # tests import the module that runs, not a second copy
    sys.exit(main())
