"""What entries of accounts propose for a worksheet: balances, deposits, own transfers, cash, with the entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.indirect import ItemKind, MoneyRange, WorksheetItem, WorksheetPeriod
from investigator_desktop.domain.money import Money
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.indirect.own_transfers import own_transfer_credits
from investigator_desktop.operations.standing_on import Standing

KEYS_KEPT = 1000
_COLUMNS = (
    "entry_key", "booked_at", "source_order", "direction", "amount", "amount_scale", "currency", "is_cash",
    "is_reversal", "running_balance",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FactProposal:
    """An item that entries or statements of the case give, with the entries to look at."""

    item: WorksheetItem
    standing: Standing
    entry_ids: tuple[int, ...]


def propose_facts(
    case: CaseFile, party: str, accounts: Sequence[str], period: WorksheetPeriod
) -> tuple[FactProposal, ...]:
    """Return what the entries of these accounts, by their keys, give for a period; nothing is kept yet.

    Own transfers are at least those that identifiers prove or a person confirmed, at most also those inferred. An
    amount of nought is not proposed, but for a balance.
    """
    entries = entries_of(case, accounts)
    inside = _within(entries, period)
    own = own_transfer_credits(case, entries["id"])
    found: list[FactProposal] = []
    for account in dict.fromkeys(accounts):
        found += _balances(case, entries, party, account, period)
        found += _flows(inside.filter(pl.col("account") == account), own, party, account, period)
    return tuple(found)


def entries_of(case: CaseFile, accounts: Sequence[str]) -> pl.DataFrame:
    """Return the entries of accounts that count, with their days, by time."""
    frame = countable_entries(case, _COLUMNS).filter(pl.col("account").is_in(list(accounts)))
    currency = pl.coalesce(pl.col("currency"), pl.col("account_currency"), pl.lit(case.details.currency))
    return frame.with_columns(currency.alias("currency"), pl.col("booked_at").dt.date().alias("day"))


def _within(entries: pl.DataFrame, period: WorksheetPeriod) -> pl.DataFrame:
    return entries.filter((pl.col("day") > period.opening_on) & (pl.col("day") <= period.closing_on))


def _flows(
    entries: pl.DataFrame, own: pl.DataFrame, party: str, account: str, period: WorksheetPeriod
) -> Iterator[FactProposal]:
    is_credit, is_cash = pl.col("direction") == "credit", pl.col("is_cash").fill_null(value=False)
    reversal = pl.col("is_reversal").fill_null(value=False)
    received = entries.filter(is_credit)
    certain = received.join(own.filter(pl.col("is_certain")), on="id", how="semi")
    possible = received.join(own, on="id", how="semi")
    parts = (
        (ItemKind.DEPOSITS, received, received),
        (ItemKind.OWN_TRANSFERS, certain, possible),
        (ItemKind.REDEPOSITS, *(received.join(possible, on="id", how="anti").filter(reversal),) * 2),
        (ItemKind.CASH_IN, *(entries.filter(~is_credit & is_cash),) * 2),
        (ItemKind.CASH_OUT, *(entries.filter(is_credit & is_cash),) * 2),
    )
    for kind, least, most in parts:
        yield from _flow(kind, least, most, party, account, period)


def _flow(
    kind: ItemKind,
    least: pl.DataFrame,
    most: pl.DataFrame,
    party: str,
    account: str,
    period: WorksheetPeriod,
) -> Iterator[FactProposal]:
    first, last = period.opening_on + timedelta(days=1), period.closing_on
    for (currency,), part in most.partition_by("currency", as_dict=True).items():
        code = str(currency)
        low = summed(least.filter(pl.col("currency") == code), code)
        amount = MoneyRange.between(low, summed(part, code))
        item = WorksheetItem(party, kind, account, amount, None, first, last, (account,))
        yield FactProposal(item, _standing(part), tuple(part["id"].to_list()))


def summed(entries: pl.DataFrame, currency: str) -> Money:
    """Return the exact sum of amounts of one currency, whatever their numbers of decimals."""
    scale = max(entries["amount_scale"].to_list(), default=2)
    parts = entries.group_by("amount_scale").agg(pl.col("amount").sum())
    units = sum(int(amount) * 10 ** (scale - int(own)) for own, amount in parts.iter_rows())
    return Money(units, scale, currency)


def _standing(entries: pl.DataFrame) -> Standing:
    keys = tuple(entries["entry_key"].to_list()) if entries.height <= KEYS_KEPT else ()
    return Standing(entry_keys=keys, drawn_from=tuple(entries["evidence_id"].unique().sort().to_list()))


def _balances(
    case: CaseFile, entries: pl.DataFrame, party: str, account: str, period: WorksheetPeriod
) -> Iterator[FactProposal]:
    statements = [one for one in case.statements() if one.account.key == account]
    own = entries.filter(pl.col("account") == account)
    for day in (period.opening_on, period.closing_on):
        yield from _balance(statements, own, party, account, day)


def _balance(
    statements: Sequence[StatementRecord], entries: pl.DataFrame, party: str, account: str, day: date
) -> Iterator[FactProposal]:
    for statement, amount in _printed(statements, day):
        standing = Standing(statement.evidence.id, _sheet(statement))
        item = WorksheetItem(
            party, ItemKind.BALANCE, account, MoneyRange.between(amount, amount), day, accounts=(account,)
        )
        yield FactProposal(item, standing, ())
        return
    last = _last_balance(statements, entries, day)
    if last is not None:
        amount = Money(
            int(last["running_balance"][0]), int(last["amount_scale"][0]), str(last["currency"][0])
        )
        if amount.units >= 0:
            item = WorksheetItem(
                party, ItemKind.BALANCE, account, MoneyRange.between(amount, amount), day, accounts=(account,)
            )
            yield FactProposal(item, _standing(last), tuple(last["id"].to_list()))


def _printed(statements: Sequence[StatementRecord], day: date) -> Iterator[tuple[StatementRecord, Money]]:
    """Yield the balances that statements print for the end of a day."""
    for one in statements:
        covered = one.covered
        if covered is None:
            continue
        amount = one.closing_balance if covered.to_on == day else None
        if covered.from_on == day + timedelta(days=1):
            amount = one.opening_balance
        if amount is not None and amount.units >= 0:
            yield one, amount


def _sheet(statement: StatementRecord) -> str:
    return statement.sheet or statement.evidence.file_name


def _last_balance(
    statements: Sequence[StatementRecord], entries: pl.DataFrame, day: date
) -> pl.DataFrame | None:
    """Return the last entry up to the end of a day that a statement covers, where it has a running balance."""
    covered = [one.covered for one in statements if one.covered is not None]
    own = next((part for part in covered if part.from_on <= day <= part.to_on), None)
    if own is None:
        return None
    inside = entries.filter((pl.col("day") >= own.from_on) & (pl.col("day") <= day))
    last = inside.sort("day", "source_order", "id").tail(1)
    return last if last.height and last["running_balance"][0] is not None else None
