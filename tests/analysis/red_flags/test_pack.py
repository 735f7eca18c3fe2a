from __future__ import annotations

import inspect
import re
from importlib import import_module

import pytest

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.pack import PackRefused, read_pack, shipped_pack
from investigator_desktop.domain.red_flag_words.terms import PARAMETER_TITLES, THRESHOLD_TITLES

COUNTS = {"A": 9, "B": 8, "C": 13, "D": 6, "E": 7, "F": 12, "G": 8, "H": 5, "I": 5, "J": 10}
MODULES = (*(f"rules_{group.lower()}" for group in COUNTS), "sources")
SMALL = """format_version = 1
id = "own"
title = "Own"
status = "STATUS"
[[document]]
id = "D"
title = "Document"
[[rule]]
id = "A1"
title = "T"
sentence = "At least {least_count}."
innocent = ["I."]
citations = [{ document = "D" }]
parameters = [{ name = "least_count", kind = "count", value = 3 }]
"""


def test_the_pack_names_all_eighty_three_rules() -> None:
    expected = [f"{group}{number}" for group, count in COUNTS.items() for number in range(1, count + 1)]

    assert [rule.id for rule in shipped_pack().rules] == expected
    assert len(expected) == 83


def test_every_rule_has_an_innocent_explanation_a_citation_and_what_it_needs() -> None:
    for rule in shipped_pack().rules:
        assert rule.innocent, rule.id
        assert rule.citations, rule.id
        assert rule.needs or rule.left_out, rule.id


def test_what_profiles_people_is_left_out_and_says_why() -> None:
    left_out = {rule.id for rule in shipped_pack().rules if rule.left_out}

    assert left_out == {"C10", "E5", "F5", "F6"}
    assert not left_out & {rule.id for rule in RULES}


def test_every_rule_in_code_is_in_the_pack_once() -> None:
    ids = [rule.id for rule in RULES]

    assert len(ids) == len(set(ids))
    assert set(ids) <= {rule.id for rule in shipped_pack().rules}


def test_nothing_unread_is_cited_as_read() -> None:
    for rule in shipped_pack().rules:
        assert not any(cited.page or cited.quote or cited.is_verified for cited in rule.citations)


def test_every_text_of_the_pack_stands_where_the_translation_tools_find_it() -> None:
    known = {
        text.source
        for name in MODULES
        for text in import_module(f"investigator_desktop.domain.red_flag_words.{name}").TEXTS
    }
    pack = shipped_pack()
    shown = {pack.title, *(one.source for one in pack.thresholds)}
    for rule in pack.rules:
        shown |= {rule.title, rule.sentence, rule.needs, rule.left_out, *rule.innocent}
        shown |= {cited.document for cited in rule.citations}
        assert all(item.name in PARAMETER_TITLES for item in rule.parameters.items), rule.id

    assert shown - {""} == known
    assert {one.name for one in pack.thresholds} <= set(THRESHOLD_TITLES)


@pytest.mark.parametrize(
    ("changed", "to", "place"),
    [
        ("format_version = 1", "format_version = 2", "format_version"),
        ('"STATUS"', '"perhaps"', "status"),
        ('"T"', '""', "rule A1, title"),
        ("{least_count}", "{most}", "rule A1, sentence"),
        ('["I."]', "[]", "rule A1, innocent"),
        ('document = "D"', 'document = "E"', "rule A1, citation 1"),
        ('document = "D"', 'document = "D", verified = true', "rule A1, citation 1"),
        ("value = 3", 'value = "3"', "rule A1, parameter 1"),
        ('"STATUS"', '"verified"', "rule A1"),
        ("[[document]]", "[[document", "TOML"),
    ],
)
def test_a_pack_that_is_wrong_is_refused_with_its_file_and_place(changed: str, to: str, place: str) -> None:
    text = SMALL.replace(changed, to).replace("STATUS", "draft")

    with pytest.raises(PackRefused) as refused:
        read_pack(text.encode(), "own.toml")

    assert "own.toml" in str(refused.value)
    assert place in str(refused.value)


def test_a_verified_pack_with_opened_sources_is_taken() -> None:
    text = SMALL.replace("STATUS", "verified").replace(
        'document = "D"', 'document = "D", page = "7", quote = "Q", verified = true'
    )

    assert read_pack(text.encode(), "own.toml").rule("A1").citations[0].page == "7"


_ASKED = re.compile(r'(?:asked|parameters)\["(\w+)"\]')


def test_every_number_that_a_rule_asks_for_is_in_the_pack() -> None:
    for rule in RULES:
        asked = set(_ASKED.findall(inspect.getsource(import_module(rule.search.__module__))))
        given = {item.name for item in shipped_pack().rule(rule.id).parameters.items}

        assert asked <= given, rule.id
