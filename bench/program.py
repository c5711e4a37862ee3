"""A program under measurement: started on a core, its CPU time and its memory as the kernel counts them."""

import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
WORK = ROOT / "build/bench"
BIN = pathlib.Path(os.environ.get("WEFT_BIN", ROOT / "build/release/bin"))
PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
PROXY_CORE, LOAD_CORE = "0", "1"
CONNECTIONS = 64
LISTEN_SECONDS = 15

_given: set[int] = set()


def free_port() -> int:
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        if port not in _given:
            _given.add(port)
            return port


def find(program: str) -> str | None:
    return shutil.which(program, path=PATH)


class Program:
    """Started at once; returns when its port accepts."""

    started: list["Program"] = []

    def __init__(self, name: str, port: int, core: str, *command) -> None:
        self.name, self.port = name, port
        self.log = WORK / f"{name}.{port}.out"
        with self.log.open("wb") as out:
            self.child = subprocess.Popen(["taskset", "-c", core, *map(str, command)], stdin=subprocess.DEVNULL,
                                          stdout=out, stderr=out)
        self.started.append(self)
        end = time.monotonic() + LISTEN_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                if self.child.poll() is not None or time.monotonic() > end:
                    sys.exit(f"bench: {name} does not listen; see {self.log}")
                time.sleep(0.05)

    def cpu_nanoseconds(self) -> int:
        tasks = pathlib.Path(f"/proc/{self.child.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks)

    def resident_kilobytes(self) -> int:
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{self.child.pid}/status").read_text())[1])

    def stop(self) -> None:
        if self.child.poll() is not None:
            return
        self.child.terminate()
        try:
            self.child.wait(10)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()

    @classmethod
    def stop_all(cls) -> None:
        for program in cls.started:
            program.stop()
        cls.started.clear()
