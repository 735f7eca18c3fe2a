"""The finished, plain content of the sheets that are signed or sealed: an acquisition receipt and a recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import AuditRecord, CaseDetails, EvidenceItem
from investigator_desktop.domain.custody import CustodyRecord


@dataclass(frozen=True, slots=True)
class ReceivedItem:
    """An item of evidence with all its receipts, the first one first."""

    item: EvidenceItem
    receipts: tuple[CustodyRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceiptContent:
    """What an acquisition receipt prints. `prepared_at` is the time of the receipt; instants are in UTC."""

    language: str
    details: CaseDetails
    prepared_by: Actor
    prepared_at: datetime
    program_version: str
    items: tuple[ReceivedItem, ...]
    audit_head: AuditRecord | None


@dataclass(frozen=True, slots=True)
class Share:
    """Which of how many shares of a key a sheet holds, and how many of them open the case."""

    number: int
    count: int
    needed: int


@dataclass(frozen=True, slots=True)
class RecoverySheetContent:
    """What a recovery sheet prints. `words` open the case and stand in no representation of this value.

    `key_check` is short and says nothing of the key: it tells which state of which file the sheet belongs to.
    """

    language: str
    details: CaseDetails
    prepared_by: Actor
    prepared_at: datetime
    program_version: str
    file_name: str
    key_check: str
    words: tuple[str, ...] = field(repr=False)
    share: Share | None = None
