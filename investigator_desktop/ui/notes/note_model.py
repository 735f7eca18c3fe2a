"""The notes of a case as a list that can be narrowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.notes import NoteKind, NoteState
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.notes.listing import ListedNote
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.notes.wording import (
    BETWEEN,
    about_text,
    due_text,
    first_line,
    kind_text,
    today,
)

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
DETAIL_ROLE = Qt.ItemDataRole.UserRole
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
IS_OVERDUE_ROLE = Qt.ItemDataRole.UserRole + 2
IS_SETTLED_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are wanted: of a kind, open ones only, with all words of a text."""

    kind: NoteKind | None = None
    is_open: bool = False
    text: str = ""

    def takes(self, one: ListedNote) -> bool:
        """Tell whether a note is wanted."""
        if self.kind is not None and one.note.kind is not self.kind:
            return False
        if self.is_open and one.note.state is not NoteState.OPEN:
            return False
        found = fold(f"{one.note.text} {one.label}")
        return all(word in found for word in fold(self.text).split())


class NoteModel(QAbstractListModel):
    """An item a note: its first line, its kind and what became of it, what it is about, until when."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self.all: tuple[ListedNote, ...] = ()
        self.filter = NoteFilter()
        self._shown: tuple[ListedNote, ...] = ()

    def show_notes(self, notes: tuple[ListedNote, ...]) -> None:
        """Show other notes."""
        self.beginResetModel()
        self.all = notes
        self._narrow()
        self.endResetModel()

    def use_filter(self, wanted: NoteFilter) -> None:
        """Show some of the notes only."""
        self.beginResetModel()
        self.filter = wanted
        self._narrow()
        self.endResetModel()

    def _narrow(self) -> None:
        self._shown = tuple(one for one in self.all if self.filter.takes(one))

    def note_at(self, position: int) -> ListedNote:
        """Return the note at a position."""
        return self._shown[position]

    def position_of(self, key: str | None) -> int | None:
        """Return where a note is shown, None where it is not."""
        keys = [one.key for one in self._shown]
        return keys.index(key) if key in keys else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of notes shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of a note; the tip and what is read out are all parts."""
        if not index.isValid():
            return None
        ask = _ROLES.get(role)
        return None if ask is None else ask(self, self._shown[index.row()])

    def line(self, one: ListedNote) -> str:
        """Return the first line of a note."""
        return self._display.said(first_line(one.note.text))

    def whole(self, one: ListedNote) -> str:
        """Return all that is to be known of a note."""
        return "\n".join((self._display.said(one.note.text), self.detail(one)))

    def detail(self, one: ListedNote) -> str:
        """Return kind and state of a note, until when it is to be done, and what it is about."""
        display = self._display
        parts = (kind_text(display, one.note), due_text(display, one, today()), about_text(display, one))
        return BETWEEN.join(part for part in parts if part)


_SETTLED = frozenset({NoteState.DONE, NoteState.REJECTED, NoteState.SUPPORTED})
_ROLES: dict[int, Callable[[NoteModel, ListedNote], object]] = {
    Qt.ItemDataRole.DisplayRole: NoteModel.line,
    Qt.ItemDataRole.AccessibleTextRole: NoteModel.whole,
    Qt.ItemDataRole.ToolTipRole: lambda model, one: plain_tip(model.whole(one)),
    DETAIL_ROLE: NoteModel.detail,
    KIND_ROLE: lambda _model, one: one.note.kind,
    IS_OVERDUE_ROLE: lambda _model, one: one.is_overdue(today()),
    IS_SETTLED_ROLE: lambda _model, one: one.note.state in _SETTLED,
}
