"""Exhibits from the command line."""

from __future__ import annotations

from pathlib import Path

from tests.app.conftest import Call

ANALYST = ("--actor", "B. Analyst, financial analyst")


def test_exhibits_are_pinned_changed_moved_and_withdrawn(call: Call, sample_case: Path) -> None:
    entries = call("entries", sample_case, "--json").document["entries"]
    key = str(entries[5]["entry_key"])
    done = call(
        "exhibits", sample_case, "pin", "--caption", "The money arrives", "--entry", key, "--lanes", "party",
        *ANALYST,
    )  # fmt: skip
    assert done.code == 0, done.err
    assert "exhibit 1" in done.err
    call("exhibits", sample_case, "pin", "--caption", "The whole year", "--note", "All accounts", *ANALYST)
    assert call("exhibits", sample_case, "change", "2", "--caption", "The year", *ANALYST).code == 0
    assert call("exhibits", sample_case, "up", "2", *ANALYST).code == 0
    first, second = call("exhibits", sample_case, "--json").document["exhibits"]
    assert (first["number"], first["caption"], first["note"]) == (2, "The year", "All accounts")
    assert (second["caption"], second["lanes"], second["entry_keys"]) == ("The money arrives", "party", [key])
    assert second["sources"][0]["row"] == entries[5]["row"]
    assert call("exhibits", sample_case, "withdraw", "2", *ANALYST).code == 0
    assert call("exhibits", sample_case).out.startswith("1\ttimeline\t1\tThe money arrives")


def test_exhibits_say_what_is_missing(call: Call, sample_case: Path) -> None:
    refused = call("exhibits", sample_case, "pin", *ANALYST)
    assert refused.code == 2
    assert "needs a caption" in refused.err
    assert call("exhibits", sample_case, "withdraw", *ANALYST).code == 2
    assert call("exhibits", sample_case, "withdraw", "9", *ANALYST).code == 2
    half = call("exhibits", sample_case, "pin", "--caption", "x", "--begin", "2024-01-01", *ANALYST)
    assert half.code == 2


def test_a_period_of_an_exhibit_is_refused_by_its_days(call: Call, sample_case: Path) -> None:
    pin = ("exhibits", sample_case, "pin", "--caption", "x")
    turned = call(*pin, "--begin", "2024-03-01", "--end", "2024-01-01", *ANALYST)
    assert "The first day, 2024-03-01, is after the last, 2024-01-01." in turned.err
    empty = call(*pin, "--begin", "2031-01-01", "--end", "2031-02-01", *ANALYST)
    assert "There are no entries from 2031-01-01 to 2031-02-01" in empty.err
    assert {turned.code, empty.code} == {2}
