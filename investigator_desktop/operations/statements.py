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

    `gaps` are days without a statement, `unmet` the joins of two statements whose balances differ, `repeated` the
    days of an account on which equal entries stand in two productions; both are in the case and counted.
    """

    gaps: tuple[Gap, ...]
    unmet: tuple[Join, ...]
    repeated: tuple[RepeatedEntries, ...]

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is missing, contradictory or there twice."""
        return not (self.gaps or self.unmet or self.repeated)


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
    return Completeness(find_gaps(records), unmet, _repeated(case, records, query))


def _repeated(
    case: CaseFile, records: tuple[StatementRecord, ...], query: EntryQuery
) -> tuple[RepeatedEntries, ...]:
    """Return repeated entries of the accounts that several productions tell of; others are not read."""
    productions: dict[int, set[tuple[int, str | None]]] = {}
    for record in records:
        productions.setdefault(record.account_id, set()).add((record.evidence.id, record.sheet))
    several = tuple(account for account, sources in productions.items() if len(sources) > 1)
    if not several:
        return ()
    columns = [name for name in MOVEMENT_COLUMNS if name not in _IDS]
    entries = case.entry_columns(replace(query, account_ids=several), columns)
    keys = {account.id: account.identity.key for account in case.accounts()}
    names = pl.DataFrame({"account_id": list(keys), "account": list(keys.values())})
    return repeated_entries(entries.join(names, on="account_id"))
