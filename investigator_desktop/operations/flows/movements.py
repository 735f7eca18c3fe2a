"""The movements of a case, each once, built once for one state of the case."""

from __future__ import annotations

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.flows.building import BuiltMovements, built_movements
from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.analysis.flows.legs import ENTRY_COLUMNS
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.operations.analysis_entries import COUNTING, countable_entries
from investigator_desktop.operations.flows.sources import case_matches, case_parties
from investigator_desktop.operations.material import released_material
from investigator_desktop.operations.releases import Release, released

_PLACE = ["evidence_id", "sheet", "row"]


@dataclass(slots=True)
class _Kept:
    """What was built of one state of a case: movements by what may leave it, and with ends by what they are between."""

    sequence: int
    built: dict[Release | None, BuiltMovements] = field(default_factory=dict)
    ended: dict[tuple[FlowBy, Release | None], pl.DataFrame] = field(default_factory=dict)


_kept: WeakKeyDictionary[CaseFile, _Kept] = WeakKeyDictionary()


def case_movements(case: CaseFile) -> pl.DataFrame:
    """Return the movements of the case (`MOVEMENT_SCHEMA`), in the order of time, none twice.

    Entries that count, payments that no entry tells of, proven links, and matches of the last run with what persons
    decided of them. What was cancelled, refunded or is pending is not among them: see `unpaid_movements`.
    """
    return built_of(case).moved


def unpaid_movements(case: CaseFile) -> pl.DataFrame:
    """Return payments that did not reach anybody (`MOVEMENT_SCHEMA`) with their `standing`, null where unknown."""
    return built_of(case).not_moved


def built_of(case: CaseFile, release: Release | None = None) -> BuiltMovements:
    """Return movements and what did not move; with `release` only of what may leave the case."""
    kept = _of_now(case)
    if release not in kept.built:
        kept.built[release] = _built(case, release)
    return kept.built[release]


def ended_movements(case: CaseFile, by: FlowBy, release: Release | None = None) -> pl.DataFrame:
    """Return the movements with the ends between which a question is asked (`analysis.flows.ends`)."""
    kept = _of_now(case)
    if (by, release) not in kept.ended:
        kept.ended[by, release] = with_ends(built_of(case, release).moved, by, case_parties(case))
    return kept.ended[by, release]


def _of_now(case: CaseFile) -> _Kept:
    sequence = case.sequence
    kept = _kept.get(case)
    if kept is None or kept.sequence != sequence:
        kept = _kept[case] = _Kept(sequence)
    return kept


def _built(case: CaseFile, release: Release | None) -> BuiltMovements:
    query = COUNTING if release is None else released(COUNTING, release)
    entries = countable_entries(case, ENTRY_COLUMNS, query)
    return built_movements(entries, _payments(case, release), case.links(), case_matches(case))


def _payments(case: CaseFile, release: Release | None) -> pl.DataFrame:
    """Return all payments; with `release` those that are not let out lose what would make them a movement."""
    payments = case.payments()
    if release is None:
        return payments
    let_out = released_material(case, release).payments.select(
        *_PLACE, pl.lit(value=True).alias("is_let_out")
    )
    told = payments.join(let_out.unique(), on=_PLACE, how="left", nulls_equal=True, maintain_order="left")
    is_hidden = (pl.col("entry_count") == 0) & pl.col("is_let_out").is_null()
    return told.with_columns(
        pl.when(is_hidden).then(1).otherwise("entry_count").cast(pl.Int64).alias("entry_count")
    ).drop("is_let_out")
