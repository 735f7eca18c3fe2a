"""What is done with worksheets off the window's thread; each change is one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EntryRow, EvidenceItem
from investigator_desktop.domain.indirect import WorksheetItem, WorksheetPeriod, WorksheetResult
from investigator_desktop.domain.rates import RateTable
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.standing_on import Standing

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.indirect.facts import FactProposal
    from investigator_desktop.operations.indirect.items import KeptItem

_MOST_ENTRIES = 500


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """Which worksheet is shown, for which period and by which rates; None is the first, the last, and no table."""

    party: str | None = None
    period: WorksheetPeriod | None = None
    rates: str | None = None


@dataclass(frozen=True, slots=True)
class SheetShown:
    """A worksheet with what the methods give, and what can be chosen; `result` is None where no period is known."""

    party: str
    parties: tuple[str, ...] = ()
    items: tuple[KeptItem, ...] = ()
    periods: tuple[WorksheetPeriod, ...] = ()
    result: WorksheetResult | None = None
    rates: tuple[RateTable, ...] = ()
    used: RateTable | None = None
    evidence: tuple[EvidenceItem, ...] = ()
    accounts: tuple[str, ...] = ()


class Step(StrEnum):
    """What was done."""

    KEPT = "kept"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    RESULT_KEPT = "result_kept"


@dataclass(frozen=True, slots=True)
class StepDone:
    """What was done, with what it changed; `party` is that of the worksheet."""

    step: Step
    changes: CaseChanges
    party: str


def sheet_of(case: CaseFile, choice: SheetChoice, _progress: Progress) -> SheetShown:
    """Return a worksheet and what the methods give."""
    from investigator_desktop.operations.indirect.items import worksheet_items, worksheet_parties
    from investigator_desktop.operations.indirect.rate_tables import rate_tables
    from investigator_desktop.operations.indirect.running import periods_of, run_indirect

    parties = worksheet_parties(case)
    accounts = tuple(dict.fromkeys(one.identity.key for one in case.accounts() if one.identity.key))
    evidence, tables = case.evidence(), rate_tables(case)
    party = choice.party if choice.party in parties else next(iter(parties), "")
    if not party:
        return SheetShown("", evidence=evidence, accounts=accounts)
    periods = periods_of(case, party)
    period = choice.period if choice.period in periods else (periods[-1] if periods else None)
    used = next((table for table in reversed(tables) if table.name == choice.rates), None)
    result = None if period is None else run_indirect(case, party, period, case.details.currency, used)
    items = worksheet_items(case, party)
    return SheetShown(party, parties, items, periods, result, tables, used, evidence, accounts)


def entries_of(case: CaseFile, kept: KeptItem, _progress: Progress) -> tuple[EntryRow, ...]:
    """Return the entries on which an item stands, as many as can be looked at."""
    ids = case.entry_ids_of(kept.standing.entry_keys[:_MOST_ENTRIES])
    return case.entry_rows(ids)


def keep(
    case: CaseFile,
    item: WorksheetItem,
    standing: Standing,
    item_id: int | None,
    actor: Actor,
    _progress: Progress,
) -> StepDone:
    """Keep or change an item."""
    from investigator_desktop.operations.indirect.items import keep_item

    changes = keep_item(case, item, standing, actor, item_id=item_id)
    return StepDone(Step.KEPT if item_id is None else Step.CHANGED, changes, item.party.strip())


def withdraw(case: CaseFile, kept: KeptItem, actor: Actor, _progress: Progress) -> StepDone:
    """Withdraw an item."""
    from investigator_desktop.operations.indirect.items import withdraw_item

    return StepDone(Step.WITHDRAWN, withdraw_item(case, kept.id, actor), kept.item.party)


def propose(
    case: CaseFile, party: str, accounts: Sequence[str], period: WorksheetPeriod, _progress: Progress
) -> tuple[FactProposal, ...]:
    """Return what the entries of accounts give."""
    from investigator_desktop.operations.indirect.facts import propose_facts

    return propose_facts(case, party, accounts, period)


def accept(case: CaseFile, proposals: Sequence[FactProposal], actor: Actor, _progress: Progress) -> StepDone:
    """Keep what entries propose as one step."""
    from investigator_desktop.operations.indirect.items import keep_items

    changes = keep_items(case, [(one.item, one.standing) for one in proposals], actor)
    return StepDone(Step.ACCEPTED, changes, proposals[0].item.party)


def keep_run(
    case: CaseFile, result: WorksheetResult, rates: RateTable | None, actor: Actor, _progress: Progress
) -> StepDone:
    """Keep what the methods gave."""
    from investigator_desktop.operations.indirect.running import keep_result

    return StepDone(Step.RESULT_KEPT, keep_result(case, result, actor, rates), result.party)
