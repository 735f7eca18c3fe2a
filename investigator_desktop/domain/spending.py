"""Outgoings by category of a household budget: every one says by which rule, and what has none is summed too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from investigator_desktop.domain.money import Money


class Category(StrEnum):
    """What an outgoing was for; neutral, and none of them is a finding."""

    HOUSING = "housing"
    FOOD = "food"
    TRANSPORT = "transport"
    TICKETS = "tickets"
    LODGING = "lodging"
    COMMUNICATION = "communication"
    HEALTH = "health"
    EDUCATION = "education"
    CLOTHING = "clothing"
    LOANS = "loans"
    TAXES = "taxes"
    FEES = "fees"
    CASH = "cash"
    PERSONS = "persons"
    OWN_ACCOUNTS = "own_accounts"
    GOODS = "goods"


class RuleKind(StrEnum):
    """By what an outgoing got its category, the first of these that says one."""

    PERSON = "person"
    OWN_WORDS = "own_words"
    OWN_ACCOUNT = "own_account"
    MERCHANT_CODE = "merchant_code"
    PURPOSE_CODE = "purpose_code"
    CASH_FLAG = "cash_flag"
    WORDS = "words"
    PURPOSE_SECTION = "purpose_section"


@dataclass(frozen=True, slots=True)
class CodeTable:
    """Codes with their categories, as ranges of numbers, both ends included, and where they come from."""

    source: str
    is_verified: bool
    ranges: tuple[tuple[int, int, Category], ...]


@dataclass(frozen=True, slots=True)
class SpendingLists:
    """The shipped lists: folded beginnings of words by category, codes, and what the parts of Kazakh codes mean."""

    words: Mapping[Category, tuple[str, ...]]
    words_source: str
    words_are_verified: bool
    merchant_codes: CodeTable
    purpose_codes: CodeTable
    purpose_sections: Mapping[str, str]
    section_categories: Mapping[str, Category]
    residencies: Mapping[str, str]
    sectors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OwnRule:
    """What a person said for one case: words that mean a category, or the category of named entries."""

    category: Category
    words: str = ""
    entry_ids: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class SpendingLine:
    """What an account paid out in a month in a currency for one category; None for what no rule assigns."""

    account: str
    currency: str
    month_on: date
    category: Category | None
    entry_count: int
    total: Money
