"""A whole sentence above a page: what went wrong, what was done, what needs a person."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from investigator_desktop.ui.icons import ICON_SIZE, pixmap
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT, Colours, colours
from investigator_desktop.ui.widgets.buttons import icon_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, selectable_label, set_look, set_margins


class BannerKind(StrEnum):
    """What sort of sentence it is; each has an icon of its own."""

    GOOD = "good"
    BAD = "bad"
    CAUTION = "caution"
    PLAIN = "plain"


_ICONS = {
    BannerKind.GOOD: "passed",
    BannerKind.BAD: "warning",
    BannerKind.CAUTION: "question",
    BannerKind.PLAIN: "information",
}


class Banner(QWidget):
    """Hidden until it has something to say; can carry one or two buttons and always a way to close it.

    `is_inset` keeps it away from the edges of a page that has no margins of its own.
    """

    closed = Signal(object)  # the banner
    button_pressed = Signal(object)  # the key of the button

    def __init__(self, parent: QWidget, *, is_inset: bool = False) -> None:
        super().__init__(parent)
        self._frame = QFrame(self)
        self._icon = QLabel(self._frame)
        self._sentence = selectable_label("", Look.BODY, self._frame)
        self._buttons: list[QPushButton] = []
        self._close = icon_button(self.tr("Close this message"), "close", self._frame)
        self._close.clicked.connect(self._shut)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*((MEDIUM, SMALL, MEDIUM, 0) if is_inset else (0, 0, 0, 0)))
        outer.addWidget(self._frame)
        self._layout = QHBoxLayout(self._frame)
        set_margins(self._layout, SMALL, TIGHT, TIGHT, TIGHT)
        self._layout.setSpacing(SMALL)
        self._layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(self._sentence, 1)
        self._layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._icon.setContentsMargins(0, TIGHT - 2, 0, 0)
        self.hide()

    @property
    def sentence(self) -> str:
        """Return what the banner says."""
        return self._sentence.text()

    def say(self, kind: BannerKind, sentence: str, buttons: tuple[tuple[str, str], ...] = ()) -> None:
        """Show a sentence; `buttons` are (key, text)."""
        set_look(self._frame, f"banner-{kind.value}")
        self._icon.setPixmap(pixmap(_ICONS[kind], _ink(colours(), kind), ICON_SIZE))
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._show_buttons(buttons)
        self.show()

    def clear(self) -> None:
        """Hide the banner."""
        self._show_buttons(())
        self.hide()

    def _show_buttons(self, buttons: tuple[tuple[str, str], ...]) -> None:
        for old in self._buttons:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(key, text) for key, text in buttons]
        for position, button in enumerate(self._buttons):
            self._layout.insertWidget(2 + position, button, 0, Qt.AlignmentFlag.AlignTop)

    def _button(self, key: str, text: str) -> QPushButton:
        made = quiet_button(text, "", self._frame)
        made.setObjectName(key)
        made.clicked.connect(self._press)
        return made

    def _press(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.button_pressed.emit(sender.objectName())

    def _shut(self) -> None:
        self.clear()
        self.closed.emit(self)


def _ink(shown: Colours, kind: BannerKind) -> str:
    inks = {BannerKind.GOOD: shown.good, BannerKind.BAD: shown.bad, BannerKind.CAUTION: shown.caution}
    return inks.get(kind, shown.accent)
