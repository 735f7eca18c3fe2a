"""Tables that name payer and beneficiary: whose accounts they were given for, and on which side each row has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import Field, Mapping, Question, QuestionKind
from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.accounts.accounts import account_key, account_keys
from investigator_desktop.importers.layout.facts import Facts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.questions import (
    Candidate,
    answer_to,
    shared_subject_question,
    subject_question,
)
from investigator_desktop.importers.row_texts.details import Details
from investigator_desktop.importers.rows.resolved import directions_by_type
from investigator_desktop.importers.words.vocabulary import words_of

_MOST_CANDIDATES = 50
_MOST_ROWS = 0.5  # rows of others among the holder's are payments and no entries


@dataclass(frozen=True, slots=True)
class Sides:
    """The keys of the accounts on both sides of each row.

    `by_id` where persons' numbers stand for them, `by_name` where their names do, since the table gives nothing else.
    """

    payer: pl.Series
    beneficiary: pl.Series
    by_id: bool = False
    by_name: bool = False


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
    """Return the accounts of both sides as keys: their numbers, else those of persons, else names."""
    payer, beneficiary = details.value(Field.PAYER_ACCOUNT), details.value(Field.BENEFICIARY_ACCOUNT)
    if payer.null_count() < len(payer) or beneficiary.null_count() < len(beneficiary):
        return Sides(account_keys(payer), account_keys(beneficiary))
    payer, beneficiary = details.value(Field.PAYER_ID), details.value(Field.BENEFICIARY_ID)
    if payer.null_count() < len(payer) or beneficiary.null_count() < len(beneficiary):
        return Sides(account_keys(payer), account_keys(beneficiary), by_id=True)
    payer, beneficiary = details.value(Field.PAYER_NAME), details.value(Field.BENEFICIARY_NAME)
    return Sides(_name_keys(payer), _name_keys(beneficiary), by_id=True, by_name=True)


def _name_keys(names: pl.Series) -> pl.Series:
    """Return names without case, spaces, quotes and punctuation."""
    distinct = names.drop_nulls().unique()
    keys = [
        "".join(letter for letter in fold(name) if letter.isalnum()).upper() for name in distinct.to_list()
    ]
    return names.replace_strict(
        distinct, pl.Series(keys, dtype=pl.String), default=None, return_dtype=pl.String
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


def _of_holder(details: Details, sides: Sides, facts: Facts) -> set[str]:
    """Return the accounts that stand beside the identification number of the sheet's holder, else beside the name."""
    if facts.holder_id is not None and not sides.by_name:
        wanted = {facts.holder_id}
        fields = (Field.PAYER_ID, Field.BENEFICIARY_ID)
    else:
        wanted = _spellings(details, facts.holder)
        fields = (Field.PAYER_NAME, Field.BENEFICIARY_NAME)
    found: set[str] = set()
    for accounts, field in zip((sides.payer, sides.beneficiary), fields, strict=True):
        is_theirs = details.value(field).is_in(list(wanted)).fill_null(value=False)
        found |= set(accounts.filter(is_theirs).drop_nulls().to_list())
    return found - {""}


def _spellings(details: Details, holder: str | None) -> set[str]:
    """Return the names in the rows that are the holder's but for case, quotes and punctuation."""
    if holder is None:
        return set()
    names = [
        details.value(field).drop_nulls().unique() for field in (Field.PAYER_NAME, Field.BENEFICIARY_NAME)
    ]
    return {name for name in pl.concat(names).to_list() if words_of(name) == words_of(holder)}


def _told(sides: Sides, is_payment: pl.Series, directions: pl.Series | None) -> str | None:
    """Return the account that stands on the account's own side in every row, by directions that the rows tell."""
    if directions is None or directions.filter(is_payment).null_count():
        return None
    own = pl.select(
        pl.when(directions == Direction.CREDIT.value).then(sides.beneficiary).otherwise(sides.payer)
    ).to_series()
    accounts = own.filter(is_payment).unique().to_list()
    return accounts[0] if len(accounts) == 1 and accounts[0] else None


def subjects_of(
    table: Table,
    details: Details,
    facts: Facts,
    is_payment: pl.Series,
    mapping: Mapping,
) -> Subjects:
    """Return whose accounts a table is about: the sheet, the one in every row, or where only a person can tell, they.

    An answer serves a table that asks and has one of its accounts, or names what the file says and more; so one that
    is given for a file changes no other.
    """
    sides = sides_of(details)
    candidates = _candidates(sides, is_payment)
    found = _found(table, details, facts, is_payment, sides, candidates)
    answer = answer_to(mapping, table.place_name, None, QuestionKind.SUBJECT_ACCOUNTS) or ()
    known = {account for account, _ in candidates}
    keys = tuple(key for key in map(account_key, answer) if key in known)
    return Subjects(keys) if keys and set(found.keys) <= set(keys) else found


def _found(
    table: Table,
    details: Details,
    facts: Facts,
    is_payment: pl.Series,
    sides: Sides,
    candidates: Sequence[tuple[str, int]],
) -> Subjects:
    """Return whose accounts a table is about by what the file says, or the question that it leaves open."""
    row_count = int(is_payment.sum())
    known = {account for account, _ in candidates}
    stated = [account_key(text) for text in (facts.account, *facts.other_accounts) if text is not None]
    named = tuple(dict.fromkeys(key for key in stated if key in known))
    if stated and (named or not known):
        return Subjects(named or (stated[0],))
    of_holder = _of_holder(details, sides, facts)
    if of_holder and _touched(sides, of_holder, is_payment) >= row_count * _MOST_ROWS:
        return Subjects(tuple(account for account, _ in candidates if account in of_holder))
    everywhere = [account for account, count in candidates if count == row_count]
    only = everywhere[0] if len(everywhere) == 1 else _told(sides, is_payment, directions_by_type(table))
    if only is not None:
        return Subjects((only,))
    if not candidates:
        return Subjects(())
    ask = shared_subject_question if len(everywhere) > 1 else subject_question
    with_names = _named(candidates[:_MOST_CANDIDATES], details, sides)
    return Subjects((), ask(table, with_names, row_count))


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
