"""The hash of a file, shortened to be read, whole to be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from investigator_desktop.foundation.bidi import isolate_ltr
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.theme import HAIR
from investigator_desktop.ui.widgets.buttons import icon_button
from investigator_desktop.ui.widgets.labels import Look, label

_SHOWN = 8


class HashLine(QWidget):
    """Shows the first and the last digits; the button copies all of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sha256 = ""
        self._text = label("", Look.NOTE, self)
        self._text.setWordWrap(False)
        self.copy_button = icon_button(self.tr("Copy the whole hash of the file"), "copy", self)
        self.copy_button.clicked.connect(self.copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HAIR)
        row.addWidget(self._text)
        row.addWidget(self.copy_button)
        row.addStretch(1)

    @property
    def text(self) -> str:
        """Return what is shown."""
        return self._text.text()

    def show_hash(self, sha256: str) -> None:
        """Show the hash of another file."""
        self._sha256 = sha256
        short = isolate_ltr(f"{sha256[:_SHOWN]}…{sha256[-_SHOWN:]}")
        self._text.setText(self.tr("SHA-256 of the file: {hash}").format(hash=short))
        self._text.setToolTip(plain_tip(sha256))
        self._text.setAccessibleName(self.tr("SHA-256 of the file: {hash}").format(hash=sha256))

    def copy(self) -> None:
        """Put the whole hash on the clipboard."""
        QGuiApplication.clipboard().setText(self._sha256)
