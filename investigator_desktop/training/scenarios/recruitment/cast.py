"""The persons and firms of the story and their accounts. Nobody of them exists."""

from __future__ import annotations

from investigator_desktop.training.actors import Account, Actor
from investigator_desktop.training.identifiers import firm_bin, kyrgyz_pin, person_iin, pinfl
from investigator_desktop.training.scenarios.recruitment.banks import (
    AFGHAN_BANK,
    CARD_BANK,
    CURRENCY_BANK,
    FIRM_BANK,
    FORM_BANK,
    KYRGYZ_BANK,
    STEPPE_BANK,
    UZBEK_BANK,
    kazakh_account,
)

RECRUITER = Actor(
    "Касымов Данияр Ермекович",
    person_iin(1984, 17, True, 41),
    phone="+7 (000) 000-01-11",
    document="Удостоверение 000004101",
    latin_name="Kassymov Daniyar",
)
ASSOCIATE = Actor(
    "Ниязова Гульмира Сабитовна",
    person_iin(1989, 6, False, 42),
    phone="+7 (000) 000-02-22",
    document="Удостоверение 000004202",
    latin_name="Niyazova Gulmira",
)
WORKER = Actor(
    "Турсунов Азамат Бахтиёрович",
    person_iin(1998, 23, True, 43),
    "UZ",
    phone="+7 (000) 000-03-33",
    document="Паспорт FA0000043",
    latin_name="Tursunov Azamat",
)
STUDENT = Actor(
    "Юлдашева Мадина Рустамовна",
    person_iin(2003, 15, False, 44),
    "UZ",
    phone="+7 (000) 000-04-44",
    document="Паспорт FA0000044",
    latin_name="Yuldasheva Madina",
)
FATHER = Actor(
    "Юлдашев Рустам Каримович",
    pinfl(1971, 12, True, 45),
    "UZ",
    phone="+998 00 000 04 45",
    document="Паспорт FA0000045",
    latin_name="Yuldashev Rustam",
)
TRADER = Actor(
    "ИП Ибраева Жанар Маратовна",
    person_iin(1979, 28, False, 46),
    phone="+7 (000) 000-05-55",
    document="Удостоверение 000004606",
    latin_name="Ibrayeva Zhanar",
)
ORGANISER = Actor(
    "Сулейменова Айгуль Кайратовна",
    person_iin(1968, 9, False, 47),
    phone="+7 (000) 000-06-66",
    document="Удостоверение 000004707",
    latin_name="Suleimenova Aigul",
)
EMPLOYER = Actor('ТОО "Жасыл Алап Агро"', firm_bin(2016, 51), is_person=False)
AGENCY = Actor(
    'ТОО "Береке Транзит Кадр"', firm_bin(2021, 52), is_person=False, latin_name="Bereke Transit Kadr LLP"
)
CARRIER = Actor(
    'ОсОО "Ала-Тоо Сапар Экспресс"',
    "00000201700053",
    "KG",
    is_person=False,
    latin_name="Ala-Too Sapar Express LLC",
)
CARRIER_OWNER = Actor(
    "Осмонов Бакыт Токтосунович",
    kyrgyz_pin(1976, 4, True, 54),
    "KG",
    phone="+996 000 000 054",
    document="Паспорт ID0000054",
    latin_name="Osmonov Bakyt",
)
GUESTHOUSE = Actor(
    "ЯТТ Кадыров Шерзод Равшанович",
    pinfl(1981, 21, True, 55),
    "UZ",
    phone="+998 00 000 00 55",
    document="Паспорт FA0000055",
    latin_name="YaTT Qodirov Sherzod Ravshanovich",
)
KABUL_FIRM = Actor(
    "Noor Hindukush Trading Ltd",
    "D-0000056",
    "AF",
    is_person=False,
    latin_name="Noor Hindukush Trading Ltd",
    dari_name="شرکت تجارتی نور هندوکش لمیتد",
)

RECRUITER_KZT = kazakh_account(RECRUITER, FORM_BANK, 101)
ASSOCIATE_FORM = kazakh_account(ASSOCIATE, FORM_BANK, 102)
STUDENT_KZT = kazakh_account(STUDENT, FORM_BANK, 103)
EMPLOYER_KZT = kazakh_account(EMPLOYER, STEPPE_BANK, 104)
ORGANISER_KZT = kazakh_account(ORGANISER, STEPPE_BANK, 105)
WORKER_KZT = kazakh_account(WORKER, CARD_BANK, 106)
TRADER_KZT = kazakh_account(TRADER, CARD_BANK, 107)
AGENCY_KZT = kazakh_account(AGENCY, FIRM_BANK, 108)
ASSOCIATE_KZT = kazakh_account(ASSOCIATE, CURRENCY_BANK, 109)
ASSOCIATE_USD = kazakh_account(ASSOCIATE, CURRENCY_BANK, 110, "USD")
CARRIER_KGS = Account("0000120000000053", "KGS", CARRIER, KYRGYZ_BANK)
CARRIER_USD = Account("0000120000000154", "USD", CARRIER, KYRGYZ_BANK)
GUESTHOUSE_UZS = Account("20218000900000055001", "UZS", GUESTHOUSE, UZBEK_BANK)
KABUL_AFN = Account("0000-100-000056", "AFN", KABUL_FIRM, AFGHAN_BANK)
FATHER_UZS = Account("22618000400000045007", "UZS", FATHER, UZBEK_BANK)

SUBJECT_ACCOUNTS = (
    RECRUITER_KZT,
    ASSOCIATE_FORM,
    STUDENT_KZT,
    EMPLOYER_KZT,
    ORGANISER_KZT,
    WORKER_KZT,
    TRADER_KZT,
    AGENCY_KZT,
    ASSOCIATE_KZT,
    ASSOCIATE_USD,
    CARRIER_KGS,
    CARRIER_USD,
    GUESTHOUSE_UZS,
    KABUL_AFN,
)
"""Every account of which the evidence holds statements."""
