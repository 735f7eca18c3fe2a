from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.plates import MARGIN, picture_room, picture_spot, plate
from investigator_desktop.analysis.scene_placing import placed
from investigator_desktop.analysis.text_lines import estimated_width, wrapped
from investigator_desktop.domain.plates import PLATE_HEIGHT, PLATE_WIDTH, PlateText, plate_text
from investigator_desktop.domain.scene import Anchor, Label
from investigator_desktop.foundation.bidi import POP_ISOLATE, isolate, without_controls
from investigator_desktop.foundation.catalogue import load_catalogue
from tests.reports.picture_plates import NAME_IN_DARI, SCENE, facts

TEXT = plate_text(facts(number=3, total=7, are_names_hidden=True), load_catalogue("en").text)


def words(text: PlateText) -> str:
    sheet = plate(SCENE, text)
    return "\n".join(without_controls(one.text) for one in sheet.primitives if isinstance(one, Label))


def test_a_plate_says_everything_that_a_reader_must_know() -> None:
    said = words(TEXT)
    for needed in (
        "Plate 3 of 7",
        "Case 24-0117/Қ: Training case",
        "Agency of inquiry",
        "Wages of eleven workers went to one account.",
        "Protected names are hidden in this picture.",
        "Filters: Currency: KZT.",
        "Times as printed, in the time zone Asia/Almaty.",
        "Made with Investigator Desktop 0.6.0 on 1 Mar 2026, 09:00 UTC",
    ):
        assert needed in said.replace("\u00a0", " ")


def test_a_view_without_filters_says_so_and_one_that_cannot_be_filtered_says_that() -> None:
    write = load_catalogue("en").text
    assert "Filters: none, all entries." in words(plate_text(facts(filters=()), write))
    cannot = plate_text(facts(filters=(), is_filterable=False), write)
    assert "this view shows the case without them" in words(cannot)


def test_a_plate_in_dari_begins_at_the_right() -> None:
    text = plate_text(facts(number=1), load_catalogue("fa_AF").text, is_right_to_left=True)
    number = next(one for one in plate(SCENE, text).primitives if isinstance(one, Label))
    assert (number.x, number.anchor) == (PLATE_WIDTH - MARGIN, Anchor.RIGHT)


@pytest.mark.parametrize("size", [(200, 100), (740, 440), (1900, 900), (500, 3000)])
def test_a_picture_of_any_size_stands_whole_inside_its_frame(size: tuple[float, float]) -> None:
    spot = picture_spot(*size, TEXT)
    assert spot.left >= MARGIN
    assert spot.left + spot.factor * size[0] <= PLATE_WIDTH - MARGIN
    assert spot.top >= spot.room_top
    assert spot.top + spot.factor * size[1] <= spot.room_top + spot.room_height


def test_a_picture_laid_out_for_the_room_is_not_scaled_down() -> None:
    width, height = picture_room(TEXT)
    assert picture_spot(width, height, TEXT).factor == pytest.approx(1.0)


def test_a_caption_of_any_length_is_there_to_its_last_word() -> None:
    caption = " ".join(f"word{number}" for number in range(400))
    sheet = plate(SCENE, replace(TEXT, caption=caption))
    said = " ".join(one.text for one in sheet.primitives if isinstance(one, Label))
    assert all(f"word{number}" in said for number in range(400))
    assert sheet.height > PLATE_HEIGHT


def test_placing_keeps_every_primitive_and_moves_it_whole() -> None:
    moved = tuple(placed(SCENE, 10, 20, 2.0))
    assert len(moved) == len(SCENE.primitives)
    back = tuple(placed(replace(SCENE, primitives=moved), -5, -10, 0.5))
    assert back == SCENE.primitives


@given(st.text(alphabet="abc дгъ محم\u2066\u2068\u2069", max_size=200), st.floats(20, 400))
def test_lines_hold_all_letters_and_whole_isolates(text: str, width: float) -> None:
    lines = wrapped(text, width, 10.0)
    kept = without_controls("".join(lines)).replace(" ", "")
    assert kept == without_controls("".join(text.split())) if text.strip() else not lines
    for line in lines:
        assert line.count(POP_ISOLATE) >= line.count("\u2066") + line.count("\u2068") - _closed(line)


def _closed(line: str) -> int:
    """Return how many isolates of a line nothing closes; wrapping leaves none."""
    depth = 0
    for letter in line:
        if letter in "\u2066\u2068":
            depth += 1
        elif letter == POP_ISOLATE and depth:
            depth -= 1
    assert depth == 0
    return 0


def test_a_name_that_runs_over_two_lines_is_isolated_on_both() -> None:
    name = isolate(" ".join([NAME_IN_DARI] * 4))
    lines = wrapped(f"Paid by {name} today", 160.0, 9.0)
    assert len(lines) > 1
    assert all(estimated_width(line, 9.0, is_bold=False) <= 160.0 for line in lines)
    assert all(("\u2068" in line) == (POP_ISOLATE in line) for line in lines)
