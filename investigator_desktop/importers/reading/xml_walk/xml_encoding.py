"""The bytes of an XML file as UTF-8: its byte order mark, its bytes, or what it declares settle its encoding."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import BrokenEncoding, XmlEncodingUnknown
from investigator_desktop.importers.reading.scripts.encodings import MARKS, wide_encoding

_DECLARATION = re.compile(rb"""\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']""")
_DECLARATION_SIZE = 1024
_WIDE = ("utf-16", "utf-32", "ucs-2", "ucs-4", "utf_16", "utf_32", "iso-10646-ucs")
_UTF8 = "utf-8"
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class XmlBytes:
    """An XML file as UTF-8, the encoding it was in, and how that was known."""

    content: bytes
    encoding: str
    evidence: EncodingEvidence


def xml_bytes(content: bytes, file_name: str) -> XmlBytes:
    """Return an XML file as UTF-8; raise `UnreadableFile` where it is not in the encoding that it says it is in."""
    for mark, name in MARKS:
        if content.startswith(mark):
            return _as_utf8(content[len(mark) :], name, EncodingEvidence.BYTE_ORDER_MARK, file_name)
    if (wide := wide_encoding(content)) is not None:
        return _as_utf8(content, wide, EncodingEvidence.ZERO_BYTES, file_name)
    if content.isascii():
        return XmlBytes(content, _UTF8, EncodingEvidence.ASCII)
    declared = _DECLARATION.match(content[:_DECLARATION_SIZE])
    name = declared[1].decode("ascii").lower() if declared is not None else _UTF8
    if name.startswith(_WIDE):  # its bytes are not: programs declare so what they write as UTF-8
        name = _UTF8
    evidence = EncodingEvidence.VALID_UTF8 if name == _UTF8 else EncodingEvidence.DECLARED
    return _as_utf8(content, _codec_name(name, file_name), evidence, file_name)


def _codec_name(name: str, file_name: str) -> str:
    try:
        b"<".decode(name)
        codec = codecs.lookup(name).name
    except (LookupError, UnicodeError, ValueError):
        raise XmlEncodingUnknown(file_name, encoding=name) from None
    return "cp1252" if codec in {"iso8859-1", "ascii"} else codec


def _as_utf8(content: bytes, name: str, evidence: EncodingEvidence, file_name: str) -> XmlBytes:
    """Return the content in UTF-8; a character of which the end of the file cuts off a part is left out."""
    decoder = codecs.getincrementaldecoder(name)()
    is_utf8 = name == _UTF8
    pieces: list[bytes] = []
    for begin in range(0, len(content), _PIECE):
        try:
            text = decoder.decode(content[begin : begin + _PIECE])
        except UnicodeError:
            line = content.count(b"\n", 0, _first_broken(content, begin, name)) + 1
            raise BrokenEncoding(file_name, line=line, encoding=name.upper()) from None
        if not is_utf8:
            pieces.append(text.encode(_UTF8, "replace"))
    return XmlBytes(content if is_utf8 else b"".join(pieces), name, evidence)


def _first_broken(content: bytes, begin: int, name: str) -> int:
    """Return about where the first byte lies that does not belong to the encoding."""
    try:
        content[begin : begin + _PIECE].decode(name)
    except UnicodeDecodeError as error:
        return begin + error.start
    return begin
