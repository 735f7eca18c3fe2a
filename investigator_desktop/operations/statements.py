"""The statements of a case, and how far they cover each account."""

from __future__ import annotations

from investigator_desktop.analysis.periods import gaps as find_gaps
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import Gap, StatementRecord


def statements(case: CaseFile) -> tuple[StatementRecord, ...]:
    """Return the statements of the case with their reconciliation, by account and period."""
    return case.statements()


def gaps(case: CaseFile) -> tuple[Gap, ...]:
    """Return the days between statements of one account that no statement covers."""
    return find_gaps(case.statements())
