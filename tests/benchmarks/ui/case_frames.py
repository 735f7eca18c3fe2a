"""The window with a case of a number of entries: its table, its first picture of the timeline, its memory."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication, QWidget

from investigator_desktop.app.window import Session
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.operations.cases import open_case
from investigator_desktop.operations.entries import entry_rows
from investigator_desktop.operations.timeline import timeline, timeline_outline
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.settings import LANGUAGE, Settings
from investigator_desktop.qtbridge.task_runner import ImmediateTaskRunner
from investigator_desktop.ui.entries.page import EntriesPage
from investigator_desktop.ui.timeline.timeline_view import TimelineCanvas
from tests.benchmarks.format_files import make_csv
from tests.benchmarks.import_steps import whole
from tests.benchmarks.ui.frames import Frames, measured

SURFACE = (1920, 1080)
SEARCHED = ("энергосбыт", "", "оплата", "")


def made_case(folder: Path, entries: int) -> Path:
    """Return a case with that many entries, imported once and kept."""
    path, table = folder / f"ui-{entries}.idcase", folder / f"statement-{entries}.csv"
    if not path.exists():
        if not table.exists():
            make_csv(table, entries)
        whole(table, path)
    return path


def first_pictures(path: Path) -> dict[str, float]:
    """Return seconds from an open case to the first picture of the timeline, and to that of all entries."""
    with open_case(path, read_only=True) as case:
        first = _seconds_to_picture(case, is_outline=True)
        return {
            "first_picture_seconds": first,
            "whole_picture_seconds": _seconds_to_picture(case, is_outline=False),
        }


def _seconds_to_picture(case: CaseFile, *, is_outline: bool) -> float:
    began = perf_counter()
    model = timeline_outline(case) if is_outline else timeline(case)
    room = QWidget()
    canvas = TimelineCanvas(model, Display("ru"), partial(entry_rows, case), room)
    canvas.resize(*SURFACE)
    room.resize(*SURFACE)
    room.show()
    canvas.viewport().repaint()
    seconds = perf_counter() - began
    room.close()
    room.deleteLater()
    return seconds


def table_frames(app: QApplication, path: Path, folder: Path) -> Iterator[Frames]:
    """Yield the frames of the table of entries in the whole window: scroll anywhere, filter, select."""
    settings = Settings.in_file(folder / "ui-settings.ini")
    settings.choose(LANGUAGE, "ru")
    session = Session(app, settings, ImmediateTaskRunner(app), Actor("Benchmark"))
    session.desk.open(path)
    window = session.window
    window.resize(*SURFACE)
    window.show()
    window.show_page("entries")
    app.processEvents()
    page = window.findChild(EntriesPage)
    assert page is not None
    yield from _table_operations(page)
    session.end()


def _table_operations(page: EntriesPage) -> Iterator[Frames]:
    """Yield frames as events paint them: a wheel's notch moves what is painted and paints three rows anew."""
    bar, places = page.view.verticalScrollBar(), random.Random(1)

    def scroll(number: int) -> None:
        bar.setValue(3 * number % max(1, bar.maximum()))
        QApplication.processEvents()

    def jump(_number: int) -> None:
        bar.setValue(places.randrange(max(1, bar.maximum())))
        QApplication.processEvents()

    def select(number: int) -> None:
        page.view.choose(number)
        QApplication.processEvents()

    def filtered(number: int) -> None:
        page._context.focus.use_filter(EntryQuery(text=SEARCHED[number % len(SEARCHED)]))
        QApplication.processEvents()

    yield measured("table scroll", 150, scroll)
    yield measured("table jump", 100, jump)
    yield measured("table select", 100, select)
    yield measured("table filter", 8, filtered)
