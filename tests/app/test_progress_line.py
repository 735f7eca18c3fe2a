from __future__ import annotations

import io

from investigator_desktop.app.progress_line import ProgressLine
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE, Catalogue, message
from investigator_desktop.foundation.progress import Progress

CATALOGUE = Catalogue(SOURCE_LANGUAGE, {})
READING = message("Import", "Reading {file}")


class Terminal(io.StringIO):
    """A terminal of which everything that was written is kept."""

    def isatty(self) -> bool:
        return True


def test_the_line_says_the_step_and_how_far_it_is() -> None:
    progress, out = Progress(), Terminal()
    line = ProgressLine(progress, CATALOGUE, out)
    progress.begin(READING.format(file="a.csv"), 7)
    progress.advance(3)
    line.draw()
    assert out.getvalue() == "\rReading a.csv: 42 %"


def test_a_shorter_line_hides_the_longer_one_before_it() -> None:
    progress, out = Progress(), Terminal()
    line = ProgressLine(progress, CATALOGUE, out)
    for name in ("a-long-name.csv", "b.csv"):
        progress.begin(READING.format(file=name))
        line.draw()
    assert out.getvalue() == "\rReading a-long-name.csv\r" + "Reading b.csv".ljust(
        len("Reading a-long-name.csv")
    )


def test_a_line_that_was_taken_away_comes_back_only_when_the_work_goes_on() -> None:
    progress, out = Progress(), Terminal()
    line = ProgressLine(progress, CATALOGUE, out)
    progress.begin(READING.format(file="a.csv"))
    line.draw()
    line.clear()
    before = out.getvalue()
    assert before.endswith("\r" + " " * len("Reading a.csv") + "\r")
    line.draw()
    assert out.getvalue() == before
    progress.begin(READING.format(file="b.csv"))
    line.draw()
    assert out.getvalue() == before + "\rReading b.csv"


def test_nothing_is_shown_where_no_terminal_is() -> None:
    progress, out = Progress(), io.StringIO()
    with ProgressLine(progress, CATALOGUE, out).shown():
        progress.begin(READING.format(file="a.csv"))
    assert out.getvalue() == ""


def test_nothing_stays_on_the_terminal_when_the_work_is_over() -> None:
    progress, out = Progress(), Terminal()
    line = ProgressLine(progress, CATALOGUE, out)
    with line.shown():
        progress.begin(READING.format(file="a.csv"))
        line.draw()
    assert out.getvalue().endswith(" \r")
