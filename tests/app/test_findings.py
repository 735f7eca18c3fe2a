from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.operations.test_completeness import statement

JANUARY, MARCH = ("01.01.2024", "31.01.2024"), ("01.03.2024", "31.03.2024")


@pytest.fixture
def case(call: Call, tmp_path: Path) -> Path:
    """Return a case with two statements, a month between them, that do not meet."""
    path = tmp_path / "case.idcase"
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("10.01.2024", "9,00", "")], "109,00")
    second = statement(tmp_path, "2.csv", MARCH, "7,00", [("05.03.2024", "1,00", "")], "8,00")
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", path, first, second).code in {0, 1}
    return path


def test_the_rules_run_are_listed_and_a_finding_is_decided(call: Call, case: Path) -> None:
    assert call("findings", case).code == 2
    called = call("findings", case, "run", "--set", "A1.days=7", "--json")
    assert called.code == 1
    document = called.document
    assert {rule["rule"] for rule in document["rules"] if rule["outcome"] == "found"} >= {"J1", "J2"}
    assert next(rule for rule in document["rules"] if rule["rule"] == "A1")["parameters"]["days"] == 7
    assert document["findings"][0]["innocent"]
    assert "Many rules were tried" in called.err
    assert "Not computed" in called.err

    assert call("findings", case, "dispose", "1", "--state", "dismissed").code == 2
    assert call("findings", case, "dispose", "--state", "dismissed").code == 2
    decided = call("findings", case, "dispose", "1", "--state", "explained", "--reason", "Closed then.")
    assert (decided.code, "Explained" in decided.err) == (0, True)
    assert call("undo", case).code == 0
    again = call("findings", case, "--json").document
    assert again["findings"][0]["disposition"]["state"] == "open"
    assert call("findings", case, "run", "--set", "A1.days=x").code == 2
    assert call("findings", case, "run", "--rule", "A99").code == 2
    assert call("findings", case, "run", "--pack", case).code == 2


def test_all_rules_are_named_with_what_they_need_and_whether_their_source_was_opened(
    call: Call, case: Path
) -> None:
    document = call("findings", case, "rules", "--json").document
    rules = {rule["id"]: rule for rule in document["rules"]}
    assert len(rules) == 83
    assert rules["C10"]["standing"] == "left_out"
    assert rules["A1"]["standing"] == "computed"
    assert not any(cited["is_verified"] for rule in rules.values() for cited in rule["citations"])
    assert "left out" in call("findings", case, "rules").err


def test_a_list_is_sealed_shown_and_withdrawn(call: Call, case: Path, tmp_path: Path) -> None:
    limits = tmp_path / "limits.csv"
    limits.write_text("name;amount;currency;source\ncash_report;1000;KZT;Order 1\n", encoding="utf-8")
    assert call("lists", case, "seal").code == 2
    assert call("lists", case, "seal", "moons", limits).code == 2
    sealed = call("lists", case, "seal", "thresholds", limits, "--source", "Order 1", "--json")
    (one,) = sealed.document["lists"]
    assert (one["version"], one["sealed_after_run"], one["rows"][0]["amount"]) == (1, None, "1000")
    run = call("findings", case, "run", "--rule", "A1", "--json").document
    assert run["lists"][0]["sha256"] == one["sha256"]
    call("lists", case, "seal", "thresholds", limits)
    assert "had already been run" in call("lists", case).err
    assert call("lists", case, "--withdraw", str(one["number"])).code == 0
    assert call("lists", case, "--withdraw", "999").code == 2
