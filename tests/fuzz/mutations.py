"""Ways to damage a file, each from a seeded source of chance; and ways to write it otherwise that change nothing."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Change = Callable[[bytes, random.Random], bytes]
_WORDS = (
    b"1e309", b"-", b"=1+1", b"99999999999999999999999", b"\x00", b"31.02.2024", b"0000-00-00", b"NaN", b"-0,00",
    b"1.234", b"1,234", b"''", b'"', b"<", b"&", b"]]>", b"\xe2\x80\xae", b"\xef\xbf\xbd", b"\xd9\xa1\xd9\xa2", b"(5)",
    b"5-", b"\r", b"\n\n", b"\x1a", b"1E+05", b"12:61", b"30.02.1403", b"\xff\xfe", b":61:", b"^", b"</OFX>", b";;;;",
)  # fmt: skip
_LONG = 200_000
_DIGITS = b"0123456789"


@dataclass(frozen=True, slots=True)
class Mutation:
    """A way to change a file; one that is `is_faithful` says the same in other bytes."""

    name: str
    change: Change
    is_faithful: bool = False


def _somewhere(content: bytes, chance: random.Random) -> int:
    return chance.randrange(len(content)) if content else 0


def _flip(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        changed[_somewhere(content, chance)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _truncate(content: bytes, chance: random.Random) -> bytes:
    return content[: _somewhere(content, chance)]


def _cut_out(content: bytes, chance: random.Random) -> bytes:
    begin = _somewhere(content, chance)
    return content[:begin] + content[begin + chance.choice((1, 3, 40, 700)) :]


def _repeat(content: bytes, chance: random.Random) -> bytes:
    begin = _somewhere(content, chance)
    end = begin + chance.choice((1, 20, 300, 4_000))
    return content[:end] + content[begin:end] * chance.choice((1, 1, 5)) + content[end:]


def _insert(content: bytes, chance: random.Random) -> bytes:
    place = _somewhere(content, chance)
    return content[:place] + chance.choice(_WORDS) + content[place:]


def _overwrite(content: bytes, chance: random.Random) -> bytes:
    place, word = _somewhere(content, chance), chance.choice(_WORDS)
    return content[:place] + word + content[place + len(word) :]


def _stretch(content: bytes, chance: random.Random) -> bytes:
    place = _somewhere(content, chance)
    return content[:place] + bytes([chance.choice(b"A9 ;<\x00")]) * _LONG + content[place:]


def _other_digit(content: bytes, chance: random.Random) -> bytes:
    places = [place for place, byte in enumerate(content) if byte in _DIGITS]
    if not places:
        return _flip(content, chance)
    changed = bytearray(content)
    changed[chance.choice(places)] = chance.choice(_DIGITS)
    return bytes(changed)


def _lines(content: bytes, chance: random.Random) -> bytes:
    """Drop, double, move or join lines."""
    lines = content.splitlines(keepends=True)
    if len(lines) < 2:
        return _flip(content, chance)
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    kind = chance.randrange(4)
    if kind == 0:
        del lines[one]
    elif kind == 1:
        lines.insert(other, lines[one])
    elif kind == 2:
        lines[one], lines[other] = lines[other], lines[one]
    else:
        lines[one] = lines[one].rstrip(b"\r\n")
    return b"".join(lines)


_PLAIN: tuple[Change, ...] = (
    _flip, _truncate, _cut_out, _repeat, _insert, _overwrite, _other_digit, _lines,
)  # fmt: skip


def _inside(content: bytes, chance: random.Random) -> bytes:
    """Damage one part of a package and pack it again; a file that is no package is damaged as it is."""
    members = _members(content)
    if not members:
        return chance.choice(_PLAIN)(content, chance)
    name = chance.choice(sorted(members))
    members[name] = chance.choice(_PLAIN)(members[name], chance) if members[name] else b"x"
    return _packed(members, zipfile.ZIP_DEFLATED)


def _members(content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError):
        return {}


def _packed(members: dict[str, bytes], method: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _packed_again(content: bytes, _chance: random.Random) -> bytes:
    """Pack a package anew without compression; leave anything else as it is."""
    members = _members(content)
    return _packed(members, zipfile.ZIP_STORED) if members else content


def _other_ends(content: bytes, _chance: random.Random) -> bytes:
    """End the lines of a text otherwise, where all of them end alike."""
    if b"\x00" in content or content.startswith(b"PK") or (b"\r" in content.replace(b"\r\n", b"")):
        return content
    plain = content.replace(b"\r\n", b"\n")
    return plain if b"\r\n" in content else plain.replace(b"\n", b"\r\n")


def _as_utf_16(content: bytes, _chance: random.Random) -> bytes:
    """Write a text of plain letters in UTF-16 with its mark, where it does not name its own encoding."""
    if not content.isascii() or b"\x00" in content or b"encoding" in content[:200].lower():
        return content
    return content.decode("ascii").encode("utf-16")


MUTATIONS: tuple[Mutation, ...] = (
    *(Mutation(change.__name__.strip("_"), change) for change in _PLAIN),
    Mutation("stretch", _stretch),
    Mutation("inside", _inside),
    Mutation("packed again", _packed_again, is_faithful=True),
    Mutation("other line ends", _other_ends, is_faithful=True),
    Mutation("utf-16", _as_utf_16, is_faithful=True),
)


def mutated(content: bytes, mutation: Mutation, chance: random.Random) -> bytes:
    """Return a changed file: a damaged one is sometimes damaged a second and third time."""
    changed = mutation.change(content, chance)
    while not mutation.is_faithful and changed and chance.random() < 0.3:
        changed = chance.choice(_PLAIN)(changed, chance)
    return changed


def weighted(mutations: Sequence[Mutation], chance: random.Random) -> Mutation:
    """Return a mutation; stretching makes large files and is rare."""
    chosen = chance.choice(mutations)
    return chance.choice(mutations) if chosen.name == "stretch" else chosen
