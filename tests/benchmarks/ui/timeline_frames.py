"""Frames of the timeline as the window paints them: pan, zoom, scroll, filter and select, at 1920 × 1080."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QApplication, QWidget

from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.timeline.timeline_view import TimelineCanvas
from tests.benchmarks.timeline import synthetic_timeline
from tests.benchmarks.ui.frames import Frames, measured

SURFACE = (1920, 1080)
ACCOUNTS = 40  # more than fit, so that there is something to scroll
SPANS = (1.0, 0.25, 0.04, 0.004, 0.0003)  # of two years: all, half a year, a month, three days, some hours
EACH = 40


def timeline_frames(entries: int) -> Iterator[Frames]:
    """Yield the frames of every operation over a made case of forty accounts, at zooms from years to hours."""
    room = QWidget()
    room.resize(*SURFACE)
    canvas = TimelineCanvas(synthetic_timeline(entries, ACCOUNTS), Display("ru"), _no_rows, room)
    canvas.resize(*SURFACE)
    room.show()
    QApplication.processEvents()
    for name, step in _operations(canvas):
        yield measured(f"timeline {name}", EACH * len(SPANS), step)
    room.close()
    room.deleteLater()


def _operations(canvas: TimelineCanvas) -> Iterator[tuple[str, Callable[[int], None]]]:
    def at_each_zoom(act: Callable[[int], None]) -> Callable[[int], None]:
        def step(number: int) -> None:
            act(number)
            canvas.viewport().repaint()

        return step

    yield (
        "pan",
        _prepared(canvas, at_each_zoom(lambda number: canvas.pan(0.01 if number % 80 < 40 else -0.01))),
    )
    yield "zoom", at_each_zoom(lambda number: canvas.zoom(0.87 if number % 60 < 30 else 1 / 0.87, 0.43))
    canvas.fit()
    bar = canvas.verticalScrollBar()
    yield "scroll", at_each_zoom(lambda number: bar.setValue(number % max(1, bar.maximum())))
    bar.setValue(0)
    currencies = ("", *canvas.model.currencies)
    yield "filter", at_each_zoom(lambda number: canvas.show_currency(currencies[number % len(currencies)]))
    canvas.show_currency("")
    yield "select", at_each_zoom(lambda number: canvas.go_to_neighbour(1))


def _prepared(canvas: TimelineCanvas, step: Callable[[int], None]) -> Callable[[int], None]:
    """Return the step, which goes to the next zoom every forty frames before it is taken."""

    def taken(number: int) -> None:
        if number % EACH == 0:
            canvas.fit()
            canvas.zoom(SPANS[number // EACH % len(SPANS)], 0.43)
        step(number)

    return taken


def _no_rows(_ids: Sequence[int]) -> tuple[EntryRow, ...]:
    return ()


def model_of(entries: int) -> TimelineModel:
    """Return the model that is drawn."""
    return synthetic_timeline(entries, ACCOUNTS)
