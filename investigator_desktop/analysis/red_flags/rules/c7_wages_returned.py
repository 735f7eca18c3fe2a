"""C7: wages that go back to the employer or its owner."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import name_key
from investigator_desktop.analysis.red_flags.rules.forwarding import passed_on
from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import first_day, last_day
from investigator_desktop.analysis.red_flags.rules.words import listed
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where enough wages of the account went back in part to an employer of the list, or its owner."""
    asked = material.parameters
    is_employer = _is_listed(material, material.entries)
    if is_employer.is_empty():
        return
    met = passed_on(material.entries, asked["days"]).filter(pl.col("id").is_in(is_employer.implode()))
    enough = met.filter(pl.col("amount").sum().over("wage_id") * 100 >= pl.col("wage") * asked["percent"])
    returned = enough["wage_id"].unique(maintain_order=True).to_list()
    if len(returned) < asked["least_count"]:
        return
    ids: list[int] = []
    for wage in returned[: asked["least_count"]]:
        ids += [wage, *_debits(enough.filter(pl.col("wage_id") == wage), asked["percent"])]
    chosen = enough.filter(pl.col("id").is_in(ids))
    facts = (
        Fact("times", len(returned)),
        Fact("from_on", first_day(chosen["wage_on"])),
        Fact("to_on", last_day(chosen["paid_on"])),
    )
    yield Hit(material.the_account.subject, tuple(dict.fromkeys(ids)), (), facts)


def _is_listed(material: RuleMaterial, entries: pl.DataFrame) -> pl.Series:
    """Return the entries whose counterparty is an employer of the list, its owner or its account."""
    names = {
        name for column in ("employer", "owner") for name in listed(material, ListKind.EMPLOYERS, column)
    }
    folded = (
        pl.DataFrame({"name": sorted(names)}, schema={"name": pl.String()})
        .select(name_key(pl.col("name")))
        .to_series()
    )
    accounts = [one.replace(" ", "").upper() for one in listed(material, ListKind.EMPLOYERS, "account")]
    account = pl.col("counterparty_account").str.replace_all(r"\s", "").str.to_uppercase()
    is_meant = name_key(pl.col("counterparty_name")).is_in(folded.implode()) | account.is_in(accounts)
    return entries.filter(is_meant.fill_null(value=False))["id"]


def _debits(rows: pl.DataFrame, percent: int) -> list[int]:
    wage = int(rows["wage"][0])
    paid = list(rows.sort("amount", "id", descending=[True, False]).select("id", "amount").iter_rows())
    return [
        number
        for number, _ in least(paid, lambda part: sum(amount for _, amount in part) * 100 >= wage * percent)
    ]


C7 = Rule(
    "C7",
    Scope.ACCOUNT,
    Needs(
        any_columns=(("purpose_code", "remittance_info"), ("counterparty_name", "counterparty_account")),
        lists=(ListKind.EMPLOYERS,),
    ),
    message(
        "Red flags",
        "{times} times a wage was followed by a payment back to the employer or its owner, in the first "
        "cases from {from_on} to {to_on}.",
    ),
    search,
)
