"""A safe walk over an XML file of strangers: no document type, no entities, bounded depth and texts, whole records.

Names are without their prefix. A record that is not well formed is left out and the walk goes on after its end; where
the file is cut off, what is whole has been given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.parsers import expat

from investigator_desktop.importers.reading.errors import (
    DamagedXml,
    UnreadableFile,
    XmlTextTooLong,
    XmlTooDeep,
    XmlWithDoctype,
)
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.xml_walk.xml_elements import Broken, Element, Step, Whole
from investigator_desktop.importers.reading.xml_walk.xml_stack import (
    DEPTH,
    Doctype,
    OpenElements,
    TooDeep,
    TooLong,
    Unclosed,
)

_PIECE = 1 << 16
_QUIET = 16  # pieces without any element, text or comment: one token that never ends
_MOST_REPAIRS = 100_000
_JUNK_CODES = frozenset({9, 17})  # another document begins after the first one
_CUT_CODES = frozenset({3, 5, 6, 20})  # the file ends inside of something
_BARE_CODES = frozenset({4, 11, 14})  # a mark that should have been written as an entity
_PADDING = b" \t\r\n\x00\x1a"
_MARKS = re.compile(rb"[&<>]")
_NAME_START = re.compile(rb"[A-Za-z_:/!?\x80-\xff]")
_LONGEST_ENTITY = 64


def _no_doctype(*_: object) -> None:
    raise Doctype


def walk_xml(
    content: bytes, file_name: str, limits: ReadingLimits, records: frozenset[str]
) -> Iterator[Step]:
    """Yield the elements of an XML file in UTF-8; those named in `records` whole, with all that they hold.

    Raises `UnreadableFile` where the file could harm, or where nothing before its first damage is whole.
    """
    stack = OpenElements(file_name, limits, records)
    walk = _Walk(content, stack)
    has_record = False
    while not walk.is_done:
        for step in walk.next_steps():
            has_record |= isinstance(step, Whole) and step.element.name in records
            if isinstance(step, Broken) and step.is_cut and not has_record:
                raise DamagedXml(file_name, line=step.line)
            yield step


def _is_tag(content: bytes, mark: re.Match[bytes]) -> bool:
    return mark[0] == b"<" and _NAME_START.match(content, mark.end()) is not None


@dataclass(slots=True)
class _Walk:
    """Where one is in the bytes; a new parser begins after each damage that can be passed."""

    content: bytes
    stack: OpenElements
    position: int = 0  # of the next byte to be parsed
    origin: int = 0  # of the parser's first byte of the file
    lead: int = 0  # bytes that the parser was given before those of the file
    parser: expat.XMLParserType | None = None
    quiet: int = 0
    repairs: int = 0
    counted: tuple[int, int] = (0, 1)  # a place whose line is known, so that none is counted twice
    is_done: bool = False

    def next_steps(self) -> list[Step]:
        """Parse one more piece; return the steps in it."""
        stack = self.stack
        stack.steps = []
        events = stack.events
        try:
            self._parse_or_recover()
        except (TooDeep, TooLong, Doctype) as error:
            raise self._refusal(error) from None
        self.quiet = self.quiet + 1 if events == stack.events else 0
        if self.quiet > _QUIET:
            raise self._refusal(TooLong())
        return stack.steps

    def _parse_or_recover(self) -> None:
        try:
            self._parse()
        except expat.ExpatError as error:
            self._recover(error.code)
        except Unclosed:
            self._leave_unclosed()

    def _leave_unclosed(self) -> None:
        """Go on with a record that begins where the one before it has not ended."""
        self.position = self.origin + self.stack.unclosed_at - self.lead
        self.parser = None
        self.stack.steps.append(Broken(self._line(self.position), self.stack.cut_record(), is_cut=False))

    def _parse(self) -> None:
        if self.parser is None:
            self._begin()
        piece = self.content[self.position : self.position + _PIECE]
        assert self.parser is not None
        self.parser.Parse(piece, not piece)
        self.position += len(piece)
        self.is_done = not piece

    def _begin(self) -> None:
        """Make a parser that stands where the elements that are open have begun."""
        rest = self.content[self.position : self.position + _PIECE]
        if not self.stack.open:
            self.position += len(rest) - len(rest.lstrip(_PADDING))
        self.origin = self.position
        self.parser = parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        lead = "".join(f"<{element.raw_name}>" for element in self.stack.open).encode()
        self.lead = len(lead)
        if lead:
            parser.Parse(lead, False)
        self._listen(parser)

    def _listen(self, parser: expat.XMLParserType) -> None:
        stack = self.stack
        stack.parser = parser
        parser.StartElementHandler = stack.start
        parser.EndElementHandler = stack.end
        parser.CharacterDataHandler = stack.text
        parser.CommentHandler = stack.other
        parser.ProcessingInstructionHandler = stack.other
        parser.StartDoctypeDeclHandler = _no_doctype

    def _fault(self) -> int:
        """Return where in the file the parser found something wrong."""
        assert self.parser is not None
        return min(self.origin + max(self.parser.ErrorByteIndex - self.lead, 0), len(self.content))

    def _line(self, position: int) -> int:
        place, line = self.counted
        if position < place:
            return self.content.count(b"\n", 0, position) + 1
        self.counted = position, line + self.content.count(b"\n", place, position)
        return self.counted[1]

    def _refusal(self, error: Exception) -> UnreadableFile:
        line, name = self._line(self.position), self.stack.file_name
        if isinstance(error, Doctype):
            return XmlWithDoctype(name, line=line)
        if isinstance(error, TooDeep):
            return XmlTooDeep(name, line=line, limit=DEPTH)
        return XmlTextTooLong(name, line=line, limit=self.stack.limits.field_characters)

    def _recover(self, code: int) -> None:
        """Go on after a mark that stands bare in a text, after a damaged record, or with the document that follows."""
        stack, fault = self.stack, self._fault()
        if self.parser is not None:
            self.parser.buffer_text = False  # hands over the text before the fault
        self.parser = None
        self.repairs += 1
        if self.repairs > _MOST_REPAIRS:
            self._stop(fault, None)
        elif code in _JUNK_CODES and not stack.open:
            self._next_document(fault)
        elif not (code in _BARE_CODES and stack.open and self._pass_bare_mark(fault)):
            record = stack.cut_record()
            after = -1 if code in _CUT_CODES or record is None else self._end_of(record, fault)
            if after < 0:
                self._stop(fault, record)
                return
            stack.steps.append(Broken(self._line(fault), record, is_cut=False))
            self.position = after

    def _stop(self, fault: int, record: Element | None) -> None:
        self.stack.steps.append(Broken(self._line(fault), record, is_cut=True))
        self.is_done = True

    def _pass_bare_mark(self, fault: int) -> bool:
        """Take an ampersand or a less-than sign that belongs to a text as it stands; tell whether there was one."""
        if self.content[fault : fault + 1] < b" ":
            start, text = fault, "\ufffd"
        else:
            begin = max(fault - _LONGEST_ENTITY, self.origin)
            is_here = self.content[fault : fault + 1] == b"&"
            marks = list(_MARKS.finditer(self.content, begin, fault + is_here))
            mark = marks[-1] if marks else None
            if mark is None or mark[0] == b">" or _is_tag(self.content, mark):
                return False
            start, text = mark.start(), mark[0].decode()
        self.stack.text(text)
        self.position = start + 1
        return True

    def _next_document(self, fault: int) -> None:
        rest = self.content[fault : fault + _PIECE].lstrip(_PADDING)
        if rest.startswith(b"<"):
            self.position = fault
            return
        self.is_done = True
        if rest:
            self.stack.steps.append(Broken(self._line(fault), None, is_cut=False))

    def _end_of(self, record: Element, fault: int) -> int:
        """Return where a damaged record ends, by its end tag or the next record's beginning; -1 for nowhere."""
        name = re.escape(record.raw_name.encode())
        found = re.compile(rb"<(/?)" + name + rb"(?=[\s>/])[^<>]*>").search(self.content, fault)
        if found is None:
            return -1
        return found.end() if found[1] else found.start()
