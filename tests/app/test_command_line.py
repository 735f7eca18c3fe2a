from __future__ import annotations

import csv
import json
import os
import shutil
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import openpyxl
import pikepdf
import polars as pl
import pytest

from investigator_desktop.app.commands import COMMANDS
from investigator_desktop.app.main import COMMAND_NAMES
from investigator_desktop.operations.demo import EVIDENCE
from tests.app.conftest import Call


def new_case(call: Call, folder: Path) -> Path:
    path = folder / "case.idcase"
    assert call("new", path, "--title", "T", "--reference", "R-1").code == 0
    return path


def test_every_command_of_the_contract_is_known_before_anything_is_imported() -> None:
    assert tuple(command.name for command in COMMANDS) == COMMAND_NAMES


def test_a_case_is_made_imported_into_listed_reported_and_verified(call: Call, tmp_path: Path) -> None:
    case = new_case(call, tmp_path)
    imported = call("import", case, EVIDENCE / "kl_to_1c_bereke.txt", "--received-from", "Bank", "--json")
    assert imported.code == 0, imported.err
    listed = call("entries", case, "--json").document["entries"]
    assert len(listed) == 143
    statements = call("statements", case, "--json").document["statements"]
    assert [statement["reconciliation"]["state"] for statement in statements] == ["pass"]
    written = call("report", case, "--out", tmp_path / "r.pdf", "--language", "ru", "--json")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-")
    assert written.document["pages"] >= 5
    assert call("verify", case, "--json").document["agrees"] is True


def test_entries_exported_as_csv_xlsx_and_parquet_hold_the_same_amounts(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    for suffix in ("csv", "xlsx", "parquet"):
        assert call("entries", sample_case, f"--{suffix}", tmp_path / f"out.{suffix}").code == 0
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        from_csv = [Decimal(row["amount"]) for row in csv.DictReader(file)]
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    column = rows[0].index("amount")
    from_xlsx = [Decimal(str(row[column])) for row in rows[1:]]
    from_parquet = [Decimal(text) for text in pl.read_parquet(tmp_path / "out.parquet")["amount"]]
    assert from_csv == from_xlsx == from_parquet
    assert len(from_csv) > 1_500


def test_filters_of_account_period_party_and_text_narrow_the_entries(call: Call, sample_case: Path) -> None:
    everything = call("entries", sample_case, "--json").document["entries"]
    account = everything[0]["account"]
    chosen = call(
        "entries", sample_case, "--account", account, "--from", "2024-02-01", "--to", "2024-02-29", "--json"
    ).document["entries"]
    expected = [
        row["entry_key"]
        for row in everything
        if row["account"] == account and "2024-02-01" <= row["booked_at"][:10] <= "2024-02-29"
    ]
    assert [row["entry_key"] for row in chosen] == expected
    assert expected


def test_the_demo_agrees_with_what_the_sample_says_of_itself(call: Call, sample_case: Path) -> None:
    truth = json.loads((EVIDENCE.parent / "truth.json").read_text(encoding="utf-8"))
    expected: dict[tuple[str, ...], Decimal] = {}
    for file in truth["files"]:
        for statement in file.get("statements", []):
            for direction in ("credit", "debit"):
                key = (file["file"], statement["account"], statement["currency"], direction)
                expected[key] = Decimal(statement[f"{direction}_sum"])
    found: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
    for row in call("entries", sample_case, "--json").document["entries"]:
        found[row["file"], row["account"], row["currency"], row["direction"]] += Decimal(row["amount"])
    assert dict(found) == {key: amount for key, amount in expected.items() if amount}


def test_the_demo_reconciles_as_the_sample_says_and_names_the_planted_break(
    call: Call, sample_case: Path
) -> None:
    truth = json.loads((EVIDENCE.parent / "truth.json").read_text(encoding="utf-8"))
    expected = {
        (file["file"], statement["account"], statement["currency"]): statement["reconciliation"]
        for file in truth["files"]
        for statement in file.get("statements", [])
    }
    statements = call("statements", sample_case, "--json").document["statements"]
    found = {
        (
            statement["file"],
            statement["account"]["iban"] or statement["account"]["number"],
            statement["account"]["currency"],
        ): statement["reconciliation"]["state"]
        for statement in statements
    }
    assert found == expected
    broken = next(s for s in statements if s["reconciliation"]["state"] == "fail")
    planted = next(plant for plant in truth["plants"] if plant["kind"] == "missing_row")
    assert broken["reconciliation"]["first_break"] == planted["place"]


def test_reading_shows_what_an_import_would_yield_and_writes_nothing(call: Call, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    read = call("read", EVIDENCE / "tulpar_statement_2024-01_2024-03.xlsx", "--json")
    file = read.document["files"][0]
    assert (read.code, file["status"]) == (0, "ok")
    assert file["statements"][0]["reconciliation"]["state"] == "pass"
    assert len(file["statements"][0]["entries"]) == 61
    assert set(tmp_path.iterdir()) == before


def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(call: Call, tmp_path: Path) -> None:
    case = new_case(call, tmp_path)
    done = call("import", case, EVIDENCE, "--json")
    statuses = {file["file"]: file["status"] for file in done.document["files"]}
    assert done.code == 1
    assert statuses["tulpar_statement_2024-04.xlsx"] == "error"
    assert statuses["kl_to_1c_bereke.txt"] == "ok"
    assert "tulpar_statement_2024-04.xlsx" in done.err
    assert call("verify", case).code == 0


def test_the_same_file_is_not_imported_twice(call: Call, tmp_path: Path) -> None:
    case = new_case(call, tmp_path)
    source = EVIDENCE / "kl_to_1c_bereke.txt"
    call("import", case, source)
    again = call("import", case, source, "--json")
    assert len(again.document["already_known"]) == 1
    assert len(call("entries", case, "--json").document["entries"]) == 143


@pytest.mark.parametrize(
    "words",
    [
        ("new", "x.idcase"),
        ("report",),
        ("import", "x.idcase"),
        ("entries", "x.idcase", "--from", "yesterday"),
        ("verify", "absent.idcase"),
        ("read", "absent.xlsx"),
        ("new", "x.idcase", "--title", "T", "--reference", "R", "--currency", "XXZ"),
        ("new", "x.idcase", "--title", "T", "--reference", "R", "--timezone", "Mars/Base"),
        ("new", "x.idcase", "--title", "T", "--reference", "R", "--encrypt"),
        ("new", "x.idcase", "--title", " ", "--reference", "R"),
        ("bogus",),
    ],
)
def test_a_call_that_cannot_be_done_is_refused_with_one_sentence(
    call: Call, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    refused = call(*words)
    assert refused.code == 2
    assert refused.err.strip()
    assert "Traceback" not in refused.err
    assert not refused.out
    assert list(tmp_path.iterdir()) == []


def test_messages_come_in_the_chosen_language(call: Call, tmp_path: Path) -> None:
    refused = call("verify", tmp_path / "нет.idcase", "--interface-language", "ru")
    assert "нет.idcase" in refused.err
    assert "does not exist" not in refused.err


def test_a_passphrase_comes_from_a_file_and_opens_an_encrypted_case(call: Call, tmp_path: Path) -> None:
    secret = tmp_path / "phrase.txt"
    secret.write_text("құпия фраза 1\n", encoding="utf-8")
    case = tmp_path / "case.idcase"
    made = call("new", case, "--title", "T", "--reference", "R", "--encrypt", "--passphrase-file", secret)
    assert made.code == 0, made.err
    assert not case.read_bytes().startswith(b"SQLite format 3")
    assert call("verify", case).code == 2
    assert call("verify", case, "--passphrase-file", secret).code == 0


def test_who_acts_is_in_the_trail(call: Call, tmp_path: Path) -> None:
    from investigator_desktop.operations.cases import open_case

    case = tmp_path / "case.idcase"
    call("new", case, "--title", "T", "--reference", "R", "--actor", "А. Серікова, тергеуші")
    with open_case(case, read_only=True) as opened:
        actor = opened.audit_records()[0].actor
    assert (actor.name, actor.role, actor.is_os_account) == ("А. Серікова", "тергеуші", False)


def test_a_window_without_a_screen_is_refused_in_one_sentence(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    refused = call()
    assert (refused.code, refused.out) == (2, "")
    assert "no screen" in refused.err


@pytest.mark.parametrize("command", [("report", "--out"), ("entries", "--csv")])
def test_no_output_is_written_over_a_case(call: Call, sample_case: Path, command: tuple[str, str]) -> None:
    before = sample_case.read_bytes()
    hidden = sample_case.with_suffix(".pdf" if command[0] == "report" else ".csv")
    hidden.write_bytes(before)
    for target in (sample_case, hidden):
        refused = call(command[0], sample_case, command[1], target)
        assert refused.code == 2
        assert target.name in refused.err
    assert call("verify", sample_case).code == 0
    assert hidden.read_bytes() == before


def test_payments_without_entries_are_told_by_read_report_and_limits(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    read = call("read", EVIDENCE / "Keruen_Express_transfers_2024H1.xlsx", "--json")
    assert "70 payments" in read.err
    assert len(read.document["files"][0]["money_transfers"]) == 70
    assert call("report", sample_case, "--out", tmp_path / "r.pdf").code == 0
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        assert "transfers.csv" in pdf.attachments


def test_a_missing_path_is_named_and_the_others_are_read(call: Call, tmp_path: Path) -> None:
    source = EVIDENCE / "kl_to_1c_bereke.txt"
    read = call("read", tmp_path / "absent.xlsx", source, "--json")
    assert read.code == 1
    assert [file["status"] for file in read.document["files"]] == ["error", "ok"]
    assert "absent.xlsx" in read.err


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of this kind are of POSIX systems")
def test_a_folder_with_a_ring_and_a_pipe_is_walked_once(call: Call, tmp_path: Path) -> None:
    shutil.copy(EVIDENCE / "kl_to_1c_bereke.txt", tmp_path)
    (tmp_path / "ring").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    read = call("read", tmp_path, "--json")
    assert [file["file"] for file in read.document["files"]] == ["kl_to_1c_bereke.txt"]


def test_a_passphrase_without_encrypt_is_refused(call: Call, tmp_path: Path) -> None:
    secret = tmp_path / "phrase.txt"
    secret.write_text("phrase", encoding="utf-8")
    case = tmp_path / "case.idcase"
    refused = call("new", case, "--title", "T", "--reference", "R", "--passphrase-file", secret)
    assert refused.code == 2
    assert not case.exists()


def test_a_question_is_put_in_words_with_the_answers_that_a_mapping_may_give(call: Call) -> None:
    read = call("read", EVIDENCE / "Банк Сарыжайлау - ответ на запрос 14-2.xlsx")
    assert read.code == 1
    assert "Whose accounts is this table about?" in read.err
    assert "KZ64000TRN0000000101" in read.err


def test_the_mapping_of_the_readme_answers_the_question(call: Call, tmp_path: Path) -> None:
    readme = (EVIDENCE.parents[2] / "README.md").read_text(encoding="utf-8")
    mapping = tmp_path / "answers.toml"
    mapping.write_text(readme.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    source = EVIDENCE / "Банк Сарыжайлау - ответ на запрос 14-2.xlsx"
    read = call("read", source, "--mapping", mapping, "--json")
    assert read.document["files"][0]["status"] == "ok"
    assert len(read.document["files"][0]["statements"]) == 2


def test_listed_entries_print_no_time_that_the_source_lacks(call: Call, tmp_path: Path) -> None:
    case = new_case(call, tmp_path)
    call("import", case, EVIDENCE / "kl_to_1c_bereke.txt")
    lines = call("entries", case).out.splitlines()
    assert len(lines) == 143
    assert lines[0].split("\t")[0] == "2024-01-01"


def test_a_text_named_like_a_workbook_is_told_to_be_none(call: Call, tmp_path: Path) -> None:
    (tmp_path / "note.xlsx").write_text("Not a workbook at all.", encoding="utf-8")
    read = call("read", tmp_path / "note.xlsx")
    assert read.code == 1
    assert "note.xlsx is no workbook" in read.err
