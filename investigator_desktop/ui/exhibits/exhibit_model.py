"""The exhibits of a case as a list."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from investigator_desktop.domain.exhibits import Exhibit, KeptExhibit, PictureKind, PinnedTimeline
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.list_items import COUNT_ROLE, DETAIL_ROLE, Index, told

_NOWHERE = QModelIndex()


class ExhibitModel(QAbstractListModel):
    """An item an exhibit, as they are shown: number and caption, period, how many entries it points out."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self.exhibits: tuple[KeptExhibit, ...] = ()

    def show_exhibits(self, exhibits: tuple[KeptExhibit, ...]) -> None:
        """Show other exhibits."""
        self.beginResetModel()
        self.exhibits = exhibits
        self.endResetModel()

    def position_of(self, exhibit_id: int | None) -> int | None:
        """Return where an exhibit is shown, None where it is not."""
        ids = [kept.id for kept in self.exhibits]
        return ids.index(exhibit_id) if exhibit_id in ids else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of exhibits."""
        return 0 if parent.isValid() else len(self.exhibits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of an exhibit; the tip and what is read out are all parts."""
        if not index.isValid():
            return None
        exhibit = self.exhibits[index.row()].exhibit
        texts = {
            Qt.ItemDataRole.DisplayRole: self.title(exhibit),
            DETAIL_ROLE: self.period(exhibit),
            COUNT_ROLE: self._pointed(exhibit),
        }
        return told(texts, role)

    def title(self, exhibit: Exhibit) -> str:
        """Return the number and the caption."""
        caption = isolate(self._display.unnamed(exhibit.text.caption))
        number = self._display.number(exhibit.number)
        return self.tr("{number}. {caption}").format(number=number, caption=caption)

    def period(self, exhibit: Exhibit) -> str:
        """Return what it is a picture of, with its days."""
        picture = exhibit.picture
        if picture.kind is PictureKind.FLOW or not isinstance(picture, PinnedTimeline):
            return self.tr("Flows")
        display = self._display
        first, last = display.day(picture.from_at.date()), display.day(picture.last_on)
        return self.tr("Timeline, {first} – {last}").format(first=first, last=last)

    def _pointed(self, exhibit: Exhibit) -> str:
        count = len(exhibit.entry_keys)
        return self.tr("Points out %Ln entries", "", count) if count else self.tr("Points out no entry")
