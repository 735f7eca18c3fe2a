"""Writing plates to files, each file whole or not there, and what the audit trail keeps of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop import __version__
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.plates import Plate, PlatesContent
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import file_sha256
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.pictures.plates import PictureView, PlateWords, plates_of
from investigator_desktop.reports.pictures import plate_svg, write_plate_pages

PICTURE_SUFFIXES = (".svg", ".pdf", ".png")
Raster = Callable[[Plate], bytes]  # a plate as the bytes of a PNG file


class NothingToDraw(InvestigatorError):
    """A picture is asked for of a view in which nothing is."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Plates", "There is nothing in this view that a picture could show."))


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written, with its hash."""

    path: Path
    sha256: str


def write_picture(
    case: CaseFile,
    view: PictureView,
    out: Path,
    words: PlateWords,
    actor: Actor,
    raster: Raster,
    progress: Progress,
    clock: Clock = system_clock,
) -> tuple[WrittenFile, ...]:
    """Write a view as `.svg`, `.pdf` or `.png` at `out`; several plates are pages, or files with a number each.

    The writing is an audit record of its own, with caption and hashes. Raise `NothingToDraw`, `OutputRefused`,
    `UnknownFormat` or `Cancelled`.
    """
    _require_format(out, case.path)
    plates = plates_of(case, view, words, clock())
    return write_plates(case, view, plates, out, words.language, actor, raster, progress, clock)


def write_plates(
    case: CaseFile,
    view: PictureView,
    plates: tuple[Plate, ...],
    out: Path,
    language: str,
    actor: Actor,
    raster: Raster,
    progress: Progress,
    clock: Clock = system_clock,
) -> tuple[WrittenFile, ...]:
    """Write plates of a view that are drawn already, as `write_picture` does."""
    if not plates:
        raise NothingToDraw
    _require_format(out, case.path)
    outs = file_names(out, 1 if out.suffix.lower() == ".pdf" else len(plates))
    for path in outs:
        require_output(path, PICTURE_SUFFIXES, case.path)
    content = PlatesContent(language, case.details, actor, clock(), __version__, plates)
    written = _written(content, outs, raster, progress)
    note_picture(case, view, "write_picture", actor, clock, written)
    return written


def _require_format(out: Path, case_path: Path) -> None:
    """Refuse another ending under the name that was asked for, before sheets get names of their own."""
    if out.suffix.lower() not in PICTURE_SUFFIXES:
        require_output(out, PICTURE_SUFFIXES, case_path)


def note_picture(
    case: CaseFile,
    view: PictureView,
    action: str,
    actor: Actor,
    clock: Clock = system_clock,
    written: Sequence[WrittenFile] = (),
) -> None:
    """Keep in the audit trail that a view was written or printed; a case that is only read keeps nothing."""
    if case.is_read_only:
        return
    parameters = {
        "view": view.name,
        "caption": without_controls(str(view.caption)),
        "plate_count": len(view.scenes),
        "are_names_hidden": view.are_names_hidden,
        "files": [{"file_name": one.path.name, "sha256": one.sha256} for one in written],
    }
    with case.unit_of_work(actor, clock, action, parameters):
        pass


def file_names(out: Path, count: int) -> tuple[Path, ...]:
    """Return one name for each of several files; a single one is named as it was asked for."""
    if count == 1:
        return (out,)
    return tuple(
        out.with_name(f"{out.stem}-{number}-of-{count}{out.suffix}") for number in range(1, count + 1)
    )


def _written(
    content: PlatesContent, outs: Sequence[Path], raster: Raster, progress: Progress
) -> tuple[WrittenFile, ...]:
    """Write all files, or remove those that were written before one that could not be."""
    written: list[WrittenFile] = []
    try:
        if outs[0].suffix.lower() == ".pdf":
            pages = write_plate_pages(content, outs[0], progress)
            return (WrittenFile(pages.path, pages.sha256),)
        for plate, path in zip(content.plates, outs, strict=True):
            progress.check()
            is_svg = path.suffix.lower() == ".svg"
            replace_file(path, plate_svg(plate, content.language) if is_svg else raster(plate))
            written.append(WrittenFile(path, file_sha256(path)))
    except OSError as error:
        _remove(written)
        raise OutputRefused(outs[len(written)], error.strerror or str(error)) from error
    except BaseException:
        _remove(written)
        raise
    return tuple(written)


def _remove(written: Sequence[WrittenFile]) -> None:
    for one in written:
        one.path.unlink(missing_ok=True)
