"""What lies over the window while files are dragged across it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.theme import SMALL, colours
from investigator_desktop.ui.widgets.labels import Look, label

_ICON_SIZE = 64


class DropVeil(QFrame):
    """Says that the files can be let go here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_veil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = QLabel(self)
        picture.setPixmap(pixmap("import", colours().accent, _ICON_SIZE))
        sentence = label(self.tr("Let go to look at these files"), Look.TITLE, self)
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(SMALL)
        layout.addStretch(1)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(sentence)
        layout.addStretch(1)
        self.hide()

    def cover(self, widget: QWidget) -> None:
        """Appear over the whole of a widget."""
        self.setGeometry(widget.rect().adjusted(SMALL, SMALL, -SMALL, -SMALL))
        self.raise_()
        self.show()
