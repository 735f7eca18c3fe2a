"""Which category each outgoing has, and by which rule: the first rule of a fixed order that says one."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

import polars as pl

from investigator_desktop.analysis.spending.codes import category_of
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.spending import Category, OwnRule, RuleKind, SpendingLists
from investigator_desktop.foundation.text import fold

SPENDING_COLUMNS: tuple[str, ...] = (
    "id", "account", "currency", "direction", "amount", "amount_scale", "booked_at", "counterparty_name",
    "counterparty_account", "remittance_info", "purpose_code", "mcc", "is_cash",
)  # fmt: skip
ASSIGNED = pl.Schema({"id": pl.Int64(), "category": pl.String(), "rule": pl.String(), "said_by": pl.String()})
_SAID = pl.Schema({"category": pl.String(), "said_by": pl.String()})
_MATCHED = pl.Schema({"text": pl.String(), "said_by": pl.String(), "category": pl.String()})
_BETWEEN = re.compile(r"[\W_]+")


def assigned(
    entries: pl.DataFrame, lists: SpendingLists, own_accounts: Collection[str], rules: Sequence[OwnRule] = ()
) -> pl.DataFrame:
    """Return `ASSIGNED` for every debit of entries with `SPENDING_COLUMNS`, in their order; nulls where no rule says.

    `own_accounts` are keys of accounts of the same holders. `said_by` is the word or code, as the rule has it. Words of
    two categories that are equally long decide nothing.
    """
    debits = entries.filter(pl.col("direction") == Direction.DEBIT.value)
    said = [
        (RuleKind.PERSON, _by_person(debits, rules)),
        (RuleKind.OWN_WORDS, _by_words(debits, _own_words(rules))),
        (RuleKind.OWN_ACCOUNT, _by_account(debits, own_accounts)),
        (
            RuleKind.MERCHANT_CODE,
            _by_values(debits["mcc"], lambda code: category_of(code, lists.merchant_codes), 4),
        ),
        (
            RuleKind.PURPOSE_CODE,
            _by_values(debits["purpose_code"], lambda code: category_of(code, lists.purpose_codes), 3),
        ),
        (RuleKind.CASH_FLAG, _by_flag(debits)),
        (RuleKind.WORDS, _by_words(debits, tuple(lists.words.items()))),
        (
            RuleKind.PURPOSE_SECTION,
            _by_values(debits["purpose_code"], lambda code: lists.section_categories.get(code[0]), 3),
        ),
    ]
    return _first_said(debits, said)


def _first_said(debits: pl.DataFrame, said: Sequence[tuple[RuleKind, pl.DataFrame]]) -> pl.DataFrame:
    wide = pl.concat(
        [debits.select("id"), *(_numbered(kind, frame, n) for n, (kind, frame) in enumerate(said))],
        how="horizontal",
    )
    first = {name: pl.coalesce(f"{name}_{n}" for n in range(len(said))) for name in ASSIGNED.names()[1:]}
    return (
        wide.select("id", **first)
        .with_columns(pl.when(pl.col("said_by") != "").then("said_by"))
        .cast(ASSIGNED)
    )


def _numbered(kind: RuleKind, said: pl.DataFrame, number: int) -> pl.DataFrame:
    """Return what a rule says under names of its own; what it does not name is an empty text, no null."""
    has_said = pl.col("category").is_not_null()
    return said.select(
        pl.col("category").alias(f"category_{number}"),
        pl.when(has_said).then(pl.lit(kind.value)).alias(f"rule_{number}"),
        pl.when(has_said).then(pl.col("said_by").fill_null("")).alias(f"said_by_{number}"),
    )


def _by_person(debits: pl.DataFrame, rules: Sequence[OwnRule]) -> pl.DataFrame:
    chosen = {entry: rule.category.value for rule in rules for entry in rule.entry_ids}
    categories = debits["id"].replace_strict(chosen, default=None, return_dtype=pl.String)
    return pl.DataFrame(
        {"category": categories, "said_by": pl.Series([None] * debits.height, dtype=pl.String)}, schema=_SAID
    )


def _own_words(rules: Sequence[OwnRule]) -> tuple[tuple[Category, tuple[str, ...]], ...]:
    """Return what persons said of words; of two about the same words the later one is right."""
    said = {fold(rule.words): rule.category for rule in rules if rule.words.strip()}
    return tuple((category, (words,)) for words, category in said.items())


def _by_account(debits: pl.DataFrame, own_accounts: Collection[str]) -> pl.DataFrame:
    plain = pl.col("counterparty_account").str.replace_all(r"\s+", "").str.to_uppercase()
    own = pl.Series(sorted(own_accounts), dtype=pl.String).implode()
    is_own = plain.is_in(own) & (plain != pl.col("account"))
    return debits.select(
        pl.when(is_own).then(pl.lit(Category.OWN_ACCOUNTS.value)).alias("category"),
        pl.when(is_own).then(plain).alias("said_by"),
    )


def _by_flag(debits: pl.DataFrame) -> pl.DataFrame:
    is_cash = pl.col("is_cash").fill_null(value=False)
    return debits.select(
        pl.when(is_cash).then(pl.lit(Category.CASH.value)).alias("category"),
        pl.lit(None, pl.String).alias("said_by"),
    )


def _by_values(codes: pl.Series, meaning: Callable[[str], Category | None], length: int) -> pl.DataFrame:
    """Return the categories of codes of a number of digits, each distinct one looked up once."""
    found = {}
    for code in codes.drop_nulls().unique().to_list():
        plain = code.strip()
        if re.fullmatch(rf"\d{{{length}}}", plain):
            category = meaning(plain)
            found[code] = None if category is None else category.value
    categories = codes.replace_strict(found, default=None, return_dtype=pl.String).alias("category")
    return pl.DataFrame({"category": categories, "said_by": codes}).with_columns(
        pl.when(pl.col("category").is_not_null()).then("said_by").alias("said_by")
    )


def _by_words(debits: pl.DataFrame, words: Iterable[tuple[Category, tuple[str, ...]]]) -> pl.DataFrame:
    """Return the category of the longest word that begins in a counterparty's name or a purpose."""
    both = pl.concat_str("counterparty_name", "remittance_info", separator=" \n ", ignore_nulls=True)
    texts = debits.select(both.alias("text"))
    distinct = texts["text"].drop_nulls().unique()
    plain = pl.DataFrame(
        {"text": distinct, "plain": pl.Series([f" {_plain(text)} " for text in distinct], dtype=pl.String)}
    )
    matched = [_longest(plain, category, listed) for category, listed in words if listed]
    best = _best(pl.concat([_MATCHED.to_frame(), *matched]))
    return texts.join(best, on="text", how="left", maintain_order="left").select("category", "said_by")


def _plain(text: str) -> str:
    """Return a text folded, with one space for all that is no letter or digit."""
    return _BETWEEN.sub(" ", fold(text)).strip()


def _longest(texts: pl.DataFrame, category: Category, words: tuple[str, ...]) -> pl.DataFrame:
    """Return the texts in which a word of a category begins, with the longest such word."""
    spelled = {f" {_plain(word)}{' ' if word.endswith(' ') else ''}": word for word in words}
    pattern = "|".join(re.escape(word) for word in sorted(spelled, key=lambda word: (-len(word), word)))
    found = (
        texts.select("text", pl.col("plain").str.extract_all(pattern).alias("found"))
        .filter(pl.col("found").list.len() > 0)
        .explode("found")
        .with_columns(pl.col("found").replace_strict(spelled, return_dtype=pl.String).alias("said_by"))
    )
    longest = found.sort(pl.col("said_by").str.len_chars(), "said_by", descending=True).unique(
        "text", keep="first", maintain_order=True
    )
    return longest.select("text", "said_by", pl.lit(category.value).alias("category"))


def _best(matched: pl.DataFrame) -> pl.DataFrame:
    """Return the one category of each text whose word is longer than those of all others."""
    lengths = pl.col("said_by").str.len_chars()
    longest = matched.filter(lengths == lengths.max().over("text"))
    sure = longest.filter(pl.col("category").n_unique().over("text") == 1)
    return sure.unique("text", keep="first", maintain_order=True)
