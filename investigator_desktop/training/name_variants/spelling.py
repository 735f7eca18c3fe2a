"""The ways in which sources write one name; each has the kind of its change, by which recall is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.training.dice import Dice
from investigator_desktop.training.name_variants.people import Bearer, CyrillicPerson, Firm, PersianPerson
from investigator_desktop.training.name_variants.romanising import (
    FRENCH,
    OLDER,
    PASSPORT,
    RUSSIAN_KEYBOARD,
    UZBEK,
    romanised,
)
from investigator_desktop.training.name_variants.stock import KAZAKH, PersianName
from investigator_desktop.training.name_variants.stock import UZBEK as UZBEKISTAN


class Change(StrEnum):
    """What a source did to a name."""

    FULL = "full"
    OWN_PATRONYMIC = "own_patronymic"
    KEYBOARD = "keyboard"
    ROMANISED = "romanised"
    OLD_ROMANISED = "old_romanised"
    NO_PATRONYMIC = "no_patronymic"
    REORDERED = "reordered"
    INITIALS = "initials"
    HOMOGLYPHS = "homoglyphs"
    JOINED = "joined"
    TRANSLATED_FORM = "translated_form"


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as a source writes it."""

    text: str
    change: Change


_APOSTROPHES = ("ʻ", "'", "‘", "’", "`", "ʼ")
_LOOKALIKES = str.maketrans("асеорхАСЕОРХТМНК", "aceopxACEOPXTMHK")


def full_spelling(bearer: Bearer) -> Spelling:
    """Return the name in full, as the bearer's own papers have it."""
    if isinstance(bearer, CyrillicPerson):
        return Spelling(f"{bearer.own_surname} {bearer.given} {bearer.patronymic}", Change.FULL)
    if isinstance(bearer, PersianPerson):
        return Spelling(" ".join(one.written for one in _parts(bearer)), Change.FULL)
    return Spelling(f"{bearer.form[0]} «{' '.join(bearer.words)}»", Change.FULL)


def other_spelling(bearer: Bearer, dice: Dice) -> Spelling:
    """Return another way in which a source may write the name."""
    if isinstance(bearer, CyrillicPerson):
        return dice.pick(_CYRILLIC)(bearer, dice)
    if isinstance(bearer, PersianPerson):
        return dice.pick(_PERSIAN)(bearer, dice)
    return dice.pick(_FIRM)(bearer, dice)


# Cyrillic


def _short(person: CyrillicPerson) -> str:
    return f"{person.own_surname} {person.given}"


def _own_patronymic(person: CyrillicPerson, dice: Dice) -> Spelling:
    """Return the patronymic in the way of the country: `ұлы`, `ўғли`."""
    if person.country is KAZAKH:
        own = f"{person.father}{'қызы' if person.is_woman else 'ұлы'}"
    elif person.country is UZBEKISTAN:
        own = f"{person.father} {'қизи' if person.is_woman else 'ўғли'}"
    else:
        return _keyboard(person, dice)
    return Spelling(f"{_short(person)} {own}", Change.OWN_PATRONYMIC)


def _keyboard(person: CyrillicPerson, dice: Dice) -> Spelling:
    text = full_spelling(person).text.translate(RUSSIAN_KEYBOARD).replace("ё", "е")
    return Spelling(text.upper() if dice.happens(50) else text, Change.KEYBOARD)


def _no_patronymic(person: CyrillicPerson, dice: Dice) -> Spelling:
    text = f"{person.given} {person.own_surname}" if dice.happens(50) else _short(person)
    return Spelling(text, Change.NO_PATRONYMIC)


def _reordered(person: CyrillicPerson, _dice: Dice) -> Spelling:
    return Spelling(f"{person.given} {person.patronymic} {person.own_surname}", Change.REORDERED)


def _initials(person: CyrillicPerson, dice: Dice) -> Spelling:
    if dice.happens(40):
        table = dice.pick((PASSPORT, OLDER))
        return Spelling(
            f"{romanised(person.given, table)} {romanised(person.own_surname[:1], table)}.", Change.INITIALS
        )
    return Spelling(f"{person.own_surname} {person.given[0]}.{person.father[0]}.", Change.INITIALS)


def _passport(person: CyrillicPerson, dice: Dice) -> Spelling:
    typed = person if dice.happens(50) else None
    text = full_spelling(person).text if typed else _short(person)
    text = text.translate(RUSSIAN_KEYBOARD) if dice.happens(50) else text
    return Spelling(romanised(text, PASSPORT).upper(), Change.ROMANISED)


def _older(person: CyrillicPerson, dice: Dice) -> Spelling:
    text = f"{person.given} {person.own_surname}" if dice.happens(50) else full_spelling(person).text
    table = dice.pick((OLDER, OLDER, FRENCH))
    return Spelling(romanised(text, table), Change.OLD_ROMANISED)


def _uzbek(person: CyrillicPerson, dice: Dice) -> Spelling:
    if person.country is not UZBEKISTAN:
        return _passport(person, dice)
    mark = dice.pick(_APOSTROPHES)
    ending = "qizi" if person.is_woman else "oʻgʻli"
    text = f"{romanised(_short(person), UZBEK)} {romanised(person.father, UZBEK)} {ending}"
    return Spelling(text.replace("ʻ", mark).replace("ʼ", mark), Change.ROMANISED)


def _homoglyphs(person: CyrillicPerson, dice: Dice) -> Spelling:
    text = full_spelling(person).text
    return Spelling(
        "".join(ch.translate(_LOOKALIKES) if dice.happens(40) else ch for ch in text), Change.HOMOGLYPHS
    )


# Perso-Arabic


def _parts(person: PersianPerson) -> Iterator[PersianName]:
    if person.first is not None:
        yield person.first
    yield from (person.given, person.surname)


def _arabic_keyboard(person: PersianPerson, _dice: Dice) -> Spelling:
    text = full_spelling(person).text
    return Spelling(text.replace("ی", "ي").replace("ک", "ك"), Change.KEYBOARD)


def _joined(person: PersianPerson, dice: Dice) -> Spelling:
    """Return the name with its compounds apart, or two given names written as one word."""
    text = full_spelling(person).text
    apart = text.replace("عبدال", "عبد ال").replace("نصرالله", "نصر الله")
    if apart != text:
        return Spelling(apart, Change.JOINED)
    if person.first is not None:
        gap = dice.pick(("", "\u200c"))
        return Spelling(text.replace("محمد ", f"محمد{gap}", 1), Change.JOINED)
    return _arabic_keyboard(person, dice)


def _english(person: PersianPerson, dice: Dice) -> Spelling:
    text = " ".join(dice.pick(one.english) for one in _parts(person))
    return Spelling(text.upper() if dice.happens(40) else text, Change.ROMANISED)


def _english_surname_first(person: PersianPerson, dice: Dice) -> Spelling:
    *given, surname = (dice.pick(one.english) for one in _parts(person))
    return Spelling(f"{surname} {' '.join(given)}", Change.REORDERED)


def _russian(person: PersianPerson, _dice: Dice) -> Spelling:
    return Spelling(" ".join(one.russian for one in _parts(person)), Change.ROMANISED)


# firms


def _translated_form(firm: Firm, _dice: Dice) -> Spelling:
    return Spelling(f"{' '.join(firm.words)} {firm.form[1]}", Change.TRANSLATED_FORM)


def _firm_keyboard(firm: Firm, _dice: Dice) -> Spelling:
    return Spelling(f'{firm.form[0]} "{" ".join(firm.words).translate(RUSSIAN_KEYBOARD)}"', Change.KEYBOARD)


def _firm_romanised(firm: Firm, dice: Dice) -> Spelling:
    table = dice.pick((PASSPORT, OLDER))
    return Spelling(f"{romanised(' '.join(firm.words), table)} {firm.form[2]}".upper(), Change.ROMANISED)


_CYRILLIC: tuple[Callable[[CyrillicPerson, Dice], Spelling], ...] = (
    _own_patronymic, _keyboard, _no_patronymic, _reordered, _initials, _passport, _passport, _older, _uzbek,
    _homoglyphs,
)  # fmt: skip
_PERSIAN: tuple[Callable[[PersianPerson, Dice], Spelling], ...] = (
    _arabic_keyboard, _joined, _joined, _english, _english, _english_surname_first, _russian, _russian,
)  # fmt: skip
_FIRM: tuple[Callable[[Firm, Dice], Spelling], ...] = (_translated_form, _firm_keyboard, _firm_romanised)
