"""Ordinary business abroad: the Kyrgyz carrier, the Uzbek guesthouse and the Afghan trading firm."""

from __future__ import annotations

from datetime import date, timedelta

from investigator_desktop.training.actors import Account, Actor, Bank
from investigator_desktop.training.diary import DAY, EVENING, Bill, Diary, Habit, Price, days
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.scenarios.recruitment import banks, cast
from investigator_desktop.training.scenarios.recruitment.period import (
    FIRST,
    LAST,
    dollars_in_som,
    rounded_down,
)


def _kyrgyz(name: str, serial: int, currency: str = "KGS") -> Account:
    holder = Actor(name, f"0000020190{serial:04d}", "KG", is_person=False)
    return Account(f"000012000000{serial:04d}", currency, holder, banks.KYRGYZ_BANK)


def _uzbek(name: str, latin: str, serial: int) -> Account:
    holder = Actor(name, "", "UZ", latin_name=latin)
    return Account(f"20208000{serial % 10}0000{serial:04d}001", "UZS", holder, banks.UZBEK_BANK)


def _afghan(dari: str, latin: str, serial: int, bank: Bank = banks.AFGHAN_BANK) -> Account:
    return Account(
        f"0000-100-{serial:06d}", "AFN", Actor(latin, "", "AF", latin_name=latin, dari_name=dari), bank
    )


_TERMINAL = _kyrgyz("Возмещение по эквайрингу, касса автовокзала", 901)
_KG_FUEL = _kyrgyz('ОсОО "Чуй Мунай"', 902)
_KG_GARAGE = _kyrgyz('ОсОО "Автосервис Сокулук"', 903)
_KG_STATION = _kyrgyz('ОАО "Западный автовокзал"', 904)
_KG_TAX = _kyrgyz("Налоговая служба, районное управление", 905)
_KG_PARTS = _kyrgyz('ОсОО "Запчасти Кудайберген"', 906, "USD")
_DRIVERS = tuple(
    _kyrgyz(name, 910 + place)
    for place, name in enumerate(("Эсенов Калыс", "Бейшеев Улан", "Макеев Нурлан", "Садыков Туратбек"))
)

_GUESTS = (
    _uzbek("Бобоев Илхом", "Boboyev Ilhom", 921),
    _uzbek("Сафарова Дилноза", "Safarova Dilnoza", 922),
    _uzbek("Ражабов Акмал", "Rajabov Akmal", 923),
    _uzbek("Норматов Сардор", "Normatov Sardor", 924),
    _uzbek("Зокирова Мохира", "Zokirova Mohira", 925),
)
_UZ_TERMINAL = _uzbek("Поступления по картам", "Plastik kartalar tushumi", 931)
_UZ_FOOD = _uzbek("ООО Термез Озик-овкат", "Termiz Oziq-ovqat MChJ", 932)
_UZ_POWER = _uzbek("Сурхон электр тармоги", "Surxon elektr tarmog'i", 933)
_UZ_FUEL = _uzbek("ООО Жануб Газ Сервис", "Janub Gaz Servis MChJ", 934)
_UZ_TAX = _uzbek("Государственная налоговая инспекция", "Davlat soliq inspeksiyasi", 935)
_UZ_LAUNDRY = _uzbek("ИП Тоза Кир", "YaTT Toza Kir", 936)

_AF_CUSTOMERS = (
    _afghan("عبدالغفور کریمی", "Abdul Ghafoor Karimi", 941),
    _afghan("محمد نسیم صافی", "Mohammad Nasim Safi", 942),
    _afghan("دکان میوه خشک پامیر", "Pamir Dried Fruit Shop", 943),
    _afghan("فروشگاه برادران بدخشی", "Badakhshi Brothers Store", 944),
)
_AF_SUPPLIERS = (
    _afghan("باغداران سمنگان", "Samangan Orchards", 951),
    _afghan("شرکت ترانسپورتی شاهراه شمال", "North Highway Transport", 952),
)
_AF_RENT = _afghan("صاحب جایداد، سرای شهزاده", "Landlord of the market", 953)
_AF_POWER = _afghan("ریاست برق شهر", "City Power Office", 954)
_AF_STAFF = _afghan("معاشات کارمندان", "Payroll of employees", 955)


def _carrier(diary: Diary) -> None:
    account = cast.CARRIER_KGS
    for day in days(FIRST, LAST):
        if diary.dice.happens(62):
            amount = diary.dice.between(1_850_000, 7_900_000, 5_000)
            text = "Возмещение за проданные билеты"
            diary.move(day, (_TERMINAL, account), amount, Kind.ORDER, text, hours=(8, 10))
    habits = (
        Habit(_KG_FUEL, 27, Price(900_000, 3_400_000, 2_550), "Дизельное топливо", Kind.ORDER),
        Habit(_KG_GARAGE, 6, Price(700_000, 5_500_000, 12_011), "Ремонт автобуса", Kind.ORDER),
    )
    diary.keep_habits(account, habits, FIRST, LAST)
    bills = (
        Bill(_KG_STATION, 4, Price(4_200_000, 4_200_000), "Аренда кассы и перрона"),
        Bill(_KG_TAX, 14, Price(1_850_000, 3_120_000, 1_000), "Налог по упрощенной системе"),
        *(
            Bill(driver, 7, Price(2_600_000, 3_400_000, 50_000), "Заработная плата водителя")
            for driver in _DRIVERS
        ),
    )
    diary.pay_bills(account, bills, FIRST, LAST)
    desk = banks.cash_desk(account.bank, account.currency)
    for day in days(FIRST, LAST):
        if day.weekday() == 4 and diary.dice.happens(60):
            amount = diary.dice.between(3_000_000, 12_000_000, 500_000)
            diary.move(
                day, (account, desk), amount, Kind.CASH_WITHDRAWAL, "Выдача наличных на хозяйственные нужды"
            )


def _carriers_dollars(diary: Diary) -> None:
    """Buy parts for dollars and sell the rest for som, in the same bank."""
    for month in range(2, 7):
        sold = diary.dice.between(20_000, 40_000, 1_000)
        pair = (cast.CARRIER_USD, cast.CARRIER_KGS)
        text = "Продажа валюты по курсу 88.90"
        diary.move(date(2024, month, 8), pair, sold, Kind.CONVERSION, text, credited=dollars_in_som(sold))
    parts = Bill(_KG_PARTS, 19, Price(4_500, 19_500, 125), "Запасные части, инвойс")
    tyres = Bill(_KG_PARTS, 24, Price(2_000, 9_000, 250), "Шины, инвойс")
    diary.pay_bills(cast.CARRIER_USD, (parts, tyres), date(2024, 2, 1), LAST)


def _guesthouse(diary: Diary) -> None:
    account = cast.GUESTHOUSE_UZS
    for day in days(FIRST, LAST):
        if diary.dice.happens(38):
            amount = diary.dice.between(18_000_000, 96_000_000, 500_000)
            diary.move(
                day, (_UZ_TERMINAL, account), amount, Kind.ORDER, "Plastik kartalardan tushum", hours=(8, 10)
            )
        if diary.dice.happens(16):
            amount = diary.dice.between(15_000_000, 60_000_000, 1_000_000)
            text = "Mehmonxona xizmati uchun to'lov"
            diary.move(day, (diary.dice.pick(_GUESTS), account), amount, Kind.ORDER, text, hours=DAY)
    habits = (
        Habit(
            _UZ_FOOD, 20, Price(9_000_000, 64_000_000, 12_500), "Oziq-ovqat mahsulotlari uchun", Kind.ORDER
        ),
        Habit(_UZ_FUEL, 15, Price(8_000_000, 31_000_000, 50_000), "Mikroavtobus uchun yoqilg'i", Kind.ORDER),
        Habit(_UZ_LAUNDRY, 6, Price(4_000_000, 12_000_000, 50_000), "Kir yuvish xizmati", Kind.ORDER),
    )
    diary.keep_habits(account, habits, FIRST, LAST)
    bills = (
        Bill(_UZ_POWER, 12, Price(41_235_075, 88_214_360, 1_015), "Elektr energiyasi uchun"),
        Bill(_UZ_TAX, 20, Price(35_000_000, 62_000_000, 10_000), "Aylanmadan olinadigan soliq"),
    )
    diary.pay_bills(account, bills, FIRST, LAST)
    desk = banks.cash_desk(account.bank, account.currency)
    for month in range(1, 7):
        pair = (account, desk)
        amount = diary.dice.between(100_000_000, 260_000_000, 5_000_000)
        diary.move(
            date(2024, month, 26), pair, amount, Kind.CASH_WITHDRAWAL, "Naqd pul berildi", hours=EVENING
        )


def _trade_in_kabul(diary: Diary) -> None:
    account = cast.KABUL_AFN
    for day in days(FIRST, LAST):
        if day.weekday() == 4:
            continue
        if diary.dice.happens(13):
            amount = diary.dice.between(2_500_000, 14_000_000, 50_000)
            text = f"پول فروش میوه خشک، بل نمبر {diary.dice.between(210, 880)}"
            diary.move(
                day, (diary.dice.pick(_AF_CUSTOMERS), account), amount, Kind.ORDER, text, hours=(9, 15)
            )
        if diary.dice.happens(9):
            amount = diary.dice.between(3_000_000, 16_000_000, 50_000)
            parties = (account, diary.dice.pick(_AF_SUPPLIERS))
            diary.move(day, parties, amount, Kind.ORDER, "پرداخت بابت خریداری اموال", hours=(9, 15))
    for month in range(1, 7):
        for payee, amount, day_of_month, text in (
            (_AF_RENT, 3_500_000, 6, "کرایه دکان"),
            (_AF_POWER, 418_000 + 12_500 * month, 14, "بل برق"),
            (_AF_STAFF, 5_200_000, 28, "معاش کارمندان"),
        ):
            day = date(2024, month, day_of_month)
            diary.move(day, (account, payee), amount, Kind.ORDER, text, hours=(9, 15))


def _pay_hawala_bearers(diary: Diary) -> None:
    """Pay most of what came from abroad to bearers in notes, two to five days later."""
    desk = banks.cash_desk(cast.KABUL_AFN.bank, "AFN")
    named = Actor(desk.holder.name, "", "AF", is_person=False, dari_name="پرداخت نقدی")
    teller = Account("", "AFN", named, desk.bank)
    foreign = [
        item for item in diary.movements if item.beneficiary == cast.KABUL_AFN and item.kind is Kind.FOREIGN
    ]
    for item in foreign:
        day = desk.bank.zone.wall_time(item.at).date() + timedelta(days=diary.dice.between(2, 5))
        share = rounded_down(item.credited * diary.dice.between(82, 94) // 100 // 2, 50_000)
        for _ in range(2):
            text = f"پرداخت نقدی به حامل حواله شماره {diary.dice.between(1001, 1990)}"
            if day <= LAST:
                pair = (cast.KABUL_AFN, teller)
                diary.move(day, pair, share, Kind.CASH_WITHDRAWAL, text, hours=(9, 15))


def write_firms_abroad(diary: Diary) -> None:
    """Write the business of the firms abroad; what reached Kabul must already stand in the diary."""
    _carrier(diary)
    _carriers_dollars(diary)
    _guesthouse(diary)
    _trade_in_kabul(diary)
    _pay_hawala_bearers(diary)
