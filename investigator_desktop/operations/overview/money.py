"""The money of a view: figures, sums by account, counterparty and month, and cash by place."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.overview.summing import cash_by_place, figures_of, grain_of
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.overview import ACCOUNT_NAMES, CaseFigures, CurrencyFigures, MoneyOverview
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.parties.keys import entry_parties
from investigator_desktop.operations.parties.material import counterparties

_COLUMNS = (
    "booked_at", "direction", "amount", "amount_scale", "currency", "is_cash", "location", "counterparty_name",
    "counterparty_id", "counterparty_account",
)  # fmt: skip
_PRINTED = ("name", "account", "identifier")
_EVERYTHING = EntryQuery()
_names: WeakKeyDictionary[CaseFile, tuple[int, pl.DataFrame]] = WeakKeyDictionary()


def money_overview(
    case: CaseFile, query: EntryQuery = _EVERYTHING, progress: Progress | None = None
) -> MoneyOverview:
    """Return what the entries of a view that count amount to; nothing where it asks for those that do not count."""
    progress = progress or Progress()
    entries = counted_entries(case, query)
    progress.check()
    grain = grain_of(entries)
    progress.check()
    cash, accounts = cash_by_place(entries), account_names(case)
    return MoneyOverview(query, figures_of(grain), grain, cash, accounts, party_names(case))


def quick_figures(case: CaseFile, query: EntryQuery = _EVERYTHING) -> CaseFigures:
    """Return the figures of a view without its days and counterparties, which take longer to be read."""
    if query.is_excluded or query.is_repeated:
        return CaseFigures(0, 0, 0, None, None, ())
    sums: dict[str, CurrencyFigures] = {}
    totals = [one for one in case.entry_totals(_counting(query)) if one.credit_count + one.debit_count]
    for one in totals:
        nothing = Money(0, one.credits.scale, one.currency)
        before = sums.get(one.currency, CurrencyFigures(one.currency, nothing, nothing, 0))
        count = before.entry_count + one.credit_count + one.debit_count
        came_in, went_out = before.credits + one.credits, before.debits + one.debits
        sums[one.currency] = CurrencyFigures(one.currency, came_in, went_out, count)
    in_order = sorted(sums.values(), key=lambda one: (-one.entry_count, one.currency))
    accounts = len({one.account_id for one in totals})
    return CaseFigures(accounts, 0, sum(one.entry_count for one in in_order), None, None, tuple(in_order))


def counted_entries(case: CaseFile, query: EntryQuery) -> pl.DataFrame:
    """Return the entries of a view that count, with the key of their counterparty, empty where nobody is named."""
    entries = countable_entries(case, _COLUMNS, _counting(query))
    if query.is_excluded or query.is_repeated:
        entries = entries.clear()
    parties = entry_parties(case).select("id", pl.col("counterparty_party").alias("counterparty"))
    named = entries.join(parties, on="id", how="left", maintain_order="left")
    return _located(case, named.with_columns(pl.col("counterparty").fill_null("")))


def _located(case: CaseFile, entries: pl.DataFrame) -> pl.DataFrame:
    """Put a place that a person corrected where the printed one stands; blanks in it are made plain."""
    is_meant = (pl.col("kind") == DecisionKind.CORRECTION.value) & (pl.col("field") == "location")
    said = case.decisions().filter(is_meant).select(pl.col("entry_id").alias("id"), "value")
    if not said.is_empty():
        told = entries.join(said.unique("id", keep="last"), on="id", how="left", maintain_order="left")
        entries = told.with_columns(pl.coalesce("value", "location").alias("location")).drop("value")
    plain = pl.col("location").fill_null("").str.strip_chars().str.replace_all(r"\s+", " ")
    return entries.with_columns(plain.alias("location"))


def _counting(query: EntryQuery) -> EntryQuery:
    """Return a view without what counts not, in the order of all views, so that each is read once."""
    plain = EntryQuery()
    return replace(
        query,
        is_excluded=False,
        is_repeated=False,
        order=plain.order,
        is_descending=plain.is_descending,
    )


def account_names(case: CaseFile) -> pl.DataFrame:
    """Return what the accounts of a case are called (`ACCOUNT_NAMES`)."""
    named = ((one.id, one.identity.key, one.identity.holder or "") for one in case.accounts())
    rows = [(number, key, holder, fold(f"{key} {holder}")) for number, key, holder in named]
    return pl.DataFrame(rows, schema=ACCOUNT_NAMES, orient="row")


def party_names(case: CaseFile) -> pl.DataFrame:
    """Return what counterparties are called (`PARTY_NAMES`): as they stand most often in sources."""
    known, sequence = _names.get(case), case.sequence
    if known is None or known[0] != sequence:
        known = _names[case] = (sequence, _party_names(case))
    return known[1]


def _party_names(case: CaseFile) -> pl.DataFrame:
    printed = counterparties(case).select("id", *_PRINTED)
    keys = entry_parties(case).select("id", pl.col("counterparty_party").alias("counterparty"))
    rows = printed.join(keys, on="id").filter(pl.col("counterparty") != "").drop("id")
    rows = rows.with_columns(pl.col(_PRINTED).fill_null("").str.strip_chars())
    counted = rows.group_by("counterparty", *_PRINTED).len()
    told = counted.sort(["counterparty", "len", *_PRINTED], descending=[False, True, False, False, False])
    named = told.group_by("counterparty", maintain_order=True).agg(
        _first("name"), _first("account"), _first("identifier"), *(_all(part) for part in _PRINTED)
    )
    texts = named.select(pl.concat_str(*(f"all_{part}" for part in _PRINTED), separator=" ")).to_series()
    return named.select(
        "counterparty",
        "name",
        pl.coalesce(pl.col("account", "identifier").replace("", None), pl.lit("")).alias("number"),
        pl.Series("folded", [fold(text) for text in texts.to_list()], dtype=pl.String),
    )


def _first(part: str) -> pl.Expr:
    return pl.col(part).filter(pl.col(part) != "").first().fill_null("")


def _all(part: str) -> pl.Expr:
    return pl.col(part).unique(maintain_order=True).str.join(" ").alias(f"all_{part}")
