from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.flows.conversion import with_converted
from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.analysis.flows.totals import edge_movements, flow_totals
from investigator_desktop.domain.flows import FlowBy, FlowEdge, FlowPeriod, FlowQuery
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.parties import PartyIndex, recorded_key
from investigator_desktop.domain.rates import Rate, RateTable
from tests.analysis.flows.builders import day, movement, movements

ACCOUNTS = FlowQuery(by=FlowBy.ACCOUNT)
made = st.builds(
    lambda number, payer, beneficiary, amount, on, grade, currency, scale: movement(
        number, payer, beneficiary, amount, day(on), grade=grade, currency=currency, amount_scale=scale
    ),
    st.integers(0, 10**6),
    st.sampled_from(["a", "b", "c"]),
    st.sampled_from(["a", "b", "c"]),
    st.integers(1, 10**15),
    st.integers(1, 31),
    st.sampled_from([grade.value for grade in MovementGrade]),
    st.sampled_from(["KZT", "USD"]),
    st.sampled_from([0, 2]),
)


def accounts(*rows: dict[str, object]) -> pl.DataFrame:
    return with_ends(movements(*rows), FlowBy.ACCOUNT)


def test_grades_and_currencies_are_never_added() -> None:
    ended = accounts(
        movement(0, "a", "b", 100, day(1)),
        movement(1, "a", "b", 7, day(2), grade="inferred"),
        movement(2, "a", "b", 5, day(3), currency="USD"),
        movement(3, "a", "b", 50, day(3)),
    )
    found = flow_totals(ended, ACCOUNTS).select("grade", "currency", "amount", "count").rows()
    assert found == [("proven", "KZT", 150, 2), ("inferred", "KZT", 7, 1), ("proven", "USD", 5, 1)]


def test_a_week_begins_on_monday_and_a_quarter_with_its_month() -> None:
    ended = accounts(movement(0, "a", "b", 1, day(3)), movement(1, "a", "b", 1, day(4)))
    weeks = flow_totals(ended, FlowQuery(by=FlowBy.ACCOUNT, period=FlowPeriod.WEEK))["period"]
    assert sorted(weeks) == [date(2024, 2, 26), date(2024, 3, 4)]
    quarter = flow_totals(ended, FlowQuery(by=FlowBy.ACCOUNT, period=FlowPeriod.QUARTER))["period"]
    assert quarter.to_list() == [date(2024, 1, 1)]


def test_accepted_parties_are_one_node_and_keep_their_name() -> None:
    first, second = recorded_key("Ivan Petrov", "", "A1"), recorded_key("I. Petrov", "", "A2")
    index = PartyIndex({second: first}, {first: "Ivan Petrov"})
    rows = movements(
        movement(0, "account:A1", "account:C", 10, day(1), payer_name="Ivan Petrov", payer_account="A1"),
        movement(1, "account:A2", "account:C", 20, day(1), payer_name="I. Petrov", payer_account="A2"),
    )
    found = flow_totals(with_ends(rows, FlowBy.PARTY, index), FlowQuery())
    assert found.select("payer_name", "amount").rows() == [("Ivan Petrov", 30)]


def test_a_movement_without_a_place_is_of_a_place_unknown() -> None:
    rows = movements(movement(0, "a", "b", 10, day(1), payer_place="Алматы "))
    found = flow_totals(with_ends(rows, FlowBy.PLACE), FlowQuery(by=FlowBy.PLACE))
    assert found.select("payer", "beneficiary").rows() == [("place:алматы", "unknown")]


@given(st.lists(made, max_size=30), st.sampled_from(list(FlowPeriod)))
def test_the_sums_of_all_edges_are_the_sums_of_the_movements(
    rows: list[dict[str, object]], period: FlowPeriod
) -> None:
    plain: Counter[tuple[str, str]] = Counter()
    for row in rows:
        plain[str(row["currency"]), str(row["grade"])] += int(str(row["amount"])) * 10 ** (
            2 - int(str(row["amount_scale"]))
        )
    found: Counter[tuple[str, str]] = Counter()
    totals = flow_totals(accounts(*rows), FlowQuery(by=FlowBy.ACCOUNT, period=period))
    for currency, grade, amount, scale in totals.select("currency", "grade", "amount", "scale").iter_rows():
        found[currency, grade] += amount * 10 ** (2 - scale)
    assert found == plain
    assert totals["count"].sum() == len(rows)


@given(st.lists(made, min_size=1, max_size=30), st.sampled_from(list(FlowPeriod)))
def test_every_edge_names_exactly_its_movements(rows: list[dict[str, object]], period: FlowPeriod) -> None:
    query = FlowQuery(by=FlowBy.ACCOUNT, period=period)
    ended = accounts(*rows)
    seen = 0
    for row in flow_totals(ended, query).iter_rows(named=True):
        edge = FlowEdge(
            row["payer"], row["beneficiary"], row["period"], row["currency"], MovementGrade(row["grade"])
        )
        found = edge_movements(ended, query, edge)
        seen += found.height
        units = sum(
            one["amount"] * 10 ** (row["scale"] - one["amount_scale"]) for one in found.iter_rows(named=True)
        )
        assert (found.height, units) == (row["count"], row["amount"])
    assert seen == len(rows)


RATES = RateTable(
    "r", "National bank", "KZT",
    (Rate(date(2024, 3, 1), "USD", "450.5"), Rate(date(2024, 3, 10), "USD", "451", 1),
     Rate(date(2024, 3, 1), "AMD", "11.13", 10)),
    age_days=5,
)  # fmt: skip


def test_a_total_is_converted_at_the_rates_of_its_days_and_what_has_none_is_counted() -> None:
    ended = accounts(
        movement(0, "a", "b", 100, day(2), currency="USD"),
        movement(1, "a", "b", 1_00, day(10), currency="USD"),
        movement(2, "a", "b", 9_99, day(9), currency="USD"),
        movement(3, "a", "b", 33, day(1), currency="AMD"),
        movement(4, "a", "b", 700, day(1)),
    )
    found = with_converted(flow_totals(ended, ACCOUNTS), ended, ACCOUNTS, RATES)
    assert found.select("currency", "amount", "converted", "unconverted_count").rows() == [
        ("AMD", 33, 37, 0),
        ("KZT", 700, 700, 0),
        ("USD", 1199, 90150, 1),
    ]


@given(st.lists(st.tuples(st.integers(1, 10**13), st.integers(1, 15)), min_size=1, max_size=20))
def test_a_converted_sum_is_that_of_fractions_rounded_once(paid: list[tuple[int, int]]) -> None:
    rows = [movement(n, "a", "b", amount, day(on), currency="USD") for n, (amount, on) in enumerate(paid)]
    exact, missing = Fraction(0), 0
    for amount, on in paid:
        rate = RATES.rate_on("USD", date(2024, 3, on))
        missing += rate is None
        exact += Fraction(amount) * (rate.exact if rate else 0)
    found = with_converted(flow_totals(accounts(*rows), ACCOUNTS), accounts(*rows), ACCOUNTS, RATES)
    row = found.row(0, named=True)
    assert (row["converted"] or 0, row["unconverted_count"]) == (round(exact), missing)


@pytest.mark.parametrize("by", list(FlowBy))
def test_no_movements_give_no_totals(by: FlowBy) -> None:
    assert flow_totals(with_ends(movements(), by), FlowQuery(by=by)).is_empty()
