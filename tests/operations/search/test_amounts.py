"""Entries found by their amount."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.domain.search import HitKind
from investigator_desktop.operations.search.amounts import amount_queries, entries_of_amount
from investigator_desktop.operations.search.searching import search_case
from tests.casefile.builders import import_into, new_case

AMOUNTS: list[dict[str, object]] = [
    {"amount": 6_300_000},
    {"amount": 63_000, "amount_scale": 0},
    {"amount": 6_300_050},
    {"amount": 11_350_000},
]


@pytest.mark.parametrize(
    "text", ["63000", "63 000,00", "63,000.00", "63.000,00", "-63000.0", "63\u00a0000", "۶۳٬۰۰۰", "63000 KZT"]
)
def test_an_amount_is_found_in_every_usual_writing(tmp_path: Path, text: str) -> None:
    with new_case(tmp_path / "case.idcase") as case:
        import_into(case, b"statement", AMOUNTS)
        assert entries_of_amount(case, text) == (1, 2)
        group = search_case(case, text).group(HitKind.AMOUNTS)
        assert group is not None
        assert (group.count, group.entry_ids) == (2, (1, 2))


def test_decimals_are_exact_and_another_currency_is_another_amount(tmp_path: Path) -> None:
    with new_case(tmp_path / "case.idcase") as case:
        import_into(case, b"statement", AMOUNTS)
        assert entries_of_amount(case, "63 000,50") == (3,)
        assert entries_of_amount(case, "113500.00") == (4,)
        assert entries_of_amount(case, "63000 USD") == ()
        assert entries_of_amount(case, "63000.001") == ()


def test_a_mark_that_may_group_or_part_is_read_both_ways() -> None:
    assert {(one.least, one.amount_scale) for one in amount_queries("1.125")} == {(1125, 0), (1125, 3)}


@pytest.mark.parametrize("text", ["Ахметов", "KZ12 3456", "2024-01-31", "14:30", "E1", "9" * 20])
def test_what_is_no_amount_is_no_query(text: str) -> None:
    assert amount_queries(text) == ()
