"""A worksheet from the command line: entered, proposed by entries, run, kept, changed, undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.conftest import Call
from tests.operations.test_completeness import ACCOUNT, statement

PARTY = ("--party", "Party One")


@pytest.fixture
def case(call: Call, tmp_path: Path) -> Path:
    """Return a case with one statement of January that reconciles."""
    path = tmp_path / "case.idcase"
    rows = [("13.01.2024", "5000,00", ""), ("20.01.2024", "", "1200,00")]
    first = statement(tmp_path, "1.csv", ("01.01.2024", "31.01.2024"), "4500,00", rows, "8300,00")
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", path, first).code in {0, 1}
    return path


def add(call: Call, case: Path, kind: str, name: str, *words: str) -> int:
    called = call("indirect", case, "add", *PARTY, "--kind", kind, "--name", name, "--reason", "told", *words)
    assert called.code == 0, called.err
    return int(called.err.split("number ")[1].split(".")[0])


def filled(call: Call, case: Path) -> int:
    """Enter the worked example of two year-ends; return the number of the opening cash."""
    opening, closing = ("--on", "2023-12-31"), ("--on", "2024-01-31")
    cash = add(call, case, "cash", "Cash", "--amount", "1000", *opening)
    add(call, case, "cash", "Cash", "--amount", "500", *closing)
    add(call, case, "balance", "Bank", "--amount", "4500", *opening)
    add(call, case, "balance", "Bank", "--amount", "150.00", *closing)
    add(call, case, "asset", "Car", "--amount", "15000")
    add(call, case, "asset", "Flat", "--amount", "120000", "--from", "2024-01-09")
    add(call, case, "liability", "Loan", "--amount", "8000", *opening)
    add(call, case, "liability", "Loan", "--amount", "60000", *closing)
    days = ("--from", "2024-01-01", "--to", "2024-01-31")
    add(call, case, "living_expenses", "Living", "--amount", "24000", *days)
    add(call, case, "known_income", "Wages", "--amount", "30000", *days)
    return cash


def test_a_worksheet_gives_the_difference_by_two_methods_and_its_range(call: Call, case: Path) -> None:
    cash = filled(call, case)
    document = call("indirect", case, "run", *PARTY, "--json").document
    first, second, third, fourth = document["methods"]
    assert first["difference"] == {"low": "57150.00", "high": "57150.00", "currency": "KZT"}
    assert second["difference"] == first["difference"]
    assert third["state"] == fourth["state"] == "not_computable"
    assert call("indirect", case, "change", str(cash), "--most", "7000").code == 0
    ranged = call("indirect", case, "run", *PARTY, "--json").document["methods"][0]
    assert (ranged["difference"]["low"], ranged["difference"]["high"]) == ("51150.00", "57150.00")
    assert "Cash" in ranged["width_driver"]
    assert call("undo", case).code == 0
    told = call("indirect", case, "run", *PARTY)
    assert "57,150.00 KZT is a difference not explained by what is recorded" in told.out
    assert call("indirect", case, "withdraw", str(cash)).code == 0
    assert "starting point" in call("indirect", case, "run", *PARTY).out


def test_entries_propose_items_and_their_statements_open_the_bank_deposits_method(
    call: Call, case: Path
) -> None:
    words = (*PARTY, "--account", ACCOUNT, "--opening", "2023-12-31", "--closing", "2024-01-31")
    proposals = call("indirect", case, "facts", *words).document["proposals"]
    assert [(one["kind"], one["amount"]["low"]) for one in proposals] == [
        ("balance", "4500.00"),
        ("balance", "8300.00"),
        ("deposits", "5000.00"),
    ]
    assert call("indirect", case, "facts", *words, "--accept").code == 0
    assert call("indirect", case, "facts", *words, "--accept").code == 0
    items = call("indirect", case, "items", "--json").document["items"]
    assert len(items) == 3
    assert len(items[2]["entry_keys"]) == 1
    result = call("indirect", case, "run", *PARTY, "--keep", "--json").document["methods"][2]
    assert result["difference"]["low"] == "5000.00"
    (entry,) = proposals[2]["entry_ids"]
    assert call("decide", case, "--kind", "exclusion", "--reason", "r", "--entry", str(entry)).code == 0
    told = call("indirect", case, "run", *PARTY, "--json").document
    assert told["methods"][2]["difference"]["low"] == "5000.00"
    assert told["changed"], "an excluded entry must show"


def test_days_without_a_statement_close_the_bank_deposits_method(call: Call, case: Path) -> None:
    words = (*PARTY, "--account", ACCOUNT, "--opening", "2023-12-31", "--closing", "2024-02-10")
    assert call("indirect", case, "facts", *words, "--accept").code == 0
    run = call(
        "indirect", case, "run", *PARTY, "--opening", "2023-12-31", "--closing", "2024-02-10", "--json"
    )
    assert run.code == 1
    assert "10 days of the period are missing" in " ".join(run.document["methods"][2]["missing"])


def test_an_item_that_says_too_little_is_refused_with_the_reason(call: Call, case: Path) -> None:
    item = ("indirect", case, "add", *PARTY, "--name", "Cash")
    assert "Say --party" in call(*item).err
    cash = (*item, "--kind", "cash", "--amount", "1")
    assert "needs the day" in call(*cash, "--reason", "r").err
    assert "on what it stands" in call(*cash, "--on", "2023-12-31").err
    assert call(*cash, "--on", "2023-12-31", "--evidence", "E9", "--place", "p. 1").code == 2
    assert "on what it stands" in call(*cash, "--on", "2023-12-31", "--evidence", "E1").err
    assert call(*cash, "--on", "2023-12-31", "--evidence", "E1", "--place", "row 4").code == 0
    again = call(*cash, "--on", "2023-12-31", "--evidence", "E1", "--place", "row 4")
    assert "already stated" in again.err
    turned = ("--least", "5", "--most", "4", "--on", "2024-01-31", "--reason", "r")
    assert call(*item, "--kind", "cash", *turned).code == 2
    assert call("indirect", case, "change", "99", "--amount", "1").code == 2
    assert call("indirect", case, "run", "--party", "Nobody").code == 2


def test_another_currency_without_a_rate_is_not_computable(call: Call, case: Path) -> None:
    filled(call, case)
    days = ("--from", "2024-01-01", "--to", "2024-01-31")
    add(call, case, "known_income", "Rent", "--amount", "10", "--currency", "USD", *days)
    result = call("indirect", case, "run", *PARTY, "--json").document["methods"][0]
    assert result["state"] == "not_computable"
    assert "Rent" in " ".join(result["missing"])
    assert call("indirect", case, "run", *PARTY, "--rates", "Unknown").code == 2
