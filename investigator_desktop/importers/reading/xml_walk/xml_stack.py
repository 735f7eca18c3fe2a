"""The elements of an XML file that are open while it is read, and the steps that nobody has taken yet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from xml.parsers import expat

from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.xml_walk.xml_elements import Closed, Element, Opened, Step, Whole

DEPTH = 64


class TooDeep(Exception):
    """More elements stand in one another than in any statement."""


class TooLong(Exception):
    """A text is longer than any a bank writes."""


class Unclosed(Exception):
    """A record begins inside of another one, which has no end."""


class Doctype(Exception):
    """A document type is declared."""


@dataclass(slots=True)
class OpenElements:
    """The elements that are open, and the steps that nobody has taken yet."""

    file_name: str
    limits: ReadingLimits
    records: frozenset[str]
    steps: list[Step] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    names: dict[str, str] = field(default_factory=dict)  # without their prefixes, by those with them
    record_depth: int = 0  # how many elements are open, the record among them; 0 outside of records
    is_pending: bool = False  # the innermost element may still turn out to hold nothing but text
    text_length: int = 0
    events: int = 0
    parser: expat.XMLParserType | None = None
    unclosed_at: int = 0  # where in the parser's bytes a record began inside of another one

    def start(self, raw_name: str, attributes: dict[str, str]) -> None:
        """Open an element; raise where it stands too deep, or in a record of its own name."""
        self.events += 1
        name = self.names.get(raw_name) or self.names.setdefault(raw_name, raw_name.rpartition(":")[2])
        if self.record_depth and name == self.open[self.record_depth - 1].name:
            self.unclosed_at = self.parser.CurrentByteIndex if self.parser is not None else 0
            raise Unclosed
        self.counts[name] += 1
        element = Element(name, self.counts[name], raw_name, attributes, [], [])
        if self.is_pending:
            self.steps.append(Opened(self.open[-1]))
        if len(self.open) >= DEPTH:
            raise TooDeep
        if self.record_depth:
            self.open[-1].children.append(element)
        self.open.append(element)
        self.text_length = sum(map(len, attributes.values())) if attributes else 0
        if self.text_length > self.limits.field_characters:
            raise TooLong
        if not self.record_depth and name in self.records:
            self.record_depth = len(self.open)
        self.is_pending = not self.record_depth

    def end(self, _raw_name: str) -> None:
        """Close the innermost element, and give what is whole with it."""
        self.events += 1
        element = self.open.pop()
        if self.record_depth:
            if len(self.open) + 1 == self.record_depth:
                self.record_depth = 0
                self.steps.append(Whole(element))
            return
        self.steps.append(Whole(element) if self.is_pending else Closed(element))
        self.is_pending = False

    def text(self, text: str) -> None:
        """Add a text to the innermost element; raise where it is too long."""
        self.events += 1
        self.text_length += len(text)
        if self.text_length > self.limits.field_characters:
            raise TooLong
        if self.open:
            self.open[-1].pieces.append(text)

    def other(self, *_: object) -> None:
        """Note a comment or an instruction, which say nothing."""
        self.events += 1

    def cut_record(self) -> Element | None:
        """Return the record that is open and close it with all that is open in it."""
        if not self.record_depth:
            return None
        record = self.open[self.record_depth - 1]
        del self.open[self.record_depth - 1 :]
        self.record_depth, self.is_pending = 0, False
        return record
