from __future__ import annotations

from collections import Counter

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.domain.repeats import REPEAT_COLUMNS, find_repeats

Row = dict[str, object]


def frame(*rows: Row) -> pl.DataFrame:
    """Return entries of one account on one day, each of 100 debited, numbered from 1 in the order given."""
    base: Row = {
        "account_id": 1, "production": 0, "standing": 0, "day": 100, "direction": "debit", "units": 100,
        "currency": "KZT",
    }  # fmt: skip
    whole = [{"id": number, "position": number, **base, **row} for number, row in enumerate(rows, 1)]
    return pl.DataFrame(
        [{name: row.get(name) for name in REPEAT_COLUMNS} for row in whole], REPEAT_COLUMNS, orient="row"
    )


def found(entries: pl.DataFrame, *continued: tuple[int, int, int]) -> list[tuple[int, int, str]]:
    return list(find_repeats(entries, frozenset(continued)).iter_rows())


def first(**row: object) -> Row:
    return {"production": 0, **row}


def second(**row: object) -> Row:
    return {"production": 1, **row}


def test_two_equal_rows_of_one_statement_are_two_movements() -> None:
    assert found(frame(first(), first())) == []


def test_of_two_rows_here_and_three_there_three_count() -> None:
    entries = frame(first(), first(), second(), second(), second())
    assert [again for again, _, _ in found(entries)] == [3, 4]


def test_what_both_state_must_agree() -> None:
    assert found(frame(first(remittance_info="rent"), second(remittance_info="food"))) == []
    assert found(frame(first(counterparty_account="KZ1"), second(counterparty_account="KZ2"))) == []
    assert found(frame(first(reference="A1"), second(reference="A2"))) == []
    assert found(frame(first(minute=600), second(minute=601))) == []
    assert found(frame(first(balance=900), second(balance=800))) == []


def test_what_only_one_states_separates_nothing_and_the_one_that_states_more_counts() -> None:
    assert found(frame(first(), second(remittance_info="rent"))) == [(1, 2, "details")]


def test_a_text_that_was_cut_off_is_the_same_text() -> None:
    cut, whole = "paymentundercontract", "paymentundercontractno17of3march"
    assert len(found(frame(first(remittance_info=cut), second(remittance_info=whole)))) == 1
    assert found(frame(first(remittance_info="pay"), second(remittance_info="payment"))) == []


def test_a_reference_proves_a_repetition_whatever_the_texts_say() -> None:
    entries = frame(first(reference="A1", remittance_info="x"), second(reference="A1", remittance_info="y"))
    assert found(entries) == [(2, 1, "reference")]


def test_a_running_balance_proves_a_repetition_whatever_the_references_are() -> None:
    assert found(frame(first(reference="17", balance=5), second(reference="B-9", balance=5))) == [
        (2, 1, "balance")
    ]


def test_a_vague_row_does_not_take_the_place_of_an_exact_one() -> None:
    entries = frame(
        first(remittance_info="rent"), first(remittance_info="food"), second(), second(remittance_info="rent")
    )
    assert [(again, other) for again, other, _ in found(entries)] == [(3, 2), (4, 1)]


def test_rows_of_a_statement_that_goes_on_where_the_other_ends_are_new_unless_a_reference_proves_otherwise() -> (
    None
):
    plain = frame(first(), second())
    assert found(plain)
    assert found(plain, (1, 0, 1)) == []
    assert found(frame(first(reference="A"), second(reference="A")), (1, 0, 1)) == [(2, 1, "reference")]


def test_an_entry_that_leaves_the_case_counts_before_one_that_does_not() -> None:
    assert found(frame(first(standing=2, remittance_info="rent"), second())) == [(1, 2, "details")]


def test_other_days_amounts_directions_and_accounts_are_other_movements() -> None:
    for name, value in (("day", 101), ("units", 99), ("direction", "credit"), ("account_id", 2)):
        assert found(frame(first(), second(**{name: value}))) == []


KINDS = st.sampled_from([(units, text) for units in (100, 200) for text in ("rent", "food")])
PART = st.lists(KINDS, max_size=6)


@given(part=PART, rest=PART)
@settings(max_examples=60, deadline=None)
def test_a_and_then_a_with_b_give_exactly_a_with_b(
    part: list[tuple[int, str]], rest: list[tuple[int, str]]
) -> None:
    whole = [*part, *rest]
    rows = [first(units=units, remittance_info=text) for units, text in part]
    rows += [second(units=units, remittance_info=text) for units, text in whole]
    entries = frame(*rows)
    again = set(find_repeats(entries)["entry_id"].to_list())
    left = entries.filter(~pl.col("id").is_in(list(again)))
    counted = Counter(
        (int(units), text) for units, text in left.select("units", "remittance_info").iter_rows()
    )
    assert counted == Counter(whole)


@given(parts=st.lists(PART, min_size=2, max_size=4), order=st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_and_the_ids_of_the_entries_change_nothing(
    parts: list[list[tuple[int, str]]], order: object
) -> None:
    rows: list[Row] = [
        {"production": number, "position": position, "units": units, "remittance_info": text}
        for number, part in enumerate(parts)
        for position, (units, text) in enumerate(part)
    ]
    mixed = list(rows)
    order.shuffle(mixed)  # type: ignore[attr-defined]

    def named(given_rows: list[Row]) -> set[tuple[object, ...]]:
        entries = frame(*given_rows)
        places = {row["id"]: (row["production"], row["position"]) for row in entries.iter_rows(named=True)}
        return {(places[again], places[other], basis) for again, other, basis in found(entries)}

    assert named(rows) == named(mixed)
