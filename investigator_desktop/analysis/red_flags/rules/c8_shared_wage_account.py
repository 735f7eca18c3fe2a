"""C8: the wages of several persons are paid to one account."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.counterparties import name_key
from investigator_desktop.analysis.red_flags.rules.name_pairs import apart
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, DEBIT
from investigator_desktop.analysis.red_flags.rules.words import vocabulary
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_WORDS = "работник|сотрудник|қызметкер|жұмысшы|employee|worker|xodim|ishchi|коргар|کارمند"
_WORKER = rf"(?i)(?:{_WORDS})\w*[\s:.\-]+([\p{{L}}'ʻʼ\- ]{{3,60}})"
_ACCOUNT = pl.col("to").str.replace_all(r"[\s\-]", "").str.to_uppercase()


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each account to which wages go under enough names, none a spelling of another, with one row for each."""
    count = material.parameters["least_names"]
    rows = _wages(material)
    several = rows.filter(pl.col("folded").n_unique().over("to") >= count)
    for (account,), own in sorted(
        several.group_by("to", maintain_order=True), key=lambda one: str(one[0][0])
    ):
        names = apart(own["name"].to_list())
        if len(names) < count:
            continue
        first = own.filter(pl.col("name").is_in(names[:count])).unique(
            "name", keep="first", maintain_order=True
        )
        subject = Subject(SubjectKind.ACCOUNT, str(account), str(account))
        facts = (
            Fact("count", len(names)),
            Fact("account", str(account)),
            Fact("names", "; ".join(names[:count])),
        )
        entries, payments = (tuple(first[kind].drop_nulls()) for kind in ("id", "payment_id"))
        yield Hit(subject, entries, payments, facts)


def _wages(material: RuleMaterial) -> pl.DataFrame:
    """Return wages by account and name, the first of each; a worker named in the text counts before the beneficiary."""
    nothing, is_wage = pl.lit(None, pl.Int64), vocabulary("wages").is_meant
    worker = pl.col("remittance_info").str.extract(_WORKER).str.strip_chars()
    received = material.entries.filter(CREDIT & is_wage).select(
        "id", nothing.alias("payment_id"), pl.col("account").alias("to"), worker.alias("name")
    )
    debits = material.entries.filter(DEBIT & is_wage).select(
        "id",
        nothing.alias("payment_id"),
        pl.col("counterparty_account").alias("to"),
        pl.coalesce(worker, "counterparty_name").alias("name"),
    )
    worded = material.payments.with_columns(
        pl.lit(None, pl.String).alias("counterparty_name"), pl.lit(None, pl.String).alias("entry_type")
    )
    paid = worded.filter(is_wage).select(
        nothing.alias("id"),
        "payment_id",
        pl.col("beneficiary_account").alias("to"),
        pl.coalesce(worker, "beneficiary_name").alias("name"),
    )
    rows = pl.concat([debits, received, paid]).with_columns(
        _ACCOUNT, name_key(pl.col("name")).alias("folded")
    )
    told = (
        rows.drop_nulls(["to", "folded"]).filter(pl.col("to") != "").sort("id", "payment_id", nulls_last=True)
    )
    return told.unique(["to", "folded"], keep="first", maintain_order=True)


C8 = Rule(
    "C8",
    Scope.CASE,
    Needs(any_in_rows=(("purpose_code", "remittance_info"), ("counterparty_account", "beneficiary_account"))),
    message(
        "Red flags", "The wages of {count} persons are paid to the account {account}, among them {names}."
    ),
    search,
)
