"""What was decided about entries as columns of an exported table, so that the original stands beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery

DECISION_SCHEMA = pl.Schema(
    {
        "is_excluded": pl.Boolean(),
        "exclusion_reason": pl.String(),
        "tags": pl.String(),  # a JSON array
        "notes": pl.String(),  # a JSON array
        "party": pl.String(),
        "corrections": pl.String(),  # a JSON object: column to what it should say
        "no_repeat_reason": pl.String(),
        "repeats": pl.String(),  # the key of the entry of another statement that counts for it, in hexadecimal
        "is_repeated": pl.Boolean(),
        "is_outside_basis": pl.Boolean(),
        "is_intelligence": pl.Boolean(),
    }
)
LISTED_COLUMNS = ("tags", "notes")
_FLAGS = ("is_outside_basis", "is_intelligence")


@dataclass(slots=True)
class _Said:
    """What was decided of one entry."""

    exclusion_reason: str | None = None
    party: str | None = None
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    corrections: dict[str, str] = field(default_factory=dict)
    no_repeat_reason: str | None = None

    def add(self, kind: DecisionKind, column: str, value: str, reason: str) -> None:
        """Add one decision."""
        match kind:
            case DecisionKind.EXCLUSION:
                self.exclusion_reason = reason
            case DecisionKind.PARTY:
                self.party = value
            case DecisionKind.TAG:
                self.tags.append(value)
            case DecisionKind.NOTE:
                self.notes.append(value)
            case DecisionKind.CORRECTION:
                self.corrections[column] = value
            case DecisionKind.NO_REPEAT:
                self.no_repeat_reason = reason

    def cells(self) -> tuple[bool | str | None, ...]:
        """Return the first columns of `DECISION_SCHEMA`."""
        texts = (_text(self.tags), _text(self.notes), self.party, _text(self.corrections))
        listed = (*texts, self.no_repeat_reason)
        return (self.exclusion_reason is not None, self.exclusion_reason, *listed)


def _text(value: list[str] | dict[str, str]) -> str | None:
    return json.dumps(value, ensure_ascii=False) if value else None


def with_decisions(case: CaseFile, query: EntryQuery, entries: pl.DataFrame) -> pl.DataFrame:
    """Return the entries of a view, that have an `id`, with the columns of `DECISION_SCHEMA` after their own."""
    decided = entries.join(_decided(case), on="id", how="left", maintain_order="left")
    decided = decided.join(_repeats(case), on="id", how="left", maintain_order="left")
    flags = {name: pl.col("id").is_in(_flagged(case, query, name).implode()) for name in _FLAGS}
    is_repeated = pl.col("repeats").is_not_null() & pl.col("no_repeat_reason").is_null()
    stated = decided.with_columns(
        is_excluded=pl.col("is_excluded").fill_null(value=False), is_repeated=is_repeated, **flags
    )
    return stated.select(*entries.columns, *DECISION_SCHEMA.names())


def _repeats(case: CaseFile) -> pl.DataFrame:
    """Return the `id` of every entry that gives a movement again with the key of the one that counts."""
    repeats = case.repeats()
    keys = dict(zip(repeats["repeats_id"], case.entry_keys_of(repeats["repeats_id"].to_list()), strict=True))
    named = [
        (entry, keys[other].hex()) for entry, other in repeats.select("entry_id", "repeats_id").iter_rows()
    ]
    return pl.DataFrame(named, {"id": pl.Int64(), "repeats": pl.String()}, orient="row")


def _decided(case: CaseFile) -> pl.DataFrame:
    decisions = case.decisions().select("entry_id", "kind", "field", "value", "reason")
    by_entry: dict[int, _Said] = {}
    for entry_id, kind, column, value, reason in decisions.iter_rows():
        by_entry.setdefault(entry_id, _Said()).add(DecisionKind(kind), column, value, reason)
    rows = ((entry_id, *said.cells()) for entry_id, said in by_entry.items())
    return _frame(rows)


def _frame(rows: Iterable[tuple[object, ...]]) -> pl.DataFrame:
    added = {*_FLAGS, "repeats", "is_repeated"}
    kept = {name: kind for name, kind in DECISION_SCHEMA.items() if name not in added}
    return pl.DataFrame(list(rows), {"id": pl.Int64(), **kept}, orient="row")


def _flagged(case: CaseFile, query: EntryQuery, flag: str) -> pl.Series:
    """Return the ids of the view's entries that have a flag."""
    is_asked = query.is_outside_basis if flag == "is_outside_basis" else query.is_intelligence
    if is_asked is False:
        return pl.Series("id", [], pl.Int64)
    if flag == "is_outside_basis":
        return case.entry_ids(replace(query, is_outside_basis=True))
    return case.entry_ids(replace(query, is_intelligence=True))
