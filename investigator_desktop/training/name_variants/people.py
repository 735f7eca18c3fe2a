"""Persons and firms of the labelled set, and different ones whose names are near."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from investigator_desktop.training.dice import Dice
from investigator_desktop.training.name_variants.stock import (
    COUNTRIES,
    FIRM_WORDS,
    FORMS,
    NEAR_PERSIAN,
    NEAR_SURNAMES,
    PERSIAN_MEN,
    PERSIAN_SURNAMES,
    PERSIAN_WOMEN,
    Country,
    PersianName,
)


@dataclass(frozen=True, slots=True)
class CyrillicPerson:
    """A person whose name is written in Cyrillic; `surname` is the form of men."""

    country: Country
    is_woman: bool
    given: str
    surname: str
    father: str

    @property
    def own_surname(self) -> str:
        """Return the surname as the person bears it."""
        if not self.is_woman:
            return self.surname
        return self.surname[:-2] + "ая" if self.surname.endswith("ий") else self.surname + "а"

    @property
    def patronymic(self) -> str:
        """Return the patronymic in the Russian way."""
        stem = _IRREGULAR.get(self.father, "")
        if stem.endswith("ич"):
            return f"{stem[:-1]}нична" if self.is_woman else stem
        if stem:
            return f"{stem}{self._ending}"
        if self.father.endswith("й"):
            return f"{self.father[:-1]}е{self._ending}"
        if self.father.endswith(("о", "ӣ", "а")):
            return f"{self.father.replace('ӣ', 'и')}е{self._ending}"
        return f"{self.father}о{self._ending}"

    @property
    def _ending(self) -> str:
        return "вна" if self.is_woman else "вич"


_IRREGULAR = {
    "Пётр": "Петро", "Михаил": "Михайло", "Юрий": "Юрье", "Евгений": "Евгенье", "Виталий": "Виталье",
    "Илья": "Ильич",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PersianPerson:
    """A person whose name is written in Perso-Arabic script; `first` is a second given name or None."""

    is_woman: bool
    given: PersianName
    surname: PersianName
    first: PersianName | None = None


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm by its words and the row of its legal form in three languages."""

    words: tuple[str, ...]
    form: tuple[str, ...]


Bearer = CyrillicPerson | PersianPerson | Firm


def make_person(dice: Dice) -> CyrillicPerson:
    """Return a person of one of the countries with Cyrillic spelling."""
    country = dice.pick(COUNTRIES)
    is_woman = dice.happens(40)
    given = dice.pick(country.women if is_woman else country.men)
    return CyrillicPerson(country, is_woman, given, dice.pick(country.surnames), dice.pick(country.men))


def make_persian(dice: Dice) -> PersianPerson:
    """Return a person of a country with Perso-Arabic spelling."""
    is_woman = dice.happens(30)
    given = dice.pick(PERSIAN_WOMEN if is_woman else PERSIAN_MEN)
    is_double = not is_woman and given.written not in _FIRST and dice.happens(25)
    first = next(one for one in PERSIAN_MEN if one.written == "محمد") if is_double else None
    return PersianPerson(is_woman, given, dice.pick(PERSIAN_SURNAMES), first)


_FIRST = ("محمد", "عبدالرحمن", "غلام", "نصرالله")


def make_firm(dice: Dice) -> Firm:
    """Return a firm of two or three words."""
    words = tuple(dict.fromkeys(dice.pick(FIRM_WORDS) for _ in range(dice.between(2, 3))))
    return Firm(words, dice.pick(FORMS))


# near and different


def near_to(bearer: Bearer, dice: Dice) -> Bearer:
    """Return another person or firm whose name is near."""
    if isinstance(bearer, CyrillicPerson):
        return dice.pick(_NEAR_PEOPLE)(bearer, dice)
    if isinstance(bearer, PersianPerson):
        return _near_persian(bearer, dice)
    if dice.happens(50):
        return replace(bearer, words=(*bearer.words[:-1], dice.pick(_others(FIRM_WORDS, bearer.words[-1]))))
    return replace(bearer, words=(*bearer.words, str(dice.between(2, 9))))


def _others(names: tuple[str, ...], name: str) -> list[str]:
    return [one for one in names if one != name]


def _sibling(person: CyrillicPerson, dice: Dice) -> CyrillicPerson:
    """Return one with the same surname and patronymic."""
    names = person.country.women if person.is_woman else person.country.men
    return replace(person, given=dice.pick(_others(names, person.given)))


def _namesake(person: CyrillicPerson, dice: Dice) -> CyrillicPerson:
    """Return one with the same surname and given name and another father."""
    return replace(person, father=dice.pick(_others(person.country.men, person.father)))


def _father(person: CyrillicPerson, dice: Dice) -> CyrillicPerson:
    """Return the father, or the son of a man."""
    if person.is_woman:
        return replace(person, is_woman=False, given=person.father, father=dice.pick(person.country.men))
    return replace(person, given=person.father, father=person.given)


def _near_surname(person: CyrillicPerson, dice: Dice) -> CyrillicPerson:
    """Return one whose surname differs by a letter or two."""
    pairs = {**dict(NEAR_SURNAMES), **{other: one for one, other in NEAR_SURNAMES}}
    if person.surname in pairs:
        return replace(person, surname=pairs[person.surname])
    one, other = dice.pick(NEAR_SURNAMES)
    return replace(person, surname=other if person.surname == one else one)


def _same_initials(person: CyrillicPerson, dice: Dice) -> CyrillicPerson:
    """Return one with the same surname whose given name begins with the same letter, a sibling where there is none."""
    names = person.country.women if person.is_woman else person.country.men
    alike = [one for one in names if one[0] == person.given[0] and one != person.given]
    return replace(person, given=dice.pick(alike)) if alike else _sibling(person, dice)


_NEAR_PEOPLE: tuple[Callable[[CyrillicPerson, Dice], CyrillicPerson], ...] = (
    _sibling, _namesake, _father, _near_surname, _same_initials,
)  # fmt: skip


def _near_persian(person: PersianPerson, dice: Dice) -> PersianPerson:
    """Return one whose given name or surname is another; where there is a near one, that."""
    near = {**dict(NEAR_PERSIAN), **{other: one for one, other in NEAR_PERSIAN}}
    names = PERSIAN_WOMEN if person.is_woman else PERSIAN_MEN
    if dice.happens(50):
        return replace(person, given=_near_name(person.given, names, near, dice))
    return replace(person, surname=_near_name(person.surname, PERSIAN_SURNAMES, near, dice))


def _near_name(
    name: PersianName, names: tuple[PersianName, ...], near: dict[str, str], dice: Dice
) -> PersianName:
    wanted = near.get(name.written)
    found = [one for one in names if one.written == wanted]
    return found[0] if found else dice.pick([one for one in names if one != name])
