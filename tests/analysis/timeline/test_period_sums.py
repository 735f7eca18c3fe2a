from __future__ import annotations

from datetime import date

from investigator_desktop.analysis.timeline.model import Span
from investigator_desktop.analysis.timeline.period_sums import PeriodSum, period_sums
from investigator_desktop.analysis.timeline.times import day_begin, day_end
from tests.analysis.builders import tenge
from tests.analysis.timeline.builders import small_timeline


def test_a_period_sums_the_entries_of_all_lanes_of_a_currency() -> None:
    model = small_timeline()
    period = Span(day_begin(date(2024, 1, 10)), day_end(date(2024, 1, 11)))
    assert period_sums(model, period) == (PeriodSum(tenge(200_000), tenge(300_000), 3),)


def test_a_period_without_entries_has_no_sums() -> None:
    period = Span(day_begin(date(2024, 2, 10)), day_end(date(2024, 2, 11)))
    assert period_sums(small_timeline(), period) == ()
    assert period_sums(small_timeline(), small_timeline().extent, "USD") == ()
