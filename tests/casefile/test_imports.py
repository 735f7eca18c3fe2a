"""What an import leaves in a case: accounts, statements, unread rows, payments, links."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import polars as pl
import pytest

from investigator_desktop.casefile import CaseFile, NothingToReverse
from investigator_desktop.domain.case import MovementLink
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity, Period, PrintedTotals, StatementDraft
from investigator_desktop.foundation.catalogue import Catalogue
from tests.casefile.builders import (
    ACCOUNT,
    ACTOR,
    DETAILS,
    RECONCILED,
    UNREAD,
    add_import,
    entries,
    import_into,
    payments,
    ticking,
)

EVERYTHING: dict[str, object] = {
    "precision": "second", "zone": "Asia/Almaty", "zone_source": "assumed", "earliest_on": date(2024, 1, 2),
    "latest_on": date(2024, 1, 4), "value_on": date(1969, 12, 31), "direction": "credit",
    "booked_at": datetime(1969, 12, 31, 23, 59, 59, 123456), "amount": 2**62, "amount_scale": 3, "currency": "KZT",
    "counterparty_name": "Әлия", "counterparty_account": "KZ1", "counterparty_id": "001", "counterparty_bank": "B",
    "counterparty_country": "KZ", "remittance_info": "за услуги\nстрока", "bank_reference": "R",
    "purpose_code": "119", "entry_type": "transfer", "is_reversal": True, "amount_2": -5, "amount_2_scale": 0,
    "currency_2": "USD", "transfer_system": "S", "is_cash": False, "channel": "ATM", "location": "Almaty",
    "mcc": "6011", "card": "1234", "holder_residency": "1", "counterparty_residency": "2", "running_balance": -7,
    "other": '{"Столбец":"1"}', "warnings": "a b", "search_text": "әлия",
}  # fmt: skip


def test_every_column_comes_back_as_it_was_read(case: CaseFile) -> None:
    frame = entries(b"abc", [EVERYTHING, {}, {"is_cash": True}])
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        item = work.acquire(b"abc", "a.xlsx", None)
        run_id = work.begin_run(item.id, "x", "ok", None, "{}")
        work.add_statement(run_id, StatementDraft(ACCOUNT, "Sheet1", entries=frame), RECONCILED)
    back = case.entry_columns(EntryQuery(), ENTRY_SCHEMA.names())
    assert back.select(ENTRY_SCHEMA.names()).equals(frame)
    assert back.schema == {"id": pl.Int64, "account_id": pl.Int64, "evidence_id": pl.Int64, **ENTRY_SCHEMA}
    assert back["evidence_id"].unique().to_list() == [item.id]


def test_a_row_as_an_object_has_all_of_it(case: CaseFile) -> None:
    import_into(case, b"abc", [EVERYTHING])
    row = case.entry_rows([1])[0]
    assert (row.id, row.account.holder, row.evidence_label, row.evidence_name) == (
        1, "ТОО «Дорога»", "E1", "statement.xlsx",
    )  # fmt: skip
    entry = row.entry
    assert entry.place == Place("Sheet1", 10)
    assert entry.booked_at == EVERYTHING["booked_at"]
    assert (entry.earliest_on, entry.value_on) == (date(2024, 1, 2), date(1969, 12, 31))
    assert (entry.amount, entry.amount_2) == (Money(2**62, 3, "KZT"), Money(-5, 0, "USD"))
    assert entry.running_balance == Money(-7, 3, "KZT")
    assert (entry.is_reversal, entry.is_cash) == (True, False)
    assert entry.other == (("Столбец", "1"),)
    assert entry.warnings == ("a", "b")
    assert entry.entry_key == entries(b"abc", [EVERYTHING])["entry_key"][0]


def test_an_account_says_what_its_statements_amount_to(case: CaseFile) -> None:
    rows: list[dict[str, object]] = [
        {"direction": "credit", "amount": 150},
        {"amount": 25, "amount_scale": 0},
    ]
    import_into(case, b"abc", rows)
    import_into(case, b"abd", [{"booked_at": datetime(2025, 1, 1)}], replace(ACCOUNT, holder=None))
    (account,) = case.accounts()
    assert account.entry_count == 3
    assert str(account.credits) == "1.50"
    assert str(account.debits) == "35.00"
    assert account.credits.currency == "KZT"
    assert (account.first_on, account.last_on) == (date(2024, 1, 3), date(2025, 1, 1))
    assert account.identity == ACCOUNT


def test_sums_beyond_what_one_machine_word_holds_are_exact(plain_case: CaseFile) -> None:
    import_into(plain_case, b"abc", [{"amount": 2**63 - 1}] * 3)
    (account,) = plain_case.accounts()
    assert account.debits.units == 3 * (2**63 - 1)
    (total,) = plain_case.entry_totals(EntryQuery())
    assert (total.debits.units, total.debit_count, total.credit_count) == (3 * (2**63 - 1), 3, 0)


def test_accounts_are_the_same_by_number_and_currency(plain_case: CaseFile) -> None:
    spaced = replace(ACCOUNT, number="kz86125kzt5004100100")
    dollars = replace(ACCOUNT, currency="USD")
    first = import_into(plain_case, b"a", [{}])
    import_into(plain_case, b"b", [{}], spaced)
    import_into(plain_case, b"c", [{"currency": "USD"}], dollars)
    assert first == 1
    assert [(account.identity.currency, account.entry_count) for account in plain_case.accounts()] == [
        ("KZT", 2),
        ("USD", 1),
    ]


def test_entries_of_several_currencies_become_one_statement_each(plain_case: CaseFile) -> None:
    rows: list[dict[str, object]] = [{"currency": "USD"}, {"currency": "EUR"}, {"currency": "USD"}]
    import_into(plain_case, b"a", rows, replace(ACCOUNT, currency=None))
    assert [(s.account.currency, s.entry_count, s.debits.currency) for s in plain_case.statements()] == [
        ("USD", 2, "USD"),
        ("EUR", 1, "EUR"),
    ]


def test_accounts_that_no_source_names_are_not_thrown_together(plain_case: CaseFile) -> None:
    nameless = AccountIdentity(None, None, "KZT")
    import_into(plain_case, b"a", [{}], nameless)
    import_into(plain_case, b"b", [{}], nameless)
    assert len(plain_case.accounts()) == 2


def test_a_statement_keeps_all_that_was_read_of_it(case: CaseFile) -> None:
    draft = StatementDraft(
        ACCOUNT,
        "Sheet1",
        Period(date(2024, 1, 1), date(2024, 1, 31)),
        Money(0, 2, "KZT"),
        Money(-1000, 2, "KZT"),
        PrintedTotals(None, Money(1000, 2, "KZT"), 1, Place("Sheet1", 40)),
        entries(b"abc", [{}]),
    )
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        item = work.acquire(b"abc", "a.xlsx", None)
        work.add_statement(work.begin_run(item.id, "x", "ok", None, "{}"), draft, RECONCILED)
    (kept,) = case.statements()
    assert (kept.account, kept.sheet, kept.period) == (draft.account, draft.sheet, draft.period)
    assert (kept.opening_balance, kept.closing_balance) == (draft.opening_balance, draft.closing_balance)
    assert kept.printed_totals == draft.printed_totals
    assert kept.evidence == case.evidence()[0]
    assert kept.reconciliation == RECONCILED


def test_a_statement_without_entries_is_kept(case: CaseFile) -> None:
    import_into(case, b"abc", [])
    (kept,) = case.statements()
    assert (kept.entry_count, kept.credits) == (0, Money(0, 2, "KZT"))
    assert case.accounts() == ()


def test_a_sentence_kept_in_a_case_is_read_in_any_language(case: CaseFile) -> None:
    import_into(case, b"abc", [{}])
    reason = case.statements()[0].reconciliation.reason
    russian = Catalogue(
        "ru", {("Reconciliation", RECONCILED.reason.source): ("Указано {stated}, вычислено {computed}.",)}
    )
    assert russian.text(reason) == "Указано 1,00, вычислено 0,90."
    assert str(reason) == "1.00 is stated and 0.90 computed."


def test_rows_that_gave_no_entry_are_kept_with_their_reason(case: CaseFile) -> None:
    import_into(case, b"abc", [{}])
    assert tuple(record.unread for record in case.unread_rows()) == UNREAD
    assert case.unread_rows()[0].evidence == case.evidence()[0]


def test_a_run_is_counted(case: CaseFile) -> None:
    import_into(case, b"abc", [{}, {}])
    (run,) = case.runs()
    assert (run.entry_count, run.payment_count, run.unread_count, run.is_valid) == (2, 0, 2, True)
    assert (run.layout_id, run.status, str(run.sentence)) == ("kz-afm-18", "ok", "All of it")


def test_a_payment_says_how_many_entries_it_gave(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        _, run_id = add_import(
            work, b"abc", [{"row": 3, "part": 1}, {"row": 3, "part": 2}, {"row": 4, "part": 1}]
        )
        work.add_payments(run_id, payments([{"payer_name": "Ә"}, {"row": 4}, {"row": 5, "sheet": None}]))
    kept = case.payments()
    assert kept["entry_count"].to_list() == [2, 1, 0]
    assert kept["payer_name"].to_list() == ["Ә", None, None]
    assert kept["evidence_id"].to_list() == [1, 1, 1]
    assert kept["kind"].dtype == payments([])["kind"].dtype


def test_links_name_the_two_entries_of_a_movement(case: CaseFile) -> None:
    other = replace(ACCOUNT, number="KZ99")
    debit, credit = entries(b"a", [{}]), entries(b"b", [{"direction": "credit"}])
    import_into(case, b"a", [{}])
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        add_import(work, b"b", [{"direction": "credit"}], other)
        work.add_links([MovementLink(debit["entry_key"][0], credit["entry_key"][0], "reference")])
    assert case.links().rows() == [(1, 2, "reference")]
    assert [row.linked_id for row in case.entry_rows([2, 1])] == [1, 2]
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert case.links().is_empty()
    assert case.entry_rows([1])[0].linked_id is None


def test_a_link_to_an_entry_that_is_not_there_is_refused(plain_case: CaseFile) -> None:
    with (
        pytest.raises(ValueError, match="does not have"),
        plain_case.unit_of_work(ACTOR, ticking(), "x", {}) as work,
    ):
        work.add_links([MovementLink(bytes(32), bytes(32), "x")])


def test_undoing_an_import_hides_all_that_hangs_on_it(case: CaseFile) -> None:
    run_id = import_into(case, b"abc", [{}, {}])
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {"run": run_id}) as work:
        work.end_run(run_id)
    assert case.entry_ids(EntryQuery()).is_empty()
    assert case.entry_totals(EntryQuery()) == ()
    assert (case.statements(), case.accounts(), case.unread_rows()) == ((), (), ())
    assert [run.is_valid for run in case.runs()] == [False]
    assert len(case.evidence()) == 1
    assert case.details == DETAILS


def test_an_import_cannot_be_undone_twice(case: CaseFile) -> None:
    run_id = import_into(case, b"abc", [{}])
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    with pytest.raises(NothingToReverse), case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)


def test_a_file_can_be_imported_again_after_its_import_was_undone(case: CaseFile) -> None:
    run_id = import_into(case, b"abc", [{}])
    keys = case.entry_columns(EntryQuery(), ["entry_key"])["entry_key"].to_list()
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    import_into(case, b"abc", [{}])
    assert case.entry_columns(EntryQuery(), ["entry_key"])["entry_key"].to_list() == keys
    assert [run.is_valid for run in case.runs()] == [False, True]
    assert len(case.evidence()) == 1
