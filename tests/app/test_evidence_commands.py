"""Custody at the command line: how evidence came, on what terms, whether it counts, and its end by order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from investigator_desktop.casefile.backup import automatic_copies
from investigator_desktop.operations.demo import EVIDENCE
from tests.app.conftest import Call

FILE = EVIDENCE / "kl_to_1c_bereke.txt"
ACTOR = ("--actor", "A. Clerk, evidence officer")
CUSTODY = (
    "--received-from", "АО «Банк»", "--medium", "USB stick", "--seal", "A-0017", "--received-on", "2026-02-03",
    "--received-by", "Clerk K.", "--act", "Criminal Procedure Code, art. 254", "--order-number", "17/2026",
    "--issued-on", "2026-01-15", "--authority", "District court", "--person", "First P.", "--person", "Second P.",
    "--account-covered", "KZ1", "--from", "2024-01-01", "--to", "2024-12-31", "--intelligence",
    "--originator", "Liaison officer", "--caveat", "Not for court", "--may-be-passed-on",
)  # fmt: skip


def imported(call: Call, folder: Path, *words: str) -> Path:
    case = folder / "case.idcase"
    assert call("new", case, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", case, FILE, *words, *ACTOR).code == 0
    return case


def listed(call: Call, case: Path) -> dict[str, Any]:
    found: dict[str, Any] = call("evidence", case, "--json").document
    return found


def entry_count(call: Call, case: Path) -> int:
    return len(
        call("entries", case, "--with-intelligence", "--with-outside-basis", "--json").document["entries"]
    )


def test_what_is_said_at_an_import_is_listed_with_the_evidence(call: Call, tmp_path: Path) -> None:
    case = imported(call, tmp_path, *CUSTODY)
    (item,) = listed(call, case)["evidence"]
    (receipt,) = item["custody"]
    assert item["terms"] == {
        "act": "Criminal Procedure Code, art. 254",
        "order_number": "17/2026",
        "issued_on": "2026-01-15",
        "authority": "District court",
        "persons": ["First P.", "Second P."],
        "accounts_covered": ["KZ1"],
        "from": "2024-01-01",
        "to": "2024-12-31",
        "source_kind": "intelligence",
        "originator": "Liaison officer",
        "caveat": "Not for court",
        "may_be_passed_on": True,
    }
    said = [
        receipt[name] for name in ("received_from", "medium", "seal_number", "received_on", "received_by")
    ]
    assert said == ["АО «Банк»", "USB stick", "A-0017", "2026-02-03", "Clerk K."]
    assert receipt["recorded_by"] == {"name": "A. Clerk", "role": "evidence officer", "is_os_account": False}
    assert item["standing"] == "counts"
    assert call("verify", case).code == 0


def test_a_day_that_is_none_is_refused_and_nothing_is_imported(call: Call, tmp_path: Path) -> None:
    case = tmp_path / "case.idcase"
    assert call("new", case, "--title", "T", "--reference", "R-1").code == 0
    for option in ("--received-on", "--issued-on", "--from", "--to"):
        refused = call("import", case, FILE, option, "03.02.2026")
        assert refused.code == 2
        assert "03.02.2026 is no day; write it as 2024-01-31." in refused.err
    assert listed(call, case)["evidence"] == []


def test_a_file_that_is_known_gets_another_receipt(call: Call, tmp_path: Path) -> None:
    case = imported(call, tmp_path, "--received-from", "Bank")
    again = call("import", case, FILE, "--received-from", "Police", "--act", "Other", "--json", *ACTOR)
    assert (again.code, again.document["runs"], len(again.document["already_known"])) == (0, [], 1)
    (item,) = listed(call, case)["evidence"]
    assert [receipt["received_from"] for receipt in item["custody"]] == ["Bank", "Police"]
    assert item["terms"]["act"] is None
    text = call("evidence", case).out.splitlines()
    assert [line.split("\t")[3] for line in text[1:]] == ["Bank", "Police"]
    assert call("verify", case).code == 0


def test_terms_change_where_something_is_said_and_stay_elsewhere(call: Call, tmp_path: Path) -> None:
    case = imported(call, tmp_path, *CUSTODY)
    words = (
        "--caveat",
        "",
        "--evidence",
        "--person",
        "Third P.",
        "--to",
        "",
        "--not-to-be-passed-on",
        "--json",
    )
    terms = call("evidence-terms", case, "e1", *words, *ACTOR).document["terms"]
    assert (terms["caveat"], terms["source_kind"], terms["persons"]) == (None, "evidence", ["Third P."])
    assert (terms["from"], terms["to"], terms["may_be_passed_on"]) == ("2024-01-01", None, False)
    assert terms["order_number"] == "17/2026"
    assert listed(call, case)["evidence"][0]["terms"] == terms
    assert call("undo", case, *ACTOR).code == 0
    assert listed(call, case)["evidence"][0]["terms"]["caveat"] == "Not for court"


def test_a_file_comes_out_exactly_as_it_was_received(call: Call, tmp_path: Path) -> None:
    case = imported(call, tmp_path)
    written = call("evidence-export", case, "E1", "--out", tmp_path / "out.txt", *ACTOR)
    assert written.code == 0, written.err
    assert (tmp_path / "out.txt").read_bytes() == FILE.read_bytes()
    refused = call("evidence-export", case, "E1", "--out", case, *ACTOR)
    assert (refused.code, "a case file stands there" in refused.err) == (2, True)
    assert call("evidence-export", case, "E2", "--out", tmp_path / "x").code == 2
    assert call("verify", case).code == 0


def test_quarantine_hides_a_file_until_it_is_reinstated(call: Call, tmp_path: Path) -> None:
    case = imported(call, tmp_path)
    assert entry_count(call, case) == 143
    held = call("evidence-standing", case, "E1", "--quarantine", "--reason", "Letter to a lawyer", *ACTOR)
    assert held.code == 0, held.err
    assert entry_count(call, case) == 0
    found = listed(call, case)
    assert found["evidence"] == []
    assert [(one["label"], one["reason"]) for one in found["quarantined"]] == [("E1", "Letter to a lawyer")]
    assert FILE.name not in call("evidence", case).out
    refused = call("evidence-export", case, "E1", "--out", tmp_path / "out.txt", *ACTOR)
    assert (refused.code, "in quarantine" in refused.err) == (2, True)
    assert not (tmp_path / "out.txt").exists()
    again = call("import", case, FILE, "--json", *ACTOR)
    assert (again.code, again.document["left_out"]) == (1, [{"label": "E1", "standing": "quarantined"}])
    assert call("evidence-standing", case, "E1", "--reinstate", "--reason", "Allowed", *ACTOR).code == 0
    assert entry_count(call, case) == 143
    assert call("undo", case, *ACTOR).code == 0
    assert entry_count(call, case) == 0
    assert call("verify", case).code == 0


def test_a_withdrawn_file_stays_listed_with_its_reason(call: Call, tmp_path: Path) -> None:
    case = imported(call, tmp_path)
    assert call("evidence-standing", case, "E1", "--withdraw", "--reason", " ", *ACTOR).code == 2
    assert call("evidence-standing", case, "E1", "--withdraw", "--reason", "No order", *ACTOR).code == 0
    (item,) = listed(call, case)["evidence"]
    assert (item["standing"], item["standing_reason"]) == ("withdrawn", "No order")
    assert entry_count(call, case) == 0
    assert call("evidence-standing", case, "E1", "--withdraw", "--reason", "Again", *ACTOR).code == 2
    again = call("import", case, FILE, *ACTOR)
    assert (again.code, "withdrawn" in again.err) == (1, True)
    assert call("verify", case).code == 0


def test_a_destruction_leaves_hash_custody_and_order_and_no_copy_with_the_content(
    call: Call, tmp_path: Path
) -> None:
    case = imported(call, tmp_path, "--received-from", "Bank")
    before = listed(call, case)["evidence"][0]
    assert automatic_copies(case)
    order = ("--authority", "District court", "--order-number", "7/2026", "--ordered-on", "2026-03-01")
    assert (
        call("evidence-destroy", case, "E1", *order[:4], "--ordered-on", "x", "--reason", "r", *ACTOR).code
        == 2
    )
    gone = call("evidence-destroy", case, "E1", *order, "--reason", "Unlawful", *ACTOR)
    assert gone.code == 0, gone.err
    assert "Copies made elsewhere are not reached" in gone.err
    found = listed(call, case)
    assert found["evidence"][0]["sha256"] == before["sha256"]
    assert found["evidence"][0]["custody"] == before["custody"]
    assert found["evidence"][0]["standing"] == "destroyed"
    assert [found["destroyed"][0][name] for name in ("order_number", "ordered_on")] == [
        "7/2026",
        "2026-03-01",
    ]
    planted = FILE.read_bytes()[200:260]
    assert planted in FILE.read_bytes()
    for copy in (case, *automatic_copies(case)):
        assert planted not in copy.read_bytes()
    assert automatic_copies(case)
    assert entry_count(call, case) == 0
    again = call("import", case, FILE, *ACTOR)
    assert (again.code, "destroyed by order" in again.err) == (1, True)
    assert call("evidence-destroy", case, "E1", *order, "--reason", "Unlawful", *ACTOR).code == 2
    assert call("verify", case).code == 0
