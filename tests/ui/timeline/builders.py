"""A timeline page over a small made case, without files, threads or a case file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.view import LaneBy
from investigator_desktop.domain.analysis_records import KeptRecord, RecordKind
from investigator_desktop.domain.case import AccountRecord, EntryRow, SourceRow
from investigator_desktop.domain.decisions import Episode
from investigator_desktop.domain.entry_frame import Direction, Entry, Precision, ZoneSource
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.case_events import CaseEvents
from investigator_desktop.qtbridge.case_focus import CaseFocus
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.settings import Setting
from investigator_desktop.qtbridge.task_runner import ImmediateTaskRunner
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.detail_panel import EntryBackground
from tests.analysis.builders import ACCOUNT, evidence
from tests.analysis.timeline.builders import SMALL

T = TypeVar("T")


def entry_row(number: int) -> EntryRow:
    """Return the entry of a number as a table would show it."""
    account, at, signed, balance = SMALL[number - 1]
    entry = Entry(
        entry_key=bytes(32), place=Place("Sheet1", 10 + number), part=0, booked_at=datetime.fromisoformat(at),
        precision=Precision.SECOND, zone="Asia/Almaty", zone_source=ZoneSource.RECORDED, earliest_on=None,
        latest_on=None, value_on=None, direction=Direction.CREDIT if signed > 0 else Direction.DEBIT,
        amount=Money(abs(signed), 2, "KZT"), counterparty_name=f"Party {number}", counterparty_account=None,
        counterparty_id=None, counterparty_bank=None, counterparty_country=None,
        remittance_info=f"Purpose {number}", bank_reference=None, purpose_code=None, entry_type=None,
        is_reversal=False, amount_2=None, transfer_system=None, is_cash=None, channel=None, location=None, mcc=None,
        card=None, holder_residency=None, counterparty_residency=None,
        running_balance=None if balance is None else Money(balance, 2, "KZT"), other=(), warnings=(),
    )  # fmt: skip
    return EntryRow(number, account, ACCOUNT, f"E{account}", "statement.xlsx", entry)


class MadeSource:
    """Answers at once and counts what it was asked."""

    def __init__(self, model: TimelineModel) -> None:
        self.shown = model
        self.first: TimelineModel | None = None
        self.asked: list[tuple[int, ...]] = []
        self.queries: list[EntryQuery] = []

    def model(self, query: EntryQuery, lane_by: LaneBy, progress: Progress) -> TimelineModel:
        progress.check()
        self.queries.append(query)
        return self.shown

    def outline(self, query: EntryQuery, lane_by: LaneBy, progress: Progress) -> TimelineModel | None:
        progress.check()
        return self.first

    def found(self, query: EntryQuery, text: str, progress: Progress) -> tuple[int, ...]:
        numbers = range(1, len(SMALL) + 1)
        return tuple(number for number in numbers if text in f"purpose {number} of 7")

    def entry_rows(self, ids: Sequence[int]) -> tuple[EntryRow, ...]:
        self.asked.append(tuple(ids))
        return tuple(map(entry_row, ids))

    def background(self, row: EntryRow, progress: Progress) -> EntryBackground:
        place = row.entry.place
        rows = tuple((place.row + step, (f"row {place.row + step}", "…")) for step in (-1, 0, 1))
        return EntryBackground(row, SourceRow(evidence(), place, ("A", "B"), rows), None)


class MadeCase:
    """A case of which only what the filters offer is asked."""

    is_read_only = False

    def accounts(self) -> tuple[AccountRecord, ...]:
        return ()

    def episodes(self) -> tuple[Episode, ...]:
        return ()

    def tags(self) -> tuple[tuple[str, int], ...]:
        return ()

    def analyst_records(self, kind: RecordKind, subject: str | None = None) -> tuple[KeptRecord, ...]:
        return ()


class MadeSettings:
    """Settings that are all at their default."""

    def value(self, setting: Setting[T]) -> T:
        return setting.default

    def choose(self, setting: Setting[T], value: T) -> None:
        """Keep nothing."""


def context(parent: QWidget, language: str = "en") -> CaseContext:
    """Return a context whose tasks are carried out at once."""
    window = SimpleNamespace(
        display=Display(language),
        tasks=ImmediateTaskRunner(parent),
        events=CaseEvents(parent),
        settings=MadeSettings(),
        actor=None,
    )
    focus = CaseFocus(parent)
    return CaseContext(case=MadeCase(), window=window, focus=focus)  # type: ignore[arg-type]
