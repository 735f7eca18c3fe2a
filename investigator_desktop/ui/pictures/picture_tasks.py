"""What is done for a picture off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.plates import Plate
from investigator_desktop.foundation.clock import system_clock
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.pictures.plate_painter import DOTS_A_POINT, print_png
from investigator_desktop.ui.pictures.sheets import ShownView, placed_image, sheet_image

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.pictures.plates import PlateWords
    from investigator_desktop.operations.pictures.writing import WrittenFile
    from investigator_desktop.operations.releases import Release, Withheld


@dataclass(frozen=True, slots=True)
class PictureQuestion:
    """What is asked about: the view, and how many of its entries leave the case only where that is agreed to."""

    shown: ShownView
    beyond: Withheld


@dataclass(frozen=True, slots=True)
class PictureWish:
    """What a person wants of a picture; an empty suffix means paper."""

    caption: str
    suffix: str
    release: Release


@dataclass(frozen=True, slots=True)
class Agreed:
    """A view with what its sheets say of entries that are let out, and as which kind of file it is wanted."""

    shown: ShownView
    suffix: str


def question(case: CaseFile, shown: ShownView, _progress: Progress) -> PictureQuestion:
    """Return what is to be asked of a view; one that leaves out what is not released needs nothing."""
    from investigator_desktop.operations.pictures.letting_out import beyond_release
    from investigator_desktop.operations.releases import Withheld

    if shown.is_released:
        return PictureQuestion(shown, Withheld())
    return PictureQuestion(shown, beyond_release(case, shown.view.query or EntryQuery()))


def agreed(case: CaseFile, shown: ShownView, wish: PictureWish, _progress: Progress) -> Agreed:
    """Return a view with its notes; raise `NotReleased` or `MayNotBePassedOn`."""
    from investigator_desktop.operations.pictures.letting_out import notes_of_shown

    if shown.is_released:
        return Agreed(shown, wish.suffix)
    notes = notes_of_shown(case, shown.view.query or EntryQuery(), wish.release)
    view = replace(shown.view, notes=(*notes, *shown.view.notes))
    return Agreed(replace(shown, view=view), wish.suffix)


def write(
    case: CaseFile, found: Agreed, out: Path, words: PlateWords, actor: Actor, progress: Progress
) -> tuple[WrittenFile, ...]:
    """Write a view, with the page as pixels where no scene describes it."""
    from investigator_desktop.operations.pictures.plates import plates_of
    from investigator_desktop.operations.pictures.writing import write_plates

    shown = found.shown
    plates = plates_of(case, shown.view, words, system_clock())
    if shown.image is not None:
        plates = tuple(replace(plate, image=placed_image(shown.image, plate)) for plate in plates)
    raster = partial(_pixels, shown)
    return write_plates(case, shown.view, plates, out, words.language, actor, raster, progress)


def _pixels(shown: ShownView, plate: Plate) -> bytes:
    return print_png(sheet_image(shown, plate, DOTS_A_POINT), plate)


def note_printed(case: CaseFile, found: Agreed, actor: Actor, _progress: Progress) -> int:
    """Keep that a view was printed, and return on how many sheets."""
    from investigator_desktop.operations.pictures.writing import note_picture

    note_picture(case, found.shown.view, "print_picture", actor)
    return len(found.shown.view.scenes)
