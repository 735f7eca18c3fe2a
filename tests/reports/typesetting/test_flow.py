from __future__ import annotations

from collections.abc import Callable

import pytest

from investigator_desktop.reports.typesetting.bidi import Direction
from investigator_desktop.reports.typesetting.facts import Fact, set_facts
from investigator_desktop.reports.typesetting.flow import HEADINGS, Flow
from investigator_desktop.reports.typesetting.page_canvas import PageCanvas
from investigator_desktop.reports.typesetting.styles import A4_PORTRAIT, BODY, TABLE_TEXT
from investigator_desktop.reports.typesetting.tables import Column, Table

LONG = "a paragraph that takes several lines of the page " * 8


def blank() -> Flow:
    return Flow(PageCanvas(A4_PORTRAIT), Direction.LEFT_TO_RIGHT)


def written_text(flow: Flow) -> None:
    flow.paragraph(LONG)


def written_short_texts(flow: Flow) -> None:
    flow.paragraph("One line.")
    flow.paragraph("Another line.")


def written_table(flow: Flow) -> None:
    table = Table(flow, [Column("Title", 100)])
    table.row(["\n".join(["line"] * 9)])
    table.close()


def written_facts(flow: Flow) -> None:
    set_facts(flow, [Fact("Name", "\n".join(["value"] * 5)), Fact("Other", "value")])


def written_introduced_table(flow: Flow) -> None:
    flow.introduction("What the table holds.")
    written_table(flow)


def height(level: int) -> float:
    style = HEADINGS[level][1]
    return style.space_before + style.leading + style.space_after


CONTENTS = (
    (written_text, 2 * BODY.leading),
    (written_short_texts, 2 * BODY.leading),
    (written_table, 10 * TABLE_TEXT.leading),
    (written_facts, 5 * 13.0),
    (written_introduced_table, 10 * TABLE_TEXT.leading + BODY.leading),
)


@pytest.mark.parametrize(("write", "least"), CONTENTS)
@pytest.mark.parametrize("levels", [(1,), (1, 2)])
def test_a_heading_is_never_parted_from_what_follows_it(
    write: Callable[[Flow], None], least: float, levels: tuple[int, ...]
) -> None:
    for room in range(0, 260, 4):
        flow = blank()
        flow.y = flow.canvas.shape.bottom + room
        for level in levels:
            flow.heading("A heading", level)
        write(flow)
        pages = {heading.page for heading in flow.headings}
        assert len(pages) == 1
        assert pages == {1} or room >= sum(map(height, levels)) + least


def test_a_first_row_taller_than_a_page_begins_below_the_head_of_its_table() -> None:
    flow = blank()
    flow.heading("A heading", 1)
    table = Table(flow, [Column("Title", 100)])
    table.row(["\n".join(["line"] * 90)])
    table.close()
    assert flow.canvas.page == 1


def test_a_heading_that_nothing_follows_is_still_set() -> None:
    flow = blank()
    flow.heading("A heading", 1)
    flow.new_page()
    assert [heading.page for heading in flow.headings] == [0]
