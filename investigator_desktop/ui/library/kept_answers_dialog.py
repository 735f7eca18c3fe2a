"""The answers that a case keeps: to what, by whom, how many readings use each; withdrawing one can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.layout import GivenAnswer, QuestionKind
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.importing.told_answers import words_of_choices
from investigator_desktop.ui.library.list_dialog import ListDialog
from investigator_desktop.ui.widgets.banner import BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.answers import Withdrawal

_WITHDRAW = "withdraw"
_KEY_DIGITS = 12
_WIDTH = 980
_KINDS: dict[QuestionKind, Message] = {
    QuestionKind.DATE_ORDER: message("KeptAnswers", "Order of day and month"),
    QuestionKind.DECIMAL_MARK: message("KeptAnswers", "Decimal mark"),
    QuestionKind.SUBJECT_ACCOUNTS: message("KeptAnswers", "Whose accounts these are"),
    QuestionKind.COLUMN_MEANING: message("KeptAnswers", "What a column holds"),
    QuestionKind.CURRENCY: message("KeptAnswers", "Currency"),
    QuestionKind.CALENDAR: message("KeptAnswers", "Calendar"),
    QuestionKind.DIRECTION_WORDS: message("KeptAnswers", "Words of the direction"),
}


@dataclass(frozen=True, slots=True)
class ListedAnswer:
    """An answer of the case, how many readings count that were made with it, and the layout they name it by."""

    given: GivenAnswer
    reading_count: int
    layout: str = ""


class KeptAnswersDialog(ListDialog):
    """What is withdrawn takes the readings made with it out of the case; one step, which undo takes back."""

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: ListedAnswer | None = None
        self.describe(
            self.tr("Kept answers"),
            self.tr(
                "An answer that was given once serves every file of the same layout and account. Withdraw one that was "
                "wrong: what was read with it no longer counts until it is read again."
            ),
        )
        titles = (
            self.tr("Asked"), self.tr("Column"), self.tr("Answer"), self.tr("Account"), self.tr("Layout"),
            self.tr("Readings"), self.tr("Given by"),
        )  # fmt: skip
        self.table = PlainTable(self.tr("Kept answers"), titles, self, stretched=2)
        self.empty = label(
            self.tr(
                "The case keeps no answers yet. Those that you give on the import page are kept with the import."
            ),
            Look.MUTED,
            self,
        )
        self.middle.addWidget(self.table, 1)
        self.middle.addWidget(self.empty)
        self.withdraw_button = plain_button(self.tr("Withdraw…"), "undo", self)
        self.add_button(self.withdraw_button)
        self.withdraw_button.clicked.connect(self._ask)
        self.table.itemSelectionChanged.connect(self._follow)
        self.banner.button_pressed.connect(self._withdraw)
        context.events.changed.connect(self._refresh)
        self.resize(_WIDTH, self.height())
        self.table.setFocus()
        self._refresh()

    def chosen(self) -> ListedAnswer | None:
        """Return the answer that is chosen, None where none is."""
        value = self.table.value()
        return value if isinstance(value, ListedAnswer) else None

    def _refresh(self, _changes: object = None) -> None:
        task = self._context.tasks.task(self.tr("Looking for answers"), partial(_listed, self._context.case))
        task.succeeded.connect(self._show)
        task.failed.connect(self._show_failure)
        task.start()

    def _show(self, listed: tuple[ListedAnswer, ...]) -> None:
        self.table.show_rows([self._row(one) for one in listed])
        self.table.setVisible(bool(listed))
        self.empty.setVisible(not listed)
        self._follow()

    def _row(self, listed: ListedAnswer) -> PlainRow:
        display, given = self._context.display, listed.given
        answer = given.answer
        texts = (
            display.text(_KINDS[answer.kind]),
            display.name(answer.column_title) or self.tr("whole table"),
            words_of_choices(answer.kind, answer.choices, display),
            display.code(answer.account_key) or self.tr("no account named"),
            display.code(listed.layout or f"{answer.layout_key[:_KEY_DIGITS]}…"),
            display.number(listed.reading_count),
            self.tr("{name}, {day}").format(
                name=display.name(given.given_by.name), day=display.day(given.given_at.date())
            ),
        )
        return PlainRow(listed, texts)

    def _follow(self) -> None:
        self.withdraw_button.setEnabled(self.chosen() is not None and not self._context.case.is_read_only)

    def _ask(self) -> None:
        self._asked = self.chosen()
        if self._asked is None:
            return
        sentence = self.tr(
            "Withdraw this answer? %Ln readings were made with it and will no longer count. You can undo this.",
            "",
            self._asked.reading_count,
        )
        self.banner.say(BannerKind.CAUTION, sentence, ((_WITHDRAW, self.tr("Withdraw it")),))

    def _withdraw(self, _key: str) -> None:
        if self._asked is None:
            return
        work = partial(_withdrawn, self._context.case, self._asked.given.id, self._context.actor)
        task = self._context.tasks.task(self.tr("Withdrawing an answer"), work, changes_case=True)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, withdrawal: Withdrawal) -> None:
        self._context.events.tell(withdrawal.changes)
        count = len(withdrawal.run_ids)
        sentence = self.tr("The answer was withdrawn; %Ln readings no longer count.", "", count)
        self.banner.say(BannerKind.GOOD, sentence)

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))


def _listed(case: CaseFile, _progress: Progress) -> tuple[ListedAnswer, ...]:
    from investigator_desktop.operations.answers import answers, runs_read_with

    layouts = {run.id: run.layout_id for run in case.runs()}
    listed = []
    for given in answers(case):
        run_ids = runs_read_with(case, given.answer)
        layout = next((layouts[run_id] for run_id in run_ids if layouts.get(run_id)), "")
        listed.append(ListedAnswer(given, len(run_ids), layout))
    return tuple(listed)


def _withdrawn(case: CaseFile, answer_id: int, actor: Actor, _progress: Progress) -> Withdrawal:
    from investigator_desktop.operations.answers import withdraw_answer

    return withdraw_answer(case, answer_id, actor)
