"""The fields of SWIFT messages as lines of a text: `:61:` and what stands under it until the next field begins.

Banks hand messages over with and without the envelope of the network, several in a file, with lines of their own
above and between them. A line that only looks like a field (`:12:11` within a wrapped text) continues the one above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

KNOWN_TAGS = frozenset({
    "20", "21", "25", "25P", "28", "28C", "60F", "60M", "61", "62F", "62M", "64", "65", "86", "NS", "13", "13D",
    "34F", "90C", "90D", "940", "942", "950",
})  # fmt: skip
BEGINS = "begins"  # a message begins here, whatever its first field is
ENDS = "ends"
JUNK = "junk"

_TAG = re.compile(r"[ \t\ufeff\x01]*:(\d\d[A-Z]?|NS|9[45][0-2]):")
_SPLIT_TAG = re.compile(r"(\d\d[A-Z]?|NS):")
_END = re.compile(r"-(?:\}.*|X{0,4})?[\s\x00-\x1f]*")
_ENVELOPE = re.compile(r"[\x01\s]*(\{1:[FAL]\d\d.*)")
_IN_ENVELOPE = re.compile(r"\{4:[\s]*(:.*)$")
_KIND = re.compile(r"\{2:[IO](\d{3})")
_NEARBY = 40
_TEXTS = frozenset({"86", "61", "NS"})


@dataclass(slots=True)
class SwiftField:
    """A field: its tag, or what else the line is, its lines without the tag, and the line on which it begins."""

    tag: str
    line: int
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the lines, one under the other."""
        return "\n".join(self.lines) if len(self.lines) != 1 else self.lines[0]


def swift_fields(lines: Sequence[str]) -> Iterator[SwiftField]:
    """Yield the fields of a text in order, and between them where messages begin and end and lines that are none."""
    current: SwiftField | None = None
    at = 0
    while at < len(lines):
        line = lines[at]
        if line[:1] == ":" and (joined := _joined(line, lines, at)) is not None:
            line, at = joined, at + 1
        found = _TAG.match(line)
        if found is not None and _is_field(found[1], current):
            if current is not None:
                yield current
            current = SwiftField(found[1], at + 1, [line[found.end() :]])
        elif (mark := _mark(line, lines, at)) is not None:
            if current is not None:
                yield current
            yield SwiftField(mark, at + 1, [line])
            current = _after_envelope(line, at)
        elif current is not None:
            current.lines.append(line)
        elif line.strip(" \t\x01\ufeff"):
            yield SwiftField(JUNK, at + 1, [line])
        at += 1
    if current is not None:
        yield current


def _joined(line: str, lines: Sequence[str], at: int) -> str | None:
    """Return a field whose colon stands alone on a line, with what follows under it."""
    if line.strip() != ":" or at + 1 >= len(lines) or not _SPLIT_TAG.match(lines[at + 1]):
        return None
    return f":{lines[at + 1]}"


def _is_field(tag: str, current: SwiftField | None) -> bool:
    """Tell whether a line begins a field: within a text only a tag that is known does."""
    return tag in KNOWN_TAGS or current is None or current.tag not in _TEXTS


def _mark(line: str, lines: Sequence[str], at: int) -> str | None:
    """Return what a line is that begins or ends a message, None for any other one."""
    if line[:1] == "-" and _END.fullmatch(line) and _is_between_messages(lines, at + 1):
        return ENDS
    return BEGINS if "{1:" in line and _ENVELOPE.match(line) else None


def _is_between_messages(lines: Sequence[str], at: int) -> bool:
    """Tell whether the next field, if any is near, is the first one of a message."""
    nearby = lines[at : at + _NEARBY]
    for line in nearby:
        if "{1:" in line:
            return True
        found = _TAG.match(line)
        if found is not None and found[1] in KNOWN_TAGS:
            return found[1] in {"20", "940", "942", "950", "25", "60F"}
    return len(nearby) < _NEARBY


def _after_envelope(line: str, at: int) -> SwiftField | None:
    """Return the field that stands on the line of the envelope."""
    inside = _IN_ENVELOPE.search(line)
    found = _TAG.match(inside[1]) if inside is not None else None
    return (
        None if inside is None or found is None else SwiftField(found[1], at + 1, [inside[1][found.end() :]])
    )


def kind_of_envelope(text: str) -> str | None:
    """Return the number of the message type that an envelope names, such as 940."""
    found = _KIND.search(text)
    return None if found is None else found[1]
