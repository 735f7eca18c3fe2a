"""Views of entries: each filter alone and in company, each order, exact sums."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from tests.casefile.builders import ACCOUNT, import_into, new_case

ROWS: list[dict[str, object]] = [
    {
        "amount": 500,
        "counterparty_name": "Дорога ТОО",
        "remittance_info": "Оплата 100% по счёту",
        "currency": "KZT",
    },
    {"amount": 7, "amount_scale": 0, "counterparty_name": "шолпан", "direction": "credit", "currency": "KZT"},
    {"amount": 6999, "amount_scale": 3, "counterparty_name": "Ákos_1", "currency": "KZT"},
    {"amount": 700, "counterparty_name": "محمد علي", "remittance_info": "كراية", "currency": "KZT"},
    {"amount": 701, "counterparty_name": None, "remittance_info": "Оплата 1000 по счету", "currency": "KZT"},
]  # entries 1 to 5, a day apart from 3 January 2024, 14:05 on
USD: list[dict[str, object]] = [
    {"amount": 10, "currency": "USD", "direction": "credit", "booked_at": datetime(2024, 1, 1), "row": 2},
    {"amount": 20, "currency": "USD", "booked_at": datetime(2024, 1, 5, 14, 5), "row": 1, "source_order": 0},
]  # entries 6 and 7


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    folder: Path = tmp_path_factory.mktemp("queries")
    with new_case(folder / "one.idcase") as opened:
        import_into(opened, b"a", ROWS)
        import_into(opened, b"b", USD, replace(ACCOUNT, number="AA1", currency="USD"))
        yield opened


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (EntryQuery(), [6, 1, 2, 3, 7, 4, 5]),
        (EntryQuery(is_descending=True), [5, 4, 7, 3, 2, 1, 6]),
        (EntryQuery(account_ids=(2,)), [6, 7]),
        (EntryQuery(account_ids=(1, 2)), [6, 1, 2, 3, 7, 4, 5]),
        (EntryQuery(account_ids=(9,)), []),
        (EntryQuery(from_on=date(2024, 1, 5)), [3, 7, 4, 5]),
        (EntryQuery(to_on=date(2024, 1, 4)), [6, 1, 2]),
        (EntryQuery(from_on=date(2024, 1, 5), to_on=date(2024, 1, 5)), [3, 7]),
        (EntryQuery(direction=Direction.CREDIT), [6, 2]),
        (EntryQuery(currency="USD"), [6, 7]),
        (EntryQuery(currency="USD", direction=Direction.CREDIT), [6]),
        (EntryQuery(party="ДОРОГА"), [1]),
        (EntryQuery(party="ШОЛ"), [2]),
        (EntryQuery(party="محمد علی"), [4]),
        (EntryQuery(party="оплата"), []),
        (EntryQuery(party="KOS_1"), [3]),
        (EntryQuery(party="ákos_1"), [3]),
        (EntryQuery(party="ákosx1"), []),
        (EntryQuery(text="оплата"), [1, 5]),
        (EntryQuery(text="100% по счету"), [1]),
        (EntryQuery(text="  ОПЛАТА   100%  "), [1]),
        (EntryQuery(text="\\"), []),
        (EntryQuery(least=700, direction=Direction.DEBIT, currency="KZT"), [4, 5]),
        (EntryQuery(least=700, currency="KZT"), [2, 4, 5]),
        (EntryQuery(most=700, currency="KZT"), [1, 2, 3, 4]),
        (EntryQuery(least=700, most=700, currency="KZT"), [2, 4]),
        (EntryQuery(least=69, amount_scale=1, most=69), []),
        (EntryQuery(least=6999, amount_scale=3, most=6999), [3]),
        (EntryQuery(least=69_990_001, amount_scale=7, currency="KZT"), [2, 4, 5]),
        (EntryQuery(least=10**30), []),
        (EntryQuery(most=10**30, amount_scale=0), [6, 1, 2, 3, 7, 4, 5]),
        (EntryQuery(order=EntryOrder.AMOUNT), [6, 7, 1, 3, 2, 4, 5]),
        (EntryQuery(order=EntryOrder.AMOUNT, is_descending=True), [5, 4, 2, 3, 1, 7, 6]),
        (EntryQuery(order=EntryOrder.ACCOUNT), [6, 7, 1, 2, 3, 4, 5]),
        (EntryQuery(order=EntryOrder.COUNTERPARTY, currency="KZT"), [5, 3, 1, 2, 4]),
        (EntryQuery(order=EntryOrder.SOURCE), [1, 2, 3, 4, 5, 6, 7]),
    ],
)
def test_a_view_has_the_entries_that_fulfil_all_filters_in_its_order(
    case: CaseFile, query: EntryQuery, expected: list[int]
) -> None:
    assert case.entry_ids(query).to_list() == expected
    assert case.entry_columns(query, ["amount"])["id"].to_list() == expected


def test_rows_come_in_the_order_in_which_they_are_asked_for(case: CaseFile) -> None:
    assert [row.id for row in case.entry_rows([5, 1, 3])] == [5, 1, 3]
    assert [row.id for row in case.entry_rows([3, 99, 3])] == [3, 3]
    assert case.entry_rows([]) == ()


def test_totals_are_exact_over_amounts_of_several_decimals(case: CaseFile) -> None:
    totals = case.entry_totals(EntryQuery())
    assert [(total.account_id, total.currency) for total in totals] == [(1, "KZT"), (2, "USD")]
    assert (str(totals[0].credits), str(totals[0].debits)) == ("7.00", "26.009")
    assert (totals[0].credit_count, totals[0].debit_count) == (1, 4)
    assert totals[1].account.currency == "USD"


def test_totals_follow_the_view(case: CaseFile) -> None:
    (total,) = case.entry_totals(EntryQuery(direction=Direction.CREDIT, currency="KZT"))
    assert (str(total.credits), str(total.debits)) == ("7.00", "0.00")


def test_a_filter_cannot_reach_the_statement_as_code(case: CaseFile) -> None:
    query = EntryQuery(text="') OR 1=1 --", party="'; DROP TABLE entry; --", currency="' OR '1'='1")
    assert case.entry_ids(query).is_empty()
    assert case.entry_ids(EntryQuery()).len() == 7
