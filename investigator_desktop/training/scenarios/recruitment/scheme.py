"""Recruitment and transport: instalments in, buses and lodging out, wages on one account, money abroad."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import DAY, EVENING, OFFICE, Diary
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment import banks, cast
from investigator_desktop.training.scenarios.recruitment.period import (
    FIRST,
    LAST,
    MONTH_WORDS,
    dollars_in_afghani,
    rounded_down,
    tenge_in_dollars,
    tenge_in_som,
    tenge_in_uzbek_sum,
)
from investigator_desktop.training.scenarios.recruitment.recruits import GROUPS, Group, Recruit

PRICES = ((-21, 9_000_000), (-6, 15_000_000), (9, 12_000_000))
"""The price list of the route: days from the crossing, and tenge in minor units."""

_SEAT = 3_800_000
_NIGHT = 900_000
_FEE_PER_WORKER = 8_500_000
_WAGE_DAYS = (10, 25)
_ATM_MAXIMUM = 20_000_000


@dataclass(frozen=True, slots=True)
class Instalment:
    """What a family pays on a day, by card or through the transfer operator."""

    day: date
    recruit: Recruit
    minor: int


def instalments() -> Iterator[Instalment]:
    """Yield the instalments of all groups that fall into the story's days."""
    for group in GROUPS:
        for place, recruit in enumerate(group.recruits):
            for offset, minor in PRICES:
                day = group.crossing_on + timedelta(days=offset + place % 3)
                if FIRST <= day <= LAST:
                    yield Instalment(day, recruit, minor)


def _pay_instalments(diary: Diary) -> None:
    for item in instalments():
        if not item.recruit.pays_by_transfer:
            text = f"Перевод клиенту, за {item.recruit.worker.name}"
            parties = (item.recruit.payer, cast.RECRUITER_KZT)
            diary.move(item.day, parties, item.minor, Kind.CARD_TRANSFER, text, "119", DAY)


def _deposit_collected_cash(diary: Diary) -> None:
    """Let the recruiter bring money that he collected at counters to terminals, the day after."""
    for day in sorted({item.day for item in instalments() if item.recruit.pays_by_transfer}):
        collected = sum(
            item.minor for item in instalments() if item.day == day and item.recruit.pays_by_transfer
        )
        amount = rounded_down(collected * diary.dice.between(80, 96) // 100, 500_000)
        desk = banks.cash_desk(cast.RECRUITER_KZT.bank, "KZT")
        place = diary.dice.pick(("ул. Райымбека 101", "рынок Алтын Орда", "автовокзал Сайран", "г. Кордай"))
        text = f"Взнос наличных, терминал 0000{diary.dice.between(11, 39)}, {place}"
        diary.move(
            min(day + timedelta(days=1), LAST), (desk, cast.RECRUITER_KZT), amount, Kind.CASH_DEPOSIT, text
        )


def _pay_carrier(diary: Diary, group: Group) -> None:
    minor = _SEAT * len(group.recruits)
    text = f"Билеты на автобус, группа {len(group.recruits)} чел., {group.route}"
    diary.move(
        group.crossing_on - timedelta(days=3),
        (cast.RECRUITER_KZT, cast.CARRIER_KGS),
        minor,
        Kind.FOREIGN,
        text,
        "859",
        credited=tenge_in_som(minor),
        purpose_there=f"Оплата из Казахстана за пассажиров, {group.route}",
    )


def _pay_lodging(diary: Diary, group: Group) -> None:
    lodging = banks.KORDAY_LODGING if group.town == "Кордай" else banks.SARYAGASH_LODGING
    text = f"Проживание {len(group.recruits)} чел., 2 ночи, г. {group.town}"
    amount = _NIGHT * 2 * len(group.recruits)
    diary.move(group.crossing_on, (cast.RECRUITER_KZT, lodging), amount, Kind.PURCHASE, text, "", EVENING)


def _pay_guesthouse(diary: Diary, group: Group) -> None:
    """Pay the guesthouse in Termez where the groups from the south gather."""
    minor = _NIGHT * 3 * len(group.recruits)
    diary.move(
        group.crossing_on - timedelta(days=4),
        (cast.RECRUITER_KZT, cast.GUESTHOUSE_UZS),
        minor,
        Kind.FOREIGN,
        f"Проживание и микроавтобус, {len(group.recruits)} чел., Термез",
        "859",
        credited=tenge_in_uzbek_sum(minor),
        purpose_there=f"Qozog'istondan to'lov, {len(group.recruits)} kishi uchun yotoqxona va mikroavtobus",
    )


def _pay_papers(diary: Diary, group: Group) -> None:
    """Pay health certificates, translations, visa help and telephone cards of a group."""
    day = group.crossing_on - timedelta(days=10)
    count = len(group.recruits)
    for payee, minor, text in (
        (banks.CLINIC, 1_200_000, f"Медицинские справки, {count} чел."),
        (banks.TRANSLATORS, 450_000, f"Перевод паспортов, {count} шт."),
        (banks.VISA_CENTRE, 1_500_000, f"Регистрация иностранных работников, {count} чел."),
    ):
        if day >= FIRST:
            diary.move(day, (cast.RECRUITER_KZT, payee), minor * count, Kind.PURCHASE, text, "859")
    for place in range(count):
        number = f"+7 (000) 000-{20 + group.crossing_on.month}-{10 + place}"
        arrival = group.crossing_on + timedelta(days=1)
        parties = (cast.RECRUITER_KZT, banks.TELECOM)
        diary.move(arrival, parties, 200_000, Kind.PURCHASE, f"Пополнение баланса {number}")


def _pay_agency(diary: Diary, group: Group) -> None:
    """Let the employer pay the agency for a group, and the agency pass most of it on."""
    day = group.crossing_on + timedelta(days=12)
    count = len(group.recruits)
    minor = _FEE_PER_WORKER * count
    text = f"Оплата услуг по подбору персонала, {count} чел., договор 7"
    diary.move(day, (cast.EMPLOYER_KZT, cast.AGENCY_KZT), minor, Kind.ORDER, text, "859", (9, 12))
    share = rounded_down(minor * 62 // 100, 100_000)
    later = day + timedelta(days=1)
    text = "Возврат подотчетных сумм, аванс на перевозку"
    diary.move(later, (cast.AGENCY_KZT, cast.RECRUITER_KZT), share, Kind.ORDER, text, "859")


def _share_with_associate(diary: Diary, group: Group) -> None:
    for offset, minor in ((-12, 14_000_000), (3, 24_000_000), (14, 16_000_000)):
        day = group.crossing_on + timedelta(days=offset)
        if FIRST <= day <= LAST:
            amount = minor + 500_000 * diary.dice.between(0, 6)
            parties = (cast.RECRUITER_KZT, cast.ASSOCIATE_FORM)
            diary.move(day, parties, amount, Kind.CARD_TRANSFER, "Перевод между клиентами", "119", DAY)


def _wage_runs() -> Iterator[date]:
    for month in range(1, 7):
        for day in _WAGE_DAYS:
            yield date(2024, month, day)


def _workers_on(day: date) -> list[Recruit]:
    arrived = [group for group in GROUPS if group.crossing_on + timedelta(days=5) <= day]
    return [recruit for group in arrived for recruit in group.recruits]


def _pay_wages(diary: Diary, day: date) -> int:
    """Pay all workers' wages to the one account; return the sum."""
    total = 0
    what = "Аванс" if day.day > 15 else "Заработная плата"
    month = MONTH_WORDS[day.month - 1]
    for recruit in _workers_on(day):
        minor = diary.dice.between(6_200_000, 8_400_000, 50_000)
        total += minor
        text = f"{what} за {month} 2024, работник {recruit.worker.name}"
        parties = (cast.EMPLOYER_KZT, cast.WORKER_KZT)
        diary.move(day, parties, minor, Kind.WAGE, text, "332", (14, 17))
    return total


def _withdraw(diary: Diary, account: Account, day: date, total: int, place: str) -> None:
    """Draw a sum in notes, several times where a machine gives no more at once."""
    left = rounded_down(total, 500_000)
    desk = banks.cash_desk(account.bank, account.currency)
    while left > 0:
        minor = min(left, _ATM_MAXIMUM)
        text = f"Снятие наличных, банкомат 0000{diary.dice.between(41, 59)}, {place}"
        diary.move(day, (account, desk), minor, Kind.CASH_WITHDRAWAL, text, "", EVENING)
        left -= minor


def _settle(diary: Diary, day: date, minor: int, invoice: int) -> None:
    """Take money of the associate through her other bank into dollars and to Kabul."""
    own = rounded_down(minor * 90 // 100, 1_000_000)
    text = "Перевод собственных средств"
    parties = (cast.ASSOCIATE_FORM, cast.ASSOCIATE_KZT)
    diary.move(
        day, parties, own, Kind.ORDER, text, "343", (9, 11), purpose_there="Own funds transfer / " + text
    )
    sold = rounded_down(own * 98 // 100, 100_000)
    dollars = tenge_in_dollars(sold)
    text = "FX purchase USD/KZT 452.30 / Покупка валюты"
    pair = (cast.ASSOCIATE_KZT, cast.ASSOCIATE_USD)
    diary.move(day, pair, sold, Kind.CONVERSION, text, "", (13, 15), credited=dollars)
    wired = rounded_down(dollars * 93 // 100, 1_000)
    _wire_to_kabul(diary, day + timedelta(days=diary.dice.between(1, 2)), wired, invoice)


def _wire_to_kabul(diary: Diary, day: date, minor: int, invoice: int) -> None:
    text = f"Payment for dried fruits, invoice NH-{invoice} / Оплата за сухофрукты"
    there = f"حواله از قزاقستان، بابت میوه خشک، بل نمبر NH-{invoice}"
    pair = (cast.ASSOCIATE_USD, cast.KABUL_AFN)
    reached = dollars_in_afghani(minor)
    diary.move(day, pair, minor, Kind.FOREIGN, text, "710", OFFICE, credited=reached, purpose_there=there)
    fee = banks.fee_account(cast.ASSOCIATE_USD.bank, "USD")
    diary.move(
        day, (cast.ASSOCIATE_USD, fee), 3_500, Kind.FEE, "Transfer fee / Комиссия за перевод", "841", (18, 19)
    )


def _use_wages(diary: Diary, day: date, total: int, invoice: int) -> None:
    """Pass a wage run on: most to the associate, a quarter in notes, little stays."""
    forwarded = rounded_down(total * 70 // 100, 100_000)
    text = "Перевод на карту клиента другого банка"
    parties = (cast.WORKER_KZT, cast.ASSOCIATE_FORM)
    diary.move(day, parties, forwarded, Kind.CARD_TRANSFER, text, "119", (18, 22))
    place = diary.dice.pick(("пос. Шелек", "г. Кордай", "г. Талгар"))
    _withdraw(diary, cast.WORKER_KZT, day + timedelta(days=1), total * 25 // 100, place)
    _settle(diary, day + timedelta(days=diary.dice.between(2, 3)), forwarded, invoice)


def write_scheme(diary: Diary) -> None:
    """Write all movements of recruitment, transport, wages and settlement."""
    _pay_instalments(diary)
    _deposit_collected_cash(diary)
    for group in GROUPS:
        _pay_carrier(diary, group)
        _pay_lodging(diary, group)
        _pay_papers(diary, group)
        _share_with_associate(diary, group)
        if group.town == "Сарыагаш":
            _pay_guesthouse(diary, group)
        if group.crossing_on + timedelta(days=13) <= LAST:
            _pay_agency(diary, group)
    for place, day in enumerate(_wage_runs()):
        total = _pay_wages(diary, day)
        if total:
            _use_wages(diary, day, total, 4100 + place)
