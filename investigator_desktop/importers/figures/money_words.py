"""What the words and signs around the digits of an amount say: a direction, a currency, or nothing that is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.words.lexicon import currency_of, pairs_of, vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class AmountWords:
    """What stands beside an amount; both are None for nothing, or for a sign of several currencies."""

    direction: str | None = None
    currency: str | None = None


NOTHING = AmountWords()


@lru_cache
def _glued() -> dict[str, str]:
    return {fold(sign): code for sign, code in pairs_of("glued")}


def _unit(words: str) -> AmountWords | None:
    """Return the currency of words that are a unit of money and nothing else."""
    sign = _glued().get(fold(words).replace(" ", ""))
    if sign is not None:
        return NOTHING if sign == _SEVERAL else AmountWords(currency=sign)
    currency = currency_of(words)
    return None if currency is None else AmountWords(currency=currency)


def _direction(words: str) -> str | None:
    return next(iter(vocabulary("direction_values").whole(words_of(words))), None)


@lru_cache(maxsize=4096)
def amount_words(words: str) -> AmountWords | None:
    """Return what the words around an amount say; None where they are no unit and no direction."""
    if not words:
        return NOTHING
    has_sign = any(not ch.isalpha() and ch not in " ." for ch in words)
    direction = None if has_sign and _unit(words) is not None else _direction(words)
    if direction is not None:
        return AmountWords(direction)
    unit = _unit(words)
    if unit is not None:
        return unit
    for part in words.split():
        direction, rest = _direction(part), _unit(words.replace(part, "", 1).strip())
        if direction is not None and rest is not None:
            return AmountWords(direction, rest.currency)
    return None


def is_small_change(words: str) -> bool:
    """Tell whether words are a hundredth of a unit, such as `коп.`."""
    return bool(vocabulary("minor_units").whole(words_of(words)))
