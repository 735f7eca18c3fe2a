"""The entries of one table, seen from the account or accounts that it was given for."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.statement import UnreadRow
from investigator_desktop.importers.accounts.accounts import account_key, account_keys
from investigator_desktop.importers.frames import (
    EXPONENT,
    NEGATIVE_SIDE,
    NOT_WHOLE,
    OTHER_TEXTS,
    joined_warnings,
)
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.pairs import Sides, Subjects, sides_of
from investigator_desktop.importers.row_texts.details import Details
from investigator_desktop.importers.rows.currencies import TOMAN
from investigator_desktop.importers.rows.directions import CREDIT, DEBIT
from investigator_desktop.importers.rows.lines import Conventions
from investigator_desktop.importers.series import all_false, no_texts, same_text, text_where

SIGN_CONTRADICTS = EntryWarning.SIGN_CONTRADICTS_SIDE.value
SIDE_CONTRADICTS = EntryWarning.DIRECTION_CONTRADICTS_SIDE.value
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
    Field.HOLDER_PHONE, Field.COUNTERPARTY_PHONE, Field.PAYER_BIRTH_DATE, Field.PAYER_ID_COUNTRY,
    Field.PAYER_NATIONALITY, Field.PAYER_OCCUPATION, Field.BENEFICIARY_BIRTH_DATE, Field.BENEFICIARY_ID_COUNTRY,
    Field.BENEFICIARY_NATIONALITY, Field.BENEFICIARY_OCCUPATION, Field.SEND_AGENT_CITY, Field.PAY_AGENT_CITY,
    Field.SENT_TIME, Field.PAID_TIME, Field.SENT_ZONE, Field.PAID_ZONE, Field.FX_RATE, Field.RELATIONSHIP,
    Field.PURPOSE, Field.SOURCE_OF_FUNDS, Field.EXPECTED_PAY_COUNTRY, Field.ACTUAL_PAY_COUNTRY, Field.TEST_QUESTION,
    Field.COMMENTS,
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
    section_accounts: pl.Series | None = None


def _party(details: Details, side: str) -> list[pl.Series]:
    return [details.named(f"{side}_{name}").alias(f"counterparty_{name}") for name in _PARTY]


def _warning(is_so: pl.Series, code: str) -> pl.Series | None:
    return text_where(is_so, code) if is_so.any() else None


def _line_warnings(source: Source) -> list[pl.Series]:
    lines = source.lines
    found = [
        _warning(lines.get_column("is_repaired") | lines.get_column("is_finer"), NOT_WHOLE),
        _warning(lines.get_column("is_turned"), NEGATIVE_SIDE),
        _warning(lines.get_column("is_exponent"), EXPONENT),
        _warning(lines.get_column("is_off_clock"), EntryWarning.TIME_NOT_ON_CLOCK.value),
        _warning(lines.get_column("currency") == TOMAN, EntryWarning.TOMAN.value),
    ]
    return [*source.details.warnings, *(one for one in found if one is not None)]


def _base(source: Source) -> pl.DataFrame:
    """Return the columns of entries that do not depend on whose account is looked at."""
    details, lines = source.details, source.lines
    kept = {field: source.table.title(field) for field in _KEPT_OF_OWN if source.table.has(field)}
    return lines.select(
        "row", "precision", "zone", "earliest_on", "latest_on", "value_on", "direction", "amount_scale", "currency",
        "amount_2", "amount_2_scale", "currency_2", "is_turned",
        booked_at="moment", amount="units", running_balance="balance",
    ).with_columns(
        *(details.named(name).alias(name) for name in _PLAIN),
        details.others_with(frozenset(kept), kept).alias("other"),
        details.other_texts.alias(OTHER_TEXTS),
        joined_warnings(lines.height, _line_warnings(source)).alias("warnings"),
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
    base = _base(source).with_columns(
        *(series.alias(name) for name, series in _merged(source).items()),
        source.details.value(Field.HOLDER_RESIDENCY).alias("holder_residency"),
        _own_accounts(source).alias("account"),
        pl.lit(_OWN, pl.Int64).alias("part"),
    )
    return base.filter(source.is_entry)


def _own_accounts(source: Source) -> pl.Series:
    """Return the account of each row: the line above it, or its column where the sheet names none or one of several."""
    if source.section_accounts is not None:
        return source.section_accounts.fill_null(account_key(source.facts.account or ""))
    keys = account_keys(source.details.value(Field.ACCOUNT))
    stated = account_key(source.facts.account or "")
    if stated and stated not in set(keys.drop_nulls().unique().to_list()):
        return same_text(stated, len(keys))
    return keys.fill_null(stated)


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of the rows of a two-party table: the accounts there, which rows count, which contradict themselves."""

    part: int
    accounts: pl.Series
    is_here: pl.Series
    contradicts: pl.Series
    reverses: pl.Series

    @property
    def direction(self) -> str:
        return DEBIT if self.part == _PAYER else CREDIT

    @property
    def turned(self) -> str:
        """Return the direction of a reversal."""
        return CREDIT if self.part == _PAYER else DEBIT

    @property
    def names(self) -> tuple[str, str]:
        """Return the names of the account's own side and of the other one."""
        return ("payer", "beneficiary") if self.part == _PAYER else ("beneficiary", "payer")


def _sign_contradicts(source: Source, side: _Side) -> pl.Series:
    """Tell where amounts are signed and the sign says otherwise than the side of the account."""
    lines, table = source.lines, source.table
    has_sides = table.has(Field.CREDIT) or table.has(Field.DEBIT)
    if not lines.get_column("has_sign").any() or has_sides or side.reverses.any():
        return all_false(lines.height)
    return lines.get_column("is_negative") != (side.direction == DEBIT)


def _side_entries(source: Source, base: pl.DataFrame, side: _Side) -> pl.DataFrame:
    """Return the entries of the accounts on one side of the rows."""
    own, other = side.names
    details = source.details
    found = [
        _warning(_sign_contradicts(source, side), SIGN_CONTRADICTS),
        _warning(side.contradicts, SIDE_CONTRADICTS),
        _warning(side.reverses, NEGATIVE_SIDE),
    ]
    extra = [warning for warning in found if warning is not None]
    warnings = (
        joined_warnings(base.height, [base.get_column("warnings"), *extra])
        if extra
        else base.get_column("warnings")
    )
    return base.with_columns(
        *_party(details, other),
        warnings.str.strip_chars().alias("warnings"),
        pl.when(side.reverses).then(pl.lit(side.turned)).otherwise(pl.lit(side.direction)).alias("direction"),
        (pl.col("is_turned") | side.reverses).alias("is_turned"),
        details.named(f"{own}_residency").alias("holder_residency"),
        details.named(f"{own}_name").alias("holder_name"),
        details.named(f"{own}_id").alias("holder_id"),
        details.named(f"{own}_bank").alias("holder_bank"),
        side.accounts.fill_null("").alias("account"),
        pl.lit(side.part, pl.Int64).alias("part"),
    ).filter(source.is_entry & side.is_here)


def _both_sides(source: Source, payer: _Side, beneficiary: _Side) -> pl.DataFrame:
    base = _base(source)
    return pl.concat([_side_entries(source, base, payer), _side_entries(source, base, beneficiary)]).sort(
        ["row", "part"]
    )


def pair_entries(source: Source, subjects: Subjects) -> pl.DataFrame:
    """Return an entry for each subject account that a row touches, in the order of rows, the payer's first."""
    sides = sides_of(source.details)
    keys = pl.Series(subjects.keys, dtype=pl.String).implode()
    never = all_false(source.lines.height)
    paid, received = (side.is_in(keys).fill_null(value=False) for side in (sides.payer, sides.beneficiary))
    reverses = _reversals(source, paid & ~received & source.is_entry)
    payers, beneficiaries = sides.payer, sides.beneficiary
    if sides.by_name or (
        sides.by_id and len(subjects.keys) == 1
    ):  # their account has no number to be told by
        payers = beneficiaries = same_text(account_key(source.facts.account or ""), source.lines.height)
    payer = _Side(_PAYER, payers, paid, never, reverses)
    return _both_sides(source, payer, _Side(_BENEFICIARY, beneficiaries, received, never, reverses))


def _reversals(source: Source, is_debit: pl.Series) -> pl.Series:
    """Tell which amounts are reversals by their minus: those of a column where most debits have none."""
    lines, table = source.lines, source.table
    is_negative = lines.get_column("is_negative") & source.is_entry
    debits, minuses = int(is_debit.sum()), int((is_debit & is_negative).sum())
    is_style = debits > 0 and minuses * 2 >= debits
    if is_style or table.has(Field.CREDIT) or table.has(Field.DEBIT):
        return all_false(lines.height)
    return is_negative


def directed_entries(source: Source, account: str) -> pl.DataFrame:
    """Return an entry for each row of a two-party table that tells its direction itself.

    `account` is the key of the account the sheet names, empty where it names none.
    """
    sides = sides_of(source.details)
    if sides.by_id:
        sides = Sides(no_texts(source.lines.height), no_texts(source.lines.height))
    told = source.lines.get_column("direction")
    payer = _told_side(
        _PAYER, sides.payer, sides.beneficiary, (told == DEBIT).fill_null(value=False), account
    )
    beneficiary = _told_side(
        _BENEFICIARY, sides.beneficiary, sides.payer, (told == CREDIT).fill_null(value=False), account
    )
    return _both_sides(source, payer, beneficiary)


def _told_side(part: int, own: pl.Series, other: pl.Series, is_here: pl.Series, account: str) -> _Side:
    never = all_false(len(own))
    if not account:
        return _Side(part, own, is_here, never, never)
    is_other = (other == account).fill_null(value=False) & ~(own == account).fill_null(value=False)
    return _Side(part, same_text(account, len(own)), is_here, is_other & is_here, never)
