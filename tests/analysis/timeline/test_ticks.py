from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.timeline.model import Span
from investigator_desktop.analysis.timeline.ticks import STEPS, TickUnit, stretches, tick_step, ticks
from investigator_desktop.analysis.timeline.times import DAY_US, HOUR_US, as_us


def at(text: str) -> int:
    return as_us(datetime.fromisoformat(text))


@pytest.mark.parametrize(
    ("days", "unit", "count"),
    [
        (365 * 100, TickUnit.YEAR, 10),
        (365 * 12, TickUnit.YEAR, 1),
        (365 * 3, TickUnit.QUARTER, 1),
        (365, TickUnit.MONTH, 1),
        (60, TickUnit.DAY, 5),
        (14, TickUnit.DAY, 1),
        (3, TickUnit.HOUR, 6),
        (1, TickUnit.HOUR, 3),
    ],
)
def test_ticks_go_from_years_to_hours_as_the_view_narrows(days: int, unit: TickUnit, count: int) -> None:
    begin = at("2023-01-01")
    step = tick_step(Span(begin, begin + days * DAY_US), 600, 5.5)
    assert (step.unit, step.count) == (unit, count)


def test_ticks_stand_at_the_beginning_of_their_units() -> None:
    year = Span(at("2023-11-15"), at("2024-03-02"))
    month = next(step for step in STEPS if step.unit is TickUnit.MONTH)
    assert [str(moment.date()) for moment in ticks(year, month)] == [
        "2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01",
    ]  # fmt: skip
    quarters = next(step for step in STEPS if step.unit is TickUnit.QUARTER)
    assert [str(moment.date()) for moment in ticks(year, quarters)] == ["2024-01-01"]


def test_days_are_ticked_anew_in_every_month() -> None:
    five = next(step for step in STEPS if (step.unit, step.count) == (TickUnit.DAY, 5))
    days = [moment.day for moment in ticks(Span(at("2024-02-20"), at("2024-03-12")), five)]
    assert days == [21, 26, 1, 6, 11]


def test_a_context_begins_where_the_view_begins() -> None:
    found = stretches(Span(at("2023-11-15"), at("2024-02-01")), TickUnit.YEAR)
    assert [(moment.year, span.begin == at("2023-11-15")) for moment, span in found] == [
        (2023, True),
        (2024, False),
    ]


moments = st.datetimes(min_value=datetime(1980, 1, 1), max_value=datetime(2035, 1, 1))
lengths = st.integers(HOUR_US, 40 * 365 * DAY_US)


@given(moments, lengths, st.floats(200, 3000))
def test_ticks_ascend_lie_in_view_and_leave_room_for_their_labels(
    begin: datetime, length: int, width: float
) -> None:
    shown = Span(as_us(begin), as_us(begin) + length)
    step = tick_step(shown, width, 6.0)
    found = [as_us(moment) for moment in ticks(shown, step)]
    assert found == sorted(set(found))
    assert all(shown.begin <= us < shown.end for us in found)
    assert len(found) <= width / (0.85 * step.letters * 6.0) + 2
