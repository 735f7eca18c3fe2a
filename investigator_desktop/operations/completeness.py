"""How complete each account of a case is, and what persons key from covering letters to prove more of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.completeness import (
    ENTRY_COLUMNS,
    AccountMaterial,
    account_completeness,
)
from investigator_desktop.analysis.movements import Basis
from investigator_desktop.analysis.seams import ends_of, find_seams
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import AccountCompleteness, KeyedRecord, KeyedStatement
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.statement import AccountIdentity, Period
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.custody import UnknownEvidence
from investigator_desktop.operations.held import held_not_read

_COLUMNS = (
    "sheet", "row", "source_order", "booked_at", "direction", "amount", "amount_scale", "running_balance",
)  # fmt: skip


class KeyedIncomplete(InvestigatorError):
    """A keyed statement lacks what makes it one."""

    def __init__(self, missing: Message) -> None:
        """Say what is missing."""
        super().__init__(missing)


class UnknownKeyed(InvestigatorError):
    """A keyed statement is named that does not hold."""

    def __init__(self, keyed_id: int) -> None:
        """Name it."""
        sentence = message("Completeness", "No keyed statement of the case has the number {number}.")
        super().__init__(sentence.format(number=keyed_id))


def completeness(case: CaseFile) -> tuple[AccountCompleteness, ...]:
    """Return what the evidence proves of each account, by its number and currency, in that order."""
    found = [account_completeness(material) for material in _Materials(case).all()]
    return tuple(sorted(found, key=lambda account: (account.name, account.currency, account.account_id or 0)))


def plain_key(account: str) -> str:
    """Return an account number without spaces and in upper case."""
    return "".join(account.split()).upper()


@dataclass(frozen=True, slots=True)
class _Named:
    """An account by its key and currency, where the case has entries or statements of it with its id."""

    key: str
    currency: str
    account_id: int | None = None

    def is_meant(self, key: str, currency: str) -> bool:
        """Tell whether a number and a currency, which may be unsaid, mean this account."""
        return bool(self.key) and plain_key(key) == self.key and currency in {"", self.currency}


class _Materials:
    """What the case holds of its accounts, read once."""

    def __init__(self, case: CaseFile) -> None:
        self._items = [item for item in case.evidence() if item.standing is EvidenceStanding.COUNTS]
        self._held = {one.evidence.id: one.evidence for one in held_not_read(case)}
        self._keyed = case.keyed_statements()
        self._statements: dict[int, list[StatementRecord]] = defaultdict(list)
        for record in case.statements():
            self._statements[record.account_id].append(record)
        self._entries = _entries(case).partition_by("account_id", as_dict=True)
        self._identities = {account.id: account.identity for account in case.accounts()}

    def all(self) -> Iterator[AccountMaterial]:
        """Yield every account of which the case holds statements, or only keyed ones."""
        named = []
        for account_id, records in self._statements.items():
            identity = self._identities.get(account_id, records[0].account)
            account = _Named(plain_key(identity.key), records[0].account.currency or "", account_id)
            named.append(account)
            yield self._material(account, identity, tuple(records))
        for account in self._keyed_only(named):
            yield self._material(account, AccountIdentity(account.key, None, account.currency), ())

    def _keyed_only(self, known: Sequence[_Named]) -> Iterator[_Named]:
        keyed = (_Named(plain_key(r.statement.account_key), r.statement.currency or "") for r in self._keyed)
        for account in dict.fromkeys(keyed):
            if not any(other.is_meant(account.key, account.currency) for other in known):
                yield account

    def _material(
        self, account: _Named, identity: AccountIdentity, records: tuple[StatementRecord, ...]
    ) -> AccountMaterial:
        entries = self._entries.get((account.account_id,), _NO_ENTRIES)
        keyed = self._keyed_of(account)
        held = tuple(item for item in self._held.values() if self._is_about(item, account, keyed))
        parts = entries.partition_by("statement_id", as_dict=True)
        ends = {record.id: ends_of(record, parts.get((record.id,), _NO_ENTRIES)) for record in records}
        return AccountMaterial(
            account.account_id,
            identity,
            account.currency,
            records,
            entries.select(ENTRY_COLUMNS.names()),
            tuple(find_seams(records, ends)),
            keyed,
            held,
            tuple(_held_periods(held)),
            tuple(_ordered(self._items, account, records)),
        )

    def _keyed_of(self, account: _Named) -> tuple[KeyedRecord, ...]:
        return tuple(
            record
            for record in self._keyed
            if account.is_meant(record.statement.account_key, record.statement.currency)
        )

    def _is_about(self, item: EvidenceItem, account: _Named, keyed: Sequence[KeyedRecord]) -> bool:
        if any(record.statement.evidence_id == item.id for record in keyed):
            return True
        return any(account.is_meant(one, "") for one in item.terms.basis.accounts)


def _held_periods(held: Sequence[EvidenceItem]) -> Iterator[Period]:
    """Yield the days for which items that cannot be read were ordered."""
    for item in held:
        basis = item.terms.basis
        if basis.from_on is not None and basis.to_on is not None:
            yield Period(basis.from_on, basis.to_on)


def _ordered(
    items: Sequence[EvidenceItem], account: _Named, records: Sequence[StatementRecord]
) -> Iterator[tuple[EvidenceItem, Period]]:
    """Yield the days for which an order asks of the account; an open end reaches as far as the statements do."""
    covered = [record.covered for record in records if record.covered is not None]
    told = {record.evidence.id for record in records}
    for item in items:
        basis = item.terms.basis
        is_asked = any(account.is_meant(one, "") for one in basis.accounts)
        if not (is_asked or (item.id in told and not basis.accounts)):
            continue
        if basis.from_on is None and basis.to_on is None:
            continue
        from_on = basis.from_on or min((p.from_on for p in covered), default=basis.to_on)
        to_on = basis.to_on or max((p.to_on for p in covered), default=basis.from_on)
        if from_on is not None and to_on is not None and from_on <= to_on:
            yield item, Period(from_on, to_on)


_NO_ENTRIES = pl.DataFrame(
    schema={
        **ENTRY_COLUMNS,
        "account_id": pl.Int64(), "sheet": pl.String(), "row": pl.Int64(), "source_order": pl.Int64(),
        "booked_at": pl.Datetime("us"), "running_balance": pl.Int64(),
    }
)  # fmt: skip


def _entries(case: CaseFile) -> pl.DataFrame:
    """Return all entries that count, also repeated ones, with what `ENTRY_COLUMNS` and the chain need."""
    entries = case.entry_columns(EntryQuery(), _COLUMNS).join(case.entry_statements(), on="id", how="left")
    again = case.repeats().select(pl.col("entry_id").alias("id"), pl.col("repeats_id").alias("counts_for"))
    own = case.entry_ids(EntryQuery(is_repeated=True)).to_frame()
    told = entries.join(again.join(own, on="id", how="semi"), on="id", how="left")
    mirrored = _mirrored(case, entries).implode()
    return (
        told.with_columns(
            pl.col("booked_at").dt.date().alias("day"),
            pl.col("direction").cast(pl.String),
            pl.col("counts_for").fill_null(pl.col("id")),
            pl.col("id").is_in(mirrored).alias("is_mirrored"),
        )
        .with_columns(pl.col("is_mirrored").any().over("counts_for"))
        .sort("statement_id", "source_order", "id")
    )


def _mirrored(case: CaseFile, entries: pl.DataFrame) -> pl.Series:
    """Return the entries whose other half another item of evidence tells: a shared source row proves nothing."""
    links = case.links().filter(pl.col("basis") != Basis.SAME_ROW.value)
    items = entries.select("id", "evidence_id")
    debit = items.rename({"id": "debit_id", "evidence_id": "debit_item"})
    credit = items.rename({"id": "credit_id", "evidence_id": "credit_item"})
    told = links.join(debit, on="debit_id").join(credit, on="credit_id")
    apart = told.filter(pl.col("debit_item") != pl.col("credit_item"))
    return pl.concat([apart["debit_id"], apart["credit_id"].rename("debit_id")]).rename("id")


def key_statement(
    case: CaseFile,
    statement: KeyedStatement,
    actor: Actor,
    *,
    keyed_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep what was read by eye in an item of evidence, or change what `keyed_id` says, as one step.

    Raise `KeyedIncomplete`, `UnknownEvidence` or `UnknownKeyed`.
    """
    _require_complete(statement)
    if statement.evidence_id not in {item.id for item in case.evidence()}:
        raise UnknownEvidence(f"{statement.evidence_id}")
    if keyed_id is not None:
        _require_known(case, keyed_id)
    request = {"evidence": statement.evidence_id, "keyed": keyed_id}
    with case.unit_of_work(actor, clock, "key_statement", request) as work:
        work.key_statement(statement, keyed_id)
    return CaseChanges(case.sequence, has_decisions=True, has_evidence=True)


def withdraw_keyed(case: CaseFile, keyed_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw a keyed statement as one step; raise `UnknownKeyed`."""
    _require_known(case, keyed_id)
    with case.unit_of_work(actor, clock, "withdraw_keyed", {"keyed": keyed_id}) as work:
        work.withdraw_keyed(keyed_id)
    return CaseChanges(case.sequence, has_decisions=True, has_evidence=True)


def _require_known(case: CaseFile, keyed_id: int) -> None:
    if keyed_id not in {record.id for record in case.keyed_statements()}:
        raise UnknownKeyed(keyed_id)


def _require_complete(statement: KeyedStatement) -> None:
    figures = (statement.opening, statement.closing, statement.credits, statement.debits)
    if not plain_key(statement.account_key):
        raise KeyedIncomplete(message("Completeness", "A keyed statement needs the number of its account."))
    if not statement.place.strip():
        raise KeyedIncomplete(
            message("Completeness", "A keyed statement needs the place in the document where it stands.")
        )
    if statement.from_on > statement.to_on:
        raise KeyedIncomplete(
            message("Completeness", "The first day of a keyed statement is after its last.")
        )
    if statement.entry_count is None and all(figure is None for figure in figures):
        raise KeyedIncomplete(
            message("Completeness", "A keyed statement needs a turnover, a balance or a number of entries.")
        )
    currencies = {figure.currency for figure in figures if figure is not None}
    if currencies - {statement.currency}:
        sentence = message("Completeness", "The amounts of a keyed statement must all be in {currency}.")
        raise KeyedIncomplete(sentence.format(currency=isolate(statement.currency)))
