"""Ordinary business in Kazakhstan: the farm, the agency, the shuttle trader and a savings circle."""

from __future__ import annotations

from datetime import date, timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import DAY, EVENING, Bill, Diary, Habit, Price, days
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment import banks, cast
from investigator_desktop.training.scenarios.recruitment.banks import kazakh_account
from investigator_desktop.training.scenarios.recruitment.neighbours import CIRCLE, CLERKS, CUSTOMERS, STAFF
from investigator_desktop.training.scenarios.recruitment.period import FIRST, LAST, MONTH_WORDS, tenge_in_som

_SEEDS = banks.WHOLESALE
_BUYERS = (banks.GROCER, banks.MARKET, banks.MARKET_STALL)
_CONTRIBUTION = 5_000_000

_FARM_HABITS = (
    Habit(
        banks.FUEL,
        14,
        Price(4_500_000, 19_000_000, 50_000),
        "Дизельное топливо по талонам",
        Kind.ORDER,
        "710",
    ),
    Habit(_SEEDS, 9, Price(8_000_000, 46_000_000, 12_550), "Семена и удобрения по счету", Kind.ORDER, "710"),
    Habit(banks.CARGO, 11, Price(2_800_000, 9_500_000, 50_000), "Доставка овощей", Kind.ORDER, "859"),
)
_FARM_BILLS = (
    Bill(banks.UTILITIES, 16, Price(31_254_075, 58_912_430, 7_015), "Электроэнергия и газ, теплицы", "859"),
    Bill(banks.TAX_OFFICE, 24, Price(18_500_000, 26_300_000, 100), "Индивидуальный подоходный налог", "911"),
    Bill(banks.PENSION_FUND, 24, Price(14_200_000, 17_900_000, 100), "Обязательные пенсионные взносы", "010"),
    Bill(banks.TELECOM, 8, Price(2_450_000, 2_450_000), "Услуги связи", "859"),
)
_AGENCY_BILLS = (
    Bill(banks.LANDLORD, 3, Price(18_000_000, 18_000_000), "Аренда офиса", "859"),
    Bill(banks.TAX_OFFICE, 23, Price(3_150_000, 5_420_000, 100), "Налоги и социальные отчисления", "911"),
    Bill(banks.PENSION_FUND, 23, Price(2_900_000, 3_600_000, 100), "Обязательные пенсионные взносы", "010"),
    Bill(banks.INTERNET, 7, Price(1_290_000, 1_290_000), "Интернет", "859"),
)
_AGENCY_HABITS = (
    Habit(
        banks.INTERNET,
        9,
        Price(600_000, 2_400_000, 60_000),
        "Размещение объявлений о вакансиях",
        Kind.ORDER,
        "859",
    ),
    Habit(banks.TRANSLATORS, 6, Price(300_000, 900_000, 15_000), "Услуги перевода", Kind.ORDER, "859"),
    Habit(
        banks.KORDAY_LODGING,
        4,
        Price(2_400_000, 7_200_000, 600_000),
        "Размещение кандидатов",
        Kind.ORDER,
        "859",
    ),
)


def _is_working_day(day: date) -> bool:
    return day.weekday() < 5


def _pay_staff(diary: Diary, firm: Account, staff: tuple[Account, ...], price: Price) -> None:
    """Pay wages and advances to each employee's own account."""
    for month in range(1, 7):
        for day, what in ((10, "Заработная плата"), (25, "Аванс")):
            text = f"{what} за {MONTH_WORDS[month - 1]} 2024"
            for person in staff:
                amount = diary.price(price)
                diary.move(date(2024, month, day), (firm, person), amount, Kind.WAGE, text, "332", (11, 13))


def _farm(diary: Diary) -> None:
    account = cast.EMPLOYER_KZT
    diary.keep_habits(account, _FARM_HABITS, FIRST, LAST)
    diary.pay_bills(account, _FARM_BILLS, FIRST, LAST)
    _pay_staff(diary, account, STAFF, Price(9_000_000, 17_500_000, 250_000))
    for day in days(FIRST, LAST):
        if _is_working_day(day) and diary.dice.happens(72):
            buyer = diary.dice.pick(_BUYERS)
            amount = diary.dice.between(14_000_000, 78_000_000, 35_025)
            text = f"Оплата за овощи, накладная {diary.dice.between(120, 980)}"
            diary.move(day, (buyer, account), amount, Kind.ORDER, text, "710")


def _agency(diary: Diary) -> None:
    account = cast.AGENCY_KZT
    diary.keep_habits(account, _AGENCY_HABITS, FIRST, LAST)
    diary.pay_bills(account, _AGENCY_BILLS, FIRST, LAST)
    _pay_staff(diary, account, CLERKS, Price(8_000_000, 12_000_000, 250_000))
    clients = (banks.GROCER, banks.CARGO, banks.CLINIC, banks.WHOLESALE)
    fee = banks.fee_account(account.bank, "KZT")
    for day in days(FIRST, LAST):
        if _is_working_day(day) and diary.dice.happens(17):
            text = f"Услуги по подбору персонала, акт {diary.dice.between(10, 90)}"
            amount = diary.dice.between(9_000_000, 32_000_000, 500_000)
            diary.move(day, (diary.dice.pick(clients), account), amount, Kind.ORDER, text, "859")
        if day.day in {1, 16}:
            diary.move(day, (account, fee), 45_050, Kind.FEE, "Комиссия банка за переводы", "841", (17, 18))


def _charter(diary: Diary) -> None:
    """Let the agency pay the carrier for regular trips, so that not every payment to it is a group's."""
    for month in (2, 3, 5, 6):
        minor = diary.dice.between(18_000_000, 27_000_000, 500_000)
        diary.move(
            date(2024, month, 21),
            (cast.AGENCY_KZT, cast.CARRIER_KGS),
            minor,
            Kind.FOREIGN,
            "Оплата за пассажирские перевозки, договор 3/24",
            "859",
            credited=tenge_in_som(minor),
            purpose_there="Оплата по договору 3/24, перевозка пассажиров",
        )


def _sell_on_the_market(diary: Diary) -> None:
    for day in days(FIRST, LAST):
        if day.weekday() == 0:
            continue
        for _ in range(diary.dice.between(0, 2)):
            pair = (diary.dice.pick(CUSTOMERS), cast.TRADER_KZT)
            amount = diary.dice.between(450_000, 6_800_000, 50_000)
            diary.move(day, pair, amount, Kind.CARD_TRANSFER, "Оплата за товар", "710", (10, 19))


def _shuttle_trader(diary: Diary) -> None:
    account = cast.TRADER_KZT
    _sell_on_the_market(diary)
    goods = Habit(banks.WHOLESALE, 7, Price(9_000_000, 31_000_000, 250_000), "Товар, опт", Kind.ORDER, "710")
    food = Habit(banks.GROCER, 18, Price(150_000, 1_900_000, 500), 'Покупка, супермаркет "Дастархан"')
    cabs = Habit(banks.TAXI, 8, Price(80_000, 350_000, 5_000), "Поездка")
    diary.keep_habits(account, (goods, food, cabs), FIRST, LAST)
    stall = Bill(banks.MARKET_STALL, 4, Price(12_000_000, 12_000_000), "Аренда торгового места", "859")
    home = Bill(banks.UTILITIES, 15, Price(1_105_440, 2_611_310, 1_015), "Коммунальные услуги", "859")
    diary.pay_bills(account, (stall, home), FIRST, LAST)
    for month in range(1, 7):
        minor = diary.dice.between(6_500_000, 11_500_000, 250_000)
        diary.move(
            date(2024, month, 12),
            (account, cast.CARRIER_KGS),
            minor,
            Kind.FOREIGN,
            "Провоз товара, Дордой - Алматы",
            "859",
            credited=tenge_in_som(minor),
            purpose_there="Провоз груза, Дордой - Алматы",
        )


def _savings_circle(diary: Diary) -> None:
    """Let eight neighbours and the trader pay the same sum each month; each month another takes the pot."""
    members = (cast.TRADER_KZT, *CIRCLE)
    for month in range(1, 7):
        for member in members:
            day = date(2024, month, 1) + timedelta(days=diary.dice.between(0, 3))
            text = f"Черная касса, взнос за {MONTH_WORDS[month - 1]}"
            parties = (member, cast.ORGANISER_KZT)
            diary.move(day, parties, _CONTRIBUTION, Kind.CARD_TRANSFER, text, "119", EVENING)
        pot = _CONTRIBUTION * len(members)
        receiver = members[(month * 2) % len(members)] if month != 3 else cast.TRADER_KZT
        text = f"Черная касса, выплата за {MONTH_WORDS[month - 1]}"
        parties = (cast.ORGANISER_KZT, receiver)
        diary.move(date(2024, month, 6), parties, pot, Kind.CARD_TRANSFER, text, "119", DAY)


def _organisers_home(diary: Diary) -> None:
    account = cast.ORGANISER_KZT
    pension = (kazakh_account(banks.PENSION_FUND.holder, banks.FORM_BANK, 900099), account)
    for month in range(1, 7):
        diary.move(date(2024, month, 11), pension, 12_840_000, Kind.ORDER, "Пенсионная выплата", "046")
    food = Habit(banks.GROCER, 7, Price(90_000, 900_000, 500), 'Покупка, супермаркет "Дастархан"')
    diary.keep_habits(account, (food,), FIRST, LAST)
    home = Bill(banks.UTILITIES, 18, Price(905_105, 1_711_310, 1_015), "Коммунальные услуги", "859")
    diary.pay_bills(account, (home,), FIRST, LAST)


def write_kazakh_firms(diary: Diary) -> None:
    """Write the ordinary business of the Kazakh firms and the innocent accounts beside it."""
    _farm(diary)
    _agency(diary)
    _charter(diary)
    _shuttle_trader(diary)
    _savings_circle(diary)
    _organisers_home(diary)
