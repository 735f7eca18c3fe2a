"""What a reader of the answer sees, and that no input ends in anything but an answer."""

from __future__ import annotations

import ast
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.verifier.bundle_builder import Made, Row, digest, sealed, set_keys, set_results, set_trail
from tests.verifier.checker import PATH, difference_in, verifier
from tests.verifier.sample import case_without_e3, protected_case, whole_case, withhold


def answer(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str]]:
    code = verifier.main(list(arguments))
    return code, capfd.readouterr().out.splitlines()


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    path = tmp_path / "bundle.zip"
    path.write_bytes(sealed(whole_case()))
    return path


def test_a_good_bundle_passes_with_counts_head_and_fingerprint(
    bundle: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code, lines = answer(capfd, str(bundle))
    assert (code, lines[0]) == (0, "PASS")
    assert "15 entries" in lines[2]
    assert any(
        line == "Not compared: 1 files of the format xls, which is not re-read here." for line in lines
    )
    assert any(line.startswith("Head of the chain: ") and len(line) == 83 for line in lines)
    assert any(line.startswith("Fingerprint of the key: ") for line in lines)


def test_a_bad_bundle_fails_with_one_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = whole_case()
    made.row("entry", 6)["amount"] = "100.01"
    made.row("statement", 2)["credits"] = str(made.row("statement", 2)["credits"]).replace("10525", "10526")
    path = tmp_path / "bundle.zip"
    path.write_bytes(sealed(made))
    code, lines = answer(capfd, str(path))
    assert (code, lines[0]) == (1, "FAIL")
    assert lines[2] == "The amount of Entry 6 (E2, row 4) is 100.01, the row holds 100.00."


def test_the_answer_can_be_had_as_json(bundle: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, lines = answer(capfd, str(bundle), "--json")
    given = json.loads("\n".join(lines))
    assert (code, given["verdict"], given["difference"]) == (0, "PASS", None)
    assert given["compared"]["payments"] == 3


@pytest.mark.parametrize(
    "content", [b"age-encryption.org/v1\n-> X25519 x", b"-----BEGIN AGE ENCRYPTED FILE-----\n"]
)
def test_an_encrypted_bundle_says_how_to_decrypt_it(
    tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bundle.age"
    path.write_bytes(content)
    code, lines = answer(capfd, str(path))
    assert (code, lines[0]) == (2, "NO BUNDLE")
    assert "age --decrypt -i KEY BUNDLE" in lines[2]


@pytest.mark.parametrize("content", [b"", b"x", b"PK", b"%PDF-1.7", b"PK\x05\x06" + bytes(18)])
def test_a_file_that_is_no_bundle_is_told_apart(
    tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(content)
    code, lines = answer(capfd, str(path))
    assert code in (1, 2)
    assert lines[0] in ("FAIL", "NO BUNDLE")


def test_a_missing_file_is_an_answer_too(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, lines = answer(capfd, str(tmp_path / "nothing.zip"))
    assert (code, lines[0]) == (2, "NO BUNDLE")


def test_a_head_of_a_report_is_one_of_the_trail(bundle: Path, capfd: pytest.CaptureFixture[str]) -> None:
    made = whole_case()
    set_keys(made)
    set_trail(made)
    older = str(made.rows("audit_record", sequence=3)[0]["record_hash"])
    code, lines = answer(capfd, str(bundle), "--head", older.upper())
    assert code == 0
    assert "Not compared: 2 audit records that are newer than the report with the given head." in lines
    code, lines = answer(capfd, str(bundle), "--head", "0" * 64)
    assert (code, lines[0]) == (1, "FAIL")


def test_a_fingerprint_of_a_report_is_compared(bundle: Path, capfd: pytest.CaptureFixture[str]) -> None:
    known = json.loads("\n".join(answer(capfd, str(bundle), "--json")[1]))["fingerprint"]
    grouped = " ".join(known[at : at + 8] for at in range(0, 64, 8)).upper()
    assert answer(capfd, str(bundle), "--fingerprint", grouped)[0] == 0
    code, lines = answer(capfd, str(bundle), "--fingerprint", "0" * 64)
    assert (code, "fingerprint" in lines[2]) == (1, True)


def test_it_says_what_is_withheld_and_masked(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(sealed(case_without_e3()))
    assert "Not compared: 1 items of evidence withheld as quarantined." in answer(capfd, str(path))[1]
    path.write_bytes(sealed(protected_case()))
    assert any("parameters are masked" in line for line in answer(capfd, str(path))[1])


def test_a_destroyed_item_is_withheld_and_what_was_claimed_of_it_is_restated() -> None:
    made = whole_case()
    order: Row = {
        "authority": "Court",
        "order_number": "1",
        "ordered_on": None,
        "reason": "Order",
        "evidence_id": 4,
    }
    actor: Row = {"actor_name": "A", "actor_role": "", "actor_is_os_account": 0, "destroyed_seq": 6}
    made.requests.append(("destroy", {}))
    made.add("destruction", **order, **actor, destroyed_at="2026-01-06T10:00:00+00:00")
    set_keys(made)
    set_trail(made)
    claimed = json.loads(str(made.rows("audit_record", sequence=2)[0]["parameters"]))["outcome"]
    made.tables["content_check"] = [row for row in made.tables["content_check"] if row["run_id"] != 4]
    claimed["contents"] = [claim for claim in claimed["contents"] if claim["run_id"] != 4]
    made.outcomes[2] = {"contents": [{"kind": "entry", "owner_id": 5, "digest": "0" * 64}]}
    made.outcomes[6] = {"restated": {"2": claimed}}
    set_trail(made)
    withhold(made, 4, "destroyed")
    set_results(made)
    made.is_recomputed = False
    assert verifier_says(made) == ""
    made.rows("custody_record", evidence_id=1)[0]["file_name"] = "another.xlsx"
    assert "acquired" in verifier_says(made)


def verifier_says(made: Made) -> str:
    return difference_in(sealed(made)) or ""


VALUES: tuple[object, ...] = (
    None,
    "",
    "x",
    0,
    -1,
    10**18,
    "1" * 70,
    [],
    {},
    [[]],
    {"type": "Money"},
    "{}",
    "[]",
    "{",
    "\x00",
    True,
)


def test_no_value_in_any_place_ends_in_a_traceback(tmp_path: Path) -> None:
    chance = random.Random(2026)
    path = tmp_path / "bundle.zip"
    for _ in range(120):
        made = whole_case()
        set_keys(made)
        set_results(made)
        set_trail(made)
        made.is_recomputed = False
        lists = [*(rows for rows in made.tables.values() if rows), made.results]
        row = chance.choice(chance.choice(lists))
        name = chance.choice([name for name in row if name not in ("record_hash",)])
        old, row[name] = row[name], chance.choice(VALUES)
        if row[name] == old or (isinstance(row[name], int) and row[name] == 10**18):
            continue
        try:
            content = sealed(made)
        except (KeyError, ValueError, TypeError):
            continue
        path.write_bytes(content)
        code, sentence = verifier.judged(path, verifier.Report(), None, None)
        assert (code, bool(sentence)) == (1, True), (name, old, row[name])


def test_it_stands_on_the_standard_library_alone() -> None:
    tree = ast.parse(PATH.read_text(encoding="utf-8"))
    names = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert {name.partition(".")[0] for name in names} <= set(sys.stdlib_module_names)
    ast.parse(PATH.read_text(encoding="utf-8"), feature_version=(3, 9))


def test_it_runs_alone_with_nothing_of_the_program_in_reach(bundle: Path) -> None:
    command = [sys.executable, "-I", "-S", str(PATH), str(bundle)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=bundle.parent)
    assert done.returncode == 0, done.stdout
    assert done.stdout.startswith(b"PASS")
    assert digest(b"") == verifier.sha256(b"")
