"""Saved filters from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.casefile.builders import import_into, new_case


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.idcase"
    with new_case(path) as made:
        import_into(made, b"statement", [{"counterparty_name": "Ахметова"}, {"counterparty_name": "Orda"}])
    return path


def test_a_filter_is_saved_listed_replaced_and_deleted(call: Call, case: Path) -> None:
    saved = call("filters", case, "save", "the first", "--party", "ахметова")
    assert saved.code == 0, saved.err
    (kept,) = call("filters", case, "--json").document["filters"]
    assert (kept["name"], kept["filters"], kept["entry_count"]) == ("the first", ["Party: ахметова"], 1)
    assert call("filters", case, "save", "The First", "--text", "orda").code == 0
    assert "Text: orda" in call("filters", case).out
    assert call("filters", case, "delete", "the first").code == 0
    assert call("filters", case, "--json").document["filters"] == []
    assert call("undo", case).code == 0
    assert len(call("filters", case, "--json").document["filters"]) == 1


def test_what_filters_nothing_or_is_not_kept_is_refused(call: Call, case: Path) -> None:
    assert call("filters", case, "save", "all").code != 0
    assert call("filters", case, "save", "", "--text", "a").code != 0
    assert call("filters", case, "delete", "nothing").code != 0
