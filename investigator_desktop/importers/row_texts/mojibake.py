"""Text that was once read in a wrong encoding and saved again: noticed and named, never repaired in what is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import polars as pl

from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.raw import ROW, RawFile, RawSheet
from investigator_desktop.importers.series import FEW

MOJIBAKE = "mojibake"
_RUN = re.compile("[^\x00-\x7f]+")
_TELLING = re.compile("[^\x00-\x7f]{4,}")
_MISREADINGS = (
    ("utf-8", "cp1251"),
    ("utf-8", "cp1252"),
    ("utf-8", "cp866"),
    ("utf-8", "koi8-r"),
    ("cp1251", "cp1252"),
)
_LEAST_LETTERS = 2
_RUSSIAN = re.compile("[А-Яа-яЁё]{4,}")
_MOST_TEXTS = 20_000
_LONGEST_SAMPLE = 60


@dataclass(frozen=True, slots=True)
class SeenThrough:
    """A text as it probably was, and which encoding was taken for which."""

    text: str
    written_in: str
    read_as: str


def seen_through(text: str) -> SeenThrough | None:
    """Return what a text was before it was read in a wrong encoding, None where its letters do not say so exactly."""
    for written_in, read_as in _MISREADINGS:
        if any(_is_telling(run[0], written_in, read_as) for run in _TELLING.finditer(text)):
            found = "".join(_parts(text, written_in, read_as))
            return SeenThrough(found, written_in, read_as)
    return None


def _is_telling(run: str, written_in: str, read_as: str) -> bool:
    """Tell whether a run of letters beyond ASCII makes a word when its bytes are read in the other encoding."""
    before = _before(run, written_in, read_as)
    if before is None or written_in != "utf-8":
        return before is not None and _RUSSIAN.fullmatch(before) is not None
    letters = sum(letter.isalpha() for letter in before)
    return letters >= _LEAST_LETTERS and 2 * letters > len(before)


def _parts(text: str, written_in: str, read_as: str) -> Iterator[str]:
    """Yield a text in pieces, the runs of letters beyond ASCII as they probably were."""
    end = 0
    for run in _RUN.finditer(text):
        yield text[end : run.start()]
        yield _before(run[0], written_in, read_as) or run[0]
        end = run.end()
    yield text[end:]


def _before(run: str, written_in: str, read_as: str) -> str | None:
    """Return the bytes of a run of letters read in the other encoding, None where they do not belong to it."""
    table = _bytes_by_letter(read_as)
    try:
        return bytes(table[letter] for letter in run).decode(written_in)
    except (KeyError, UnicodeDecodeError):
        return None


@cache
def _bytes_by_letter(encoding: str) -> dict[str, int]:
    """Return the byte of each letter of an encoding; bytes that it leaves open stand for themselves, as everywhere."""
    table: dict[str, int] = {}
    for byte in range(0x80, 0x100):
        try:
            table[bytes([byte]).decode(encoding)] = byte
        except UnicodeDecodeError:
            table[chr(byte)] = byte
    return table


@cache
def _suspicious() -> str:
    """Return a pattern that all texts with a telling run match, so that few are looked at letter by letter."""
    runs = [_run_of(written_in, read_as) for written_in, read_as in _MISREADINGS]
    return rf"(?:^|[\x00-\x7f])(?:{'|'.join(runs)})(?:$|[\x00-\x7f])"


def _run_of(written_in: str, read_as: str) -> str:
    """Return the pattern of a run of letters whose bytes belong to the other encoding."""
    if written_in != "utf-8":
        return f"{_letters(read_as, 0x80, 0xFF)}{{4,}}"
    tail = _letters(read_as, 0x80, 0xBF)
    pairs = ((0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4))
    starts = (f"{_letters(read_as, *ends)}{tail}{{{count}}}" for count, ends in enumerate(pairs, 1))
    return f"(?:{'|'.join(starts)}){{{_LEAST_LETTERS},}}"


def _letters(encoding: str, first: int, last: int) -> str:
    """Return the class of the letters of an encoding whose bytes lie between two others."""
    table = _bytes_by_letter(encoding).items()
    members = "".join(rf"\x{{{ord(letter):x}}}" for letter, byte in table if first <= byte <= last)
    return f"[{members}]"


def mojibake_warnings(raw: RawFile) -> tuple[SourceWarning, ...]:
    """Return one warning for each sheet with texts of a wrong encoding: how many, the first, what it probably was."""
    return tuple(warning for sheet in raw.sheets if (warning := _warning(sheet)) is not None)


def _warning(sheet: RawSheet) -> SourceWarning | None:
    found = list(_misread_texts(sheet))
    if not found:
        return None
    row, text, seen = min(found, key=lambda one: one[0])
    sentence = message(
        "Reading",
        "%n texts were once read in a wrong encoding ({read_as} for {written_in}) and saved again, such as “{text}” in"
        " row {row}, which probably was “{probable}”. They are kept as they are.",
    ).counted(len(found))
    said = sentence.format(
        read_as=seen.read_as.upper(),
        written_in=seen.written_in.upper(),
        text=_shortened(text),
        row=row,
        probable=_shortened(seen.text),
    )
    return SourceWarning(MOJIBAKE, Place(sheet.name, row), said)


def _misread_texts(sheet: RawSheet) -> Iterator[tuple[int, str, SeenThrough]]:
    """Yield each different text that goes there and back, with the first row in which it stands."""
    for column in range(sheet.width):
        texts = sheet.text(column)
        if texts is None or _is_plain(texts):
            continue
        pairs = pl.DataFrame({"row": sheet.frame.get_column(ROW), "text": texts})
        suspicious = pairs.filter(pl.col("text").str.contains(_suspicious()))
        if suspicious.is_empty():
            continue
        first = suspicious.unique("text", keep="first", maintain_order=True).head(_MOST_TEXTS)
        for row, text in first.iter_rows():
            if (seen := seen_through(text)) is not None:
                yield row, text, seen


def _is_plain(texts: pl.Series) -> bool:
    """Tell whether a column of few rows has no letter beyond ASCII, without the overhead of the engine."""
    return len(texts) <= FEW and all(text is None or text.isascii() for text in texts.to_list())


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SAMPLE else f"{line[:_LONGEST_SAMPLE]}…"
