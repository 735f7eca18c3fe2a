from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.operations.test_ledger import OWN, written

ROWS = [
    "10.01.2024;;5,00;;5;Такси до вокзала",
    "11.01.2024;;7,50;;5;Магнум продукты",
    "12.02.2024;;2,50;;5;Перевод",
    "13.02.2024;100,00;;;5;Возврат",
]


@pytest.fixture
def case(call: Call, tmp_path: Path) -> Path:
    """Return a case with three outgoings and a receipt."""
    path = tmp_path / "case.idcase"
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", path, written(tmp_path, "1.csv", OWN, ROWS)).code in {0, 1}
    return path


def _spent(call: Call, case: Path) -> list[tuple[object, ...]]:
    lines = call("screening", case, "spending", "--json").document["spending"]
    return [(line["month"], line["category"], line["total"]) for line in lines]


def test_outgoings_are_told_by_month_and_category(call: Call, case: Path) -> None:
    assert _spent(call, case) == [
        ("2024-01", "food", "7.50"),
        ("2024-01", "transport", "5.00"),
        ("2024-02", None, "2.50"),
    ]


def test_a_person_sets_a_category_with_a_reason_and_takes_it_back(call: Call, case: Path) -> None:
    words = ("screening", case, "set", "--words", "Перевод")
    assert "needs a reason" in call(*words, "--category", "loans").err
    assert "which category" in call(*words, "--reason", "told").err
    assert (
        "either words or the entries"
        in call("screening", case, "set", "--category", "loans", "--reason", "r").err
    )
    assert call(*words, "--category", "loans", "--reason", "the contract of 2023").code == 0
    assert _spent(call, case)[-1] == ("2024-02", "loans", "2.50")
    (kept,) = call("screening", case, "categories", "--json").document["categories"]
    assert (kept["number"], kept["reason"]) == (1, "the contract of 2023")
    assert call("screening", case, "withdraw", "1").code == 0
    assert call("screening", case, "withdraw", "1").code == 2
    assert _spent(call, case)[-1] == ("2024-02", None, "2.50")
    assert call("undo", case).code == 0
    assert _spent(call, case)[-1] == ("2024-02", "loans", "2.50")


def test_entries_are_set_by_their_number(call: Call, case: Path) -> None:
    words = ("--category", "education", "--reason", "a course")
    assert call("screening", case, "set", "--entry", "1", *words).code == 0
    assert ("2024-01", "education", "5.00") in _spent(call, case)


def test_a_look_tells_what_is_not_computable_and_a_run_keeps_it(call: Call, case: Path) -> None:
    looked = call("screening", case, "--json").document
    assert {test["not_computable"] for test in looked["digits"]} == {"too_few"}
    assert [
        (one["from"], one["below"], one["total"]) for one in looked["strata"] if one["direction"] == "debit"
    ] == [
        ("0.00", None, "15.00"),
    ]
    assert call("screening", case, "run").code == 0
    actions = [record["action"] for record in call("trail", case, "--json").document["records"]]
    assert actions[-1] == "run_screening"
    assert call("screening", case, "--account", "KZ1").code == 2


@pytest.mark.parametrize("name", ["spent.csv", "spent.xlsx"])
def test_outgoings_are_written_as_a_table(call: Call, case: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    assert call("screening", case, "spending", "--out", out).code == 0
    assert out.stat().st_size > 0
    if out.suffix == ".csv":
        assert "2024-01,Food,1,7.50" in out.read_text(encoding="utf-8-sig").replace('"', "")
    assert call("screening", case, "spending", "--out", tmp_path / "x.doc").code == 2
    assert call("screening", case, "spending", "--out", case).code == 2
