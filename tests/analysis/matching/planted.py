"""Planted transfers: a seeded set of statements of a dozen accounts whose truth is known, and how well it is found."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import polars as pl

from investigator_desktop.analysis.matching.legs import LEG_SCHEMA
from investigator_desktop.analysis.matching.matching import Matching, match_legs
from investigator_desktop.domain.matches import MatchSide

AMOUNTS = (5_000_00, 10_000_00, 10_000_00, 20_000_00, 25_000_00, 50_000_00, 100_000_00, 150_000_00)
_START = datetime(2024, 1, 1)
_HOLDERS = (
    "Ахметов Данияр Серикович", "Омарова Айгуль Нурлановна", "Иванов Пётр Сергеевич", "Каримов Бахтиёр Рустамович",
    "Петрова Анна Викторовна", "ТОО Жібек Жолы", "Бекова Салтанат", "Юсупов Шерзод Алишерович",
    "Нурланов Ержан Маратулы", "ИП Садыкова", "Toktogulov Azamat", "Rahimova Zuhra",
)  # fmt: skip
Pairs = set[tuple[frozenset[int], frozenset[int]]]


@dataclass(frozen=True, slots=True)
class Figures:
    """What was found of what was planted; `sure_*` count only matches that need no person."""

    planted: int
    found: int
    right: int
    sure: int
    sure_right: int
    inexact_count: int

    @property
    def precision(self) -> float:
        """Return how many of the found matches are true."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Return how many of the planted matches were found."""
        return self.right / self.planted if self.planted else 1.0

    @property
    def sure_precision(self) -> float:
        """Return how many of the sure matches are true."""
        return self.sure_right / self.sure if self.sure else 1.0


@dataclass(slots=True)
class Planted:
    """Legs (`LEG_SCHEMA`) and which debits and receipts are one movement."""

    rng: random.Random
    rows: list[dict[str, object]] = field(default_factory=list)
    truth: Pairs = field(default_factory=set)

    @property
    def frame(self) -> pl.DataFrame:
        """Return the legs as analysis takes them, in no particular order."""
        rows = list(self.rows)
        self.rng.shuffle(rows)
        return pl.DataFrame(rows, schema=LEG_SCHEMA, orient="row")

    def leg(self, account: int, *, is_debit: bool, amount: int, at: datetime, **more: object) -> int:
        """Add one leg of an account and return its id."""
        number = len(self.rows) + 1
        currency = str(more.pop("currency", "KZT"))
        row: dict[str, object] = dict.fromkeys(LEG_SCHEMA)
        is_day = account % 3 == 0
        row |= {
            "id": number,
            "account": account_no(account),
            "account_currency": currency,
            "holder": _HOLDERS[account % len(_HOLDERS)]
            if account < 200
            else f"Holder {letters(account)} {letters(account * 7)}",
            "holder_id": f"{800101300000 + account}",
            "booked_at": at.replace(hour=0, minute=0, second=0) if is_day else at,
            "precision": "day" if is_day else "second",
            "direction": "debit" if is_debit else "credit",
            "amount": amount,
            "amount_scale": 2,
            "currency": currency,
            "is_reversal": False,
        }
        self.rows.append(row | more)
        return number


def letters(number: int) -> str:
    """Return a word that stands for a number."""
    word = ""
    while number:
        number, rest = divmod(number, 17)
        word += "bdfgklmnprstvzcdm"[rest] + "aeiou"[rest % 5]
    return word + "ov"


def account_no(account: int) -> str:
    """Return the number of a planted account."""
    return f"KZ{account:018d}"


def planted(seed: int, *, movements: int = 600, accounts: int = 12, days: int = 120) -> Planted:
    """Return statements with transfers among them, noise that looks like transfers, and the truth."""
    plan = Planted(random.Random(seed))
    rng = plan.rng
    kinds = (
        _plain,
        _plain,
        _plain,
        _plain,
        _plain,
        _plain,
        _named,
        _silent,
        _fee,
        _exchange,
        _split,
        _joined,
    )
    for _ in range(movements):
        payer, payee = rng.sample(range(1, accounts + 1), 2)
        at = _START + timedelta(
            days=rng.randrange(days), hours=rng.randrange(9, 19), minutes=rng.randrange(60)
        )
        rng.choice(kinds)(plan, payer, payee, at)
    for _ in range(movements):
        _noise(plan, rng.randint(1, accounts), days)
    for _ in range(movements // 40):
        _reversal(plan, rng.randint(1, accounts), days)
    return plan


def _later(plan: Planted, at: datetime) -> datetime:
    """Return when the other bank books: soon, or some working days later."""
    delay = plan.rng.choice((0, 0, 0, 0, 1, 1, 2))
    day = at if delay == 0 else at + timedelta(days=delay)
    while day.weekday() >= 5 and delay:
        day += timedelta(days=1)
    return day + timedelta(minutes=plan.rng.randrange(1, 30))


def _says(account: int) -> dict[str, object]:
    return {
        "counterparty_account": account_no(account),
        "counterparty_name": _HOLDERS[account % len(_HOLDERS)],
    }


def _plain(plan: Planted, payer: int, payee: int, at: datetime) -> None:
    """Both sides name each other's accounts."""
    amount = plan.rng.choice(AMOUNTS)
    one = plan.leg(payer, is_debit=True, amount=amount, at=at, **_says(payee))
    other = plan.leg(payee, is_debit=False, amount=amount, at=_later(plan, at), **_says(payer))
    plan.truth.add((frozenset([one]), frozenset([other])))


def _named(plan: Planted, payer: int, payee: int, at: datetime) -> None:
    """Both sides name only the other's holder."""
    amount = plan.rng.choice(AMOUNTS)
    one = plan.leg(
        payer, is_debit=True, amount=amount, at=at, counterparty_name=_HOLDERS[payee % len(_HOLDERS)]
    )
    other = plan.leg(
        payee,
        is_debit=False,
        amount=amount,
        at=_later(plan, at),
        counterparty_name=_HOLDERS[payer % len(_HOLDERS)],
    )
    plan.truth.add((frozenset([one]), frozenset([other])))


def _silent(plan: Planted, payer: int, payee: int, at: datetime) -> None:
    """The receipt says nothing of the payer."""
    amount = plan.rng.choice(AMOUNTS) + plan.rng.randrange(1, 900) * 100
    one = plan.leg(payer, is_debit=True, amount=amount, at=at, **_says(payee))
    other = plan.leg(payee, is_debit=False, amount=amount, at=_later(plan, at))
    plan.truth.add((frozenset([one]), frozenset([other])))


def _fee(plan: Planted, payer: int, payee: int, at: datetime) -> None:
    amount = plan.rng.choice(AMOUNTS)
    kept = amount * plan.rng.choice((50, 100)) // 10_000
    one = plan.leg(payer, is_debit=True, amount=amount, at=at, **_says(payee))
    other = plan.leg(payee, is_debit=False, amount=amount - kept, at=_later(plan, at), **_says(payer))
    plan.truth.add((frozenset([one]), frozenset([other])))


def _exchange(plan: Planted, payer: int, payee: int, at: datetime) -> None:
    amount = plan.rng.choice(AMOUNTS)
    paid = amount * 100 // plan.rng.randrange(44_000, 52_000)
    stated = {"amount_2": paid, "amount_2_scale": 2, "currency_2": "USD"}
    one = plan.leg(payer, is_debit=True, amount=amount, at=at, **_says(payee), **stated)
    other = plan.leg(payee, is_debit=False, amount=paid, at=_later(plan, at), currency="USD", **_says(payer))
    plan.truth.add((frozenset([one]), frozenset([other])))


def _parts(plan: Planted) -> list[int]:
    return [
        plan.rng.choice(AMOUNTS) + plan.rng.randrange(1, 99) * 100 for _ in range(plan.rng.choice((2, 2, 3)))
    ]


def _split(plan: Planted, payer: int, payee: int, at: datetime) -> None:
    parts = _parts(plan)
    one = plan.leg(payer, is_debit=True, amount=sum(parts), at=at, **_says(payee))
    others = [
        plan.leg(payee, is_debit=False, amount=part, at=_later(plan, at), **_says(payer)) for part in parts
    ]
    plan.truth.add((frozenset([one]), frozenset(others)))


def _joined(plan: Planted, payer: int, payee: int, at: datetime) -> None:
    parts = _parts(plan)
    ones = [plan.leg(payer, is_debit=True, amount=part, at=at, **_says(payee)) for part in parts]
    other = plan.leg(payee, is_debit=False, amount=sum(parts), at=_later(plan, at), **_says(payer))
    plan.truth.add((frozenset(ones), frozenset([other])))


def _noise(plan: Planted, account: int, days: int) -> None:
    """Add an entry with a party outside the case, of an amount that repeats."""
    at = _START + timedelta(days=plan.rng.randrange(days), hours=12, minutes=plan.rng.randrange(60))
    number = plan.rng.randrange(1000)
    says: dict[str, object] = {"counterparty_name": f"Покупатель {letters(number)} {letters(number + 3)}"}
    if plan.rng.random() < 0.5:
        says["counterparty_account"] = f"KZ9{number:017d}"
    plan.leg(account, is_debit=plan.rng.random() < 0.5, amount=plan.rng.choice(AMOUNTS), at=at, **says)


def _reversal(plan: Planted, account: int, days: int) -> None:
    at = _START + timedelta(days=plan.rng.randrange(days), hours=11)
    amount = plan.rng.choice(AMOUNTS) + 77
    says = _says(account % 12 + 1)
    plan.leg(account, is_debit=True, amount=amount, at=at, **says)
    plan.leg(
        account, is_debit=False, amount=amount, at=at + timedelta(days=1), **says | {"is_reversal": True}
    )


def measured(plan: Planted) -> Figures:
    """Return how well the truth of a plan is found."""
    found = match_legs(plan.frame)
    legs = sides(found)
    sure = set(found.legs.filter("is_sure")["match_no"])
    right = {number for number, pair in legs.items() if pair in plan.truth}
    return Figures(len(plan.truth), len(legs), len(right), len(sure), len(right & sure), found.inexact_count)


def sides(found: Matching) -> dict[int, tuple[frozenset[int], frozenset[int]]]:
    """Return the debits and receipts of each match by its number."""
    legs: dict[int, tuple[set[int], set[int]]] = {}
    for number, entry, side in found.legs.select("match_no", "entry_id", "side").iter_rows():
        legs.setdefault(number, (set(), set()))[side != MatchSide.DEBIT.value].add(entry)
    return {number: (frozenset(debits), frozenset(receipts)) for number, (debits, receipts) in legs.items()}


def measure_matching(seed: int) -> Figures:
    """Return the figures of one planted set where amounts repeat often."""
    return measured(planted(seed))
