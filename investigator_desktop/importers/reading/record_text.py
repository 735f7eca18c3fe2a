"""The lines of a text of records: its figures are plain signs, so no letter that fits no encoding may lose them."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.encodings import Encoding, encoding_of
from investigator_desktop.importers.reading.errors import BrokenEncoding, UnknownEncoding
from investigator_desktop.importers.reading.letters import plausibility

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
    try:
        encoding = encoding_of(content, file_name)
    except UnknownEncoding:
        encoding = Encoding(_likeliest(content), EncodingEvidence.GUESS)
    try:
        return RecordText(encoding, [line.rstrip("\r\n") for line in encoding.lines(content, file_name)])
    except BrokenEncoding:
        return _with_gaps(content, encoding)


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
