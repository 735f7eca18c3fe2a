"""The dialogs of the page: what limits a run, and why a match is rejected."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from investigator_desktop.domain.matching_parameters import MatchingParameters
from investigator_desktop.foundation.text import digits_to_ascii
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
        self._limits: dict[QLineEdit, tuple[int, int]] = {}
        self.days = self._number(_DEFAULT.working_days, 0, 15)
        self.fee = self._number(_DEFAULT.fee_hundredths, 0, 1_000)
        self.most = self._number(_DEFAULT.group_size, 1, 5)
        self.score = self._number(_DEFAULT.least_score, 30, 200)
        self.add_row(self.tr("Longest delay, in working days"), self.days)
        self.add_row(self.tr("Largest fee that no row states, in hundredths of a percent"), self.fee)
        self.add_row(self.tr("Most entries that add up to one"), self.most)
        self.add_row(self.tr("Least score of a match"), self.score)

    def _number(self, value: int, least: int, most: int) -> QLineEdit:
        field = QLineEdit(str(value), self)
        field.setMaximumWidth(_FIELD_WIDTH)
        self._limits[field] = (least, most)
        return field

    def fault(self) -> Fault | None:
        """Return the first field that holds no number within its limits."""
        for field, (least, most) in self._limits.items():
            text = digits_to_ascii(field.text().strip())
            if not text.isdecimal() or not least <= int(text) <= most:
                sentence = self.tr("Enter a whole number from {least} to {most}.")
                return field, sentence.format(least=least, most=most)
        return None

    def answer(self) -> MatchingParameters:
        """Return what was set."""
        days, fee, most, score = (int(digits_to_ascii(field.text().strip())) for field in self._limits)
        return MatchingParameters(working_days=days, fee_hundredths=fee, group_size=most, least_score=score)


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
