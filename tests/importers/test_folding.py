"""Whole columns are folded exactly as single texts are, and keep what JSON must escape."""

from __future__ import annotations

import json

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.row_texts.texts import has_words, json_objects, places_of_words
from investigator_desktop.importers.words.folding import folded

_LETTERS = st.text(
    st.sampled_from("aZ0 №ЁёІіҚқҰұЎўЙйыЩ«»–’ʻ`كيآةڪۀ٣۴\u200c\u00a0\u202e\u0301ßſﬁÅéK²…\t"), max_size=12
)


@given(st.lists(_LETTERS | st.none(), max_size=8))
def test_a_column_is_folded_as_its_texts_are(texts: list[str | None]) -> None:
    expected = [None if text is None else fold(text) for text in texts]
    assert folded(pl.Series(texts, dtype=pl.String)).to_list() == expected


@given(st.lists(st.text(max_size=20) | st.none(), max_size=8))
def test_any_column_is_folded_as_its_texts_are(texts: list[str | None]) -> None:
    expected = [None if text is None else fold(text) for text in texts]
    assert folded(pl.Series(texts, dtype=pl.String)).to_list() == expected


@given(st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9)), min_size=1, max_size=5))
def test_cells_come_back_from_their_json(cells: list[tuple[str, str]]) -> None:
    first, second = zip(*cells, strict=True)
    objects = json_objects([('a "title"', pl.Series(first)), ("b", pl.Series(second))])
    assert objects is not None
    assert [json.loads(text) for text in objects] == [{'a "title"': one, "b": other} for one, other in cells]


def test_words_are_whole_words() -> None:
    texts = pl.Series(["снятие наличных в банкомате", "cash withdrawals", "cashback", None])
    found = has_words(texts, "cash", places_of_words(texts, ("cash",)))
    assert found.to_list() == [True, True, False, False]
