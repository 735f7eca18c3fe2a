"""A4: more round amounts than elsewhere in the case, by the exact binomial tail."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import span
from investigator_desktop.analysis.red_flags.rules.shares import MEANT, surprising
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

THRESHOLD = "round_step"


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield the accounts with a larger share of multiples of the step of their currency than other accounts have.

    The rows of a hit are as many of the round amounts as suffice beside all the others.
    """
    steps = _steps(material)
    step = pl.col("currency").replace_strict(steps, default=None, return_dtype=pl.Int64)
    stepped = material.entries.filter(step.is_not_null() & (pl.col("amount") > 0))
    for share in surprising(material, stepped.with_columns((pl.col("amount") % step == 0).alias(MEANT))):
        facts = (Fact("percent", share.percent), Fact("elsewhere", share.elsewhere))
        yield Hit(share.account.subject, tuple(row.id for row in share.rows), (), (*span(share.rows), *facts))


def _steps(material: RuleMaterial) -> dict[str, int]:
    """Return the step of each currency that has one, in whole units of its entries."""
    last = material.entries.group_by("currency").agg(pl.col("day").max(), pl.col("amount_scale").first())
    steps = {}
    for currency, day, scale in last.drop_nulls().iter_rows():
        threshold = material.threshold_on(THRESHOLD, currency, day)
        if threshold is not None:
            steps[str(currency)] = threshold.units(scale)
    return steps


A4 = Rule(
    "A4",
    Scope.CASE,
    Needs(columns=("amount",), thresholds=(THRESHOLD,)),
    message(
        "Red flags",
        "{percent} percent of the amounts of the account are round, but {elsewhere} percent of those of "
        "the other accounts of its currency; the {count} from {from_on} to {to_on} suffice to be more "
        "than chance.",
    ),
    search,
)
