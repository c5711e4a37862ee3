"""Which files changed: everything newer than the place where this branch left its upstream.

In a clone that is level with its upstream that would be nothing, so there the last commit counts as the change.
WEFT_LINT_BASE names another commit to compare with.
"""

import os
import subprocess

from say import ROOT, read


def base() -> str:
    if given := os.environ.get("WEFT_LINT_BASE"):
        return given
    head = _try("git", "rev-parse", "HEAD")
    for upstream in ("@{upstream}", "origin/main"):
        fork = _try("git", "merge-base", "HEAD", upstream)
        if fork and fork != head:
            return fork
    return _try("git", "rev-parse", "--verify", "-q", "HEAD~1") or head


def files(ends: tuple[str, ...], everything: bool = False) -> list[str]:
    """Paths from the root, sorted, of files that still exist; with `everything`, all that git knows or would add."""
    names = set(read("git", "ls-files", "--others", "--exclude-standard").splitlines())
    known = ("git", "ls-files") if everything else ("git", "diff", "--name-only", base())
    names |= set(read(*known).splitlines())
    return sorted(name for name in names if name.endswith(ends) and (ROOT / name).is_file())


def _try(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""
