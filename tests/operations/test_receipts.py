from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.errors import CaseIsReadOnly
from investigator_desktop.foundation.hashing import file_sha256
from investigator_desktop.operations.custody import UnknownEvidence, quarantine, withdraw
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.keys import CaseIsPlain
from investigator_desktop.operations.receipts import (
    NothingReceived,
    key_check,
    write_receipt,
    write_recovery_sheet,
)
from investigator_desktop.operations.recovery_words import secret_from_words
from tests.casefile.builders import ACTOR, import_into, new_case
from tests.reports.pdf_checks import extracted

PASSPHRASE = "correct horse battery staple 7"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path / "case.idcase") as made:
        import_into(made, b"first", [{}])
        import_into(made, b"second", [{}])
        yield made


@pytest.fixture
def encrypted(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path / "secret.idcase", PASSPHRASE) as made:
        yield made


def last_request(case: CaseFile) -> tuple[str, dict[str, object]]:
    head = case.audit_head()
    assert head is not None
    return head.action, json.loads(head.parameters)["request"]


def words_on(path: Path) -> str:
    """Return the numbered words of a sheet, as somebody copies them by hand."""
    text = extracted(path).split("Key check")[1].split("What the words do")[0]
    return " ".join(text.split()[1:])


def test_a_receipt_of_all_that_counts_is_in_the_trail_with_the_hash_of_its_file(
    case: CaseFile, tmp_path: Path
) -> None:
    withdraw(case, 2, "by mistake", ACTOR)
    written = write_receipt(case, [], tmp_path / "r.pdf", "en", ACTOR)
    action, request = last_request(case)
    assert action == "write_receipt"
    assert (request["evidence"], request["sha256"]) == (["E1"], file_sha256(written.path))


def test_the_receipt_names_the_state_of_the_trail_before_it(case: CaseFile, tmp_path: Path) -> None:
    head = case.audit_head()
    assert head is not None
    write_receipt(case, [1], tmp_path / "r.pdf", "en", ACTOR)
    assert head.record_hash in extracted(tmp_path / "r.pdf").replace(" ", "")


def test_an_item_in_quarantine_or_unknown_has_no_receipt(case: CaseFile, tmp_path: Path) -> None:
    quarantine(case, 2, "privileged", ACTOR)
    for evidence_id in (2, 99):
        with pytest.raises(UnknownEvidence):
            write_receipt(case, [evidence_id], tmp_path / "r.pdf", "en", ACTOR)
    assert not (tmp_path / "r.pdf").exists()


def test_a_case_without_evidence_has_no_receipt(encrypted: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(NothingReceived):
        write_receipt(encrypted, [], tmp_path / "r.pdf", "en", ACTOR)


def test_a_receipt_is_never_written_over_the_case(case: CaseFile) -> None:
    with pytest.raises(OutputRefused):
        write_receipt(case, [1], case.path, "en", ACTOR)


def test_the_words_of_a_sheet_open_the_case(encrypted: CaseFile, tmp_path: Path) -> None:
    (sheet,) = write_recovery_sheet(encrypted, tmp_path / "s.pdf", "en", False, ACTOR)
    assert secret_from_words([words_on(sheet.path)]) == encrypted.secret


def test_any_two_of_three_shares_open_the_case(encrypted: CaseFile, tmp_path: Path) -> None:
    sheets = write_recovery_sheet(encrypted, tmp_path / "s.pdf", "en", True, ACTOR)
    assert [sheet.path.name for sheet in sheets] == ["s-1-of-3.pdf", "s-2-of-3.pdf", "s-3-of-3.pdf"]
    first, second, third = (words_on(sheet.path) for sheet in sheets)
    for two in ([first, second], [third, first], [second, third]):
        assert secret_from_words(two) == encrypted.secret


@pytest.mark.parametrize("shares", [False, True])
def test_the_trail_says_that_a_sheet_was_written_and_nothing_of_its_words(
    encrypted: CaseFile, tmp_path: Path, shares: bool
) -> None:
    sheets = write_recovery_sheet(encrypted, tmp_path / "s.pdf", "en", shares, ACTOR)
    action, request = last_request(encrypted)
    assert action == "write_recovery_sheet"
    assert set(request) == {"file_names", "language", "share_count", "key_check"}
    assert request["file_names"] == [sheet.path.name for sheet in sheets]
    assert request["share_count"] == (3 if shares else 0)


def test_the_key_check_is_that_of_the_file(encrypted: CaseFile, tmp_path: Path) -> None:
    write_recovery_sheet(encrypted, tmp_path / "s.pdf", "en", False, ACTOR)
    assert f"Key check {key_check(encrypted.path)}" in extracted(tmp_path / "s.pdf")


def test_a_case_that_is_not_encrypted_has_no_sheet(case: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(CaseIsPlain):
        write_recovery_sheet(case, tmp_path / "s.pdf", "en", False, ACTOR)


def test_no_sheet_is_written_that_the_trail_cannot_tell_of(encrypted: CaseFile, tmp_path: Path) -> None:
    encrypted.close()
    with CaseFile.open(encrypted.path, PASSPHRASE, read_only=True) as case, pytest.raises(CaseIsReadOnly):
        write_recovery_sheet(case, tmp_path / "s.pdf", "en", False, ACTOR)
    assert not (tmp_path / "s.pdf").exists()


def test_where_one_share_cannot_be_written_none_stays_and_the_trail_says_nothing(
    encrypted: CaseFile, tmp_path: Path
) -> None:
    (tmp_path / "s-2-of-3.pdf").mkdir()
    before = encrypted.sequence
    with pytest.raises(OutputRefused):
        write_recovery_sheet(encrypted, tmp_path / "s.pdf", "en", True, ACTOR)
    assert not (tmp_path / "s-1-of-3.pdf").exists()
    assert encrypted.sequence == before
