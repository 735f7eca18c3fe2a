"""How the timeline's words, amounts and dates are written; given to the layout, so that it knows no language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial

from babel.dates import format_date, format_skeleton

from investigator_desktop.analysis.timeline.ticks import TickUnit
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import RIGHT_TO_LEFT_LANGUAGES, Message, load_catalogue
from investigator_desktop.foundation.document_forms import document_decimal, document_locale


@dataclass(frozen=True, slots=True)
class Wording:
    """The callables of one language: a sentence, an amount without its currency, a tick, and a unit as context.

    `name` writes the name of a party; on a screen it may hide it.
    """

    text: Callable[[Message], str]
    amount: Callable[[Money], str]
    tick: Callable[[datetime, TickUnit], str]
    context: Callable[[datetime, TickUnit], str]
    is_right_to_left: bool = False
    is_document: bool = False  # in which nobody can zoom
    name: Callable[[str], str] = str


@lru_cache
def document_wording(language: str) -> Wording:
    """Return the words as documents in a language print them, with ASCII digits."""
    locale = document_locale(language)
    return Wording(
        text=load_catalogue(language).text,
        amount=partial(_amount, language),
        tick=lru_cache(maxsize=1024)(partial(_tick, locale)),
        context=lru_cache(maxsize=1024)(partial(_context, locale)),
        is_right_to_left=language in RIGHT_TO_LEFT_LANGUAGES,
        is_document=True,
    )


def _amount(language: str, money: Money) -> str:
    """Return an amount without decimals that are all zero, since a picture has little room."""
    whole, _, rest = str(money).partition(".")
    return document_decimal(f"{whole}.{rest}" if rest.strip("0") else whole, language)


def _tick(locale: str, moment: datetime, unit: TickUnit) -> str:
    match unit:
        case TickUnit.YEAR:
            return str(moment.year)
        case TickUnit.QUARTER:
            return format_date(moment, "QQQ", locale=locale)
        case TickUnit.MONTH:
            return format_date(moment, "LLL", locale=locale).rstrip(".")
        case TickUnit.DAY:
            return str(moment.day)
    return moment.strftime("%H:%M")


def _context(locale: str, moment: datetime, unit: TickUnit) -> str:
    match unit:
        case TickUnit.MONTH:
            return format_skeleton("yMMMM", moment, locale=locale)
        case TickUnit.DAY:
            return format_date(moment, format="long", locale=locale)
    return str(moment.year)
