"""Invented names in the scripts of the region: how banks keep them, and how clerks elsewhere type them."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.training.dice import Dice


@dataclass(frozen=True, slots=True)
class SpelledName:
    """A name as the bank keeps it, in Latin letters as a passport has it, and in Persian letters."""

    cyrillic: str
    latin: str
    persian: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A family name (its female ending is written with it) or a given name."""

    cyrillic: str
    latin: str
    persian: str
    female_ending: str = ""
    female_latin_ending: str = ""


def _family(cyrillic: str, latin: str, persian: str) -> _Part:
    has_ending = cyrillic.endswith(("ов", "ев", "ин"))
    return _Part(cyrillic, latin, persian, "а" if has_ending else "", "a" if has_ending else "")


FAMILIES: tuple[_Part, ...] = tuple(
    _family(*row)
    for row in (
        ("Әбдіқалықов", "Abdikalykov", "عبدی‌قلیقوف"),
        ("Өмірбеков", "Omirbekov", "امیربیکوف"),
        ("Жұмағұлов", "Zhumagulov", "جمعه‌قلوف"),
        ("Қасенов", "Kassenov", "قاسینوف"),
        ("Тұрсынбеков", "Tursynbekov", "تورسنبیکوف"),
        ("Ибрагимов", "Ibragimov", "ابراهیموف"),
        ("Сейтқали", "Seitkali", "سیدقلی"),
        ("Бекмуратов", "Bekmuratov", "بیک‌مرادوف"),
        ("Нұрпейісов", "Nurpeissov", "نورپیسوف"),
        ("Дүйсенов", "Duissenov", "دویسینوف"),
        ("Қожахметов", "Kozhakhmetov", "خواجه‌احمدوف"),
        ("Шәріпов", "Sharipov", "شریفوف"),
        ("Рахматуллаев", "Rakhmatullaev", "رحمت‌الله‌یف"),
        ("Эргашев", "Ergashev", "ایرگشوف"),
        ("Ғуломов", "Gulomov", "غلاموف"),
        ("Юлдашев", "Yuldashev", "یولداشوف"),
        ("Тошматов", "Toshmatov", "تاش‌محمدوف"),
        ("Мамытов", "Mamytov", "مامیتوف"),
        ("Асанбаев", "Asanbaev", "حسن‌بایف"),
        ("Сыдыков", "Sydykov", "صدیقوف"),
        ("Раҳимов", "Rahimov", "رحیموف"),
        ("Шарифзода", "Sharifzoda", "شریف‌زاده"),
        ("Ҷӯраев", "Juraev", "جوره‌یف"),
        ("Назаров", "Nazarov", "نظروف"),
        ("Хусейнов", "Khuseinov", "حسینوف"),
        ("Ахмади", "Ahmadi", "احمدی"),
        ("Нури", "Noori", "نوری"),
        ("Каримов", "Karimov", "کریموف"),
        ("Петров", "Petrov", "پتروف"),
        ("Соколов", "Sokolov", "سوکولوف"),
        ("Литвинов", "Litvinov", "لیتوینوف"),
        ("Қыдырәлі", "Kydyrali", "قدرعلی"),
    )
)
_FIRST_HALVES = (
    ("Нұр", "Nur", "نور"),
    ("Тоқта", "Tokta", "توقتا"),
    ("Есен", "Yesen", "ایسن"),
    ("Ақ", "Ak", "آق"),
    ("Алтын", "Altyn", "آلتین"),
    ("Сары", "Sary", "ساری"),
    ("Тілеу", "Tileu", "تیلاو"),
    ("Құдай", "Kudai", "خدای"),
    ("Досы", "Dosy", "دوسی"),
    ("Айт", "Ait", "آیت"),
    ("Төле", "Tole", "توله"),
    ("Қара", "Kara", "قره"),
    ("Шын", "Shyn", "شین"),
    ("Ораз", "Oraz", "اوراز"),
)
_SECOND_HALVES = (
    ("баев", "baev", "بایف"),
    ("беков", "bekov", "بیکوف"),
    ("мұратов", "muratov", "مرادوف"),
    ("қалиев", "kaliev", "قلی‌یف"),
    ("гелдиев", "geldiev", "گلدی‌یف"),
    ("жанов", "zhanov", "جانوف"),
    ("ханов", "khanov", "خانوف"),
)
_EVERY_FAMILY: tuple[_Part, ...] = (
    *FAMILIES,
    *(
        _family(*(one + other for one, other in zip(first, second, strict=True)))
        for first in _FIRST_HALVES
        for second in _SECOND_HALVES
    ),
    _family("Жақыпов", "Zhakypov", "یعقوبوف"),
)
_MEN: tuple[_Part, ...] = tuple(
    _Part(*row)
    for row in (
        ("Ерлан", "Yerlan", "یرلان"),
        ("Нұрлан", "Nurlan", "نورلان"),
        ("Бауыржан", "Bauyrzhan", "باورجان"),
        ("Қайрат", "Kairat", "قیرت"),
        ("Әділет", "Adilet", "عدالت"),
        ("Дәурен", "Dauren", "دورین"),
        ("Жасур", "Jasur", "جسور"),
        ("Шухрат", "Shukhrat", "شهرت"),
        ("Отабек", "Otabek", "آتابیک"),
        ("Эрмек", "Ermek", "ایرمک"),
        ("Талант", "Talant", "طلعت"),
        ("Фаррух", "Farrukh", "فرخ"),
        ("Рустам", "Rustam", "رستم"),
        ("Абдул Рахим", "Abdul Rahim", "عبدالرحیم"),
        ("Игорь", "Igor", "ایگور"),
        ("Мирлан", "Mirlan", "میرلان"),
        ("Азамат", "Azamat", "اعظمت"),
        ("Серік", "Serik", "سیریک"),
        ("Бахтияр", "Bakhtiyar", "بختیار"),
        ("Санжар", "Sanzhar", "سنجر"),
        ("Улугбек", "Ulugbek", "الغ‌بیک"),
        ("Кубаныч", "Kubanych", "قوانیچ"),
        ("Фирдавс", "Firdavs", "فردوس"),
        ("Владимир", "Vladimir", "ولادیمیر"),
        ("Темірлан", "Temirlan", "تیمورلان"),
        ("Жеңіс", "Zhengis", "جینگیس"),
        ("Ғалым", "Galym", "عالم"),
        ("Мұхтар", "Mukhtar", "مختار"),
    )
)
_WOMEN: tuple[_Part, ...] = tuple(
    _Part(*row)
    for row in (
        ("Әсел", "Assel", "عسل"),
        ("Ләззат", "Lyazzat", "لذت"),
        ("Гүлнара", "Gulnara", "گلنار"),
        ("Айгүл", "Aigul", "آی‌گل"),
        ("Құралай", "Kuralay", "قورالای"),
        ("Меруерт", "Meruyert", "مروارید"),
        ("Дилором", "Dilorom", "دلارام"),
        ("Нилуфар", "Nilufar", "نیلوفر"),
        ("Бермет", "Bermet", "برمت"),
        ("Жылдыз", "Zhyldyz", "ییلدیز"),
        ("Зухра", "Zukhra", "زهرا"),
        ("Мадина", "Madina", "مدینه"),
        ("Шаҳноза", "Shahnoza", "شهنازه"),
        ("Ольга", "Olga", "اولگا"),
        ("Фатима", "Fatima", "فاطمه"),
        ("Салтанат", "Saltanat", "سلطنت"),
        ("Динара", "Dinara", "دیناره"),
        ("Жанар", "Zhanar", "جنار"),
        ("Сәуле", "Saule", "ساوله"),
        ("Назгүл", "Nazgul", "نازگل"),
        ("Гулноза", "Gulnoza", "گلنازه"),
        ("Дилфуза", "Dilfuza", "دلفوزه"),
        ("Чолпон", "Cholpon", "چولپان"),
        ("Парвина", "Parvina", "پروینه"),
        ("Елена", "Yelena", "یلنا"),
        ("Ботагөз", "Botagoz", "بوته‌گوز"),
        ("Зарина", "Zarina", "زرینه"),
        ("Ұлжан", "Ulzhan", "اولجان"),
    )
)
_TYPED_IN_RUSSIAN = str.maketrans("ӘәҒғҚқҢңӨөҰұҮүҺһІіҲҳӮӯҶҷӢӣ", "АаГгКкНнОоУуУуХхИиХхУуДдИи")
"""What clerks type who have a Russian keyboard only."""


def person_name(place: int, *, is_male: bool) -> SpelledName:
    """Return the name at a place of the endless list of names: family, given, and the father's name at times."""
    family = _EVERY_FAMILY[place % len(_EVERY_FAMILY)]
    givens = _MEN if is_male else _WOMEN
    given = givens[place // len(_EVERY_FAMILY) % len(givens)]
    ending, latin_ending = ("", "") if is_male else (family.female_ending, family.female_latin_ending)
    father = _MEN[place % 101 % len(_MEN)]
    patronymic = "" if place % 3 == 0 else f" {father.cyrillic.split()[0]}{'ұлы' if is_male else 'қызы'}"
    return SpelledName(
        f"{family.cyrillic}{ending} {given.cyrillic}{patronymic}",
        f"{family.latin}{latin_ending} {given.latin}",
        f"{given.persian} {family.persian}",
    )


def in_russian(name: str) -> str:
    """Return the name as it comes from a Russian keyboard."""
    return name.translate(_TYPED_IN_RUSSIAN)


def shortened(name: str) -> str:
    """Return given name and initial, as a transfer by telephone number shows it: `Айгүл Қ.`."""
    words = name.split()
    return f"{words[1]} {words[0][0]}." if len(words) > 1 else name


def as_typed(name: SpelledName, dice: Dice) -> str:
    """Return the name as some clerk types it: Latin capitals, a Russian keyboard, turned round, or as it is."""
    words = name.cyrillic.split()
    return dice.pick(
        (
            name.latin.upper(),
            name.latin.title(),
            in_russian(name.cyrillic),
            in_russian(f"{words[1]} {words[0]}"),
            name.cyrillic,
            name.persian,
        )
    )
