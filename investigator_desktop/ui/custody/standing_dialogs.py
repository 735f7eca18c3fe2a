"""Taking evidence out of the case: with a reason, or for good by order of a court."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog


@dataclass(frozen=True, slots=True)
class StandingAsked:
    """What an item of evidence shall be from now on, and why."""

    evidence_id: int
    standing: EvidenceStanding
    reason: str


class ReasonDialog(FormDialog):
    """Answers with a `StandingAsked`."""

    def __init__(self, evidence_id: int, label: str, standing: EvidenceStanding, parent: QWidget) -> None:
        super().__init__(parent)
        self._evidence_id, self._standing = evidence_id, standing
        title, sentence, button = self._texts(standing)
        self.describe(title.format(label=label), sentence, button)
        self.reason = QLineEdit(self)
        self.add_row(self.tr("Reason"), self.reason)

    def fault(self) -> Fault | None:
        """Return the field where it is empty."""
        return None if self.reason.text().strip() else (self.reason, self.tr("Enter the reason."))

    def answer(self) -> StandingAsked:
        """Return what was asked."""
        return StandingAsked(self._evidence_id, self._standing, self.reason.text().strip())

    def _texts(self, standing: EvidenceStanding) -> tuple[str, str, str]:
        if standing is EvidenceStanding.WITHDRAWN:
            return (
                self.tr("Withdraw {label}"),
                self.tr(
                    "Its entries no longer count. The file stays in the case and is listed as withdrawn."
                ),
                self.tr("Withdraw"),
            )
        if standing is EvidenceStanding.QUARANTINED:
            return (
                self.tr("Quarantine {label}"),
                self.tr(
                    "For material that nobody may look at, such as privileged or of the wrong person: file and "
                    "entries are hidden everywhere until you release them."
                ),
                self.tr("Quarantine"),
            )
        return (
            self.tr("Let {label} count again"),
            self.tr("Its entries count again from now on."),
            self.tr("Let it count"),
        )


@dataclass(frozen=True, slots=True)
class DestructionAsked:
    """The order by which the content of an item shall be destroyed."""

    evidence_id: int
    authority: str
    order_number: str
    ordered_on: date | None
    reason: str


class DestructionDialog(FormDialog):
    """Answers with a `DestructionAsked`; the number of the item is typed as a confirmation."""

    def __init__(self, item: EvidenceItem, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        self.describe(
            self.tr("Destroy {label} by order of a court").format(label=display.code(item.label)),
            self.tr(
                "The file, its entries and all that was decided about them are erased from the case and from its "
                "automatic backups. Its hash and this order stay. This cannot be undone."
            ),
            self.tr("Destroy for good"),
        )
        self.authority = QLineEdit(self)
        self.order_number = QLineEdit(self)
        self.ordered_on = DateField(self.tr("Ordered on"), display, self)
        self.reason = QLineEdit(self)
        self.confirmation = QLineEdit(self)
        for title, field in (
            (self.tr("Court or authority"), self.authority), (self.tr("Number of the order"), self.order_number),
            (self.tr("Ordered on"), self.ordered_on), (self.tr("Reason"), self.reason),
            (self.tr("Type {label} to confirm").format(label=item.label), self.confirmation),
        ):  # fmt: skip
            self.add_row(title, field)

    def fault(self) -> Fault | None:
        """Return the field that is not right."""
        for field, sentence in (
            (self.authority, self.tr("Enter the court or authority that ordered it.")),
            (self.order_number, self.tr("Enter the number of the order.")),
        ):
            if not field.text().strip():
                return field, sentence
        if self.ordered_on.day is None:
            return self.ordered_on, self.tr("Enter the day of the order as dd.mm.yyyy.")
        if self.confirmation.text().strip().upper() != self._item.label:
            text = self.tr("Type {label} to confirm that this item is meant.")
            return self.confirmation, text.format(label=self._item.label)
        return None

    def answer(self) -> DestructionAsked:
        """Return the order."""
        return DestructionAsked(
            self._item.id, self.authority.text().strip(), self.order_number.text().strip(),
            self.ordered_on.day, self.reason.text().strip(),
        )  # fmt: skip
