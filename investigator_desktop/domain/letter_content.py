"""The finished, plain content of a letter to a bank: what is asked for, account by account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails, EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import DayRange, KeyedCheck, Seam
from investigator_desktop.domain.custody import LegalBasis
from investigator_desktop.domain.statement import AccountIdentity


@dataclass(frozen=True, slots=True)
class LetterAccount:
    """What is asked of one account in one currency.

    `missing` are days that no statement covers, `held_days` those that only items which cannot be read may cover.
    `unreconciled` statements contradict themselves, `unproven` ones state too little to be proven, `held` items cannot
    be read, `seams` are statements whose balances do not meet, `keyed` covering letters that differ from the entries.
    """

    name: str
    account: AccountIdentity
    currency: str
    missing: tuple[DayRange, ...] = ()
    unreconciled: tuple[StatementRecord, ...] = ()
    unproven: tuple[StatementRecord, ...] = ()
    held: tuple[EvidenceItem, ...] = ()
    seams: tuple[Seam, ...] = ()
    keyed: tuple[KeyedCheck, ...] = ()
    held_days: tuple[DayRange, ...] = ()

    @property
    def asks_for_anything(self) -> bool:
        """Tell whether anything is asked for."""
        days = (*self.missing, *self.held_days)
        asked = (days, self.unreconciled, self.unproven, self.held, self.seams, self.keyed)
        return any(asked) or not self.currency


@dataclass(frozen=True, slots=True)
class LetterContent:
    """What a letter to a bank says; `bases` are the orders of its statements, `bank` may be unknown.

    `held` are items that cannot be read, and of which no account is known.
    """

    language: str
    details: CaseDetails
    prepared_by: Actor
    prepared_at: datetime
    program_version: str
    bank: str
    bases: tuple[LegalBasis, ...]
    accounts: tuple[LetterAccount, ...]
    held: tuple[EvidenceItem, ...] = ()
