"""The finished, plain content of a report: what is printed and in which language. No case is needed to print it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

import polars as pl

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    AccountRecord,
    AuditRecord,
    CaseDetails,
    EntryTotal,
    EvidenceItem,
    Gap,
    ImportRun,
    StatementRecord,
    UnreadRecord,
)
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import Message

FIGURE_WIDTH = 740.0
FIGURE_HEIGHT = 440.0


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One entry of the schedule as printed; amounts are exact, `place` is `E3 · Sheet1 · 147`."""

    number: int
    booked_at: datetime
    precision: str
    account: str
    counterparty: str
    remittance_info: str
    credit: str
    debit: str
    currency: str
    place: str
    mark: str = ""  # a note such as "same movement as no. 12"


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A payment that touches no account of the case, such as a money transfer, as printed; amounts are exact.

    `status` says what became of it; only a paid one moved money. `place` is `E2 · Sheet1 · 12`.
    """

    number: int
    control_no: str
    sent_at: datetime | None
    paid_at: datetime | None
    status: PaymentStatus | None
    sender: str
    receiver: str
    amount: str
    currency: str
    pay_amount: str
    pay_currency: str
    place: str


@dataclass(frozen=True, slots=True)
class ReportContent:
    """Everything a report prints.

    `schedule` is called once and yields the rows in order, so that a long schedule is streamed; `schedule_count` is
    their number. `schedule_frame` (optional) is attached as CSV. `limits` are generated from the case. Times are in
    UTC where they have a zone. `prepared_at` is the only time printed as that of the report. `timeline` holds one
    picture a page, each at most `FIGURE_WIDTH` × `FIGURE_HEIGHT` points: an A4 page on its side within its margins.
    """

    language: str
    details: CaseDetails
    prepared_by: Actor
    prepared_at: datetime
    program_version: str
    period: tuple[date, date] | None
    evidence: tuple[EvidenceItem, ...]
    runs: tuple[ImportRun, ...]
    accounts: tuple[AccountRecord, ...]
    statements: tuple[StatementRecord, ...]
    gaps: tuple[Gap, ...]
    totals: tuple[EntryTotal, ...]
    timeline: tuple[Scene, ...]
    schedule: Callable[[], Iterator[ScheduleRow]]
    schedule_count: int
    unread_rows: tuple[UnreadRecord, ...]
    limits: tuple[Message, ...]
    audit_head: AuditRecord | None
    linked_count: int = 0
    schedule_frame: pl.DataFrame | None = field(default=None)
    transfers: tuple[TransferRow, ...] = ()
