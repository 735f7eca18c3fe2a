"""What a case is made of, as plain values: details, actors, evidence, import runs, kept statements, the trail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.custody import UNLIMITED, Derivation, EvidenceStanding, EvidenceTerms
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.domain.entry_frame import Entry
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.source_cells import SourceCell
from investigator_desktop.domain.statement import (
    AccountIdentity,
    Period,
    PrintedTotals,
    Reconciliation,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import Message


@dataclass(frozen=True, slots=True)
class CaseDetails:
    """What a person says of a case. `timezone` is an IANA name: the zone assumed where a source records none."""

    reference: str
    title: str
    agency: str = ""
    currency: str = "KZT"
    timezone: str = "Asia/Almaty"


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """A file as received, with its first receipt, its terms now and whether it counts now.

    `number` counts from 1 in the case and is printed as `E1`; `size` is in bytes. `acquired_at` is when it came into
    the case; `received_on` is the day on which a person received it. One that was taken out of another item has that
    item's id in `container_id`, and `derivation` tells how.
    """

    id: int
    number: int
    sha256: str
    file_name: str
    size: int
    modified_at: datetime | None
    acquired_at: datetime
    acquired_by: Actor
    received_from: str = ""
    legal_basis: str = ""
    medium: str = ""
    seal_number: str = ""
    received_on: date | None = None
    received_by: str = ""
    terms: EvidenceTerms = UNLIMITED
    standing: EvidenceStanding = EvidenceStanding.COUNTS
    standing_reason: str = ""
    container_id: int | None = None
    derivation: Derivation | None = None

    @property
    def label(self) -> str:
        """Return the number as documents print it."""
        return f"E{self.number}"


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One reading of one item of evidence. `is_valid` is False once it has been undone."""

    id: int
    evidence_id: int
    layout_id: str
    status: str
    sentence: Message | None
    entry_count: int
    payment_count: int
    unread_count: int
    is_valid: bool


@dataclass(frozen=True, slots=True)
class HeldItem:
    """An item of evidence that counts and was not read, with the sentence that says why."""

    evidence: EvidenceItem
    sentence: Message


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """An account of the case with what its entries amount to; `id` is stable within the case file."""

    id: int
    identity: AccountIdentity
    entry_count: int
    credits: Money
    debits: Money
    first_on: date | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class StatementRecord:
    """A statement kept in the case, with its reconciliation; `first_on` and `last_on` are the days of its entries."""

    id: int
    account_id: int
    account: AccountIdentity
    evidence: EvidenceItem
    sheet: str | None
    period: Period | None
    opening_balance: Money | None
    closing_balance: Money | None
    printed_totals: PrintedTotals | None
    entry_count: int
    credits: Money
    debits: Money
    reconciliation: Reconciliation
    first_on: date | None = None
    last_on: date | None = None

    @property
    def covered(self) -> Period | None:
        """Return the days it covers: those printed, else those from its first to its last entry; None without any."""
        if self.period is not None or self.first_on is None or self.last_on is None:
            return self.period
        return Period(self.first_on, self.last_on)


@dataclass(frozen=True, slots=True)
class UnreadRecord:
    """A row of an item of evidence that gave no entry."""

    evidence: EvidenceItem
    unread: UnreadRow


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One link of the chain: what was done, by whom, when, with what, hashed with the record before it."""

    sequence: int
    occurred_at: datetime
    actor: Actor
    action: str
    parameters: str  # canonical JSON
    program_version: str
    previous_hash: str
    record_hash: str


@dataclass(frozen=True, slots=True)
class CaseChanges:
    """What an operation changed, told to every view once. `sequence` is the audit sequence number after it."""

    sequence: int
    has_entries: bool = False
    has_evidence: bool = False
    has_details: bool = False
    has_decisions: bool = False
    has_analysis: bool = False


@dataclass(frozen=True, slots=True)
class MovementLink:
    """Two entries that record one movement of money; `basis` says which identifiers prove it."""

    debit_key: bytes
    credit_key: bytes
    basis: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Days of an account between two statements that no statement covers, both included."""

    account_id: int
    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class SourceRow:
    """The source cells around an entry: titles, and rows of (row number, cells) with the entry's own among them.

    `cells` are those of the entry's own row that it was read from, that of the amount first where it is known.
    """

    evidence: EvidenceItem
    place: Place
    titles: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    cells: tuple[SourceCell, ...] = ()

    @property
    def own(self) -> tuple[str, ...]:
        """Return the cells of the entry's own row, empty where it is not among the rows."""
        return dict(self.rows).get(self.place.row, ())


@dataclass(frozen=True, slots=True)
class TransferNote:
    """What a row that shows one side of a money transfer says besides: its number, and the countries of its payment."""

    control_no: str | None
    expected_country: str | None
    actual_country: str | None


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry of a case as a table shows it, with what was decided about it.

    `linked_id` is the other entry of the same movement, where known. `repeats_id` is the entry of another statement
    that gives the same movement and counts for it. `transfer` is set, and the id negative, where the row is no entry
    but one side of a money transfer. `is_outside_basis` tells that the order on which
    its evidence was produced does not cover it; `is_intelligence` that its evidence is no evidence for a court.
    """

    id: int
    account_id: int
    account: AccountIdentity
    evidence_label: str
    evidence_name: str
    entry: Entry
    linked_id: int | None = None
    decisions: tuple[EntryDecision, ...] = ()
    is_outside_basis: bool = False
    is_intelligence: bool = False
    repeats_id: int | None = None
    transfer: TransferNote | None = None

    @property
    def is_excluded(self) -> bool:
        """Tell whether a person left the entry out of all sums."""
        return any(decision.kind is DecisionKind.EXCLUSION for decision in self.decisions)

    @property
    def is_repeated(self) -> bool:
        """Tell whether the entry is in no sum since another statement's entry counts for it."""
        is_own = any(decision.kind is DecisionKind.NO_REPEAT for decision in self.decisions)
        return self.repeats_id is not None and not is_own

    def corrected(self, field: str) -> str | None:
        """Return what a person says that a text of the entry should be, None where nobody corrected it."""
        corrections = (one for one in self.decisions if one.kind is DecisionKind.CORRECTION)
        return next((one.value for one in corrections if one.field == field), None)


@dataclass(frozen=True, slots=True)
class EntryTotal:
    """Credits and debits of one account's entries in one currency; all amounts are in that currency.

    Excluded entries, and those repeated in a second statement, are in none of these sums and counts but in their own.
    """

    account_id: int
    account: AccountIdentity
    currency: str
    credits: Money
    debits: Money
    credit_count: int
    debit_count: int
    excluded_count: int = 0
    excluded_credits: Money | None = None
    excluded_debits: Money | None = None
    repeated_count: int = 0
    repeated_credits: Money | None = None
    repeated_debits: Money | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """The first thing that a verification found to differ from what the trail says."""

    subject: Message
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What was recomputed, how much of it, and the first difference, None where everything agrees."""

    evidence_count: int
    entry_count: int
    audit_count: int
    head_hash: str
    difference: Difference | None
