"""A small card beside the pointer: what the mark, the event or the flag under it stands for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.model import EventMark, FindingMark, Lane
from investigator_desktop.analysis.timeline.times import DAY_US, as_moment
from investigator_desktop.domain.case import EntryRow, SourceRow
from investigator_desktop.domain.events import EVENT_WORDS
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.labels import Look
from investigator_desktop.ui.widgets.pointer_card import PointerCard

_WIDTH = 320
_LONGEST_PURPOSE, _LONGEST_CELL = 140, 40
_MOST_SIGNS = 4
_LOOKS = (Look.HEADING, Look.MUTED, Look.STRONG, Look.BODY, Look.NOTE, Look.NOTE)


class HoverCard(PointerCard):
    """Shows an entry, the sum of several, events or findings; it never takes the pointer."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(_LOOKS, _WIDTH, parent)
        self._display = display
        self._shown_id: int | None = None
        self._said: tuple[str, ...] = ()
        self._pointer = QPoint()

    def show_entry(self, row: EntryRow, pointer: QPoint) -> None:
        """Show an entry: amount, time, counterparty, purpose and where it stands in its source."""
        entry, display = row.entry, self._display
        purpose = self._countries(row) or entry.remittance_info or ""
        shortened = _shortened(purpose, _LONGEST_PURPOSE)
        self._show(
            display.money(entry.signed_amount),
            display.moment(entry.booked_at, entry.precision.value),
            display.said(entry.counterparty_name) or display.account(entry.counterparty_account),
            display.said(shortened),
            self.tr("{evidence}, {file}, row {row}").format(
                evidence=display.code(row.evidence_label),
                file=display.name(row.evidence_name),
                row=display.number(entry.place.row),
            ),
            pointer=pointer,
        )
        self._shown_id = row.id

    def show_source(self, entry_id: int, source: SourceRow) -> None:
        """Show the cells of the source row of the entry that is still shown."""
        if entry_id != self._shown_id or not self.isVisible():
            return
        cells = next((cells for number, cells in source.rows if number == source.place.row), ())
        texts = (self._display.said(_shortened(cell, _LONGEST_CELL)) for cell in cells if cell.strip())
        self.say((*self._said[:-1], " │ ".join(texts)), self._pointer)

    def _countries(self, row: EntryRow) -> str:
        """Return where a money transfer was expected to be paid and where it was, with its purpose."""
        note = row.transfer
        if note is None or not (note.expected_country or note.actual_country):
            return ""
        expected, actual = note.expected_country or "", note.actual_country or ""
        if not actual:
            sentence = self.tr("Expected to be paid in {expected}. {purpose}")
        elif not expected or expected == actual:
            sentence = self.tr("Paid in {actual}. {purpose}")
        else:
            sentence = self.tr("Expected to be paid in {expected}, paid in {actual}. {purpose}")
        name = self._display.name
        purpose = self._display.said(row.entry.remittance_info)
        return sentence.format(expected=name(expected), actual=name(actual), purpose=purpose)

    def show_sum(self, hit: Hit, lane: Lane, pointer: QPoint) -> None:
        """Show the sum of several entries and the period in which they lie."""
        money = lane.money(hit.units if hit.is_credit else -hit.units)
        self._show(
            self._display.money(money),
            self._period(hit),
            self.tr("%n entries", "", hit.entry_count),
            self.tr("Click to list them."),
            pointer=pointer,
        )

    def show_events(self, events: Sequence[EventMark], pointer: QPoint) -> None:
        """Show events that stand at one point of the band."""
        lines = [self._event(event) for event in events[:_MOST_SIGNS]]
        self._show(self._first(len(events), self.tr("Event")), "", "", "\n".join(lines), pointer=pointer)

    def show_findings(self, findings: Sequence[FindingMark], pointer: QPoint) -> None:
        """Show findings of rules whose flag stands at one point."""
        told = self.tr("Finding {number}: {title}")
        lines = [
            told.format(number=self._display.number(one.number), title=isolate(self._display.text(one.title)))
            for one in findings[:_MOST_SIGNS]
        ]
        self._show(self._first(len(findings), self.tr("Finding")), "", "", "\n".join(lines), pointer=pointer)

    def _first(self, count: int, one: str) -> str:
        return one if count == 1 else self.tr("%Ln at this time", "", count)

    def _event(self, event: EventMark) -> str:
        display, moment = self._display, as_moment(event.span.begin)
        time = display.day(moment.date()) if event.is_whole_day else display.moment(moment, "minute")
        kind = display.text(EVENT_WORDS[event.kind])
        place = display.name(event.place)
        told = self.tr("{time}, {kind}: {label}, {place}") if place else self.tr("{time}, {kind}: {label}")
        return told.format(time=time, kind=kind, label=display.name(event.label), place=place)

    def _period(self, hit: Hit) -> str:
        display = self._display
        first, last = as_moment(hit.span.begin), as_moment(hit.span.end - 1)
        if hit.span.end - hit.span.begin < DAY_US:
            begin, end = display.moment(first, "minute"), display.moment(as_moment(hit.span.end), "minute")
            return self.tr("{begin} to {end}").format(begin=begin, end=end)
        if first.date() == last.date():
            return display.day(first.date())
        return self.tr("{begin} to {end}").format(
            begin=display.day(first.date()), end=display.day(last.date())
        )

    def _show(self, *texts: str, pointer: QPoint) -> None:
        self._shown_id, self._pointer = None, pointer
        self._said = (*texts, *[""] * (len(_LOOKS) - len(texts)))
        self.say(self._said, pointer)


def _shortened(text: str, most: int) -> str:
    return text[:most] + ("…" if len(text) > most else "")
