"""Names of three scripts beside each other."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.identity.homoglyphs import repaired
from investigator_desktop.analysis.identity.name_matching import NameComparison, compared
from investigator_desktop.analysis.identity.names import parsed
from investigator_desktop.domain.parties import DEFAULT_THRESHOLD, EvidenceCode, PartyKind
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.name_variants.people import make_person
from investigator_desktop.training.name_variants.spelling import full_spelling, other_spelling

_LOOKALIKES = str.maketrans("асеорхАСЕОРХТМНК", "aceopxACEOPXTMHK")


def together(first: str, second: str) -> NameComparison:
    return compared(parsed(first), parsed(second))


def codes(first: str, second: str) -> set[EvidenceCode]:
    return {one.code for one in together(first, second).evidence}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ләззат Оспанова", "Ляззат Оспанова"),
        ("Әсел Оспанова", "Асель Оспанова"),
        ("Ахметов Марат Серикович", "AKHMETOV MARAT"),
        ("Ахметов Марат Серикович", "Марат Серікұлы Ахметов"),
        ("Каримов Анвар Аҳмад ўғли", "Karimov Anvar Ahmad o‘g‘li"),
        ("Каримов Анвар Аҳмад ўғли", "Karimov Anvar Ahmad o`g`li"),
        ("Юлия Щербакова", "Iuliia Shcherbakova"),
        ("Бауыржан Оспанов", "Бауржан Оспанов"),
        ("عبدالرحمن کریمی", "Abdul Rahman Karimi"),
        ("عبد الرحمن كريمي", "عبدالرحمن کریمی"),
        ("رحیمی حمید", "Хамид Рахими"),
        ("ТОО «Алтын Дән»", "Алтын Дан ЖШС"),
        ("ТОО «Алтын Дән»", "ALTYN DAN LLP"),
        ("Джанбулатова Анна Ивановна", "Жанбулатова Анна Ивановна"),
    ],
)
def test_spellings_of_one_name_reach_the_threshold(first: str, second: str) -> None:
    assert together(first, second).score >= DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ахметов Марат Серикович", "Ахметов Нурлан Серикович"),
        ("Ахметов Марат Серикович", "Ахметов Марат Болатович"),
        ("Ахметов Марат Серикович", "Ахметов Серик Маратович"),
        ("Ахметов Марат", "Ахмедов Марат"),
        ("Каримов Анвар", "Керимов Анвар"),
        ("Ахметов М.", "Ахметов Марат"),
        ("Ахметов Марат", "Ахметов Мурат"),
        ("حسن کریمی", "Hussain Karimi"),
        ("محمد علی", "Mohammad Ali"),
        ("Али Хасан", "Хасан Али"),
        ("ТОО «Алтын 2»", "ТОО «Алтын 3»"),
        ("ТОО «Алтын Дән»", "ИП «Алтын Дән»"),
        ("کریمه رضایی", "Karim Rezai"),
        ("Aslan", "Аслан"),
    ],
)
def test_near_names_of_different_people_do_not_reach_it(first: str, second: str) -> None:
    assert together(first, second).score < DEFAULT_THRESHOLD


def test_an_initial_is_shown_as_what_it_is() -> None:
    comparison = together("Ilsiiar G.", "Гарипов Ильсияр")
    assert EvidenceCode.INITIAL in {one.code for one in comparison.evidence}
    assert 50 <= comparison.score < DEFAULT_THRESHOLD
    assert together("Ilsiiar M.", "Гарипов Ильсияр").is_apart


def test_the_letters_that_differ_are_named() -> None:
    (letters,) = [one for one in together("Нұрлан Оспанов", "Нурлан Оспанов").evidence if one.first]
    assert (letters.code, letters.first, letters.second) == (EvidenceCode.LETTERS, "ұ", "у")


def test_a_missing_patronymic_is_evidence_against() -> None:
    assert EvidenceCode.PATRONYMIC_MISSING in codes("Оспанов Нурлан", "Оспанов Нурлан Ержанович")
    assert EvidenceCode.PATRONYMIC_MISSING not in codes("Оспанов Н.Е.", "Оспанов Нурлан Ержанович")


def test_two_names_written_as_one_word_are_found() -> None:
    assert together("محمد یوسف رضایی", "محمدیوسف رضایی").score >= DEFAULT_THRESHOLD


def test_legal_forms_tell_organisations() -> None:
    kinds = [parsed(name).kind for name in ("ТОО Береке", "Bereke LLP", "Береке ЖШС", "Ақ Жол МЧЖ")]
    assert kinds == [PartyKind.ORGANISATION] * 4
    assert parsed("Оспанов Нурлан").kind is PartyKind.PERSON
    assert parsed("  ").kind is PartyKind.UNNAMED


seeds = st.integers(min_value=0, max_value=10**9)


def made(seed: int) -> tuple[str, str]:
    """Return a name in full and another spelling, of one person in every second case."""
    dice = Dice(seed, "two names")
    person = make_person(dice)
    other = person if dice.happens(50) else make_person(dice)
    return full_spelling(person).text, other_spelling(other, dice).text


@given(seeds)
def test_the_order_of_two_names_does_not_matter(seed: int) -> None:
    first, second = made(seed)
    assert together(first, second).score == together(second, first).score


@given(seeds)
def test_a_name_is_the_same_as_itself(seed: int) -> None:
    name, _ = made(seed)
    assert together(name, name).score >= DEFAULT_THRESHOLD


@given(seeds)
def test_the_order_of_words_does_not_matter_where_a_surname_shows(seed: int) -> None:
    first, second = made(seed)
    words = first.split()
    if "ўғли" in words or "қизи" in words:
        return
    random.Random(seed).shuffle(words)
    assert together(" ".join(words), second).score == together(first, second).score


@given(seeds)
def test_letters_that_look_alike_cost_one_point_at_most(seed: int) -> None:
    first, second = made(seed)
    dice = Dice(seed, "letters")
    disguised = "".join(ch.translate(_LOOKALIKES) if dice.happens(50) else ch for ch in first)
    assert repaired(disguised) == first
    assert abs(together(first, second).score - together(disguised, second).score) <= 1


@given(seeds)
def test_repairing_twice_changes_nothing(seed: int) -> None:
    for name in made(seed):
        assert repaired(repaired(name)) == repaired(name)
