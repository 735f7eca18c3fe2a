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

    @property
    def real_files(self) -> tuple[StagedFile, ...]:
        """Return the files themselves, without the archives and folders that only stand over them."""
        return tuple(file for file in self._files if file.state is not FileState.GROUP)

    def add(self, paths: Sequence[Path], folder: Path | None = None) -> tuple[StagedFile, ...]:
        """Append files that are not yet in the list, below the folder in which they lie; return them."""
        known = {file.path for file in self._files}
        new = [_below(path, folder) for path in paths if path not in known]
        heads = (
            [StagedFile(folder, member_count=len(new))] if folder is not None and folder not in known else []
        )
        if new:
            last = len(self._files) + len(heads) + len(new) - 1
            self.beginInsertRows(QModelIndex(), len(self._files), last)
            self._files += [*heads, *new]
            self.endInsertRows()
        return tuple(new)

    def put(self, file: StagedFile) -> int:
        """Replace a file by what is known of it now and return its row; -1 where the list lacks it."""
        for row, known in enumerate(self._files):
            if known.path == file.path:
                self._files[row] = _as_chosen(file, known)
                index = self.index(row)
                self.dataChanged.emit(index, index)
                return row
        return -1

    def put_rows(self, root: Path, rows: Sequence[StagedFile]) -> tuple[int, int]:
        """Replace all rows of one file on the disk; return the first row and the one after the last, -1 for none."""
        places = [row for row, known in enumerate(self._files) if known.disk_path == root]
        if not places:
            return -1, -1
        first, before = places[0], {self._files[row].path: self._files[row] for row in places}
        shared = min(len(places), len(rows))
        new = [_as_chosen(row, before[row.path]) if row.path in before else row for row in rows]
        self._files[first : first + shared] = new[:shared]
        self.dataChanged.emit(self.index(first), self.index(first + shared - 1))
        if len(new) > shared:
            self.beginInsertRows(QModelIndex(), first + shared, first + len(new) - 1)
            self._files[first + shared : first + shared] = new[shared:]
            self.endInsertRows()
        elif len(places) > shared:
            self.beginRemoveRows(QModelIndex(), first + shared, first + len(places) - 1)
            del self._files[first + shared : first + len(places)]
            self.endRemoveRows()
        return first, first + len(new)

    def row_of(self, path: Path) -> int:
        """Return the row of a file, -1 where the list lacks it."""
        return next((row for row, file in enumerate(self._files) if file.path == path), -1)

    def rows_of(self, root: Path) -> tuple[StagedFile, ...]:
        """Return the rows of one file on the disk."""
        return tuple(file for file in self._files if file.disk_path == root)

    def importable(self) -> tuple[StagedFile, ...]:
        """Return the files that will be imported, in the order in which they were read."""
        roots = {path: place for place, path in enumerate(file.disk_path for file in self._files)}
        chosen = (file for file in self._files if file.is_importable)
        return tuple(sorted(chosen, key=lambda file: (roots[file.disk_path], file.position)))

    def clear(self) -> None:
        """Forget all files."""
        self.beginResetModel()
        self._files.clear()
        self.endResetModel()

    def keep_only(self, files: Sequence[StagedFile]) -> None:
        """Forget all files but these; archives and folders stay where something below them does."""
        kept = {file.path for file in files}
        self.beginResetModel()
        self._files = [file for place, file in enumerate(self._files) if self._stays(place, kept)]
        self.endResetModel()

    def _stays(self, place: int, kept: set[Path]) -> bool:
        file = self._files[place]
        return file.path in kept or any(one.path in kept for one in self.below(place))

    def below(self, place: int) -> tuple[StagedFile, ...]:
        """Return the files that stand below an archive or a folder."""
        file = self._files[place]
        if file.member_count is None:
            return ()
        later = self._files[place + 1 :]
        end = next((step for step, one in enumerate(later) if one.depth <= file.depth), len(later))
        return tuple(later[:end])

    # what Qt asks for

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._files)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let files that can be imported be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._files[index.row()].can_be_chosen:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, state and reading of a file."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._display.name(file.short_name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._display.code(str(file.path)))
        if role == Qt.ItemDataRole.CheckStateRole and file.can_be_chosen:
            return Qt.CheckState.Checked if file.is_chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{file}: {state}").format(
                file=self._display.name(file.whole_name), state=self.state_title(file)
            )
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
            FileState.GROUP: self.tr("%Ln files", "", file.member_count or 0),
            FileState.NEEDS_YOU: self.tr("Needs you"),
            FileState.HELD: self.tr("Held, not read"),
            FileState.LOCKED: self.tr("Behind a password"),
            FileState.UNREADABLE: self.tr("Cannot be read"),
            FileState.ALREADY_IN_CASE: self.tr("Already in the case"),
        }[file.state]

    def _detail(self, file: StagedFile) -> str:
        if file.checked is None:
            return self._kind_of_group(file)
        layouts = file.checked.reading.layouts
        if file.member_count is not None:
            return self.tr("Archive, %Ln files in it", "", file.member_count)
        if file.state is FileState.UNREADABLE or not layouts:
            return self._display.size(file.checked.reading.size)
        percent = self._display.number(round(min(layout.confidence for layout in layouts) * 100))
        names = ", ".join(dict.fromkeys(layout.id for layout in layouts))
        layout = self.tr("{layout}, {percent} %").format(layout=self._display.code(names), percent=percent)
        return f"{layout} · {self._counted(file)}"

    def _kind_of_group(self, file: StagedFile) -> str:
        if file.member_count is None:
            return ""
        return self.tr("Folder") if file.root is None else self.tr("Archive")

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


def _below(path: Path, folder: Path | None) -> StagedFile:
    if folder is None:
        return StagedFile(path)
    return StagedFile(path, name=path.relative_to(folder).as_posix(), depth=1)


def _as_chosen(file: StagedFile, known: StagedFile) -> StagedFile:
    """Return a file that is chosen or left out as it was before, where a person could say so."""
    is_chosen = known.is_chosen if known.checked is not None and known.state is file.state else file.is_chosen
    return replace(file, is_chosen=is_chosen)
