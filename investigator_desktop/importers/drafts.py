"""From the lines of a table to statement drafts, one for each account and currency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.statement import PrintedTotals, StatementDraft, UnreadRow
from investigator_desktop.importers.accounts import (
    account_key,
    account_keys,
    identity,
    money_of,
    period_of,
    totals_of,
)
from investigator_desktop.importers.details import Details
from investigator_desktop.importers.directions import DEBIT
from investigator_desktop.importers.facts import Facts
from investigator_desktop.importers.frames import (
    NEGATIVE_SIDE,
    NOT_WHOLE,
    OTHER_TEXTS,
    finished,
    joined_warnings,
)
from investigator_desktop.importers.lines import Conventions
from investigator_desktop.importers.pairs import Sides, Subjects, sides_of
from investigator_desktop.importers.series import same_text
from investigator_desktop.importers.tables import Table
from investigator_desktop.importers.totals import totals_in_table

SIGN_CONTRADICTS = "sign_contradicts_side"
SIDE_CONTRADICTS = "direction_contradicts_side"
_OWN = 0
_PAYER = 1
_BENEFICIARY = 2
_PARTY = ("name", "account", "id", "bank", "country", "residency")
_PLAIN = (
    "remittance_info", "bank_reference", "purpose_code", "entry_type", "transfer_system", "channel", "location",
    "mcc", "card",
)  # fmt: skip
_KEPT_OF_OWN = frozenset({
    Field.FEE, Field.LINE_NUMBER, Field.CONTROL_NO, Field.STATUS, Field.PAYER_PHONE, Field.PAYER_ADDRESS,
    Field.BENEFICIARY_PHONE, Field.BENEFICIARY_ADDRESS, Field.PAYER_ID_TYPE, Field.BENEFICIARY_ID_TYPE,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Source:
    """Everything that was read of one table, before it is divided into statements."""

    table: Table
    facts: Facts
    conventions: Conventions
    details: Details
    lines: pl.DataFrame
    is_entry: pl.Series
    unread: tuple[UnreadRow, ...]
    sha256: str


def _party(details: Details, side: str) -> list[pl.Series]:
    return [details.named(f"{side}_{name}").alias(f"counterparty_{name}") for name in _PARTY]


def _warning(is_so: pl.Series, code: str) -> pl.Series | None:
    return pl.select(pl.when(is_so).then(pl.lit(code))).to_series() if is_so.any() else None


def _line_warnings(source: Source) -> list[pl.Series]:
    lines = source.lines
    found = [
        _warning(lines.get_column("is_repaired") | lines.get_column("is_finer"), NOT_WHOLE),
        _warning(lines.get_column("is_turned"), NEGATIVE_SIDE),
    ]
    return [*source.details.warnings, *(one for one in found if one is not None)]


def _base(source: Source, extra_warnings: Sequence[pl.Series | None]) -> pl.DataFrame:
    """Return the columns of entries that do not depend on whose account is looked at."""
    details, lines = source.details, source.lines
    kept = {field: source.table.title(field) for field in _KEPT_OF_OWN if source.table.has(field)}
    warnings = [*_line_warnings(source), *(one for one in extra_warnings if one is not None)]
    return lines.select(
        "row", "precision", "zone", "value_on", "direction", "amount_scale", "currency", "amount_2", "amount_2_scale",
        "currency_2", "is_turned", booked_at="moment", amount="units", running_balance="balance",
    ).with_columns(
        *(details.named(name).alias(name) for name in _PLAIN),
        details.others_with(frozenset(kept), kept).alias("other"),
        details.other_texts.alias(OTHER_TEXTS),
        joined_warnings(lines.height, warnings).alias("warnings"),
    )  # fmt: skip


def _merged(source: Source) -> dict[str, pl.Series]:
    """Return the other party of an own statement: its own columns, or those of the only side that is named."""
    details = source.details
    merged = {}
    for name in _PARTY:
        parts = [details.named(f"{side}_{name}") for side in ("counterparty", "beneficiary", "payer")]
        merged[f"counterparty_{name}"] = pl.select(pl.coalesce(parts)).to_series()
    return merged


def own_entries(source: Source) -> pl.DataFrame:
    """Return the entries of an account's own statement, with the key of the account in `account`."""
    base = _base(source, ()).with_columns(
        *(series.alias(name) for name, series in _merged(source).items()),
        source.details.value(Field.HOLDER_RESIDENCY).alias("holder_residency"),
        _own_accounts(source).alias("account"),
        pl.lit(_OWN, pl.Int64).alias("part"),
    )
    return base.filter(source.is_entry)


def _own_accounts(source: Source) -> pl.Series:
    """Return the account of each row: its column where that holds several or the sheet names none."""
    keys = account_keys(source.details.value(Field.ACCOUNT))
    stated = account_key(source.facts.account or "")
    if stated and stated not in set(keys.drop_nulls().unique().to_list()):
        return same_text(stated, len(keys))
    return keys.fill_null(stated)


def _sign_warnings(source: Source, direction: pl.Series) -> pl.Series | None:
    """Return a warning where amounts are signed and the sign says otherwise than the side of the account."""
    lines = source.lines
    if (
        not lines.get_column("has_sign").any()
        or source.table.has(Field.CREDIT)
        or source.table.has(Field.DEBIT)
    ):
        return None
    is_negative = lines.get_column("is_negative")
    return _warning(is_negative != (direction == DEBIT), SIGN_CONTRADICTS)


def _side_entries(source: Source, keys: pl.Series, part: int, subjects: Sequence[str] | None) -> pl.DataFrame:
    """Return the entries of the subject accounts on one side of the rows."""
    direction = same_text("debit" if part == _PAYER else "credit", len(keys))
    told = source.lines.get_column("direction")
    is_here = keys.is_in(list(subjects)).fill_null(value=False) if subjects is not None else told == direction
    other, own = ("beneficiary", "payer") if part == _PAYER else ("payer", "beneficiary")
    contradiction = _warning(
        (told.is_not_null() & (told != direction) & is_here).fill_null(value=False), SIDE_CONTRADICTS
    )
    base = _base(source, (_sign_warnings(source, direction), contradiction)).with_columns(
        *_party(source.details, other),
        direction.alias("direction"),
        source.details.named(f"{own}_residency").alias("holder_residency"),
        source.details.named(f"{own}_name").alias("holder_name"),
        source.details.named(f"{own}_id").alias("holder_id"),
        source.details.named(f"{own}_bank").alias("holder_bank"),
        keys.fill_null("").alias("account"),
        pl.lit(part, pl.Int64).alias("part"),
    )
    return base.filter(source.is_entry & is_here.fill_null(value=False))


def pair_entries(source: Source, subjects: Subjects) -> pl.DataFrame:
    """Return an entry for each subject account that a row touches, in the order of rows, the payer's first."""
    sides = sides_of(source.details)
    halves = [
        _side_entries(source, sides.payer, _PAYER, subjects.keys),
        _side_entries(source, sides.beneficiary, _BENEFICIARY, subjects.keys),
    ]
    return pl.concat(halves).sort(["row", "part"])


def directed_entries(source: Source, account: str) -> pl.DataFrame:
    """Return an entry for each row of a two-party table that tells its direction itself."""
    sides = sides_of(source.details)
    stated = _stated_sides(sides, account, len(source.is_entry))
    halves = [
        _side_entries(source, stated.payer, _PAYER, None),
        _side_entries(source, stated.beneficiary, _BENEFICIARY, None),
    ]
    return pl.concat(halves).sort(["row", "part"])


def _stated_sides(sides: Sides, account: str, count: int) -> Sides:
    if not account:
        return sides
    same = same_text(account, count)
    return Sides(same, same)


def _most_common(frame: pl.DataFrame, name: str) -> str | None:
    if name not in frame.columns:
        return None
    counted = frame.get_column(name).drop_nulls().value_counts(sort=True)
    return str(counted.get_column(name)[0]) if counted.height else None


def _printed_number(source: Source, key: str) -> str | None:
    stated = source.facts.account
    if stated is not None and account_key(stated) == key:
        return stated
    return key or None


def _groups(entries: pl.DataFrame) -> Iterator[tuple[str, str, pl.DataFrame]]:
    keys = entries.select("account", "currency").unique(maintain_order=True)
    if keys.height == 1:
        account, currency = keys.row(0)
        yield account, currency, entries
        return
    for account, currency in keys.iter_rows():
        is_same = (pl.col("account") == account) & (pl.col("currency") == currency)
        yield account, currency, entries.filter(is_same)


def _totals(source: Source, currency: str) -> PrintedTotals | None:
    mark = source.conventions.amounts.any_mark
    stated = totals_of(source.facts, currency, mark, source.table.place_name)
    return stated or totals_in_table(source.table, source.unread, source.conventions.amounts, currency)


def _draft(
    source: Source, account: str, currency: str, entries: pl.DataFrame, is_stated: bool
) -> StatementDraft:
    """Return one statement; balances, totals and period go with the account and currency the sheet speaks of."""
    facts, mark = source.facts, source.conventions.amounts.any_mark
    number = _printed_number(source, account)
    known = identity(
        number, facts, currency, _most_common(entries, "holder_name"), _most_common(entries, "holder_id")
    )
    if known.bank is None:
        known = replace(known, bank=_most_common(entries, "holder_bank"))
    return StatementDraft(
        account=known,
        sheet=source.table.place_name,
        period=period_of(facts, source.conventions.dates),
        opening_balance=money_of(facts.opening, currency, mark) if is_stated else None,
        closing_balance=money_of(facts.closing, currency, mark) if is_stated else None,
        printed_totals=_totals(source, currency) if is_stated else None,
        entries=finished(entries, source.sha256, source.table.place_name),
    )


def drafts(source: Source, entries: pl.DataFrame) -> tuple[StatementDraft, ...]:
    """Return the statements of a table; one without entries where the sheet speaks of an account but has no rows."""
    groups = list(_groups(entries)) if entries.height else []
    if not groups:
        if source.facts.account is None:
            return ()
        groups = [(account_key(source.facts.account), source.facts.currency or "", entries)]
    return tuple(
        _draft(source, account, currency, rows, _speaks_of(source.facts, account, currency, len(groups)))
        for account, currency, rows in groups
    )


def _speaks_of(facts: Facts, account: str, currency: str, group_count: int) -> bool:
    if group_count == 1:
        return True
    is_account = facts.account is None or account_key(facts.account) == account
    return is_account and facts.currency is not None and facts.currency == currency
