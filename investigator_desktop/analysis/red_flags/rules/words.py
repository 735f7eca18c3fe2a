"""By what rules tell wages, taxes, lodging, tickets and the like: words and codes, kept in a file that can be read."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import polars as pl

from investigator_desktop.domain.rule_material import RuleMaterial
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.paths import RESOURCES

_TEXTS = ("counterparty_name", "remittance_info", "entry_type")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """By what one sort of entry is told: words of its texts, merchant categories (also whole ranges), purpose codes."""

    words: tuple[str, ...] = ()
    mcc: tuple[str, ...] = ()
    purpose_codes: tuple[str, ...] = ()

    @property
    def is_meant(self) -> pl.Expr:
        """Return what is true of entries of this sort, and false of all others."""
        means = [_has_word(text(), self.words)] if self.words else []
        means += [is_category(self.mcc)] if self.mcc else []
        means += [pl.col("purpose_code").is_in(list(self.purpose_codes))] if self.purpose_codes else []
        return pl.any_horizontal(mean.fill_null(value=False) for mean in means)


def text() -> pl.Expr:
    """Return the texts of an entry in lower case: whom it names, what for, and of what type it is."""
    return pl.concat_str(
        [pl.col(name) for name in _TEXTS], separator=" ", ignore_nulls=True
    ).str.to_lowercase()


def _has_word(texts: pl.Expr, words: Sequence[str]) -> pl.Expr:
    return texts.str.contains_any([word.lower() for word in words])


def is_category(ranges: Sequence[str]) -> pl.Expr:
    """Return what is true of entries whose merchant category is one of `7011` or lies within one of `3500-3999`."""
    code = pl.col("mcc").str.strip_chars().cast(pl.Int64, strict=False)
    bounds = [(one.split("-")[0], one.split("-")[-1]) for one in ranges]
    return pl.any_horizontal(code.is_between(int(low), int(high)) for low, high in bounds).fill_null(
        value=False
    )


@lru_cache
def _all() -> dict[str, Vocabulary]:
    table = tomllib.loads((RESOURCES / "red_flags" / "words.toml").read_text(encoding="utf-8"))
    return {
        name: Vocabulary(*(tuple(part.get(field, ())) for field in ("words", "mcc", "purpose_codes")))
        for name, part in table.items()
        if isinstance(part, dict)
    }


def vocabulary(name: str) -> Vocabulary:
    """Return the words and codes of one sort; raise `KeyError` for one that the file does not have."""
    return _all()[name]


def listed(material: RuleMaterial, kind: ListKind, column: str = "word") -> tuple[str, ...]:
    """Return the words of a sealed list, in lower case and each once."""
    return tuple(
        dict.fromkeys(word.strip().lower() for word in material.list_of(kind).column(column) if word.strip())
    )


def word_found(words: Sequence[str], texts: pl.Expr | None = None) -> pl.Expr:
    """Return the first of the words that an entry's texts have in them, null where they have none."""
    looked_at = text() if texts is None else texts
    nothing = pl.lit(None, pl.String)
    found: list[pl.Expr] = [
        pl.when(looked_at.str.contains(word, literal=True)).then(pl.lit(word)) for word in words
    ]
    return pl.coalesce(found or [nothing])
