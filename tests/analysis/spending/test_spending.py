"""Outgoings by category: each by a rule that is named, and the lines sum to all outgoings."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.spending.assigning import assigned
from investigator_desktop.analysis.spending.codes import beneficiary_code, purpose_code
from investigator_desktop.analysis.spending.lists import read_lists, shipped_lists
from investigator_desktop.analysis.spending.totals import spending_lines
from investigator_desktop.domain.spending import Category, OwnRule
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.text import fold

LISTS = shipped_lists()
SCHEMA = pl.Schema(
    {
        "id": pl.Int64(), "account": pl.String(), "currency": pl.String(), "direction": pl.String(),
        "amount": pl.Int64(), "amount_scale": pl.Int64(), "booked_at": pl.Datetime("us"),
        "counterparty_name": pl.String(), "counterparty_account": pl.String(), "remittance_info": pl.String(),
        "purpose_code": pl.String(), "mcc": pl.String(), "is_cash": pl.Boolean(),
    }
)  # fmt: skip


def frame(*rows: dict[str, object]) -> pl.DataFrame:
    usual: dict[str, object] = {
        "account": "KZ1", "currency": "KZT", "direction": "debit", "amount": 100, "amount_scale": 2,
        "booked_at": datetime(2024, 1, 5),
    }  # fmt: skip
    empty = dict.fromkeys(SCHEMA)
    return pl.DataFrame([{**empty, "id": n, **usual, **row} for n, row in enumerate(rows)], schema=SCHEMA)


def said(row: dict[str, object], *rules: OwnRule) -> tuple[object, ...]:
    return assigned(frame(row), LISTS, ["KZ1", "KZ2"], rules).select("category", "rule", "said_by").row(0)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"mcc": "5814"}, ("food", "merchant_code", "5814")),
        ({"mcc": "9999", "remittance_info": "Такси"}, ("transport", "words", "такси")),
        ({"purpose_code": "911"}, ("taxes", "purpose_code", "911")),
        ({"purpose_code": "421"}, ("loans", "purpose_section", "421")),
        ({"purpose_code": "421", "remittance_info": "оплата аренды"}, ("housing", "words", "аренд")),
        ({"is_cash": True, "remittance_info": "Магазин"}, ("cash", "cash_flag", None)),
        ({"counterparty_account": "kz 2", "mcc": "5411"}, ("own_accounts", "own_account", "KZ2")),
        ({"counterparty_account": "KZ1"}, (None, None, None)),
        ({"counterparty_name": "Дәріхана №5"}, ("health", "words", "дәріхана")),
        ({"remittance_info": "خرید مواد غذایی"}, ("food", "words", "مواد غذایی")),
        ({"remittance_info": "yoqilgʻi uchun"}, ("transport", "words", "yoqilg'i")),
        ({"remittance_info": "parent support"}, (None, None, None)),
        ({"remittance_info": "Rent for hotel"}, ("lodging", "words", "hotel")),
        ({"remittance_info": "metro rent"}, ("transport", "words", "metro")),
        ({"remittance_info": None}, (None, None, None)),
    ],
)
def test_an_outgoing_has_the_category_of_the_first_rule_that_says_one(
    row: dict[str, object], expected: tuple[object, ...]
) -> None:
    assert said(row) == expected


def test_words_of_two_categories_equally_long_decide_nothing() -> None:
    assert said({"remittance_info": "taxi food"}) == (None, None, None)


def test_what_a_person_says_comes_before_all_lists() -> None:
    words = OwnRule(Category.EDUCATION, "Курсы Мир")
    named = OwnRule(Category.GOODS, entry_ids=frozenset({0}))
    row: dict[str, object] = {"mcc": "5411", "counterparty_name": "ТОО «Курсы мир»"}
    assert said(row, words) == ("education", "own_words", "курсы мир")
    assert said(row, words, named) == ("goods", "person", None)


def test_codes_say_what_the_lists_know_and_nothing_else() -> None:
    known, unknown = purpose_code("911", LISTS), purpose_code("342", LISTS)
    assert known is not None
    assert (known.category, known.section) == (Category.TAXES, "payments to and from the budget")
    assert unknown is not None
    assert (unknown.category, unknown.section) == (None, "deposits and transfers of own funds")
    household = beneficiary_code("19", LISTS)
    assert household is not None
    assert (household.residency, household.sector) == ("resident", "household")
    assert purpose_code("12", LISTS) is None
    assert beneficiary_code("1x", LISTS) is None
    assert beneficiary_code("30", LISTS) is not None


def test_no_word_stands_in_two_categories_and_every_list_names_its_source() -> None:
    words = [word for listed in LISTS.words.values() for word in listed]
    assert len(words) == len(set(words))
    assert LISTS.words_source
    assert LISTS.merchant_codes.source
    assert LISTS.purpose_codes.source


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        ("words.toml", "format_version = 1", "format_version = 9", "another format"),
        ("words.toml", "ru = [", "xx = [", "unknown language"),
        ("codes.toml", '"4900"', '"49OO"', "no code"),
        ("codes.toml", '"4900"', '"4900", "5411"', "two categories"),
        ("codes.toml", "[kbe.sectors]", "[kbe.x]", "no table sectors"),
    ],
)
def test_a_list_that_is_wrong_is_refused(
    tmp_path: Path, name: str, old: str, new: str, sentence: str
) -> None:
    for listed in ("words.toml", "codes.toml"):
        text = (RESOURCES / "spending" / listed).read_text(encoding="utf-8")
        changed = text.replace(old, new, 1) if listed == name else text
        (tmp_path / listed).write_text(changed, encoding="utf-8")
    with pytest.raises(ValueError, match=sentence):
        read_lists(tmp_path)


PIECES = ["такси", "Магнум", "аренда", "food", "hotel", "перевод", "дәріхана", "مواد غذایی", "x"]
rows = st.lists(
    st.fixed_dictionaries(
        {
            "amount": st.integers(0, 10**12), "amount_scale": st.sampled_from([0, 2, 3]),
            "direction": st.sampled_from(["credit", "debit"]), "account": st.sampled_from(["KZ1", "KZ2", None]),
            "currency": st.sampled_from(["KZT", "USD", None]), "mcc": st.sampled_from([None, "5411", "0000", "bad"]),
            "remittance_info": st.none() | st.lists(st.sampled_from(PIECES), max_size=3).map(" ".join),
            "booked_at": st.datetimes(datetime(2023, 1, 1), datetime(2024, 12, 31)),
        }
    ),
    min_size=1, max_size=25,
)  # fmt: skip


@given(rows)
def test_the_lines_sum_to_all_outgoings(drawn: list[dict[str, object]]) -> None:
    entries = frame(*drawn)
    lines = spending_lines(entries, assigned(entries, LISTS, ["KZ1"]))
    highest = max(int(str(row["amount_scale"])) for row in drawn)
    paid = [row for row in drawn if row["direction"] == "debit"]
    for currency in ("KZT", "USD", None):
        units = sum(
            int(str(row["amount"])) * 10 ** (highest - int(str(row["amount_scale"])))
            for row in paid
            if row["currency"] == currency
        )
        assert sum(line.total.units for line in lines if line.currency == (currency or "")) == units
    assert sum(line.entry_count for line in lines) == len(paid)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4))
def test_words_are_found_as_looking_at_each_of_them_finds(pieces: list[str]) -> None:
    text = " " + re.sub(r"[\W_]+", " ", fold(" ".join(pieces))) + " "
    hits = [
        (len(word), category.value)
        for category, words in LISTS.words.items()
        for word in words
        if " " + re.sub(r"[\W_]+", " ", word) in text
    ]
    longest = max((length for length, _ in hits), default=0)
    best = {category for length, category in hits if length == longest}
    expected = best.pop() if len(best) == 1 else None
    assert said({"remittance_info": " ".join(pieces)})[0] == expected
