from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.operations.test_completeness import ACCOUNT, statement
from tests.operations.test_ledger import OWN, written


@pytest.fixture
def case(call: Call, tmp_path: Path) -> Path:
    """Return a case with a statement that reconciles and a later one without balances."""
    path = tmp_path / "case.idcase"
    first = statement(
        tmp_path, "1.csv", ("01.01.2024", "31.01.2024"), "100,00", [("13.01.2024", "50,00", "")], "150,00"
    )
    second = written(tmp_path, "2.csv", OWN, ["10.02.2024;9,00;;;5;Возврат"])
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", path, first, second).code in {0, 1}
    return path


def test_completeness_tells_days_and_sums_by_grade(call: Call, case: Path) -> None:
    called = call("completeness", case, "--account", ACCOUNT, "--json")
    assert called.code == 1
    (account,) = called.document["accounts"]
    assert [(day["from"], day["state"], day["grade"]) for day in account["days"]] == [
        ("2024-01-01", "proven", "balance_chain"),
        ("2024-02-01", "missing", "none"),
        ("2024-02-10", "unproven", "none"),
    ]
    assert (account["proven_credits"], account["credits"]) == ("50.00", "59.00")
    assert "31 of 41 days are proven" in called.err
    assert call("completeness", case, "--account", "KZ1").code == 2


def test_a_keyed_statement_is_compared_changed_and_withdrawn(call: Call, case: Path) -> None:
    words = (
        "--evidence",
        "E2",
        "--account",
        ACCOUNT,
        "--from",
        "2024-02-10",
        "--to",
        "2024-02-10",
        "--place",
        "p. 1",
    )
    wrong = call("key-statement", case, *words, "--credits", "8.00", "--debits", "0")
    assert wrong.code == 1
    assert "credits of 8.00 are stated, the entries give 9.00" in wrong.err
    assert call("key-statement", case, *words, "--credits", "9", "--debits", "0", "--change", "1").code == 0
    (account,) = call("completeness", case, "--json").document["accounts"]
    assert account["days"][-1]["grade"] == "turnover"
    assert account["keyed"][0]["is_proof"]
    assert call("key-statement", case, "--withdraw", "1").code == 0
    assert call("key-statement", case, "--withdraw", "1").code == 2
    assert call("key-statement", case, *words, "--credits", "1,5").code == 2
    assert call("key-statement", case, "--evidence", "E2").code == 2


def test_the_ledger_has_one_hash_whatever_came_first(call: Call, tmp_path: Path) -> None:
    first = written(tmp_path, "1.csv", OWN, ["10.02.2024;9,00;;;5;Возврат"])
    second = written(tmp_path, "2.csv", OWN, ["10.02.2024;9,00;;;5;Возврат", "11.02.2024;;1,00;;6;Еда"])
    documents = []
    for name, order in (("a", (first, second)), ("b", (second, first))):
        path = tmp_path / f"{name}.idcase"
        call("new", path, "--title", "T", "--reference", "R-1")
        for file in order:
            call("import", path, file)
        documents.append(call("ledger", path, "--json").document)
    assert documents[0] == documents[1]
    assert (documents[0]["entry_count"], documents[0]["repeated_count"]) == (3, 1)
    listed = call("entries", tmp_path / "a.idcase", "--repeated", "yes", "--json").document["entries"]
    assert [entry["is_repeated"] for entry in listed] == [True]
    assert (
        "repeated in a second statement"
        in call("entries", tmp_path / "a.idcase").err + call("entries", tmp_path / "a.idcase").out
    )


def test_two_productions_are_compared_and_the_difference_written(call: Call, tmp_path: Path) -> None:
    first = written(tmp_path, "1.csv", OWN, ["10.02.2024;9,00;;;5;Возврат"])
    second = written(tmp_path, "2.csv", OWN, ["10.02.2024;9,00;;;5;Возврат", "10.02.2024;;1,00;;6;Еда"])
    path, out = tmp_path / "case.idcase", tmp_path / "difference.csv"
    call("new", path, "--title", "T", "--reference", "R-1")
    call("import", path, first, second)
    called = call("compare", path, "--first", "E1", "--second", "E2", "--out", out, "--json")
    assert called.code == 1
    assert [row["row"] for row in called.document["added"]] == [5]
    assert "only in the second" in out.read_text(encoding="utf-8-sig")
    assert call("compare", path, "--first", "E1", "--second", "E1").code == 2


def test_a_letter_is_drafted_and_said_with_its_hash(call: Call, case: Path, tmp_path: Path) -> None:
    called = call("letter", case, "--out", tmp_path / "letter.docx", "--language", "ru", "--json")
    assert called.code == 0, called.err
    assert called.document["sha256"] in called.err
    assert called.document["accounts"] == [ACCOUNT]
    assert call("letter", case, "--out", tmp_path / "letter.pdf").code == 0


def test_sums_of_an_account_count_a_repeated_movement_once(call: Call, tmp_path: Path) -> None:
    first = written(tmp_path, "1.csv", OWN, ["10.02.2024;9,00;;;5;Возврат"])
    second = written(tmp_path, "2.csv", OWN, ["10.02.2024;9,00;;;5;Возврат", "11.02.2024;;1,00;;6;Еда"])
    path = tmp_path / "case.idcase"
    call("new", path, "--title", "T", "--reference", "R-1")
    call("import", path, first, second)
    (account,) = call("statements", path, "--json").document["accounts"]
    assert (account["credits"], account["debits"], account["repeated_count"]) == ("9.00", "1.00", 1)
    assert account["repeated"] == [{"on": "2024-02-10", "count": 1}]
