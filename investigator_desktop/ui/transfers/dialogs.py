"""The dialogs of the page: what limits a run, and why a match is rejected."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from investigator_desktop.domain.matching_parameters import MatchingParameters
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_DEFAULT = MatchingParameters()
_FIELD_WIDTH = 96


class RunDialog(FormDialog):
    """Answers with `MatchingParameters`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Find transfers"),
            self.tr(
                "Entries are compared by accounts, names, references, amounts and days. What is found is inferred "
                "until a person confirms it, and is counted apart from what identifiers prove."
            ),
            self.tr("Find transfers"),
        )
        self.days = self._number(_DEFAULT.working_days, 0, 15)
        self.fee = self._number(_DEFAULT.fee_hundredths, 0, 1_000)
        self.most = self._number(_DEFAULT.group_size, 1, 5)
        self.score = self._number(_DEFAULT.least_score, 30, 200)
        self.add_row(self.tr("Longest delay, in working days"), self.days)
        self.add_row(self.tr("Largest fee that no row states, in hundredths of a percent"), self.fee)
        self.add_row(self.tr("Most entries that add up to one"), self.most)
        self.add_row(self.tr("Least score of a match"), self.score)

    def _number(self, value: int, least: int, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(least, most)
        field.setValue(value)
        field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        field.setMinimumWidth(_FIELD_WIDTH)
        return field

    def answer(self) -> MatchingParameters:
        """Return what was set."""
        return MatchingParameters(
            working_days=self.days.value(),
            fee_hundredths=self.fee.value(),
            group_size=self.most.value(),
            least_score=self.score.value(),
        )


class RejectDialog(FormDialog):
    """Answers with the reason for which a match is rejected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Reject the match"),
            self.tr(
                "The entries stay in the case; they are no longer held for one transfer, also when run again."
            ),
            self.tr("Reject"),
        )
        self.reason = QLineEdit(self)
        self.add_row(self.tr("Reason"), self.reason)

    def fault(self) -> Fault | None:
        """Return the reason where it is missing."""
        return (
            None
            if self.reason.text().strip()
            else (self.reason, self.tr("Say why these are no one transfer."))
        )

    def answer(self) -> str:
        """Return the reason."""
        return self.reason.text().strip()
