"""Digits, round amounts, gaps, strata and balances: each equals what counting one by one gives."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from math import comb

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.screening.balances import balance_trails
from investigator_desktop.analysis.screening.binomial import upper_tail
from investigator_desktop.analysis.screening.digits import digit_tests, shares
from investigator_desktop.analysis.screening.gaps import number_gaps, quiet_days
from investigator_desktop.analysis.screening.round_amounts import round_shares
from investigator_desktop.analysis.screening.strata import strata
from investigator_desktop.domain.screening import BalanceSource, Conformity, DigitPosition, NotComputable

SCHEMA = pl.Schema(
    {
        "account": pl.String(), "currency": pl.String(), "direction": pl.String(), "amount": pl.Int64(),
        "amount_scale": pl.Int64(), "booked_at": pl.Datetime("us"), "source_order": pl.Int64(),
        "running_balance": pl.Int64(), "bank_reference": pl.String(),
    }
)  # fmt: skip
Row = tuple[str, str, str, int, int, datetime, int, int | None, str | None]
START = datetime(2024, 1, 1)


def frame(rows: Sequence[Row]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def entry(amount: int, account: str = "A", *, day: int = 0, scale: int = 2, direction: str = "credit") -> Row:
    return (account, "KZT", direction, amount, scale, START + timedelta(days=day), day, None, None)


def grown(count: int) -> list[Row]:
    """Amounts that grow by a fixed factor follow the law."""
    return [entry(int(100 * 1.01**n)) for n in range(count)]


def test_the_shares_of_the_law_sum_to_one_and_begin_as_they_should() -> None:
    for position in DigitPosition:
        assert abs(sum(shares(position).values(), Decimal()) - 1) < Decimal("1e-24")
    assert str(shares(DigitPosition.FIRST)[1])[:10] == "0.30102999"
    assert str(shares(DigitPosition.SECOND)[0])[:7] == "0.11967"[:7]


def test_digits_are_counted_as_one_by_one_and_growth_conforms() -> None:
    rows = grown(1389)  # six decades
    first, second, two = digit_tests(frame(rows))
    by_hand = Counter(int(str(row[3])[0]) for row in rows)
    assert {one.digits: one.count for one in first.counts} == dict(by_hand)
    assert {one.digits: one.count for one in two.counts} == {
        digits: sum(str(row[3])[:2] == str(digits) for row in rows) for digits in range(10, 100)
    }
    assert sum(one.count for one in second.counts) == 1389
    assert (first.freedom, second.freedom, two.freedom) == (8, 9, 89)
    assert first.conformity is Conformity.CLOSE


def test_even_amounts_do_not_conform() -> None:
    draw = random.Random(1)
    rows = [entry(draw.randint(1_000, 999_999)) for _ in range(2000)]
    assert digit_tests(frame(rows))[0].conformity is Conformity.NONE


@pytest.mark.parametrize(
    ("rows", "obstacle"),
    [
        (grown(499), NotComputable.TOO_FEW),
        ([entry(1000 + n) for n in range(600)], NotComputable.NARROW_RANGE),
        ([*grown(600), *[entry(5000)] * 100], NotComputable.FIXED_AMOUNTS),
    ],
)
def test_the_law_is_not_asked_where_it_cannot_hold(rows: list[Row], obstacle: NotComputable) -> None:
    tests = digit_tests(frame(rows))
    assert [test.obstacle for test in tests] == [obstacle] * 3
    assert all(test.counts == () and test.chi_squared is None for test in tests)


def test_several_accounts_are_tested_apart_and_together() -> None:
    rows = [*grown(600), *[(*("B", *row[1:]),) for row in grown(600)]]
    tests = digit_tests(frame(rows))
    assert [(test.scope.account, test.amount_count) for test in tests[::3]] == [
        ("", 1200),
        ("A", 600),
        ("B", 600),
    ]


@given(st.integers(0, 60), st.integers(0, 60), st.fractions(0, 1, max_denominator=50))
def test_the_tail_is_the_sum_of_its_terms(count: int, total: int, rate: Fraction) -> None:
    terms = [comb(total, n) * rate**n * (1 - rate) ** (total - n) for n in range(count, total + 1)]
    exact = sum(terms, Fraction())
    found = Fraction(upper_tail(count, total, rate))
    assert abs(found - exact) <= exact / 10**26


@pytest.mark.parametrize(
    ("count", "rate"), [(150, Fraction(1, 4)), (240, Fraction(1, 4)), (40, Fraction(1, 4))]
)
def test_long_tails_agree_with_whole_numbers(count: int, rate: Fraction) -> None:
    total = 600
    exact = sum(
        (comb(total, n) * rate**n * (1 - rate) ** (total - n) for n in range(count, total + 1)), Fraction()
    )
    assert abs(Fraction(upper_tail(count, total, rate)) - exact) <= exact / 10**25


def test_round_amounts_are_held_against_the_others_of_the_case() -> None:
    draw = random.Random(2)
    others = [entry(draw.randint(1_000_000, 9_999_999), f"B{n % 5}") for n in range(500)]
    round_ones = [entry(draw.randint(1, 9) * 1_000_000, "A") for _ in range(40)]
    found = {share.scope.account: share for share in round_shares(frame([*others, *round_ones]))}
    told = found["A"]
    assert (told.unit.units, told.round_count, told.amount_count, told.base_total) == (1_000_000, 40, 40, 500)
    assert told.tail is not None
    assert told.tail < Decimal("1e-50")
    assert all(
        share.tail is None or share.tail > Decimal("1e-6") for key, share in found.items() if key != "A"
    )


def test_few_amounts_and_a_case_without_others_have_no_rate() -> None:
    few = round_shares(frame([entry(100)] * 5))
    alone = round_shares(frame([entry(100)] * 50))
    assert (few[0].obstacle, alone[0].obstacle) == (NotComputable.TOO_FEW, NotComputable.NO_BASE_RATE)
    assert round_shares(frame([])) == ()


def referenced(reference: str | None, account: str = "A") -> Row:
    return (*entry(100, account)[:8], reference)


def test_missing_numbers_are_named_by_what_stands_around_them() -> None:
    rows = [referenced(f"PO-{n:04d}") for n in range(1, 20) if n not in {7, 12, 13}]
    found = [(gap.before, gap.after, gap.missing_count) for gap in number_gaps(frame(rows))]
    assert found == [("PO-0006", "PO-0008", 1), ("PO-0011", "PO-0014", 2)]


def test_references_that_are_no_row_of_numbers_have_no_gaps() -> None:
    scattered = [referenced(str(n * n * 37)) for n in range(1, 30)]
    few = [referenced(f"X{n}") for n in (1, 2, 3, 9)]
    assert number_gaps(frame([*scattered, *few, referenced(None), referenced("none")])) == ()


def test_quiet_days_lie_between_two_entries_of_one_account() -> None:
    rows = [entry(1, day=day) for day in (0, 5, 40, 41)] + [entry(1, "B", day=20)]
    (quiet,) = quiet_days(frame(rows))
    assert (quiet.from_on, quiet.to_on, quiet.day_count) == (date(2024, 1, 7), date(2024, 2, 9), 34)


amounts = st.integers(0, 10**9)
entries = st.lists(
    st.tuples(amounts, st.sampled_from("AB"), st.sampled_from([0, 2, 3]), st.sampled_from(["credit", "debit"])),
    min_size=1, max_size=30,
)  # fmt: skip


@given(entries)
def test_strata_hold_every_entry_once_and_sum_to_all(drawn: list[tuple[int, str, int, str]]) -> None:
    rows = [entry(amount, account, scale=scale, direction=way) for amount, account, scale, way in drawn]
    highest = max(scale for _, _, scale, _ in drawn)
    sums: dict[tuple[str, str], int] = defaultdict(int)
    for amount, account, scale, way in drawn:
        sums[account, way] += amount * 10 ** (highest - scale)
    found = strata(frame(rows))
    assert sum(one.entry_count for one in found) == len(rows)
    for (account, way), total in sums.items():
        own = [one for one in found if (one.scope.account, one.scope.direction) == (account, way)]
        assert sum(one.total.units for one in own) == total
        assert all(b.below_units is not None for b in own[:-1])
        assert own[-1].below_units is None


@given(st.lists(st.tuples(st.integers(-500, 500), st.integers(0, 5), st.booleans()), min_size=1, max_size=20))
def test_balances_are_those_printed_and_what_follows_from_them(drawn: list[tuple[int, int, bool]]) -> None:
    ordered = sorted(drawn, key=lambda one: one[1])
    balance, rows, expected = 1000, [], {}
    for order, (change, day, is_printed) in enumerate(ordered):
        balance += change
        way = "credit" if change >= 0 else "debit"
        moment = START + timedelta(days=day)
        rows.append(("A", "KZT", way, abs(change), 2, moment, order, balance if is_printed else None, None))
        expected[moment.date()] = (balance, is_printed)
    random.Random(0).shuffle(rows)
    (trail,) = balance_trails(frame(rows))
    if not any(printed for _, _, printed in ordered):
        assert trail.obstacle is NotComputable.NO_BALANCES
        return
    found = {day: (units, source is BalanceSource.PRINTED) for day, units, source in trail.days}
    assert found == expected
    assert trail.least is not None
    assert trail.least.units == min(units for units, _ in expected.values())


@given(entries, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(
    drawn: list[tuple[int, str, int, str]], draw: random.Random
) -> None:
    rows = [entry(amount, account, scale=scale, direction=way) for amount, account, scale, way in drawn]
    shuffled = rows.copy()
    draw.shuffle(shuffled)
    for look in (strata, round_shares, digit_tests, quiet_days, number_gaps):
        assert look(frame(rows)) == look(frame(shuffled))
