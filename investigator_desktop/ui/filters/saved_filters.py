"""The button of the filters that the case keeps: apply one, keep those that are on, replace and delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import (
    FilterNames,
    KeptFilter,
    SavedFilter,
    is_filtering,
    ordered,
    unordered,
)
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.filters.saved_dialogs import KeepFilterDialog, SavedFiltersDialog
from investigator_desktop.ui.filters.saved_tasks import Kept, deleted, kept
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button


class SavedFilters(QObject):
    """Knows the kept filters and the one in use; every change is one step that undo takes back."""

    def __init__(self, context: CaseContext, banner: Banner, bar: QWidget) -> None:
        super().__init__(bar)
        self._context = context
        self._banner = banner
        self._bar = bar
        self._names = FilterNames()
        self.kept: tuple[KeptFilter, ...] = ()
        self.dialog: QDialog | None = None
        self.button = plain_button(self.tr("Saved filters"), "filter-saved", bar)
        self.menu = QMenu(bar)
        self.keep_action = QAction(icon("plus"), self.tr("Save these filters…"), self)
        self.all_action = QAction(icon("columns"), self.tr("All saved filters…"), self)
        self.button.setMenu(self.menu)
        self.menu.triggered.connect(self._choose)
        self.show_kept((), self._names)

    def follow(self, query: EntryQuery) -> None:
        """Offer to keep the filters in use, where they leave anything out."""
        is_read_only = self._context.case.is_read_only
        self.keep_action.setEnabled(is_filtering(query) and not is_read_only)
        for action in self.menu.actions():
            one = action.data()
            if isinstance(one, KeptFilter):
                action.setChecked(one.saved.query == unordered(query))

    def show_kept(self, filters: tuple[KeptFilter, ...], names: FilterNames) -> None:
        """Offer these filters."""
        self.kept, self._names = filters, names
        self.menu.clear()
        for one in filters:
            shown = self._context.display.unnamed(one.saved.name)
            action = self.menu.addAction(shown.replace("&", "&&"))
            action.setData(one)
            action.setCheckable(True)
        self.menu.addSeparator()
        self.menu.addAction(self.keep_action)
        self.menu.addAction(self.all_action)
        self.all_action.setEnabled(bool(filters))
        self.follow(self._context.focus.query)
        if isinstance(self.dialog, SavedFiltersDialog):
            self.dialog.show_kept(filters, names)

    # asking

    def ask_name(self) -> None:
        """Ask under which name the filters in use shall be kept."""
        taken = tuple(one.saved.name for one in self.kept)
        dialog = KeepFilterDialog(self._context, self._names, taken, self._bar)
        dialog.answered.connect(self._keep)
        self._open(dialog)

    def show_all(self) -> None:
        """Show the kept filters with what they say."""
        dialog = SavedFiltersDialog(self._context, self._bar)
        dialog.show_kept(self.kept, self._names)
        dialog.apply_asked.connect(self.apply)
        dialog.replace_asked.connect(self._replace)
        dialog.delete_asked.connect(self._delete)
        self._open(dialog)

    def apply(self, one: KeptFilter) -> None:
        """Filter the case by a kept filter."""
        focus = self._context.focus
        focus.use_filter(ordered(one.saved.query, focus.query))

    def _choose(self, action: QAction) -> None:
        one = action.data()
        if isinstance(one, KeptFilter):
            self.apply(one)
            action.setChecked(True)
        elif action is self.keep_action:
            self.ask_name()
        else:
            self.show_all()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    # carrying out

    def _keep(self, name: str) -> None:
        """Keep the filters in use; one of the same name is replaced, as the dialog said."""
        same = next((one for one in self.kept if one.saved.name.casefold() == name.casefold()), None)
        self._start(SavedFilter(name, self._context.focus.query), None if same is None else same.id)

    def _replace(self, one: KeptFilter) -> None:
        self._start(SavedFilter(one.saved.name, self._context.focus.query), one.id)

    def _start(self, saved: SavedFilter, filter_id: int | None) -> None:
        work = partial(kept, self._context.case, saved, self._context.actor, filter_id)
        self._carry_out(self.tr("Saving a filter"), work)

    def _delete(self, one: KeptFilter) -> None:
        work = partial(deleted, self._context.case, one, self._context.actor)
        self._carry_out(self.tr("Deleting a saved filter"), work)

    def _carry_out(self, title: str, work: partial[Kept]) -> None:
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, done: Kept) -> None:
        self._context.events.tell(done.changes)
        sentence = (
            self.tr("The saved filter {name} was deleted; Undo brings it back.")
            if done.is_deleted
            else self.tr("The filters are saved as {name}.")
        )
        self._banner.say(BannerKind.GOOD, sentence.format(name=self._context.display.name(done.name)))

    def _show_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
