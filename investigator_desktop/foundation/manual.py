"""The manual that is shipped: a page a task, in the language of the window where it is there, else in English."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.foundation.paths import RESOURCES

MANUAL = RESOURCES / "manual"
FALLBACK_LANGUAGE = "en"
TASK_ORDER: tuple[str, ...] = (
    "start", "overview", "notes", "evidence", "import", "completeness", "entries", "timeline", "flows", "parties",
    "transfers", "tracing", "findings", "screening", "worksheet", "dossiers", "episodes", "exhibits", "report",
    "trail", "pictures",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ManualPage:
    """A page of the manual: its name, its title, its text in Markdown, and the file against which its links go."""

    name: str
    title: str
    text: str
    path: Path


def manual_pages(language: str) -> tuple[ManualPage, ...]:
    """Return the tasks in their order, each in a language where it is there, else in English."""
    found = (manual_page(name, language) for name in TASK_ORDER)
    return tuple(page for page in found if page is not None)


def manual_page(name: str, language: str) -> ManualPage | None:
    """Return a task by its name, which is that of the page of the window that it is done on; None for no task."""
    if name not in TASK_ORDER:
        return None
    paths = (MANUAL / code / "tasks" / f"{name}.md" for code in (language, FALLBACK_LANGUAGE))
    path = next((path for path in paths if path.is_file()), None)
    return None if path is None else _read(name, path)


def _read(name: str, path: Path) -> ManualPage:
    text = path.read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return ManualPage(name, title, text, path)
