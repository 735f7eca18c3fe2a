"""What the window shows while an encrypted case is locked: nothing of it but its file's name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.security.passphrase_fields import secret_field
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTH = 420
_ICON_SIZE = 56


class LockPage(QWidget):
    """Asks for the passphrase of the case that was open; keeps it nowhere."""

    passphrase_entered = Signal(object)  # text
    left = Signal(object)  # the page

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = Path()
        self.banner = Banner(self)
        self._sentence = label("", Look.BODY, self)
        self.field = secret_field(self.tr("passphrase"), self.tr("Passphrase"), self)
        self.unlock = primary_button(self.tr("Unlock"), "lock", self)
        self._leave = plain_button(self.tr("Close the case"), "", self)
        self.setFocusProxy(self.field)
        self._lay_out()
        self.field.returnPressed.connect(self._finish)
        self.unlock.clicked.connect(self._finish)
        self._leave.clicked.connect(self._go)

    def show_case(self, path: Path) -> None:
        """Say which case is locked."""
        self.path = path
        self.banner.clear()
        self.field.clear()
        self._sentence.setText(
            self.tr("{file} is locked. Enter its passphrase to go on where you were.").format(
                file=isolate(path.name)
            )
        )

    def refuse(self) -> None:
        """Say that the passphrase was wrong."""
        self.banner.say(BannerKind.BAD, self.tr("That was not the passphrase of this case."))
        self.field.setFocus()

    def _lay_out(self) -> None:
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(MEDIUM)
        picture = QLabel(middle)
        picture.setPixmap(pixmap("lock", colours().accent, _ICON_SIZE))
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.banner, self._sentence, self.field):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self.unlock)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setSpacing(SMALL)
        outer.addStretch(2)
        outer.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _finish(self) -> None:
        entered = self.field.text()
        self.field.clear()
        if entered:
            self.passphrase_entered.emit(entered)

    def _go(self) -> None:
        self.left.emit(self)
