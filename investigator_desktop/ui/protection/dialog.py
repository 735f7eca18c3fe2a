"""The dialog of protected names: those of the schedule of losses and those chosen, with what stands for each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.protection import ProtectedName
from investigator_desktop.operations.protection import pseudonym_of
from investigator_desktop.qtbridge.task_runner import Failure, Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.protection.protection_tasks import names_of, protect, show_again
from investigator_desktop.ui.theme import LARGE, MEDIUM, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_WIDTH, _HEIGHT = 620, 460


class ProtectedNamesDialog(QDialog):
    """Adds and withdraws names; each is one step of the case that can be undone."""

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Protected names"))
        self.banner = Banner(self)
        self.name = QLineEdit(self)
        self.add_button = primary_button(self.tr("Protect the name"), "plus", self)
        titles = (self.tr("Shown instead"), self.tr("Name"), self.tr("Why it is protected"))
        self.table = PlainTable(self.tr("Protected names"), titles, self)
        self.show_button = plain_button(self.tr("Protect it no longer"), "minus", self)
        self._close = plain_button(self.tr("Close"), "", self)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        self.name.setPlaceholderText(self.tr("A name as a source writes it"))
        self.name.setAccessibleName(self.tr("Name to protect"))
        sentence = self.tr(
            "While protected names are hidden, a pseudonym stands in their place everywhere in the window, in every "
            "script and ending. Persons of the schedule of losses are protected already."
        )
        entry, feet = QHBoxLayout(), QHBoxLayout()
        entry.addWidget(self.name, 1)
        entry.addWidget(self.add_button)
        feet.addWidget(self.show_button)
        feet.addStretch(1)
        feet.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(self.tr("Protected names"), Look.TITLE, self))
        column.addWidget(label(sentence, Look.MUTED, self))
        column.addWidget(self.banner)
        for row in (entry, feet):
            row.setSpacing(TIGHT)
        column.addLayout(entry)
        column.addWidget(self.table, 1)
        column.addLayout(feet)
        self.resize(_WIDTH, _HEIGHT)
        for widget in (self.name, self.add_button):
            widget.setEnabled(not self._context.case.is_read_only)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._protect)
        self.name.returnPressed.connect(self._protect)
        self.show_button.clicked.connect(self._show_again)
        self._close.clicked.connect(self.accept)
        self.table.itemSelectionChanged.connect(self._follow_choice)
        self._context.events.changed.connect(self._follow)

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis:
            self._refresh()

    def _refresh(self) -> None:
        task = self._context.tasks.task(
            self.tr("Looking at the protected names"), partial(names_of, self._context.case)
        )
        task.succeeded.connect(self._show)
        task.failed.connect(self._show_failure)
        task.start()

    def _show(self, names: tuple[ProtectedName, ...]) -> None:
        display = self._context.display
        lost, chosen = self.tr("stands in the schedule of losses"), self.tr("chosen")
        self.table.show_rows(
            [
                PlainRow(
                    one.record_id,
                    (
                        display.text(pseudonym_of(one)),
                        display.name(one.name),
                        lost if one.record_id is None else chosen,
                    ),
                )
                for one in names
            ]
        )
        self._follow_choice()

    def _follow_choice(self) -> None:
        is_chosen = isinstance(self.table.value(), int)
        self.show_button.setEnabled(is_chosen and not self._context.case.is_read_only)

    def _protect(self) -> None:
        work = partial(protect, self._context.case, self.name.text(), self._context.actor)
        self._start(self.tr("Protecting a name"), work)

    def _show_again(self) -> None:
        record_id = self.table.value()
        if isinstance(record_id, int):
            work = partial(show_again, self._context.case, record_id, self._context.actor)
            self._start(self.tr("Showing a name again"), work)

    def _start(self, title: str, work: Work) -> None:
        self.banner.clear()
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, changes: CaseChanges) -> None:
        self.name.clear()
        self._context.events.tell(changes)

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
