"""The report page: language, period, what the report will hold, and the file written last."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.settings import REPORT_LANGUAGE
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.icons import ICON_SIZE, pixmap
from investigator_desktop.ui.report.bundle_card import BundleCard
from investigator_desktop.ui.report.release_choice import ReleaseChoice
from investigator_desktop.ui.report.written_card import WrittenCard
from investigator_desktop.ui.theme import HAIR, LARGE, MEDIUM, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import primary_button
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import Look, card, label
from investigator_desktop.ui.widgets.page_talk import PageTalk

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.releases import Release
    from investigator_desktop.reports import WrittenReport

_WIDTH = 1_000


class ReportPage(QWidget):
    """Asks for language, period and place, and shows what was written."""

    written = Signal(object)  # WrittenReport
    evidence_asked = Signal(object)  # id of the page of evidence

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.language = QComboBox(self)
        self.first = DateField(self.tr("First day"), context.display, self)
        self.last = DateField(self.tr("Last day"), context.display, self)
        self.choice = ReleaseChoice(self)
        self.bundle = BundleCard(context, self)
        self.button = primary_button(self.tr("Write the report…"), "report", self)
        self.card = WrittenCard(context.display, self)
        self._form = QWidget(self)
        self._empty = self._empty_state()
        self._fill_languages()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.language)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "report",
            self.tr("There is nothing to report yet"),
            self.tr("The report is made of the statements of the case. Import some first."),
            self,
        )
        state.offer(self.tr("Go to evidence"), "evidence")
        return state

    def _fill_languages(self) -> None:
        settings = self._context.window.settings
        chosen = settings.value(REPORT_LANGUAGE) or self._context.display.language
        for language in WINDOW_LANGUAGES:
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language.setAccessibleName(self.tr("Language of the report"))

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        inner.setSpacing(MEDIUM)
        inner.addWidget(label(self.tr("Report"), Look.TITLE, self._form))
        inner.addWidget(self.banner)
        cards = QHBoxLayout()
        cards.setSpacing(MEDIUM)
        cards.addWidget(self._choices(), 1)
        cards.addWidget(self._contents(), 1)
        inner.addLayout(cards)
        inner.addWidget(self.card)
        inner.addWidget(self.bundle)
        inner.addStretch(1)
        self._form.setMaximumWidth(_WIDTH)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self._form)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        column.addWidget(self._empty)

    def _choices(self) -> QFrame:
        frame = card(self._form)
        column = QVBoxLayout(frame)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(TIGHT)
        column.addWidget(label(self.tr("Language of the report"), Look.STRONG, frame))
        column.addWidget(self.language)
        column.addWidget(label(self.tr("It need not be the language of this window."), Look.NOTE, frame))
        column.addSpacing(SMALL)
        column.addWidget(label(self.tr("Period"), Look.STRONG, frame))
        days = QHBoxLayout()
        days.setSpacing(SMALL)
        days.addWidget(self._titled(self.tr("First day"), self.first))
        days.addWidget(self._titled(self.tr("Last day"), self.last))
        days.addStretch(1)
        column.addLayout(days)
        column.addWidget(
            label(self.tr("Leave both empty for everything that the case holds."), Look.NOTE, frame)
        )
        column.addSpacing(SMALL)
        column.addWidget(self.choice)
        column.addStretch(1)
        column.addSpacing(SMALL)
        column.addWidget(self.button)
        return frame

    def _titled(self, title: str, field: DateField) -> QWidget:
        holder = QWidget(self._form)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(label(title, Look.NOTE, holder))
        column.addWidget(field)
        return holder

    def _contents(self) -> QFrame:
        frame = card(self._form)
        grid = QGridLayout(frame)
        grid.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TIGHT)
        grid.addWidget(label(self.tr("What it holds"), Look.STRONG, frame), 0, 0, 1, 2)
        for number, text in enumerate(self._sections(), start=1):
            picture = QLabel(frame)
            picture.setPixmap(pixmap("check", colours().accent, ICON_SIZE - 4))
            grid.addWidget(picture, number, 0)
            grid.addWidget(label(text, Look.BODY, frame), number, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self._sections()) + 1, 1)
        return frame

    def _sections(self) -> tuple[str, ...]:
        return (
            self.tr("The case, who prepared the report, and when"),
            self.tr("The material examined, each file with its SHA-256"),
            self.tr("The accounts and whether their statements reconcile"),
            self.tr("The episodes, each with what remains outside it"),
            self.tr("The timeline of money as a picture"),
            self.tr("Who paid whom, as a picture for each of the main currencies"),
            self.tr("The exhibits, each as it was pinned"),
            self.tr("The schedule of entries, each with its place in the source"),
            self.tr("The rows that gave no entry, and why"),
            self.tr("Method and limits"),
        )

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.talk.ask_evidence)
        self.talk.evidence_asked.connect(self.evidence_asked)
        self.language.currentIndexChanged.connect(self._keep_language)
        self.button.clicked.connect(self._choose_file)
        self.card.open_asked.connect(self._open)
        self.bundle.written.connect(self._tell_bundle)
        self.bundle.failed.connect(self.talk.show_failure)
        self._context.events.changed.connect(self._follow)

    # what the case holds

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_entries:
            self._refresh()

    def _refresh(self) -> None:
        task = self._context.tasks.task(
            self.tr("Looking at the case"), partial(_has_entries, self._context.case)
        )
        task.succeeded.connect(self._show_form)
        task.start()

    def _show_form(self, has_entries: bool) -> None:
        self._area.setVisible(has_entries)
        self._empty.setVisible(not has_entries)

    # writing

    def _choose_file(self) -> None:
        first, last = self.first.day, self.last.day
        if first is not None and last is not None and first > last:
            self.banner.say(BannerKind.BAD, self.tr("The last day of the period lies before its first."))
            return
        suggested = self._context.case.path.with_name(f"{self._context.case.path.stem} report.pdf")
        chosen = file_choice.choose_report_file(self, suggested)
        if chosen is not None:
            self._write(chosen, first, last)

    def _write(self, out: Path, first: date | None, last: date | None) -> None:
        self.banner.clear()
        query = EntryQuery(from_on=first, to_on=last)
        language = str(self.language.currentData())
        release = self.choice.release()
        work = partial(_write, self._context.case, out, language, self._context.actor, query, release)
        task = self._context.tasks.task(self.tr("Writing the report"), work, changes_case=True)
        task.succeeded.connect(self._show_written)
        task.failed.connect(self.talk.show_failure)
        task.ended.connect(self._allow)
        self.button.setEnabled(False)
        task.start()

    def _show_written(self, report: WrittenReport) -> None:
        self.card.show_report(report)
        self._context.events.tell(CaseChanges(self._context.case.sequence))
        self.written.emit(report)

    def _tell_bundle(self, sentence: str) -> None:
        self.banner.say(BannerKind.GOOD, sentence)

    def _allow(self) -> None:
        self.button.setEnabled(True)

    def _keep_language(self) -> None:
        self._context.window.settings.choose(REPORT_LANGUAGE, str(self.language.currentData()))

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _has_entries(case: CaseFile, _progress: Progress) -> bool:
    return bool(case.accounts())


def _write(
    case: CaseFile,
    out: Path,
    language: str,
    actor: Actor,
    query: EntryQuery,
    release: Release,
    progress: Progress,
) -> WrittenReport:
    from investigator_desktop.operations.reporting import write_case_report

    return write_case_report(case, out, language, actor, progress, query, release=release)
