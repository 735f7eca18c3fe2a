"""What a case amounts to at a glance: figures, money by account, counterparty and month, and what needs a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money

GRAIN_SCHEMA = pl.Schema(
    {
        "account_id": pl.Int64(),
        "currency": pl.String(),  # empty where the source names none
        "scale": pl.Int64(),  # decimals of both sums, one for each currency
        "counterparty": pl.String(),  # key of a party; empty where the source names nobody
        "month": pl.Date(),  # its first day
        "credits": pl.Int128(),
        "debits": pl.Int128(),
        "count": pl.Int64(),
        "first_on": pl.Date(),
        "last_on": pl.Date(),
    }
)
CASH_SCHEMA = pl.Schema(
    {
        "place": pl.String(),  # as the source prints it; empty where it prints none
        "currency": pl.String(),
        "scale": pl.Int64(),
        "credits": pl.Int128(),
        "debits": pl.Int128(),
        "count": pl.Int64(),
        "account_count": pl.Int64(),
        "first_on": pl.Date(),
        "last_on": pl.Date(),
    }
)
# `folded` is what is searched in; names and numbers are empty where no source says them
ACCOUNT_NAMES = pl.Schema(
    {"account_id": pl.Int64(), "account": pl.String(), "holder": pl.String(), "folded": pl.String()}
)
PARTY_NAMES = pl.Schema(
    {"counterparty": pl.String(), "name": pl.String(), "number": pl.String(), "folded": pl.String()}
)


class PivotBy(StrEnum):
    """By what the rows of the pivot are divided."""

    ACCOUNT = "account"
    COUNTERPARTY = "counterparty"
    MONTH = "month"


class PivotOrder(StrEnum):
    """By what the rows under one row are ordered."""

    NAME = "name"
    CREDITS = "credits"
    DEBITS = "debits"
    NET = "net"
    COUNT = "count"
    FIRST = "first"
    LAST = "last"


DIVISIONS: tuple[tuple[PivotBy, ...], ...] = (
    (PivotBy.ACCOUNT, PivotBy.COUNTERPARTY, PivotBy.MONTH),
    (PivotBy.COUNTERPARTY, PivotBy.ACCOUNT, PivotBy.MONTH),
    (PivotBy.ACCOUNT, PivotBy.MONTH, PivotBy.COUNTERPARTY),
    (PivotBy.MONTH, PivotBy.ACCOUNT, PivotBy.COUNTERPARTY),
)


@dataclass(frozen=True, slots=True)
class PivotQuestion:
    """How the pivot is divided and ordered; an empty currency means all, each in rows of its own."""

    by: tuple[PivotBy, ...] = DIVISIONS[0]
    order: PivotOrder = PivotOrder.COUNT
    is_descending: bool = True
    currency: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class PivotKey:
    """What a row of the pivot is about: its currency, and what it is divided by so far; None is not divided yet."""

    currency: str
    account_id: int | None = None
    counterparty: str | None = None
    month: date | None = None


@dataclass(frozen=True, slots=True)
class CashKey:
    """What a row of the cash by place is about."""

    place: str
    currency: str


@dataclass(frozen=True, slots=True)
class CurrencyFigures:
    """What came in and went out in one currency."""

    currency: str
    credits: Money
    debits: Money
    entry_count: int

    @property
    def net(self) -> Money:
        """Return what came in less what went out."""
        return self.credits - self.debits


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """What the entries of a view amount to; nothing excluded or repeated is in it."""

    account_count: int
    counterparty_count: int
    entry_count: int
    first_on: date | None
    last_on: date | None
    sums: tuple[CurrencyFigures, ...]


@dataclass(frozen=True, slots=True)
class MoneyOverview:
    """The figures of a view, its money by account, counterparty and month (`GRAIN_SCHEMA`), and its cash by place.

    `accounts` has `ACCOUNT_NAMES`, `parties` has `PARTY_NAMES`, `cash` has `CASH_SCHEMA`.
    """

    query: EntryQuery
    figures: CaseFigures
    grain: pl.DataFrame
    cash: pl.DataFrame
    accounts: pl.DataFrame
    parties: pl.DataFrame


class OpenKind(StrEnum):
    """What of a case waits for a person, in the order in which it is told."""

    QUARANTINED = "quarantined"
    HELD = "held"
    WAITING_ROWS = "waiting_rows"
    UNREAD_ROWS = "unread_rows"
    BALANCE_BREAKS = "balance_breaks"
    SEAMS = "seams"
    KEYED_DIFFERENCES = "keyed_differences"
    MISSING_DAYS = "missing_days"
    UNMET_ORDERS = "unmet_orders"
    MATCHING_TO_RUN = "matching_to_run"
    MATCHING_OUTDATED = "matching_outdated"
    MATCHES_UNDECIDED = "matches_undecided"
    MISSING_LEGS = "missing_legs"
    NAMES_UNDECIDED = "names_undecided"
    RULES_TO_RUN = "rules_to_run"
    RULES_OUTDATED = "rules_outdated"
    FINDINGS_OPEN = "findings_open"
    HYPOTHESES_OPEN = "hypotheses_open"
    TASKS_OPEN = "tasks_open"


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something that waits for a person: how much of it, and the first names of what it is about."""

    kind: OpenKind
    count: int
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AccountProof:
    """How much of one account is proven, in days."""

    account: str
    holder: str
    currency: str
    first_on: date | None
    last_on: date | None
    day_count: int
    proven_day_count: int
    missing_day_count: int
    is_whole: bool
