"""What can be done with one item of evidence, as a menu whose entries follow the item."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.ui.icons import icon


class Deed(StrEnum):
    """What a person may want with an item of evidence."""

    TERMS = "terms"
    SAVE = "save"
    RECEIPT = "receipt"
    WITHDRAW = "withdraw"
    REINSTATE = "reinstate"
    QUARANTINE = "quarantine"
    DESTROY = "destroy"


CHANGING = frozenset({Deed.TERMS, Deed.WITHDRAW, Deed.REINSTATE, Deed.QUARANTINE, Deed.DESTROY})
_GROUPS = (
    (Deed.TERMS,), (Deed.SAVE, Deed.RECEIPT), (Deed.WITHDRAW, Deed.REINSTATE, Deed.QUARANTINE), (Deed.DESTROY,),
)  # fmt: skip
_ICONS = {Deed.TERMS: "report", Deed.SAVE: "export", Deed.RECEIPT: "file", Deed.DESTROY: "trash"}


@dataclass(frozen=True, slots=True)
class DeedAsked:
    """A deed with the item that it is asked for."""

    deed: Deed
    item: EvidenceItem


class DeedsButton(QPushButton):
    """Opens the menu; tells what was chosen."""

    deed_asked = Signal(object)  # DeedAsked

    def __init__(self, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self.setText(self.tr("Custody and use"))
        self.setAccessibleName(self.text())
        self.setProperty("look", "plain")
        self.setAutoDefault(False)
        self._item: EvidenceItem | None = None
        self._is_read_only = is_read_only
        self._menu = QMenu(self)
        self.entries = {deed: self._entry(deed) for group in _GROUPS for deed in group}
        for group in _GROUPS:
            self._menu.addActions([self.entries[deed] for deed in group])
            self._menu.addSeparator()
        self.setMenu(self._menu)
        self._menu.triggered.connect(self._ask)

    def show_item(self, item: EvidenceItem) -> None:
        """Offer what can be done with another item."""
        self._item = item
        is_there = item.standing is not EvidenceStanding.DESTROYED
        counts = item.standing is EvidenceStanding.COUNTS
        for deed, entry in self.entries.items():
            entry.setEnabled(is_there and not (self._is_read_only and deed in CHANGING))
        self.entries[Deed.WITHDRAW].setVisible(counts)
        self.entries[Deed.REINSTATE].setVisible(item.standing is EvidenceStanding.WITHDRAWN)
        self.entries[Deed.RECEIPT].setEnabled(True)

    def _entry(self, deed: Deed) -> QAction:
        titles = {
            Deed.TERMS: self.tr("Terms of use…"),
            Deed.SAVE: self.tr("Save the file as received…"),
            Deed.RECEIPT: self.tr("Receipt to print…"),
            Deed.WITHDRAW: self.tr("Withdraw…"),
            Deed.REINSTATE: self.tr("Let it count again…"),
            Deed.QUARANTINE: self.tr("Quarantine…"),
            Deed.DESTROY: self.tr("Destroy by order of a court…"),
        }
        made = QAction(titles[deed], self)
        made.setObjectName(deed.value)
        if deed in _ICONS:
            made.setIcon(icon(_ICONS[deed]))
        return made

    def _ask(self, chosen: QAction) -> None:
        if self._item is not None:
            self.deed_asked.emit(DeedAsked(Deed(chosen.objectName()), self._item))
