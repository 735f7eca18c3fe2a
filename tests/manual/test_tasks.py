"""Every task of the manual is there in every language, with its picture, and speaks in the words of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from investigator_desktop.foundation.manual import MANUAL, TASK_ORDER, manual_page, manual_pages
from investigator_desktop.foundation.paths import TRANSLATIONS
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES

LANGUAGES = tuple(language.code for language in WINDOW_LANGUAGES)
TASKS = [(language, name) for language in LANGUAGES for name in TASK_ORDER]
_PICTURE = re.compile(r"!\[([^]]+)\]\(([^)]+)\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")


def text_of(language: str, name: str) -> str:
    return (MANUAL / language / "tasks" / f"{name}.md").read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Return a text of the window without its access key and the dots of a question to come."""
    return re.sub(r"\(&\w\)|&|…$|\.$|:$", "", text.strip()).strip().casefold()


def texts_of_window(language: str) -> set[str]:
    tree = ET.parse(TRANSLATIONS / f"{'ru' if language == 'en' else language}.ts")
    tag = "source" if language == "en" else "translation"
    return {plain(found.text) for found in tree.iter(tag) if found.text}


WORDS = {language: texts_of_window(language) for language in LANGUAGES}


def names_of_window(text: str) -> Iterator[str]:
    """Yield what stands in bold letters; where a paragraph begins with them, they begin a remark."""
    for line in text.splitlines():
        yield from (found[1] for found in _BOLD.finditer(line) if found.start())


@pytest.mark.parametrize(("language", "name"), TASKS)
def test_a_task_shows_its_picture_in_its_own_language(language: str, name: str) -> None:
    pictures = _PICTURE.findall(text_of(language, name))
    assert len(pictures) == 1
    told, target = pictures[0]
    path = (MANUAL / language / "tasks" / target).resolve()
    assert told
    assert path.parent.name == language
    assert path.is_file()


@pytest.mark.parametrize(("language", "name"), TASKS)
def test_a_task_calls_buttons_and_menus_as_the_window_does(language: str, name: str) -> None:
    named = list(names_of_window(text_of(language, name)))
    assert [word for word in named if plain(word) not in WORDS[language]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tasks_of_a_language_have_the_same_steps_as_the_english_ones(language: str) -> None:
    for name in TASK_ORDER:
        steps, original = (
            len(re.findall(r"^\d+\. ", text_of(code, name), re.MULTILINE)) for code in (language, "en")
        )
        assert steps == original, name


def test_no_task_lies_there_that_nobody_lists() -> None:
    for language in LANGUAGES:
        assert {path.stem for path in (MANUAL / language / "tasks").glob("*.md")} == set(TASK_ORDER)


def test_a_language_without_a_manual_reads_the_english_one() -> None:
    assert manual_pages("xx") == manual_pages("en")
    assert manual_page("nothing", "en") is None


def test_every_link_of_a_task_leads_to_another() -> None:
    for language, name in TASKS:
        page: Path = MANUAL / language / "tasks" / f"{name}.md"
        targets = re.findall(r"(?<!!)\[[^]]+\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
        assert [target for target in targets if not (page.parent / target).is_file()] == []
