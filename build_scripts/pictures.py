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
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from investigator_desktop.app.window import Session, make_application
from investigator_desktop.domain.case import Actor, CaseDetails
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.demo import EVIDENCE, make_demo
from investigator_desktop.qtbridge.settings import APPEARANCE, LANGUAGE, Appearance, Settings
from investigator_desktop.qtbridge.task_runner import ImmediateTaskRunner
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES
from investigator_desktop.ui.entries.page import EntriesPage
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.main_window.window import MainWindow

SIZES = ((1_366, 768), (1_920, 1_080))
README_PICTURES = ("import-question", "entries", "timeline")
ACTOR = Actor("A. Officer", "investigator")
_SETTLING_MILLISECONDS = 250


@dataclass(frozen=True, slots=True)
class Cases:
    """The sample case, and an empty one to look at files with."""

    sample: Path
    empty: Path


class Needed(Enum):
    """Which case a picture needs."""

    NO_CASE = "no_case"
    EMPTY = "empty"
    SAMPLE = "sample"


NO_CASE, EMPTY, SAMPLE = Needed


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by name: which case it needs and how the window gets there."""

    name: str
    needed: Needed
    arrange: Callable[[MainWindow], QWidget]


def welcome(window: MainWindow) -> QWidget:
    """Show the welcome page."""
    return window


def new_case(window: MainWindow) -> QWidget:
    """Show the questions for a new case."""
    window.conversation.ask_new_case()
    assert window.conversation.dialog is not None
    return window.conversation.dialog


def commands(window: MainWindow) -> QWidget:
    """Show the command palette."""
    window.conversation.show_commands()
    assert window.conversation.dialog is not None
    return window.conversation.dialog


def shortcuts(window: MainWindow) -> QWidget:
    """Show the sheet of shortcuts."""
    window.conversation.show_shortcuts()
    assert window.conversation.dialog is not None
    return window.conversation.dialog


def empty_evidence(window: MainWindow) -> QWidget:
    """Show what an empty case says."""
    window.show_page("evidence")
    return window


def staged(window: MainWindow) -> ImportPage:
    """Let the import page look at the files of the sample."""
    assert window.pages is not None
    window.show_page("evidence")
    page = window.pages.evidence.importing
    if not page.files.rowCount():
        window.bring_files([EVIDENCE])
    window.pages.evidence.show_importing()
    return page


def choose(page: ImportPage, state: FileState, tab: int) -> None:
    """Bring the first file in a state to the front, at a tab."""
    row = next(row for row, file in enumerate(page.files.files) if file.state is state)
    page.list.setCurrentIndex(page.files.index(row))
    page.panel.tabs.setCurrentIndex(tab)


def import_rows(window: MainWindow) -> QWidget:
    """Show a file that is ready: rows and fields."""
    choose(staged(window), FileState.READY, 0)
    return window


def import_balances(window: MainWindow) -> QWidget:
    """Show the balances of a file."""
    choose(staged(window), FileState.READY, 1)
    return window


def import_rows_left_out(window: MainWindow) -> QWidget:
    """Show the rows of a file that gave no entry."""
    choose(staged(window), FileState.READY, 2)
    return window


def import_question(window: MainWindow) -> QWidget:
    """Show a file that asks something."""
    choose(staged(window), FileState.NEEDS_YOU, 0)
    return window


def import_unreadable(window: MainWindow) -> QWidget:
    """Show a file that cannot be read."""
    choose(staged(window), FileState.UNREADABLE, 0)
    return window


def import_fields(window: MainWindow) -> QWidget:
    """Show the menu of fields."""
    page = staged(window)
    choose(page, FileState.READY, 0)
    page.panel.previews.current_table().horizontalHeader().sectionClicked.emit(1)
    assert page.panel.menu is not None
    return page.panel.menu


def evidence(window: MainWindow) -> QWidget:
    """Show the evidence of the case."""
    window.show_page("evidence")
    return window


def entries(window: MainWindow) -> QWidget:
    """Show the entries with one chosen."""
    assert window.pages is not None
    window.show_page("entries")
    page = window.pages.entries
    page.view.go_to(_linked_row(page))
    return window


def _linked_row(page: EntriesPage) -> int:
    rows = range(min(page.model.rowCount(), 400))
    return next((row for row in rows if page.model.row_at(row).linked_id is not None), 0)


def timeline(window: MainWindow) -> QWidget:
    """Show the timeline."""
    window.show_page("timeline")
    return window


def report(window: MainWindow) -> QWidget:
    """Show the page of the report."""
    window.show_page("report")
    return window


PICTURES: tuple[Picture, ...] = (
    Picture("welcome", NO_CASE, welcome),
    Picture("new-case", NO_CASE, new_case),
    Picture("empty", EMPTY, empty_evidence),
    Picture("import-rows", EMPTY, import_rows),
    Picture("import-balances", EMPTY, import_balances),
    Picture("import-left-out", EMPTY, import_rows_left_out),
    Picture("import-question", EMPTY, import_question),
    Picture("import-unreadable", EMPTY, import_unreadable),
    Picture("import-fields", EMPTY, import_fields),
    Picture("evidence", SAMPLE, evidence),
    Picture("entries", SAMPLE, entries),
    Picture("timeline", SAMPLE, timeline),
    Picture("report", SAMPLE, report),
    Picture("commands", SAMPLE, commands),
    Picture("shortcuts", SAMPLE, shortcuts),
)


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
