"""Finds coroutines that are lambdas with captures: the lambda may be gone when the coroutine resumes.

A lambda can only be a coroutine if it names its return type, so the trailing `-> Task<...>` is what to look for.
"""

import re

from say import ROOT

LAMBDA = re.compile(r"(?<![\w\])])\[([^\[\]]+)\]\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?[^{};]*?->\s*[\w:]*(?:Task|Fiber)\b[^{};]*\{")
SUSPENDS = re.compile(r"\bco_(?:await|return|yield)\b|\bCO_TRY")


def findings() -> list[str]:
    found = []
    for path in sorted((ROOT / "src").rglob("*")):
        if path.suffix in (".h", ".cc"):
            found += [f"{path.relative_to(ROOT)}:{line}: this coroutine is a lambda with captures; pass what it needs as parameters"
                      for line in lines(path.read_text())]
    return found


def lines(text: str) -> list[int]:
    """Line numbers of capturing-lambda coroutines."""
    return [text.count("\n", 0, match.start()) + 1 for match in LAMBDA.finditer(text)
            if SUSPENDS.search(body(text, match.end()))]


def body(text: str, start: int) -> str:
    """From just inside an opening brace to its closing one."""
    depth = 1
    for index in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return text[start:index]
    return text[start:]
