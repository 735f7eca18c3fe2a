"""The text of an OFX file and the lines over it: the encoding is what the bytes show, else what the file declares."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import UnknownEncoding
from investigator_desktop.importers.reading.scripts.encodings import Encoding, encoding_of
from investigator_desktop.importers.reading.scripts.letters import plausibility

_HEAD_SIZE = 4096
_DECLARED = re.compile(rb"""\b(charset|encoding)\s*[:=]\s*["']?([\w.:-]+)""", re.IGNORECASE)
_NUMBER = re.compile(r"(?:cp|windows-?|ansi-?)?(125\d|866|1252)")
_ROOT = re.compile(
    r"<OFX\b[^<>]*>|<(?:SIGNONMSGSRSV\d|BANKMSGSRSV\d|CREDITCARDMSGSRSV\d|INVSTMTMSGSRSV\d)>", re.I
)
_WESTERN = frozenset({"iso-8859-1", "8859-1", "latin1", "latin-1", "iso8859-1"})
_UNICODE = frozenset({"utf-8", "utf8", "unicode"})
_CERTAIN = frozenset(EncodingEvidence) - {EncodingEvidence.LETTERS, EncodingEvidence.GUESS}
_SAMPLE = 65_536
_NEARLY = 0.7  # of how much the letters make words in the likeliest encoding


@dataclass(frozen=True, slots=True)
class OfxText:
    """The text of a file from its first element on, what stands before it, and the encoding."""

    head: str
    body: str
    encoding: str
    evidence: EncodingEvidence


def ofx_text(content: bytes, file_name: str) -> OfxText:
    """Return the text of an OFX file; raise `UnreadableFile` where its letters fit no encoding."""
    encoding = _encoding(content, file_name)
    text = content[encoding.mark_size :].decode(encoding.name, "replace").replace("\0", "")
    root = _ROOT.search(text)
    begin = root.start() if root is not None else max(text.find("<"), 0)
    return OfxText(text[:begin], text[begin:], encoding.name, encoding.evidence)


def _encoding(content: bytes, file_name: str) -> Encoding:
    """Return the encoding: certain by the bytes, else as declared where that is likely, else by letters."""
    declared = _declared(content)
    try:
        found = encoding_of(content, file_name)
    except UnknownEncoding:
        if declared is None:
            raise
        return Encoding(declared, EncodingEvidence.DECLARED)
    if found.evidence in _CERTAIN or declared is None:
        return found
    sample = b"".join(line for line in content[: _SAMPLE * 16].splitlines() if not line.isascii())[:_SAMPLE]
    stated, seen = (plausibility(sample.decode(name, "replace")) for name in (declared, found.name))
    is_likely = stated >= seen * _NEARLY
    return Encoding(declared, EncodingEvidence.DECLARED) if is_likely else found


def _declared(content: bytes) -> str | None:
    """Return the codec that the file declares, the character set before the encoding; None where it is none."""
    named = [
        (match[1].lower(), match[2].decode("ascii", "replace").lower())
        for match in _DECLARED.finditer(content[:_HEAD_SIZE])
    ]
    for _, name in sorted(named):
        number = _NUMBER.fullmatch(name)
        codec = f"cp{number[1]}" if number else "cp1252" if name in _WESTERN else name
        if codec in _UNICODE or not _is_codec(codec):
            continue
        return codec
    return None


def _is_codec(name: str) -> bool:
    try:
        b"<".decode(name)
        return codecs.lookup(name).name not in {"utf-8", "ascii"}
    except (LookupError, UnicodeError, ValueError):
        return False
