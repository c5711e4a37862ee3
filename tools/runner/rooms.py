"""Who may include whom: every #include "room/..." under src/ against tools/rooms.txt."""

import pathlib
import re

from say import ROOT, Stop

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)
PROTOBUF = re.compile(r"^google/protobuf/|\.pb\.h$")
PROTOBUF_ROOMS = ("xds", "mesh")  # and only their .cc files: no message is kept at run time


def rules() -> dict[str, set[str]]:
    table = {}
    for number, line in enumerate((ROOT / "tools/rooms.txt").read_text().splitlines(), 1):
        text = line.split("#")[0].strip()
        if not text:
            continue
        room, colon, allowed = text.partition(":")
        if not colon:
            raise Stop(f"tools/rooms.txt:{number}: expected `room: what it may include`")
        table[room.strip()] = set(allowed.split())
    return table


def findings() -> list[str]:
    table = rules()
    found = []
    for path in sorted((ROOT / "src").rglob("*")):
        if path.suffix in (".h", ".cc"):
            found += check(path.relative_to(ROOT / "src"), path.read_text(), table)
    return found


def is_header(name: str) -> bool:
    return (ROOT / "src" / name).is_file()


def check(path: pathlib.Path, text: str, table: dict[str, set[str]], exists=is_header) -> list[str]:
    room = room_of(path, table)
    if room is None:
        return [f"src/{path}:1: no room of tools/rooms.txt holds this file"]
    found = []
    for match in INCLUDE.finditer(text):
        bracket, name = match.groups()
        place = f"src/{path}:{text.count(chr(10), 0, match.start(2)) + 1}"
        if PROTOBUF.search(name):
            if path.parts[0] not in PROTOBUF_ROOMS or path.suffix != ".cc":
                found.append(f'{place}: protobuf headers belong in xds/*.cc and mesh/*.cc only, not "{name}" here')
        elif bracket == '"' and not exists(name):
            found.append(f'{place}: "{name}" is not under src/: includes are relative to src/')
        elif bracket == '"' and (complaint := objection(path, room, pathlib.Path(name), table)):
            found.append(f"{place}: {complaint}")
    return found


def objection(path: pathlib.Path, room: str, target: pathlib.Path, table: dict[str, set[str]]) -> str | None:
    if "testing" in target.parts and "testing" not in path.parts and not path.stem.endswith("_test"):
        return f'"{target}" is for tests only'
    other = room_of(target, table)
    allowed = table[room]
    own = other == room or (other or "").startswith(f"{room}/")
    # Naming a room covers its inner rooms; naming an inner room does not open the outer one.
    if own or "*" in allowed or other in allowed or any((other or "").startswith(f"{name}/") for name in allowed):
        return None
    return f'{room} may not include {other} ("{target}"): tools/rooms.txt lets it include {" ".join(sorted(allowed)) or "nothing"}'


def room_of(path: pathlib.Path, table: dict[str, set[str]]) -> str | None:
    """The innermost listed room that holds the path."""
    folders = path.parts[:-1]
    for depth in range(len(folders), 0, -1):
        if (name := "/".join(folders[:depth])) in table:
            return name
    return None
