"""What a rule is made of and what it is given: needs, parameters, thresholds, the frames, and the hits it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.money import Money, rescaled
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.domain.red_flags import Caveat, Fact, Subject, SubjectKind
from investigator_desktop.domain.sealed_lists import CaseList, ListKind
from investigator_desktop.foundation.catalogue import Message

RULE_ENTRIES = pl.Schema(
    {
        "id": pl.Int64(),
        "account_id": pl.Int64(),
        "evidence_id": pl.Int64(),
        "account": pl.String(),  # the account's key
        "holder": pl.String(),
        "holder_id": pl.String(),
        "day": pl.Date(),  # of booked_at, as printed
        **{name: kind for name, kind in ENTRY_SCHEMA.items() if name not in {"other", "search_text"}},
    }
)
RULE_PAYMENTS = pl.Schema(
    {
        "payment_id": pl.Int64(),
        "payment_key": pl.Binary(),  # of its place, as entries have theirs
        "evidence_id": pl.Int64(),
        "day": pl.Date(),  # on which it was sent, else paid
        **{name: kind for name, kind in PAYMENT_SCHEMA.items() if name not in {"other", "search_text"}},
    }
)


class ParameterKind(StrEnum):
    """What the whole number of a parameter counts."""

    COUNT = "count"
    PERCENT = "percent"
    DAYS = "days"
    HOURS = "hours"
    HOUR_OF_DAY = "hour_of_day"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A whole number that a rule is run with."""

    name: str
    kind: ParameterKind
    value: int


@dataclass(frozen=True, slots=True)
class Parameters:
    """The parameters of one rule by name; a name that is not there raises `KeyError`."""

    items: tuple[Parameter, ...] = ()

    def __getitem__(self, name: str) -> int:
        """Return the number."""
        return next(item.value for item in self._named(name))

    def _named(self, name: str) -> tuple[Parameter, ...]:
        found = tuple(item for item in self.items if item.name == name)
        if not found:
            raise KeyError(name)
        return found


@dataclass(frozen=True, slots=True)
class Threshold:
    """An amount from which a law asks for something: its name, from which day on, and where that is said."""

    name: str
    amount: Money
    from_on: date | None = None
    source: str = ""
    is_verified: bool = False

    def units(self, scale: int) -> int:
        """Return the amount in whole units at a number of decimals, rounded up where it has more of them."""
        if scale >= self.amount.scale:
            return rescaled(self.amount.units, self.amount.scale, scale)
        return -(-self.amount.units // int(10 ** (self.amount.scale - scale)))


@dataclass(frozen=True, slots=True)
class Block:
    """A rule of the records that an account's statement fails, and where: item of evidence, sheet and row."""

    rule_id: str
    place: str


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """An account in one currency as rules see it: who holds it, the days of its statements, and what those prove.

    `blocks` say what fails in its records, and `cautions` what those leave open; both come from the integrity rules.
    """

    id: int
    key: str
    currency: str
    holder: str = ""
    holder_id: str = ""
    from_on: date | None = None
    to_on: date | None = None
    blocks: tuple[Block, ...] = ()
    cautions: tuple[Caveat, ...] = ()

    @property
    def subject(self) -> Subject:
        """Return the account as what a finding is about."""
        return Subject(SubjectKind.ACCOUNT, f"{self.key}/{self.currency}", self.key)


@dataclass(frozen=True, slots=True)
class RuleMaterial:
    """What a rule sees. For a rule of accounts, `entries` are those of `account` in its currency, at one scale.

    `entries` has `RULE_ENTRIES` in the order of time and `payments` `RULE_PAYMENTS`: only rows that count, nothing
    twice. Within one currency all entries have the same `amount_scale`. `movements` has the schema of
    `domain/movements_frame.py`.
    """

    entries: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=RULE_ENTRIES))
    payments: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=RULE_PAYMENTS))
    movements: pl.DataFrame = field(default_factory=pl.DataFrame)
    accounts: tuple[AccountFacts, ...] = ()
    account: AccountFacts | None = None
    lists: tuple[CaseList, ...] = ()
    parameters: Parameters = field(default_factory=Parameters)
    thresholds: tuple[Threshold, ...] = ()
    jurisdiction: str = ""
    zone: str = ""

    @property
    def the_account(self) -> AccountFacts:
        """Return the account of a rule of accounts."""
        if self.account is None:
            raise ValueError("the rule runs over the whole case")
        return self.account

    def list_of(self, kind: ListKind) -> CaseList:
        """Return the list of a kind that the rule needs; raise `KeyError` where none is sealed."""
        for one in self.lists:
            if one.kind is kind:
                return one
        raise KeyError(kind.value)

    def threshold_on(self, name: str, currency: str, day: date) -> Threshold | None:
        """Return the threshold in force on a day: the latest begun, None where none was."""
        known = [one for one in self.thresholds if one.name == name and one.amount.currency == currency]
        begun = [one for one in known if one.from_on is None or one.from_on <= day]
        return max(begun, key=lambda one: one.from_on or date.min, default=None)


@dataclass(frozen=True, slots=True)
class Needs:
    """What must be there for a rule to be computable.

    A column counts as there where at least one row fills it. Of each group in `any_columns` one suffices, and of each
    in `any_in_rows` one of the entries or of the payments.
    `thresholds` must be set in the currency of the account. `is_whole`: a statement that fails blocks the rule.
    """

    columns: tuple[str, ...] = ()
    any_columns: tuple[tuple[str, ...], ...] = ()
    payment_columns: tuple[str, ...] = ()
    any_in_rows: tuple[tuple[str, ...], ...] = ()
    has_movements: bool = False
    has_time_of_day: bool = False
    lists: tuple[ListKind, ...] = ()
    thresholds: tuple[str, ...] = ()
    is_whole: bool = False


class Scope(StrEnum):
    """Over what a rule runs: each account in each currency alone, or the whole case at once."""

    ACCOUNT = "account"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule returns: of whom it holds, the least set of rows that makes it true, and the figures."""

    subject: Subject
    entry_ids: tuple[int, ...] = ()
    payment_ids: tuple[int, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as code: `found` is the sentence of a hit, with a place for each of its facts."""

    id: str
    scope: Scope
    needs: Needs
    found: Message
    search: Callable[[RuleMaterial], Iterable[Hit]]


@dataclass(frozen=True, slots=True)
class Support:
    """Entries and figures that bear out an innocent explanation."""

    entry_ids: tuple[int, ...]
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplanationSearcher:
    """A search for what would explain hits of some rules innocently; `found` has a place for each fact."""

    name: str
    rule_ids: tuple[str, ...]
    found: Message
    search: Callable[[RuleMaterial, Hit], Support | None]
