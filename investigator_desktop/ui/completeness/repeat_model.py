"""The entries of an account that two statements give, both beside each other; pages are read as they are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.repeats import RepeatBasis
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.page_cache import PAGE_SIZE, PageCache
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

if TYPE_CHECKING:
    from investigator_desktop.operations.completeness_detail import Repeat, RepeatedPair

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
DAY, AMOUNT, COUNTED, REPEATED, BASIS, STANDING = range(6)


class RepeatModel(QAbstractTableModel):
    """A row a movement; `fetch` reads one page of pairs."""

    def __init__(
        self,
        fetch: Callable[[Sequence[Repeat]], tuple[RepeatedPair, ...]],
        display: Display,
        wording: Wording,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._display = display
        self._wording = wording
        self._repeats: tuple[Repeat, ...] = ()
        self._pages: PageCache[RepeatedPair] = PageCache()
        self._titles = (
            self.tr("Day"),
            self.tr("Amount"),
            self.tr("Counts"),
            self.tr("Gives it again"),
            self.tr("Proven by"),
            self.tr("In sums"),
        )

    def show_repeats(self, repeats: tuple[Repeat, ...]) -> None:
        """Show the repeated entries of another account."""
        self.beginResetModel()
        self._repeats = repeats
        self._pages.clear()
        self.endResetModel()

    def pair_at(self, position: int) -> RepeatedPair | None:
        """Return both entries of a movement; None where they no longer count."""
        number, place = divmod(position, PAGE_SIZE)
        page = self._pages.page(number)
        if page is None:
            page = self._fetch(self._repeats[number * PAGE_SIZE : (number + 1) * PAGE_SIZE])
            self._pages.keep(number, page)
        return page[place] if place < len(page) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of movements."""
        return 0 if parent.isValid() else len(self._repeats)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == AMOUNT:
            return NUMBER_SIDE
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return NUMBER_SIDE if index.column() == AMOUNT else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        pair = self.pair_at(index.row())
        text = "" if pair is None else self._text(pair, index.column())
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _text(self, pair: RepeatedPair, column: int) -> str:
        entry = pair.counted.entry
        if column == DAY:
            return self._display.day(entry.booked_at.date())
        if column == AMOUNT:
            return self._display.money(entry.signed_amount)
        if column in {COUNTED, REPEATED}:
            return self._wording.entry(pair.counted if column == COUNTED else pair.repeated)
        return self._basis(pair.basis) if column == BASIS else self._standing(pair)

    def _basis(self, basis: RepeatBasis) -> str:
        texts = {
            RepeatBasis.REFERENCE: self.tr("the same reference"),
            RepeatBasis.BALANCE: self.tr("the same balance after it"),
            RepeatBasis.DETAILS: self.tr("nothing stated differs"),
        }
        return texts[basis]

    def _standing(self, pair: RepeatedPair) -> str:
        decision = pair.decision
        if decision is None:
            return self.tr("counts once")
        text = self.tr("both count, says {name}: {reason}")
        name = self._display.name(decision.decided_by.name)
        return text.format(name=name, reason=self._display.name(decision.reason))
