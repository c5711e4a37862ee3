"""What every verb shares: where the tree is, how to say a thing, how to run a command."""

import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CI = os.environ.get("CI", "") not in ("", "0", "false")


class Stop(Exception):
    """Ends the verb with exit 1; the text is the one sentence the person reads."""


def step(text: str) -> None:
    """Announces a phase, so that a long verb is never silent."""
    bold = ("\033[1m", "\033[0m") if sys.stdout.isatty() else ("", "")
    print(f"{bold[0]}== {text}{bold[1]}", flush=True)


def call(*command, env: dict | None = None) -> int:
    """Runs a command on our own terminal and returns its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **(env or {})}).returncode


def check(*command, env: dict | None = None) -> None:
    """Like call, but a failure ends the verb."""
    if code := call(*command, env=env):
        raise Stop(f"`{' '.join(map(str, command))}` failed (exit {code}); its output is above")


def read(*command) -> str:
    """The command's output, or Stop with what it complained about."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise Stop(f"`{' '.join(map(str, command))}` failed: {done.stderr.strip()}")
    return done.stdout
