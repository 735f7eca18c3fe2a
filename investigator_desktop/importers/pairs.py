"""Tables that name payer and beneficiary: whose accounts they were given for, and on which side each row has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import Field, Mapping, Question, QuestionKind
from investigator_desktop.importers.accounts import account_key, account_keys
from investigator_desktop.importers.details import Details
from investigator_desktop.importers.facts import Facts
from investigator_desktop.importers.questions import (
    Candidate,
    answer_to,
    shared_subject_question,
    subject_question,
)
from investigator_desktop.importers.tables import Table

_MOST_CANDIDATES = 50


@dataclass(frozen=True, slots=True)
class Sides:
    """The keys of the accounts on both sides of each row."""

    payer: pl.Series
    beneficiary: pl.Series


@dataclass(frozen=True, slots=True)
class Subjects:
    """The keys of the accounts that a table was given for; none, and a question, where the file does not tell."""

    keys: tuple[str, ...]
    question: Question | None = None


def is_pair_table(table: Table) -> bool:
    """Tell whether rows name both parties."""
    return table.has(Field.PAYER_ACCOUNT, Field.BENEFICIARY_ACCOUNT) or table.has(
        Field.PAYER_NAME, Field.BENEFICIARY_NAME
    )


def sides_of(details: Details) -> Sides:
    """Return the accounts of both sides as keys."""
    return Sides(
        account_keys(details.value(Field.PAYER_ACCOUNT)),
        account_keys(details.value(Field.BENEFICIARY_ACCOUNT)),
    )


def _candidates(sides: Sides, is_payment: pl.Series) -> list[tuple[str, int]]:
    """Return every account with the number of rows it stands in, the most frequent first."""
    payer, beneficiary = sides.payer.filter(is_payment), sides.beneficiary.filter(is_payment)
    other = pl.select(
        pl.when(payer != beneficiary).then(beneficiary).otherwise(pl.when(payer.is_null()).then(beneficiary))
    ).to_series()
    both = pl.concat([payer.alias("account"), other.alias("account")]).drop_nulls()
    counted = (
        both.filter(both != "").value_counts(sort=False).sort(["count", "account"], descending=[True, False])
    )
    return [(account, count) for account, count in counted.iter_rows()]


def _of_holder(details: Details, sides: Sides, holder_id: str | None) -> set[str]:
    """Return the accounts that stand beside the identification number of the sheet's holder."""
    if holder_id is None:
        return set()
    found: set[str] = set()
    for accounts, field in ((sides.payer, Field.PAYER_ID), (sides.beneficiary, Field.BENEFICIARY_ID)):
        found |= set(
            accounts.filter((details.value(field) == holder_id).fill_null(value=False)).drop_nulls().to_list()
        )
    return found


def subjects_of(
    table: Table, details: Details, facts: Facts, is_payment: pl.Series, mapping: Mapping
) -> Subjects:
    """Return whose accounts a table is about: a person's answer, the sheet, the one in every row, or ask."""
    answer = answer_to(mapping, table.place_name, None, QuestionKind.SUBJECT_ACCOUNTS)
    if answer is not None:
        return Subjects(tuple(account_key(account) for account in answer))
    sides = sides_of(details)
    candidates = _candidates(sides, is_payment)
    row_count = int(is_payment.sum())
    known = {account for account, _ in candidates}
    if facts.account is not None and (account_key(facts.account) in known or not known):
        return Subjects((account_key(facts.account),))
    of_holder = _of_holder(details, sides, facts.holder_id)
    if of_holder and _touched(sides, of_holder, is_payment) == row_count:
        return Subjects(tuple(account for account, _ in candidates if account in of_holder))
    everywhere = [account for account, count in candidates if count == row_count]
    if len(everywhere) == 1:
        return Subjects((everywhere[0],))
    if not candidates:
        return Subjects(())
    ask = shared_subject_question if len(everywhere) > 1 else subject_question
    named = _named(candidates[:_MOST_CANDIDATES], details, sides)
    return Subjects((), ask(table, named, row_count))


def _named(candidates: Sequence[tuple[str, int]], details: Details, sides: Sides) -> list[Candidate]:
    """Return the candidates with the name that stands most often beside each account."""
    beside = pl.concat(
        [
            pl.DataFrame({"account": sides.payer, "name": details.value(Field.PAYER_NAME)}),
            pl.DataFrame({"account": sides.beneficiary, "name": details.value(Field.BENEFICIARY_NAME)}),
        ]
    ).filter(pl.col("account").is_in([account for account, _ in candidates]) & (pl.col("name") != ""))
    often = beside.group_by("account", "name").len().sort(["len", "name"], descending=[True, False])
    names = dict(
        often.unique("account", keep="first", maintain_order=True).select("account", "name").iter_rows()
    )
    return [Candidate(account, names.get(account), count) for account, count in candidates]


def _touched(sides: Sides, accounts: set[str], is_payment: pl.Series) -> int:
    wanted = list(accounts)
    touched = sides.payer.is_in(wanted).fill_null(value=False) | sides.beneficiary.is_in(wanted).fill_null(
        value=False
    )
    return int((touched & is_payment).sum())
