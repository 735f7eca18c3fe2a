"""The exhibits as a report prints them: what may leave the case, laid out again for its page."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.exhibits import KeptExhibit
from investigator_desktop.domain.report_content import FIGURE_HEIGHT, FIGURE_WIDTH, ExhibitFigure
from investigator_desktop.operations.exhibits.keeping import exhibits
from investigator_desktop.operations.exhibits.scenes import exhibit_scene, load_exhibit
from investigator_desktop.operations.pictures.letting_out import notes_of_left_out
from investigator_desktop.operations.releases import Release, released
from investigator_desktop.operations.schedule import Schedule

_TEXT_SIZE = 7.0
_CAPTION_ROOM = 20.0  # points, for the caption above; below is room for two lines


def report_exhibits(
    case: CaseFile, language: str, schedule: Schedule, release: Release
) -> tuple[ExhibitFigure, ...]:
    """Return every exhibit that has something to show, in the order of the walk-through."""
    found = (_figure(case, kept, language, schedule, release) for kept in exhibits(case))
    return tuple(figure for figure in found if figure.scene.primitives)


def _figure(
    case: CaseFile, kept: KeptExhibit, language: str, schedule: Schedule, release: Release
) -> ExhibitFigure:
    exhibit = kept.exhibit
    let_out = replace(exhibit, query=released(exhibit.query, release))
    loaded = load_exhibit(case, replace(kept, exhibit=let_out), release=release)
    size = (FIGURE_WIDTH, FIGURE_HEIGHT - _CAPTION_ROOM)
    said = (exhibit.text.note,) if exhibit.text.note else ()
    return ExhibitFigure(
        number=exhibit.number,
        caption=exhibit.text.caption,
        scene=exhibit_scene(loaded, document_wording(language), size, _TEXT_SIZE),
        numbers=schedule.numbers_of(loaded.ids),
        notes=(*said, *notes_of_left_out(case, exhibit.query, release)),
    )
