from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from investigator_desktop.analysis.flow_picture.layout import (
    FlowLayout,
    dragged_scene,
    layout_flow,
    legend_scene,
)
from investigator_desktop.analysis.flow_picture.placing import placed
from investigator_desktop.analysis.flow_picture.viewing import (
    centred,
    fitted,
    frame_of,
    panned,
    widened,
    zoomed,
)
from investigator_desktop.analysis.flow_picture.wording import document_flow_wording
from investigator_desktop.domain.flow_picture import (
    EdgeSplit,
    FlowPicture,
    FlowPictureKind,
    FlowView,
    OpenedEdge,
)
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.scene import Arrow, Box, Curve, Disc, Ink, Label, Polygon, Ribbon
from investigator_desktop.ui.scene_painter import DARK_SCENE, LIGHT_SCENE, ScenePalette
from tests.analysis.flow_picture.builders import key, paid, picture
from tests.golden.pictures import GoldenPictures

SANKEY, NETWORK = FlowPictureKind.SANKEY, FlowPictureKind.NETWORK
VIEW = FlowView(SANKEY, 740.0, 440.0)
ROWS = (
    paid(0, "Alpha/1", "Beta/2", 900_000_00),
    paid(1, "Beta/2", "Gamma/3", 400_000_00, grade="one_sided"),
    paid(2, "Beta/2", "Gamma/3", 150_000_00, grade="inferred"),
    paid(3, "Gamma/3", "Alpha/4", 200_000_00, grade="confirmed"),
    paid(4, "cash", "Beta/2", 120_000_50, grade="one_sided", credit_ids=[8], debit_ids=[]),
    paid(5, "Beta/2", "unknown", 80_000_00, grade="one_sided"),
    paid(6, "Beta/2", "Delta/5", 60_000_00),
    paid(7, "Delta/5", "Beta/2", 7_00, currency="USD"),
    paid(8, "Alpha/1", "Alpha/4", 30_000_00),
)


def drawn(found: FlowPicture, view: FlowView, language: str = "en") -> FlowLayout:
    return layout_flow(found, placed(found, view.kind, view.currency), view, document_flow_wording(language))


def texts(layout: FlowLayout) -> list[str]:
    return [one.text for one in layout.scene.primitives if isinstance(one, Label)]


@pytest.mark.parametrize(("name", "view", "language"), [
    ("sankey", VIEW, "en"), ("network", replace(VIEW, kind=NETWORK), "en"), ("sankey_right_to_left", VIEW, "fa_AF"),
])  # fmt: skip
def test_a_picture_is_laid_out_as_the_kept_one(
    name: str, view: FlowView, language: str, golden: GoldenPictures
) -> None:
    """Run with --update-golden to keep the pictures anew, then look at what changed."""
    golden.scene(f"flow_{name}", drawn(picture(*ROWS), view, language).scene.primitives)


@pytest.mark.parametrize(("name", "palette"), [("light", LIGHT_SCENE), ("dark", DARK_SCENE)])
def test_the_window_paints_a_picture_as_the_kept_one(
    name: str, palette: ScenePalette, golden: GoldenPictures, qapp: QApplication
) -> None:
    golden.image(f"flow_sankey_{name}", drawn(picture(*ROWS), VIEW).scene, palette)


def test_ribbons_are_as_high_as_their_amounts_and_none_is_dropped() -> None:
    found = picture(*ROWS)
    ribbons = [one for one in drawn(found, VIEW).scene.primitives if isinstance(one, Ribbon)]
    assert len(ribbons) == 7  # a pair with two grades has two, a loop none
    by_height = sorted(one.bottom1 - one.top1 for one in ribbons)
    assert by_height[-1] / by_height[-2] == pytest.approx(900 / 400)
    assert all(one.bottom1 - one.top1 == pytest.approx(one.bottom2 - one.top2) for one in ribbons)


def test_what_goes_back_is_drawn_to_the_left_with_a_head_and_a_loop_above_its_bar() -> None:
    layout = drawn(picture(*ROWS), VIEW)
    back = [one for one in layout.scene.primitives if isinstance(one, Ribbon) and one.x2 < one.x1]
    assert [one.ink for one in back] == [Ink.LINK_CONFIRMED]
    assert any(isinstance(one, Polygon) for one in layout.scene.primitives)
    assert [one.key for one in layout.hits.shapes if isinstance(one.shape, Arrow)] == [key("Alpha", "Alpha")]


def test_what_is_inferred_is_dashed_and_not_told_by_colour_alone() -> None:
    sankey = drawn(picture(*ROWS), VIEW).scene.primitives
    assert sum(isinstance(one, Curve) and one.is_dashed for one in sankey) == 2
    network = drawn(picture(*ROWS), replace(VIEW, kind=NETWORK)).scene.primitives
    assert [one.is_dashed for one in network if isinstance(one, Arrow)].count(True) == 1


def test_ribbons_at_a_bar_do_not_overlap() -> None:
    ribbons = [one for one in drawn(picture(*ROWS), VIEW).scene.primitives if isinstance(one, Ribbon)]
    for x in {one.x1 for one in ribbons}:
        spans = sorted((one.top1, one.bottom1) for one in ribbons if one.x1 == x)
        assert all(first[1] <= second[0] + 1e-6 for first, second in pairwise(spans))


@pytest.mark.parametrize("kind", [SANKEY, NETWORK])
def test_pointing_finds_every_node_in_the_middle_of_its_mark(kind: FlowPictureKind) -> None:
    found = picture(*ROWS)
    hits = drawn(found, replace(VIEW, kind=kind)).hits
    assert {box.spot.removesuffix("\u2190") for box in hits.boxes} == set(found.node_by_key)
    for box in hits.boxes:
        hit = hits.at(box.x + box.width / 2, box.y + box.height / 2)
        assert hit is not None
        assert hit.spot == box.spot


@pytest.mark.parametrize("kind", [SANKEY, NETWORK])
def test_pointing_finds_an_edge_in_its_middle_and_nothing_where_nothing_is(kind: FlowPictureKind) -> None:
    hits = drawn(picture(paid(0, "Alpha/1", "Beta/2", 10)), replace(VIEW, kind=kind)).hits
    first, second = hits.boxes
    middle = [(one.x + one.width / 2, one.y + one.height / 2) for one in (first, second)]
    x, y = (middle[0][0] + middle[1][0]) / 2, (middle[0][1] + middle[1][1]) / 2
    hit = hits.at(x, y)
    assert hit is not None
    assert hit.edge == key("Alpha", "Beta")
    assert hits.at(2.0, 2.0) is None
    assert set(hits.nodes_in(0, 0, VIEW.width, VIEW.height)) == {"party:Alpha", "party:Beta"}


def test_highlighted_edges_stand_before_all_others_which_are_faint() -> None:
    view = replace(VIEW, highlighted_edges=frozenset({key("Alpha", "Beta")}),
                   highlighted_nodes=frozenset({"party:Alpha", "party:Beta"}))  # fmt: skip
    primitives = drawn(picture(*ROWS), view).scene.primitives
    ribbons = [one for one in primitives if isinstance(one, Ribbon)]
    assert {one.ink for one in ribbons[:-1]} == {Ink.FAINT}
    assert ribbons[-1].ink is Ink.LINK
    boxes = {one.id: one.ink for one in primitives if isinstance(one, Box) and one.id}
    assert sorted(boxes.values()).count(Ink.NODE) == 2


def test_an_opened_edge_is_drawn_side_by_side_with_what_each_part_is() -> None:
    rows = [paid(number, "Alpha/1", "Beta/2", 100_00) for number in (0, 5, 40)]
    opened = (OpenedEdge("party:Alpha", "party:Beta", EdgeSplit.MONTH),)
    found = picture(*rows, opened=opened)
    assert [text for text in texts(drawn(found, VIEW)) if text.startswith("2024")] == [
        "2024-03: 200 · 2×",
        "2024-04: 100",
    ]
    arrows = [
        one for one in drawn(found, replace(VIEW, kind=NETWORK)).scene.primitives if isinstance(one, Arrow)
    ]
    assert len({arrow.bend for arrow in arrows}) == 2


def test_an_amount_is_written_whole_or_not_at_all() -> None:
    rows = [paid(n, "Alpha/1", f"Party {n}/{n + 2}", 123_456_789_012_34) for n in range(12)]
    rows += [paid(n + 20, f"Party {n}/{n + 2}", f"Next {n}/{n + 50}", 123_456_789_012_34) for n in range(12)]
    labels = [
        one
        for one in drawn(picture(*rows), replace(VIEW, width=400.0)).scene.primitives
        if isinstance(one, Label)
    ]
    assert all(one.max_width is None for one in labels if "123,456" in one.text)


def test_an_account_is_named_with_the_end_of_its_number() -> None:
    found = picture(paid(0, "Alpha/KZ86125KZT5004100100", "Beta/2", 10), by=FlowBy.ACCOUNT)
    assert {"Alpha · …0100", "Beta · 2"} <= set(texts(drawn(found, VIEW)))


def test_the_legend_says_what_is_not_drawn() -> None:
    said = texts(drawn(picture(*ROWS, most_nodes=1), VIEW))
    assert "Ribbons are as high as their amount in KZT." in said
    assert "3 smaller nodes are drawn as one." in said
    assert "1 movement in another currency is not drawn." in said


def test_a_picture_of_nothing_says_so() -> None:
    assert texts(drawn(picture(), VIEW)) == ["There are no movements to show."]


def test_zooming_keeps_what_is_under_the_point_and_panning_moves_it() -> None:
    near = zoomed(VIEW, 3.0, 200.0, 100.0)
    before, after = frame_of(VIEW), frame_of(near)
    assert (after.u(200.0), after.v(100.0)) == pytest.approx((before.u(200.0), before.v(100.0)))
    moved = frame_of(panned(near, 30.0, -10.0))
    assert (moved.x(0.5), moved.y(0.5)) == pytest.approx((after.x(0.5) + 30, after.y(0.5) - 10))
    assert fitted(near) == VIEW


def test_a_widened_view_shows_the_same_at_the_same_size() -> None:
    near = zoomed(VIEW, 2.0, 10.0, 10.0)
    plain, wide = frame_of(near), frame_of(widened(near, 2.0))
    assert (wide.width, wide.height) == pytest.approx((plain.width, plain.height))
    assert wide.x(0.3) - near.width / 2 == pytest.approx(plain.x(0.3))


def test_a_view_centres_on_a_node_and_leaves_out_what_is_far_away() -> None:
    found = picture(*ROWS)
    places = placed(found, NETWORK)
    view = centred(replace(VIEW, kind=NETWORK, zoom=30.0), places, "party:Beta")
    layout = layout_flow(found, places, view, document_flow_wording("en"))
    assert [box.spot for box in layout.hits.boxes] == ["party:Beta"]


def test_a_node_that_is_dragged_is_drawn_with_its_edges_alone_and_as_great_as_before() -> None:
    found = picture(*ROWS)
    view, wording = replace(VIEW, kind=NETWORK), document_flow_wording("en")
    places = placed(found, NETWORK)
    part = dragged_scene(found, places, view, wording, "party:Delta")
    assert len([one for one in part.primitives if isinstance(one, Arrow)]) == 2
    whole = layout_flow(found, places, view, wording).scene
    discs = {one for one in part.primitives if isinstance(one, Disc)}
    assert {(one.x, one.radius) for one in discs} <= {
        (one.x, one.radius) for one in whole.primitives if isinstance(one, Disc)
    }
    assert legend_scene(found, places, view, wording).primitives
