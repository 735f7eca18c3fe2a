"""Ordinary life of the persons: shops, rent, telephone, friends, and the nights on which clocks change."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import DAY, EVENING, Bill, Diary, Habit, Price
from investigator_desktop.training.ledger import Kind, Movement
from investigator_desktop.training.scenarios.recruitment import banks, cast
from investigator_desktop.training.scenarios.recruitment.neighbours import FRIENDS
from investigator_desktop.training.scenarios.recruitment.period import FIRST, LAST
from investigator_desktop.training.zones import KAZAKHSTAN_CHANGE_AT

_GROCERIES = Habit(banks.GROCER, 26, Price(185_000, 2_400_000, 500), 'Покупка, супермаркет "Дастархан"')
_MARKET = Habit(banks.MARKET, 9, Price(120_000, 1_100_000, 10_000), "Покупка, базар")
_BAKERY = Habit(banks.BAKERY, 10, Price(35_000, 260_000, 5_000), "Покупка, пекарня")
_PHARMACY = Habit(banks.PHARMACY, 4, Price(90_000, 1_450_000, 500), "Покупка, аптека")
_TAXI = Habit(banks.TAXI, 16, Price(70_000, 420_000, 5_000), "Поездка", hours=(7, 24))
_FUEL = Habit(banks.FUEL, 9, Price(500_000, 1_500_000, 50_000), "Топливо, АЗС")
_CAFE = Habit(banks.CAFE, 12, Price(160_000, 1_350_000, 5_000), "Покупка, кафе", hours=(11, 23))
_CLOTHES = Habit(banks.CLOTHES, 3, Price(600_000, 4_500_000, 10_000), "Покупка, одежда")
_TOP_UP = Habit(banks.TELECOM, 4, Price(100_000, 350_000, 50_000), "Пополнение баланса телефона")

_HOME_BILLS = (
    Bill(banks.UTILITIES, 14, Price(1_412_350, 3_187_655, 1_015), "Коммунальные услуги", "859"),
    Bill(banks.INTERNET, 5, Price(699_000, 699_000), "Интернет и телевидение", "859"),
)
_RENT = Bill(banks.LANDLORD, 2, Price(22_000_000, 22_000_000), "Аренда квартиры", "859")


def _treat_friends(diary: Diary, account: Account, percent: int) -> None:
    """Send to and receive from friends what friends send each other."""
    for step in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=step)
        if diary.dice.happens(percent):
            friend = diary.dice.pick(FRIENDS)
            pair = (account, friend) if diary.dice.happens(55) else (friend, account)
            amount = diary.dice.between(200_000, 3_500_000, 100_000)
            diary.move(day, pair, amount, Kind.CARD_TRANSFER, "Перевод клиенту", "119", DAY)


def _recruiters_home(diary: Diary) -> None:
    account = cast.RECRUITER_KZT
    habits = (_GROCERIES, _MARKET, _PHARMACY, _TAXI, _FUEL, _CAFE, _CLOTHES, _TOP_UP)
    diary.keep_habits(account, habits, FIRST, LAST)
    diary.pay_bills(account, (_RENT, *_HOME_BILLS), FIRST, LAST)
    _treat_friends(diary, account, 7)


def _associates_home(diary: Diary) -> None:
    habits = (_GROCERIES, _BAKERY, _PHARMACY, _TAXI, _CAFE, _CLOTHES, _TOP_UP)
    diary.keep_habits(cast.ASSOCIATE_FORM, habits, FIRST, LAST)
    diary.pay_bills(cast.ASSOCIATE_FORM, _HOME_BILLS, FIRST, LAST)
    _treat_friends(diary, cast.ASSOCIATE_FORM, 6)
    diary.keep_habits(cast.ASSOCIATE_KZT, (_BAKERY, _MARKET), FIRST, LAST)


def _associates_dollars(diary: Diary) -> None:
    """Write small payments in dollars and the monthly advance to the carrier."""
    fee = banks.fee_account(cast.ASSOCIATE_USD.bank, "USD")
    for month in range(1, 7):
        pair = (cast.ASSOCIATE_USD, fee)
        diary.move(date(2024, month, 28), pair, 500, Kind.FEE, "Account fee / Ведение счета", "841", (19, 20))
        advance = diary.dice.between(30_000, 70_000, 1_000)
        text = "Advance for bus charter / Аванс за аренду автобуса"
        parties = (cast.ASSOCIATE_USD, cast.CARRIER_USD)
        there = "Аванс за аренду автобуса, перевод из Казахстана"
        if month > 1:
            diary.move(date(2024, month, 5), parties, advance, Kind.FOREIGN, text, "859", purpose_there=there)


def _workers_account(diary: Diary) -> None:
    """Write the few other payments of the account that takes the wages: bulk food and telephone cards."""
    bulk = Habit(banks.GROCER, 8, Price(1_500_000, 4_200_000, 5_000), "Покупка, рис, мука, масло")
    cards = Habit(banks.TELECOM, 5, Price(100_000, 100_000), "Пополнение баланса телефона")
    diary.keep_habits(cast.WORKER_KZT, (bulk, cards), date(2024, 1, 24), LAST)


def _clock_change(diary: Diary) -> None:
    """Draw notes before and after Almaty's midnight that came twice on 29 February 2024."""
    desk = banks.cash_desk(cast.WORKER_KZT.bank, "KZT")
    for minutes, terminal in ((-14, 47), (22, 47), (75, 52)):
        at: datetime = KAZAKHSTAN_CHANGE_AT + timedelta(minutes=minutes, seconds=41)
        text = f"Снятие наличных, банкомат 0000{terminal}, г. Кордай"
        item = Movement(at, cast.WORKER_KZT, desk, 5_000_000, 5_000_000, Kind.CASH_WITHDRAWAL, text)
        diary.movements.append(item)


def _students_home(diary: Diary) -> None:
    account = cast.STUDENT_KZT
    food = Habit(banks.GROCER, 22, Price(90_000, 780_000, 500), 'Покупка, супермаркет "Дастархан"')
    lunch = Habit(banks.CAFE, 14, Price(80_000, 260_000, 5_000), "Покупка, студенческое кафе")
    bus = Habit(banks.TAXI, 5, Price(50_000, 180_000, 5_000), "Поездка", hours=EVENING)
    diary.keep_habits(account, (food, lunch, bus, _TOP_UP), FIRST, LAST)
    dormitory = Bill(banks.DORMITORY, 6, Price(2_500_000, 2_500_000), "Проживание в общежитии", "859")
    diary.pay_bills(account, (dormitory,), FIRST, LAST)
    tuition = (account, banks.UNIVERSITY)
    diary.move(date(2024, 2, 5), tuition, 42_000_000, Kind.ORDER, "Оплата за обучение, 2 семестр", "861")


def _students_family(diary: Diary) -> None:
    """Write what the father sends each month, and more before the term begins."""
    desk = banks.cash_desk(cast.STUDENT_KZT.bank, "KZT")
    for month in range(1, 7):
        amount = 48_000_000 if month == 2 else diary.dice.between(7_000_000, 11_000_000, 500_000)
        pair = (cast.FATHER_UZS, cast.STUDENT_KZT)
        text = "Помощь дочери на обучение и проживание"
        day = date(2024, month, 3)
        diary.move(day, pair, amount * 274 // 10, Kind.FOREIGN, text, "119", credited=amount)
        cash = (desk, cast.STUDENT_KZT)
        if month % 2 == 0:
            text = "Взнос наличных, терминал 000062, университет"
            diary.move(date(2024, month, 19), cash, 3_000_000, Kind.CASH_DEPOSIT, text)


def write_households(diary: Diary) -> None:
    """Write the ordinary life of all persons of the story."""
    _recruiters_home(diary)
    _associates_home(diary)
    _associates_dollars(diary)
    _workers_account(diary)
    _clock_change(diary)
    _students_home(diary)
    _students_family(diary)
