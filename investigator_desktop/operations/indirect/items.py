"""Entering, changing and withdrawing the items of a party's worksheet: each one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.currency import all_currencies
from investigator_desktop.domain.indirect import ItemShape, WorksheetItem
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw
from investigator_desktop.operations.indirect.contents import item_of, item_text
from investigator_desktop.operations.kept_records import reads_record
from investigator_desktop.operations.standing_on import (
    Standing,
    analyst_record,
    require_standing,
    standing_of,
)


class ItemIncomplete(InvestigatorError):
    """An item of a worksheet lacks what makes it one, or contradicts itself."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item that holds, on what it stands, and who entered it when."""

    id: int
    item: WorksheetItem
    standing: Standing
    entered_by: Actor
    entered_at: datetime


def worksheet_items(case: CaseFile, party: str | None = None) -> tuple[KeptItem, ...]:
    """Return the items of one party's worksheet, or of all, in the order in which they were entered."""
    return tuple(_kept(one) for one in case.analyst_records(RecordKind.WORKSHEET, party))


def worksheet_parties(case: CaseFile) -> tuple[str, ...]:
    """Return the parties that have a worksheet, by name."""
    return tuple(sorted({kept.record.subject for kept in case.analyst_records(RecordKind.WORKSHEET)}))


@reads_record
def _kept(one: KeptRecord) -> KeptItem:
    return KeptItem(one.id, item_of(one.record.content), standing_of(one), one.decided_by, one.decided_at)


def item_of_case(case: CaseFile, item_id: int) -> KeptItem:
    """Return an item by its number; raise `UnknownRecord`."""
    found = next((kept for kept in worksheet_items(case) if kept.id == item_id), None)
    if found is None:
        raise UnknownRecord(item_id)
    return found


def keep_item(
    case: CaseFile,
    item: WorksheetItem,
    standing: Standing,
    actor: Actor,
    *,
    item_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep an item, in the place of what `item_id` says, as one step.

    Raise `ItemIncomplete`, `BasisMissing`, `UnknownEvidence` or `UnknownRecord`.
    """
    item = replace(item, party=item.party.strip(), name=item.name.strip())
    require_complete(item)
    require_standing(case, standing)
    if item_id is not None:
        item_of_case(case, item_id)
    _require_single(case, item, item_id)
    kept = analyst_record(RecordKind.WORKSHEET, item.party, item_text(item), standing)
    return record(case, kept, actor, record_id=item_id, clock=clock)


def withdraw_item(case: CaseFile, item_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw an item as one step; raise `UnknownRecord`."""
    item_of_case(case, item_id)
    return withdraw(case, item_id, actor, clock)


def require_complete(item: WorksheetItem) -> None:
    """Raise `ItemIncomplete` where an item cannot stand in a worksheet."""
    if not item.party or not item.name:
        raise ItemIncomplete(message("Indirect methods", "An item needs a party and a name."))
    _require_days(item)
    if item.shape is ItemShape.NOTE:
        return
    if item.amount is None:
        raise ItemIncomplete(
            message("Indirect methods", "An item needs an amount, or its least and its most.")
        )
    if item.amount.low < 0 or item.amount.low > item.amount.high:
        raise ItemIncomplete(
            message("Indirect methods", "An amount is nought or more, and the least is not above the most.")
        )
    if item.amount.currency not in all_currencies():
        told = message("Indirect methods", "{currency} is no currency of ISO 4217.")
        raise ItemIncomplete(told.format(currency=isolate(item.amount.currency)))


def _require_days(item: WorksheetItem) -> None:
    if item.shape is ItemShape.LEVEL and item.on is None:
        raise ItemIncomplete(
            message("Indirect methods", "Cash, a balance or a debt needs the day at whose end it stood.")
        )
    if item.shape is ItemShape.FLOW and (item.from_on is None or item.to_on is None):
        raise ItemIncomplete(message("Indirect methods", "Money in or out needs its first and its last day."))
    if item.from_on is not None and item.to_on is not None and item.from_on > item.to_on:
        raise ItemIncomplete(message("Indirect methods", "The first day of an item is after its last."))


def _require_single(case: CaseFile, item: WorksheetItem, item_id: int | None) -> None:
    """Raise `ItemIncomplete` for a level that the worksheet already states for that day."""
    if item.shape is not ItemShape.LEVEL:
        return
    for kept in worksheet_items(case, item.party):
        other = kept.item
        is_same = (other.kind, other.name.casefold(), other.on) == (item.kind, item.name.casefold(), item.on)
        if is_same and kept.id != item_id:
            told = message("Indirect methods", "“{name}” is already stated on {day}: change number {number}.")
            raise ItemIncomplete(told.format(name=isolate(item.name), day=item.on, number=kept.id))


def keep_items(
    case: CaseFile, items: Sequence[tuple[WorksheetItem, Standing]], actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Keep several items as one step, each in the place of what the worksheet states for the same name and days.

    Raise `ItemIncomplete`, `BasisMissing` or `UnknownEvidence`.
    """
    for item, standing in items:
        require_complete(item)
        require_standing(case, standing)
    numbers = {_identity(kept.item): kept.id for kept in worksheet_items(case)}
    parties = sorted({item.party for item, _ in items})
    request = {"subject": ", ".join(parties), "record_count": len(items)}
    with case.unit_of_work(actor, clock, "record_worksheet", request) as work:
        for item, standing in items:
            kept = analyst_record(RecordKind.WORKSHEET, item.party, item_text(item), standing)
            work.record(kept, numbers.get(_identity(item)))
    return CaseChanges(case.sequence, has_analysis=True)


def _identity(item: WorksheetItem) -> tuple[object, ...]:
    """Return what makes two items the same line of a worksheet."""
    return item.party, item.kind, item.name.casefold(), item.on, item.from_on, item.to_on
