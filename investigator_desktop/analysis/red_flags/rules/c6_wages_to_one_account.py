"""C6: the wages of several workers of one employer go on to one account."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import counterparty_names
from investigator_desktop.analysis.red_flags.rules.forwarding import passed_on
from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import first_day, last_day
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each employer and common payee with the first such wage of the fewest accounts, and what passed it on.

    Of a wage enough goes to the payee within the days; cash has no payee.
    """
    asked, named = material.parameters, counterparty_names(material.entries)
    met = passed_on(material.entries, asked["days"]).filter(pl.col("payee") != "cash")
    sums = pl.col("amount").sum().over("wage_id", "payee")
    enough = met.filter(
        (sums * 100 >= pl.col("wage") * asked["percent"]) & (pl.col("payee") != pl.col("employer"))
    )
    wide = enough.filter(pl.col("account_id").n_unique().over("employer", "payee") >= asked["least_accounts"])
    for (employer, payee), rows in sorted(wide.group_by("employer", "payee"), key=lambda one: str(one[0])):
        yield _hit(material, rows, (named[str(employer)], str(payee), named[str(payee)]))


def _hit(material: RuleMaterial, rows: pl.DataFrame, named: tuple[str, str, str]) -> Hit:
    employer, payee, payee_name = named
    first = rows.sort("wage_on", "wage_id").unique("account_id", keep="first", maintain_order=True)
    chosen = first.head(material.parameters["least_accounts"])
    ids: list[int] = []
    for wage in chosen["wage_id"].to_list():
        ids += [wage, *_debits(rows.filter(pl.col("wage_id") == wage), material.parameters["percent"])]
    days = (
        Fact("from_on", first_day(chosen["wage_on"])),
        Fact("to_on", last_day(rows.filter(pl.col("id").is_in(ids))["paid_on"])),
    )
    facts = (Fact("count", first.height), Fact("employer", employer), Fact("payee", payee_name))
    return Hit(Subject(SubjectKind.PARTY, payee, payee_name), tuple(dict.fromkeys(ids)), (), (*days, *facts))


def _debits(rows: pl.DataFrame, percent: int) -> list[int]:
    """Return the least debits that pass on enough of a wage, the largest first."""
    wage = int(rows["wage"][0])
    paid = [
        (int(number), int(amount))
        for number, amount in rows.sort("amount", "id", descending=[True, False])
        .select("id", "amount")
        .iter_rows()
    ]
    kept = least(paid, lambda part: sum(amount for _, amount in part) * 100 >= wage * percent)
    return [number for number, _ in kept]


C6 = Rule(
    "C6",
    Scope.CASE,
    Needs(any_columns=(("purpose_code", "remittance_info"),)),
    message(
        "Red flags",
        "From {from_on} to {to_on} wages that {employer} paid to {count} accounts went on to {payee}.",
    ),
    search,
)
