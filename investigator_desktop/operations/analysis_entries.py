"""The rows that analysis works on: entries and payments that count, each read once for one state of the case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery

ACCOUNT_COLUMNS = pl.Schema(
    {
        "account_id": pl.Int64(), "account": pl.String(), "holder": pl.String(), "holder_id": pl.String(),
        "account_bank": pl.String(), "account_currency": pl.String(),
    }
)  # fmt: skip
COUNTING = EntryQuery(is_excluded=False, is_repeated=False)
_KEPT_FRAMES = 6


@dataclass(slots=True)
class _Frames:
    """Frames of one state of a case; the one longest unused goes first."""

    sequence: int
    kept: dict[object, pl.DataFrame] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The columns and the view of a frame of entries."""

    columns: tuple[str, ...]
    query: EntryQuery


_frames: WeakKeyDictionary[CaseFile, _Frames] = WeakKeyDictionary()


def countable_entries(case: CaseFile, columns: Sequence[str], query: EntryQuery = COUNTING) -> pl.DataFrame:
    """Return the entries of a view that count: `id`, `evidence_id`, `ACCOUNT_COLUMNS` and the named columns.

    By default all of the case that are neither excluded by a person nor repeated in a second statement, by time.
    """
    asked = _Asked(tuple(columns), query)
    known = _known(case, asked)
    if known is None:
        known = _part_of_known(case, asked)
    if known is not None:
        return known
    entries = case.entry_columns(query, columns)
    return _remember(
        case, asked, entries.join(_accounts(case), on="account_id", how="left", maintain_order="left")
    )


def _part_of_known(case: CaseFile, asked: _Asked) -> pl.DataFrame | None:
    """Return the columns out of a frame that was read with more of them; None where there is none."""
    frames = _frames.get(case)
    kept = [] if frames is None else [one for one in frames.kept if isinstance(one, _Asked)]
    wider = (one for one in kept if one.query == asked.query and set(one.columns) >= set(asked.columns))
    found = next((known for one in wider if (known := _known(case, one)) is not None), None)
    if found is None:
        return None
    return found.select("id", "account_id", "evidence_id", *asked.columns, *ACCOUNT_COLUMNS.names()[1:])


def lone_payments(case: CaseFile) -> pl.DataFrame:
    """Return the payments that gave no entry: `PAYMENT_SCHEMA` and `evidence_id`, so that no movement counts twice."""
    known = _known(case, "payments")
    if known is not None:
        return known
    return _remember(case, "payments", case.payments().filter(pl.col("entry_count") == 0).drop("entry_count"))


def _accounts(case: CaseFile) -> pl.DataFrame:
    rows = [
        (
            one.id,
            one.identity.key,
            one.identity.holder,
            one.identity.holder_id,
            one.identity.bank,
            one.identity.currency,
        )
        for one in case.accounts()
    ]
    return pl.DataFrame(rows, schema=ACCOUNT_COLUMNS, orient="row")


def _known(case: CaseFile, asked: object) -> pl.DataFrame | None:
    frames = _frames.get(case)
    if frames is None or frames.sequence != case.sequence:
        return None
    found = frames.kept.pop(asked, None)
    if found is not None:
        frames.kept[asked] = found
    return found


def _remember(case: CaseFile, asked: object, frame: pl.DataFrame) -> pl.DataFrame:
    """Keep a frame for as long as the case stays as it is."""
    sequence = case.sequence
    frames = _frames.get(case)
    if frames is None or frames.sequence != sequence:
        frames = _frames[case] = _Frames(sequence)
    while len(frames.kept) >= _KEPT_FRAMES:
        frames.kept.pop(next(iter(frames.kept)), None)
    frames.kept[asked] = frame
    return frame
