"""Outgoings of a case by category, and what persons say for the case of words and entries."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypedDict

import polars as pl

from investigator_desktop.analysis.spending.assigning import SPENDING_COLUMNS, assigned
from investigator_desktop.analysis.spending.lists import shipped_lists
from investigator_desktop.analysis.spending.totals import spending_lines
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.spending import Category, OwnRule, SpendingLine
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.analysis_entries import COUNTING, countable_entries
from investigator_desktop.operations.analysis_keeping import record
from investigator_desktop.operations.screening.looking import of_accounts

ASSIGNING_COLUMNS = tuple(name for name in SPENDING_COLUMNS if name not in {"id", "account"})


class CategoryIncomplete(InvestigatorError):
    """What a person says of a category lacks words or entries, or its reason."""

    def __init__(self, sentence: Message) -> None:
        """Say what is missing."""
        super().__init__(sentence)


class _Content(TypedDict):
    category: str
    words: str


@dataclass(frozen=True, slots=True)
class Spending:
    """Outgoings by account, currency, month and category, and which rule gave each entry (`ASSIGNED`) its category."""

    lines: tuple[SpendingLine, ...]
    assigned: pl.DataFrame


def spending(case: CaseFile, accounts: Collection[str] = (), query: EntryQuery = COUNTING) -> Spending:
    """Compile the outgoings that count of these accounts, by their numbers, or of all; raise `UnknownAccount`."""
    entries = of_accounts(case, countable_entries(case, ASSIGNING_COLUMNS, query), accounts)
    categories = assigned(entries, shipped_lists(), _own_accounts(case), own_rules(case))
    return Spending(spending_lines(entries, categories), categories)


def _own_accounts(case: CaseFile) -> frozenset[str]:
    """Return the accounts of the case whose holder, by identifier or else by name, has another one there."""
    holders: dict[str, set[str]] = {}
    for account in case.accounts():
        holder = account.identity.holder_id or fold(account.identity.holder or "")
        if holder and account.identity.key:
            holders.setdefault(holder, set()).add(account.identity.key)
    return frozenset(key for keys in holders.values() if len(keys) > 1 for key in keys)


def kept_rules(case: CaseFile) -> tuple[KeptRecord, ...]:
    """Return what persons said, the newest last."""
    return case.analyst_records(RecordKind.CATEGORY)


def own_rules(case: CaseFile) -> tuple[OwnRule, ...]:
    """Return what persons said as rules; of two about the same entry the later one is right."""
    return tuple(_rule(case, kept) for kept in kept_rules(case))


def _rule(case: CaseFile, kept: KeptRecord) -> OwnRule:
    content: _Content = json.loads(kept.record.content)
    ids = case.entry_ids_of(kept.record.entry_keys) if kept.record.entry_keys else []
    return OwnRule(Category(content["category"]), content["words"], frozenset(ids))


def set_category(
    case: CaseFile,
    category: Category | None,
    reason: str,
    actor: Actor,
    *,
    words: str = "",
    entry_keys: Sequence[bytes] = (),
    clock: Clock = system_clock,
) -> CaseChanges:
    """Say what words, or these entries, were spent for, as one step; raise `CategoryIncomplete`."""
    if category is None:
        raise CategoryIncomplete(message("Screening", "Say which category it is."))
    if bool(fold(words)) == bool(entry_keys):
        raise CategoryIncomplete(
            message("Screening", "A category needs either words or the entries that it is for.")
        )
    if not reason.strip():
        raise CategoryIncomplete(message("Screening", "A category that a person sets needs a reason."))
    content: _Content = {"category": category.value, "words": words.strip()}
    said = AnalystRecord(
        RecordKind.CATEGORY,
        fold(words) or category.value,
        canonical_json(content).decode("utf-8"),
        reason.strip(),
        entry_keys=tuple(entry_keys),
    )
    return record(case, said, actor, clock=clock)
