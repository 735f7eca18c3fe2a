"""Pictures of every page of the window with the sample case, in four languages and two sizes, without a screen.

Run in the project's environment: python build_scripts/pictures.py [--out FOLDER] [--language CODE] [--readme]
With --readme the few pictures that the README shows are written to resources/pictures instead.
"""

from __future__ import annotations

# ruff: noqa: E402 - the platform is chosen and the checkout found before Qt is imported
import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest

from build_scripts.picture_list import EMPTY, NO_CASE, PICTURES, SAMPLE, Needed, Picture
from investigator_desktop.app.window import Session, make_application
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.demo import make_demo
from investigator_desktop.qtbridge.settings import APPEARANCE, LANGUAGE, Appearance, Settings
from investigator_desktop.qtbridge.task_runner import ImmediateTaskRunner
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES

SIZES = ((1_366, 768), (1_920, 1_080))
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
    given = parser.parse_args(arguments)
    languages = [given.language] if given.language else codes
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder))
        taken = take_for_readme(studio) if given.readme else take_all(studio, given.out.resolve(), languages)
        for path in taken:
            print(path)
        studio.end()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
