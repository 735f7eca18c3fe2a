"""A walk over the elements of OFX, SGML (end tags of texts left out) and XML alike; it never fails on an odd tag.

An element that holds a text ends where the next one begins. One without a text that never ends held nothing: what
seemed to stand in it stands beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from investigator_desktop.importers.reading.errors import XmlTextTooLong, XmlTooDeep
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.xml_walk.xml_elements import (
    Broken,
    Closed,
    Element,
    Opened,
    Step,
    Whole,
)

_TOKEN = re.compile(
    r"<!--(?P<comment>.*?)-->"
    r"|<!\[CDATA\[(?P<verbatim>.*?)\]\]>"
    r"|<\?[^<>]*\?>"
    r"|<(?P<end>/?)(?P<name>[A-Za-z][\w.]*)(?:\s+[\w.:-]+\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*\s*(?P<empty>/?)>",
    re.DOTALL,
)
_ENTITY = re.compile(r"&(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});", re.IGNORECASE)
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\u00a0"}
_HOLDS = re.compile(r"OFX|\w+(?:RS|RSV\d|LIST|FROM|TO)")
_DEPTH = 64
_LAST_CODE = 0x10FFFF


def walk_ofx(
    text: str, first_line: int, file_name: str, limits: ReadingLimits, records: frozenset[str]
) -> Iterator[Step]:
    """Yield the elements of an OFX text, those named in `records` whole; raise `UnreadableFile` beyond the limits."""
    walk = _Walk(text, first_line, file_name, limits, records)
    place = 0
    for token in _TOKEN.finditer(text):
        if token.start() > place:
            walk.text(text[place : token.start()], token.start())
        place = token.end()
        walk.take(token)
        if walk.steps:
            yield from walk.steps
            walk.steps = []
    walk.text(text[place:], place)
    yield from walk.finish()


def plain(text: str) -> str:
    """Return a text with its entities replaced; an ampersand that begins none stays."""
    return _ENTITY.sub(_letter, text) if "&" in text else text


def _letter(match: re.Match[str]) -> str:
    name = match[1].lower()
    if not name.startswith("#"):
        return _ENTITIES[name]
    code = int(name[2:], 16) if name[1] == "x" else int(name[1:])
    is_letter = 0x20 <= code <= _LAST_CODE and not 0xD800 <= code < 0xE000
    return chr(code) if is_letter or code in {9, 10, 13} else match[0]


@dataclass(slots=True)
class _Walk:
    """The elements that are open, and the steps that nobody has taken yet."""

    content: str
    first_line: int
    file_name: str
    limits: ReadingLimits
    records: frozenset[str]
    steps: list[Step] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    told: int = 0  # how many of the open elements are known to hold others
    record_depth: int = 0

    def take(self, token: re.Match[str]) -> None:
        """Take a tag or a verbatim text; comments say nothing."""
        name = token["name"]
        if name is None:
            if token["verbatim"] is not None and self.open:
                self.open[-1].pieces.append(token["verbatim"])
        elif token["end"]:
            self._end(name.upper())
        else:
            self._start(name.upper(), token.start())
            if token["empty"]:
                self._close_last()

    def text(self, text: str, place: int) -> None:
        """Take the text between two tags."""
        if not self.open or text.isspace() or not text:
            return
        if len(text) > self.limits.field_characters:
            raise XmlTextTooLong(self.file_name, line=self._line(place), limit=self.limits.field_characters)
        self.open[-1].pieces.append(plain(text))

    def finish(self) -> list[Step]:
        """Return the last steps; elements that have not ended tell that the file is cut off."""
        if not self.open:
            return self.steps
        record = self.open[self.record_depth - 1] if self.record_depth else None
        while len(self.open) > self.record_depth > 0:
            self._fold_last(is_ended=True)
        self.steps.append(Broken(self._line(len(self.content)), record, is_cut=True))
        return self.steps

    def _line(self, place: int) -> int:
        return self.first_line + self.content.count("\n", 0, place)

    def _start(self, name: str, place: int) -> None:
        if self._is_text():
            self._close_last()
        if name in self.records and any(one.name == name for one in self.open):
            self._end(name)  # the one before has no end tag
        if len(self.open) >= _DEPTH:
            raise XmlTooDeep(self.file_name, line=self._line(place), limit=_DEPTH)
        self.counts[name] += 1
        if not self.record_depth and self.told < len(self.open):
            self.told = len(self.open)
            self.steps.append(Opened(self.open[-1]))
        self.open.append(Element(name, self.counts[name], name, {}, [], []))
        if name in self.records and not self.record_depth:
            self.record_depth = len(self.open)

    def _is_text(self) -> bool:
        """Tell whether the innermost element holds a text, so that the next one stands beside it."""
        if not self.open or not self.open[-1].pieces:
            return False
        last = self.open[-1]
        return not (len(self.open) <= self.told or last.name in self.records or _HOLDS.fullmatch(last.name))

    def _end(self, name: str) -> None:
        """End the innermost element of a name and all that are open in it; an end without a beginning says nothing."""
        if not any(element.name == name for element in self.open):
            return
        while self.open[-1].name != name:
            self._close_last(is_ended=False)
        self._close_last()

    def _close_last(self, is_ended: bool = True) -> None:
        """Take the innermost element off: it is a part of a record, a record, a single text or one that held others."""
        if len(self.open) > self.record_depth > 0:
            self._fold_last(is_ended)
            return
        element = self.open.pop()
        if self.record_depth == len(self.open) + 1:
            self.record_depth = 0
        is_container = self.told > len(self.open)
        self.told = min(self.told, len(self.open))
        self.steps.append(Closed(element) if is_container else Whole(element))

    def _fold_last(self, is_ended: bool = False) -> None:
        """Put the innermost element under the one around it; what one without an end seems to hold stands beside it."""
        element = self.open.pop()
        around = self.open[-1].children
        around.append(element)
        if not is_ended and element.children:
            around.extend(element.children)
            element.children = []
