from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import polars as pl
import pytest
from PySide6.QtWidgets import QApplication

from investigator_desktop.analysis.timeline.arrows import MOST_ARROWS
from investigator_desktop.analysis.timeline.building import Beside, build_timeline
from investigator_desktop.analysis.timeline.layout import TimelineLayout, layout_timeline, readable_height
from investigator_desktop.analysis.timeline.model import PeriodChosen, TimelineModel
from investigator_desktop.analysis.timeline.view import Scaling, TimelineView, showing
from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.domain.scene import Arrow, Box, Curve, Disc, Ink, Label, Polygon
from investigator_desktop.ui.scene_painter import DARK_SCENE, LIGHT_SCENE, ScenePalette
from tests.analysis.timeline.builders import (
    account,
    rich_timeline,
    small_timeline,
    timeline_entries,
    whole_view,
)
from tests.benchmarks.timeline import initial_view, synthetic_timeline
from tests.golden.pictures import GoldenPictures

ENGLISH = document_wording("en")


def laid_out(model: TimelineModel, view: TimelineView, language: str = "en") -> TimelineLayout:
    return layout_timeline(model, view, document_wording(language))


@pytest.mark.parametrize(("name", "language"), [("left_to_right", "en"), ("right_to_left", "fa_AF")])
def test_the_picture_of_a_small_case_is_the_kept_one(
    name: str, language: str, golden: GoldenPictures
) -> None:
    """Run with --update-golden to keep the pictures anew, then look at what changed."""
    wording = replace(document_wording(language), text=str)  # sentences in English, whatever is translated
    model = small_timeline()
    scene = layout_timeline(model, whole_view(model), wording).scene
    golden.scene(f"timeline_{name}", scene.primitives)


@pytest.mark.parametrize(("name", "palette"), [("light", LIGHT_SCENE), ("dark", DARK_SCENE)])
def test_a_timeline_with_everything_in_it_is_painted_as_the_kept_image(
    name: str, palette: ScenePalette, golden: GoldenPictures, qapp: QApplication
) -> None:
    model = rich_timeline()
    wording = replace(document_wording("en"), text=str)
    scene = layout_timeline(model, whole_view(model, 900, 620, 11.0), wording).scene
    if name == "light":
        golden.scene("timeline_everything", scene.primitives)
    golden.image(f"timeline_everything_{name}", scene, palette)


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


def test_events_stand_in_a_band_above_the_lanes_with_a_line_through_them() -> None:
    model = rich_timeline()
    layout = laid_out(model, whole_view(model, 900, 620))
    signs = [item for item in layout.scene.primitives if isinstance(item, Polygon) and item.ink is Ink.EVENT]
    assert len(signs) == len(model.events) == 2
    middle = [sum(x for x, _ in sign.points) / 4 for sign in signs]
    assert middle == pytest.approx([layout.plot.x(event.span.begin) for event in model.events])
    assert all(layout.plot.axis <= y <= layout.plot.top for sign in signs for _, y in sign.points)
    found = layout.hits.events_at(middle[0], (layout.plot.axis + layout.plot.top) / 2)
    assert [event.label for event in found] == ["Arrival of the lorry"]


def test_a_finding_is_a_flag_in_the_lane_and_at_the_time_of_its_entry() -> None:
    model = rich_timeline()
    layout = laid_out(model, whole_view(model, 900, 620))
    place = model.place_of(2, tuple(strip.number for strip in layout.plot.strips))
    assert place is not None
    strip = layout.plot.strip_of(place.lane)
    assert strip is not None
    assert layout.hits.findings_at(layout.plot.x(place.at) + 2, strip.top + 6) == (7,)
    assert layout.hits.findings_at(layout.plot.left, strip.bottom - 2) == ()


def test_how_sure_a_movement_is_shows_in_line_and_shape_and_not_in_colour_alone() -> None:
    model = rich_timeline()
    layout = laid_out(model, whole_view(model, 900, 620))
    own = layout.plot.bottom
    arrows = {item.ink: item for item in layout.scene.primitives if isinstance(item, Arrow) and item.y1 < own}
    looks = {ink: (arrow.is_dashed, arrow.bend != 0) for ink, arrow in arrows.items()}
    assert looks == {
        Ink.LINK: (False, False),
        Ink.LINK_CONFIRMED: (False, True),
        Ink.LINK_INFERRED: (True, True),
        Ink.NODE: (False, False),
    }
    assert [disc.ink for disc in layout.scene.primitives if isinstance(disc, Disc) and disc.y < own] == [
        Ink.NODE
    ]


def test_an_arrow_is_the_wider_the_larger_its_amount() -> None:
    model = rich_timeline()
    arrows = [
        item
        for item in laid_out(model, whole_view(model, 900, 620)).scene.primitives
        if isinstance(item, Arrow) and item.id
    ]
    units = dict(model.entries.select("id", "units").unique().iter_rows())
    by_amount = sorted(arrows, key=lambda arrow: units[arrow.id])
    widths = [arrow.width for arrow in by_amount]
    assert widths == sorted(widths)
    assert widths[0] < widths[-1]


def test_a_lane_that_does_not_fit_is_scrolled_to_and_the_last_one_can_be_reached() -> None:
    model = synthetic_timeline(600, accounts=40)
    view = initial_view(model, 900, 400)
    plot = laid_out(model, view).plot
    last = laid_out(model, replace(view, first_lane=plot.lane_count - plot.lanes_fitting)).plot
    assert last.strips[-1].number == len(model.lanes) - 1
    assert last.bottom <= 400


def test_a_document_counts_the_movements_that_are_not_drawn_and_a_screen_says_to_zoom_in() -> None:
    count = MOST_ARROWS + 5
    rows = [(lane, "2024-01-10T12:00:00", sign * 100, None) for lane, sign in ((1, -1), (2, 1))] * count
    links = pl.DataFrame({"debit_id": range(1, 2 * count, 2), "credit_id": range(2, 2 * count + 1, 2)})
    model = build_timeline(timeline_entries(rows), (account(1), account(2)), beside=Beside(links))
    said = [
        " ".join(item.text for item in layout_timeline(model, whole_view(model), wording).fixed
                 if isinstance(item, Label))
        for wording in (ENGLISH, replace(ENGLISH, is_document=False))
    ]  # fmt: skip
    assert "5 more movements of this stretch are not drawn." in said[0]
    assert "zoom in" not in said[0]
    assert "zoom in for the others" in said[1]
