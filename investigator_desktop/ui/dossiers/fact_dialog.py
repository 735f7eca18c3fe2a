"""The dialog for what an investigator enters of an account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.dossier import DossierEntry, FactKind
from investigator_desktop.domain.dossier_words import FACT_NAMES
from investigator_desktop.operations.dossiers.entries import KeptDossierEntry
from investigator_desktop.operations.standing_on import Standing
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.standing_fields import StandingFields


@dataclass(frozen=True, slots=True)
class FactAnswer:
    """What was entered; `entry_id` is that of the entry which it changes, None for a new one."""

    entry: DossierEntry
    standing: Standing
    entry_id: int | None = None


class FactDialog(FormDialog):
    """Answers with a `FactAnswer`; the moment is asked for a cash machine alone."""

    def __init__(
        self,
        account: str,
        accounts: Sequence[str],
        evidence: Sequence[EvidenceItem],
        display: Display,
        parent: QWidget,
        kept: KeptDossierEntry | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._describe()
        self.account = QComboBox(self)
        self.account.setEditable(True)
        self.account.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.account.addItems(accounts)
        self.account.setCurrentText(account)
        self.kind = QComboBox(self)
        for kind in FactKind:
            self.kind.addItem(display.text(FACT_NAMES[kind]), kind.value)
        self.value = QLineEdit(self)
        self.value.setPlaceholderText(self.tr("as it is recorded"))
        self.note = QLineEdit(self)
        self.day = DateField(self.tr("Day of use"), display, self)
        self.clock = QLineEdit(self)
        self.clock.setAccessibleName(self.tr("Time of use"))
        self.clock.setPlaceholderText(self.tr("hh:mm"))
        self.moment = self._moment_row()
        for title, field in (
            (self.tr("Account"), self.account), (self.tr("Kind"), self.kind), (self.tr("Text"), self.value),
            (self.tr("Moment of use"), self.moment), (self.tr("Note"), self.note),
        ):  # fmt: skip
            self.add_row(title, field)
        self.standing = StandingFields(evidence, self, None if kept is None else kept.standing)
        self.kind.currentIndexChanged.connect(self._follow_kind)
        if kept is not None:
            self._show(kept.entry)
        self._follow_kind()

    def _describe(self) -> None:
        sentence = self.tr(
            "The text is kept as it is recorded; two spellings of one number connect accounts all the same."
        )
        if self._kept is None:
            self.describe(self.tr("Add a fact of an account"), sentence, self.tr("Add it"))
        else:
            self.describe(self.tr("Change a fact of an account"), sentence, self.tr("Change it"))

    def _moment_row(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.day)
        row.addWidget(self.clock)
        row.addStretch(1)
        return holder

    def _show(self, entry: DossierEntry) -> None:
        self.account.setCurrentText(entry.account)
        self.kind.setCurrentIndex(self.kind.findData(entry.kind.value))
        self.value.setText(entry.value)
        self.note.setText(entry.note)
        if entry.seen_at is not None:
            self.day.set_day(entry.seen_at.date())
            self.clock.setText(entry.seen_at.strftime("%H:%M"))

    def _is_machine(self) -> bool:
        return FactKind(self.kind.currentData()) is FactKind.MACHINE

    def _follow_kind(self) -> None:
        self.form.setRowVisible(self.moment, self._is_machine())

    def fault(self) -> Fault | None:
        """Return the first field that is not right."""
        if not self.account.currentText().strip():
            return self.account, self.tr("Enter the number of the account.")
        if not self.value.text().strip():
            return self.value, self.tr("Enter the name, number or address itself.")
        if self._is_machine() and (self.day.field.text().strip() or self.clock.text().strip()):
            if self.day.day is None:
                return self.day.field, self.tr("Enter a day as day, month and year.")
            if self._clock() is None:
                return self.clock, self.tr("Enter the time as hours and minutes, such as 14:05.")
        return self.standing.fault()

    def _clock(self) -> time | None:
        try:
            return time.fromisoformat(self.clock.text().strip().rjust(5, "0"))
        except ValueError:
            return None

    def answer(self) -> FactAnswer:
        """Return what was entered."""
        day, clock = self.day.day, self._clock()
        seen_at = None
        if self._is_machine() and day is not None and clock is not None:
            seen_at = datetime.combine(day, clock)
        entry = DossierEntry(
            self.account.currentText(),
            FactKind(self.kind.currentData()),
            self.value.text().strip(),
            self.note.text().strip(),
            seen_at,
        )
        return FactAnswer(entry, self.standing.standing(), None if self._kept is None else self._kept.id)
