from __future__ import annotations

from datetime import datetime
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.custody import EvidenceStanding, EvidenceTerms, SourceKind
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import StatementDraft
from tests.casefile.builders import (
    ACCOUNT,
    ACTOR,
    RECONCILED,
    add_import,
    entries,
    import_into,
    new_case,
    ticking,
)

DAY = datetime(2024, 1, 5)
RENT = {"booked_at": DAY, "precision": "day", "amount": 5000, "remittance_info": "Rent"}
FOOD = {"booked_at": DAY, "precision": "day", "amount": 700, "remittance_info": "Food"}
EVERYTHING = EntryQuery()


def debits(case: CaseFile) -> int:
    (total,) = case.entry_totals(EVERYTHING)
    return total.debits.units


def test_a_movement_that_two_statements_give_counts_once_and_nothing_is_dropped(case: CaseFile) -> None:
    import_into(case, b"first", [RENT, RENT])
    import_into(case, b"second", [RENT, RENT, FOOD])
    (total,) = case.entry_totals(EVERYTHING)
    assert (total.debits.units, total.debit_count) == (10_700, 3)
    assert (total.repeated_count, str(total.repeated_debits)) == (2, "100.00")
    assert len(case.entry_ids(EVERYTHING)) == 5
    again = case.entry_ids(EntryQuery(is_repeated=True)).to_list()
    assert len(again) == 2
    assert len(case.entry_ids(EntryQuery(is_repeated=False))) == 3
    shown = case.entry_rows(again)
    assert all(row.is_repeated and row.repeats_id not in again for row in shown)


def test_undoing_and_redoing_an_import_and_withdrawing_its_evidence_let_the_other_entry_count(
    case: CaseFile,
) -> None:
    import_into(case, b"first", [RENT])
    run_id = import_into(case, b"second", [RENT])
    assert debits(case) == 5000
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    assert debits(case) == 5000
    assert case.repeats().is_empty()
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert debits(case) == 5000
    assert case.repeats().height == 1
    for item in case.evidence():
        with case.unit_of_work(ACTOR, ticking(), "withdraw_evidence", {}) as work:
            work.set_standing(item.id, EvidenceStanding.WITHDRAWN, "wrong person")
        assert debits(case) == 5000
        assert case.repeats().is_empty()
        with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
            work.undo()


def test_a_person_says_that_an_entry_is_a_movement_of_its_own(case: CaseFile) -> None:
    import_into(case, b"first", [RENT])
    import_into(case, b"second", [RENT])
    (again,) = case.entry_ids(EntryQuery(is_repeated=True)).to_list()
    with case.unit_of_work(ACTOR, ticking(), "decide", {}) as work:
        work.decide(case.entry_keys_of([again]), DecisionKind.NO_REPEAT, reason="Paid twice")
    assert debits(case) == 10_000
    (row,) = case.entry_rows([again])
    assert row.repeats_id is not None
    assert not row.is_repeated
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert debits(case) == 5000


def test_an_excluded_entry_is_excluded_and_not_repeated(case: CaseFile) -> None:
    import_into(case, b"first", [RENT])
    import_into(case, b"second", [RENT])
    (again,) = case.entry_ids(EntryQuery(is_repeated=True)).to_list()
    with case.unit_of_work(ACTOR, ticking(), "decide", {}) as work:
        work.decide(case.entry_keys_of([again]), DecisionKind.EXCLUSION, reason="Twice")
    (total,) = case.entry_totals(EVERYTHING)
    assert (total.excluded_count, total.repeated_count, total.debits.units) == (1, 0, 5000)


def test_what_leaves_the_case_never_misses_a_movement_of_which_one_statement_is_intelligence(
    plain_case: CaseFile,
) -> None:
    case = plain_case
    import_into(case, b"first", [{**RENT, "bank_reference": "17", "counterparty_id": "010203"}])
    import_into(case, b"second", [RENT])
    for item in case.evidence():
        with case.unit_of_work(ACTOR, ticking(), "set_terms", {}) as work:
            work.set_terms(item.id, EvidenceTerms(source_kind=SourceKind.INTELLIGENCE))
        (total,) = case.entry_totals(EntryQuery(is_intelligence=False))
        assert total.debits.units == 5000
        with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
            work.undo()


def test_which_entry_counts_does_not_depend_on_the_order_of_imports(tmp_path: Path) -> None:
    counting = []
    for name, order in (("a", (b"first", b"second", b"third")), ("b", (b"third", b"first", b"second"))):
        with new_case(tmp_path / f"{name}.idcase") as case:
            for content in order:
                import_into(case, content, [RENT, FOOD])
            counting.append(set(case.entry_keys(EntryQuery(is_repeated=False))))
    assert counting[0] == counting[1]
    assert len(counting[0]) == 2


def test_statements_of_other_days_and_other_accounts_repeat_nothing(case: CaseFile) -> None:
    import_into(case, b"first", [RENT])
    import_into(case, b"second", [{**RENT, "booked_at": datetime(2024, 1, 6)}])
    assert case.repeats().is_empty()
    assert debits(case) == 10_000


def test_two_sheets_of_one_file_are_parts_of_it_unless_a_reference_proves_otherwise(
    plain_case: CaseFile,
) -> None:
    for reference, count in ((None, 0), ("17", 1)):
        content = f"cards {reference}".encode()
        with plain_case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            _, run_id = add_import(work, content, [{**RENT, "bank_reference": reference}])
            rows = entries(content, [{**RENT, "sheet": "Card 2", "bank_reference": reference}])
            work.add_statement(run_id, StatementDraft(ACCOUNT, "Card 2", entries=rows), RECONCILED)
        assert plain_case.repeats().height == count
        with plain_case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
            work.undo()


def test_a_statement_that_goes_on_where_another_ends_repeats_nothing_of_its_last_day(
    plain_case: CaseFile,
) -> None:
    balances = ((0, 5000), (5000, 10_000))
    for number, (opening, closing) in enumerate(balances):
        content = f"part {number}".encode()
        with plain_case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            item = work.acquire(content, "part.csv", None)
            run_id = work.begin_run(item.id, "csv", "ok", None, "{}")
            begin, end = Money(opening, 2, "KZT"), Money(closing, 2, "KZT")
            draft = StatementDraft(ACCOUNT, "Sheet1", None, begin, end, None, entries(content, [RENT]))
            work.add_statement(run_id, draft, RECONCILED)
    assert plain_case.repeats().is_empty()
