"""The text of a page of the manual, with its picture as wide as there is room."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from investigator_desktop.foundation.manual import ManualPage

_MARGIN = 48


class ManualText(QTextBrowser):
    """Shows Markdown from the shipped files alone; a link to another task asks for that one."""

    task_asked = Signal(object)  # name of a task

    def __init__(self, parent: QWidget, *, is_right_to_left: bool) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._text = ""
        self.setAccessibleName(self.tr("Text of the manual"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(_MARGIN / 2)
        option = self.document().defaultTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.document().setDefaultTextOption(option)
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: ManualPage) -> None:
        """Show a page from its beginning."""
        self._folder = page.path.parent
        self.show_text(page.text)

    def show_text(self, markdown: str) -> None:
        """Show a text in Markdown from its beginning."""
        self._text = markdown
        self.setMarkdown(markdown)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture that lies beside the text, no wider than the room; nothing from anywhere else."""
        if QTextDocument.ResourceType(kind) is not QTextDocument.ResourceType.ImageResource:
            return None
        target = name if isinstance(name, str) else name.toString()
        picture = QImage(str((self._folder / target).resolve()))
        room = max(200, self.viewport().width() - _MARGIN)
        if picture.isNull() or picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        scaled = picture.scaledToWidth(
            min(picture.width(), round(room * ratio)), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(scaled.width() / room)
        return scaled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew; the place in the text stays."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and "![" in self._text:
            place = self.verticalScrollBar().value()
            self.setMarkdown(self._text)
            self.verticalScrollBar().setValue(place)

    def _follow(self, link: QUrl) -> None:
        target = Path(link.path())
        if target.suffix == ".md":
            self.task_asked.emit(target.stem)
