"""Stories of what an account lacks, through the window."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from investigator_desktop.app.window import Session
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.completeness import DayState, KeyedStatement
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.completeness import completeness, key_statement
from investigator_desktop.operations.importing import import_files
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.completeness.account_model import CALENDAR, DAYS, MONEY
from investigator_desktop.ui.completeness.compare_dialog import CompareDialog
from investigator_desktop.ui.completeness.comparison_dialog import ComparisonDialog
from investigator_desktop.ui.completeness.key_dialog import KeyDialog
from investigator_desktop.ui.completeness.letter_dialog import LetterDialog
from investigator_desktop.ui.completeness.page import CompletenessPage
from investigator_desktop.ui.entries.decision_dialogs import OwnMovementDialog
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.theme import TIGHT
from tests.ui.completeness.builders import OTHER, OWN, everything, january, statement
from tests.ui.conftest import DETAILS
from tests.ui.test_accessibility import nameless

ACTOR = Actor("A. Officer", "investigator")


@pytest.fixture(scope="module")
def kept_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a case with two accounts and a letter that is held."""
    folder = tmp_path_factory.mktemp("completeness")
    path = folder / "case.idcase"
    with create_case(path, DETAILS, ACTOR) as case:
        import_files(case, everything(folder), ACTOR, Progress())
    return path


@pytest.fixture
def case(session: Session, kept_case: Path, tmp_path: Path) -> CaseFile:
    """Return the case, open in the window."""
    path = tmp_path / "case.idcase"
    shutil.copyfile(kept_case, path)
    session.desk.open(path)
    assert session.desk.case is not None
    return session.desk.case


@pytest.fixture
def page(case: CaseFile, window: MainWindow) -> CompletenessPage:
    """Return the page with the account of three statements chosen."""
    assert window.pages is not None
    shown = window.pages.show_page(PageId.COMPLETENESS)
    assert isinstance(shown, CompletenessPage)
    choose(shown, OWN)
    return shown


def choose(page: CompletenessPage, account: str) -> None:
    model = page.accounts.model()
    row = next(n for n in range(model.rowCount()) if account in str(model.index(n, 0).data()))
    page.accounts.setCurrentIndex(model.index(row, 0))


def cell(page: CompletenessPage, column: int) -> str:
    return said(page.accounts.currentIndex().siblingAtColumn(column).data())


def said(text: object) -> str:
    return without_controls(str(text)).replace("\u00a0", " ")


def keyed(page: CompletenessPage) -> KeyDialog:
    page.key_button.click()
    dialog = page.conversation.dialog
    assert isinstance(dialog, KeyDialog)
    return dialog


def fill(dialog: KeyDialog, **texts: str) -> None:
    fields = {
        "place": dialog.place, "first": dialog.first.field, "last": dialog.last.field, "count": dialog.count,
        "opening": dialog.opening.field, "credits": dialog.credits.field, "debits": dialog.debits.field,
        "closing": dialog.closing.field,
    }  # fmt: skip
    for name, text in texts.items():
        fields[name].setText(text)


def test_an_empty_case_says_what_to_do(case_window: MainWindow) -> None:
    assert case_window.pages is not None
    page = case_window.pages.show_page(PageId.COMPLETENESS)
    assert isinstance(page, CompletenessPage)
    assert not page.accounts.isVisible()
    assert not page.letter_button.isEnabled()
    assert nameless(page) == []
    page.evidence_asked.emit("evidence")
    assert case_window.pages.shown == "evidence"


def test_each_account_says_how_much_of_it_is_proven(page: CompletenessPage) -> None:
    assert page.accounts.model().rowCount() == 2
    assert cell(page, DAYS) == "38% · 46 of 121 days"
    assert cell(page, MONEY) == "100% in, 16.6% out · in 1,234,617.00 of 1,234,617.00\nout 10.00 of 60.00"
    assert "16 Feb 2024 to 31 Mar 2024, 45 days: no statement covers them." in cell(page, CALENDAR)
    assert nameless(page) == []


def test_the_calendar_is_stepped_through_with_the_keys(page: CompletenessPage) -> None:
    strip = page.detail.strip
    strip.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(strip, key)
    assert strip.chosen == 1
    assert said(strip.accessibleDescription()) == (
        "15 Jan 2024 to 31 Jan 2024, 17 days: in several statements, proven by the balances of the statement."
    )
    assert page.detail.days.currentRow() == 1
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert said(page.detail.sentence.text()) == "01 Apr 2024 to 30 Apr 2024, 30 days: not proven."
    page.detail.days.setCurrentCell(3, 0)
    assert strip.chosen == 3
    assert "no statement covers them" in strip.text_at(strip.width() // 2)


def test_the_strips_show_a_year_or_all_days(page: CompletenessPage) -> None:
    page.years.setCurrentIndex(page.years.findData(2024))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 366 + 2 * TIGHT, 60)
    index = page.accounts.currentIndex().siblingAtColumn(CALENDAR)
    told = [said(page.accounts.strips.text_at(TIGHT + day, option, index)) for day in (0, 60, 100, 200)]
    assert [text.partition(": ")[2] for text in told] == [
        "proven by the balances of the statement.", "no statement covers them.", "not proven.", "",
    ]  # fmt: skip
    option.direction = Qt.LayoutDirection.RightToLeft
    assert said(page.accounts.strips.text_at(TIGHT + 365, option, index)) == told[0]
    page.years.setCurrentIndex(page.years.findData(2023))
    assert page.accounts.strips.text_at(TIGHT + 60, option, index) == ""


def test_the_row_that_does_not_reconcile_is_named(page: CompletenessPage) -> None:
    days, statements = page.detail.days.texts(), page.detail.statements.texts()
    missing = next(row for row in days if row[3] == "Missing")
    assert (said(missing[0]), missing[4]) == ("16 Feb 2024", "No statement covers these days.")
    failed = next(row for row in statements if row[4] == "Does not reconcile")
    assert said(failed[0]) == "E3"
    assert "The closing balance is 1,234,860.00" in said(failed[5])
    assert len(page.detail.seams.texts()) >= 1


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ({}, "Enter the place in the document"),
        ({"place": "p. 2"}, "Enter the first and the last day"),
        ({"place": "p. 2", "first": "02.04.2024", "last": "01.04.2024"}, "is before the first one"),
        ({"place": "p. 2", "first": "01.04.2024", "last": "30.04.2024"}, "Enter at least one figure"),
        (
            {"place": "p. 2", "first": "01.04.2024", "last": "30.04.2024", "credits": "12.345"},
            "",
        ),
        (
            {"place": "p. 2", "first": "01.04.2024", "last": "30.04.2024", "credits": "1.2.3"},
            "This is no amount in KZT.",
        ),
        (
            {"place": "p. 2", "first": "01.04.2024", "last": "30.04.2024", "count": "two"},
            "as a whole number",
        ),
    ],
)
def test_a_keyed_statement_says_what_it_lacks(
    page: CompletenessPage, case: CaseFile, texts: dict[str, str], sentence: str
) -> None:
    dialog = keyed(page)
    assert nameless(dialog) == []
    fill(dialog, **texts)
    dialog.button().click()
    if sentence:
        assert sentence in dialog.banner.sentence
        assert case.keyed_statements() == ()
        dialog.reject()
    else:
        (record,) = case.keyed_statements()
        assert record.statement.credits == Money(1234500, 2, "KZT")


def test_a_letter_that_is_keyed_proves_the_days_and_can_be_changed_withdrawn_and_undone(
    session: Session, page: CompletenessPage, case: CaseFile
) -> None:
    choose(page, OTHER)
    assert cell(page, DAYS).startswith("0%")
    dialog = keyed(page)
    assert said(dialog.item.currentText()) == "E5 · covering letter.pdf"
    assert (dialog.account.currentText(), dialog.currency.currentText()) == (OTHER, "USD")
    fill(dialog, place="p. 2", first="10.01.2023", last="20.01.2023", credits="50", debits="2O")
    assert dialog.debits.is_wrong
    fill(dialog, debits="20", count="2")
    assert said(dialog.debits.echo.text()) == "Understood as 20.00 USD"
    dialog.button().click()
    (record,) = case.keyed_statements()
    assert (record.statement.debits, record.statement.entry_count) == (Money(2000, 2, "USD"), 2)
    assert page.banner.sentence == "The statement was keyed and compared with the entries."
    assert page.accounts.chosen() is not None
    assert cell(page, DAYS).endswith("11 of 427 days")
    (row,) = page.detail.keyed.texts()
    assert said(row[0]) == "E5\np. 2"
    assert row[3] == "Everything agrees: these days are proven."
    assert said(row[4]).startswith("A. Officer, ")

    page.detail.change_button.click()
    dialog = page.conversation.dialog  # type: ignore[assignment]
    assert isinstance(dialog, KeyDialog)
    assert dialog.place.text() == "p. 2"
    fill(dialog, debits="21")
    dialog.button().click()
    (row,) = page.detail.keyed.texts()
    assert "21" in row[3]
    assert cell(page, DAYS).startswith("0%")
    page.banner.button_pressed.emit("undo")
    assert cell(page, DAYS).endswith("11 of 427 days")
    page.detail.withdraw_button.click()
    assert case.keyed_statements() == ()
    assert not page.detail.keyed.isVisible()
    session.desk.undo()
    assert len(case.keyed_statements()) == 1


def test_a_repeated_entry_stands_beside_the_one_that_counts_and_can_count_too(
    window: MainWindow, page: CompletenessPage, case: CaseFile
) -> None:
    panel = page.detail.repeats
    assert panel.model.rowCount() == 1
    texts = [said(panel.model.index(0, column).data()) for column in range(6)]
    assert texts[:2] == ["20 Jan 2024", "−10.00 KZT"]
    assert {text.splitlines()[0] for text in texts[2:4]} == {"E1, line 8", "E2, line 7"}
    assert texts[4:] == ["the same reference", "counts once"]
    page.detail.tabs.setCurrentWidget(panel)
    panel.own_button.click()
    dialog = page.conversation.dialog
    assert isinstance(dialog, OwnMovementDialog)
    dialog.button().click()
    assert "Say why" in dialog.banner.sentence
    dialog.reason.setPlainText("Two instalments")
    dialog.button().click()
    assert case.entry_count(EntryQuery(is_repeated=True)) == 0
    assert said(panel.model.index(0, 5).data()) == "both count, says A. Officer: Two instalments"
    assert panel.own_button.isHidden()
    panel.once_button.click()
    assert case.entry_count(EntryQuery(is_repeated=True)) == 1
    panel.counted_button.click()
    assert window.pages is not None
    assert window.pages.shown == "entries"


def test_the_entries_say_which_of_them_are_repeated(window: MainWindow, case: CaseFile) -> None:
    window.show_page("entries")
    assert window.pages is not None
    page = window.pages.entries
    assert page.totals.repeated_text.endswith("repeated in a second statement and counted once")
    repeated = next(row for row in range(page.model.rowCount()) if page.model.row_at(row).is_repeated)
    page.view.choose(repeated)
    assert page.detail.decisions is not None
    assert any("A second statement gives this movement too" in text for text in page.detail.decisions.texts())
    counting = page.model.row_at(repeated).repeats_id
    page.detail.counting_button.click()
    current = page.chosen_entries()
    assert current is not None
    assert current.ids == (counting,)
    assert page.detail.counting_button.isHidden()
    page.deciding.ask_own()
    assert "Choose an entry that is repeated" in page.banner.sentence
    page.view.choose(repeated)
    page.detail.own_button.click()
    dialog = page.deciding.dialog
    assert isinstance(dialog, OwnMovementDialog)
    dialog.reason.setPlainText("Two instalments")
    dialog.button().click()
    assert page.totals.repeated_text == ""
    assert "movement of its own" in page.banner.sentence


def test_the_letter_to_the_bank_is_drafted(
    page: CompletenessPage, case: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "letter.docx"
    monkeypatch.setattr(file_choice, "choose_letter_file", lambda _parent, _suggested: out)
    page.letter_button.click()
    dialog = page.conversation.dialog
    assert isinstance(dialog, LetterDialog)
    assert nameless(dialog) == []
    for row in range(dialog.accounts.count()):
        dialog.accounts.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.button().click()
    assert dialog.banner.sentence == "Tick at least one account."
    dialog.accounts.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.answer().accounts == (OWN,)
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    dialog.accounts.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.answer().accounts == ()
    dialog.button().click()
    text = "\n".join(paragraph.text for paragraph in docx.Document(str(out)).paragraphs)
    assert text
    assert "is editable and not verifiable" in page.banner.sentence
    assert case.audit_records()[-1].action == "write_letter"


def test_two_productions_are_compared_and_the_differences_exported(
    session: Session, page: CompletenessPage, case: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = statement(
        tmp_path,
        "again.csv",
        ("01.01.2024", "31.01.2024"),
        ("100,00", "139,00"),
        [("13.01.2024", "50,00", "", "11"), ("20.01.2024", "", "11,00", "12")],
    )
    import_files(case, [again], ACTOR, Progress())
    page._refresh()
    page.compare_button.click()
    dialog = page.conversation.dialog
    assert isinstance(dialog, CompareDialog)
    dialog.second.setCurrentIndex(0)
    dialog.button().click()
    assert dialog.banner.sentence == "Choose two different items."
    dialog.second.setCurrentIndex(dialog.second.count() - 1)
    dialog.button().click()
    found = page.conversation.dialog
    assert isinstance(found, ComparisonDialog)
    assert nameless(found) == []
    texts = [said(found.model.index(0, column).data()) for column in range(3)]
    assert texts[0].startswith("changed: ")
    assert "−10.00 KZT" in texts[1]
    assert "−11.00 KZT" in texts[2]
    out = tmp_path / "differences.csv"
    monkeypatch.setattr(file_choice, "choose_comparison_file", lambda _parent, _suggested: out)
    found.export_button.click()
    assert out.exists()
    assert "has been written" in found.banner.sentence
    found.close_button.click()


def test_productions_without_an_account_in_common_are_refused(page: CompletenessPage) -> None:
    page.compare_button.click()
    dialog = page.conversation.dialog
    assert isinstance(dialog, CompareDialog)
    dialog.second.setCurrentIndex(3)
    dialog.button().click()
    assert "no account in common" in page.banner.sentence


def test_an_account_stays_chosen_when_the_case_changes(
    page: CompletenessPage, case: CaseFile, window: MainWindow, tmp_path: Path
) -> None:
    before = page.accounts.chosen()
    assert before is not None
    other = january(tmp_path)
    other.write_text(other.read_text("utf-8").replace(OWN, "KZ00000000000000AAAA"), "utf-8")
    import_files(case, [other], ACTOR, Progress())
    page._refresh()
    chosen = page.accounts.chosen()
    assert page.accounts.model().rowCount() == 3
    assert chosen is not None
    assert chosen.account_id == before.account_id
    assert [
        one.in_state(DayState.MISSING) for one in completeness(case) if one.account_id == chosen.account_id
    ]


def test_what_changed_while_another_page_was_in_sight_is_shown_on_coming_back(
    page: CompletenessPage, case: CaseFile, window: MainWindow
) -> None:
    choose(page, OTHER)
    window.show_page("entries")
    days = (date(2023, 1, 10), date(2023, 1, 20))
    money_in, money_out = Money(5000, 2, "USD"), Money(2000, 2, "USD")
    said_there = KeyedStatement(5, OTHER, "USD", *days, "p. 2", credits=money_in, debits=money_out)
    window.context.events.tell(key_statement(case, said_there, ACTOR))
    assert cell(page, DAYS).startswith("0%")
    window.show_page("completeness")
    assert cell(page, DAYS).endswith("11 of 427 days")
