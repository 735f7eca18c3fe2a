"""The words of all languages that statements are written in, read from the shipped lexicon."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache

from investigator_desktop.domain.currency import (
    currencies,
    currency_codes_by_number,
    withdrawn_currencies,
)
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.words.vocabulary import Vocabulary, words_of

FORMAT_VERSION = 1
_FOLDER = RESOURCES / "lexicon"
_Phrases = dict[str, list[str]]


@lru_cache
def _languages() -> tuple[dict[str, _Phrases], ...]:
    """Return the lexicons in the order of their file names; raise `ValueError` for another format version."""
    lexicons = []
    for path in sorted(_FOLDER.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        if table.get("format_version") != FORMAT_VERSION:
            raise ValueError(f"{path.name} has a format version this program does not know")
        lexicons.append({name: part for name, part in table.items() if isinstance(part, dict)})
    return tuple(lexicons)


def pairs_of(section: str) -> Iterator[tuple[str, str]]:
    """Yield every phrase of a section with its meaning."""
    for lexicon in _languages():
        for meaning, phrases in lexicon.get(section, {}).items():
            for phrase in phrases:
                yield phrase, meaning


@lru_cache
def phrases(section: str) -> tuple[str, ...]:
    """Return every phrase of a section, whatever it means."""
    return tuple(dict.fromkeys(phrase for phrase, _ in pairs_of(section)))


@lru_cache
def vocabulary(section: str) -> Vocabulary:
    """Return the phrases of one section of all lexicons, such as `titles` or `labels`."""
    return Vocabulary(pairs_of(section))


@lru_cache
def currency_words() -> Vocabulary:
    """Return the currency codes and the words for currencies in all languages."""
    return Vocabulary([*((code, code) for code in currencies()), *pairs_of("currencies")])


@lru_cache
def currency_signs() -> dict[str, str]:
    """Return the currency code of each sign that may be glued to an amount."""
    return dict(pairs_of("symbols"))


@lru_cache
def _currencies_by_exact_word() -> dict[str, set[str]]:
    """Return the codes of each word with its apostrophe: so'm is of Uzbekistan, som of Kyrgyzstan."""
    named: dict[str, set[str]] = {}
    for phrase, code in pairs_of("currencies"):
        named.setdefault(fold(phrase), set()).add(code)
    return named


@lru_cache(maxsize=4096)
def currency_of(text: str) -> str | None:
    """Return the ISO 4217 code that a text names by code, number, word or sign; None for none or for two."""
    stripped = text.strip().removesuffix(".0")
    named_exactly = _currencies_by_exact_word().get(fold(stripped), set())
    if len(named_exactly) == 1:
        return next(iter(named_exactly))
    if stripped.upper() in currencies() or stripped in withdrawn_currencies():
        return stripped.upper()
    if stripped.isdigit():
        return currency_codes_by_number().get(stripped.zfill(3))
    named = {found.meaning for found in currency_words().all_in(words_of(stripped))}
    named |= {code for sign, code in currency_signs().items() if not sign[-1].isalpha() and sign in stripped}
    return named.pop() if len(named) == 1 else None


@lru_cache
def month_numbers() -> dict[str, int]:
    """Return the number of each Gregorian month name, in its compared form."""
    return {" ".join(words_of(name)): int(number) for name, number in pairs_of("months")}


@lru_cache
def solar_month_numbers() -> dict[str, int]:
    """Return the number of each month name of the Solar Hijri year, in its compared form."""
    return {" ".join(words_of(name)): int(number) for name, number in pairs_of("solar_months")}
