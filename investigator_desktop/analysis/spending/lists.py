"""The shipped lists of words and codes, read and checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from investigator_desktop.domain.spending import Category, CodeTable, SpendingLists
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.text import fold

FORMAT_VERSION = 1
_LANGUAGES = ("ru", "kk", "uz", "fa", "en")
_CODE_RANGE = re.compile(r"(\d+)(?:-(\d+))?")


@lru_cache(maxsize=1)
def shipped_lists() -> SpendingLists:
    """Return the lists of the program."""
    return read_lists(RESOURCES / "spending")


def read_lists(folder: Path) -> SpendingLists:
    """Return the lists of a folder with `words.toml` and `codes.toml`; raise `ValueError` where one is wrong."""
    words, codes = _read(folder / "words.toml"), _read(folder / "codes.toml")
    purposes, beneficiaries = _table(codes, "knp"), _table(codes, "kbe")
    sections = _table(purposes, "section_categories")
    return SpendingLists(
        {category: _words(_table(words, category.value)) for category in Category if category.value in words},
        str(words["source"]),
        words["is_verified"] is True,
        _codes(_table(codes, "mcc")),
        _codes(purposes),
        _texts(_table(purposes, "sections")),
        {section: Category(name) for name in sections for section in _list(sections, name)},
        _texts(_table(beneficiaries, "residency")),
        _texts(_table(beneficiaries, "sectors")),
    )


def _read(path: Path) -> Mapping[str, object]:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    if content.get("format_version") != FORMAT_VERSION:
        raise ValueError(f"{path.name} has another format than {FORMAT_VERSION}")
    return content


def _table(content: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = content.get(name)
    if not isinstance(value, dict):
        raise ValueError(f"there is no table {name}")
    return value


def _list(content: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = content.get(name, [])
    if not isinstance(value, list):
        raise ValueError(f"{name} is no list")
    return tuple(str(member) for member in value)


def _texts(content: Mapping[str, object]) -> Mapping[str, str]:
    return {name: str(value) for name, value in content.items()}


def _words(content: Mapping[str, object]) -> tuple[str, ...]:
    unknown = set(content) - set(_LANGUAGES)
    if unknown:
        raise ValueError(f"there are words of an unknown language {sorted(unknown)}")
    return tuple(dict.fromkeys(_word(word) for language in _LANGUAGES for word in _list(content, language)))


def _word(text: str) -> str:
    """Return a beginning of words, folded; a space at its end, which makes it a whole word, is kept."""
    return fold(text) + (" " if text.endswith(" ") else "")


def _codes(content: Mapping[str, object]) -> CodeTable:
    ranges = tuple(sorted(_ranges(_table(content, "categories"))))
    for (_, last, _), (first, _, _) in pairwise(ranges):
        if first <= last:
            raise ValueError(f"the code {first} is in two categories")
    return CodeTable(str(content["source"]), content["is_verified"] is True, ranges)


def _ranges(content: Mapping[str, object]) -> Iterator[tuple[int, int, Category]]:
    for name in content:
        for text in _list(content, name):
            found = _CODE_RANGE.fullmatch(text)
            if found is None:
                raise ValueError(f"{text} is no code")
            first = int(found[1])
            yield first, int(found[2] or first), Category(name)
