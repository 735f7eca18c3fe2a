"""Places as texts that compare equal when they are spelled alike."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.domain.rule_material import RuleMaterial
from investigator_desktop.domain.sealed_lists import ListKind


def place_key(place: pl.Expr) -> pl.Expr:
    """Return a place in lower case with single spaces and without the words for town, null where none is named."""
    plain = place.str.to_lowercase().str.replace_all(r"(^|\s)(г|город|қ|қаласы|city)(\.|\s|$)", " ")
    folded = plain.str.replace_all(r"[\s,.]+", " ").str.strip_chars()
    return pl.when(folded != "").then(folded)


def places_of(material: RuleMaterial, kind: ListKind) -> frozenset[str]:
    """Return the places that a list with accounts names for the account, as they compare."""
    rows = material.list_of(kind)
    own = [
        place
        for account, place in zip(rows.column("account"), rows.column("place"), strict=True)
        if account.replace(" ", "").upper() == material.the_account.key.replace(" ", "").upper()
    ]
    return folded_places(own)


def folded_places(places: Sequence[str]) -> frozenset[str]:
    """Return places as they compare."""
    return frozenset(
        pl.DataFrame({"place": list(places)}, schema={"place": pl.String()})
        .select(place_key(pl.col("place")))
        .to_series()
        .drop_nulls()
    )
