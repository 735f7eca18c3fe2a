"""What persons said of words and entries, each with its reason, and the way to withdraw it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.screening.screening_tasks import RuleShown
from investigator_desktop.ui.screening.text_model import TextModel
from investigator_desktop.ui.screening.wording import category_text
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTHS = (18, 22, 24, 16, 19)


class RulesPanel(QWidget):
    """The newest stands first; of two about the same it is the one that holds."""

    withdraw_asked = Signal(object)  # RuleShown

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._rules: tuple[RuleShown, ...] = ()
        titles = (
            self.tr("Category"), self.tr("Of what"), self.tr("Reason"), self.tr("Set by"), self.tr("Set on"),
        )  # fmt: skip
        self.model = TextModel(titles, (), self)
        self.table = flow_table_view(self.model, self.tr("Categories that persons set"), _WIDTHS, self, (2,))
        self.sentence = label("", Look.MUTED, self)
        self.withdraw_button = plain_button(self.tr("Withdraw"), "undo", self)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.withdraw_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.withdraw_button.clicked.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.show_rules(())

    def show_rules(self, rules: tuple[RuleShown, ...]) -> None:
        """Show other rules."""
        self._rules = tuple(reversed(rules))
        self.model.show_rows(len(rules), self._texts)
        self.table.setVisible(bool(rules))
        if rules:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.sentence.setText(self.tr("%Ln categories were set by persons.", "", len(rules)))
        else:
            self.sentence.setText(
                self.tr("Nobody has set a category in this case yet: all of them follow the lists.")
            )
        self._look()

    def chosen(self) -> RuleShown | None:
        """Return the chosen rule, None where there is none."""
        current = self.table.currentIndex()
        return self._rules[current.row()] if current.isValid() else None

    def _texts(self, row: int) -> tuple[str, ...]:
        rule, display = self._rules[row], self._display
        entries = self.tr("%Ln chosen entries", "", rule.entry_count)
        words = self.tr("words: {words}").format(words=self._display.name(rule.words))
        return (
            category_text(display, rule.category),
            words if rule.words else entries,
            display.said(rule.kept.record.reason),
            display.name(rule.kept.decided_by.name),
            display.moment(rule.kept.decided_at, "minute"),
        )

    def _look(self, _current: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        self.withdraw_button.setEnabled(self.chosen() is not None and not self._is_read_only)
        self.withdraw_button.setVisible(bool(self._rules))

    def _ask(self) -> None:
        rule = self.chosen()
        if rule is not None:
            self.withdraw_asked.emit(rule)
