"""goAML reports written for one test: transactions between an account, a person or an entity and another one."""

from __future__ import annotations

from tests.importers.camt_texts import leaf, tag

CLIENT, OTHER = "KZ86125KZT1001300335", "KZ75125KZT2069100100"


def account(part: str, number: str, name: str = "", *more: str) -> str:
    """Return an account of one side, `from` or `to`."""
    named = leaf("account_name", name) if name else ""
    return tag(
        f"{part}_account", leaf("institution_name", "Alpha Bank"), leaf("account", number), named, *more
    )


def person(part: str, first: str, last: str, *more: str) -> str:
    return tag(f"{part}_person", leaf("first_name", first), leaf("last_name", last), *more)


def foreign(part: str, currency: str, text: str) -> str:
    return tag(
        f"{part}_foreign_currency", leaf("foreign_currency_code", currency), leaf("foreign_amount", text)
    )


def side(part: str, *inner: str, is_client: bool = False) -> str:
    return tag(f"t_{part}{'_my_client' if is_client else ''}", leaf(f"{part}_funds_code", "K"), *inner)


def transaction(
    *sides: str, amount: str = "45000.50", day: str = "2024-01-31T10:20:30", number: str = "T1"
) -> str:
    return tag(
        "transaction",
        leaf("transactionnumber", number),
        leaf("transaction_location", "Almaty"),
        leaf("transaction_description", "For goods"),
        leaf("date_transaction", day),
        leaf("value_date", "2024-02-01T00:00:00"),
        leaf("transmode_code", "WIRE"),
        leaf("amount_local", amount),
        *sides,
    )


def report(*transactions: str, currency: str = "KZT", more: str = "") -> bytes:
    head = leaf("rentity_id", "12") + leaf("submission_code", "E") + leaf("currency_code_local", currency)
    text = tag("report", head, leaf("reason", "Because"), *transactions, more)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}'.encode()
