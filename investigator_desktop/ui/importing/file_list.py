"""The list of files being looked at: name, layout, what is known of each, and whether it is to be imported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.importing.staged_file import FileState, StagedFile

Index = QModelIndex | QPersistentModelIndex

FILE_ROLE = Qt.ItemDataRole.UserRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2

_NOWHERE = QModelIndex()


class FileListModel(QAbstractListModel):
    """Staged files in the order in which they were found."""

    choice_changed = Signal(object)  # StagedFile

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._files: list[StagedFile] = []

    @property
    def files(self) -> tuple[StagedFile, ...]:
        """Return all files."""
        return tuple(self._files)

    def add(self, paths: Sequence[Path]) -> None:
        """Append files that are not yet in the list."""
        known = {file.path for file in self._files}
        new = [StagedFile(path) for path in paths if path not in known]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._files), len(self._files) + len(new) - 1)
            self._files += new
            self.endInsertRows()

    def put(self, file: StagedFile) -> int:
        """Replace a file by what is known of it now and return its row; -1 where the list lacks it."""
        for row, known in enumerate(self._files):
            if known.path == file.path:
                self._files[row] = replace(file, is_chosen=known.is_chosen)
                index = self.index(row)
                self.dataChanged.emit(index, index)
                return row
        return -1

    def clear(self) -> None:
        """Forget all files."""
        self.beginResetModel()
        self._files.clear()
        self.endResetModel()

    def keep_only(self, files: Sequence[StagedFile]) -> None:
        """Forget all files but these."""
        self.beginResetModel()
        self._files = list(files)
        self.endResetModel()

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._files)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let files that can be imported be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._files[index.row()].state is FileState.READY:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, state and reading of a file."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return file.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(file.path))
        if role == Qt.ItemDataRole.CheckStateRole and file.state is FileState.READY:
            return Qt.CheckState.Checked if file.is_chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{file}: {state}").format(file=file.path.name, state=self.state_title(file))
        return {FILE_ROLE: file, DETAIL_ROLE: self._detail(file), STATE_ROLE: self.state_title(file)}.get(
            role
        )

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose a file for import or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        is_chosen = Qt.CheckState(value) == Qt.CheckState.Checked
        self._files[index.row()] = replace(self._files[index.row()], is_chosen=is_chosen)
        self.dataChanged.emit(index, index)
        self.choice_changed.emit(self._files[index.row()])
        return True

    def state_title(self, file: StagedFile) -> str:
        """Return the state of a file in a few words."""
        if file.state is FileState.READY and (file.has_balance_break or file.doubtful_row_count):
            return self.tr("Ready, look at it")
        return {
            FileState.WAITING: self.tr("Being read"),
            FileState.READY: self.tr("Ready"),
            FileState.NEEDS_YOU: self.tr("Needs you"),
            FileState.UNREADABLE: self.tr("Cannot be read"),
            FileState.ALREADY_IN_CASE: self.tr("Already in the case"),
        }[file.state]

    def _detail(self, file: StagedFile) -> str:
        if file.checked is None:
            return ""
        layouts = file.checked.reading.layouts
        if file.state is FileState.UNREADABLE or not layouts:
            return self._display.size(file.checked.reading.size)
        percent = self._display.number(round(min(layout.confidence for layout in layouts) * 100))
        names = ", ".join(dict.fromkeys(layout.id for layout in layouts))
        layout = self.tr("{layout}, {percent} %").format(layout=self._display.code(names), percent=percent)
        return f"{layout} · {self._counted(file)}"

    def _counted(self, file: StagedFile) -> str:
        """Return the number of entries, or of payments where the file names no account of its own."""
        if file.entry_count or not file.payment_count:
            return self.tr("%Ln entries", "", file.entry_count)
        return self.counted_payments(file.payment_count)

    def counted_payments(self, count: int) -> str:
        """Return a number of payments in words."""
        return self.tr("%Ln payments", "", count)


def lone_payments(files: Iterable[StagedFile]) -> int:
    """Return the number of payments in files that give no entries."""
    return sum(file.payment_count for file in files if not file.entry_count)
