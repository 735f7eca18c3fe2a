"""Notes, the search and protected names from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.casefile.builders import import_into, new_case

NAME = "Ахметова Айгуль"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.idcase"
    with new_case(path) as made:
        import_into(
            made, b"statement", [{"counterparty_name": NAME}, {"counterparty_name": "AKHMETOVA AIGUL"}]
        )
    return path


def test_a_task_is_written_done_and_withdrawn(call: Call, case: Path) -> None:
    added = call("notes", case, "add", "--kind", "task", "--text", "Ask the bank", "--due", "2026-12-01")
    assert added.code == 0, added.err
    (note,) = call("notes", case, "--open", "--json").document["notes"]
    assert (note["kind"], note["state"], note["due"]) == ("task", "open", "2026-12-01")
    assert call("notes", case, "change", str(note["number"]), "--state", "done").code == 0
    assert call("notes", case, "--open", "--json").document["notes"] == []
    assert call("notes", case, "withdraw", str(note["number"])).code == 0
    assert call("notes", case, "--json").document["notes"] == []


def test_a_note_is_about_entries_a_party_or_an_account(call: Call, case: Path) -> None:
    for words in (("--entry", "1"), ("--party", NAME.upper()), ("--account", "KZ86 125K")):
        called = call("notes", case, "add", "--text", "seen", *words)
        assert called.code == 0, called.err
    notes = call("notes", case, "--json").document["notes"]
    assert {note["about"]["kind"] for note in notes} == {"entries", "party", "account"}
    assert call("notes", case, "add", "--text", "x", "--party", "nobody").code != 0
    assert call("notes", case, "change").code != 0


def test_the_search_writes_groups_with_counts(call: Call, case: Path) -> None:
    found = call("search", case, "Akhmetova", "--json").document
    counts = {group["kind"]: group["count"] for group in found["groups"]}
    assert counts["entries"] == 1
    assert counts["spellings"] == 1
    lines = call("search", case, "Akhmetova", "--kind", "spellings", "--limit", "1").out.splitlines()
    assert len(lines) == 2
    assert NAME in lines[1]


def test_protected_names_are_listed_by_their_pseudonyms(call: Call, case: Path) -> None:
    assert call("protected", case, "add", "--name", NAME).code == 0
    assert call("protected", case, "add", "--name", NAME).code != 0
    shown = call("protected", case)
    assert "Person 1" in shown.out
    assert NAME not in shown.out
    (one,) = call("protected", case, "--with-names", "--json").document["protected"]
    assert one["name"] == NAME
    assert call("protected", case, "withdraw").code != 0
    assert call("protected", case, "withdraw", str(one["number"])).code == 0
    assert call("protected", case, "--json").document["protected"] == []
