"""Pictures of every page of the window with the sample case, in four languages and two sizes, without a screen.

Run in the project's environment: build_scripts/pictures.py [--out FOLDER] [--language CODE] [--readme | --manual]
With --readme the few pictures that the README shows are written to resources/pictures instead, with --manual those of
the manual's tasks to resources/manual/pictures.
"""

from __future__ import annotations

# ruff: noqa: E402 - the platform is chosen and the checkout found before Qt is imported
import argparse
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image
from PySide6.QtTest import QTest

from build_scripts.picture_case import furnish
from build_scripts.picture_list import EMPTY, NO_CASE, PICTURES, SAMPLE, Needed, Picture
from investigator_desktop.app.window import Session, make_application
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.foundation.manual import MANUAL
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.demo import make_demo
from investigator_desktop.qtbridge.settings import APPEARANCE, LANGUAGE, Appearance, Settings
from investigator_desktop.qtbridge.task_runner import ImmediateTaskRunner
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES

SIZES = ((1_366, 768), (1_920, 1_080))
MANUAL_SIZE, MANUAL_COLOURS = (1_200, 750), 96
README_PICTURES = ("import-question", "entries", "timeline")
ACTOR = Actor("A. Officer", "investigator")
_SETTLING_MILLISECONDS = 250


@dataclass(frozen=True, slots=True)
class Cases:
    """The sample case, and an empty one to look at files with."""

    sample: Path
    empty: Path


class Studio:
    """One session that is turned to each language, size and appearance in turn."""

    def __init__(self, folder: Path) -> None:
        app = make_application(["pictures"])
        settings = Settings.in_file(folder / "settings.ini")
        settings.choose(LANGUAGE, "en")
        settings.choose(APPEARANCE, Appearance.LIGHT.value)
        self.session = Session(app, settings, ImmediateTaskRunner(app), ACTOR)
        self.cases = make_cases(folder)
        self._opened: Path | None = None

    def take(self, picture: Picture, out: Path, size: tuple[int, int]) -> None:
        """Arrange the window, let it settle, and keep its picture."""
        self._open(self._path_of(picture.needed))
        window = self.session.window
        window.resize(*size)
        window.show()
        shown = picture.arrange(window)
        QTest.qWait(_SETTLING_MILLISECONDS)
        out.parent.mkdir(parents=True, exist_ok=True)
        shown.grab().save(str(out))
        if shown is not window:
            shown.close()

    def turn_to(self, language: str, appearance: Appearance) -> None:
        """Build the window anew in a language and an appearance."""
        self.session.use_appearance(appearance)
        self.session.use_language(language)

    def end(self) -> None:
        """Close the case."""
        self.session.end()

    def _path_of(self, needed: Needed) -> Path | None:
        return {NO_CASE: None, EMPTY: self.cases.empty, SAMPLE: self.cases.sample}[needed]

    def _open(self, path: Path | None) -> None:
        if path == self._opened:
            return
        self._opened = path
        self.session.desk.close()
        if path is not None:
            self.session.desk.open(path)


def make_cases(folder: Path) -> Cases:
    """Make the sample case and an empty one."""
    made = make_demo(folder / "sample", "en", ACTOR, Progress())
    furnish(made.case_path, ACTOR)
    empty = folder / "new.idcase"
    create_case(empty, CaseDetails("24-0118/T", "A new case"), ACTOR).close()
    return Cases(made.case_path, empty)


def take_all(studio: Studio, out: Path, languages: Sequence[str]) -> Iterator[Path]:
    """Take every picture in these languages at both sizes, and each in dark once, in English."""
    for language in languages:
        studio.turn_to(language, Appearance.LIGHT)
        for width, height in SIZES:
            for picture in PICTURES:
                path = out / language / f"{width}x{height}" / f"{picture.name}.png"
                studio.take(picture, path, (width, height))
                yield path
    studio.turn_to("en", Appearance.DARK)
    for picture in PICTURES:
        path = out / "dark" / f"{picture.name}.png"
        studio.take(picture, path, SIZES[0])
        yield path


def take_for_readme(studio: Studio) -> Iterator[Path]:
    """Take the pictures that the README shows, in English, and one mirrored."""
    out = ROOT / "resources" / "pictures"
    for language, names in (("en", README_PICTURES), ("fa_AF", ("entries",))):
        studio.turn_to(language, Appearance.LIGHT)
        for picture in PICTURES:
            if picture.name in names:
                path = out / f"{picture.name}.{language}.png"
                studio.take(picture, path, SIZES[0])
                yield path


def take_for_manual(studio: Studio, languages: Sequence[str]) -> Iterator[Path]:
    """Take the pictures that the tasks of the manual show, each in the language of the task, with few colours."""
    wanted = {name for task in (MANUAL / "en" / "tasks").glob("*.md") for name in manual_pictures(task)}
    unknown = wanted - {picture.name for picture in PICTURES}
    if unknown:
        raise SystemExit(f"The manual shows pictures that nobody takes: {', '.join(sorted(unknown))}")
    for language in languages:
        studio.turn_to(language, Appearance.LIGHT)
        for picture in PICTURES:
            if picture.name in wanted:
                path = MANUAL / "pictures" / language / f"{picture.name}.png"
                studio.take(picture, path, MANUAL_SIZE)
                with_few_colours(path)
                yield path


def manual_pictures(task: Path) -> Iterator[str]:
    """Yield the names of the pictures that a task shows."""
    yield from re.findall(r"!\[[^]]*\]\([^)]*/([\w-]+)\.png\)", task.read_text(encoding="utf-8"))


def with_few_colours(path: Path) -> None:
    """Keep a picture with a palette, which takes a third of the room."""
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(MANUAL_COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures asked for and say where they are."""
    codes = [language.code for language in WINDOW_LANGUAGES]
    parser = argparse.ArgumentParser(prog="build.py pictures", allow_abbrev=False)
    parser.add_argument(
        "--out", type=Path, default=ROOT / ".build" / "pictures", help="folder for the pictures"
    )
    parser.add_argument("--language", choices=codes, help="one language instead of all")
    parser.add_argument(
        "--readme", action="store_true", help="only what the README shows, to resources/pictures"
    )
    parser.add_argument(
        "--manual", action="store_true", help="only what the manual shows, to resources/manual"
    )
    given = parser.parse_args(arguments)
    languages = [given.language] if given.language else codes
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder))
        for path in _taken(studio, given, languages):
            print(path)
        studio.end()
    return 0


def _taken(studio: Studio, given: argparse.Namespace, languages: Sequence[str]) -> Iterator[Path]:
    if given.readme:
        return take_for_readme(studio)
    if given.manual:
        return take_for_manual(studio, languages)
    return take_all(studio, given.out.resolve(), languages)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
