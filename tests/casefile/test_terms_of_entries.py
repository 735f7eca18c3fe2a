"""Which entries the terms of their evidence cover: by days, by account, by kind of source, and in company."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from tests.casefile.builders import ACCOUNT, ACTOR, add_import, ticking

OTHER = replace(ACCOUNT, iban=None, number="7700 01")
DAYS: list[dict[str, object]] = [
    {"booked_at": datetime(2024, 1, day, hour), "row": day * 100 + hour}
    for day, hour in ((3, 0), (4, 23), (5, 0))
]


@pytest.fixture
def case(plain_case: CaseFile) -> CaseFile:
    """Return a case with entries 1 to 3 of E1 and 4 to 6, of another account, of E2, on 3, 4 and 5 January."""
    with plain_case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        add_import(work, b"a", DAYS)
        add_import(work, b"b", DAYS, OTHER)
    return plain_case


def set_terms(case: CaseFile, evidence_id: int, terms: EvidenceTerms) -> None:
    with case.unit_of_work(ACTOR, ticking(), "set_terms", {}) as work:
        work.set_terms(evidence_id, terms)


def outside(case: CaseFile) -> list[int]:
    found: list[int] = case.entry_ids(EntryQuery(is_outside_basis=True)).to_list()
    inside = case.entry_ids(EntryQuery(is_outside_basis=False)).to_list()
    rows = case.entry_rows(range(1, 7))
    assert sorted(found + inside) == [1, 2, 3, 4, 5, 6]
    assert sorted(row.id for row in rows if row.is_outside_basis) == sorted(found)
    return sorted(found)


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        (LegalBasis(), []),
        (LegalBasis(act="Order", number="12"), []),
        (LegalBasis(from_on=date(2024, 1, 3), to_on=date(2024, 1, 5)), []),
        (LegalBasis(from_on=date(2024, 1, 4)), [1]),
        (LegalBasis(to_on=date(2024, 1, 4)), [3]),
        (LegalBasis(to_on=date(2024, 1, 3)), [2, 3]),
        (LegalBasis(from_on=date(2024, 1, 4), to_on=date(2024, 1, 4)), [1, 3]),
        (LegalBasis(from_on=date(2024, 1, 6)), [1, 2, 3]),
        (LegalBasis(to_on=date(2024, 1, 2)), [1, 2, 3]),
        (LegalBasis(accounts=("kz86125kzt5004100100",)), []),
        (LegalBasis(accounts=("KZ86 125K ZT50 0410 0100",), to_on=date(2024, 1, 4)), [3]),
        (LegalBasis(accounts=("1", "2")), [1, 2, 3]),
        (LegalBasis(persons=("Somebody",)), []),
    ],
)
def test_an_entry_is_outside_where_the_order_names_other_days_or_accounts(
    case: CaseFile, basis: LegalBasis, expected: list[int]
) -> None:
    set_terms(case, 1, EvidenceTerms(basis))
    assert outside(case) == expected


def test_terms_of_several_items_hold_each_for_its_own_entries(case: CaseFile) -> None:
    set_terms(case, 1, EvidenceTerms(LegalBasis(from_on=date(2024, 1, 4))))
    set_terms(case, 2, EvidenceTerms(LegalBasis(accounts=(" 770001",), to_on=date(2024, 1, 4))))
    assert outside(case) == [1, 6]
    set_terms(case, 2, EvidenceTerms(LegalBasis(from_on=date(2024, 1, 4))))
    assert outside(case) == [1, 4]
    set_terms(case, 2, EvidenceTerms(LegalBasis(accounts=("9",))))
    assert outside(case) == [1, 4, 5, 6]


def test_terms_are_a_fact_that_undo_takes_back(case: CaseFile) -> None:
    set_terms(case, 1, EvidenceTerms(LegalBasis(from_on=date(2024, 1, 4))))
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert outside(case) == []


def test_sums_follow_the_terms_that_a_view_asks_for(case: CaseFile) -> None:
    set_terms(case, 1, EvidenceTerms(LegalBasis(from_on=date(2024, 1, 4))))
    covered = case.entry_totals(EntryQuery(account_ids=(1,), is_outside_basis=False))
    assert [(total.debit_count, str(total.debits)) for total in covered] == [(2, "20.03")]


def test_entries_of_intelligence_are_marked_and_can_be_left_out(case: CaseFile) -> None:
    assert case.entry_ids(EntryQuery(is_intelligence=True)).is_empty()
    set_terms(case, 2, EvidenceTerms(source_kind=SourceKind.INTELLIGENCE, originator="Unit"))
    assert sorted(case.entry_ids(EntryQuery(is_intelligence=True))) == [4, 5, 6]
    assert sorted(case.entry_ids(EntryQuery(is_intelligence=False))) == [1, 2, 3]
    assert [row.is_intelligence for row in case.entry_rows([1, 4])] == [False, True]
    both = EntryQuery(is_intelligence=True, is_outside_basis=False, from_on=date(2024, 1, 5))
    assert case.entry_ids(both).to_list() == [6]
