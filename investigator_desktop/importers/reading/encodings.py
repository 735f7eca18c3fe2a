"""Which encoding a text is in, and by what evidence; the same bytes always give the same answer."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import BrokenEncoding, NulInText, UnknownEncoding
from investigator_desktop.importers.reading.letters import plausibility

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SINGLE_BYTE = ("cp1251", "cp1252", "cp1250", "kz1048", "cp866", "koi8-r", "cp1256", "cp1254")
_MANY_BYTES = ("gb18030", "big5", "euc_kr", "cp932")
_DECLARED = {"windows": "cp1251", "win": "cp1251", "windows-1251": "cp1251", "ansi": "cp1251", "dos": "cp866"}
_DECLARATION = re.compile(
    rb"^[ \t]*(?:\xca\xee\xe4\xe8\xf0\xee\xe2\xea\xe0|\x8a\xae\xa4\xa8\xe0\xae\xa2\xaa\xa0)=([\w-]+)", re.M
)
_HIGH = re.compile(rb"[\x80-\xff]")
_SAMPLE = 65_536
_ZERO_SHARE = 0.2
_UNICODE_SHARE = 0.9
_PLAUSIBLE = 1.25
_STRAY_SHARE = 0.005


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A text with its encoding and why it was chosen; a byte order mark is no part of the text."""

    text: str
    encoding: str
    evidence: EncodingEvidence


def decode(content: bytes, file_name: str) -> DecodedText:
    """Return `content` as text; raise `UnreadableFile` where bytes are damaged or fit no encoding."""
    encoding, evidence, mark = _decision(content, file_name)
    try:
        text = content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        line = _line_of(content[len(mark) : len(mark) + error.start], encoding)
        raise BrokenEncoding(file_name, line=line, encoding=encoding.upper()) from None
    nul = text.find("\0")
    if nul >= 0:
        raise NulInText(file_name, line=text.count("\n", 0, nul) + 1)
    return DecodedText(text, encoding, evidence)


def _decision(content: bytes, file_name: str) -> tuple[str, EncodingEvidence, bytes]:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return encoding, EncodingEvidence.BYTE_ORDER_MARK, mark
    if (wide := wide_encoding(content)) is not None:
        return wide, EncodingEvidence.ZERO_BYTES, b""
    if content.isascii():
        return "utf-8", EncodingEvidence.ASCII, b""
    if _is_mostly_utf8(content):
        return "utf-8", EncodingEvidence.VALID_UTF8, b""
    declared = _DECLARATION.search(content[:_SAMPLE])
    named = _DECLARED.get(declared[1].decode("ascii", "replace").lower()) if declared else None
    if named and _decodes(content, named):
        return named, EncodingEvidence.DECLARED, b""
    return *_by_letters(content, file_name), b""


def wide_encoding(content: bytes) -> str | None:
    """Return UTF-16 where every other byte of the beginning is mostly zero or mostly the same."""
    sample = content[:_SAMPLE]
    pairs = max(len(sample) // 2, 1)
    zeros_first, zeros_second = sample[0::2].count(0) / pairs, sample[1::2].count(0) / pairs
    if zeros_second > _ZERO_SHARE and zeros_first < zeros_second / 4:
        return "utf-16-le"
    if zeros_first > _ZERO_SHARE and zeros_second < zeros_first / 4:
        return "utf-16-be"
    return None


def _is_mostly_utf8(content: bytes) -> bool:
    """Tell whether the high bytes form UTF-8 sequences, but for a few damaged ones."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
    else:
        return True
    broken = text.count("\ufffd")
    letters = sum(1 for letter in text if letter > "\x7f") - broken
    return letters > 0 and letters / (letters + broken) >= _UNICODE_SHARE


def _by_letters(content: bytes, file_name: str) -> tuple[str, EncodingEvidence]:
    """Return the encoding in which the letters make words; raise where they do so in none."""
    sample = _telling_sample(content)
    high = len(_HIGH.findall(sample))
    fitting = [name for name in _SINGLE_BYTE if _decodes(content, name)]
    scores = {name: plausibility(sample.decode(name, "replace")) / high for name in fitting}
    best = max(scores, key=lambda name: scores[name], default="")
    if scores.get(best, 0.0) >= _PLAUSIBLE:
        return best, EncodingEvidence.LETTERS
    if best and high / len(content) < _STRAY_SHARE:
        return best, EncodingEvidence.GUESS
    if (other := _many_byte_encoding(sample)) and _decodes(content, other):
        return other, EncodingEvidence.LETTERS
    first = _HIGH.search(content)
    raise UnknownEncoding(file_name, line=content.count(b"\n", 0, first.start() if first else 0) + 1)


def _many_byte_encoding(sample: bytes) -> str | None:
    """Return the East Asian encoding of a text, whose letters take two bytes or more."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_MANY_BYTES)).best()
    return best.encoding if best else None


def _telling_sample(content: bytes) -> bytes:
    """Return lines that have letters beyond ASCII, enough of them to count."""
    if len(content) <= _SAMPLE:
        return content
    lines, size = [], 0
    for line in content.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line)
            size += len(line)
        if size > _SAMPLE:
            break
    return b"".join(lines)


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _line_of(before: bytes, encoding: str) -> int:
    return before.decode(encoding, "replace").count("\n") + 1
