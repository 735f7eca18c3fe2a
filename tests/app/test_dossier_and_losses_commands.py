"""Dossiers and the schedule of losses from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.operations.test_completeness import ACCOUNT, statement

OTHER = "KZ111111111111111111"


@pytest.fixture
def case(call: Call, tmp_path: Path) -> Path:
    """Return a case with one statement of January."""
    path = tmp_path / "case.idcase"
    rows = [("13.01.2024", "50,00", ""), ("14.01.2024", "", "20,00")]
    first = statement(tmp_path, "1.csv", ("01.01.2024", "31.01.2024"), "100,00", rows, "130,00")
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", path, first).code in {0, 1}
    return path


def enter(call: Call, case: Path, account: str, kind: str, value: str, *words: str) -> None:
    called = call("dossier", case, "add", "--account", account, "--kind", kind, "--value", value, *words)
    assert called.code == 0, called.err


def test_two_spellings_of_one_telephone_connect_two_accounts_as_entered(call: Call, case: Path) -> None:
    enter(call, case, ACCOUNT, "phone", "8 701 123 45 67", "--evidence", "E1", "--place", "row 1")
    enter(call, case, OTHER, "phone", "+7 (701) 123-45-67", "--reason", "told by the bank")
    (found,) = call("dossier", case, "connections", "--json").document["connections"]
    assert (found["grade"], found["normal"]) == ("entered", "+77011234567")
    assert found["accounts"] == sorted([ACCOUNT, OTHER])
    assert [fact["value"] for fact in found["facts"]] == ["8 701 123 45 67", "+7 (701) 123-45-67"]
    shown = call("dossier", case, "--account", ACCOUNT, "--json").document
    (dossier,) = shown["dossiers"]
    assert dossier["facts"][-1]["evidence"] == ["E1"]
    assert "need not control it" in shown["caveat"]
    assert call("undo", case).code == 0
    assert call("dossier", case, "connections", "--json").document["connections"] == []


def test_one_machine_within_minutes_connects_and_the_minutes_can_be_chosen(call: Call, case: Path) -> None:
    for account, at in ((ACCOUNT, "2024-01-14T10:00"), (OTHER, "2024-01-14T10:07")):
        enter(
            call,
            case,
            account,
            "cash_machine",
            "ATM 00123",
            "--seen-at",
            at,
            "--reason",
            "record of the bank",
        )
    (found,) = call("dossier", case, "connections", "--json").document["connections"]
    assert (found["grade"], len(found["uses"])) == ("same_time", 2)
    assert call("dossier", case, "connections", "--minutes", "5", "--json").document["connections"] == []
    assert call("dossier", case, "change", "1", "--seen-at", "noon").code == 2


def test_an_entry_of_a_dossier_needs_a_basis_and_can_be_changed_and_withdrawn(call: Call, case: Path) -> None:
    words = ("dossier", case, "add", "--account", ACCOUNT, "--kind", "device")
    assert "Say --account" in call(*words).err
    assert "on what it stands" in call(*words, "--value", "IMEI 356938035643809").err
    assert call(*words, "--value", "356938035643809", "--reason", "r").code == 0
    assert call("dossier", case, "change", "1", "--note", "seized").code == 0
    assert "device" in call("dossier", case, "--json").out
    assert call("dossier", case, "withdraw", "1").code == 0
    assert call("dossier", case, "withdraw", "1").code == 2


def lose(call: Call, case: Path, *words: str) -> str:
    called = call("losses", case, "add", *words)
    assert called.code == 0, called.err
    return called.err


@pytest.fixture
def filled(call: Call, case: Path) -> Path:
    """Return the case with losses of two persons in two currencies."""
    told = ("--reason", "Statement of Aigul Sample of 3 March")
    person = ("--person", "Aigul Sample")
    lose(call, case, *person, "--kind", "wages_withheld", "--least", "300000", "--most", "450000", *told)
    lose(
        call,
        case,
        *person,
        "--kind",
        "fee_paid",
        "--amount",
        "200",
        "--currency",
        "USD",
        "--back",
        "50",
        *told,
    )
    lose(
        call,
        case,
        *person,
        "--kind",
        "documents_held",
        "--evidence",
        "E1",
        "--place",
        "Aigul's passport, p. 1",
    )
    lose(call, case, "--person", "Second Person", "--kind", "debt_imposed", "--amount", "1000", *told)
    return case


def test_losses_are_summed_per_person_and_currency(call: Call, filled: Path) -> None:
    document = call("losses", filled, "--json").document
    alias = document["losses"][0]["person"]
    assert [row["person"] for row in document["losses"][:3]] == [alias] * 3
    own = {row["currency"]: row["remaining"] for row in document["persons"] if row["person"] == alias}
    assert (own["KZT"]["low"], own["KZT"]["high"]) == ("300000", "450000")
    assert own["USD"]["low"] == "150"
    assert [(row["currency"], row["remaining"]["high"]) for row in document["totals"]] == [
        ("KZT", "451000"),
        ("USD", "150"),
    ]


def test_no_name_leaves_the_case_unless_it_is_asked_for(call: Call, filled: Path, tmp_path: Path) -> None:
    alias = call("losses", filled, "--json").document["losses"][0]["person"]
    for words in (("losses", filled, "--json"), ("losses", filled), ("trail", filled, "--json")):
        assert "Aigul" not in call(*words).out
    masked, named = tmp_path / "masked.csv", tmp_path / "named.xlsx"
    assert call("losses", filled, "write", "--out", masked).code == 0
    text = masked.read_text(encoding="utf-8-sig")
    assert "Aigul" not in text
    assert f"{alias}'s passport, p. 1" in text
    assert call("losses", filled, "write", "--out", named, "--with-names").code == 0
    assert "Aigul" in call("losses", filled, "--with-names", "--json").out


def test_a_loss_that_says_too_little_is_refused_and_one_can_be_changed(call: Call, case: Path) -> None:
    assert call("losses", case, "add").code == 2
    base = ("losses", case, "add", "--kind", "wages_withheld", "--person", "A B")
    assert "needs an amount" in call(*base, "--reason", "r").err
    assert "on what it stands" in call(*base, "--amount", "5").err
    assert call(*base, "--amount", "5", "--back", "1", "--reason", "r").code == 0
    assert call("losses", case, "change", "1", "--most", "9").code == 0
    (row,) = call("losses", case, "--json").document["losses"]
    assert (row["amount"]["low"], row["amount"]["high"]) == ("5", "9")
    assert (row["remaining"]["low"], row["basis"]) == ("4", "statement")
    assert call("losses", case, "withdraw", "1").code == 0
    assert call("losses", case, "totals", "--json").document == {"persons": [], "totals": []}
    assert call("losses", case, "write", "--out", "losses.txt").code == 2
