from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.movements import (
    MOVEMENT_COLUMNS,
    RepeatedEntries,
    find_links,
    repeated_entries,
)

SCHEMA = pl.Schema(
    {
        "id": pl.Int64(),
        "account": pl.String(),
        "direction": pl.String(),
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
        "currency": pl.String(),
        "booked_at": pl.Datetime("us"),
        "counterparty_account": pl.String(),
        "bank_reference": pl.String(),
        "evidence_id": pl.Int64(),
        "sheet": pl.String(),
        "row": pl.Int64(),
        "part": pl.Int64(),
    }
)
DAY = datetime(2024, 3, 5)


def entry(
    number: int, account: str | None, signed: int, other: str | None, **changes: object
) -> dict[str, object]:
    values: dict[str, object] = {
        "id": number, "account": account, "direction": "credit" if signed > 0 else "debit", "amount": abs(signed),
        "amount_scale": 2, "currency": "KZT", "booked_at": DAY, "counterparty_account": other, "bank_reference": None,
        "evidence_id": number, "sheet": None, "row": number, "part": 0,
    }  # fmt: skip
    return values | changes


def links(*entries: dict[str, object]) -> list[tuple[int, int, str]]:
    return find_links(pl.DataFrame(list(entries), schema=SCHEMA)).rows()


def test_the_columns_asked_for_are_the_documented_ones() -> None:
    assert tuple(SCHEMA) == MOVEMENT_COLUMNS


def test_both_parties_of_one_row_are_one_movement() -> None:
    same = {"evidence_id": 9, "sheet": "S", "row": 14}
    pair = entry(1, "A", -500, "B", part=1, **same), entry(2, "B", 500, "A", part=2, **same)
    assert links(*pair) == [(1, 2, "same_row")]


def test_entries_that_name_each_others_accounts_are_linked_also_a_day_apart() -> None:
    later = DAY + timedelta(days=1, hours=3)
    assert links(entry(1, "A", -500, "b "), entry(2, "B", 500, "A")) == [(1, 2, "accounts")]
    assert links(entry(1, "A", -500, "B"), entry(2, "B", 500, "A", booked_at=later)) == [(1, 2, "accounts")]
    assert links(entry(1, "A", -500, "B", booked_at=later), entry(2, "B", 500, "A")) == [(1, 2, "accounts")]
    too_late = DAY + timedelta(days=2)
    assert links(entry(1, "A", -500, "B"), entry(2, "B", 500, "A", booked_at=too_late)) == []


def test_a_reference_replaces_the_account_that_one_side_does_not_name() -> None:
    named = "account_and_reference"
    assert links(
        entry(1, "A", -500, "B", bank_reference="R1"), entry(2, "B", 500, None, bank_reference="r1")
    ) == [(1, 2, named)]
    assert links(
        entry(1, "A", -500, None, bank_reference="R1"), entry(2, "B", 500, "A", bank_reference="R1")
    ) == [(1, 2, named)]
    assert (
        links(entry(1, "A", -500, "B", bank_reference="R1"), entry(2, "B", 500, None, bank_reference="R2"))
        == []
    )
    assert (
        links(entry(1, "A", -500, "B", bank_reference="R1"), entry(2, "B", 500, "C", bank_reference="R1"))
        == []
    )


def test_what_differs_in_amount_or_currency_or_is_only_alike_is_not_linked() -> None:
    assert links(entry(1, "A", -500, "B"), entry(2, "B", 501, "A")) == []
    assert links(entry(1, "A", -500, "B"), entry(2, "B", 500, "A", currency="USD")) == []
    assert links(entry(1, "A", -500, None), entry(2, "B", 500, None)) == []
    assert links(entry(1, "A", -500, "A"), entry(2, "A", 500, "A")) == []


def test_amounts_at_different_numbers_of_decimals_are_the_same_money() -> None:
    assert links(entry(1, "A", -500, "B"), entry(2, "B", 5, "A", amount_scale=0)) == [(1, 2, "accounts")]


def test_equal_movements_are_matched_one_to_one_and_the_rest_stays_alone() -> None:
    debits = [entry(number, "A", -500, "B") for number in (1, 2, 3)]
    assert links(*debits, entry(4, "B", 500, "A"), entry(5, "B", 500, "A")) == [
        (1, 4, "accounts"),
        (2, 5, "accounts"),
    ]


def test_the_same_reference_is_preferred_to_the_same_order() -> None:
    found = links(
        entry(1, "A", -500, "B", bank_reference="R1"),
        entry(2, "A", -500, "B", bank_reference="R2"),
        entry(3, "B", 500, "A", bank_reference="R2"),
        entry(4, "B", 500, "A", bank_reference="R1"),
    )
    assert found == [(1, 4, "accounts_and_reference"), (2, 3, "accounts_and_reference")]


def test_no_entries_give_no_links() -> None:
    assert links() == []


def test_entries_of_two_productions_are_counted_as_a_multiset() -> None:
    first = [entry(number, "A", -500, None, evidence_id=1) for number in (1, 2)]
    second = [entry(number, "A", -500, None, evidence_id=2) for number in (3, 4, 5)]
    other_day = [entry(6, "A", -500, None, evidence_id=2, booked_at=DAY + timedelta(days=1))]
    frame = pl.DataFrame([*first, *second, *other_day], schema=SCHEMA)
    assert repeated_entries(frame) == (RepeatedEntries("A", date(2024, 3, 5), 2),)


accounts = st.sampled_from(("A", "B", None))
drawn_entries = st.lists(
    st.tuples(
        accounts,
        st.sampled_from((-2, -1, 1, 2)),
        accounts,
        st.sampled_from(("R1", "R2", None)),
        st.integers(0, 2),
    ),
    max_size=14,
)


@given(drawn_entries)
def test_an_entry_is_in_one_link_at_most_and_linked_entries_agree(
    drawn: list[tuple[str | None, int, str | None, str | None, int]],
) -> None:
    rows = {
        number: entry(
            number, own, signed, other, bank_reference=reference, booked_at=DAY + timedelta(days=day)
        )
        for number, (own, signed, other, reference, day) in enumerate(drawn)
    }
    found = links(*rows.values())
    used = Counter(number for debit, credit, _ in found for number in (debit, credit))
    assert all(count == 1 for count in used.values())
    for debit, credit, _ in found:
        assert (rows[debit]["direction"], rows[credit]["direction"]) == ("debit", "credit")
        assert rows[debit]["amount"] == rows[credit]["amount"]
        assert rows[debit]["account"] in {rows[credit]["counterparty_account"], rows[debit]["account"]}
        assert rows[debit]["account"] != rows[credit]["account"]


@given(drawn_entries)
def test_entries_that_name_each_other_on_one_day_are_never_both_left_alone(
    drawn: list[tuple[str | None, int, str | None, str | None, int]],
) -> None:
    rows = [
        entry(number, own, signed, other, bank_reference=reference, booked_at=DAY + timedelta(days=day))
        for number, (own, signed, other, reference, day) in enumerate(drawn)
    ]
    linked = {number for debit, credit, _ in links(*rows) for number in (debit, credit)}
    alone = [row for row in rows if row["id"] not in linked]
    for debit in (
        row for row in alone if row["direction"] == "debit" and row["account"] and row["counterparty_account"]
    ):
        twin = (debit["counterparty_account"], debit["account"], debit["amount"], debit["booked_at"])
        assert debit["account"] == debit["counterparty_account"] or all(
            (row["account"], row["counterparty_account"], row["amount"], row["booked_at"]) != twin
            for row in alone
            if row["direction"] == "credit"
        )
