"""The checks of an installed program: modules, resources, languages, the window's platform, the sample case."""

from __future__ import annotations

import importlib
import pkgutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import investigator_desktop
from investigator_desktop.analysis.plates import set_plate
from investigator_desktop.app.context import Context
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.plates import PlateText
from investigator_desktop.domain.scene import Disc, Ink, Scene
from investigator_desktop.foundation.catalogue import (
    LANGUAGES,
    SOURCE_LANGUAGE,
    Message,
    load_catalogue,
    message,
)
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.paths import RESOURCES, TRANSLATIONS
from investigator_desktop.operations.demo import make_demo
from investigator_desktop.operations.verification import verify_case


class PartMissing(InvestigatorError):
    """A part of the program is not where it should be."""

    def __init__(self, part: object) -> None:
        """Name the part."""
        super().__init__(message("Self-test", "A part of the program is missing: {part}.").format(part=part))


@dataclass(frozen=True, slots=True)
class Check:
    """One check: `run` returns how many things it found in order, and raises where one is not."""

    name: str
    title: Message
    run: Callable[[Context], int]


def _modules(context: Context) -> int:
    """Import every module of the program."""
    del context
    names = [
        found.name
        for found in pkgutil.walk_packages(investigator_desktop.__path__, "investigator_desktop.")
        if not found.name.endswith("__main__") and ".migrations." not in found.name
    ]
    for name in names:
        importlib.import_module(name)
    return len(names)


def _resources(context: Context) -> int:
    """Open every shipped file."""
    del context
    files = [path for path in RESOURCES.rglob("*") if path.is_file()]
    for path in files:
        with path.open("rb") as file:
            file.read(1)
    for needed in ("fonts", "lexicon", "reference", "sample_case", "icons"):
        if not any(needed in path.parts for path in files):
            raise PartMissing(RESOURCES / needed)
    return len(files)


def _languages(context: Context) -> int:
    """Load every language, for the core and for the window."""
    from PySide6.QtCore import QTranslator

    del context
    for language in LANGUAGES:
        if language == SOURCE_LANGUAGE:
            continue
        if not load_catalogue(language).texts or not QTranslator().load(str(TRANSLATIONS / f"{language}.qm")):
            raise PartMissing(TRANSLATIONS / language)
    return len(LANGUAGES)


def _sample_case(context: Context) -> int:
    """Make the sample case and its report in a temporary folder, and verify the case."""
    with tempfile.TemporaryDirectory(prefix="investigator-self-test-") as folder:
        outcome = make_demo(Path(folder), context.catalogue.language, context.actor, context.progress)
        with opened_case(outcome.case_path, context, read_only=True) as case:
            verification = verify_case(case, context.progress)
    if verification.difference is not None:
        raise PartMissing(verification.difference.subject)
    return verification.entry_count


def _pictures(context: Context) -> int:
    """Draw a sheet as a drawing, as pixels and for the printer, without a screen."""
    from PySide6.QtPrintSupport import QPrinter

    from investigator_desktop.app.window import make_application
    from investigator_desktop.reports.pictures import plate_svg
    from investigator_desktop.ui.pictures.plate_painter import plate_png

    make_application(["investigator-desktop", "-platform", "offscreen"])
    text = PlateText(context.catalogue.text(message("Self-test", "Pictures")))
    plate = set_plate(Scene(80, 40, (Disc(40, 20, 10, Ink.NODE),)), text)
    drawn = (plate_svg(plate, context.catalogue.language), plate_png(plate))
    if not (drawn[0].startswith(b"<?xml") and drawn[1].startswith(b"\x89PNG")):
        raise PartMissing("QtGui")
    if QPrinter(QPrinter.PrinterMode.ScreenResolution).resolution() <= 0:
        raise PartMissing("QtPrintSupport")
    return len(drawn) + 1


CHECKS: tuple[Check, ...] = (
    Check("modules", message("Self-test", "Modules"), _modules),
    Check("resources", message("Self-test", "Resources"), _resources),
    Check("languages", message("Self-test", "Languages"), _languages),
    Check("pictures", message("Self-test", "Pictures"), _pictures),
    Check("entries", message("Self-test", "Entries of the sample case"), _sample_case),
)
