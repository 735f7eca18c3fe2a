"""What the case says where a source is silent: its time zone and its currency, marked on every entry as assumed."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.entry_frame import ZONE_SOURCE, ZoneSource
from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import PrintedTotals, StatementDraft


def with_assumptions(draft: StatementDraft, details: CaseDetails) -> StatementDraft:
    """Return the draft as the case keeps it: entries without a zone or a currency have the case's, so marked."""
    return _with_currency(_with_zone(draft, details.timezone), details.currency)


def _with_zone(draft: StatementDraft, zone: str) -> StatementDraft:
    is_unknown = pl.col("zone_source") == ZoneSource.UNKNOWN.value
    assumed = pl.lit(ZoneSource.ASSUMED.value).cast(ZONE_SOURCE)
    entries = draft.entries.with_columns(
        zone=pl.when(is_unknown).then(pl.lit(zone)).otherwise(pl.col("zone")),
        zone_source=pl.when(is_unknown).then(assumed).otherwise(pl.col("zone_source")),
    )
    return replace(draft, entries=entries)


def _with_currency(draft: StatementDraft, currency: str) -> StatementDraft:
    """Return the draft with the currency where its source names none at all; a source that names one keeps it."""
    if draft.account.currency or (draft.entries["currency"].fill_null("") != "").any():
        return draft
    marked = pl.col("warnings").fill_null("") + " " + pl.lit(EntryWarning.CURRENCY_ASSUMED.value)
    entries = draft.entries.with_columns(currency=pl.lit(currency), warnings=marked.str.strip_chars())
    return replace(
        draft,
        account=replace(draft.account, currency=currency),
        opening_balance=_in(draft.opening_balance, currency),
        closing_balance=_in(draft.closing_balance, currency),
        printed_totals=_totals_in(draft.printed_totals, currency),
        entries=entries,
    )


def _totals_in(totals: PrintedTotals | None, currency: str) -> PrintedTotals | None:
    if totals is None:
        return None
    return replace(totals, credit=_in(totals.credit, currency), debit=_in(totals.debit, currency))


def _in(amount: Money | None, currency: str) -> Money | None:
    return None if amount is None else replace(amount, currency=currency)
