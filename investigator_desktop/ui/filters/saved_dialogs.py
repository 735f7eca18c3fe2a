"""The dialogs of the saved filters: a name for those in use, and the list of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import FilterNames, KeptFilter, filter_terms, is_filtering
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.theme import LARGE, MEDIUM, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_WIDTH, _HEIGHT = 720, 420


def told(query: EntryQuery, names: FilterNames, display: Display) -> str:
    """Return all parts of a query in words, in one line."""
    return " · ".join(display.text(term.words) for term in filter_terms(query, names))


class KeepFilterDialog(FormDialog):
    """Asks for the name of the filters in use; tells beforehand that a name is taken."""

    def __init__(
        self, context: CaseContext, names: FilterNames, taken: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._taken = {name.casefold(): name for name in taken}
        self.name = QLineEdit(self)
        self.name.setMaxLength(80)
        self.describe(
            self.tr("Save filters"), told(context.focus.query, names, context.display), self.tr("Save")
        )
        self.add_row(self.tr("Name"), self.name)
        self._note = label("", Look.CAUTION, self)
        self.add_note(self._note)
        self.name.textChanged.connect(self._tell_taken)

    def fault(self) -> Fault | None:
        """Return the name where it is missing."""
        return None if self.answer() else (self.name, self.tr("Enter a name for the filters."))

    def answer(self) -> str:
        """Return the name."""
        return " ".join(self.name.text().split())

    def _tell_taken(self) -> None:
        same = self._taken.get(self.answer().casefold(), "")
        sentence = self.tr("The saved filter {name} will be replaced.")
        self._note.setText(sentence.format(name=isolate(same)) if same else "")


class SavedFiltersDialog(QDialog):
    """All filters that the case keeps, each with what it says and who kept it."""

    apply_asked = Signal(object)  # KeptFilter
    replace_asked = Signal(object)  # KeptFilter
    delete_asked = Signal(object)  # KeptFilter

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Saved filters"))
        self.resize(_WIDTH, _HEIGHT)
        titles = (self.tr("Name"), self.tr("Filters"), self.tr("Saved by"))
        self.table = PlainTable(self.tr("Saved filters"), titles, self, stretched=1)
        self.apply_button = primary_button(self.tr("Apply"), "check", self)
        self.replace_button = plain_button(self.tr("Replace by the filters in use"), "redo", self)
        self.delete_button = plain_button(self.tr("Delete"), "trash", self)
        self._close = plain_button(self.tr("Close"), "", self)
        self._lay_out()
        self.apply_button.clicked.connect(self._apply)
        self.replace_button.clicked.connect(self._replace)
        self.delete_button.clicked.connect(self._delete)
        self._close.clicked.connect(self.accept)
        self.table.itemDoubleClicked.connect(self._apply)

    def show_kept(self, filters: Sequence[KeptFilter], names: FilterNames) -> None:
        """Show other filters."""
        display = self._context.display
        rows = [
            PlainRow(
                one,
                (
                    display.name(one.saved.name),
                    told(one.saved.query, names, display),
                    display.name(one.kept_by.name),
                ),
            )
            for one in filters
        ]
        self.table.show_rows(rows)
        is_open = not self._context.case.is_read_only
        self.apply_button.setEnabled(bool(rows))
        self.delete_button.setEnabled(bool(rows) and is_open)
        self.replace_button.setEnabled(bool(rows) and is_open and is_filtering(self._context.focus.query))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(self.tr("Saved filters"), Look.TITLE, self))
        sentence = self.tr("A saved filter is kept in the case; applying one filters every page.")
        column.addWidget(label(sentence, Look.MUTED, self))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.delete_button)
        row.addWidget(self.replace_button)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self.apply_button)
        column.addLayout(row)

    def _chosen(self) -> KeptFilter | None:
        value = self.table.value()
        return value if isinstance(value, KeptFilter) else None

    def _apply(self, _item: object = None) -> None:
        if one := self._chosen():
            self.apply_asked.emit(one)
            self.accept()

    def _replace(self) -> None:
        if one := self._chosen():
            self.replace_asked.emit(one)

    def _delete(self) -> None:
        if one := self._chosen():
            self.delete_asked.emit(one)
