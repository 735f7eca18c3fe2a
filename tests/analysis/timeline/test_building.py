from __future__ import annotations

from datetime import date, datetime

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.timeline.building import build_timeline
from investigator_desktop.analysis.timeline.levels import bins_in_view
from investigator_desktop.analysis.timeline.model import BinUnit, Span
from investigator_desktop.analysis.timeline.times import DAY_US, as_moment, day_begin, day_end
from tests.analysis.timeline.builders import (
    SMALL,
    Made,
    account,
    small_statements,
    small_timeline,
    timeline_entries,
)


def test_an_account_with_two_currencies_has_two_lanes() -> None:
    both = pl.concat(
        [timeline_entries(SMALL[:2]), timeline_entries(SMALL[:1], "USD").with_columns(id=pl.lit(9, pl.Int64))]
    )
    model = build_timeline(both, (account(1),))
    assert [(lane.currency, lane.count) for lane in model.lanes] == [("KZT", 2), ("USD", 1)]


def test_entries_without_a_time_are_spread_over_their_day_in_the_order_of_the_source() -> None:
    model = small_timeline()
    second = model.lanes[1]
    day = day_begin(date(2024, 1, 12))
    times = model.entries["at"].to_list()[second.first + 1 : second.stop]
    assert times == [day + DAY_US // 4, day + 3 * DAY_US // 4]
    assert model.ids(second.first + 1, 2) == (6, 7)


def test_the_rows_of_a_day_follow_their_balances_where_the_source_begins_with_the_newest() -> None:
    newest_first: list[Made] = [
        (1, "2024-01-12", -40_000, 230_000),
        (1, "2024-01-12", -30_000, 270_000),
        (1, "2024-01-10", 200_000, 300_000),
    ]
    model = build_timeline(timeline_entries(newest_first), (account(1),))
    assert model.ids(0, 3) == (3, 2, 1)


def test_a_balance_is_inferred_from_what_is_printed_around_it() -> None:
    rows: list[Made] = [
        (1, "2024-01-03", 500, None),
        (1, "2024-01-04", -200, 1_300),
        (1, "2024-01-05", -100, None),
    ]
    model = build_timeline(timeline_entries(rows), (account(1),))
    assert model.entries["balance"].to_list() == [1_500, 1_300, 1_200]
    assert model.entries["is_inferred"].to_list() == [True, False, True]
    assert model.lanes[0].opening == 1_000


def test_a_balance_is_computed_from_the_opening_balance_where_none_is_printed() -> None:
    model = small_timeline()
    second = model.lanes[1]
    assert model.entries["balance"].to_list()[second.first :] == [300_000, 270_000, 230_000]
    assert (second.opening, second.balance_low, second.balance_high) == (100_000, 0, 300_000)


def test_a_lane_without_any_balance_has_none() -> None:
    model = build_timeline(timeline_entries(SMALL[4:]), (account(2),))
    assert model.lanes[0].opening is None
    assert model.entries["balance"].null_count() == 3


def test_covered_days_and_gaps_are_kept_as_stretches_of_time() -> None:
    first = small_timeline().lanes[0]
    assert first.covered[0] == Span(day_begin(date(2024, 1, 1)), day_end(date(2024, 1, 31)))
    assert first.gaps == (Span(day_begin(date(2024, 2, 1)), day_end(date(2024, 2, 14))),)
    assert len(small_statements()) == 3


def test_a_linked_movement_knows_both_of_its_places() -> None:
    links = small_timeline().links
    assert links.select("debit_id", "debit_lane", "credit_id", "credit_lane").rows() == [(2, 0, 5, 1)]


def test_no_entries_make_an_empty_model() -> None:
    model = build_timeline(timeline_entries(()), (account(1),))
    assert (model.count, model.lanes, model.currencies) == (0, (), ())


moments = st.datetimes(min_value=as_moment(0), max_value=as_moment(20_000 * DAY_US))
amounts = st.integers(-(10**9), 10**9).filter(bool)
made_entries = st.lists(st.tuples(st.integers(1, 3), moments, amounts), min_size=1, max_size=30)


@given(made_entries)
def test_the_sums_of_the_bins_are_the_sums_of_the_entries_at_every_level(
    drawn: list[tuple[int, datetime, int]],
) -> None:
    rows: list[Made] = [(number, at.isoformat(), signed, None) for number, at, signed in drawn]
    model = build_timeline(timeline_entries(rows), tuple(account(number) for number in (1, 2, 3)))
    for unit in BinUnit:
        bins = bins_in_view(model, unit, range(len(model.lanes)), model.extent)
        assert bins.credit_units.sum() == sum(s for _, _, s in drawn if s > 0)
        assert bins.debit_units.sum() == -sum(s for _, _, s in drawn if s < 0)
        assert bins.count.sum() == len(drawn)
        assert bins.credit_count.sum() == sum(s > 0 for _, _, s in drawn)
        assert ((bins.begin <= bins.at) & (bins.at < bins.end)).all()
