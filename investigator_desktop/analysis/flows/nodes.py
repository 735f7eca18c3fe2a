"""The stable texts by which accounts and parties are nodes, made of what the sources say of them."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from investigator_desktop.analysis.movements import account_key
from investigator_desktop.domain.movements_frame import CASH_NODE, UNKNOWN_NODE
from investigator_desktop.domain.phones import phone_key
from investigator_desktop.foundation.text import fold

_DIALLED_IN = "KZ"  # where a number without the code of its country is tried first


def identifier_key(text: str) -> str | None:
    """Return the letters and digits of an identifier in upper case; None where it has none."""
    return "".join(ch for ch in text.upper() if ch.isalnum()) or None


def name_key(text: str) -> str | None:
    """Return a name in the form in which two spellings of it compare equal; None where nothing is left."""
    return fold(text) or None


def telephone_key(text: str) -> str | None:
    """Return a telephone number in one form; its letters and digits where it is no valid number."""
    return phone_key(text, _DIALLED_IN) or identifier_key(text)


def keyed(column: pl.Series, make: Callable[[str], str | None]) -> pl.Series:
    """Return the key of each text; each distinct text is looked at once."""
    distinct = column.drop_nulls().unique()
    found = pl.Series([make(text) for text in distinct.to_list()], dtype=pl.String)
    return column.replace_strict(distinct, found, default=None, return_dtype=pl.String)


def number_key(column: str) -> pl.Expr:
    """Return account numbers as `account_key` does, without the slash or point that some sources put before them."""
    plain = account_key(column).str.strip_chars_start("/.")
    return pl.when(plain != "").then(plain)


def with_keys(
    frame: pl.DataFrame, account: str, identifier: str, name: str, phone: str | None = None
) -> pl.DataFrame:
    """Return a frame with the keys of a party's columns in `key_account`, `key_id`, `key_phone` and `key_name`."""
    telephone = keyed(frame[phone], telephone_key) if phone else pl.lit(None, pl.String)
    return frame.with_columns(
        number_key(account).alias("key_account"),
        keyed(frame[identifier], identifier_key).alias("key_id"),
        keyed(frame[name], name_key).alias("key_name"),
        telephone.alias("key_phone"),
    )


def node(is_cash: pl.Expr | None = None) -> pl.Expr:
    """Return the node of a frame `with_keys`: account, identifier, telephone, name, or nobody in particular.

    Of cash the account is not looked at: it is that of a cash desk.
    """
    cash = pl.lit(value=False) if is_cash is None else is_cash.fill_null(value=False)
    return pl.coalesce(
        pl.when(~cash).then(pl.lit("account:") + pl.col("key_account")),
        pl.lit("id:") + pl.col("key_id"),
        pl.lit("phone:") + pl.col("key_phone"),
        pl.lit("name:") + pl.col("key_name"),
        pl.when(cash).then(pl.lit(CASH_NODE)).otherwise(pl.lit(UNKNOWN_NODE)),
    )


def own_node() -> pl.Expr:
    """Return the node of the account of an entry: by its number, by its place in the case where it has none."""
    number = number_key("account")
    return pl.coalesce(pl.lit("account:") + number, pl.lit("case:") + pl.col("account_id").cast(pl.String))
