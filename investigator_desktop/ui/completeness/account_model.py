"""The accounts with what is proven of each, a row an account and currency."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.completeness.day_scale import DaySpan
from investigator_desktop.ui.completeness.wording import Wording

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ACCOUNT, CALENDAR, DAYS, MONEY = range(4)
ACCOUNT_ROLE = Qt.ItemDataRole.UserRole
LINES_ROLE = Qt.ItemDataRole.UserRole + 1


class AccountModel(QAbstractTableModel):
    """The first line of a cell is what it says, the second one is the exact figure or name behind it."""

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording
        self._accounts: tuple[AccountCompleteness, ...] = ()
        self.shown_span: DaySpan | None = None
        self._titles = (
            self.tr("Account"),
            self.tr("Calendar"),
            self.tr("Days proven"),
            self.tr("Money proven"),
        )

    def show_accounts(self, accounts: tuple[AccountCompleteness, ...]) -> None:
        """Show other accounts."""
        self.beginResetModel()
        self._accounts = accounts
        self.endResetModel()

    def show_span(self, span: DaySpan | None) -> None:
        """Show other days in the calendars."""
        self.shown_span = span
        last = self.index(self.rowCount() - 1, CALENDAR)
        self.dataChanged.emit(self.index(0, CALENDAR), last)

    def account_at(self, position: int) -> AccountCompleteness:
        """Return the account at a position."""
        return self._accounts[position]

    def position_of(self, account: AccountCompleteness | None) -> int | None:
        """Return where the same account in the same currency stands, None where it does not."""
        wanted = None if account is None else _identity(account)
        found = (n for n, one in enumerate(self._accounts) if _identity(one) == wanted)
        return next(found, None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of accounts."""
        return 0 if parent.isValid() else len(self._accounts)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says; the whole text of both lines is read out, copied and shown on hovering."""
        if not index.isValid():
            return None
        account = self._accounts[index.row()]
        if role == ACCOUNT_ROLE:
            return account
        if role == LINES_ROLE:
            return self._lines(account, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._spoken(account, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() != CALENDAR:
            return plain_tip("\n".join(self._lines(account, index.column())))
        return None

    def _spoken(self, account: AccountCompleteness, column: int) -> str:
        if column == CALENDAR:
            return " ".join(self._wording.range(part) for part in account.ranges)
        return " · ".join(self._lines(account, column))

    def _lines(self, account: AccountCompleteness, column: int) -> tuple[str, ...]:
        words = self._wording
        if column == ACCOUNT:
            return words.account(account), words.holder(account.account)
        if column == DAYS:
            return words.day_share(account), words.days(account)
        if column == CALENDAR:
            return ()
        return words.money_shares(account), words.money(account)


def _identity(account: AccountCompleteness) -> tuple[object, ...]:
    return account.account_id, account.name, account.currency
