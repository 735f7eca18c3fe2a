from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.completeness import DayRange, DayState, ProofGrade
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.completeness.day_scale import LEAST_WIDTH, DayScale, DaySpan, year_span

LEAP_YEAR = year_span(2024)


def days(first: date, last: date, state: DayState = DayState.PROVEN) -> DayRange:
    return DayRange(first, last, state, ProofGrade.NONE)


def test_ranges_that_follow_each_other_leave_no_gap_on_the_strip() -> None:
    scale = DayScale(LEAP_YEAR, 1_000)
    one, other = days(date(2024, 1, 1), date(2024, 3, 31)), days(date(2024, 4, 1), date(2024, 12, 31))
    begin, width = scale.place_of(one)
    assert begin == 0
    assert scale.place_of(other) == (width, 1_000 - width)


def test_a_single_missing_day_in_ten_years_can_be_seen_and_hit() -> None:
    scale = DayScale(DaySpan(date(2014, 1, 1), date(2023, 12, 31)), 300)
    gap = date(2018, 6, 6)
    parts = (
        days(date(2014, 1, 1), gap - timedelta(days=1)),
        days(gap, gap, DayState.MISSING),
        days(gap + timedelta(days=1), date(2023, 12, 31)),
    )
    begin, width = scale.place_of(parts[1])
    assert width == LEAST_WIDTH
    assert scale.range_at(begin + 1, parts) == 1
    assert scale.range_at(0, parts) == 0
    assert scale.range_at(300, parts) is None


@given(
    first=st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    length=st.integers(0, 5_000),
    width=st.integers(LEAST_WIDTH, 3_000),
    offset=st.integers(-6_000, 6_000),
    own=st.integers(0, 6_000),
)
def test_a_range_lies_within_the_strip_or_is_not_shown(
    first: date, length: int, width: int, offset: int, own: int
) -> None:
    span = DaySpan(first, first + timedelta(days=length))
    begin = first + timedelta(days=offset)
    part = days(begin, begin + timedelta(days=own))
    scale = DayScale(span, width)
    if span.meets(part):
        left, taken = scale.place_of(part)
        assert left >= 0
        assert left + taken <= width
    else:
        assert scale.range_at(width // 2, (part,)) is None


def test_short_strips_have_months_and_long_ones_years() -> None:
    assert len(list(DayScale(LEAP_YEAR, 500).marks())) == 12
    marks = list(DayScale(DaySpan(date(2014, 5, 1), date(2023, 12, 31)), 500).marks())
    assert [day.year for _x, day in marks] == list(range(2015, 2024))


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(1, 3, "33.3%"), (999_999, 1_000_000, "99.9%"), (5, 5, "100%"), (0, 7, "0%"), (0, 0, "")],
)
def test_only_the_whole_is_a_hundred_per_cent(part: int, whole: int, text: str) -> None:
    assert Display("en").share(part, whole).strip("\u2066\u2069") == text
