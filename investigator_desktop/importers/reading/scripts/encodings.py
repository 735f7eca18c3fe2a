"""Which encoding a text is in, and by what evidence; the same bytes always give the same answer."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from investigator_desktop.importers.raw import EncodingEvidence
from investigator_desktop.importers.reading.errors import BrokenEncoding, NulInText, UnknownEncoding
from investigator_desktop.importers.reading.scripts.letters import (
    is_signs_alone,
    language_share,
    plausibility,
)

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WINDOWS_LATIN = ("cp1252", "cp1250", "cp1254")
_DOS_LATIN = ("cp850", "cp852")
_LATIN = frozenset({*_WINDOWS_LATIN, *_DOS_LATIN})
_SINGLE_BYTE = ("cp1251", *_WINDOWS_LATIN, "kz1048", "cp866", "koi8-r", "cp1256")
_LEAST_OF_DOS = 4  # letters beyond ASCII without which nobody can tell that a text is so old
_MANY_BYTES = ("gb18030", "big5", "euc_kr", "cp932")
_DECLARED = {"windows": "cp1251", "win": "cp1251", "windows-1251": "cp1251", "ansi": "cp1251", "dos": "cp866"}
_DECLARATION = re.compile(
    rb"^[ \t]*(?:\xca\xee\xe4\xe8\xf0\xee\xe2\xea\xe0|\x8a\xae\xa4\xa8\xe0\xae\xa2\xaa\xa0)=([\w-]+)", re.M
)
_LOST_LETTER = "\ufffd".encode()  # what another program has left in place of a letter it could not read
_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_CHINESE_WORD = re.compile(rb"(?:[\xa1-\xa3\xb0-\xf7][\xa1-\xfe])+")
_CHINESE_SIGN = re.compile(rb"\xa8[\x40-\x7e]")  # dashes and the like
_LEAST_RUNS = 6  # different words without which their even length is chance
_ODD_RUNS = 0.02  # words with a rare letter whose second byte is one of ASCII
_RARE_CHINESE = 0.1
_FIRST_RARE = 0xD8
# between thousands or as a minus, which is passed over where letters are looked at
_MARK_IN_NUMBER = re.compile(rb"(?<=\d)[\x92\xa0](?=\d)|(?<![^\t;,|\" (])\x96(?= ?\d)")
_POUND_ALONE = re.compile(rb"[\x00-\x7f]*(?:(?<![A-Za-z])\xa3(?![A-Za-z])[\x00-\x7f]*)+")
_SAMPLE = 65_536
_ZERO_SHARE = 0.2
_UNICODE_SHARE = 0.9
_PLAUSIBLE = 1.25
_STRAY_SHARE = 0.005
_LEAST_QUADS = 16
_CYRILLIC_SHARE = 0.45


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a text, why it was chosen, and how many bytes its byte order mark takes."""

    name: str
    evidence: EncodingEvidence
    mark_size: int = 0

    def lines(self, content: bytes, file_name: str) -> Iterator[str]:
        """Yield the lines of `content` with their ends; raise `UnreadableFile` at a damaged one."""
        beginning = io.BytesIO(content)
        beginning.seek(self.mark_size)
        with io.TextIOWrapper(beginning, self.name, newline="") as stream:
            try:
                for number, line in enumerate(stream, start=1):
                    if "\0" in line:
                        raise NulInText(file_name, line=number)
                    yield line
            except UnicodeDecodeError:
                raise self._broken(content, file_name) from None

    def _broken(self, content: bytes, file_name: str) -> BrokenEncoding:
        """Return the error of the first byte that does not belong to the encoding."""
        line, text = 1, content[self.mark_size :]
        try:
            text.decode(self.name)
        except UnicodeDecodeError as error:
            line = text[: error.start].decode(self.name, "replace").count("\n") + 1
        return BrokenEncoding(file_name, line=line, encoding=self.name.upper())


def encoding_of(content: bytes, file_name: str) -> Encoding:
    """Return the encoding of a text; raise `UnreadableFile` where its letters fit none."""
    for mark, name in MARKS:
        if content.startswith(mark):
            return Encoding(name, EncodingEvidence.BYTE_ORDER_MARK, len(mark))
    if (wide := wide_encoding(content)) is not None:
        return Encoding(wide, EncodingEvidence.ZERO_BYTES)
    if content.isascii():
        return Encoding("utf-8", EncodingEvidence.ASCII)
    sample = _telling_sample(content)
    if _is_mostly_utf8(sample):
        return Encoding("utf-8", EncodingEvidence.VALID_UTF8)
    declared = _DECLARATION.search(content[:_SAMPLE])
    named = _DECLARED.get(declared[1].decode("ascii", "replace").lower()) if declared else None
    if named and _decodes(content, named):
        return Encoding(named, EncodingEvidence.DECLARED)
    return _by_letters(content, sample, file_name)


def declared_encoding(content: bytes, declared: str | None) -> Encoding | None:
    """Return the encoding that a document declares, where its bytes fit; that they are UTF-8 is believed more."""
    if wide_encoding(content) is not None or content.isascii():
        return None
    if _decodes(content, "utf-8"):
        return Encoding("utf-8", EncodingEvidence.VALID_UTF8)
    try:
        name = codecs.lookup(declared or "").name
        content[:1].decode(name)
    except (LookupError, UnicodeDecodeError):
        return None
    is_wide = name.startswith(("utf-16", "utf-32"))
    return Encoding(name, EncodingEvidence.DECLARED) if not is_wide and _decodes(content, name) else None


def wide_encoding(content: bytes) -> str | None:
    """Return UTF-16 or UTF-32 where bytes of the beginning are zero as those of the commonest letters are."""
    sample = content[:_SAMPLE]
    if (widest := _four_byte_encoding(sample)) is not None:
        return widest
    pairs = max(len(sample) // 2, 1)
    zeros_first, zeros_second = sample[0::2].count(0) / pairs, sample[1::2].count(0) / pairs
    if zeros_second > _ZERO_SHARE and zeros_first < zeros_second / 4:
        return "utf-16-le"
    if zeros_first > _ZERO_SHARE and zeros_second < zeros_first / 4:
        return "utf-16-be"
    return None


def _four_byte_encoding(sample: bytes) -> str | None:
    """Return UTF-32 where two of every four bytes are zero and one more mostly is small."""
    if len(sample) < _LEAST_QUADS or len(sample) % 4:
        return None
    places = [sample[place::4] for place in range(4)]
    is_zero = [place.count(0) == len(place) for place in places]
    if is_zero[2] and is_zero[3] and not is_zero[0]:
        return "utf-32-le"
    return "utf-32-be" if is_zero[0] and is_zero[1] and not is_zero[3] else None


def _is_mostly_utf8(sample: bytes) -> bool:
    """Tell whether the high bytes form UTF-8 sequences, but for a few damaged ones."""
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd") - sample.count(_LOST_LETTER)
    letters = sum(letter > "\x7f" for letter in text) - broken
    return letters > 0 and letters / (letters + broken) >= _UNICODE_SHARE


def _is_cyrillic_of_gb(sample: bytes) -> bool:
    """Tell whether nearly every second high byte is the one with which GB 18030 begins a Cyrillic letter."""
    return sample.count(b"\xa7") > _CYRILLIC_SHARE * len(_HIGH.findall(sample))


def _is_chinese(sample: bytes) -> bool:
    """Tell whether the words have an even number of high bytes that are mostly of the commonest Chinese letters."""
    runs = _HIGH_RUN.findall(_CHINESE_SIGN.sub(b"", sample))
    even = [run for run in runs if len(run) % 2 == 0]
    if len(set(runs)) < _LEAST_RUNS or len(runs) - len(even) > _ODD_RUNS * len(runs):
        return False
    rare = sum(run[place] >= _FIRST_RARE for run in even for place in range(0, len(run), 2))
    pairs = sum(len(run) // 2 for run in even)
    return all(_CHINESE_WORD.fullmatch(run) for run in even) and rare <= _RARE_CHINESE * pairs


def _by_letters(content: bytes, sample: bytes, file_name: str) -> Encoding:
    """Return the encoding in which the letters make words; raise where they do so in none."""
    if _is_cyrillic_of_gb(sample) and _decodes(content, "gb18030"):
        return Encoding("gb18030", EncodingEvidence.LETTERS)
    if _is_chinese(sample) and _decodes(content, "gb18030"):
        return Encoding("gb18030", EncodingEvidence.LETTERS)
    if _POUND_ALONE.fullmatch(sample):
        return Encoding("cp1252", EncodingEvidence.GUESS)
    sample = _MARK_IN_NUMBER.sub(b"", sample)
    high = max(len(_HIGH.findall(sample)), 1)
    names = (*_SINGLE_BYTE, *(_DOS_LATIN if high >= _LEAST_OF_DOS else ()))
    scores = {name: plausibility(sample.decode(name, "replace")) / high for name in names}
    ranked = sorted(scores, key=lambda name: scores[name], reverse=True)
    best = next((name for name in ranked if _decodes(content, name)), None)
    if best in _LATIN:
        best = _of_one_language(content, sample, scores)
    if best and scores[best] >= _PLAUSIBLE:
        return Encoding(best, EncodingEvidence.LETTERS)
    if best and (high / len(sample) < _STRAY_SHARE or is_signs_alone(sample.decode(best))):
        return Encoding(best, EncodingEvidence.GUESS)
    if (other := _many_byte_encoding(sample)) and _decodes(content, other):
        return Encoding(other, EncodingEvidence.LETTERS)
    first = _HIGH.search(content)
    raise UnknownEncoding(file_name, line=content.count(b"\n", 0, first.start() if first else 0) + 1)


def _of_one_language(content: bytes, sample: bytes, scores: Mapping[str, float]) -> str:
    """Return the Latin encoding in which the letters beyond ASCII are most of all those of one language."""
    possible = [name for name in scores if name in _LATIN and _decodes(content, name)]
    shares = {name: language_share(sample.decode(name, "replace")) for name in possible}
    return max(possible, key=lambda name: (shares[name], scores[name]))


def _many_byte_encoding(sample: bytes) -> str | None:
    """Return the East Asian encoding of a text, whose letters take two bytes or more."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_MANY_BYTES)).best()
    return best.encoding if best else None


def _telling_sample(content: bytes) -> bytes:
    """Return the content, or where it is long the first lines that have letters beyond ASCII."""
    if len(content) <= _SAMPLE:
        return content
    lines: list[bytes] = []
    size = 0
    for line in io.BytesIO(content):
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
