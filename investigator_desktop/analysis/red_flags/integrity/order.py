"""J6: rows that stand neither in rising nor in falling order of days, and statements in which the zone changes."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.integrity.answers import facts, finding, source_missing
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.integrity_material import (
    IntegrityMaterial,
    IntegrityRule,
    account_subject,
    place_text,
)
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.red_flags import Finding, NotComputable, RuleAnswer
from investigator_desktop.foundation.catalogue import message

UNORDERED = message(
    "Red flags", "{count} rows stand against the order of days of their statement, first at {place}."
)
ZONES = message("Red flags", "The zone of the times changes from {first} to {second} at {place}.")
NO_ROWS = message("Red flags", "a statement with at least two rows")


def rows_out_of_order(material: IntegrityMaterial) -> RuleAnswer:
    """Return the first row of each statement against its order, and the first in another zone."""
    parts = material.entries.partition_by("statement_id", as_dict=True)
    found: list[Finding] = []
    gaps: list[NotComputable] = []
    computed = 0
    for account in material.accounts:
        rows = [(record, parts.get((record.id,), material.entries.clear())) for record in account.statements]
        long = [(record, part) for record, part in rows if part.height > 1]
        computed += bool(long)
        if not long:
            gaps.append(source_missing(account_subject(account), NO_ROWS))
        for record, part in long:
            found += _unordered(account, record, part)
            found += _zone_change(account, record, part)
    return RuleAnswer("J6", tuple(found), computed, tuple(gaps))


def _unordered(
    account: AccountCompleteness, record: StatementRecord, part: pl.DataFrame
) -> Iterator[Finding]:
    """Yield the first row that steps back in a statement of which most rows step forward, or the other way round."""
    steps = part["day"].to_physical().diff().fill_null(0)
    rising, falling = int((steps > 0).sum()), int((steps < 0).sum())
    if not (rising and falling):
        return
    against = (steps < 0) if rising >= falling else (steps > 0)
    index = int(against.arg_max() or 0)
    figures = facts(count=min(rising, falling), place=_place(record, part, index))
    keys = part["entry_key"][index - 1 : index + 1].to_list()
    yield finding("J6", account_subject(account), UNORDERED, figures, keys)


def _zone_change(
    account: AccountCompleteness, record: StatementRecord, part: pl.DataFrame
) -> Iterator[Finding]:
    told = part.with_row_index("index").filter(pl.col("zone").is_not_null())
    if told["zone"].n_unique() < 2:
        return
    first = told["zone"][0]
    other = told.filter(pl.col("zone") != first).row(0, named=True)
    figures = facts(first=str(first), second=str(other["zone"]), place=_place(record, part, other["index"]))
    keys = (told["entry_key"][0], other["entry_key"])
    yield finding("J6", account_subject(account), ZONES, figures, keys, ("zone",))


def _place(record: StatementRecord, part: pl.DataFrame, index: int) -> str:
    sheet, row = part.select("sheet", "row").row(index)
    return place_text(record.evidence, Place(sheet, row))


J6 = IntegrityRule("J6", rows_out_of_order)
