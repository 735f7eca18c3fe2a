"""The manual in a window beside the work: tasks, each with its steps and a picture, and all keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.foundation.bidi import isolate_ltr
from investigator_desktop.foundation.catalogue import RIGHT_TO_LEFT_LANGUAGES
from investigator_desktop.foundation.manual import ManualPage, manual_pages
from investigator_desktop.foundation.text import fold
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.help.manual_text import ManualText
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import SMALL, TIGHT

KEYS = "keys"
FIRST_TASK = "start"
_WIDTH, _HEIGHT, _LIST_WIDTH = 1_020, 660, 260
_NAME_ROLE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Lists the tasks of the manual and shows one; it does not hold up the window beside it."""

    def __init__(self, keys: Sequence[tuple[str, str]], display: Display, parent: QWidget) -> None:
        """Make the window; `keys` are what each shortcut does and its keys."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.resize(_WIDTH, _HEIGHT)
        self._keys = tuple(keys)
        self._pages = {page.name: page for page in manual_pages(display.language)}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Tasks of the manual"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = ManualText(self, is_right_to_left=display.language in RIGHT_TO_LEFT_LANGUAGES)
        for page in self._pages.values():
            self._add(page.name, page.title)
        self._add(KEYS, self.tr("Keyboard shortcuts"))
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show_current)
        self.text.task_asked.connect(self.show_task)

    @property
    def shown_task(self) -> str:
        """Return the name of the task that is shown."""
        row = self.list.currentRow()
        return "" if row < 0 else str(self.list.item(row).data(_NAME_ROLE))

    def show_task(self, name: str) -> None:
        """Show a task by its name, the first one where there is none of that name."""
        rows = {str(self.list.item(row).data(_NAME_ROLE)): row for row in range(self.list.count())}
        self.list.setCurrentRow(rows.get(name, rows.get(FIRST_TASK, 0)))

    def _add(self, name: str, title: str) -> None:
        item = QListWidgetItem(title, self.list)
        item.setData(_NAME_ROLE, name)

    def _lay_out(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, _WIDTH - _LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.addWidget(splitter)

    def _show_current(self) -> None:
        page = self._pages.get(self.shown_task)
        if page is not None:
            self.text.show_page(page)
        elif self.shown_task == KEYS:
            self.text.show_text(self._key_table())

    def _key_table(self) -> str:
        head = self.tr("What it does"), self.tr("Keys")
        rows = [head, ("---", "---"), *((title, isolate_ltr(keys)) for title, keys in self._keys)]
        table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
        return f"# {self.tr('Keyboard shortcuts')}\n\n{table}\n"

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            page = self._pages.get(str(item.data(_NAME_ROLE)))
            item.setHidden(not _holds(page, item.text(), words))


def _holds(page: ManualPage | None, title: str, words: list[str]) -> bool:
    held = fold(title if page is None else page.text)
    return all(word in held for word in words)
