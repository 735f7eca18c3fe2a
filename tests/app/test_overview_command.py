from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.operations.test_ledger import OTHER, OWN, written

ROWS = [
    f"10.01.2024;;5,00;{OTHER};5;Такси",
    f"11.02.2024;;7,50;{OTHER};5;Магнум",
    "13.02.2024;100,00;;;5;Возврат",
]


@pytest.fixture
def case(call: Call, tmp_path: Path) -> Path:
    """Return a case with one account."""
    path = tmp_path / "case.idcase"
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", path, written(tmp_path, "1.csv", OWN, ROWS)).code in {0, 1}
    return path


def test_the_sums_of_a_case_are_listed_as_deep_as_is_asked(call: Call, case: Path) -> None:
    told = call("overview", case)
    assert told.code == 1
    assert told.out.split("\t")[:4] == [OWN, "100.00", "-12.50", "KZT"]
    assert "rules for red flags" in told.err
    months = call("overview", case, "--by", "month", "--json").document
    assert [(one["month"], one["in"], one["out"]) for one in months["sums"]] == [
        ("2024-01", "0.00", "5.00"), ("2024-02", "0.00", "7.50"), ("2024-02", "100.00", "0.00"),
    ]  # fmt: skip
    assert months["figures"]["entry_count"] == 3
    assert months["figures"]["currencies"][0]["net"] == "87.50"
    assert months["accounts"][0]["account"] == OWN
    assert {one["kind"] for one in months["open_questions"]} >= {"rules_to_run"}


def test_a_filter_chooses_what_is_summed(call: Call, case: Path) -> None:
    assert call("overview", case, "--to", "2024-01-31").out.split("\t")[1:3] == ["0.00", "-5.00"]
    assert "No entry" in call("overview", case, "--currency", "usd").err
    assert call("overview", case, "--account", OTHER).code == 2


def test_the_overview_is_written_as_a_workbook(call: Call, case: Path, tmp_path: Path) -> None:
    out = tmp_path / "overview.xlsx"
    told = call("overview", case, "--out", out)
    assert (told.code, out.is_file()) == (0, True)
    assert "3 entries" in told.err
    assert call("overview", case, "--out", tmp_path / "o.pdf").code == 2
