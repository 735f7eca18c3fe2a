"""A mapping survives its text, and a wrong text is refused with one sentence that says where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.layout import Answer, Field, Mapping, QuestionKind
from investigator_desktop.importers.known_layouts.mapping_text import (
    UnreadableMapping,
    mapping_from_text,
    mapping_to_json,
)

_NAMES = st.none() | st.text(max_size=8)
_CHOICES = st.lists(
    st.text(st.characters(codec="utf-8", categories=("L", "N")), min_size=1, max_size=9), max_size=3
)
_ANSWERS = st.builds(Answer, _NAMES, _NAMES, st.just(QuestionKind.SUBJECT_ACCOUNTS), _CHOICES.map(tuple))
_MAPPINGS = st.builds(
    Mapping,
    st.lists(st.tuples(_NAMES, st.integers(0, 800), st.sampled_from(Field)), max_size=4).map(tuple),
    st.lists(st.tuples(_NAMES, st.integers(0, 10**6)), max_size=2).map(tuple),
    st.lists(_ANSWERS, max_size=2).map(tuple),
)


@given(_MAPPINGS)
def test_a_mapping_comes_back_from_its_text(mapping: Mapping) -> None:
    assert mapping_from_text(mapping_to_json(mapping)) == mapping


def test_a_person_may_write_toml_and_plain_words() -> None:
    text = """
        format_version = 1
        [[header_rows]]
        sheet = "Лист1"
        row = 9
        [[columns]]
        sheet = "Лист1"
        column = "B"
        field = "booked_at"
        [[answers]]
        kind = "date_order"
        choices = ["day first"]
    """
    assert mapping_from_text(text) == Mapping(
        columns=(("Лист1", 1, Field.BOOKED_AT),),
        header_rows=(("Лист1", 9),),
        answers=(Answer(None, None, QuestionKind.DATE_ORDER, ("day_first",)),),
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "neither JSON nor TOML"),
        ("format_version = 2", "format version 2"),
        ("", "format version None"),
        ('{"format_version": 1, "columns": 5}', "columns of the mapping is no list"),
        (
            '{"format_version": 1, "columns": [{"column": "B", "field": "no such"}]}',
            "Entry 1 of the part columns",
        ),
        (
            '{"format_version": 1, "columns": [{"column": "5", "field": "amount"}]}',
            "Entry 1 of the part columns",
        ),
        ('{"format_version": 1, "header_rows": [{"row": "x"}]}', "Entry 1 of the part header_rows"),
        ('{"format_version": 1, "answers": [{"kind": "x", "choices": []}]}', "Entry 1 of the part answers"),
        (
            '{"format_version": 1, "answers": [{"kind": "currency", "choices": [1]}]}',
            "Entry 1 of the part answers",
        ),
    ],
)
def test_a_wrong_mapping_is_refused(text: str, says: str) -> None:
    with pytest.raises(UnreadableMapping, match=says):
        mapping_from_text(text)
