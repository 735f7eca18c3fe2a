"""The statements of a case, and how far they cover each account."""

from __future__ import annotations

from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.analysis.movements import MOVEMENT_COLUMNS, RepeatedEntries, repeated_entries
from investigator_desktop.analysis.periods import Join
from investigator_desktop.analysis.periods import gaps as find_gaps
from investigator_desktop.analysis.periods import joins as find_joins
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import Gap, StatementRecord
from investigator_desktop.domain.entry_query import EntryQuery

_IDS = ("id", "account", "evidence_id")


@dataclass(frozen=True, slots=True)
class Completeness:
    """How the statements of a case fit together in time.

    `gaps` are days without a statement, `unmet` the joins of two statements whose balances differ. `repeated` are the
    days of an account on which a second statement gives movements again, which count once; `alike` those on which
    entries of two statements are equal in direction and amount, but are not proven to be one movement: both count.
    """

    gaps: tuple[Gap, ...]
    unmet: tuple[Join, ...]
    repeated: tuple[RepeatedEntries, ...]
    alike: tuple[RepeatedEntries, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is missing, contradictory or perhaps counted twice."""
        return not (self.gaps or self.unmet or self.alike)


def statements(case: CaseFile) -> tuple[StatementRecord, ...]:
    """Return the statements of the case with their reconciliation, by account and period."""
    return case.statements()


def gaps(case: CaseFile) -> tuple[Gap, ...]:
    """Return the days between statements of one account that no statement covers."""
    return find_gaps(case.statements())


def completeness(case: CaseFile) -> Completeness:
    """Return what is missing between statements, contradictory where they meet, or there twice."""
    return completeness_of(case, case.statements(), EntryQuery())


def completeness_of(case: CaseFile, records: tuple[StatementRecord, ...], query: EntryQuery) -> Completeness:
    """Return the same of some statements, repeated entries being sought among those of the view."""
    unmet = tuple(join for join in find_joins(records) if join.is_met is False)
    entries = _entries(case, records, query)
    if entries is None:
        return Completeness(find_gaps(records), unmet, ())
    repeated = _counted_once(case, entries)
    return Completeness(find_gaps(records), unmet, repeated, _alike(repeated_entries(entries), repeated))


def _entries(case: CaseFile, records: tuple[StatementRecord, ...], query: EntryQuery) -> pl.DataFrame | None:
    """Return the entries of the accounts that several productions tell of; None where there is no such account."""
    productions: dict[int, set[tuple[int, str | None]]] = {}
    for record in records:
        productions.setdefault(record.account_id, set()).add((record.evidence.id, record.sheet))
    several = tuple(account for account, sources in productions.items() if len(sources) > 1)
    if not several:
        return None
    columns = [name for name in MOVEMENT_COLUMNS if name not in _IDS]
    entries = case.entry_columns(replace(query, account_ids=several), columns)
    keys = {account.id: account.identity.key for account in case.accounts()}
    names = pl.DataFrame({"account_id": list(keys), "account": list(keys.values())})
    return entries.join(names, on="account_id")


def _counted_once(case: CaseFile, entries: pl.DataFrame) -> tuple[RepeatedEntries, ...]:
    """Return the days of an account on which entries are repeated that nobody says to be movements of their own."""
    again = case.entry_ids(EntryQuery(is_repeated=True))
    days = entries.filter(pl.col("id").is_in(again.implode())).with_columns(
        pl.col("booked_at").dt.date().alias("day")
    )
    counted = days.group_by("account", "day").len().sort("account", "day")
    return tuple(RepeatedEntries(*row) for row in counted.iter_rows())


def _alike(
    found: tuple[RepeatedEntries, ...], proven: tuple[RepeatedEntries, ...]
) -> tuple[RepeatedEntries, ...]:
    """Return how many equal entries of each day are left where those that count once are taken off."""
    known = {(day.account, day.booked_on): day.count for day in proven}
    left = (replace(day, count=day.count - known.get((day.account, day.booked_on), 0)) for day in found)
    return tuple(day for day in left if day.count > 0)
