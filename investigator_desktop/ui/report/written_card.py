"""The report written last: where it is, how long it is, and its SHA-256."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.theme import LARGE, MEDIUM, TIGHT, colours
from investigator_desktop.ui.widgets.buttons import plain_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

if TYPE_CHECKING:
    from investigator_desktop.reports import WrittenReport

_ICON_SIZE = 28


class WrittenCard(QFrame):
    """Hidden until a report has been written."""

    open_asked = Signal(object)  # path of a file or folder

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._display = display
        self._path = Path()
        self._digest_text = ""
        self._name = selectable_label("", Look.HEADING, self)
        self._place = selectable_label("", Look.MUTED, self)
        self._pages = label("", Look.BODY, self)
        self.digest = selectable_label("", Look.BODY, self)
        self._copy = quiet_button(self.tr("Copy the SHA-256"), "copy", self)
        self._open_file = plain_button(self.tr("Open the report"), "file", self)
        self._open_folder = plain_button(self.tr("Open the folder"), "folder", self)
        self._lay_out()
        self._copy.clicked.connect(self._copy_digest)
        self._open_file.clicked.connect(self._ask_file)
        self._open_folder.clicked.connect(self._ask_folder)
        self.hide()

    def show_report(self, report: WrittenReport) -> None:
        """Show another report."""
        self._path = report.path
        self._digest_text = report.sha256
        self._name.setText(self._display.name(report.path.name))
        self._place.setText(self._display.code(str(report.path.parent)))
        self._pages.setText(self.tr("%Ln pages", "", report.page_count))
        self.digest.setText(self.tr("SHA-256 {digest}").format(digest=self._display.code(report.sha256)))
        self.show()

    def _lay_out(self) -> None:
        picture = QLabel(self)
        picture.setPixmap(pixmap("passed", colours().good, _ICON_SIZE))
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        for widget in (self._name, self._place, self._pages, self.digest):
            texts.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        for button in (self._open_file, self._open_folder, self._copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        texts.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        row.setSpacing(MEDIUM)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def _copy_digest(self) -> None:
        QGuiApplication.clipboard().setText(self._digest_text)

    def _ask_file(self) -> None:
        self.open_asked.emit(self._path)

    def _ask_folder(self) -> None:
        self.open_asked.emit(self._path.parent)
