"""What sources say of the accounts of a case: holders, cards, depositors, places, devices, with the entries."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

import polars as pl

from investigator_desktop.analysis.dossiers.normal_forms import fact_key
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.dossier import DossierFact, FactKind, FactOrigin, MachineUse
from investigator_desktop.domain.payment_frame import PARTY_SIDES
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.dossiers.column_titles import kind_of_title

IDS_KEPT = 500
_COLUMNS = (
    "booked_at", "precision", "direction", "counterparty_name", "counterparty_bank", "is_cash", "channel", "location",
    "card", "other",
)  # fmt: skip
_SEEN = pl.Schema(
    {
        "account": pl.String(), "kind": pl.String(), "value": pl.String(), "id": pl.Int64(),
        "evidence_id": pl.Int64(), "day": pl.Date(),
    }
)  # fmt: skip
_PAYMENT_FACTS = (
    ("name", FactKind.HOLDER), ("id", FactKind.DOCUMENT), ("phone", FactKind.PHONE), ("address", FactKind.ADDRESS),
)  # fmt: skip
_KEY = r'"((?:[^"\\]|\\.)*)"\s*:'


def source_facts(case: CaseFile) -> tuple[DossierFact, ...]:
    """Return what sources say of each account that they number, by account and kind, what is said most first."""
    entries = _entries(case)
    parts = [*_of_fields(entries), _of_other_columns(entries), *_of_payments(case), _of_statements(case)]
    seen = pl.concat([part.select(_SEEN.names()).cast(_SEEN) for part in parts])
    seen = seen.with_columns(pl.col("account", "value").str.strip_chars())
    seen = seen.filter((pl.col("account") != "") & (pl.col("value") != ""))
    grouped = seen.group_by("account", "kind", "value", maintain_order=True).agg(
        pl.col("evidence_id").drop_nulls().unique().sort(),
        pl.col("id").drop_nulls().unique(maintain_order=True).head(IDS_KEPT).alias("ids"),
        pl.col("id").drop_nulls().n_unique().alias("count"),
        pl.col("day").min().alias("first_on"),
        pl.col("day").max().alias("last_on"),
    )
    ordered = grouped.sort(["account", "kind", "count", "value"], descending=[False, False, True, False])
    country = country_of(case)
    return tuple(_fact(row, country) for row in ordered.iter_rows())


def country_of(case: CaseFile) -> str:
    """Return the country in which telephone numbers without a code are dialled: that of the case's currency."""
    return case.details.currency[:2]


def _fact(
    row: tuple[str, str, str, list[int], list[int], int, date | None, date | None], country: str
) -> DossierFact:
    account, kind_name, value, evidence, ids, count, first_on, last_on = row
    kind = FactKind(kind_name)
    return DossierFact(
        account,
        kind,
        value,
        fact_key(kind, value, country),
        FactOrigin.SOURCE,
        tuple(evidence),
        entry_ids=tuple(ids),
        entry_count=count,
        first_on=first_on,
        last_on=last_on,
    )


def _entries(case: CaseFile) -> pl.DataFrame:
    return countable_entries(case, _COLUMNS).with_columns(pl.col("booked_at").dt.date().alias("day"))


def _of_fields(entries: pl.DataFrame) -> Iterator[pl.DataFrame]:
    is_cash = pl.col("is_cash").fill_null(value=False)
    yield _told(entries, FactKind.CARD, "card")
    yield _told(entries, FactKind.CHANNEL, "channel")
    yield _told(entries, FactKind.PLACE, "location")
    deposits = entries.filter(is_cash & (pl.col("direction") == "credit") & ~_is_bank())
    yield _told(deposits, FactKind.DEPOSITOR, "counterparty_name")
    machines = entries.filter(is_cash & pl.col("location").str.contains(r"\d").fill_null(value=False))
    yield _told(machines, FactKind.MACHINE, "location")


def _is_bank() -> pl.Expr:
    """Tell where the other party of a deposit is the bank that took it."""
    name = pl.col("counterparty_name").str.to_lowercase()
    banks = (pl.col(column).str.to_lowercase() == name for column in ("account_bank", "counterparty_bank"))
    return pl.any_horizontal(*banks).fill_null(value=False)


def _told(entries: pl.DataFrame, kind: FactKind, column: str) -> pl.DataFrame:
    told = entries.filter(pl.col(column).is_not_null())
    return told.with_columns(pl.lit(kind.value).alias("kind"), pl.col(column).alias("value"))


def _of_other_columns(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the cells of columns that no field holds and whose titles tell what they are."""
    rows = [
        (account, kind.value, value, entry_id, evidence_id, day)
        for account, other, entry_id, evidence_id, day in _with_titles(entries).iter_rows()
        for kind, value in told_cells(other)
    ]
    return pl.DataFrame(rows, schema=_SEEN, orient="row")


def _with_titles(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the entries of evidence in which some title of such a column tells what it is."""
    told = entries.filter(pl.col("other").is_not_null()).select(
        "account", "other", "id", "evidence_id", "day"
    )
    titles = told.select("evidence_id", pl.col("other").str.extract_all(_KEY).alias("title"))
    distinct = titles.explode("title").unique()
    known = [
        evidence_id
        for evidence_id, title in distinct.iter_rows()
        if title is not None and kind_of_title(_plain_title(title)) is not None
    ]
    return told.filter(pl.col("evidence_id").is_in(sorted(set(known))))


def _plain_title(written: str) -> str:
    return str(json.loads(written.rstrip().removesuffix(":").rstrip()))


def told_cells(other: str) -> list[tuple[FactKind, str]]:
    """Return of the columns that no field holds those whose titles tell what they say of the account."""
    cells: dict[str, str] = json.loads(other)
    found = ((kind_of_title(title), str(value)) for title, value in cells.items())
    return [(kind, value) for kind, value in found if kind is not None and value.strip()]


def _of_payments(case: CaseFile) -> Iterator[pl.DataFrame]:
    """Yield what rows with both parties say of accounts of the case."""
    own = [record.identity.key for record in case.accounts() if record.identity.key]
    payments = case.payments()
    for side in PARTY_SIDES:
        number = pl.col(f"{side}_account").str.replace_all(r"\s", "").str.to_uppercase()
        told = payments.with_columns(
            number.alias("account"),
            pl.lit(None, pl.Int64).alias("id"),
            pl.coalesce("sent_at", "paid_at").dt.date().alias("day"),
        ).filter(pl.col("account").is_in(own))
        for field, kind in _PAYMENT_FACTS:
            yield _told(told, kind, f"{side}_{field}")


def _of_statements(case: CaseFile) -> pl.DataFrame:
    rows = [
        (one.account.key, kind.value, value, None, one.evidence.id, day)
        for one in case.statements()
        for kind, value in ((FactKind.HOLDER, one.account.holder), (FactKind.DOCUMENT, one.account.holder_id))
        for day in (one.first_on, one.last_on)
        if value
    ]
    return pl.DataFrame(rows, schema=_SEEN, orient="row")


def machine_uses(case: CaseFile) -> tuple[MachineUse, ...]:
    """Return each use of a cash machine or terminal that a source names by a number, with its moment."""
    entries = _entries(case).filter(pl.col("account") != "")
    found = [*_uses_of_places(entries), *_uses_of_columns(entries)]
    return tuple({(use.entry_id, use.key): use for use in found}.values())


def _uses_of_places(entries: pl.DataFrame) -> Iterator[MachineUse]:
    is_cash = pl.col("is_cash").fill_null(value=False)
    own = entries.filter(is_cash & pl.col("location").str.contains(r"\d").fill_null(value=False))
    columns = own.select("account", "location", "booked_at", "id", "evidence_id", "precision")
    for account, place, at, entry_id, evidence_id, precision in columns.iter_rows():
        key = fact_key(FactKind.MACHINE, place)
        yield MachineUse(account, place, key, at, entry_id, evidence_id, precision != "day")


def _uses_of_columns(entries: pl.DataFrame) -> Iterator[MachineUse]:
    told = _with_titles(entries).select("id", "other")
    own = told.join(entries.select("id", "account", "booked_at", "evidence_id", "precision"), on="id")
    for entry_id, other, account, at, evidence_id, precision in own.iter_rows():
        for kind, value in told_cells(other):
            if kind is FactKind.MACHINE:
                key = fact_key(kind, value)
                yield MachineUse(account, value, key, at, entry_id, evidence_id, precision != "day")
