"""What states, reasons and kinds are called on the screen."""

from __future__ import annotations

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.catalogue import Message, message

RECONCILIATION_ICONS: dict[ReconciliationState, str] = {
    ReconciliationState.PASS: "passed",
    ReconciliationState.FAIL: "failed",
    ReconciliationState.INCONCLUSIVE: "question",
}

DIRECTION_TITLES: dict[Direction, Message] = {
    Direction.CREDIT: message("Terms", "Money in"),
    Direction.DEBIT: message("Terms", "Money out"),
}

QUESTION_SENTENCES: dict[QuestionKind, Message] = {
    QuestionKind.DATE_ORDER: message("Questions", "Column {column}: does the day or the month come first?"),
    QuestionKind.DECIMAL_MARK: message(
        "Questions", "Column {column}: which mark parts whole units from cents?"
    ),
    QuestionKind.SUBJECT_ACCOUNTS: message("Questions", "Whose accounts is this table about?"),
    QuestionKind.COLUMN_MEANING: message("Questions", "What does column {column} hold?"),
    QuestionKind.CURRENCY: message("Questions", "In which currency are the amounts?"),
    QuestionKind.CALENDAR: message("Questions", "Which calendar are the dates of column {column} in?"),
    QuestionKind.DIRECTION_WORDS: message(
        "Questions", "What do the words of column {column} say about the direction?"
    ),
}

STEP_TITLES: dict[str, Message] = {
    "import": message("Terms", "import of files"),
    "undo_import": message("Terms", "undoing of an import"),
    "change_details": message("Terms", "change of the case's details"),
}
