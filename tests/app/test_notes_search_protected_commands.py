"""Notes, the search and protected names from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.operations.cases import open_case
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
    for words in (("--entry", "1"), ("--party", NAME.upper()), ("--account", "KZ86 125K ZT50 0410 0100")):
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


@pytest.mark.parametrize("words", [("notes",), ("events",), ("exhibits",), ("filters",), ("protected",)])
def test_a_list_without_rows_says_so_in_one_sentence(call: Call, case: Path, words: tuple[str]) -> None:
    (line,) = call(words[0], case).out.splitlines()
    assert line.endswith(".")


def test_a_search_without_hits_says_so_and_one_without_a_text_is_refused(call: Call, case: Path) -> None:
    (line,) = call("search", case, "zzzz").out.splitlines()
    assert line == "Nothing is found in the case for zzzz."
    assert "at least two letters" in call("search", case, "  ").err
    assert "-1 is no number of hits" in call("search", case, NAME, "--limit", "-1").err


def test_the_search_finds_the_entries_of_an_amount(call: Call, case: Path) -> None:
    (group,) = call("search", case, "10,00", "--kind", "amounts", "--json").document["groups"]
    (hit,) = group["hits"]
    assert (hit["amount"].lstrip("-"), hit["currency"]) == ("10.00", "KZT")
    assert "KZ86125KZT5004100100" in hit["beside"]


def test_a_note_about_an_account_that_the_case_has_not_is_refused(call: Call, case: Path) -> None:
    called = call("notes", case, "add", "--text", "x", "--account", "ZZ")
    assert called.code != 0
    assert "ZZ" in called.err
    assert call("notes", case, "--json").document["notes"] == []


def test_a_part_of_a_name_names_a_party_unless_several_have_it(call: Call, case: Path) -> None:
    with open_case(case) as made:
        import_into(
            made, b"second", [{"counterparty_name": "Ержанов Болат"}, {"counterparty_name": "Ержанов Серик"}]
        )
    assert call("notes", case, "add", "--text", "x", "--party", "болат").code == 0
    refused = call("notes", case, "add", "--text", "x", "--party", "ержанов")
    assert refused.code != 0
    assert "Ержанов Болат" in refused.err
    assert "Ержанов Серик" in refused.err


def test_what_is_kept_is_named_by_its_number_and_an_unknown_one_by_its_kind(call: Call, case: Path) -> None:
    kept = call("events", case, "add", "--kind", "arrest", "--on", "2024-01-31", "--reason", "told")
    assert "It is kept as number 1." in kept.err
    assert "It is kept as number 2." in call("protected", case, "add", "--name", NAME).err
    for command, word in (("notes", "note"), ("events", "event"), ("protected", "protected name")):
        refused = call(command, case, "withdraw", "99")
        assert f"There is no {word} with the number 99." in refused.err


@pytest.mark.parametrize("command", ["overview", "flows", "filters", "trail"])
def test_a_period_that_ends_before_it_begins_is_refused_by_its_days(
    call: Call, case: Path, command: str
) -> None:
    words = ("save", "x") if command == "filters" else ()
    refused = call(command, case, *words, "--from", "2024-02-01", "--to", "2024-01-01")
    assert refused.code == 2
    assert "The first day, 2024-02-01, is after the last, 2024-01-01." in refused.err
