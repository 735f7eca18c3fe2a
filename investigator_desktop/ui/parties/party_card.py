"""One recorded party as it stands in a comparison: its names and numbers as recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from investigator_desktop.domain.parties import RecordedParty
from investigator_desktop.domain.party_words import KIND_NAMES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.parties.party_words import all_lines, shown_name
from investigator_desktop.ui.theme import HAIR, SMALL
from investigator_desktop.ui.widgets.labels import Look, label, leading, selectable_label


class PartyCard(QFrame):
    """Shows one recorded party at a time; what no source says takes no room."""

    def __init__(self, title: str, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._display = display
        self.name = selectable_label("", Look.HEADING, self)
        self.name.setAccessibleName(title)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(HAIR)
        self.form.setHorizontalSpacing(SMALL)
        self._kind = self._row(self.tr("Kind"))
        self._spellings = self._row(self.tr("As recorded"))
        self._identifiers = self._row(self.tr("Identifiers"))
        self._accounts = self._row(self.tr("Accounts"))
        self._phones = self._row(self.tr("Phones"))
        self._births = self._row(self.tr("Date of birth"))
        self._count = self._row(self.tr("Named in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.addWidget(self.name)
        column.addLayout(self.form)
        column.addStretch(1)

    def show_party(self, party: RecordedParty) -> None:
        """Show another recorded party."""
        display = self._display
        self.name.setText(shown_name(display, party))
        self._show(0, display.text(KIND_NAMES[party.kind]))
        self._show(1, all_lines(display, party.spellings) if len(party.spellings) > 1 else "")
        self._show(2, all_lines(display, party.identifiers, is_account=True))
        self._show(3, all_lines(display, party.accounts, is_account=True))
        self._show(4, all_lines(display, party.phones, is_account=True))
        self._show(5, all_lines(display, party.birth_dates))
        self._show(6, self.tr("%Ln rows of sources", "", party.mention_count))

    def _show(self, row: int, text: str) -> None:
        values = (
            self._kind, self._spellings, self._identifiers, self._accounts, self._phones, self._births, self._count,
        )  # fmt: skip
        values[row].setText(text)
        self.form.setRowVisible(row, bool(text))

    def _row(self, title: str) -> QLabel:
        value = selectable_label("", Look.BODY, self)
        value.setAccessibleName(title)
        name = label(title, Look.MUTED, self)
        name.setAlignment(leading(self) & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        self.form.addRow(name, value)
        return value
