"""Whether the identifiers of a column end as numbers of their kind must."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.identifiers import IdentifierKind, failing
from investigator_desktop.importers.words.vocabulary import words_of

FAILS = EntryWarning.CHECK_DIGIT_FAILS.value
_BY_WORD = {
    "иин": (IdentifierKind.KZ_IIN, IdentifierKind.KZ_BIN),
    "бин": (IdentifierKind.KZ_IIN, IdentifierKind.KZ_BIN),
    "жсн": (IdentifierKind.KZ_IIN, IdentifierKind.KZ_BIN),
    "бсн": (IdentifierKind.KZ_IIN, IdentifierKind.KZ_BIN),
    "iin": (IdentifierKind.KZ_IIN, IdentifierKind.KZ_BIN),
    "bin": (IdentifierKind.KZ_IIN, IdentifierKind.KZ_BIN),
    "пинфл": (IdentifierKind.UZ_PINFL,),
    "pinfl": (IdentifierKind.UZ_PINFL,),
    "jshshir": (IdentifierKind.UZ_PINFL,),
    "жшшир": (IdentifierKind.UZ_PINFL,),
    "ملی": (IdentifierKind.IR_NATIONAL_CODE,),
    "tckn": (IdentifierKind.TR_TCKN,),
    "огрн": (IdentifierKind.RU_OGRN,),
}
_KINDS = {" ".join(words_of(word)): frozenset(kinds) for word, kinds in _BY_WORD.items()}


def check_warnings(values: pl.Series, title: str) -> pl.Series | None:
    """Return a warning for each identifier that fails as one of the kinds that the title of its column names."""
    named = [_KINDS[word] for word in words_of(title) if word in _KINDS]
    return _failing(values, frozenset().union(*named)) if named else None


def iban_warnings(values: pl.Series) -> pl.Series | None:
    """Return a warning for each account that has the form of an IBAN and fails."""
    return _failing(values, frozenset({IdentifierKind.IBAN}))


def _failing(values: pl.Series, kinds: frozenset[IdentifierKind]) -> pl.Series | None:
    distinct = values.drop_nulls().unique()
    wrong = distinct.filter(pl.Series(failing(distinct.to_list(), kinds), dtype=pl.Boolean))
    if not len(wrong):
        return None
    is_so = values.is_in(wrong.implode()).fill_null(value=False)
    return pl.select(pl.when(is_so).then(pl.lit(FAILS))).to_series()
