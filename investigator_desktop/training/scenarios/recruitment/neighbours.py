"""Persons of whom the evidence holds no statement: friends, customers, employees, members of a circle."""

from __future__ import annotations

from investigator_desktop.training.actors import Account, Actor
from investigator_desktop.training.identifiers import person_iin
from investigator_desktop.training.scenarios.recruitment.banks import KAZAKH_BANKS, kazakh_account

_NAMES = (
    "Абенов Марат Серикович",
    "Жакупова Динара Аскаровна",
    "Ким Виктор Леонидович",
    "Омарова Сауле Ержановна",
    "Петров Игорь Николаевич",
    "Тлеубаева Асель Нурлановна",
    "Әбілқасым Ерлан Қуатұлы",
    "Смагулов Тимур Бауыржанович",
    "Ли Светлана Викторовна",
    "Қожахмет Әйгерім Мұратқызы",
    "Досанов Руслан Канатович",
    "Васильева Ольга Петровна",
    "Нурпеисов Арман Талгатович",
    "Байжанова Лаура Маратовна",
    "Хан Дмитрий Сергеевич",
    "Есенова Гаухар Болатовна",
    "Мусин Олжас Ильясович",
    "Цой Наталья Андреевна",
    "Бектуров Санат Жанатович",
    "Рахметова Зарина Айдаровна",
)


def _neighbour(place: int) -> Account:
    name = _NAMES[place]
    is_male = not name.split()[0].endswith("а") and not name.endswith("қызы")
    holder = Actor(name, person_iin(1965 + place * 2 % 40, 2 + place, is_male, 60 + place))
    return kazakh_account(holder, KAZAKH_BANKS[place % len(KAZAKH_BANKS)], 500 + place)


NEIGHBOURS = tuple(_neighbour(place) for place in range(len(_NAMES)))
FRIENDS = NEIGHBOURS[:6]
CUSTOMERS = NEIGHBOURS[4:16]
CIRCLE = NEIGHBOURS[6:14]
STAFF = NEIGHBOURS[8:17]
CLERKS = NEIGHBOURS[17:20]
