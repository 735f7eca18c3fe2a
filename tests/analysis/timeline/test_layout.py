from __future__ import annotations

import json
import os
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

import pytest

from investigator_desktop.analysis.timeline.layout import TimelineLayout, layout_timeline, readable_height
from investigator_desktop.analysis.timeline.model import PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.view import Scaling, TimelineView, showing
from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.domain.scene import Arrow, Box, Curve, Ink, Label, Primitive
from tests.analysis.timeline.builders import small_timeline, whole_view
from tests.benchmarks.timeline import initial_view, synthetic_timeline

GOLDEN = Path(__file__).parent / "golden"
UPDATES = "UPDATE_GOLDEN_SCENES"
ENGLISH = document_wording("en")


def laid_out(model: TimelineModel, view: TimelineView, language: str = "en") -> TimelineLayout:
    return layout_timeline(model, view, document_wording(language))


def as_json(primitives: tuple[Primitive, ...]) -> str:
    lines = [
        json.dumps([type(item).__name__, rounded(asdict(item))], ensure_ascii=False) for item in primitives
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def rounded(value: object) -> object:
    if isinstance(value, float):
        return round(value, 2)
    if isinstance(value, dict):
        return {name: rounded(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(part) for part in value]
    return value


@pytest.mark.parametrize(("name", "language"), [("left_to_right", "en"), ("right_to_left", "fa_AF")])
def test_the_picture_of_a_small_case_is_the_kept_one(name: str, language: str) -> None:
    """Set UPDATE_GOLDEN_SCENES to write the pictures anew, then look at what changed."""
    model = small_timeline()
    wording = replace(document_wording(language), text=str)  # sentences in English, whatever is translated
    drawn = as_json(layout_timeline(model, whole_view(model), wording).scene.primitives)
    kept = GOLDEN / f"{name}.json"
    if os.environ.get(UPDATES):
        kept.write_text(drawn, encoding="utf-8")
    assert drawn == kept.read_text(encoding="utf-8")


def test_money_in_stands_above_the_base_and_money_out_hangs_below_it() -> None:
    model = small_timeline()
    layout = laid_out(model, whole_view(model))
    for strip in layout.plot.strips:
        own = [
            box
            for box in layout.scene.primitives
            if isinstance(box, Box) and strip.top <= box.y < strip.bottom
        ]
        assert all(box.y + box.height <= strip.base + 0.01 for box in own if box.ink is Ink.CREDIT)
        assert all(box.y >= strip.base - 0.01 for box in own if box.ink is Ink.DEBIT)


def test_an_entry_is_found_where_its_mark_is_drawn() -> None:
    model = small_timeline()
    layout = laid_out(model, whole_view(model))
    heads = [box for box in layout.scene.primitives if isinstance(box, Box) and box.id]
    assert heads
    for box in heads:
        hit = layout.hits.at(box.x + box.width / 2, box.y + box.height / 2)
        assert hit is not None
        assert model.ids(hit.first, hit.count, hit.is_credit) == (box.id,)


def test_a_bar_gives_all_its_entries_of_the_side_pointed_at() -> None:
    model = small_timeline()
    layout = laid_out(model, whole_view(model, width=300))
    strip = layout.plot.strips[0]
    bar = max(layout.hits.bars[strip.number], key=lambda found: found.found.entry_count)
    below = layout.hits.at((bar.left + bar.right) / 2, strip.base + 2)
    assert below is not None
    assert model.ids(below.first, below.count, below.is_credit) == (2, 3)
    assert (below.units, below.entry_count) == (300_000, 2)


def test_nothing_is_found_where_nothing_is_drawn() -> None:
    model = small_timeline()
    layout = laid_out(model, whole_view(model))
    february = layout.plot.x((model.lanes[0].gaps[0].begin + model.lanes[0].gaps[0].end) // 2)
    assert layout.hits.at(february, layout.plot.strips[0].base) is None
    assert layout.hits.at(february, 2.0) is None


def test_a_gap_is_hatched_and_named_and_uncovered_days_have_no_ground() -> None:
    model = small_timeline()
    layout = laid_out(model, whole_view(model))
    hatched = [
        box
        for box in layout.scene.primitives
        if isinstance(box, Box) and box.is_hatched and box.ink is Ink.GAP
    ]
    assert len([box for box in hatched if box.y < layout.plot.bottom]) == 1
    texts = {label.text for label in layout.scene.primitives if isinstance(label, Label)}
    assert any(text in texts for text in ("No statement for 14 days", "14 days"))
    grounds = [
        box for box in layout.scene.primitives if isinstance(box, Box) and box.ink is Ink.LANE_ALTERNATE
    ]
    assert max(box.x + box.width for box in grounds) < layout.plot.right - 10


def test_printed_balances_are_solid_and_inferred_ones_dashed() -> None:
    model = small_timeline()
    layout = laid_out(model, whole_view(model))
    first, second = layout.plot.strips
    curves = [item for item in layout.scene.primitives if isinstance(item, Curve)]
    in_first = [c for c in curves if first.top < c.points[0][1] < first.bottom]
    in_second = [c for c in curves if second.top < c.points[0][1] < second.bottom]
    assert [curve.is_dashed for curve in in_first] == [False, True, False]
    assert [curve.is_dashed for curve in in_second] == [True]


def test_a_linked_movement_is_an_arrow_from_the_paying_to_the_receiving_lane() -> None:
    model = small_timeline()
    layout = laid_out(model, whole_view(model))
    arrows = [
        item for item in layout.scene.primitives if isinstance(item, Arrow) and item.y1 < layout.plot.bottom
    ]
    assert [arrow.id for arrow in arrows] == [5]
    assert arrows[0].y1 < arrows[0].y2


def test_a_chosen_period_is_a_band_with_edges() -> None:
    model = small_timeline()
    chosen = PeriodChosen(datetime(2024, 1, 10), datetime(2024, 1, 20))
    layout = laid_out(model, replace(whole_view(model), selection=chosen))
    bands = [item for item in layout.scene.primitives if isinstance(item, Box) and item.ink is Ink.SELECTION]
    assert len(bands) == 1
    assert bands[0].width == pytest.approx(10 * 86_400_000_000 * layout.plot.per_us)


def test_lanes_keep_a_readable_height_and_the_rest_is_scrolled_to() -> None:
    model = synthetic_timeline(300)
    view = replace(initial_view(model, 900, 300))
    layout = laid_out(model, view)
    in_sight = [strip.number for strip in layout.plot.strips]
    assert len(in_sight) < layout.plot.lane_count == len(model.lanes)
    following = laid_out(model, replace(view, first_lane=len(in_sight))).plot.strips
    assert following[0].number == in_sight[-1] + 1
    assert following[0].height == layout.plot.strips[0].height
    tall = replace(view, height=readable_height(model, view, ENGLISH))
    assert len(laid_out(model, tall).plot.strips) == len(model.lanes)


def test_lanes_of_another_currency_are_left_out_on_request() -> None:
    model = synthetic_timeline(300)
    layout = laid_out(model, replace(initial_view(model, 900, 900), currency="USD"))
    assert {strip.lane.currency for strip in layout.plot.strips} == {"USD"}


@pytest.mark.parametrize("scaling", list(Scaling))
def test_the_scale_of_lengths_is_said_below_the_lanes(scaling: Scaling) -> None:
    model = small_timeline()
    layout = laid_out(model, replace(whole_view(model), scaling=scaling))
    texts = " ".join(label.text for label in layout.scene.primitives if isinstance(label, Label))
    assert {Scaling.ROOT: "square root", Scaling.LOGARITHM: "logarithm"}[scaling] in texts


def test_time_runs_from_left_to_right_in_every_language() -> None:
    model = small_timeline()
    for language in ("en", "fa_AF"):
        plot = laid_out(model, whole_view(model), language).plot
        assert plot.x(model.extent.begin) < plot.x(model.extent.end)


def test_every_bar_in_view_adds_up_to_the_entries_in_view() -> None:
    model = synthetic_timeline(3_000)
    view = initial_view(model, 1200, 1200)
    for days in (730, 200, 30, 4):
        span = model.extent
        middle = (span.begin + span.end) // 2
        half = days * 86_400_000_000 // 2
        shown = showing(model, view, replace(span, begin=middle - half, end=middle + half))
        layout = laid_out(model, shown)
        times = model.entries["at"]
        in_view = int(((times >= shown.span.begin) & (times < shown.span.end)).sum())
        drawn = sum(bar.found.entry_count for bars in layout.hits.bars.values() for bar in bars)
        edges = sum(
            bar.found.entry_count
            for bars in layout.hits.bars.values()
            for bar in bars
            if bar.found.begin < shown.span.begin or bar.found.end > shown.span.end
        )
        assert in_view <= drawn <= in_view + edges


def test_an_empty_case_says_so() -> None:
    empty = replace(small_timeline(), lanes=(), groups=())
    texts = [
        label.text
        for label in laid_out(empty, whole_view(empty)).scene.primitives
        if isinstance(label, Label)
    ]
    assert "There are no entries to show." in texts
