"""The episodes page: a list, and the chosen episode with its sums and those of the rest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QSplitter, QStackedWidget, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.decisions import Episode, EpisodeText
from investigator_desktop.qtbridge.task_runner import Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.episodes.episode_detail import EpisodeDetail
from investigator_desktop.ui.episodes.episode_model import EpisodeModel
from investigator_desktop.ui.episodes.episode_tasks import (
    Change,
    EpisodeChanged,
    change,
    episodes_of,
    make,
    remove,
    totals_of,
)
from investigator_desktop.ui.episodes.episode_text_dialog import EpisodeTextDialog
from investigator_desktop.ui.filters.decision_filters import EpisodeChoice
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.buttons import primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.list_items import LinesDelegate
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

if TYPE_CHECKING:
    from investigator_desktop.operations.episodes import EpisodeTotals

_LIST_WIDTH, _DETAIL_WIDTH = 300, 900


class EpisodesPage(QWidget):
    """Makes, changes and removes episodes; each is one step that can be undone."""

    entries_asked = Signal(object)  # EpisodeChoice
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.dialog: EpisodeTextDialog | None = None
        self._changed: Episode | None = None
        self._awaited: int | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.new_button = primary_button(self.tr("New episode…"), "plus", self)
        self.model = EpisodeModel(context.display, self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._splitter = QSplitter(self._stack)
        self.list = QListView(self._splitter)
        self.detail = EpisodeDetail(context.display, self._splitter)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "episodes",
            self.tr("There are no episodes yet"),
            self.tr(
                "An episode groups entries under a title, an article of the law, persons and days, as an indictment "
                "does. Its sums are always shown with those of all other entries."
            ),
            self._stack,
        )
        if not self._context.case.is_read_only:
            state.offer(self.tr("New episode…"), "plus")
        return state

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(LinesDelegate(self.list))
        self.list.setAccessibleName(self.tr("Episodes"))
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_LIST_WIDTH, _DETAIL_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        for button in (self.new_button, self.detail.change_button, self.detail.remove_button):
            button.setEnabled(not self._context.case.is_read_only)
        lay_out_page(self, self.tr("Episodes"), (self.new_button,), (self.banner,), self._stack)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.ask_new)
        self.new_button.clicked.connect(self.ask_new)
        self.detail.change_button.clicked.connect(self.ask_change)
        self.detail.remove_button.clicked.connect(self.remove)
        self.detail.entries_button.clicked.connect(self._ask_entries)
        self.detail.rest_button.clicked.connect(self._ask_rest)
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.list.activated.connect(self._ask_entries)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # the list

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_decisions or changes.has_entries or changes.has_evidence:
            self.banner.clear()
            self._refresh()

    def _refresh(self) -> None:
        work = partial(episodes_of, self._context.case)
        self.talk.look(self.tr("Looking at the episodes"), work, self._show)

    def _show(self, episodes: tuple[Episode, ...]) -> None:
        current = self.list.currentIndex()
        before = self.model.episode_at(current.row()).id if current.isValid() else None
        wanted, self._awaited = self._awaited or before, None
        self.model.show_episodes(episodes)
        self._stack.setCurrentWidget(self._splitter if episodes else self._empty)
        self.new_button.setVisible(bool(episodes))
        if episodes:
            position = self.model.position_of(wanted)
            last = len(episodes) - 1
            row = min(max(0, current.row()), last) if position is None else position
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _chosen(self) -> Episode | None:
        current = self.list.currentIndex()
        return self.model.episode_at(current.row()) if current.isValid() else None

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            episode = self.model.episode_at(current.row())
            self.detail.show_text(episode.text)
            work = partial(totals_of, self._context.case, episode.id)
            self.talk.look(self.tr("Adding up the episode"), work, self._show_totals)

    def _show_totals(self, totals: EpisodeTotals) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.id == totals.episode.id:
            self.detail.show_totals(totals)

    # making, changing, removing

    def ask_new(self) -> None:
        """Ask what a new episode is called."""
        self._open(None)

    def ask_change(self) -> None:
        """Ask what the chosen episode shall be called from now on."""
        if chosen := self._chosen():
            self._open(chosen)

    def remove(self) -> None:
        """Remove the chosen episode; its entries stay, and the banner offers the way back."""
        if chosen := self._chosen():
            work = partial(remove, self._context.case, chosen, self._context.actor)
            self._start(self.tr("Removing the episode"), work)

    def _open(self, before: Episode | None) -> None:
        self._changed = before
        text = None if before is None else before.text
        self.dialog = EpisodeTextDialog(text, self._context.display, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.answered.connect(self._keep)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _keep(self, text: EpisodeText) -> None:
        case, actor = self._context.case, self._context.actor
        if self._changed is None:
            self._start(self.tr("Making the episode"), partial(make, case, text, actor))
        else:
            work = partial(change, case, self._changed.id, text, actor)
            self._start(self.tr("Changing the episode"), work)

    def _start(self, title: str, work: Work) -> None:
        self.talk.change(title, work, self._tell)

    def _tell(self, changed: EpisodeChanged) -> None:
        self._awaited = changed.episode_id
        self._context.events.tell(changed.changes)
        sentences = {
            Change.MADE: self.tr("The episode {title} was made."),
            Change.CHANGED: self.tr("The episode {title} was changed."),
            Change.REMOVED: self.tr("The episode {title} was removed; its entries stay in the case."),
        }
        sentence = sentences[changed.change].format(title=self._context.display.name(changed.title))
        self.talk.say_done(sentence)

    # entries

    def _ask_entries(self) -> None:
        if chosen := self._chosen():
            self.entries_asked.emit(EpisodeChoice(chosen.id))

    def _ask_rest(self) -> None:
        if chosen := self._chosen():
            self.entries_asked.emit(EpisodeChoice(chosen.id, is_outside=True))
