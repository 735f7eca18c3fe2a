from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.timeline.times import HOUR_US
from investigator_desktop.analysis.timeline.view import bounds, fitted, panned, showing, zoomed
from tests.analysis.timeline.builders import small_timeline, whole_view

MODEL = small_timeline()
WHOLE = whole_view(MODEL)


@given(st.lists(st.tuples(st.floats(0.1, 10), st.floats(0, 1), st.floats(-1, 1)), max_size=8))
def test_zooming_and_panning_never_leave_what_there_is(moves: list[tuple[float, float, float]]) -> None:
    view = WHOLE
    for factor, around, fraction in moves:
        view = panned(MODEL, zoomed(MODEL, view, factor, around), fraction)
    widest = bounds(MODEL)
    assert widest.begin <= view.span.begin < view.span.end <= widest.end
    assert view.span.end - view.span.begin >= HOUR_US


@given(st.floats(0.05, 0.95), st.floats(0.2, 0.9))
def test_what_stands_under_the_cursor_stays_there(around: float, factor: float) -> None:
    view = zoomed(MODEL, WHOLE, factor, around)
    before = WHOLE.span.begin + around * (WHOLE.span.end - WHOLE.span.begin)
    after = view.span.begin + around * (view.span.end - view.span.begin)
    assert abs(before - after) < 1_000_000


def test_everything_fits_again_and_a_stretch_can_be_shown() -> None:
    near = zoomed(MODEL, WHOLE, 0.01, 0.3)
    assert fitted(MODEL, near).span == bounds(MODEL)
    wanted = replace(near.span, begin=near.span.begin + HOUR_US, end=near.span.begin + 5 * HOUR_US)
    assert showing(MODEL, near, wanted).span == wanted
