from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis
from investigator_desktop.operations.cases import open_case
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.demo import EVIDENCE
from tests.app.conftest import Call
from tests.reports.pdf_checks import extracted

PASSPHRASE = "correct horse battery staple 7"


@pytest.fixture
def encrypted(call: Call, tmp_path: Path) -> tuple[Path, Path]:
    """Return an encrypted case and the file of its passphrase."""
    case, passphrase = tmp_path / "case.idcase", tmp_path / "passphrase.txt"
    passphrase.write_text(PASSPHRASE, encoding="utf-8")
    words = ("--title", "T", "--reference", "R-1", "--encrypt", "--passphrase-file", passphrase)
    made = call("new", case, *words)
    assert made.code == 0, made.err
    return case, passphrase


def test_a_receipt_names_the_asked_item_and_its_hash(call: Call, sample_case: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.pdf"
    called = call("receipt", sample_case, "--evidence", "E2", "--out", out, "--language", "en", "--json")
    assert called.code == 0, called.err
    assert called.document["sha256"] in called.err
    text = extracted(out)
    assert "E2: " in text
    assert "E1: " not in text


def test_a_receipt_without_named_items_is_of_all(call: Call, sample_case: Path, tmp_path: Path) -> None:
    assert call("receipt", sample_case, "--out", tmp_path / "r.pdf", "--language", "en").code == 0
    text = extracted(tmp_path / "r.pdf")
    assert all(f"E{number}: " in text for number in (1, 2, 3))


def test_a_receipt_of_unknown_evidence_is_refused(call: Call, sample_case: Path, tmp_path: Path) -> None:
    called = call("receipt", sample_case, "--evidence", "E99", "--out", tmp_path / "r.pdf")
    assert called.code == 2
    assert "E99" in called.err
    assert not (tmp_path / "r.pdf").exists()


def test_a_recovery_sheet_opens_the_case_under_a_new_passphrase(
    call: Call, encrypted: tuple[Path, Path], tmp_path: Path
) -> None:
    case, passphrase = encrypted
    out = tmp_path / "sheet.pdf"
    called = call("recovery-sheet", case, "--out", out, "--language", "en", "--passphrase-file", passphrase)
    assert called.code == 0, called.err
    assert "delete the file" in called.err
    assert "Recovery sheet" in extracted(out)


def test_shares_are_three_files(call: Call, encrypted: tuple[Path, Path], tmp_path: Path) -> None:
    case, passphrase = encrypted
    words = ("--shares", "--out", tmp_path / "s.pdf", "--passphrase-file", passphrase, "--json")
    files = [Path(name) for name in call("recovery-sheet", case, *words).document["files"]]
    assert [file.name for file in files] == ["s-1-of-3.pdf", "s-2-of-3.pdf", "s-3-of-3.pdf"]
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)


def test_a_case_without_a_passphrase_has_no_recovery_sheet(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    called = call("recovery-sheet", sample_case, "--out", tmp_path / "s.pdf")
    assert called.code == 2
    assert "no passphrase" in called.err


def test_the_program_says_nothing_of_the_words(
    call: Call, encrypted: tuple[Path, Path], tmp_path: Path
) -> None:
    case, passphrase = encrypted
    called = call(
        "recovery-sheet", case, "--out", tmp_path / "s.pdf", "--language", "en",
        "--passphrase-file", passphrase, "--json",
    )  # fmt: skip
    words = extracted(tmp_path / "s.pdf").split("33 ")[1].split()[0]
    assert words not in called.out + called.err


def test_a_report_holds_what_is_let_out_by_request(call: Call, tmp_path: Path) -> None:
    case = tmp_path / "case.idcase"
    assert call("new", case, "--title", "T", "--reference", "R-1").code == 0
    assert call("import", case, EVIDENCE / "kl_to_1c_bereke.txt").code == 0
    with open_case(case, None) as opened:
        set_terms(opened, 1, EvidenceTerms(LegalBasis(number="7", to_on=date(2000, 1, 1))), Actor("A. B."))
    assert entries_of(call, case, tmp_path / "default.pdf") == 0
    assert (
        entries_of(call, case, tmp_path / "whole.pdf", "--with-outside-basis", "--with-intelligence") == 143
    )


def entries_of(call: Call, case: Path, out: Path, *options: str) -> int:
    """Write a report and return the number of entries that it says it has."""
    called = call("report", case, "--out", out, "--language", "en", *options)
    assert called.code == 0, called.err
    with pikepdf.open(out) as pdf:
        return int(json.loads(pdf.attachments["manifest.json"].get_file().read_bytes())["entries"])


def test_documents_name_whom_the_case_remembers(call: Call, tmp_path: Path) -> None:
    case = tmp_path / "case.idcase"
    assert call("new", case, "--title", "T", "--reference", "R", "--actor", "Әсел Н., аналитик").code == 0
    assert call("report", case, "--out", tmp_path / "r.pdf").code == 0
    trail = json.loads(call("trail", case, "--json").out)
    assert trail["records"][-1]["actor_name"] == "Әсел Н."
