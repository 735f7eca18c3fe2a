"""Deciding about entries, grouping them and going back, from the command line and across restarts."""

from __future__ import annotations

import csv
import hashlib
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from investigator_desktop.app.main import main
from investigator_desktop.domain.step_words import STEP_TITLES
from tests.app.conftest import Call

ANALYST = ("--actor", "B. Analyst, financial analyst")


def entries(call: Call, case: Path, *words: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = call("entries", case, *words, "--json").document["entries"]
    return listed


def first_named(call: Call, case: Path) -> dict[str, Any]:
    return next(row for row in entries(call, case) if row["counterparty_name"])


def test_a_correction_is_shown_with_its_author_its_reason_and_the_original(
    call: Call, sample_case: Path
) -> None:
    row = first_named(call, sample_case)
    done = call(
        "decide", sample_case, "--kind", "correction", "--entry", row["entry_key"],
        "--field", "counterparty_name", "--value", "Corrected name", "--reason", "a slip of the bank", *ANALYST,
    )  # fmt: skip
    assert done.code == 0, done.err
    (decision,) = call("decisions", sample_case, "--json").document["decisions"]
    assert decision["original"] == row["counterparty_name"]
    assert (decision["value"], decision["reason"]) == ("Corrected name", "a slip of the bank")
    assert decision["decided_by"] == {
        "name": "B. Analyst",
        "role": "financial analyst",
        "is_os_account": False,
    }
    printed = call("decisions", sample_case).out
    assert "Corrected name" in printed
    assert "a slip of the bank" in printed
    found = entries(call, sample_case, "--text", "corrected name")
    assert [one["entry_key"] for one in found] == [row["entry_key"]]
    assert found[0]["counterparty_name"] == row["counterparty_name"]
    assert found[0]["corrections"] == {"counterparty_name": "Corrected name"}


def test_excluded_entries_stay_visible_are_counted_and_come_back_after_a_restart(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    account = entries(call, sample_case)[0]["account"]
    chosen = entries(call, sample_case, "--account", account)
    excluded = call(
        "decide", sample_case, "--kind", "exclusion", "--account", account, "--reason", "another person's"
    )
    assert excluded.code == 0, excluded.err
    after = entries(call, sample_case)
    assert len([row for row in after if row["is_excluded"]]) == len(chosen)
    assert {row["exclusion_reason"] for row in after if row["is_excluded"]} == {"another person's"}
    assert entries(call, sample_case, "--excluded", "yes") == [row for row in after if row["is_excluded"]]
    assert "excluded" in call("entries", sample_case, "--account", account).out.splitlines()[0]
    exported = call("entries", sample_case, "--csv", tmp_path / "out.csv")
    assert "excluded by a decision" in exported.err
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(row["is_excluded"] == "true" for row in rows) == len(chosen)
    undone = call("undo", sample_case)
    assert "decision about entries" in undone.err
    assert entries(call, sample_case, "--excluded", "yes") == []
    assert call("redo", sample_case).code == 0
    assert len(entries(call, sample_case, "--excluded", "yes")) == len(chosen)
    assert call("verify", sample_case, "--json").document["agrees"] is True


def test_tags_notes_and_parties_are_found_and_withdrawn(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    row = first_named(call, sample_case)
    for kind, value in (("tag", "Аренда"), ("note", "ask the bank"), ("party", "Party of interest")):
        assert (
            call("decide", sample_case, "--kind", kind, "--entry", row["entry_key"], "--value", value).code
            == 0
        )
    assert [one["entry_key"] for one in entries(call, sample_case, "--tag", "аренда")] == [row["entry_key"]]
    (found,) = entries(call, sample_case, "--party", "party of interest")
    assert (found["tags"], found["notes"], found["party"]) == (
        ["Аренда"], ["ask the bank"], "Party of interest",
    )  # fmt: skip
    assert call("entries", sample_case, "--parquet", tmp_path / "out.parquet").code == 0
    frame = pl.read_parquet(tmp_path / "out.parquet").filter(pl.col("entry_key") == row["entry_key"])
    assert json.loads(frame["tags"][0]) == ["Аренда"]
    ids = [str(one["id"]) for one in call("decisions", sample_case, "--json").document["decisions"]]
    words = [word for one in ids for word in ("--withdraw", one)]
    assert call("decisions", sample_case, *words).code == 0
    assert call("decisions", sample_case, "--json").document["decisions"] == []
    assert call("decisions", sample_case, *words).code == 2


def test_sums_of_an_episode_come_with_those_of_the_rest(call: Call, sample_case: Path) -> None:
    everything = entries(call, sample_case)
    account = everything[0]["account"]
    made = call(
        "episodes", sample_case, "add", "--title", "Transport", "--article", "128",
        "--person", "Ильин С.", "--first-day", "2024-01-01", "--json",
    )  # fmt: skip
    assert made.code == 0, made.err
    number = str(made.document["id"])
    filled = call("episodes", sample_case, "add-entries", number, "--account", account)
    assert filled.code == 0, filled.err
    totals = call("episodes", sample_case, "totals", number, "--json").document
    inside = [row for row in everything if row["account"] == account]
    assert (totals["entry_count"], totals["case_count"]) == (len(inside), len(everything))
    for part, rows in (
        ("within", inside),
        ("rest", [row for row in everything if row["account"] != account]),
    ):
        credited = sum(Decimal(total["credits"]) for total in totals[part])
        assert credited == sum(Decimal(row["amount"]) for row in rows if row["direction"] == "credit")
    sentence = call("episodes", sample_case, "totals", number).out
    assert sentence.startswith(f"{len(inside)} of {len(everything)} entries: ")
    assert "; the rest: " in sentence
    assert len(entries(call, sample_case, "--episode", number)) == len(inside)
    assert len(entries(call, sample_case, "--episode", number, "--outside-episode")) == len(everything) - len(
        inside
    )


def test_an_episode_is_made_with_its_entries(call: Call, sample_case: Path) -> None:
    assert call("episodes", sample_case, "add", "--title", "Both", "--entry", "1", "--entry", "2").code == 0
    (episode,) = call("episodes", sample_case, "--json").document["episodes"]
    assert episode["entry_count"] == 2


def test_an_episode_is_changed_emptied_and_removed(call: Call, sample_case: Path) -> None:
    assert call("episodes", sample_case, "add", "--title", "One", "--article", "7").code == 0
    assert (
        call("episodes", sample_case, "change", "1", "--title", "Two", "--last-day", "2024-02-01").code == 0
    )
    assert call("episodes", sample_case, "add-entries", "1", "--entry", "1", "--entry", "2").code == 0
    assert call("episodes", sample_case, "remove-entries", "1", "--entry", "1").code == 0
    (episode,) = call("episodes", sample_case, "--json").document["episodes"]
    assert episode == {
        "id": 1, "title": "Two", "article": "7", "persons": [], "from_on": None, "to_on": "2024-02-01",
        "entry_count": 1,
    }  # fmt: skip
    assert "Two" in call("episodes", sample_case).out
    assert call("episodes", sample_case, "remove", "1").code == 0
    assert call("episodes", sample_case, "--json").document["episodes"] == []
    assert call("undo", sample_case).code == 0
    assert call("episodes", sample_case, "--json").document["episodes"] == [episode]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("decide", "--kind", "tag", "--value", "x"), "Name entries with --entry"),
        (("decide", "--kind", "tag", "--entry", "1"), "needs its text"),
        (("decide", "--kind", "exclusion", "--entry", "1"), "needs a reason"),
        (
            ("decide", "--kind", "correction", "--entry", "1", "--field", "amount", "--value", "5", "--reason", "r"),
            "cannot be corrected",
        ),
        (("decide", "--kind", "tag", "--value", "x", "--entry", "999999"), "no entry"),
        (("decide", "--kind", "tag", "--value", "x", "--entry", "zz" * 32), "no entry"),
        (("decide", "--kind", "tag", "--value", "x", "--text", "found nowhere"), "No entry is concerned"),
        (("decisions", "--withdraw", "77"), "No entry is concerned"),
        (("episodes", "add"), "needs a title"),
        (("episodes", "totals"), "Give the number"),
        (("episodes", "totals", "9"), "no episode 9"),
        (
            ("episodes", "add", "--title", "t", "--first-day", "2024-02-01", "--last-day", "2024-01-01"),
            "after its last",
        ),
        (("redo",), "nothing to undo or redo"),
    ],
)  # fmt: skip
def test_what_cannot_be_decided_is_refused_in_one_sentence_and_changes_nothing(
    call: Call, sample_case: Path, words: tuple[str, ...], said: str
) -> None:
    before = len(call("trail", sample_case, "--json").document["records"])
    refused = call(words[0], sample_case, *words[1:])
    assert refused.code == 2
    assert said in refused.err
    assert len(call("trail", sample_case, "--json").document["records"]) == before


def test_the_trail_is_listed_filtered_and_written_with_hashes_that_anybody_can_compute(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    assert call("decide", sample_case, "--kind", "tag", "--value", "x", "--entry", "1", *ANALYST).code == 0
    records = call("trail", sample_case, "--json").document["records"]
    assert {record["action"] for record in records} <= set(STEP_TITLES)
    previous = "0" * 64
    for record in records:
        said = {name: value for name, value in record.items() if name != "record_hash"}
        text = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert record["previous_hash"] == previous
        assert hashlib.sha256(text.encode()).hexdigest() == record["record_hash"]
        previous = record["record_hash"]
    by_analyst = call("trail", sample_case, "--actor-name", "analyst", "--json").document["records"]
    decided = [record for record in by_analyst if record["action"] == "decide"]
    assert len(decided) == 1
    assert call("trail", sample_case, "--action", "decide", "--json").document["records"] == decided
    assert "decision about entries" in call("trail", sample_case, "--text", "TAG").out
    assert "No record" in call("trail", sample_case, "--to", "2001-01-01").err
    for suffix in ("csv", "json", "xlsx"):
        assert call("trail", sample_case, "--out", tmp_path / f"t.{suffix}").code == 0
    written = json.loads((tmp_path / "t.json").read_text(encoding="utf-8"))["records"]
    assert written == records
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["record_hash"] for row in csv.DictReader(file)] == [row["record_hash"] for row in records]
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[rows[0].index("record_hash")] for row in rows[1:]] == [row["record_hash"] for row in records]


def test_steps_are_taken_back_and_done_again_in_an_encrypted_case(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INVESTIGATOR_PASSPHRASE", "correct horse battery staple 17")
    case = tmp_path / "e.idcase"
    assert call("new", case, "--title", "T", "--reference", "R", "--encrypt").code == 0
    assert call("episodes", case, "add", "--title", "One").code == 0
    assert call("undo", case).code == 0
    assert call("episodes", case, "--json").document["episodes"] == []
    assert call("redo", case).code == 0
    assert len(call("episodes", case, "--json").document["episodes"]) == 1
    assert call("undo", case).code == 0
    assert call("undo", case).code == 2
    assert main(["verify", str(case)]) == 0
