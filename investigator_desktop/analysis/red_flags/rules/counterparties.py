"""Who stands on the other side of an entry, told by one text."""

from __future__ import annotations

import polars as pl


def counterparty_key() -> pl.Expr:
    """Return the account, else the identifier, else the name of the counterparty, as texts that compare equal."""
    numbers = (_number_key("counterparty_account"), _number_key("counterparty_id"))
    return pl.coalesce(*numbers, name_key(pl.col("counterparty_name")))


def person_key() -> pl.Expr:
    """Return the identifier, else the name, else the account: one person with many accounts has one key."""
    name = name_key(pl.col("counterparty_name"))
    return pl.coalesce(_number_key("counterparty_id"), name, _number_key("counterparty_account"))


def _number_key(column: str) -> pl.Expr:
    return _filled(pl.col(column).str.replace_all(r"[\s\-]", "").str.to_uppercase())


def name_key(name: pl.Expr) -> pl.Expr:
    """Return a name in lower case with single spaces and without quotation marks, null where it is empty."""
    plain = name.str.to_lowercase().str.replace_all("ё", "е").str.replace_all(r"[«»\"'“”.,]", " ")
    return _filled(plain.str.replace_all(r"\s+", " ").str.strip_chars())


def _filled(text: pl.Expr) -> pl.Expr:
    return pl.when(text != "").then(text)


def counterparty_names(entries: pl.DataFrame) -> dict[str, str]:
    """Return the name, else the account or identifier, of each counterparty as first recorded, by key."""
    shown = pl.coalesce("counterparty_name", "counterparty_account", "counterparty_id")
    both = entries.select(counterparty_key().alias("key"), shown.alias("name")).drop_nulls()
    return dict(both.unique("key", keep="first", maintain_order=True).iter_rows())


FIRM = r"^\d{4}[4-6]\d{7}$"
PERSON = r"^\d{4}[0-3]\d{7}$"


def is_firm(identifier: pl.Expr) -> pl.Expr:
    """Return what is true of the number of a firm of Kazakhstan (BIN)."""
    return identifier.str.replace_all(r"[\s\-]", "").str.contains(FIRM)


def is_person(identifier: pl.Expr) -> pl.Expr:
    """Return what is true of the number of a person of Kazakhstan (IIN)."""
    return identifier.str.replace_all(r"[\s\-]", "").str.contains(PERSON)
