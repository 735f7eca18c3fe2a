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
    HeldItem,
    ImportRun,
    StatementRecord,
    UnreadRecord,
)
from investigator_desktop.domain.custody import Destruction
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision, Episode
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import Message

FIGURE_WIDTH = 740.0
FIGURE_HEIGHT = 416.0


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One entry of the schedule as its source prints it, with what was decided beside it.

    Amounts are exact, `place` is `E3 · Sheet1 · 147`. `is_outside_basis` tells that the order on which its evidence was
    produced does not cover it; `is_intelligence` that its evidence is no evidence for a court; `is_repeated` that an
    entry of another statement counts for it.
    """

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
    decisions: tuple[EntryDecision, ...] = ()
    is_outside_basis: bool = False
    is_intelligence: bool = False
    is_repeated: bool = False

    @property
    def is_excluded(self) -> bool:
        """Tell whether a person left the entry out of all sums."""
        return any(decision.kind is DecisionKind.EXCLUSION for decision in self.decisions)


@dataclass(frozen=True, slots=True)
class EpisodeSums:
    """An episode with the sums of its entries in the report, and of all other entries of the report.

    `entry_count` of the report's entries belong to it; `numbers` are theirs in the schedule, as first and last of each
    unbroken run.
    """

    episode: Episode
    within: tuple[EntryTotal, ...]
    rest: tuple[EntryTotal, ...]
    entry_count: int
    numbers: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A payment that touches no account of the case, such as a money transfer, as printed; amounts are exact.

    `status` says what became of it; only a paid or corrected one moved money. `same_as` is the number of the row that
    counts for the same transfer, where this one does not. `place` is `E2 · Sheet1 · 12`.
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
    same_as: int | None = None


@dataclass(frozen=True, slots=True)
class FlowFigure:
    """A picture of who paid whom in one currency, and of how many movements it is."""

    scene: Scene
    currency: str
    movement_count: int
    node_count: int


@dataclass(frozen=True, slots=True)
class ExhibitFigure:
    """A pinned view: its number and caption, its picture, the runs of numbers in the schedule that it points out."""

    number: int
    caption: str
    scene: Scene
    numbers: tuple[tuple[int, int], ...] = ()
    notes: tuple[Message | str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportContent:
    """Everything a report prints.

    `schedule` is called once and yields the rows in order, so that a long schedule is streamed; `schedule_count` is
    their number. `schedule_frame` (optional) is attached as CSV. `limits` are generated from the case. Times are in
    UTC where they have a zone. `prepared_at` is the only time printed as that of the report. `timeline` holds one
    picture a page, each at most `FIGURE_WIDTH` × `FIGURE_HEIGHT` points: an A4 page on its side within its margins.
    `evidence` holds what is not quarantined; what does not count has its standing, and a destroyed item its record in
    `destructions`; `held` says which items were not read. `flows` holds one picture a currency, `exhibits` one a
    pinned view, none larger than those of the timeline. `decided_count` entries of the schedule have decisions beside
    them, made by `deciders`; `decision_frame` (optional) is attached as CSV. `signing_fingerprint` is the SHA-256 of
    the key that signs bundles.
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
    destructions: tuple[Destruction, ...] = ()
    episodes: tuple[EpisodeSums, ...] = ()
    decided_count: int = 0
    deciders: tuple[Actor, ...] = ()
    decision_frame: pl.DataFrame | None = field(default=None)
    signing_fingerprint: str | None = None
    held: tuple[HeldItem, ...] = ()
    flows: tuple[FlowFigure, ...] = ()
    exhibits: tuple[ExhibitFigure, ...] = ()
