"""What may come of a damaged file, and what is a defect of the program."""

from __future__ import annotations

import time
import unicodedata
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading, ReadStatus
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import interpret
from investigator_desktop.importers.raw import ROW, RawFile
from investigator_desktop.importers.reading import read_raw
from investigator_desktop.importers.reading.errors import ReaderStopped, ReadingTookTooLong
from investigator_desktop.importers.reading.limits import ReadingLimits
from tests.importers.builders import assert_all_rows_accounted

LIMITS = ReadingLimits(seconds=60.0)
_TABLES = frozenset({"xlsx", "xlsb", "ods", "xls", "csv", "html", "xml2003"})


class Outcome(StrEnum):
    """What came of one input."""

    READ = "read"
    ASKED = "asked"
    REFUSED = "refused"
    DEFECT = "defect"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The outcome of one input with its container, what was found wrong, and the figures for faithful changes."""

    outcome: Outcome
    container: str
    detail: str = ""
    seconds: float = 0.0
    figures: tuple[tuple[str, str, int, int], ...] = ()
    is_marked: bool = False


def judge(content: bytes, name: str) -> Judgement:
    """Read an input as the program does and look for what must never happen."""
    start = time.monotonic()
    try:
        raw = read_raw(content, name, Progress(), LIMITS)
        reading = interpret(raw, name, sha256_hex(content), len(content), Mapping())
        wrong = _wrong(raw, reading)
    except (ReaderStopped, ReadingTookTooLong) as error:
        return Judgement(Outcome.DEFECT, "?", str(error), time.monotonic() - start)
    except InvestigatorError as error:
        return Judgement(Outcome.REFUSED, "?", str(error), time.monotonic() - start)
    except Exception as error:  # noqa: BLE001 - any other exception is what is looked for
        return Judgement(Outcome.DEFECT, "?", f"{type(error).__name__}: {error}", time.monotonic() - start)
    seconds = time.monotonic() - start
    if wrong:
        return Judgement(Outcome.DEFECT, raw.container, wrong, seconds)
    outcome = Outcome.READ if reading.status is ReadStatus.OK else Outcome.ASKED
    is_marked = bool(reading.warnings) or any(row.needs_a_person for row in reading.unread_rows)
    return Judgement(outcome, raw.container, "", seconds, _figures(reading), is_marked)


def _figures(reading: FileReading) -> tuple[tuple[str, str, int, int], ...]:
    """Return currency, direction, amount and scale of every entry, in order of size."""
    columns = ("currency", "direction", "amount", "amount_scale")
    rows = (row for draft in reading.statements for row in draft.entries.select(columns).iter_rows())
    return tuple(sorted(rows))


def _wrong(raw: RawFile, reading: FileReading) -> str:
    """Return what must never be true of a reading, empty where nothing is."""
    frames = [draft.entries for draft in reading.statements if draft.entries.height]
    places = Counter(place for frame in frames for place in frame.select("sheet", "row", "part").iter_rows())
    if twice := [place for place, count in places.items() if count > 1]:
        return f"two entries at {twice[0]}"
    if any(frame.filter(pl.col("amount") < 0).height for frame in frames):
        return "a negative amount"
    if raw.container not in _TABLES:
        return ""
    try:
        assert_all_rows_accounted(_with_places(raw), reading)
    except AssertionError as error:
        return str(error).splitlines()[0]
    return _invented(raw, frames)


def _with_places(raw: RawFile) -> RawFile:
    return raw if raw.container == "csv" else RawFile("xlsx", raw.sheets)


def _invented(raw: RawFile, frames: list[pl.DataFrame]) -> str:
    """Return an entry whose amount stands in no cell of its row, which would be a figure from nowhere."""
    rows = {(sheet.name, row[0]): row[1:] for sheet in raw.sheets for row in _cells(sheet.frame)}
    for frame in frames:
        for sheet, row, amount, scale in frame.select("sheet", "row", "amount", "amount_scale").iter_rows():
            cells = rows.get((sheet, row), ())
            if not any(_holds(cell, Decimal(amount).scaleb(-scale)) for cell in cells):
                return f"the amount {amount} at scale {scale} stands nowhere in row {row} of {sheet}"
    return ""


def _cells(frame: pl.DataFrame) -> list[tuple[object, ...]]:
    return frame.select(ROW, *(name for name in frame.columns if name.endswith((".text", ".number")))).rows()


def _holds(cell: object, amount: Decimal) -> bool:
    if cell is None:
        return False
    if isinstance(cell, float):
        return abs(abs(Decimal(repr(cell))) - amount) <= max(Decimal("0.01"), amount * Decimal("1e-12"))
    text = "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in str(cell))
    if _significant("".join(filter(str.isdigit, text))).find(_significant(f"{amount:f}")) >= 0:
        return True
    try:
        return abs(Decimal(text.strip().replace(",", "."))) == amount
    except InvalidOperation:
        return False


def _significant(text: str) -> str:
    return "".join(filter(str.isdigit, text)).strip("0")
