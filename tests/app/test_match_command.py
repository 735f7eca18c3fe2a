"""Transfers from the command line: run, listed, confirmed, rejected, matched by hand, taken back, written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.operations.matching.test_case_matches import ONE, OTHER, statement


@pytest.fixture
def case(call: Call, tmp_path: Path) -> Path:
    """Return a case of two accounts with one transfer of which one side alone names the other."""
    path = tmp_path / "case.idcase"
    rows = [("12.01.2024", "", "700,00", OTHER, "B"), ("20.01.2024", "", "33,00", OTHER, "C")]
    paid = statement(tmp_path, "1.csv", ONE, rows)
    received = statement(tmp_path, "2.csv", OTHER, [("12.01.2024", "700,00", "", "", "B")])
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", path, paid, received).code in {0, 1}
    return path


def test_a_match_is_found_confirmed_rejected_and_taken_back(call: Call, case: Path) -> None:
    document = call("match", case, "run", "--json", "--working-days", "3").document
    (match,) = document["matches"]
    assert (match["grade"], match["is_sure"]) == ("inferred", True)
    assert '"working_days":3' in document["parameters"]
    assert document["totals"][0]["paid"] == "700.00"
    assert call("match", case, "confirm", "1", "--reason", "seen").code == 0
    confirmed = call("match", case, "--json").document["matches"][0]
    assert confirmed["grade"] == "confirmed"
    assert call("match", case, "reject", "1").code == 2
    assert call("match", case, "reject", "1", "--reason", "wrong").code == 0
    listed = call("match", case, "--json").document
    assert listed["matches"] == []
    (rejected,) = listed["rejected"]
    assert call("match", case, "withdraw", str(rejected["decision"])).code == 0
    assert call("match", case, "--json").document["matches"][0]["grade"] == "inferred"


def test_gaps_are_listed_and_a_gap_can_be_closed_by_hand(call: Call, case: Path) -> None:
    call("match", case, "run")
    called = call("match", case, "gaps", "--json")
    assert called.code == 1
    (gap,) = called.document["gaps"]
    assert (gap["amount"], gap["other_account"], gap["missing"]) == ("33.00", OTHER, "covered")
    legs = call("match", case, "--json").document["legs"]
    receipt = next(leg["entry"] for leg in legs if leg["side"] == "credit")
    assert call("match", case, "by-hand", "--debit", str(gap["entry"]), "--credit", str(receipt)).code == 0
    assert call("match", case, "gaps", "--json").document["gaps"][0]["amount"] == "700.00"


def test_a_list_and_a_file_tell_the_grades_apart(call: Call, case: Path, tmp_path: Path) -> None:
    called = call("match", case)
    assert "not run yet" in called.err
    called = call("match", case, "run")
    assert "inferred" in called.out
    assert "700.00 KZT" in called.err
    out = tmp_path / "out.csv"
    assert call("match", case, "export", "--out", out, "--grade", "inferred").code == 0
    assert out.read_text("utf-8-sig").splitlines()[0].startswith("match,grade")
    assert call("match", case, "export").code == 2
    assert call("match", case, "confirm").code == 2
