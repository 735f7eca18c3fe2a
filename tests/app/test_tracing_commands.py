"""Marking funds of interest and tracing them from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.app.conftest import Call

ANALYST = ("--actor", "B. Analyst, financial analyst")
ACCOUNT = "0000120000000053"


def entries(call: Call, case: Path) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = call("entries", case, "--account", ACCOUNT, "--json").document["entries"]
    return listed


def key_of(call: Call, case: Path, direction: str, position: int) -> str:
    found = [row["entry_key"] for row in entries(call, case) if row["direction"] == direction]
    return str(found[position])


def test_funds_are_marked_listed_and_withdrawn(call: Call, sample_case: Path) -> None:
    key = key_of(call, sample_case, "credit", 3)
    refused = call("funds", sample_case, "add", "--entry", key, "--claimant", "A", *ANALYST)
    assert refused.code == 2
    assert "reason is missing" in refused.err
    done = call("funds", sample_case, "add", "--entry", key, "--claimant", "A", "--reason", "wages", *ANALYST)
    assert done.code == 0, done.err
    (kept,) = call("funds", sample_case, "--json").document["funds"]
    assert (kept["claimant"], kept["reason"], kept["entry_keys"]) == ("A", "wages", [key])
    assert kept["decided_by"]["name"] == "B. Analyst"
    assert call("funds", sample_case, "withdraw", str(kept["id"]), *ANALYST).code == 0
    assert call("funds", sample_case, "--json").document["funds"] == []
    assert call("undo", sample_case, *ANALYST).code == 0
    assert len(call("funds", sample_case, "--json").document["funds"]) == 1


def test_tracing_answers_with_every_method_and_never_with_one_number(call: Call, sample_case: Path) -> None:
    key = key_of(call, sample_case, "credit", 3)
    asset = key_of(call, sample_case, "debit", -10)
    traced = call("trace", sample_case, "--credit", key, "--claimant", "A", "--asset", asset, "--json")
    assert traced.code == 0, traced.err
    document = traced.document
    assert len(document["methods"]) == 8
    claim = document["owners"].index({"kind": "claim", "label": "A"})
    for row in document["methods"]:
        assert {"amount", "least", "most"} == set(row["left"][0][claim])
    assert document["guidance"]["state"] == "not_opened"
    states = {one["state"] for words in document["words"].values() for one in words["authorities"]}
    assert states == {"verified", "not_opened"}
    (found,) = document["assets"]
    assert found["entry_key"] == asset
    assert set(found["methods"]) == {row["method"] for row in document["methods"]} - {
        "pari_passu_ex_post", "untoc_ceiling",
    }  # fmt: skip
    printed = call("trace", sample_case, "--credit", key, "--claimant", "A").out
    assert "No single method is prescribed" in printed
    assert "source not yet opened" in printed


def test_a_result_is_kept_only_where_asked(call: Call, sample_case: Path) -> None:
    place = next(row for row in entries(call, sample_case) if row["direction"] == "credit")
    named = f"{place['evidence']}:{place['sheet']}:{place['row']}" if place["sheet"] else f"E9:{place['row']}"
    words = ("--credit", named, "--claimant", "A", "--methods", "fifo,lifo")
    assert call("trace", sample_case, *words, "--json").code == 0
    assert "run_tracing" not in actions(call, sample_case)
    kept = call("trace", sample_case, *words, "--keep", "--json", *ANALYST)
    assert [row["method"] for row in kept.document["methods"]] == ["fifo", "lifo"]
    assert actions(call, sample_case).count("run_tracing") == 1


def actions(call: Call, case: Path) -> list[str]:
    return [record["action"] for record in call("trail", case, "--json").document["records"]]


def test_what_cannot_be_traced_is_refused_in_whole_sentences(call: Call, sample_case: Path) -> None:
    nothing = call("trace", sample_case)
    assert (nothing.code, "No funds of interest are marked" in nothing.err) == (2, True)
    method = call("trace", sample_case, "--methods", "best")
    assert (method.code, "There is no method best" in method.err.replace("\u2068", "").replace("\u2069", "")) == (
        2, True,
    )  # fmt: skip
    key = key_of(call, sample_case, "credit", 0)
    assert "Name one claimant" in call("trace", sample_case, "--credit", key).err
