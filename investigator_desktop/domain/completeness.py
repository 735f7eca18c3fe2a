"""What an account's evidence proves, day by day, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity, ReconciliationState


@dataclass(frozen=True, slots=True)
class KeyedStatement:
    """What a person read with their own eyes in a document and keyed: a covering letter, a statement that is held.

    `account_key` and `currency` say of which account it speaks, `from_on` and `to_on` (both included) of which days;
    `credits` and `debits` are turnovers, `place` says where in the document it stands. What it does not say is None.
    """

    evidence_id: int
    account_key: str
    currency: str
    from_on: date
    to_on: date
    place: str
    opening: Money | None = None
    closing: Money | None = None
    credits: Money | None = None
    debits: Money | None = None
    entry_count: int | None = None


@dataclass(frozen=True, slots=True)
class KeyedRecord:
    """A keyed statement as the case holds it; `id` is that of the fact, `sequence` the record that made it hold."""

    id: int
    statement: KeyedStatement
    keyed_by: Actor
    keyed_at: datetime
    sequence: int


class ProofGrade(StrEnum):
    """By what the entries of a day are proven, the strongest first."""

    BALANCE_CHAIN = "balance_chain"
    TURNOVER = "turnover"
    MIRROR_LEG = "mirror_leg"
    SECOND_PRODUCTION = "second_production"
    NONE = "none"


class DayState(StrEnum):
    """What the evidence says of a day of an account."""

    PROVEN = "proven"
    UNPROVEN = "unproven"
    OVERLAPPING = "overlapping"
    HELD = "held"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class DayRange:
    """Days of one account in one state by one grade of proof, both included."""

    from_on: date
    to_on: date
    state: DayState
    grade: ProofGrade

    @property
    def day_count(self) -> int:
        """Return the number of days."""
        return (self.to_on - self.from_on).days + 1


@dataclass(frozen=True, slots=True)
class ProofShare:
    """How much of an account one grade proves: days, entries, and money in the account's currency."""

    grade: ProofGrade
    day_count: int
    entry_count: int
    credits: Money
    debits: Money


class KeyedSubject(StrEnum):
    """What a keyed statement and the entries are compared in."""

    CREDITS = "credits"
    DEBITS = "debits"
    ENTRY_COUNT = "entry_count"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class KeyedDifference:
    """One figure in which a keyed statement and the entries of its days differ; numbers of entries are whole units."""

    subject: KeyedSubject
    keyed: Money
    found: Money


@dataclass(frozen=True, slots=True)
class KeyedCheck:
    """A keyed statement compared with the entries of its days.

    `is_proof` tells that it states both turnovers, or both balances, and that everything it states agrees.
    """

    record: KeyedRecord
    differences: tuple[KeyedDifference, ...]
    is_proof: bool


@dataclass(frozen=True, slots=True)
class Seam:
    """Where one statement of an account ends and the next begins.

    A balance is that at the end of the one and at the beginning of the other: printed, or as the running balances next
    to it give it; a place is that of the row it was taken from. `is_met` is None where one of them is not known.
    """

    first: StatementRecord
    second: StatementRecord
    closing: Money | None
    opening: Money | None
    closing_place: Place | None = None
    opening_place: Place | None = None

    @property
    def is_met(self) -> bool | None:
        """Tell whether the second statement begins with the balance with which the first one ends."""
        if self.closing is None or self.opening is None:
            return None
        is_same = self.closing.currency == self.opening.currency
        return is_same and self.closing.is_same_amount(self.opening)

    @property
    def missing_day_count(self) -> int:
        """Return how many days lie between the two."""
        first, second = self.first.covered, self.second.covered
        return 0 if first is None or second is None else max(0, (second.from_on - first.to_on).days - 1)


@dataclass(frozen=True, slots=True)
class AccountCompleteness:
    """What the evidence proves of one account in one currency, from the first to the last day that concerns it.

    `ranges` follow each other without a gap. `account_id` is None for an account of which only held items tell.
    `unstated_edges` are the items of evidence whose order asks for more days than any statement covers. Entries that
    are repeated in a second statement are counted once, in `shares` as well as in the sums.
    """

    account_id: int | None
    account: AccountIdentity
    currency: str
    ranges: tuple[DayRange, ...]
    shares: tuple[ProofShare, ...]
    credits: Money
    debits: Money
    entry_count: int
    repeated_count: int
    statements: tuple[StatementRecord, ...]
    seams: tuple[Seam, ...]
    keyed: tuple[KeyedCheck, ...]
    held: tuple[EvidenceItem, ...]
    unstated_edges: tuple[EvidenceItem, ...] = ()

    @property
    def name(self) -> str:
        """Return the account as it is named: its number, else the item of evidence and the sheet that tell of it."""
        if self.account.key or not self.statements:
            return self.account.key
        first = self.statements[0]
        return f"{first.evidence.label} {first.sheet or ''}".strip()

    @property
    def from_on(self) -> date | None:
        """Return the first day that concerns the account."""
        return self.ranges[0].from_on if self.ranges else None

    @property
    def to_on(self) -> date | None:
        """Return the last day that concerns the account."""
        return self.ranges[-1].to_on if self.ranges else None

    @property
    def day_count(self) -> int:
        """Return the number of days from the first to the last."""
        return sum(part.day_count for part in self.ranges)

    @property
    def proven_day_count(self) -> int:
        """Return how many of them are proven by any grade."""
        return sum(part.day_count for part in self.ranges if part.grade is not ProofGrade.NONE)

    @property
    def proven_credits(self) -> Money:
        """Return the credits of entries that are proven by any grade."""
        return self._proven([share.credits for share in self.shares if share.grade is not ProofGrade.NONE])

    @property
    def proven_debits(self) -> Money:
        """Return the debits of entries that are proven by any grade."""
        return self._proven([share.debits for share in self.shares if share.grade is not ProofGrade.NONE])

    def _proven(self, parts: list[Money]) -> Money:
        return sum(parts, start=Money(0, self.credits.scale, self.credits.currency))

    def in_state(self, state: DayState) -> tuple[DayRange, ...]:
        """Return the days in one state."""
        return tuple(part for part in self.ranges if part.state is state)

    @property
    def is_whole(self) -> bool:
        """Tell whether every day is proven and nothing contradicts anything."""
        is_met = all(seam.is_met is not False for seam in self.seams)
        is_agreed = not any(check.differences for check in self.keyed)
        has_failed = any(one.reconciliation.state is ReconciliationState.FAIL for one in self.statements)
        return is_met and is_agreed and not has_failed and self.proven_day_count == self.day_count
