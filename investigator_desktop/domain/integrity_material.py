"""What the rules about records see: statements and what they prove, the order of rows, files and productions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import polars as pl

from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.red_flags import RuleAnswer, Subject, SubjectKind
from investigator_desktop.domain.workbook_properties import WorkbookProperties

INTEGRITY_ENTRIES = pl.Schema(
    {
        "entry_key": pl.Binary(),
        "account_id": pl.Int64(),
        "evidence_id": pl.Int64(),
        "statement_id": pl.Int64(),
        "sheet": pl.String(),
        "row": pl.Int64(),
        "source_order": pl.Int64(),
        "day": pl.Date(),
        "zone": pl.String(),
        "warnings": pl.String(),
    }
)


@dataclass(frozen=True, slots=True)
class LoneLeg:
    """An entry whose other half should stand in another account of the case, by that account's key, and does not."""

    account_id: int
    entry_key: bytes
    other_account: str
    place: str


@dataclass(frozen=True, slots=True)
class AbsentRows:
    """Rows of an earlier production that a later one of the same account and days does not have, oldest first."""

    account_id: int
    earlier: EvidenceItem
    later: EvidenceItem
    entry_keys: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class IntegrityMaterial:
    """Everything that the rules about records look at; `entries` has `INTEGRITY_ENTRIES`, in the order of sources.

    `legs` are None where no account of the case could have the other half of an entry; `compared_count` tells how many
    pairs of productions were compared.
    """

    accounts: tuple[AccountCompleteness, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()
    entries: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=INTEGRITY_ENTRIES))
    properties: tuple[tuple[EvidenceItem, WorkbookProperties], ...] = ()
    legs: tuple[LoneLeg, ...] | None = None
    absent: tuple[AbsentRows, ...] = ()
    compared_count: int = 0

    def keys_at(self, record: StatementRecord, place: Place | None) -> tuple[bytes, ...]:
        """Return the keys of the entries of a statement that stand in a row."""
        if place is None:
            return ()
        is_there = (pl.col("statement_id") == record.id) & (pl.col("row") == place.row)
        return tuple(self.entries.filter(is_there)["entry_key"].to_list())


def account_subject(account: AccountCompleteness) -> Subject:
    """Return an account as what a finding is about."""
    return Subject(SubjectKind.ACCOUNT, f"{account.name}/{account.currency}", account.name)


def evidence_subject(item: EvidenceItem) -> Subject:
    """Return an item of evidence as what a finding is about."""
    return Subject(SubjectKind.EVIDENCE, item.sha256, item.label)


def place_text(item: EvidenceItem, place: Place | None, sheet: str | None = None) -> str:
    """Return where something stands: item, sheet where there is one, and row."""
    parts = (item.label, place.sheet if place else sheet, str(place.row) if place else None)
    return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class IntegrityRule:
    """A rule about records as code."""

    id: str
    search: Callable[[IntegrityMaterial], RuleAnswer]
