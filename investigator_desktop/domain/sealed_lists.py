"""Lists that a person supplies for rules, sealed before the rules run: what they hold, by whom, and from when.

A list that is changed afterwards is a new version with its own seal; the old one stays, and a run says which it used.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.hashing import canonical_json, sha256_hex


class ListKind(StrEnum):
    """What a list is for; each kind has its columns in `LIST_COLUMNS`."""

    THRESHOLDS = "thresholds"
    PRICES = "prices"
    EVENTS = "events"
    ROUTE = "route"
    BORDER_TOWNS = "border_towns"
    HOMES = "homes"
    ADVERTISERS = "advertisers"
    AGGREGATORS = "aggregators"
    EXCHANGES = "exchanges"
    ASSET_SELLERS = "asset_sellers"
    AGENCIES = "agencies"
    CODE_WORDS = "code_words"
    OPENING_HOURS = "opening_hours"
    EMPLOYERS = "employers"
    HOUSEHOLDS = "households"
    OCCUPATIONS = "occupations"
    DECLARED_INCOME = "declared_income"
    DEBTS = "debts"


class CellKind(StrEnum):
    """How the text of a column is to be read."""

    TEXT = "text"
    AMOUNT = "amount"
    CURRENCY = "currency"
    DAY = "day"
    HOUR = "hour"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a list: its name in files, how it is read, and whether every row must fill it."""

    name: str
    kind: CellKind = CellKind.TEXT
    is_required: bool = True


_TEXT, _AMOUNT, _CURRENCY = CellKind.TEXT, CellKind.AMOUNT, CellKind.CURRENCY
_WORDS = (ListColumn("word"), ListColumn("note", is_required=False))

LIST_COLUMNS: dict[ListKind, tuple[ListColumn, ...]] = {
    ListKind.THRESHOLDS: (
        ListColumn("name"), ListColumn("amount", _AMOUNT), ListColumn("currency", _CURRENCY),
        ListColumn("from_on", CellKind.DAY, is_required=False), ListColumn("source"),
    ),
    ListKind.PRICES: (
        ListColumn("label"), ListColumn("amount", _AMOUNT), ListColumn("currency", _CURRENCY),
        ListColumn("fee", _AMOUNT, is_required=False),
    ),
    ListKind.EVENTS: (
        ListColumn("on", CellKind.DAY), ListColumn("label"), ListColumn("place", is_required=False),
    ),
    ListKind.ROUTE: (ListColumn("stage", CellKind.COUNT), ListColumn("place")),
    ListKind.BORDER_TOWNS: (ListColumn("place"), ListColumn("country", is_required=False)),
    ListKind.HOMES: (ListColumn("account"), ListColumn("place")),
    ListKind.ADVERTISERS: _WORDS,
    ListKind.AGGREGATORS: _WORDS,
    ListKind.EXCHANGES: _WORDS,
    ListKind.ASSET_SELLERS: _WORDS,
    ListKind.AGENCIES: _WORDS,
    ListKind.CODE_WORDS: (ListColumn("pattern"), ListColumn("note", is_required=False)),
    ListKind.OPENING_HOURS: (
        ListColumn("account"), ListColumn("opens", CellKind.HOUR), ListColumn("closes", CellKind.HOUR),
    ),
    ListKind.EMPLOYERS: (
        ListColumn("employer"), ListColumn("account", is_required=False), ListColumn("owner", is_required=False),
        ListColumn("worker_account", is_required=False),
        ListColumn("from_on", CellKind.DAY, is_required=False), ListColumn("to_on", CellKind.DAY, is_required=False),
    ),
    ListKind.HOUSEHOLDS: (ListColumn("account"), ListColumn("persons", CellKind.COUNT)),
    ListKind.OCCUPATIONS: (ListColumn("account"), ListColumn("occupation")),
    ListKind.DECLARED_INCOME: (
        ListColumn("account"), ListColumn("from_on", CellKind.DAY), ListColumn("to_on", CellKind.DAY),
        ListColumn("amount", _AMOUNT), ListColumn("currency", _CURRENCY),
    ),
    ListKind.DEBTS: (
        ListColumn("account"), ListColumn("creditor"), ListColumn("on", CellKind.DAY),
        ListColumn("amount", _AMOUNT), ListColumn("currency", _CURRENCY),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CaseList:
    """The content of a list: rows of texts in the order of its kind's columns, an empty text where one is unsaid."""

    kind: ListKind
    title: str
    rows: tuple[tuple[str, ...], ...]
    source: str = ""

    @property
    def sha256(self) -> str:
        """Return the hash that the seal is: over kind, columns and rows, not over the title."""
        columns = [column.name for column in LIST_COLUMNS[self.kind]]
        content = {"kind": self.kind.value, "columns": columns, "rows": [list(row) for row in self.rows]}
        return sha256_hex(canonical_json(content))

    def column(self, name: str) -> tuple[str, ...]:
        """Return the texts of a column, one a row; raise `ValueError` for a name that the kind does not have."""
        index = [column.name for column in LIST_COLUMNS[self.kind]].index(name)
        return tuple(row[index] for row in self.rows)


@dataclass(frozen=True, slots=True)
class SealedList:
    """A list as sealed: its `version` counts from 1 among the lists of its kind, and `sequence` is the audit record.

    `earlier_run_id` is the run of rules before which another version, or none, was sealed: None where no run came
    before it.
    """

    content: CaseList
    sha256: str
    version: int
    sealed_by: Actor
    sealed_at: datetime
    sequence: int
    record_id: int = 0
    earlier_run_id: int | None = None
