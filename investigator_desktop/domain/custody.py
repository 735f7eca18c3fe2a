"""How evidence came, on what terms it may be used, and whether it counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor


class SourceKind(StrEnum):
    """Whether an item may be put before a court, or only guides the work."""

    EVIDENCE = "evidence"
    INTELLIGENCE = "intelligence"


class EvidenceStanding(StrEnum):
    """Whether an item of evidence counts: only one that does gives entries to any view, sum or document."""

    COUNTS = "counts"
    WITHDRAWN = "withdrawn"
    QUARANTINED = "quarantined"
    DESTROYED = "destroyed"


class Derivation(StrEnum):
    """How an item was taken out of another one: a member of an archive, or what a password opened."""

    MEMBER = "member"
    DECRYPTED = "decrypted"


@dataclass(frozen=True, slots=True)
class Origin:
    """Out of which item of evidence another one was taken, and how; neither for a file as received."""

    container_id: int | None = None
    derivation: Derivation | None = None


AS_RECEIVED = Origin()


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a person says of how files came: from whom, on which medium under which seal, when and to whom.

    `legal_basis` is free text; `EvidenceTerms` holds it in fields.
    """

    received_from: str = ""
    legal_basis: str = ""
    medium: str = ""
    seal_number: str = ""
    received_on: date | None = None
    received_by: str = ""


NOTHING_SAID = Receipt()


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """The order on which an item was produced: whose, under which act, and for which persons, accounts and days.

    No persons, no accounts or no days mean that the order does not limit them; both days are included.
    """

    act: str = ""
    number: str = ""
    issued_on: date | None = None
    authority: str = ""
    persons: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    from_on: date | None = None
    to_on: date | None = None

    @property
    def is_stated(self) -> bool:
        """Tell whether anything is said at all."""
        return self != NOTHING_STATED


NOTHING_STATED = LegalBasis()


@dataclass(frozen=True, slots=True)
class EvidenceTerms:
    """How an item of evidence may be used.

    Of an item that is intelligence only, `originator` gave it under `caveat`; it leaves the case only where the
    originator agreed that it `may_be_passed_on`.
    """

    basis: LegalBasis = NOTHING_STATED
    source_kind: SourceKind = SourceKind.EVIDENCE
    originator: str = ""
    caveat: str = ""
    may_be_passed_on: bool = False


UNLIMITED = EvidenceTerms()


@dataclass(frozen=True, slots=True)
class CustodyRecord:
    """One receipt of an item as the case keeps it; instants are in UTC."""

    evidence_id: int
    file_name: str
    modified_at: datetime | None
    receipt: Receipt
    recorded_at: datetime
    recorded_by: Actor


@dataclass(frozen=True, slots=True)
class StandingRecord:
    """That an item does not count, with who decided it, when and why; it names the item by its number alone."""

    evidence_id: int
    label: str
    standing: EvidenceStanding
    reason: str
    decided_at: datetime
    decided_by: Actor


@dataclass(frozen=True, slots=True)
class Destruction:
    """That the content of an item was destroyed by order: what remains is its hash and this.

    `sequence` is the audit record of the destruction.
    """

    evidence_id: int
    label: str
    sha256: str
    authority: str
    order_number: str
    ordered_on: date | None
    reason: str
    destroyed_at: datetime
    destroyed_by: Actor
    sequence: int = 0

    @property
    def as_standing(self) -> StandingRecord:
        """Return what the destruction says of whether the item counts."""
        return StandingRecord(
            self.evidence_id,
            self.label,
            EvidenceStanding.DESTROYED,
            self.reason,
            self.destroyed_at,
            self.destroyed_by,
        )
