"""Parties on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.app.conftest import Call


def test_proposals_are_listed_accepted_withdrawn_and_undone(call: Call, sample_case: Path) -> None:
    before = call("parties", sample_case, "--json").document["parties"]
    listed = call("parties", sample_case, "proposals", "--json")
    assert listed.code == 1
    proposal = listed.document["proposals"][0]
    first, second = proposal["first"]["key"], proposal["second"]["key"]
    assert proposal["score"] == min(99, sum(one["points"] for one in proposal["evidence"]))
    assert all(one["sentence"].endswith(".") for one in proposal["evidence"])
    accepted = call("parties", sample_case, "accept", first, second, "--reason", "same number")
    assert accepted.code == 0
    assert f"The case has {len(before) - 1} parties now." in accepted.err
    after = call("parties", sample_case, "--json").document["parties"]
    (joined,) = [party for party in after if len(party["members"]) == 2]
    assert {one["key"] for one in joined["members"]} == {first, second}
    (kept,) = call("parties", sample_case, "decisions", "--json").document["decisions"]
    assert (kept["verdict"], kept["reason"]) == ("accepted", "same number")
    assert call("parties", sample_case, "withdraw", first, second).code == 0
    assert call("undo", sample_case).code == 0
    assert len(call("parties", sample_case, "--json").document["parties"]) == len(before) - 1


def test_a_rejected_pair_is_not_proposed_again(call: Call, sample_case: Path) -> None:
    proposals = call("parties", sample_case, "proposals", "--json").document["proposals"]
    keys = [proposals[0][side]["key"] for side in ("first", "second")]
    assert call("parties", sample_case, "reject", *keys, "--reason", "two firms").code == 0
    assert (
        len(call("parties", sample_case, "proposals", "--json").document["proposals"]) == len(proposals) - 1
    )
    assert "two firms" in call("parties", sample_case, "decisions").out


def test_what_is_not_understood_is_refused_with_a_sentence(call: Call, sample_case: Path) -> None:
    assert "keys of the two parties" in call("parties", sample_case, "accept", "p1").err
    assert "key of one party" in call("parties", sample_case, "totals").err
    assert (
        "No source of the case records"
        in call("parties", sample_case, "accept", "p1", "p2", "--reason", "x").err
    )


def test_sums_and_spellings_are_written_as_lines(call: Call, sample_case: Path) -> None:
    lines = call("parties", sample_case).out.splitlines()
    key, name, count, _ = lines[0].split("\t")
    (total, *_) = call("parties", sample_case, "totals", key).out.splitlines()
    assert total.split("\t")[0] in {"holder", "counterparty"}
    assert name
    assert int(count) > 100
    assert "Both" in call("parties", sample_case, "proposals", "--threshold", "90").out
