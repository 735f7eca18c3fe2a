"""What small cases of rules are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import polars as pl

from investigator_desktop.analysis.red_flags.pack import shipped_pack
from investigator_desktop.domain.movements_frame import MOVEMENT_SCHEMA
from investigator_desktop.domain.rule_material import Parameters, RuleMaterial, Threshold
from investigator_desktop.domain.sealed_lists import CaseList, ListKind
from tests.analysis.red_flags.builders import Cell, Row, entry, material, parameters, threshold

FIRST = date(2024, 1, 1)
WAGE = "Заработная плата за январь"
LIMIT = threshold("cash_report", 1_000_00)


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement between two nodes; `ids` are entries of either side, `rows` payments."""

    payer: str
    beneficiary: str
    when: str
    amount: int
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RuleCase:
    """Rows in which a rule fires; `is_minimal` is false for rules that compare with what is beside the witness."""

    rows: Sequence[Row] = ()
    transfers: Sequence[Row] = ()
    lists: Sequence[CaseList] = ()
    thresholds: Sequence[Threshold] = ()
    moves: Sequence[Movement] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    is_minimal: bool = True

    @property
    def material(self) -> RuleMaterial:
        """Return the rows as rules see them."""
        plain = material(self.rows, transfers=self.transfers, lists=self.lists, thresholds=self.thresholds)
        return RuleMaterial(
            plain.entries,
            plain.payments,
            movements(self.moves),
            plain.accounts,
            None,
            plain.lists,
            thresholds=plain.thresholds,
            jurisdiction="KZ",
        )

    def parameters(self, rule_id: str) -> Parameters:
        """Return the numbers of the pack, with those of the case in their places."""
        own = next(rule for rule in shipped_pack().rules if rule.id == rule_id).parameters
        return parameters(**{item.name: item.value for item in own.items} | dict(self.numbers))


def movements(moves: Sequence[Movement]) -> pl.DataFrame:
    """Return moves as a movement frame."""
    rows = [
        {
            "movement_no": number,
            "kind": "entry",
            "grade": "one_sided",
            "is_sure": True,
            "debit_ids": [],
            "credit_ids": list(move.ids),
            "payment_rows": [],
            "payer": move.payer,
            "beneficiary": move.beneficiary,
            "payer_name": move.payer,
            "beneficiary_name": move.beneficiary,
            "at": datetime.fromisoformat(move.when),
            "precision": "minute",
            "amount": move.amount,
            "amount_scale": 2,
            "currency": "KZT",
        }
        for number, move in enumerate(moves)
    ]
    return pl.DataFrame(rows, schema=dict(MOVEMENT_SCHEMA))


def on(day: int, clock: str = "") -> str:
    """Return a day of the story, counted from 0, with a time of day."""
    return f"{FIRST + timedelta(days=day)} {clock}".strip()


def moved(moves: Sequence[tuple[str, str, int, int]]) -> RuleCase:
    """Return a case of moves: payer, beneficiary, hour of the story, amount; each is an entry of its own account."""
    instants = [datetime(2024, 1, 1) + timedelta(hours=hour) for _, _, hour, _ in moves]
    rows = [
        entry(
            f"{at:%Y-%m-%d %H:%M}", amount, account=to, account_id=1 + sorted({m[1] for m in moves}).index(to)
        )
        for at, (_, to, _, amount) in zip(instants, moves, strict=True)
    ]
    found = [
        Movement(f"account:{payer}", f"account:{to}", f"{at:%Y-%m-%d %H:%M}", amount, (number,))
        for number, (at, (payer, to, _, amount)) in enumerate(zip(instants, moves, strict=True), 1)
    ]
    return RuleCase(rows, moves=found)


def sealed(kind: ListKind, *rows: tuple[str, ...]) -> CaseList:
    """Return a list with a title."""
    return CaseList(kind, "List", rows)


def cash(day: int, amount: int, place: Cell = "Алматы", *, clock: Cell = "12:00", **more: Cell) -> Row:
    """Return a cash operation."""
    return entry(on(day, str(clock)), amount, is_cash=True, location=place, **more)


def paid(day: int, amount: int, text: Cell = "", **more: Cell) -> Row:
    """Return an entry that is no cash, with its purpose."""
    return entry(on(day, "12:00"), amount, is_cash=False, remittance_info=text or "Перевод", **more)


def sent(day: int, amount: int, payer: str, beneficiary: str, **more: Cell) -> Row:
    """Return a transfer of an operator."""
    at = datetime(2024, 1, 1, 12) + timedelta(days=day)
    return {
        "sent_at": at,
        "day": at.date(),
        "amount": amount,
        "payer_name": payer,
        "beneficiary_name": beneficiary,
        "payer_account": f"P{payer}",
        "beneficiary_account": f"B{beneficiary}",
        **more,
    }


def with_balances(start: int, rows: Sequence[Row]) -> list[Row]:
    """Return rows in their order with the balance after each."""
    shown: list[Row] = []
    balance = start
    for row in rows:
        amount = int(str(row["amount"]))
        balance += amount if row["direction"] == "credit" else -amount
        shown.append({**row, "running_balance": balance})
    return shown


SENDERS = (
    "Абишев Ерлан",
    "Соколова Ольга",
    "Рахимов Шухрат",
    "Нуров Фаррух",
    "Ким Виктор",
    "Петренко Игорь",
)
OTHER: dict[str, Cell] = {"account_id": 2, "account": "KZ002"}
WORKERS: list[dict[str, Cell]] = [
    {"account_id": 10 + n, "account": f"W{n}", "holder": f"Holder {n}", "holder_id": f"90010130012{n}"}
    for n in range(4)
]
EMPLOYER: dict[str, Cell] = {"counterparty_name": "ТОО Работа", "counterparty_account": "E1"}
BOSS: dict[str, Cell] = {"counterparty_name": "Асанов Данияр", "counterparty_account": "BOSS"}
EMPLOYERS = sealed(
    ListKind.EMPLOYERS, ("ТОО Работа", "KZ001", "Асанов Данияр", "KZ001", "2024-01-01", "2024-12-31")
)
