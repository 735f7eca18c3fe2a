"""The recruited workers of the story, in the groups in which they travelled, and who pays for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from investigator_desktop.training.actors import Account, Actor
from investigator_desktop.training.identifiers import kyrgyz_pin, person_iin, pinfl
from investigator_desktop.training.scenarios.recruitment.banks import KAZAKH_BANKS, kazakh_account


@dataclass(frozen=True, slots=True)
class Recruit:
    """A worker and the account in Kazakhstan from which the instalments are paid where they are paid by card."""

    worker: Actor
    payer: Account
    pays_by_transfer: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Workers who left together: the day of crossing, the border town and the route."""

    crossing_on: date
    town: str
    route: str
    recruits: tuple[Recruit, ...]


_NAMES = (
    ("Рахимов Шухрат", "Rakhimov Shukhrat", "UZ"),
    ("Эргашев Дилшод", "Ergashev Dilshod", "UZ"),
    ("Мамытов Нурбек", "Mamytov Nurbek", "KG"),
    ("Сатыбалдиева Айнура", "Satybaldieva Ainura", "KG"),
    ("Холматов Жасур", "Kholmatov Jasur", "UZ"),
    ("Каримова Нилуфар", "Karimova Nilufar", "UZ"),
    ("Токтогулов Эрлан", "Toktogulov Erlan", "KG"),
    ("Назаров Фарход", "Nazarov Farkhod", "UZ"),
    ("Абдурахманов Комил", "Abdurakhmanov Komil", "UZ"),
    ("Бекова Жылдыз", "Bekova Zhyldyz", "KG"),
    ("Усмонов Бехзод", "Usmonov Behzod", "UZ"),
    ("Жумабаев Талант", "Zhumabaev Talant", "KG"),
    ("Исмоилова Гулноза", "Ismoilova Gulnoza", "UZ"),
    ("Асанов Мирлан", "Asanov Mirlan", "KG"),
    ("Хамидов Отабек", "Khamidov Otabek", "UZ"),
    ("Сыдыков Азиз", "Sydykov Aziz", "KG"),
    ("Турдиев Санжар", "Turdiev Sanjar", "UZ"),
    ("Мирзаева Дилором", "Mirzaeva Dilorom", "UZ"),
    ("Орозова Бермет", "Orozova Bermet", "KG"),
    ("Ахмедов Улугбек", "Akhmedov Ulugbek", "UZ"),
    ("Дуйшеев Канат", "Duisheev Kanat", "KG"),
    ("Юсупов Равшан", "Yusupov Ravshan", "UZ"),
    ("Алиева Зухра", "Alieva Zukhra", "UZ"),
    ("Кадырбеков Чынгыз", "Kadyrbekov Chyngyz", "KG"),
)
_CROSSINGS = (
    (date(2024, 1, 18), "Кордай", "Бишкек - Алматы"),
    (date(2024, 2, 15), "Сарыагаш", "Термез - Ташкент - Алматы"),
    (date(2024, 3, 14), "Кордай", "Ош - Бишкек - Алматы"),
    (date(2024, 4, 18), "Сарыагаш", "Термез - Ташкент - Алматы"),
    (date(2024, 5, 16), "Кордай", "Бишкек - Алматы"),
    (date(2024, 6, 6), "Сарыагаш", "Самарканд - Ташкент - Алматы"),
)
_GROUP_SIZE = 4


def _worker(place: int) -> Actor:
    name, latin, country = _NAMES[place]
    serial = 200 + place
    year, day = 1985 + place % 18, 3 + place
    is_male = not name.endswith("а")
    if country == "UZ":
        tax_id, document, phone = (
            pinfl(year, day, is_male, serial),
            f"Паспорт FA0000{serial}",
            "+998 00 000 0",
        )
    else:
        tax_id, document, phone = (
            kyrgyz_pin(year, day, is_male, serial),
            f"Паспорт ID0000{serial}",
            "+996 000 000 ",
        )
    return Actor(name, tax_id, country, phone=f"{phone}{serial}", document=document, latin_name=latin)


def _recruit(place: int) -> Recruit:
    worker = _worker(place)
    bank = KAZAKH_BANKS[place % len(KAZAKH_BANKS)]
    at_the_bank = replace(
        worker, tax_id=person_iin(1985 + place % 18, 3 + place, place % 2 == 0, 300 + place)
    )
    return Recruit(worker, kazakh_account(at_the_bank, bank, 300 + place), pays_by_transfer=place % 3 != 0)


def _group(place: int) -> Group:
    first = place * _GROUP_SIZE
    recruits = tuple(_recruit(first + step) for step in range(_GROUP_SIZE))
    return Group(*_CROSSINGS[place], recruits)


GROUPS = tuple(_group(place) for place in range(len(_CROSSINGS)))
RECRUITS = tuple(recruit for group in GROUPS for recruit in group.recruits)
