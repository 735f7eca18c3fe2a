"""Which file shows which accounts, and in which layout: each bank of a case answers in its own way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.training.actors import Account
from investigator_desktop.training.scenarios.recruitment.banks import (
    CARD_BANK,
    CURRENCY_BANK,
    FIRM_BANK,
    FORM_BANK,
    KYRGYZ_BANK,
    STEPPE_BANK,
)


class Layout(StrEnum):
    """How a file is laid out."""

    STATUTORY = "statutory"
    DEBIT_CREDIT = "debit_credit"
    MERGED_HEADER = "merged_header"
    CURRENCY_BOOK = "currency_book"
    CARD_PLACES = "card_places"
    BINARY_REPORT = "binary_report"


LAYOUT_OF_BANK = {
    FORM_BANK.bic: Layout.STATUTORY,
    STEPPE_BANK.bic: Layout.DEBIT_CREDIT,
    FIRM_BANK.bic: Layout.MERGED_HEADER,
    CURRENCY_BANK.bic: Layout.CURRENCY_BOOK,
    CARD_BANK.bic: Layout.CARD_PLACES,
    KYRGYZ_BANK.bic: Layout.BINARY_REPORT,
}
_ACCOUNTS_A_FORM = 3
_SUFFIX = {Layout.BINARY_REPORT: "xls"}


@dataclass(frozen=True, slots=True)
class FilePlan:
    """A file to be written: its name, its layout and the accounts that it shows."""

    name: str
    layout: Layout
    accounts: tuple[Account, ...]


def file_plans(accounts: Sequence[Account]) -> tuple[FilePlan, ...]:
    """Return the files that show these accounts, each account once, in an order that depends on them alone."""
    plans = []
    for layout in Layout:
        own = [account for account in accounts if LAYOUT_OF_BANK[account.bank.bic] is layout]
        for number, group in enumerate(_groups(layout, own), start=1):
            suffix = _SUFFIX.get(layout, "xlsx")
            plans.append(FilePlan(f"{layout.value}_{number:05d}.{suffix}", layout, tuple(group)))
    return tuple(plans)


def _groups(layout: Layout, accounts: Sequence[Account]) -> Iterator[Sequence[Account]]:
    """Yield the accounts that share a file: some holders in a form, the currencies of a holder in a workbook."""
    if layout is Layout.STATUTORY:
        for first in range(0, len(accounts), _ACCOUNTS_A_FORM):
            yield accounts[first : first + _ACCOUNTS_A_FORM]
    elif layout is Layout.CURRENCY_BOOK:
        by_holder: dict[str, list[Account]] = {}
        for account in accounts:
            by_holder.setdefault(account.holder.tax_id, []).append(account)
        yield from by_holder.values()
    else:
        yield from ([account] for account in accounts)
