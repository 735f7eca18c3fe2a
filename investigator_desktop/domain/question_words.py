"""How the questions of the recogniser are put, on screen and on the command line alike."""

from __future__ import annotations

from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.foundation.catalogue import Message, message

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
