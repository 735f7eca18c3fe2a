"""The lines of a text of records: its figures are plain signs, so no letter that fits no encoding may lose them."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import BrokenEncoding, UnknownEncoding
from investigator_desktop.importers.reading.scripts.encodings import Encoding, encoding_of
from investigator_desktop.importers.reading.scripts.letters import plausibility

_OLD_PAGES = ("cp852", "cp850", "latin-1")
_END_OF_TEXT = b"\0\x1a"


@dataclass(frozen=True, slots=True)
class RecordText:
    """A text in lines without their ends; `damaged` are the lines with bytes that are no letters, from 1."""

    encoding: Encoding
    lines: list[str]
    damaged: tuple[int, ...] = ()


def record_text(content: bytes, file_name: str) -> RecordText:
    """Return the lines of a text in the encoding that its letters tell, or in the likeliest of old ones."""
    content = content.rstrip(_END_OF_TEXT)
    encoding = _encoding(content, file_name)
    try:
        return RecordText(encoding, [line.rstrip("\r\n") for line in encoding.lines(content, file_name)])
    except BrokenEncoding:
        return _with_gaps(content, encoding)


def _encoding(content: bytes, file_name: str) -> Encoding:
    """Return the encoding of a text; one in which another program has left marks for lost letters is UTF-8."""
    if b"\xef\xbf\xbd" in content and _is_utf8(content):
        return Encoding("utf-8", EncodingEvidence.VALID_UTF8)
    try:
        return encoding_of(content, file_name)
    except UnknownEncoding:
        return Encoding(_likeliest(content), EncodingEvidence.GUESS)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _likeliest(content: bytes) -> str:
    sample = content[:65_536]
    return max(_OLD_PAGES, key=lambda name: plausibility(sample.decode(name, "replace")))


def _with_gaps(content: bytes, encoding: Encoding) -> RecordText:
    """Return a text with a mark in place of each byte that is no letter."""
    text = (
        content[encoding.mark_size :]
        .decode(encoding.name, "replace")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
    )
    lines = text.split("\n")
    marked = (number for number, line in enumerate(lines, start=1) if "\ufffd" in line)
    return RecordText(encoding, lines, tuple(marked))
