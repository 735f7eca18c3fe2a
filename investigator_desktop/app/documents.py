"""Values of the domain as the JSON documents of the command-line contract."""

from __future__ import annotations

import json
from datetime import date
from typing import TextIO

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity, Period, PrintedTotals, Reconciliation
from investigator_desktop.foundation.catalogue import Catalogue

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def write_document(document: object, out: TextIO) -> None:
    """Write exactly one JSON document; raise `TypeError` for a value that JSON does not have."""
    json.dump(document, out, ensure_ascii=False, indent=2)
    out.write("\n")


def money_text(amount: Money | None) -> str | None:
    """Return an amount as a decimal string."""
    return None if amount is None else str(amount)


def day_text(day: date | None) -> str | None:
    """Return a day as ISO 8601."""
    return None if day is None else day.isoformat()


def place_document(place: Place | None) -> Json:
    """Return where a row stands."""
    return None if place is None else {"sheet": place.sheet, "row": place.row}


def account_document(account: AccountIdentity) -> Json:
    """Return an account as its source names it."""
    return {
        "iban": account.iban,
        "number": account.number,
        "currency": account.currency,
        "holder": account.holder,
        "holder_id": account.holder_id,
        "bank": account.bank,
    }


def period_document(period: Period | None) -> Json:
    """Return the days a statement says it covers."""
    return None if period is None else {"from": period.from_on.isoformat(), "to": period.to_on.isoformat()}


def totals_document(totals: PrintedTotals | None) -> Json:
    """Return the totals that a source prints."""
    if totals is None:
        return None
    return {
        "credit": money_text(totals.credit),
        "debit": money_text(totals.debit),
        "count": totals.count,
        "place": place_document(totals.place),
    }


def reconciliation_document(reconciliation: Reconciliation, catalogue: Catalogue) -> Json:
    """Return the outcome of a reconciliation with every check made."""
    checks: list[Json] = [
        {
            "name": catalogue.text(check.name),
            "state": check.state.value,
            "stated": money_text(check.stated),
            "computed": money_text(check.computed),
            "place": place_document(check.place),
        }
        for check in reconciliation.checks
    ]
    return {
        "state": reconciliation.state.value,
        "reason": catalogue.text(reconciliation.reason),
        "first_break": place_document(reconciliation.first_break),
        "checks": checks,
    }
