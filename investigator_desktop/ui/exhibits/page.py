"""The exhibits page: pinned views in their order, the chosen one with its picture, and the way to the walk-through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QListView, QSplitter, QStackedWidget, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.exhibits import ExhibitText, KeptExhibit
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.exhibits.exhibit_detail import ExhibitDetail
from investigator_desktop.ui.exhibits.exhibit_model import ExhibitModel
from investigator_desktop.ui.exhibits.exhibit_tasks import (
    Change,
    ExhibitChanged,
    change,
    exhibits_of,
    load,
    move,
    withdraw,
)
from investigator_desktop.ui.exhibits.text_dialog import ExhibitTextDialog
from investigator_desktop.ui.exhibits.walk_through import WalkThrough
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.buttons import primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.list_items import LinesDelegate
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.operations.exhibits.scenes import LoadedExhibit

_LIST_WIDTH, _DETAIL_WIDTH = 240, 960


class ExhibitsPage(QWidget):
    """Orders, changes and withdraws exhibits, each one step that can be undone, and walks through them."""

    page_asked = Signal(object)  # id of a page
    view_asked = Signal(object)  # KeptExhibit whose view is to be shown on its page
    entry_asked = Signal(object)  # id of an entry
    plate_asked = Signal(object)  # KeptExhibit to be printed as a plate
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: LoadedExhibit | None = None
        self._changed_number = 0
        self._awaited: int | None = None
        self.dialog: ExhibitTextDialog | None = None
        self.walk: WalkThrough | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.walk_button = primary_button(self.tr("Walk through"), "walk", self)
        self.model = ExhibitModel(context.display, self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._splitter = QSplitter(self._stack)
        self.list = QListView(self._splitter)
        self.detail = ExhibitDetail(context.display, self._splitter)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "exhibits",
            self.tr("Nothing is pinned yet"),
            self.tr(
                "An exhibit is a view with a caption: pin one on the timeline or on the page of flows. Here they are "
                "put in order, walked through before an audience and printed as numbered plates."
            ),
            self._stack,
        )
        state.offer(self.tr("Go to the timeline"), "timeline")
        return state

    def _lay_out(self) -> None:
        self.walk_button.setToolTip(self.tr("Show the exhibits one after another, full screen (F5)"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(LinesDelegate(self.list))
        self.list.setAccessibleName(self.tr("Exhibits"))
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_LIST_WIDTH, _DETAIL_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        lay_out_page(self, self.tr("Exhibits"), (self.walk_button,), (self.banner,), self._stack)

    def _connect(self) -> None:
        detail = self.detail
        self._empty.button_pressed.connect(self._ask_timeline)
        self.walk_button.clicked.connect(self.walk_through)
        detail.show_button.clicked.connect(self._ask_view)
        detail.change_button.clicked.connect(self.ask_change)
        detail.withdraw_button.clicked.connect(self.withdraw)
        detail.up_button.clicked.connect(self.move_up)
        detail.down_button.clicked.connect(self.move_down)
        detail.entry_asked.connect(self.entry_asked)
        for keys, slot in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down)):
            QShortcut(keys, self.list).activated.connect(slot)
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.list.activated.connect(self._ask_view)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # the list

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis or changes.has_entries or changes.has_evidence or changes.has_decisions:
            self.banner.clear()
            self._refresh()

    def _refresh(self) -> None:
        work = partial(exhibits_of, self._context.case)
        self.talk.look(self.tr("Looking at the exhibits"), work, self._show)

    def _show(self, exhibits: tuple[KeptExhibit, ...]) -> None:
        before, row = self.chosen(), max(0, self.list.currentIndex().row())
        self.model.show_exhibits(exhibits)
        self._stack.setCurrentWidget(self._splitter if exhibits else self._empty)
        if self.walk is not None:
            self.walk.show_exhibits(exhibits)
        self.walk_button.setVisible(bool(exhibits))
        if exhibits:
            numbers = [one.exhibit.number for one in exhibits]
            place = self.model.position_of(None if before is None else before.id)
            if self._awaited in numbers:
                place = numbers.index(self._awaited)
            self._awaited = None
            wanted = min(row, len(exhibits) - 1) if place is None else place
            self.list.setCurrentIndex(self.model.index(wanted, 0))

    def chosen(self) -> KeptExhibit | None:
        """Return the chosen exhibit, None where there is none."""
        current = self.list.currentIndex()
        return self.model.exhibits[current.row()] if current.isValid() else None

    def show_exhibit(self, number: int) -> None:
        """Choose an exhibit by its number, now or when it has been read."""
        numbers = [one.exhibit.number for one in self.model.exhibits]
        if number in numbers:
            self.list.setCurrentIndex(self.model.index(numbers.index(number), 0))
        else:
            self._awaited = number

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        chosen = self.chosen() if current.isValid() else None
        if chosen is None:
            return
        detail, is_writable = self.detail, not self._context.case.is_read_only
        detail.show_text(chosen)
        for button in (detail.change_button, detail.withdraw_button):
            button.setEnabled(is_writable)
        detail.up_button.setEnabled(is_writable and current.row() > 0)
        detail.down_button.setEnabled(is_writable and current.row() < self.model.rowCount() - 1)
        work = partial(load, self._context.case, chosen, self._loaded)
        self.talk.look(self.tr("Drawing the exhibit"), work, self._show_loaded)

    def _show_loaded(self, loaded: LoadedExhibit) -> None:
        chosen = self.chosen()
        if chosen is not None and chosen == loaded.kept:
            self._loaded = loaded
            self.detail.show_loaded(loaded)

    # changes

    def ask_change(self) -> None:
        """Ask what the chosen exhibit shall say from now on."""
        if chosen := self.chosen():
            self._changed_number = chosen.exhibit.number
            self.dialog = ExhibitTextDialog(chosen.exhibit.text, self)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.answered.connect(self._keep_text)
            self.dialog.finished.connect(self._forget_dialog)
            self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _keep_text(self, text: ExhibitText) -> None:
        work = partial(change, self._context.case, self._changed_number, text, self._context.actor)
        self.talk.change(self.tr("Changing the exhibit"), work, self._tell)

    def withdraw(self) -> None:
        """Withdraw the chosen exhibit; the banner offers the way back."""
        if chosen := self.chosen():
            work = partial(withdraw, self._context.case, chosen.exhibit.number, self._context.actor)
            self.talk.change(self.tr("Withdrawing the exhibit"), work, self._tell)

    def move_up(self) -> None:
        """Let the chosen exhibit change places with the one before it."""
        self._move(-1)

    def move_down(self) -> None:
        """Let the chosen exhibit change places with the one after it."""
        self._move(1)

    def _move(self, step: int) -> None:
        chosen, row = self.chosen(), self.list.currentIndex().row()
        if chosen is not None and 0 <= row + step < self.model.rowCount():
            work = partial(move, self._context.case, chosen.exhibit.number, step, self._context.actor)
            self.talk.change(self.tr("Moving the exhibit"), work, self._tell)

    def _tell(self, changed: ExhibitChanged) -> None:
        self._awaited = changed.number
        sentences = {
            Change.PINNED: self.tr("The view is pinned as exhibit {number}."),
            Change.CHANGED: self.tr("Exhibit {number} was changed."),
            Change.MOVED: self.tr(
                "Exhibit {number} changed places with its neighbour; both keep their numbers."
            ),
            Change.WITHDRAWN: self.tr("Exhibit {number} was withdrawn; its number is given to no other."),
        }
        sentence = sentences[changed.change].format(number=self._context.display.number(changed.number))
        self.talk.tell_done(changed.changes, sentence)

    # elsewhere

    def walk_through(self) -> None:
        """Show the exhibits one after another, full screen, from the chosen one on."""
        if not self.model.exhibits:
            return
        self.walk = WalkThrough(self._context, self.model.exhibits, self)
        self.walk.plate_asked.connect(self.plate_asked)
        self.walk.left.connect(self._leave_walk)
        self.walk.showFullScreen()
        self.walk.go_to(max(0, self.list.currentIndex().row()))

    def _leave_walk(self, place: int) -> None:
        self.walk = None
        if place < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(place, 0))
        self.list.setFocus()

    def _ask_view(self) -> None:
        if chosen := self.chosen():
            self.view_asked.emit(chosen)

    def _ask_timeline(self) -> None:
        self.page_asked.emit("timeline")
