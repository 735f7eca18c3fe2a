"""Both sides of transfers are found, explained, and never twice."""

from __future__ import annotations

from datetime import datetime, timedelta

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.analysis.matching.legs import LEG_SCHEMA
from investigator_desktop.analysis.matching.matching import Decided, Matching, match_legs
from investigator_desktop.analysis.matching.one_leg import COVERED_SCHEMA, one_leg_transfers
from investigator_desktop.domain.matches import MatchGrade, MissingLeg, ReasonCode, reasons_of
from investigator_desktop.domain.matching_parameters import MatchingParameters
from tests.analysis.matching.planted import measure_matching, planted, sides

FRIDAY = datetime(2024, 3, 1, 10, 0)
A, B, C = ("KZ" + "1" * 18, "KZ" + "2" * 18, "KZ" + "3" * 18)
HOLDERS = {A: "Ахметов Данияр", B: "Омарова Айгуль", C: "Иванов Пётр"}


def leg(
    number: int, account: str, direction: str, amount: int, at: datetime, **more: object
) -> dict[str, object]:
    """Return one leg of an account."""
    row: dict[str, object] = dict.fromkeys(LEG_SCHEMA)
    row |= {
        "id": number, "account": account, "account_currency": "KZT", "holder": HOLDERS.get(account),
        "booked_at": at, "precision": "second", "direction": direction, "amount": amount, "amount_scale": 2,
        "currency": "KZT", "is_reversal": False,
    }  # fmt: skip
    return row | more


def matched(*rows: dict[str, object], **parameters: int) -> Matching:
    return match_legs(pl.DataFrame(rows, schema=LEG_SCHEMA, orient="row"), MatchingParameters(**parameters))


def pairs(found: Matching) -> list[tuple[list[int], list[int]]]:
    return sorted((sorted(debits), sorted(receipts)) for debits, receipts in sides(found).values())


def codes(found: Matching, row: int = 0) -> set[ReasonCode]:
    return {reason.code for reason in reasons_of(found.matches["reasons"][row])}


def names(account: str) -> dict[str, object]:
    return {"counterparty_account": account}


def test_two_sides_that_name_each_other_are_one_transfer_with_reasons_that_add_up() -> None:
    found = matched(
        leg(1, A, "debit", 5000_00, FRIDAY, **names(B)), leg(2, B, "credit", 5000_00, FRIDAY, **names(A))
    )
    assert pairs(found) == [([1], [2])]
    reasons = reasons_of(found.matches["reasons"][0])
    assert sum(reason.weight for reason in reasons) == found.matches["score"][0]
    assert ReasonCode.EQUAL_AMOUNT in codes(found)
    assert found.matches["grade"][0] == MatchGrade.INFERRED.value


def test_a_weekend_is_no_delay_of_a_bank() -> None:
    monday = FRIDAY + timedelta(days=3)
    found = matched(
        leg(1, A, "debit", 5000_00, FRIDAY, **names(B)), leg(2, B, "credit", 5000_00, monday, **names(A))
    )
    days = next(one for one in reasons_of(found.matches["reasons"][0]) if one.code is ReasonCode.DAYS)
    assert days.value == 1


def test_friday_is_the_day_of_rest_where_the_money_arrives_in_afghanistan() -> None:
    thursday, saturday = FRIDAY - timedelta(days=1), FRIDAY + timedelta(days=1)
    found = matched(
        leg(1, A, "debit", 5000_00, thursday, counterparty_account="0000100000056", currency="AFN"),
        leg(
            2,
            "0000100000056",
            "credit",
            5000_00,
            saturday,
            currency="AFN",
            account_currency="AFN",
            **names(A),
        ),
    )
    days = next(one for one in reasons_of(found.matches["reasons"][0]) if one.code is ReasonCode.DAYS)
    assert days.value == 1


def test_one_reference_proves_and_an_equal_rival_unmakes_the_proof() -> None:
    both = {"bank_reference": "FT24061-889911"}
    found = matched(leg(1, A, "debit", 5000_00, FRIDAY, **both), leg(2, B, "credit", 5000_00, FRIDAY, **both))
    assert found.matches["grade"].to_list() == [MatchGrade.PROVEN.value]
    rival = leg(3, C, "credit", 5000_00, FRIDAY, **both)
    found = matched(
        leg(1, A, "debit", 5000_00, FRIDAY, **both), leg(2, B, "credit", 5000_00, FRIDAY, **both), rival
    )
    assert found.matches["grade"].to_list() == [MatchGrade.INFERRED.value]
    assert found.matches["candidates"].to_list() == [2]
    assert found.legs["is_sure"].to_list() == [False, False]


def test_equal_transfers_of_one_day_are_matched_in_order_and_said_to_be_ambiguous() -> None:
    day = {"precision": "day"}
    rows = [leg(number, A, "debit", 5000_00, FRIDAY, **names(B), **day) for number in (1, 2, 3)]
    rows += [leg(number, B, "credit", 5000_00, FRIDAY, **names(A), **day) for number in (11, 12, 13)]
    found = matched(*rows)
    assert pairs(found) == [([1], [11]), ([2], [12]), ([3], [13])]
    assert found.matches["candidates"].to_list() == [3, 3, 3]


def test_the_nearest_is_not_taken_where_all_together_would_lose() -> None:
    monday = FRIDAY + timedelta(days=3)
    rows = [
        leg(1, A, "debit", 5000_00, FRIDAY, **names(B)),
        leg(2, A, "debit", 5000_00, monday, **names(B)),
        leg(3, B, "credit", 5000_00, monday, **names(A)),
        leg(4, B, "credit", 5000_00, monday + timedelta(days=4), **names(A)),
    ]
    assert pairs(matched(*rows)) == [([1], [3]), ([2], [4])]


def test_a_crowd_of_equal_transfers_is_matched_within_bounds_and_the_bound_is_stated() -> None:
    rows = [leg(number, A, "debit", 5000_00, FRIDAY, **names(B)) for number in range(320)]
    rows += [leg(1_000 + number, B, "credit", 5000_00, FRIDAY, **names(A)) for number in range(320)]
    found = matched(*rows)
    assert pairs(found) == [([number], [1_000 + number]) for number in range(320)]
    assert found.bounded_count == 320


def test_a_small_fee_is_stated_and_a_large_one_is_no_fee() -> None:
    debit = leg(1, A, "debit", 10_000_00, FRIDAY, **names(B))
    found = matched(debit, leg(2, B, "credit", 9_950_00, FRIDAY, **names(A)))
    fee = next(one for one in reasons_of(found.matches["reasons"][0]) if one.code is ReasonCode.SMALL_FEE)
    assert fee.value == 50
    assert matched(debit, leg(2, B, "credit", 9_000_00, FRIDAY, **names(A))).matches.is_empty()
    assert matched(debit, leg(2, B, "credit", 10_050_00, FRIDAY, **names(A))).matches.is_empty()


def test_an_exchange_is_matched_at_the_amount_that_a_row_states() -> None:
    stated = {"amount_2": 21_50, "amount_2_scale": 2, "currency_2": "USD"}
    usd = {"currency": "USD", "account_currency": "USD"}
    found = matched(
        leg(1, A, "debit", 10_000_00, FRIDAY, **names(B), **stated),
        leg(2, B, "credit", 21_50, FRIDAY, **names(A), **usd),
        leg(3, B, "credit", 21_40, FRIDAY, **names(A), **usd),
    )
    assert pairs(found) == [([1], [2])]
    assert ReasonCode.EXECUTED_RATE in codes(found)


def test_an_exchange_is_matched_at_the_rate_that_a_purpose_states() -> None:
    found = matched(
        leg(1, A, "debit", 1_068_000_00, FRIDAY, remittance_info="FX purchase USD/KZT 452.30", **names(B)),
        leg(2, B, "credit", 2_361_26, FRIDAY, currency="USD", account_currency="USD", **names(A)),
    )
    assert ReasonCode.EXECUTED_RATE in codes(found)
    assert found.matches.height == 1


def test_amounts_in_two_currencies_without_a_rate_or_a_tie_are_no_match() -> None:
    usd = {"currency": "USD", "account_currency": "USD"}
    rows = (leg(1, A, "debit", 10_000_00, FRIDAY, **names(B)), leg(2, B, "credit", 21_50, FRIDAY, **usd))
    assert matched(*rows).matches.is_empty()


def test_a_payment_that_arrives_in_parts_is_one_transfer_and_so_is_the_reverse() -> None:
    parts = [leg(number, B, "credit", number * 100_00, FRIDAY, **names(A)) for number in (3, 4, 5)]
    found = matched(leg(1, A, "debit", 1_200_00, FRIDAY, **names(B)), *parts)
    assert pairs(found) == [([1], [3, 4, 5])]
    assert ReasonCode.SEVERAL in codes(found)
    given_ = [leg(number, A, "debit", number * 100_00, FRIDAY, **names(B)) for number in (3, 4, 5)]
    found = matched(leg(1, B, "credit", 1_200_00, FRIDAY, **names(A)), *given_)
    assert pairs(found) == [([3, 4, 5], [1])]


def test_what_was_taken_back_is_no_transfer() -> None:
    found = matched(
        leg(1, A, "debit", 5_000_00, FRIDAY, **names(B)),
        leg(2, A, "credit", 5_000_00, FRIDAY + timedelta(days=2), is_reversal=True, **names(B)),
        leg(3, B, "credit", 5_000_00, FRIDAY, **names(A)),
        leg(4, B, "debit", 5_000_00, FRIDAY + timedelta(hours=2), remittance_info="Сторно", **names(A)),
    )
    assert found.matches.is_empty()
    assert found.reversals.rows() == [(2, 1, "marked"), (4, 3, "words")]


def test_a_loan_that_is_repaid_is_no_reversal() -> None:
    found = matched(
        leg(1, A, "debit", 5_000_00, FRIDAY, **names(B)),
        leg(
            2, A, "credit", 5_000_00, FRIDAY + timedelta(days=9), remittance_info="Возврат займа", **names(B)
        ),
    )
    assert found.reversals.is_empty()


def test_a_receipt_from_somebody_else_is_not_taken_for_the_other_side() -> None:
    debit = leg(1, A, "debit", 5_000_00, FRIDAY, **names(B))
    for says in (names(C), names("KZ" + "9" * 18), {"counterparty_name": "Сидоров Кирилл"}):
        assert matched(debit, leg(2, B, "credit", 5_000_00, FRIDAY, **says)).matches.is_empty(), says


def test_names_in_two_alphabets_are_one_name() -> None:
    found = matched(
        leg(1, A, "debit", 5_000_00, FRIDAY, counterparty_name="OMAROVA AIGUL"),
        leg(2, B, "credit", 5_000_00, FRIDAY, counterparty_name="Akhmetov D."),
    )
    assert pairs(found) == [([1], [2])]


def test_both_accounts_of_one_holder_give_a_transfer_although_no_side_names_the_other() -> None:
    own = {"holder": HOLDERS[A]}
    found = matched(leg(1, A, "debit", 7_777_00, FRIDAY, **own), leg(2, B, "credit", 7_777_00, FRIDAY, **own))
    assert codes(found) >= {ReasonCode.SAME_HOLDER}
    assert matched(
        leg(1, A, "debit", 7_777_00, FRIDAY), leg(2, B, "credit", 7_777_00, FRIDAY)
    ).matches.is_empty()


def test_an_operators_payment_is_the_other_side_of_an_entry_with_its_fee() -> None:
    operator = leg(
        -1, "", "credit", 10_000_00, FRIDAY, fee=200_00, holder="OLGA", counterparty_name="Данияр Ахметов",
        bank_reference="0011111111",
    )  # fmt: skip
    found = matched(leg(1, A, "debit", 10_200_00, FRIDAY), operator | {"account": None})
    assert pairs(found) == [([1], [-1])]
    assert ReasonCode.STATED_FEE in codes(found)


def test_what_is_proven_already_is_taken_first_and_what_persons_said_is_left_alone() -> None:
    rows = [
        leg(1, A, "debit", 5_000_00, FRIDAY, **names(B)),
        leg(2, B, "credit", 5_000_00, FRIDAY, **names(A)),
        leg(3, B, "credit", 5_000_00, FRIDAY + timedelta(days=1), **names(A)),
    ]
    frame = pl.DataFrame(rows, schema=LEG_SCHEMA, orient="row")
    linked = pl.DataFrame({"debit_id": [1], "credit_id": [3]})
    found = match_legs(frame, linked=linked)
    assert pairs(found) == [([1], [3])]
    assert found.matches["grade"].to_list() == [MatchGrade.PROVEN.value]
    assert pairs(match_legs(frame, decided=Decided(rejected=((1, 2),)))) == [([1], [3])]
    assert match_legs(frame, decided=Decided(matched=(1,))).matches.is_empty()


def test_a_transfer_with_one_side_is_a_gap_and_says_whether_statements_cover_it() -> None:
    rows = [
        leg(1, A, "debit", 5_000_00, FRIDAY, **names(B)),
        leg(2, B, "credit", 1_00, FRIDAY),
        leg(3, C, "credit", 1, FRIDAY),
    ]
    frame = pl.DataFrame(rows, schema=LEG_SCHEMA, orient="row")
    met = pl.Series("id", [], dtype=pl.Int64)
    day = FRIDAY.date()
    covered = pl.DataFrame([(B, day, day)], schema=COVERED_SCHEMA, orient="row")
    found = one_leg_transfers(frame, met, covered)
    assert found.select("entry_id", "other_account", "missing").rows() == [(1, B, MissingLeg.COVERED.value)]
    assert one_leg_transfers(frame, met, covered.clear())["missing"].to_list() == [MissingLeg.UNKNOWN.value]
    assert one_leg_transfers(frame, pl.Series("id", [1]), covered).is_empty()


def test_an_account_printed_with_hyphens_is_covered_by_its_statements() -> None:
    rows = [
        leg(1, A, "debit", 5_000_00, FRIDAY, **names("1000-2000-30")),
        leg(2, "1000-2000-30", "credit", 1, FRIDAY),
    ]
    frame = pl.DataFrame(rows, schema=LEG_SCHEMA, orient="row")
    day = FRIDAY.date()
    covered = pl.DataFrame([("1000-2000-30", day, day)], schema=COVERED_SCHEMA, orient="row")
    found = one_leg_transfers(frame, pl.Series("id", [], dtype=pl.Int64), covered)
    assert found["missing"].to_list() == [MissingLeg.COVERED.value]


@pytest.mark.parametrize("seed", range(4))
def test_planted_transfers_are_found_where_amounts_repeat_often(seed: int) -> None:
    figures = measure_matching(seed)
    assert figures.precision >= 0.99, figures
    assert figures.recall >= 0.97, figures
    assert figures.inexact_count == 0


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10_000), factor=st.sampled_from((1, 3, 100)))
def test_order_scale_and_unrelated_accounts_change_nothing(seed: int, factor: int) -> None:
    plan = planted(seed, movements=60, accounts=6, days=20)
    expected = match_legs(plan.frame)
    legs = [leg_ for match in sides(expected).values() for side in match for leg_ in side]
    assert len(legs) == len(set(legs))
    shuffled = plan.frame.sample(fraction=1.0, shuffle=True, seed=seed)
    scaled = shuffled.with_columns(pl.col("amount", "amount_2") * factor)
    stranger = leg(99_999, "KZ" + "8" * 18, "credit", 5_000_00, FRIDAY, holder="Nobody Known")
    more = pl.concat([scaled, pl.DataFrame([stranger], schema=LEG_SCHEMA, orient="row")])
    found = match_legs(more)
    assert found.legs.rows() == expected.legs.rows()
    assert found.reversals.rows() == expected.reversals.rows()
