"""G1: most of what comes in is cash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from investigator_desktop.analysis.red_flags.rules.rows import CASH, CREDIT, Row, account_hit, rows_of, total
from investigator_desktop.analysis.red_flags.rules.suffice import percent_of, share_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where cash is the share of the credits, with as much of it as suffices beside all other credits.

    The share in the first and in the second half of the credits tells how it changed.
    """
    asked = material.parameters
    cash, all_rows = rows_of(material.entries, CREDIT & CASH), rows_of(material.entries, CREDIT)
    chosen = share_of(cash, total(all_rows) - total(cash), asked["percent"], asked["least_count"])
    if not chosen:
        return
    ids, middle = {row.id for row in cash}, len(all_rows) // 2
    halves = [_share(half, ids) for half in (all_rows[:middle], all_rows[middle:])]
    facts = (
        Fact("percent", percent_of(cash, total(all_rows))),
        Fact("before", halves[0]),
        Fact("after", halves[1]),
    )
    yield account_hit(material, chosen, *facts)


def _share(rows: Sequence[Row], cash: set[int]) -> int:
    return percent_of([row for row in rows if row.id in cash], total(rows))


G1 = Rule(
    "G1",
    Scope.ACCOUNT,
    Needs(columns=("amount", "is_cash"), is_whole=True),
    message(
        "Red flags",
        "{percent} percent of what came in was cash ({before} percent in the first half of the credits, "
        "{after} in the second); {count} cash credits from {from_on} to {to_on} suffice.",
    ),
    search,
)
