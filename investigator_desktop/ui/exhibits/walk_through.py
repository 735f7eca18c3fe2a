"""The walk-through: one exhibit after another, full screen, for a courtroom or a classroom. Nothing moves by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from investigator_desktop.domain.exhibits import KeptExhibit
from investigator_desktop.qtbridge.task_runner import Failure, Task
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.exhibits.exhibit_picture import ExhibitPicture
from investigator_desktop.ui.exhibits.exhibit_tasks import load
from investigator_desktop.ui.exhibits.walk_words import WalkWords, set_letters, source_size
from investigator_desktop.ui.exhibits.wording import entries_sentence, missing_sentence, source_sentence
from investigator_desktop.ui.theme import LARGE, MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, card, label

if TYPE_CHECKING:
    from investigator_desktop.operations.exhibits.scenes import LoadedExhibit

_FORWARD, _BACKWARD = Qt.Key.Key_Right, Qt.Key.Key_Left


class WalkThrough(QWidget):
    """Shows the exhibits it was given; Left and Right, Home and End, P and Escape do the rest."""

    left = Signal(object)  # place of the exhibit shown last
    plate_asked = Signal(object)  # KeptExhibit to be printed as a plate

    def __init__(self, context: CaseContext, exhibits: tuple[KeptExhibit, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._exhibits = exhibits
        self._loaded: LoadedExhibit | None = None
        self._reading: Task | None = None
        self.place = 0
        self.words = WalkWords(context.display, self)
        self._frame = card(self)
        self.picture = ExhibitPicture(context.display, self._frame, is_large=True)
        self.source = label("", Look.MUTED, self)
        self.first = icon_button(self.tr("First exhibit (Home)"), "walk-first", self)
        self.previous = icon_button(self.tr("Exhibit before (Left)"), "step-back", self)
        self.next = icon_button(self.tr("Exhibit after (Right)"), "step-on", self)
        self.last = icon_button(self.tr("Last exhibit (End)"), "walk-last", self)
        self.plate = quiet_button(self.tr("Print the plate (P)"), "report", self)
        self.leave = quiet_button(self.tr("End the walk-through (Esc)"), "close", self)
        self._set_up()
        self._lay_out()

    # frame

    def _set_up(self) -> None:
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Walk through the exhibits"))
        self.setAccessibleName(self.tr("Walk through the exhibits"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(640, 480)
        self.resize(1_280, 800)
        steps: tuple[tuple[QToolButton | QPushButton, Callable[[], object]], ...] = (
            (self.first, self.go_to_first),
            (self.previous, self.go_back),
            (self.next, self.go_on),
            (self.last, self.go_to_last),
            (self.plate, self.ask_plate),
            (self.leave, self.close),
        )
        for button, slot in steps:
            button.clicked.connect(slot)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # every key is the walk-through's own

    def _lay_out(self) -> None:
        frame = QVBoxLayout(self._frame)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(self.picture)
        foot = QHBoxLayout()
        foot.setSpacing(TIGHT)
        foot.addWidget(self.source, 1)
        for button in (self.first, self.previous, self.next, self.last, self.plate, self.leave):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.words)
        column.addWidget(self._frame, 1)
        column.addLayout(foot)

    # steps

    @property
    def shown(self) -> KeptExhibit:
        """Return the exhibit that is shown."""
        return self._exhibits[self.place]

    def go_to(self, place: int) -> None:
        """Show the exhibit at a place, the nearest one where there is none."""
        self.place = min(max(place, 0), len(self._exhibits) - 1)
        for button in (self.first, self.previous):
            button.setEnabled(self.place > 0)
        for button in (self.next, self.last):
            button.setEnabled(self.place < len(self._exhibits) - 1)
        self.words.show_exhibit(self.shown.exhibit, self.place + 1, len(self._exhibits))
        self._read()

    def go_on(self) -> None:
        """Show the exhibit after the one shown."""
        self._step(1)

    def go_back(self) -> None:
        """Show the exhibit before the one shown."""
        self._step(-1)

    def go_to_first(self) -> None:
        """Show the first exhibit."""
        self.go_to(0)

    def go_to_last(self) -> None:
        """Show the last exhibit."""
        self.go_to(len(self._exhibits) - 1)

    def ask_plate(self) -> None:
        """Ask for the plate of the exhibit that is shown."""
        self.plate_asked.emit(self.shown)

    def _step(self, step: int) -> None:
        if 0 <= self.place + step < len(self._exhibits):
            self.go_to(self.place + step)

    def show_exhibits(self, exhibits: tuple[KeptExhibit, ...]) -> None:
        """Show other exhibits, as they are after a change of the case; end where there is none any more."""
        ids = [kept.id for kept in exhibits]
        if not exhibits:
            self.close()
            return
        place = ids.index(self.shown.id) if self.shown.id in ids else self.place
        self._exhibits = exhibits
        self.go_to(place)

    # what is shown

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self.picture.show_exhibit(None)
        self.words.show_entry("")
        self.source.setText("")
        work = partial(load, self._context.case, self.shown, self._loaded)
        self._reading = self._context.tasks.task(self.tr("Drawing the exhibit"), work)
        self._reading.succeeded.connect(self._show_loaded)
        self._reading.failed.connect(self._show_failure)
        self._reading.start()

    def _show_loaded(self, loaded: LoadedExhibit) -> None:
        self._reading = None
        if loaded.kept != self.shown:
            return
        display, self._loaded = self._context.display, loaded
        self.words.show_entry(entries_sentence(display, loaded))
        self.picture.show_exhibit(loaded)
        source = source_sentence(display, loaded.sources[0]) if loaded.sources else ""
        notes = (source, display.text(missing_sentence(loaded)))
        self.source.setText("\n".join(note for note in notes if note))

    def _show_failure(self, failure: Failure) -> None:
        self._reading = None
        self.source.setText(self._context.display.text(failure.sentence))

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the letters grow with the window."""
        self.words.fit_to(self.height())
        set_letters(self.source, source_size(self.height()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, print or end; a presenter's remote sends Page Up and Page Down."""
        action = self._actions().get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _actions(self) -> dict[Qt.Key, Callable[[], object]]:
        is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward, backward = (_BACKWARD, _FORWARD) if is_mirrored else (_FORWARD, _BACKWARD)
        return {
            forward: self.go_on,
            backward: self.go_back,
            Qt.Key.Key_PageDown: self.go_on,
            Qt.Key.Key_PageUp: self.go_back,
            Qt.Key.Key_Space: self.go_on,
            Qt.Key.Key_Home: self.go_to_first,
            Qt.Key.Key_End: self.go_to_last,
            Qt.Key.Key_P: self.ask_plate,
            Qt.Key.Key_Escape: self.close,
        }

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop reading and tell where the walk ended."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.left.emit(self.place)
        super().closeEvent(event)
