"""The invented banks of the story, and the cash desks and shops where everybody pays."""

from __future__ import annotations

from investigator_desktop.training.actors import Account, Actor, Bank
from investigator_desktop.training.identifiers import firm_bin, kazakh_iban
from investigator_desktop.training.zones import ALMATY, BISHKEK, KABUL, TASHKENT

FORM_BANK = Bank('АО "Банк Сарыжайлау"', "SRZHKZK0", "KZ", "000", ALMATY)
STEPPE_BANK = Bank('АО "СТЕПНОЙ КРЕДИТНЫЙ БАНК"', "STPNKZK0", "KZ", "001", ALMATY)
CARD_BANK = Bank('АО "Тулпар Банк"', "TLPRKZK0", "KZ", "002", ALMATY)
CURRENCY_BANK = Bank(
    'АО "Достар Инвест Банк"', "DSTIKZK0", "KZ", "003", ALMATY, latin_name="Dostar Invest Bank JSC"
)
FIRM_BANK = Bank('АО "Банк Улытау Коммерц"', "ULTUKZK0", "KZ", "004", ALMATY)
KYRGYZ_BANK = Bank('ОАО "Ала-Арча Банк"', "ALARKGK0", "KG", "000", BISHKEK, "000012")
UZBEK_BANK = Bank(
    'АКБ "Зарафшон Тижорат"', "ZRFTUZK0", "UZ", "000", TASHKENT, "00012", '"Zarafshon Tijorat" ATB'
)
AFGHAN_BANK = Bank(
    "بانک تجارتی کوه بابا", "KHBBAFK0", "AF", "0000", KABUL, latin_name="Koh-e-Baba Commercial Bank"
)

KAZAKH_BANKS = (FORM_BANK, STEPPE_BANK, CARD_BANK, CURRENCY_BANK, FIRM_BANK)


def _firm(name: str, year: int, serial: int) -> Actor:
    return Actor(name, firm_bin(year, serial), is_person=False)


def kazakh_account(holder: Actor, bank: Bank, serial: int, currency: str = "KZT") -> Account:
    """Return an account in Kazakhstan."""
    return Account(kazakh_iban(bank.code, serial), currency, holder, bank)


def _shop(name: str, serial: int, bank: Bank = CARD_BANK) -> Account:
    return kazakh_account(_firm(name, 2011 + serial % 9, serial), bank, 900000 + serial)


def cash_desk(bank: Bank, currency: str) -> Account:
    """Return the cash desk of a bank, which has no account number."""
    return Account("", currency, Actor(bank.name, "", bank.country, is_person=False), bank)


def fee_account(bank: Bank, currency: str) -> Account:
    """Return the bank's own income account, printed without a number."""
    return Account(
        "", currency, Actor(bank.name, "", bank.country, is_person=False, latin_name=bank.latin_name), bank
    )


GROCER = _shop('Супермаркет "Дастархан"', 11)
MARKET = _shop('ИП "Базар Алма"', 12, FORM_BANK)
BAKERY = _shop('Пекарня "Тандыр"', 13)
PHARMACY = _shop('Аптека "Шипа Плюс"', 14, STEPPE_BANK)
TAXI = _shop('Такси-сервис "Жорға"', 15)
FUEL = _shop('АЗС "Дала Ойл"', 16, STEPPE_BANK)
CAFE = _shop('Кафе "Наурыз Той"', 17)
CLOTHES = _shop('Магазин одежды "Ақбота"', 18)
TELECOM = _shop('АО "Байланыс Телеком"', 19, STEPPE_BANK)
UTILITIES = _shop('ГКП "Городской расчетный центр"', 20, STEPPE_BANK)
INTERNET = _shop('ТОО "Жылдам Интернет"', 21)
LANDLORD = _shop('ИП "Аренда жилья Омарова"', 22, FORM_BANK)
TAX_OFFICE = _shop("Управление государственных доходов", 23, FORM_BANK)
PENSION_FUND = _shop("Пенсионный фонд", 24, FORM_BANK)
UNIVERSITY = _shop('Университет "Алатау Білім"', 25, STEPPE_BANK)
DORMITORY = _shop('Общежитие "Студент Үйі"', 26, STEPPE_BANK)
KORDAY_LODGING = _shop('Гостиница "Кордай Ночлег"', 27)
SARYAGASH_LODGING = _shop('Хостел "Сарыагаш Дорожный"', 28)
CLINIC = _shop('Медцентр "Денсаулық Анықтама"', 29, STEPPE_BANK)
TRANSLATORS = _shop('Бюро переводов "Тілмаш"', 30)
VISA_CENTRE = _shop('ТОО "Визовый помощник"', 31, STEPPE_BANK)
WHOLESALE = _shop('ТОО "Оптовый двор Барахолка"', 32, FORM_BANK)
CARGO = _shop('ТОО "Карго Достык"', 33, STEPPE_BANK)
MARKET_STALL = _shop('ТОО "Рынок Алатау Сауда"', 34)
