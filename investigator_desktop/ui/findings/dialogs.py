"""Asking with which numbers the rules run, what has become of a finding, and which list is to be sealed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from investigator_desktop.domain.red_flag_words.terms import DISPOSITION_TITLES, LIST_TITLES, PARAMETER_TITLES
from investigator_desktop.domain.red_flags import DispositionState
from investigator_desktop.domain.rule_pack import RulePack
from investigator_desktop.domain.sealed_lists import LIST_COLUMNS, ListKind, SealedList
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entered_money import entered_count
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.completeness.fact_table import Cell, Column, FactTable
from investigator_desktop.ui.findings.finding_tasks import SealAnswer
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label

if TYPE_CHECKING:
    from investigator_desktop.operations.red_flags.choices import RunChoices
    from investigator_desktop.operations.red_flags.findings import NumberedFinding

_VALUE = 2
_RUN_WIDTH = 780


class RunDialog(FormDialog):
    """Answers with `RunChoices`; every number of every computed rule can be changed before the run."""

    def __init__(
        self,
        pack: RulePack,
        computed: tuple[str, ...],
        countries: tuple[str, ...],
        country: str,
        display: Display,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_RUN_WIDTH)
        self._display = display
        self._items = [
            (rule, item) for rule in pack.rules if rule.id in computed for item in rule.parameters.items
        ]
        self.country = QComboBox(self)
        self.country.addItems(countries)
        self.country.setCurrentText(country)
        self.table = self._table()
        self.describe(
            self.tr("Run the rules"),
            self.tr(
                "The rules about records run first. A finding is a lead and no proof; the numbers used are kept with "
                "the run. Thresholds that are not set, and lists of the case, are sealed before."
            ),
            self.tr("Run"),
        )
        self.add_row(self.tr("Thresholds of"), self.country)
        self.add_row(self.tr("Numbers"), self.table)

    def fault(self) -> Fault | None:
        """Return the first number that is none."""
        for row, (rule, _) in enumerate(self._items):
            if entered_count(self._text(row)) is None:
                sentence = self.tr("Enter a whole number for rule {rule}.").format(rule=rule.id)
                self.table.setCurrentCell(row, _VALUE)
                return self.table, sentence
        return None

    def answer(self) -> RunChoices:
        """Return the country and the numbers that were changed."""
        from investigator_desktop.operations.red_flags.choices import ParameterChoice, RunChoices

        changed = []
        for row, (rule, item) in enumerate(self._items):
            value = entered_count(self._text(row))
            if value is not None and value != item.value:
                changed.append(ParameterChoice(rule.id, item.name, value))
        return RunChoices(parameters=tuple(changed), jurisdiction=self.country.currentText())

    def _text(self, row: int) -> str:
        item = self.table.item(row, _VALUE)
        return "" if item is None else item.text()

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._items), 3, self)
        table.setHorizontalHeaderLabels([self.tr("Rule"), self.tr("What it is"), self.tr("Number")])
        table.verticalHeader().hide()
        table.setMinimumHeight(260)
        table.setShowGrid(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row, (rule, item) in enumerate(self._items):
            title = self.tr("{rule}  {title}")
            named = title.format(rule=rule.id, title=self._display.text(rule.title_text()))
            what = self._display.text(PARAMETER_TITLES.get(item.name, Message("Red flags", item.name)))
            for column, text in enumerate((named, what)):
                fixed = QTableWidgetItem(text)
                fixed.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, fixed)
            table.setItem(row, _VALUE, QTableWidgetItem(str(item.value)))
        return table


@dataclass(frozen=True, slots=True)
class DispositionAnswer:
    """What a person says has become of a finding, and why."""

    one: NumberedFinding
    state: DispositionState
    reason: str


class DispositionDialog(FormDialog):
    """Answers with a `DispositionAnswer`."""

    def __init__(self, one: NumberedFinding, sentence: str, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._one = one
        self.state = QComboBox(self)
        for state in DispositionState:
            self.state.addItem(display.text(DISPOSITION_TITLES[state]), state.value)
        self.state.setCurrentIndex(max(0, self.state.findData(one.state.value)))
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumHeight(120)
        self.reason.setPlainText("" if one.disposition is None else one.disposition.reason)
        title = self.tr("Decide about finding {number}").format(number=display.number(one.number))
        self.describe(title, sentence, self.tr("Keep it"))
        self.add_row(self.tr("What has become of it"), self.state)
        self.add_row(self.tr("Why"), self.reason)

    def fault(self) -> Fault | None:
        """Return that the reason is missing."""
        is_open = self.state.currentData() == DispositionState.OPEN.value
        if not is_open and not self.reason.toPlainText().strip():
            return self.reason, self.tr("Say why the finding is decided so.")
        return None

    def answer(self) -> DispositionAnswer:
        """Return what was decided."""
        state = DispositionState(self.state.currentData())
        return DispositionAnswer(self._one, state, self.reason.toPlainText().strip())


class ListDialog(FormDialog):
    """Shows the sealed lists and answers with a `SealAnswer`."""

    def __init__(
        self, lists: tuple[SealedList, ...], display: Display, parent: QWidget, *, can_seal: bool
    ) -> None:
        super().__init__(parent)
        self._display = display
        self.path: Path | None = None
        self.known = FactTable(self)
        self._show_known(lists)
        self.kind = QComboBox(self)
        for kind in ListKind:
            self.kind.addItem(display.text(LIST_TITLES[kind]), kind.value)
        self.columns = label("", Look.MUTED, self)
        self.file_button = plain_button(self.tr("Choose a file…"), "folder", self)
        self.named = QLineEdit(self)
        self.source = QLineEdit(self)
        self.describe(
            self.tr("Lists that rules need"),
            self.tr(
                "A list is sealed with its hash, your name and the time before the rules run. A changed list is a new "
                "version; the earlier one stays."
            ),
            self.tr("Seal the list"),
        )
        self.button().setEnabled(can_seal)
        self._add_rows()
        self.kind.currentIndexChanged.connect(self._show_columns)
        self.file_button.clicked.connect(self._choose)
        self._show_columns()

    def fault(self) -> Fault | None:
        """Return that no file is chosen."""
        if self.path is None:
            return self.file_button, self.tr("Choose the file with the rows of the list.")
        return None

    def answer(self) -> SealAnswer:
        """Return the list to be sealed."""
        return SealAnswer(
            ListKind(self.kind.currentData()),
            self.path or Path(),
            self.named.text().strip(),
            self.source.text().strip(),
        )

    def choose(self, path: Path) -> None:
        """Take a file."""
        self.path = path
        self.file_button.setText(isolate(path.name))
        if not self.named.text():
            self.named.setText(path.stem)

    def _add_rows(self) -> None:
        if self.known.rowCount():
            self.add_row(self.tr("Sealed"), self.known)
        self.add_row(self.tr("Kind"), self.kind)
        self.add_note(self.columns)
        self.add_row(self.tr("File"), self.file_button)
        self.add_row(self.tr("Title"), self.named)
        self.add_row(self.tr("Where it comes from"), self.source)

    def _show_columns(self) -> None:
        columns = LIST_COLUMNS[ListKind(self.kind.currentData())]
        names = ", ".join(column.name for column in columns)
        sentence = self.tr("A table of text in UTF-8 with these columns in its first row: {names}.")
        self.columns.setText(sentence.format(names=isolate(names)))

    def _choose(self) -> None:
        chosen = file_choice.choose_files(self, file_choice.documents_folder())
        if chosen:
            self.choose(chosen[0])

    def _show_known(self, lists: tuple[SealedList, ...]) -> None:
        self.known.shape(
            self.tr("Sealed lists"),
            (
                Column(self.tr("List"), is_wide=True),
                Column(self.tr("Version"), is_number=True),
                Column(self.tr("Sealed")),
            ),
        )
        self.known.setMaximumHeight(120)
        display = self._display
        self.known.show_rows(
            [
                (
                    Cell(display.text(LIST_TITLES[one.content.kind])),
                    Cell(display.number(one.version)),
                    Cell(display.moment(one.sealed_at, "minute")),
                )
                for one in lists
            ]
        )
        self.known.setVisible(bool(lists))
