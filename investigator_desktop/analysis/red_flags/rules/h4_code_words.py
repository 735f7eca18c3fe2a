"""H4: texts that fit a pattern of a list of code words."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import account_hit, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each pattern that enough purposes of payments fit, with the first of them; large and small letters are one.

    A pattern is a regular expression without look-around; one that is none is looked for as it is written.
    """
    least = material.parameters["least_count"]
    for pattern in dict.fromkeys(material.list_of(ListKind.CODE_WORDS).column("pattern")):
        rows = rows_of(material.entries, _fits(pattern))
        if pattern.strip() and len(rows) >= least:
            yield account_hit(material, rows[:least], Fact("pattern", pattern), Fact("times", len(rows)))


def _fits(pattern: str) -> pl.Expr:
    told = pl.col("remittance_info")
    try:
        pl.select(pl.lit("").str.contains(f"(?i){pattern}"))
    except pl.exceptions.ComputeError:
        return told.str.to_lowercase().str.contains(pattern.lower(), literal=True)
    return told.str.contains(f"(?i){pattern}")


H4 = Rule(
    "H4",
    Scope.ACCOUNT,
    Needs(columns=("amount", "remittance_info"), lists=(ListKind.CODE_WORDS,)),
    message(
        "Red flags",
        "{times} purposes of payments fit the listed pattern {pattern}; the first {count} from {from_on} "
        "to {to_on}.",
    ),
    search,
)
