"""Where statements of one account meet: the balance at the end of one and at the beginning of the next.

Statements may come from several files in any order. Where a statement prints no opening or closing balance, the running
balance of its first or last row as booked gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from investigator_desktop.analysis.balance_chain import chain_rows, find_chain
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.completeness import Seam
from investigator_desktop.domain.money import Money, rescaled
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import Period

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Ends:
    """The balances at both ends of a statement; a place is that of the row a balance follows from, None if printed."""

    opening: Money | None = None
    closing: Money | None = None
    opening_place: Place | None = None
    closing_place: Place | None = None


def ends_of(record: StatementRecord, entries: pl.DataFrame) -> Ends:
    """Return the balances at the ends of a statement, printed or from the running balances of its entries.

    The entries have the columns that `chain_rows` needs, and `sheet` and `row`, in the order of the source.
    """
    printed = Ends(record.opening_balance, record.closing_balance)
    has_both = printed.opening is not None and printed.closing is not None
    if has_both or entries["running_balance"].null_count() == entries.height:
        return printed
    opening = printed.opening
    scale = max([*entries["amount_scale"].unique().to_list(), *([opening.scale] if opening else [])])
    begun = None if opening is None else rescaled(opening.units, opening.scale, scale)
    chain = find_chain(chain_rows(entries, scale), begun)
    currency = record.account.currency or ""
    before, after = chain.before, chain.after
    is_stated = (printed.opening is not None, printed.closing is not None)
    return Ends(
        printed.opening if is_stated[0] or before is None else Money(before, scale, currency),
        printed.closing if is_stated[1] or after is None else Money(after, scale, currency),
        None if is_stated[0] else _place(entries, int(chain.rows["index"][0])),
        None if is_stated[1] else _place(entries, int(chain.rows["index"][-1])),
    )


def _place(entries: pl.DataFrame, index: int) -> Place:
    sheet, row = entries.select("sheet", "row").row(index)
    return Place(sheet, row)


def find_seams(records: Sequence[StatementRecord], ends: Mapping[int, Ends]) -> Iterator[Seam]:
    """Yield each statement of one account with the nearest that begins after its last day.

    Where several begin on that day, each is one. A statement that another one overlaps and outlasts ends within that
    one and has no seam. Days may be missing between them: equal balances then tell that what is missing comes to
    nothing.
    """
    dated = sorted(_dated(records), key=_order)
    for covered, record in dated:
        if any(other.from_on <= covered.to_on < other.to_on for other, _ in dated):
            continue
        following = [(later, other) for later, other in dated if later.from_on > covered.to_on]
        first_day = min((later.from_on for later, _ in following), default=None)
        for later, other in following:
            if later.from_on == first_day:
                yield _seam(record, other, ends)


def _dated(records: Sequence[StatementRecord]) -> Iterator[tuple[Period, StatementRecord]]:
    for record in records:
        if record.covered is not None:
            yield record.covered, record


def _order(dated: tuple[Period, StatementRecord]) -> tuple[date, date, str, str]:
    covered, record = dated
    return (covered.from_on, covered.to_on, record.evidence.sha256, record.sheet or "")


def _seam(first: StatementRecord, second: StatementRecord, ends: Mapping[int, Ends]) -> Seam:
    end, begin = ends.get(first.id, Ends()), ends.get(second.id, Ends())
    return Seam(first, second, end.closing, begin.opening, end.closing_place, begin.opening_place)
