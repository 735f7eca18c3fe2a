from __future__ import annotations

from collections import Counter
from datetime import date, datetime

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.overview.pivot import PivotNames, pivot_of
from investigator_desktop.analysis.overview.summing import cash_by_place, figures_of, grain_of
from investigator_desktop.domain.entry_frame import DIRECTION
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.overview import (
    ACCOUNT_NAMES,
    DIVISIONS,
    PARTY_NAMES,
    PivotBy,
    PivotKey,
    PivotOrder,
    PivotQuestion,
)

Row = tuple[int, str, datetime, str, int, int, str | None, bool | None, str | None]
SCHEMA = pl.Schema(
    {
        "account_id": pl.Int64(), "counterparty": pl.String(), "booked_at": pl.Datetime("us"),
        "direction": DIRECTION, "amount": pl.Int64(), "amount_scale": pl.Int64(), "currency": pl.String(),
        "is_cash": pl.Boolean(), "location": pl.String(),
    }
)  # fmt: skip
JANUARY, FEBRUARY = datetime(2024, 1, 5, 10), datetime(2024, 2, 1)
NAMES = PivotNames(
    pl.DataFrame([(1, "KZ1", "Ann", "kz1 ann"), (2, "KZ2", "Bek", "kz2 bek")], ACCOUNT_NAMES, orient="row"),
    pl.DataFrame([("p1", "Shop", "", "shop"), ("p2", "Agent", "77", "agent 77")], PARTY_NAMES, orient="row"),
)


def frame(*rows: Row) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def row(
    account: int = 1,
    party: str = "p1",
    at: datetime = JANUARY,
    way: str = "debit",
    amount: int = 100,
    scale: int = 2,
    currency: str | None = "KZT",
    *,
    is_cash: bool | None = None,
    place: str | None = None,
) -> Row:
    return (account, party, at, way, amount, scale, currency, is_cash, place)


ROWS = frame(
    row(),
    row(at=FEBRUARY, amount=50),
    row(party="p2", way="credit", amount=70),
    row(currency="USD", amount=9),
    row(2, "", FEBRUARY, "credit", 1_000),
)


def test_sums_are_of_one_account_currency_counterparty_and_month() -> None:
    grain = grain_of(ROWS)
    assert grain.height == 5
    first = grain.filter(account_id=1, currency="KZT", counterparty="p1", month=date(2024, 1, 1)).row(
        0, named=True
    )
    assert (first["credits"], first["debits"], first["count"]) == (0, 100, 1)
    assert first["first_on"] == first["last_on"] == date(2024, 1, 5)


def test_amounts_with_different_decimals_are_summed_exactly() -> None:
    grain = grain_of(frame(row(amount=5, scale=0), row(amount=1, scale=3)))
    assert grain.select("scale", "debits").row(0) == (3, 5_001)


def test_sums_beyond_what_sixty_four_bits_hold_are_exact() -> None:
    largest = 2**63 - 1
    assert grain_of(frame(row(amount=largest), row(amount=largest)))["debits"].to_list() == [2 * largest]


def test_figures_add_nothing_across_currencies() -> None:
    figures = figures_of(grain_of(ROWS))
    assert (figures.account_count, figures.counterparty_count, figures.entry_count) == (2, 2, 5)
    assert (figures.first_on, figures.last_on) == (date(2024, 1, 5), date(2024, 2, 1))
    assert [(one.currency, one.credits.units, one.debits.units) for one in figures.sums] == [
        ("KZT", 1_070, 150),
        ("USD", 0, 9),
    ]
    assert figures.sums[0].net == Money(920, 2, "KZT")


def test_a_case_without_entries_has_figures_without_days() -> None:
    figures = figures_of(grain_of(frame()))
    assert (figures.entry_count, figures.first_on, figures.sums) == (0, None, ())


def test_cash_is_summed_by_place_and_what_is_no_cash_is_left_out() -> None:
    cash = cash_by_place(
        frame(
            row(is_cash=True, place="Almaty"),
            row(2, is_cash=True, place="Almaty", way="credit", amount=30),
            row(is_cash=True, place=None),
            row(is_cash=False, place="Almaty"),
            row(place="Almaty"),
        )
    )
    told = cash.select("place", "credits", "debits", "count", "account_count").rows()
    assert told == [("Almaty", 30, 100, 2, 2), ("", 0, 100, 1, 1)]


def test_rows_open_into_those_below_them() -> None:
    pivot = pivot_of(grain_of(ROWS), NAMES, PivotQuestion())
    top, below, months = pivot.levels
    assert [(one.name, one.key.currency, one.count) for one in map(top.row, range(top.rows.height))] == [
        ("KZ1", "KZT", 3), ("KZ1", "USD", 1), ("KZ2", "KZT", 1),
    ]  # fmt: skip
    children = [below.row(place) for place in top.children(0)]
    assert [(one.name, one.count) for one in children] == [("Shop", 2), ("Agent", 1)]
    shop = below.children(top.children(0)[0])
    assert [months.row(place).key.month for place in shop] == [date(2024, 1, 1), date(2024, 2, 1)]
    assert [one.month for one in below.months_of(0)] == [date(2024, 1, 1), date(2024, 2, 1)]
    assert months.row(0).key == PivotKey("KZT", 1, "p1", date(2024, 1, 1))
    assert months.children(0) == range(0)


def test_a_currency_and_a_search_leave_out_the_rest() -> None:
    dollars = pivot_of(grain_of(ROWS), NAMES, PivotQuestion(currency="USD"))
    assert [one.key.currency for one in map(dollars.levels[0].row, range(1))] == ["USD"]
    agents = pivot_of(grain_of(ROWS), NAMES, PivotQuestion(text="AGENT"))
    assert agents.levels[0].rows["count"].to_list() == [1]
    nobody = pivot_of(grain_of(ROWS), NAMES, PivotQuestion(text="nobody"))
    assert (nobody.levels[0].rows.height, nobody.first_month) == (0, None)


def test_amounts_are_ordered_within_their_currency() -> None:
    question = PivotQuestion(order=PivotOrder.DEBITS)
    top = pivot_of(grain_of(ROWS), NAMES, question).levels[0]
    assert top.rows.select("currency", "debits").rows() == [("KZT", 150), ("KZT", 0), ("USD", 9)]


ENTRIES = st.lists(
    st.builds(
        row,
        st.integers(1, 3),
        st.sampled_from(["", "p1", "p2"]),
        st.datetimes(datetime(2023, 11, 1), datetime(2024, 3, 1)),
        st.sampled_from(["credit", "debit"]),
        st.integers(0, 10**12),
        st.sampled_from([0, 2, 3]),
        st.sampled_from(["KZT", "USD", None]),
    ),
    max_size=30,
)


@given(ENTRIES, st.sampled_from(DIVISIONS), st.sampled_from(PivotOrder), st.booleans())
def test_every_level_sums_to_the_entries_of_each_currency(
    rows: list[Row], by: tuple[PivotBy, ...], order: PivotOrder, is_descending: bool
) -> None:
    wanted: Counter[tuple[str, str]] = Counter()
    for _, _, _, way, amount, scale, currency, _, _ in rows:
        wanted[(currency or "", way)] += amount * 10 ** (3 - scale)
    pivot = pivot_of(grain_of(frame(*rows)), NAMES, PivotQuestion(by, order, is_descending))
    for level in pivot.levels:
        found: Counter[tuple[str, str]] = Counter()
        for one in map(level.row, range(level.rows.height)):
            found[(one.key.currency, "credit")] += one.credits * 10 ** (3 - one.scale)
            found[(one.key.currency, "debit")] += one.debits * 10 ** (3 - one.scale)
        assert +found == +wanted
        assert int(level.rows["count"].sum()) == len(rows)
    for above, below in zip(pivot.levels, pivot.levels[1:], strict=False):
        for place in range(above.rows.height):
            children = [below.row(child) for child in above.children(place)]
            assert sum(child.credits for child in children) == above.row(place).credits
            assert {child.key.currency for child in children} == {above.row(place).key.currency}
            months = above.months_of(place)
            if months:
                assert sum(one.debits for one in months) == above.row(place).debits
