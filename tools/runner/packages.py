"""Debian packages: what is missing for a group, and getting it.

Root gets it installed. An ordinary user gets the one line that does, and the verb stops.
"""

import os
import shutil
import subprocess

from say import ROOT, Stop, check, call, step


def listed(groups: list[str]) -> dict[str, str | None]:
    """package -> the command that does as well (or None), for the groups of tools/packages.txt."""
    wanted = {}
    for line in (ROOT / "tools/packages.txt").read_text().splitlines():
        group, *rest = line.split("#")[0].split() or [""]
        if group in groups:
            wanted[rest[0]] = rest[1] if len(rest) > 1 else None
    return wanted


def missing(groups: list[str]) -> list[str]:
    wanted = listed(groups)
    query = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n", *wanted],
                           capture_output=True, text=True)
    installed = {line.split()[1] for line in query.stdout.splitlines() if line.startswith("installed ")}
    return [package for package, command in wanted.items()
            if package not in installed and not (command and shutil.which(command))]


def need(*groups: str) -> None:
    """Returns with every package of the groups installed, or stops with the line that installs them."""
    lacking = missing(list(groups))
    if not lacking:
        return
    line = "apt-get install --no-install-recommends " + " ".join(lacking)
    if os.geteuid() != 0:
        raise Stop(f"some Debian packages are missing. As root, run:\n  {line}")
    step(f"installing {len(lacking)} Debian packages: {' '.join(lacking)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", *lacking)
    if call(*install, env=quiet) != 0:
        check("apt-get", "update", "-qq")  # package lists may be absent or stale
        check(*install, env=quiet)


def offer(*groups: str) -> None:
    """Like need, but an ordinary user is only told what would be skipped."""
    if os.geteuid() == 0:
        return need(*groups)
    if lacking := missing(list(groups)):
        print(f"note: what needs {', '.join(lacking)} is skipped; as root: apt-get install {' '.join(lacking)}")
