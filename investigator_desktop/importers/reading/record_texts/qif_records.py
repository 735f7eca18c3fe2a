"""The records of a QIF text: lines of a letter and a value, up to a line with a caret, under a line that names them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_HEAD = re.compile(r"!\s*(type\s*:\s*(?P<type>.+)|account\b.*|(?P<option>option|clear)\s*:.*)", re.IGNORECASE)
_LISTS = frozenset({
    "cat", "class", "memorized", "security", "prices", "budget", "template", "tag", "invitem", "inv item", "tax",
    "category", "payee", "cur",
})  # fmt: skip
_SECURITIES = ("invst", "invest", "port", "401", "403")
_OF_SPLITS = "SE$%"
ACCOUNT = "account"
LIST = "list"
INVESTMENTS = "invst"


@dataclass(slots=True)
class QifRecord:
    """Some lines that belong together; `section` is what the line over them names, `note` lines that are no record."""

    section: str
    line: int
    lines: list[str] = field(default_factory=list)
    is_closed: bool = False
    is_head: bool = False
    letters: set[str] = field(default_factory=set)

    def add(self, line: str) -> None:
        """Take the next line."""
        self.lines.append(line)
        self.letters.add(line[0])

    @property
    def text(self) -> str:
        """Return the lines as printed."""
        return "\n".join(self.lines)

    @property
    def is_listed(self) -> bool:
        """Tell whether it is of a list of categories, securities or the like."""
        return self.section == LIST

    def values(self, letter: str) -> list[str]:
        """Return the values of the lines that begin with a letter, outside of the splits of an entry."""
        return [line[1:].strip() for line in self.head_lines if line[0] == letter]

    def value(self, letter: str) -> str:
        """Return the first value of a letter, empty where there is none."""
        return next(iter(self.values(letter)), "")

    @property
    def head_lines(self) -> list[str]:
        """Return the lines that are of the whole entry, not of one of its splits."""
        return self._parted(are_splits=False)

    @property
    def split_lines(self) -> list[str]:
        """Return the lines of the splits of an entry."""
        return self._parted(are_splits=True)

    def _parted(self, *, are_splits: bool) -> list[str]:
        if self.section == INVESTMENTS or "S" not in self.letters:
            return [] if are_splits else self.lines
        days = 0
        found = []
        for line in self.lines:
            days += line[0] == "D"
            is_split = line[0] in _OF_SPLITS or (line[0] == "D" and days > 1)
            if is_split == are_splits:
                found.append(line)
        return found


def qif_records(lines: Sequence[str]) -> Iterator[QifRecord]:
    """Yield the records of a text in order, and the lines that name them as records of their own."""
    section = ""
    record = QifRecord(section, 1)
    for number, printed in enumerate(lines, start=1):
        line = printed.strip(" \t\ufeff")
        if line[:1] == "!" and (head := _HEAD.fullmatch(line)) is not None:
            yield from _told(record)
            section = _section(head)
            yield QifRecord(section, number, [line], is_closed=True, is_head=True)
        elif line == "^":
            record.is_closed = True
            yield from _told(record)
        elif line:
            if record.lines and not _begins_another(record, line):
                record.add(line)
                continue
            yield from _told(record)
            record = QifRecord(section, number)
            record.add(line)
            continue
        else:
            continue
        record = QifRecord(section, number)
    yield from _told(record)


def _told(record: QifRecord) -> Iterator[QifRecord]:
    if record.lines:
        yield record


def _begins_another(record: QifRecord, line: str) -> bool:
    """Tell whether a day follows a whole entry whose end was forgotten."""
    if line[0] != "D" or record.section in {ACCOUNT, LIST} or "S" in record.letters:
        return False
    return "D" in record.letters and not record.letters.isdisjoint("TU")


def _section(head: re.Match[str]) -> str:
    if head["option"]:
        return ""
    if head["type"] is None:
        return ACCOUNT
    name = " ".join(head["type"].lower().split())
    if name.startswith(_SECURITIES):
        return INVESTMENTS
    return LIST if name in _LISTS else name
