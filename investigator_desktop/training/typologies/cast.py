"""Who takes part: endless invented persons and firms, each with identifiers that are certainly nobody's."""

from __future__ import annotations

from investigator_desktop.training.actors import Account, Actor, Bank
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.identifiers import firm_bin, kazakh_iban, kyrgyz_pin, person_iin
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    CURRENCY_BANK,
    FIRM_BANK,
    FORM_BANK,
    KYRGYZ_BANK,
    STEPPE_BANK,
)
from investigator_desktop.training.typologies.names import person_name

HOMES = ("Алматы", "Астана", "Шымкент", "Тараз", "Караганда", "Актобе", "Павлодар", "Кызылорда")
BORDER_TOWNS = ("Кордай", "Сарыагаш", "Хоргос", "Достык")
_FIRM_FORMS = ("ТОО", "ИП", "АО")
_SERIALS = 100
_DAYS = 28
_YEARS = range(1955, 2005)


class Cast:
    """Makes persons, firms and accounts, none twice."""

    def __init__(self, dice: Dice) -> None:
        """Begin with nobody."""
        self.dice = dice
        self.persons: list[Actor] = []
        self._first = dice.between(0, 4_000)
        self._firm_count = 0
        self._account_count = 0

    def person(self, country: str = "KZ") -> Actor:
        """Return a person who was not there before."""
        count = len(self.persons)
        is_male = count % 2 == 0
        name = person_name(self._first + count * 37, is_male=is_male)
        actor = Actor(
            name.cyrillic,
            _personal_number(count, is_male, country),
            country,
            phone=f"+7 (000) {count // 10_000:03d}-{count // 100 % 100:02d}-{count % 100:02d}",
            document=f"Паспорт N0000{count:05d}",
            latin_name=name.latin,
            dari_name=name.persian,
        )
        self.persons.append(actor)
        return actor

    def firm(self, name: str) -> Actor:
        """Return a firm whose name is made of the given words and a number."""
        count = self._firm_count
        self._firm_count += 1
        thousand, rest = divmod(count, _SERIALS)
        number = firm_bin(2000 + thousand % 24, thousand // 24 % 100 * 1000 + rest)
        form = _FIRM_FORMS[count % len(_FIRM_FORMS)]
        return Actor(f'{form} "{name} {count + 1}"', number, is_person=False)

    def account(
        self, holder: Actor, bank: Bank = FORM_BANK, currency: str = "KZT", city: str = "Алматы"
    ) -> Account:
        """Return a new account of the holder, who lives in `city`."""
        self._account_count += 1
        serial = 2_000_000 + self._account_count
        number = f"0000120000{serial:06d}" if bank == KYRGYZ_BANK else kazakh_iban(bank.code, serial)
        return Account(number, currency, holder, bank, city)

    def at_any_bank(self, holder: Actor, city: str = "Алматы") -> Account:
        """Return a new account in tenge at a bank drawn by lot."""
        bank = self.dice.pick((FORM_BANK, STEPPE_BANK, CARD_BANK, FIRM_BANK, CURRENCY_BANK))
        return self.account(holder, bank, city=city)


def _personal_number(count: int, is_male: bool, country: str) -> str:
    serial, rest = count % _SERIALS, count // _SERIALS
    day, rest = 1 + rest % _DAYS, rest // _DAYS
    year = _YEARS[(rest + count) % len(_YEARS)]
    if country == "KG":
        return kyrgyz_pin(year, day, is_male, serial)
    return person_iin(year, day, is_male, serial)


def masked_card(account: Account, place: int = 0) -> str:
    """Return the masked number of a card of an account."""
    return f"440000******{(int(account.number[-5:]) * 7 + place) % 10_000:04d}"
