"""I2: codes of a payment that contradict who its parties are."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import counterparty_key, is_firm, is_person
from investigator_desktop.analysis.red_flags.rules.name_pairs import is_one_name
from investigator_desktop.analysis.red_flags.rules.rows import account_hit, grouped, rows_of
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_SECTOR = pl.col("counterparty_residency").str.extract(r"^\s*[12](\d)\s*$")
_PERSONS = "9"  # the second digit of KBe


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each counterparty and code with the first such entries.

    Either the code says own funds although the two sides have different numbers, or different names where a number is
    missing; or the digit of the sector says a person beside the number of a firm, or a firm beside that of a person.
    """
    least = material.parameters["least_count"]
    code = pl.concat_str(
        [pl.col("purpose_code").fill_null(""), pl.col("counterparty_residency").fill_null("")], separator="/"
    )
    other = pl.coalesce("counterparty_name", "counterparty_id", "counterparty_account")
    group = pl.concat_str([counterparty_key(), code], separator="\n")
    entries = material.entries.with_columns(_apart(material).alias("is_apart"))
    contradicts = (_own_funds() & pl.col("is_apart")) | _wrong_sector()
    for rows in grouped(rows_of(entries, contradicts, key=code, other=other, group=group)):
        if len(rows) >= least:
            facts = (
                Fact("code", rows[0].key.strip("/")),
                Fact("other", rows[0].other),
                Fact("holder", _holder(material)),
                Fact("times", len(rows)),
            )
            yield account_hit(material, rows[:least], *facts)


def _own_funds() -> pl.Expr:
    own = vocabulary("own_funds")
    return pl.col("purpose_code").is_in(list(own.purpose_codes)).fill_null(value=False)


def _wrong_sector() -> pl.Expr:
    number = pl.col("counterparty_id")
    firm_as_person = is_firm(number) & (_SECTOR == _PERSONS)
    person_as_firm = is_person(number) & (_SECTOR != _PERSONS)
    return firm_as_person.fill_null(value=False) | person_as_firm.fill_null(value=False)


def _apart(material: RuleMaterial) -> pl.Series:
    """Tell of each entry whether its counterparty is not the holder: by numbers, else by names."""
    account = material.the_account
    own = account.holder_id.replace(" ", "").upper()
    pairs = material.entries.select("counterparty_id", "counterparty_name")
    distinct = pairs.unique()
    verdicts = [_is_apart(own, account.holder, number, name) for number, name in distinct.iter_rows()]
    told = distinct.with_columns(pl.Series("is_apart", verdicts, dtype=pl.Boolean))
    joined = pairs.join(
        told, on=["counterparty_id", "counterparty_name"], how="left", nulls_equal=True, maintain_order="left"
    )
    return joined.get_column("is_apart")


def _is_apart(own: str, holder: str, number: str | None, name: str | None) -> bool:
    if own and number:
        return number.replace(" ", "").upper() != own
    return bool(holder and name) and not is_one_name(holder, name or "")


def _holder(material: RuleMaterial) -> str:
    account = material.the_account
    return account.holder or account.holder_id or account.key


I2 = Rule(
    "I2",
    Scope.ACCOUNT,
    Needs(
        columns=("amount",),
        any_columns=(("purpose_code", "counterparty_residency"), ("counterparty_id", "counterparty_name")),
    ),
    message(
        "Red flags",
        "The codes {code} contradict the parties {holder} and {other} in {times} entries; the first "
        "{count} from {from_on} to {to_on}.",
    ),
    search,
)
