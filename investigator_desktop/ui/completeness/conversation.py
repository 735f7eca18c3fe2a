"""Asks what is needed for a step on the page of completeness and has it done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.completeness import AccountCompleteness, KeyedRecord
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.production import ProductionComparison
from investigator_desktop.qtbridge.settings import REPORT_LANGUAGE
from investigator_desktop.qtbridge.task_runner import Failure, Work
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.completeness import completeness_tasks as tasks
from investigator_desktop.ui.completeness.compare_dialog import CompareDialog
from investigator_desktop.ui.completeness.comparison_dialog import ComparisonDialog
from investigator_desktop.ui.completeness.completeness_tasks import CompletenessShown, LetterAsked
from investigator_desktop.ui.completeness.key_dialog import KeyAnswer, KeyDialog, KeyOffer
from investigator_desktop.ui.completeness.letter_dialog import LetterDialog
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.chosen_entries import ChosenEntries
from investigator_desktop.ui.entries.decision_dialogs import DecisionAnswer, OwnMovementDialog
from investigator_desktop.ui.widgets.banner import BannerKind

if TYPE_CHECKING:
    from investigator_desktop.operations.completeness_detail import RepeatedPair


class CompletenessConversation(QObject):
    """One dialog at a time; every change is one step that can be undone."""

    done = Signal(object)  # StepDone
    letter_written = Signal(object)  # WrittenLetter
    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, wording: Wording, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._wording = wording
        self._page = page
        self._pair: RepeatedPair | None = None
        self.dialog: QDialog | None = None

    # keyed statements

    def ask_key(
        self, shown: CompletenessShown, chosen: AccountCompleteness | None, record: KeyedRecord | None = None
    ) -> None:
        """Ask what a document says, or what shall be changed about it."""
        accounts = tuple(dict.fromkeys(one.account.key for one in shown.accounts if one.account.key))
        currency = self._context.case.details.currency
        offer = KeyOffer((*shown.held, *shown.read), accounts, chosen, currency)
        dialog = KeyDialog(offer, self._context.display, self._page, record)
        dialog.answered.connect(self._key)
        self._open(dialog)

    def withdraw_keyed(self, record: KeyedRecord) -> None:
        """Withdraw a keyed statement."""
        work = partial(tasks.withdraw, self._context.case, record.id, self._context.actor)
        self._change(self.tr("Withdrawing a keyed statement"), work)

    def _key(self, answer: KeyAnswer) -> None:
        case, actor = self._context.case, self._context.actor
        work = partial(tasks.key, case, answer.statement, answer.keyed_id, actor)
        self._change(self.tr("Keeping a keyed statement"), work)

    # repeated entries

    def ask_own(self, pair: RepeatedPair) -> None:
        """Ask why both entries shall count."""
        self._pair = pair
        chosen = ChosenEntries((pair.repeated.id,), pair.repeated, EntryQuery(), 1)
        dialog = OwnMovementDialog(chosen, self._context.display, self._page)
        dialog.answered.connect(self._count_both)
        self._open(dialog)

    def count_once(self, pair: RepeatedPair) -> None:
        """Let the movement count once again."""
        work = partial(tasks.count_once, self._context.case, pair, self._context.actor)
        self._change(self.tr("Deciding about a repeated entry"), work)

    def _count_both(self, answer: DecisionAnswer) -> None:
        if self._pair is not None:
            case, actor = self._context.case, self._context.actor
            work = partial(tasks.count_both, case, self._pair, answer.reason, actor)
            self._change(self.tr("Deciding about a repeated entry"), work)

    # the letter

    def ask_letter(self, shown: CompletenessShown) -> None:
        """Ask which letter shall be drafted."""
        language = self._context.window.settings.value(REPORT_LANGUAGE) or self._context.display.language
        dialog = LetterDialog(shown.accounts, language, self._wording, self._page)
        dialog.answered.connect(self._choose_letter)
        self._open(dialog)

    def _choose_letter(self, asked: LetterAsked) -> None:
        case = self._context.case
        suggested = case.path.with_name(f"{case.path.stem} letter{asked.suffix}")
        out = file_choice.choose_letter_file(self._page, suggested)
        if out is not None:
            work = partial(tasks.write_letter, case, out, asked, self._context.actor)
            task = self._context.tasks.task(self.tr("Drafting the letter"), work, changes_case=True)
            task.succeeded.connect(self.letter_written)
            task.failed.connect(self.failed)
            task.start()

    # two productions

    def ask_comparison(self, shown: CompletenessShown) -> None:
        """Ask which productions shall be compared."""
        dialog = CompareDialog(shown.read, self._page)
        dialog.answered.connect(self._compare)
        self._open(dialog)

    def _compare(self, items: tuple[EvidenceItem, EvidenceItem]) -> None:
        work = partial(tasks.compare, self._context.case, *items)
        task = self._context.tasks.task(self.tr("Comparing two productions"), work)
        task.succeeded.connect(self._show_comparison)
        task.failed.connect(self.failed)
        task.start()

    def _show_comparison(self, found: ProductionComparison) -> None:
        dialog = ComparisonDialog(found, self._context.display, self._wording, self._page)
        dialog.export_asked.connect(self._export)
        self._open(dialog)

    def _export(self, found: ProductionComparison) -> None:
        name = self.tr("{first} and {second} compared").format(
            first=found.first.label, second=found.second.label
        )
        suggested = self._context.case.path.with_name(f"{name}.xlsx")
        out = file_choice.choose_comparison_file(self._page, suggested)
        if out is not None:
            language = self._context.display.language
            work = partial(tasks.export, self._context.case, found, out, language)
            task = self._context.tasks.task(self.tr("Exporting the differences"), work)
            task.succeeded.connect(self._tell_export)
            task.failed.connect(self._tell_failed_export)
            task.start()

    def _tell_export(self, path: Path) -> None:
        sentence = self.tr("{file} has been written; it is editable and not verifiable.")
        self._say(BannerKind.GOOD, sentence.format(file=self._context.display.name(path.name)))

    def _tell_failed_export(self, failure: Failure) -> None:
        self._say(BannerKind.BAD, self._context.display.text(failure.sentence))

    def _say(self, kind: BannerKind, sentence: str) -> None:
        if isinstance(self.dialog, ComparisonDialog):
            self.dialog.banner.say(kind, sentence)

    # all of them

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _change(self, title: str, work: Work) -> None:
        task = self._context.tasks.task(title, work, changes_case=True)
        task.succeeded.connect(self.done)
        task.failed.connect(self.failed)
        task.start()
