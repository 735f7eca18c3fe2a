"""Stories of the commands about flows of money, on the sample case."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from tests.app.conftest import Call

RATES = "date,currency,rate,nominal\n2020-01-01,USD,450.25,1\n2020-01-01,RUB,5.10,1\n"
WHO = ("--actor", "A. Officer")


def rates_file(folder: Path) -> Path:
    path = folder / "bank.csv"
    path.write_text(RATES, encoding="utf-8")
    return path


def test_the_totals_of_accounts_add_up_to_the_entries_of_each(call: Call, sample_case: Path) -> None:
    flows = call("flows", sample_case, "--by", "account", "--json")
    assert flows.code == 0
    entries = call("entries", sample_case, "--excluded", "no", "--repeated", "no", "--json").document[
        "entries"
    ]
    assert flows.document["flows"]
    counted = sum(one["count"] for one in flows.document["flows"])
    assert 0 < counted <= len(entries)


def test_a_node_keeps_what_came_less_what_left(call: Call, sample_case: Path) -> None:
    totals = call("flows", sample_case, "--by", "account", "--json").document["flows"]
    account = Counter(one["payer"] for one in totals if one["payer"].startswith("account:")).most_common(1)[
        0
    ][0]
    balance = call("flows", sample_case, "--by", "account", "--node", account, "--json").document
    assert balance["node"] == account
    for one in balance["sums"]:
        assert Decimal(one["kept"]) == Decimal(one["in"]) - Decimal(one["out"])
        paid = sum(
            Decimal(row["amount"])
            for row in totals
            if (row["payer"], row["currency"], row["grade"]) == (account, one["currency"], one["grade"])
        )
        assert Decimal(one["out"]) == paid
    told = call("flows", sample_case, "--by", "account", "--node", account)
    assert told.code == 0
    assert told.out


def test_an_unknown_node_is_refused_in_a_sentence(call: Call, sample_case: Path) -> None:
    refused = call("flows", sample_case, "--node", "nobody at all")
    assert refused.code == 2
    assert "No movement of the case has" in refused.err


def test_periods_are_summed_apart_and_grades_are_chosen(call: Call, sample_case: Path) -> None:
    months = call("flows", sample_case, "--period", "month", "--json").document["flows"]
    assert all(one["period"].endswith("-01") for one in months if one["period"] is not None)
    whole = call("flows", sample_case, "--json").document["flows"]
    assert sum(one["count"] for one in months) == sum(one["count"] for one in whole)
    proven = call("flows", sample_case, "--grade", "proven", "--json").document["flows"]
    assert {one["grade"] for one in proven} <= {"proven"}


def test_a_table_of_rates_is_sealed_before_it_converts(call: Call, sample_case: Path, tmp_path: Path) -> None:
    refused = call("flows", sample_case, "--rates", "bank")
    assert refused.code == 2
    assert "No table of rates named" in refused.err
    words = ("--source", "National bank", "--base", "KZT", "--age-days", "20000", *WHO)
    sealed = call("rates", sample_case, rates_file(tmp_path), *words, "--json")
    assert sealed.code == 0
    (table,) = sealed.document["rates"]
    assert (table["name"], table["sealed_by"], table["currencies"]) == ("bank", "A. Officer", ["RUB", "USD"])
    document = call("flows", sample_case, "--rates", "bank", "--json").document
    assert document["rates"]["sha256"] == table["sha256"]
    assert {one["converted_currency"] for one in document["flows"]} == {"KZT"}
    kzt = [one for one in document["flows"] if one["currency"] == "KZT"]
    assert all(one["converted"] == one["amount"] for one in kzt)
    again = call("rates", sample_case, rates_file(tmp_path), *words, "--json").document["rates"]
    assert len(again) == 1


def test_a_table_without_a_source_is_refused(call: Call, sample_case: Path, tmp_path: Path) -> None:
    refused = call("rates", sample_case, rates_file(tmp_path), "--base", "KZT", *WHO)
    assert refused.code == 2
    assert "its source is not named" in refused.err


def test_totals_are_written_as_tables(call: Call, sample_case: Path, tmp_path: Path) -> None:
    totals = call("flows", sample_case, "--json").document["flows"]
    out = tmp_path / "flows.csv"
    assert call("flows", sample_case, "--out", out).code == 0
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == len(totals)
    assert [row["amount"] for row in rows] == [one["amount"] for one in totals]
    book = tmp_path / "flows.xlsx"
    assert call("flows", sample_case, "--out", book).code == 0
    assert len(list(load_workbook(book).worksheets[0].rows)) == len(totals) + 1


def test_ways_cycles_and_patterns_are_listed(call: Call, sample_case: Path) -> None:
    totals = call("flows", sample_case, "--by", "account", "--json").document["flows"]
    edge = next(
        one for one in totals if one["payer"] != one["beneficiary"] and "unknown" not in one["beneficiary"]
    )
    found = call("paths", sample_case, edge["payer"], edge["beneficiary"], "--json").document
    assert found["paths"]
    first = found["paths"][0]["hops"]
    assert (first[0]["payer"], first[-1]["beneficiary"]) == (edge["payer"], edge["beneficiary"])
    assert call("paths", sample_case, edge["payer"], edge["beneficiary"], "--limit", "1").out
    for word in ("cycles", "gatherings", "scatterings"):
        assert call("paths", sample_case, word).code == 0
    assert call("paths", sample_case, "circles").code == 2


def test_what_was_found_is_kept_and_undone(call: Call, sample_case: Path) -> None:
    assert call("flows", sample_case, "--keep", "Who paid whom", *WHO).code == 0
    assert call("paths", sample_case, "cycles", "--keep", "Circles", *WHO).code == 0
    actions = [one["action"] for one in call("trail", sample_case, "--json").document["records"]]
    assert [action for action in actions if action.startswith("run_")] == ["run_flows", "run_paths"]
    assert call("undo", sample_case, *WHO).code == 0
    assert call("verify", sample_case).code == 0
