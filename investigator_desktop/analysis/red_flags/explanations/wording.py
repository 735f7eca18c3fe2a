"""Words in the purpose of payments that tell wages, rent, family or the purchases of a trader."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import ExplanationSearcher, Hit, RuleMaterial, Support
from investigator_desktop.foundation.catalogue import Message, message

LEAST = 2
_SALARY = (
    r"(?i)зарплат|заработн|жалақы|айлық|ойлик|иш хақи|оклад|аванс|salary|wage|payroll|معاش|حقوق|музд|маош"
)
_RENT = r"(?i)аренд|жалға|ижара|rent\b|کرایه|иҷора"
_FAMILY = (
    r"(?i)матер|отцу|брат|сестр|семь|родств|анама|әкеме|отбасы|оила|family|mother|father|خانواده|مادر|оила"
)
_GOODS = r"(?i)товар|закуп|поставк|накладн|тауар|мол учун|goods|supplier|invoice|کالا|خرید"


def _of_account(material: RuleMaterial, hit: Hit) -> pl.DataFrame:
    """Return the entries of the account of a hit, of all accounts of its rows where the rule runs over the case."""
    if material.account is not None:
        return material.entries
    concerned = (
        material.entries.filter(pl.col("id").is_in(list(hit.entry_ids)))["account_id"].unique().to_list()
    )
    return material.entries.filter(pl.col("account_id").is_in(concerned))


def _searcher(
    name: str, rule_ids: str, pattern: str, direction: Direction | None, found: Message, *, is_own: bool
) -> ExplanationSearcher:
    """Return a searcher for words; `is_own` wants them in the rows of the hit, else anywhere in the account."""

    def search(material: RuleMaterial, hit: Hit) -> Support | None:
        rows = _of_account(material, hit)
        if is_own:
            rows = rows.filter(pl.col("id").is_in(list(hit.entry_ids)))
        if direction is not None:
            rows = rows.filter(pl.col("direction") == direction.value)
        told = rows.filter(pl.col("remittance_info").str.contains(pattern))
        if told.height < (1 if is_own else LEAST):
            return None
        return Support(tuple(told["id"].head(5).to_list()), (Fact("count", told.height),))

    return ExplanationSearcher(name, tuple(rule_ids.split()), found, search)


SALARY = _searcher(
    "salary", "A4 B1 B2 B3 B6 D1 G4 H2 H3 C6 C8 I1", _SALARY, None,
    message("Red flags", "{count} entries of the account name wages in their purpose."), is_own=False,
)  # fmt: skip
RENT = _searcher(
    "rent", "A4 A5 B3 D6 G8", _RENT, None,
    message("Red flags", "{count} entries of the account name rent in their purpose."), is_own=False,
)  # fmt: skip
FAMILY = _searcher(
    "family", "A3 B1 C2 C5 C6 C7 G4 H2 E2", _FAMILY, None,
    message("Red flags", "{count} entries of the finding name family in their purpose."), is_own=True,
)  # fmt: skip
PURCHASES = _searcher(
    "purchases", "A1 A2 A9 B1 B5 C1 E1 G1 G8 H2 H3 I1", _GOODS, Direction.DEBIT,
    message("Red flags", "{count} debits of the account name the purchase of goods in their purpose."), is_own=False,
)  # fmt: skip
