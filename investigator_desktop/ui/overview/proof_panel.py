"""How complete each account is, as a strip of its days."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.account_view import AccountView
from investigator_desktop.ui.completeness.day_scale import span_of
from investigator_desktop.ui.completeness.legend import Legend
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.theme import SMALL, TIGHT


class ProofPanel(QWidget):
    """An account leads to the page of completeness by a double click or Enter."""

    page_asked = Signal(object)  # id of a page

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = Wording(display, self)
        self.view = AccountView(display, self._wording, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.view, 1)
        column.addWidget(Legend(display, self))
        column.addStretch(0)
        self.view.activated.connect(self._ask)

    def show_accounts(self, accounts: tuple[AccountCompleteness, ...]) -> None:
        """Show other accounts."""
        self.view.show_accounts(accounts, span_of(accounts))

    def _ask(self, _index: QModelIndex) -> None:
        self.page_asked.emit("completeness")
