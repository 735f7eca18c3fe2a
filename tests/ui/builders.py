"""Files as they look before an import, without reading any."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from investigator_desktop.domain.layout import (
    Choice,
    ColumnMapping,
    Field,
    Question,
    QuestionKind,
    TableLayout,
)
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import (
    AccountIdentity,
    BalanceCheck,
    FileReading,
    Period,
    ReadStatus,
    Reconciliation,
    ReconciliationState,
    SheetPreview,
    SourceWarning,
    StatementDraft,
    UnreadReason,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.reading import CheckedReading
from investigator_desktop.ui.importing.staged_file import StagedFile

SHEET = "Лист1"
HEADS = ("Дата", "Сумма", "Дебет/Кредит", "Контрагент", "Назначение")
FIELDS = (
    Field.BOOKED_AT, Field.AMOUNT, Field.DIRECTION, Field.COUNTERPARTY_NAME, Field.REMITTANCE_INFO,
)  # fmt: skip
LAYOUT = TableLayout(
    "general",
    0.97,
    SHEET,
    (3,),
    tuple(
        ColumnMapping(index, head, field)
        for index, (head, field) in enumerate(zip(HEADS, FIELDS, strict=True))
    ),
)
PREVIEW = SheetPreview(
    SHEET,
    1,
    (
        ("Банк", "", "", "", ""),
        ("Счёт KZ86125KZT5004100100", "", "", "", ""),
        HEADS,
        ("03.01.2024", "100,00", "К", "ТОО Мысал", "Оплата"),
        ("Итого", "100,00", "", "", ""),
    ),
    5,
)
UNREAD = (
    UnreadRow(Place(SHEET, 1), UnreadReason.METADATA, "Банк"),
    UnreadRow(Place(SHEET, 3), UnreadReason.HEADER, " | ".join(HEADS)),
    UnreadRow(Place(SHEET, 5), UnreadReason.TOTAL, "Итого | 100,00"),
    UnreadRow(Place(SHEET, 9), UnreadReason.UNREADABLE_DATE, "31.02.2024 | 7,00"),
)
DATE_QUESTION = Question(
    SHEET,
    "A",
    QuestionKind.DATE_ORDER,
    (
        Choice("day_first", message("Test", "day first")),
        Choice("month_first", message("Test", "month first")),
    ),
    message("Test", "No value above 12 in 214 rows."),
)
SUBJECT_QUESTION = Question(
    SHEET,
    None,
    QuestionKind.SUBJECT_ACCOUNTS,
    tuple(Choice(f"KZ{number}", f"KZ{number} · {number} rows") for number in range(1, 12)),
    message("Test", "Eleven accounts occur."),
    allows_several=True,
)


def reading(status: ReadStatus = ReadStatus.OK, *questions: Question) -> FileReading:
    """Return a reading of one sheet with one statement without entries."""
    account = AccountIdentity("KZ86125KZT5004100100", None, "KZT", "ТОО Мысал")
    draft = StatementDraft(account, SHEET, Period(date(2024, 1, 1), date(2024, 1, 31)))
    warning = SourceWarning("mixed_script", Place(SHEET, 3), message("Test", "A title mixes scripts."))
    return FileReading(
        "a.xlsx", "ab" * 32, 4_096, status, layouts=(LAYOUT,), questions=questions, statements=(draft,),
        unread_rows=UNREAD, warnings=(warning,), previews=(PREVIEW,),
    )  # fmt: skip


def reconciliation(state: ReconciliationState = ReconciliationState.PASS) -> Reconciliation:
    """Return an outcome with one check."""
    amount = Money(10_000, 2, "KZT")
    check = BalanceCheck(message("Test", "Opening and closing"), state, amount, amount)
    place = None if state is ReconciliationState.PASS else Place(SHEET, 57)
    return Reconciliation(state, message("Test", "The balances were compared."), place, (check,))


def staged(
    name: str = "a.xlsx",
    state: ReconciliationState = ReconciliationState.PASS,
    status: ReadStatus = ReadStatus.OK,
    questions: tuple[Question, ...] = (),
) -> StagedFile:
    """Return a file that has been read."""
    found = replace(reading(status, *questions), file_name=name)
    return StagedFile(Path(name), CheckedReading(Path(name), found, (reconciliation(state),)))


def unreadable(name: str = "letter.pdf") -> StagedFile:
    """Return a file that cannot be read."""
    sentence = message("Test", "letter.pdf is no table.")
    found = FileReading(name, "cd" * 32, 100, ReadStatus.ERROR, sentence)
    return StagedFile(Path(name), CheckedReading(Path(name), found, ()))
