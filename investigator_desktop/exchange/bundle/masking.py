"""Masks in the place of names, numbers and free texts: equal texts have equal masks within one bundle, and no other."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from hashlib import sha256

import polars as pl

from investigator_desktop.exchange.bundle.canonical import canonical
from investigator_desktop.exchange.bundle.tables import MASKED

SIGN = "▒"
_DIGITS = 12
_IDENTITY_PARTS = ("number", "iban", "holder", "holder_id", "bank")


class Mask:
    """Masks under one key, which is not kept: nobody, not even the maker, can tell what a mask stands for."""

    def __init__(self, key: bytes) -> None:
        """Mask under a key of 32 random bytes."""
        self._key = key

    def text(self, plain: str) -> str:
        """Return the mask of a text; an empty one says nothing and stays."""
        if not plain:
            return plain
        return SIGN + hmac.new(self._key, plain.encode("utf-8"), sha256).hexdigest()[:_DIGITS]

    def frame(self, frame: pl.DataFrame, table: str) -> pl.DataFrame:
        """Return the rows of a table with masks in its columns that name or tell anything."""
        masked = [self._column(frame.get_column(name)) for name in MASKED.get(table, ()) if name in frame]
        return frame.with_columns(masked)

    def _column(self, texts: pl.Series) -> pl.Series:
        distinct = texts.drop_nulls().unique()
        mask = self._masks().get(texts.name, self.text)
        masks = pl.Series([mask(text) for text in distinct.to_list()], dtype=pl.String)
        return texts.replace_strict(distinct, masks, default=None, return_dtype=pl.String)

    def _masks(self) -> dict[str, Callable[[str], str]]:
        """Return what masks the columns that hold more than one text."""
        return {
            "identity": self._identity,
            "persons": self._list,
            "choices": self._answer,
            "accounts": self._accounts,
        }

    def _identity(self, identity: str) -> str:
        """Return the identity of an account with masks for its parts; the currency stays."""
        parts: dict[str, str | None] = json.loads(identity)
        masked = {
            name: self.text(value) if value and name in _IDENTITY_PARTS else value
            for name, value in parts.items()
        }
        return canonical(masked).decode("utf-8")

    def _list(self, texts: str) -> str:
        """Return a list of texts with a mask for each."""
        return canonical([self.text(text) for text in json.loads(texts)]).decode("utf-8")

    def _answer(self, said: str) -> str:
        """Return an answer with a mask for each text of its lists."""
        lists: dict[str, list[str]] = json.loads(said)
        masked = {name: [self.text(text) for text in texts] for name, texts in lists.items()}
        return canonical(masked).decode("utf-8")

    def _accounts(self, accounts: str) -> str:
        """Return a list of accounts with the mask that the key of each has."""
        keys = ("".join(account.split()).upper() for account in json.loads(accounts))
        return canonical([self.text(key) for key in keys]).decode("utf-8")
