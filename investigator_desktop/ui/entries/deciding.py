"""What a person can decide about chosen entries: asked in dialogs, carried out as tasks, told in the banner."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.decisions import EntryDecision
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.chosen_entries import ChosenEntries
from investigator_desktop.ui.entries.decision_dialogs import (
    CorrectionDialog,
    DecisionAnswer,
    ExclusionDialog,
    NoteDialog,
    OwnMovementDialog,
    PartyDialog,
    TagDialog,
)
from investigator_desktop.ui.entries.decision_tasks import (
    Act,
    Decided,
    Done,
    Offers,
    add_to_episode,
    decide_about,
    include_again,
    parties_of,
    remove_from_episode,
    withdraw,
)
from investigator_desktop.ui.entries.episode_dialog import AddToEpisodeDialog, EpisodeAnswer
from investigator_desktop.ui.tracing.marking import FundsMarking
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.form_dialog import FormDialog

UNDO = "undo"
Choose = Callable[[], ChosenEntries | None]


class Deciding(QObject):
    """Opens the dialogs over its page; `choose` returns the chosen entries, None where none is."""

    def __init__(self, context: CaseContext, choose: Choose, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._choose = choose
        self._banner = banner
        self._page = page
        self.offers = Offers()
        self.funds = FundsMarking(context, self._chosen_ids, banner, page)
        self.dialog: FormDialog | None = None

    # asking

    def ask_exclusion(self) -> None:
        """Ask why the chosen entries shall not count."""
        if chosen := self._chosen():
            self._open(ExclusionDialog(chosen, self._context.display, self._page))

    def ask_tag(self) -> None:
        """Ask which tag the chosen entries shall have."""
        if chosen := self._chosen():
            self._open(TagDialog(chosen, self.offers.tags, self._context.display, self._page))

    def ask_note(self) -> None:
        """Ask for a note on the chosen entries."""
        if chosen := self._chosen():
            self._open(NoteDialog(chosen, self._context.display, self._page))

    def ask_correction(self) -> None:
        """Ask what a text of the chosen entries should be."""
        if chosen := self._chosen():
            self._open(CorrectionDialog(chosen, self._context.display, self._page))

    def ask_own(self) -> None:
        """Ask why entries that a second statement gives too shall count."""
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.current.is_repeated:
            self._open(OwnMovementDialog(chosen, self._context.display, self._page))
        else:
            sentence = self.tr("Choose an entry that is repeated in a second statement first.")
            self._banner.say(BannerKind.CAUTION, sentence)

    def ask_party(self) -> None:
        """Ask who stands on the other side of the chosen entries, once the known parties are read."""
        if self._chosen() is not None:
            work = partial(parties_of, self._context.case)
            task = self._context.tasks.task(self.tr("Looking for parties"), work)
            task.succeeded.connect(self._ask_party)
            task.failed.connect(self._show_failure)
            task.start()

    def _ask_party(self, parties: tuple[str, ...]) -> None:
        if chosen := self._chosen():
            self._open(PartyDialog(chosen, parties, self._context.display, self._page))

    def ask_episode(self) -> None:
        """Ask to which episode the chosen entries belong."""
        if chosen := self._chosen():
            dialog = AddToEpisodeDialog(chosen, self.offers.episodes, self._context.display, self._page)
            self._open(dialog)

    def _chosen_ids(self) -> tuple[int, ...]:
        chosen = self._choose()
        return () if chosen is None else chosen.ids

    def _chosen(self) -> ChosenEntries | None:
        chosen = self._choose()
        if chosen is None:
            self._banner.say(BannerKind.CAUTION, self.tr("Choose one or more entries first."))
        return chosen

    def _open(self, dialog: FormDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._take)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    # carrying out

    def include_again(self) -> None:
        """Let the chosen entries that are excluded count again."""
        if chosen := self._chosen():
            self._start(self.tr("Including entries again"), partial(include_again, ids=chosen.ids))

    def remove_from_episode(self) -> None:
        """Take the chosen entries out of the episode by which the view is filtered."""
        chosen = self._chosen()
        if chosen is None:
            return
        episode_id = None if chosen.query.is_outside_episode else chosen.query.episode_id
        if episode_id is None:
            sentence = self.tr("Show the entries of an episode first, then choose some of them.")
            self._banner.say(BannerKind.CAUTION, sentence)
            return
        work = partial(remove_from_episode, episode_id=episode_id, ids=chosen.ids)
        self._start(self.tr("Taking entries out of the episode"), work)

    def withdraw(self, decision: EntryDecision) -> None:
        """Withdraw one decision."""
        self._start(self.tr("Withdrawing a decision"), partial(withdraw, decision_id=decision.id))

    def _take(self, answer: DecisionAnswer | EpisodeAnswer) -> None:
        if isinstance(answer, EpisodeAnswer):
            self._start(self.tr("Adding entries to the episode"), partial(add_to_episode, answer=answer))
        else:
            self._start(self.tr("Deciding about entries"), partial(decide_about, answer=answer))

    def _start(self, title: str, act: Act) -> None:
        self._banner.clear()
        work = partial(act, self._context.case, self._context.actor)
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, decided: Decided) -> None:
        if decided.changes is None:
            self._banner.say(BannerKind.PLAIN, self.tr("None of the chosen entries is excluded."))
            return
        self._context.events.tell(decided.changes)
        self._banner.say(BannerKind.GOOD, self._sentence(decided), ((UNDO, self.tr("Undo")),))

    def _sentence(self, decided: Decided) -> str:
        count, title = decided.count, self._context.display.name(decided.title)
        sentences = {
            Done.EXCLUDED: self.tr("%Ln entries were excluded.", "", count),
            Done.INCLUDED: self.tr("%Ln entries count again.", "", count),
            Done.TAGGED: self.tr("%Ln entries were tagged.", "", count),
            Done.NOTED: self.tr("%Ln entries have a new note.", "", count),
            Done.CORRECTED: self.tr("%Ln entries were corrected.", "", count),
            Done.ASSIGNED: self.tr("%Ln entries have a new party.", "", count),
            Done.ADDED: self.tr("%Ln entries were added to the episode {title}.", "", count),
            Done.REMOVED: self.tr("%Ln entries were taken out of the episode.", "", count),
            Done.OWN: self.tr("%Ln entries count as movements of their own.", "", count),
            Done.WITHDRAWN: self.tr("The decision was withdrawn."),
        }
        return sentences[decided.done].format(title=title)

    def _show_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
