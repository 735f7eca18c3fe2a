"""What states, reasons and kinds are called on the screen."""

from __future__ import annotations

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.domain.statement import ReconciliationState, UnreadReason
from investigator_desktop.foundation.catalogue import Message, message

RECONCILIATION_TITLES: dict[ReconciliationState, Message] = {
    ReconciliationState.PASS: message("Terms", "Reconciles"),
    ReconciliationState.FAIL: message("Terms", "Does not reconcile"),
    ReconciliationState.INCONCLUSIVE: message("Terms", "Cannot be decided"),
}

RECONCILIATION_ICONS: dict[ReconciliationState, str] = {
    ReconciliationState.PASS: "passed",
    ReconciliationState.FAIL: "failed",
    ReconciliationState.INCONCLUSIVE: "question",
}

DIRECTION_TITLES: dict[Direction, Message] = {
    Direction.CREDIT: message("Terms", "Money in"),
    Direction.DEBIT: message("Terms", "Money out"),
}

UNREAD_TITLES: dict[UnreadReason, Message] = {
    UnreadReason.METADATA: message("Terms", "Says something about the statement"),
    UnreadReason.HEADER: message("Terms", "Titles of the columns"),
    UnreadReason.NUMBERING: message("Terms", "Numbers of the columns"),
    UnreadReason.SECTION: message("Terms", "Heading of a section"),
    UnreadReason.TOTAL: message("Terms", "Total"),
    UnreadReason.BALANCE: message("Terms", "Balance"),
    UnreadReason.NOTE: message("Terms", "Note"),
    UnreadReason.ZERO_AMOUNT: message("Terms", "Amount of zero"),
    UnreadReason.NO_DATE: message("Terms", "No date"),
    UnreadReason.NO_AMOUNT: message("Terms", "No amount"),
    UnreadReason.UNREADABLE_DATE: message("Terms", "Date cannot be read"),
    UnreadReason.UNREADABLE_AMOUNT: message("Terms", "Amount cannot be read"),
    UnreadReason.NOT_A_STATEMENT: message("Terms", "Not part of a statement"),
    UnreadReason.ASKED: message("Terms", "Waits for an answer"),
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
