"""The button that names the layout of a file, with a menu: choose another one, keep this one, see all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from investigator_desktop.domain.layout import TableLayout
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.importing.staged_file import StagedFile

_WIDEST = 170
_READ = frozenset({ReadStatus.OK, ReadStatus.NEEDS_MAPPING})


class LayoutButton(QPushButton):
    """Shown for files that hold tables."""

    choice_asked = Signal(object)  # the button
    keeping_asked = Signal(object)  # the button
    list_asked = Signal(object)  # the button

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setProperty("look", "plain")
        self.setAutoDefault(False)
        self.setText(self.tr("Layout"))
        self.setAccessibleName(self.tr("Layout of the file"))
        menu = QMenu(self)
        self.choose = menu.addAction(icon("columns"), self.tr("Choose a layout…"))
        self.keep = menu.addAction(icon("plus"), self.tr("Keep as a layout…"))
        menu.addSeparator()
        self.all_layouts = menu.addAction(self.tr("All layouts…"))
        self.setMenu(menu)
        self.choose.triggered.connect(self._ask_choice)
        self.keep.triggered.connect(self._ask_keeping)
        self.all_layouts.triggered.connect(self._ask_list)

    def show_file(self, file: StagedFile) -> None:
        """Offer what can be done with the layout of a file."""
        reading = None if file.checked is None else file.checked.reading
        has_tables = reading is not None and reading.status in _READ and bool(reading.previews)
        self.setVisible(bool(file.layout_id) or has_tables)
        self.keep.setEnabled(reading is not None and bool(reading.layouts))
        self._name(() if reading is None else reading.layouts)

    def _name(self, layouts: tuple[TableLayout, ...]) -> None:
        """Show the name of the layout, and with how much certainty it was recognised."""
        if not layouts:
            self.setText(self.tr("Layout"))
            self.setAccessibleName(self.tr("Layout of the file"))
            self.setToolTip("")
            return
        percent = self._display.number(round(min(layout.confidence for layout in layouts) * 100))
        names = ", ".join(dict.fromkeys(layout.id for layout in layouts))
        shown = self.fontMetrics().elidedText(names, Qt.TextElideMode.ElideRight, _WIDEST)
        text = self.tr("{layout}, {percent} %")
        self.setText(text.format(layout=self._display.code(shown), percent=percent))
        self.setToolTip(plain_tip(text.format(layout=self._display.code(names), percent=percent)))
        self.setAccessibleName(
            self.tr("Layout of the file: {layout}").format(layout=self._display.code(names))
        )

    def _ask_choice(self) -> None:
        self.choice_asked.emit(self)

    def _ask_keeping(self) -> None:
        self.keeping_asked.emit(self)

    def _ask_list(self) -> None:
        self.list_asked.emit(self)
