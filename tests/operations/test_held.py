"""What cannot be read is kept and named; what lies in archives and behind passwords is evidence of its own."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook

from investigator_desktop.casefile import CaseFile, HeldByContainer
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import UNLIMITED, Derivation, EvidenceTerms, SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.domain.statement import HeldReason, ReadStatus
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations import custody
from investigator_desktop.operations.cases import create_case, undo
from investigator_desktop.operations.errors import FileChanged
from investigator_desktop.operations.held import held_not_read
from investigator_desktop.operations.importing import ImportOutcome, import_files, import_readings
from investigator_desktop.operations.reading import read_file, read_path
from investigator_desktop.operations.readings import read_all
from investigator_desktop.operations.verification import verify_case
from tests.casefile.builders import ACTOR, DETAILS, ticking
from tests.importers.reading.builders import first_sheet, saved

PASSWORD = Passwords(("wrong", "пароль"))
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"


def statement(amount: float = 100.5) -> bytes:
    book = Workbook()
    sheet = first_sheet(book)
    for row in (["Дата", "Дебет", "Кредит", "Назначение платежа"], ["01.02.2024", None, amount, "Оплата"]):
        sheet.append(row)
    return saved(book)


def locked(content: bytes) -> bytes:
    stream = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt("пароль", stream)
    return stream.getvalue()


def packed(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR, clock=ticking()) as opened:
        yield opened


def taken(
    case: CaseFile,
    folder: Path,
    files: dict[str, bytes],
    passwords: Passwords = NO_PASSWORDS,
    terms: EvidenceTerms = UNLIMITED,
) -> ImportOutcome:
    """Import files lying in a folder, see that the case verifies, and return the outcome."""
    paths = []
    for name, content in files.items():
        paths.append(folder / name)
        paths[-1].write_bytes(content)
    outcome = import_files(case, paths, ACTOR, Progress(), clock=ticking(), terms=terms, passwords=passwords)
    assert verify_case(case).difference is None
    return outcome


def origins(case: CaseFile) -> list[tuple[str, int | None, Derivation | None]]:
    return [(item.file_name, item.container_id, item.derivation) for item in case.evidence()]


def held_names(case: CaseFile) -> list[str]:
    return [one.evidence.file_name for one in held_not_read(case)]


def entry_count(case: CaseFile) -> int:
    return case.entry_columns(EntryQuery(), ["row"]).height


def by_name(case: CaseFile, name: str) -> EvidenceItem:
    return next(item for item in case.evidence() if item.file_name == name)


def test_a_kind_that_cannot_be_read_yet_is_acquired_and_held(case: CaseFile, tmp_path: Path) -> None:
    outcome = taken(case, tmp_path, {"scan.pdf": PDF})
    assert [item.label for item in outcome.held] == ["E1"]
    assert (outcome.run_ids, outcome.needs_a_person) == ((), True)
    assert held_names(case) == ["scan.pdf"]
    assert "PDF" in str(held_not_read(case)[0].sentence)
    assert case.evidence_bytes(1) == PDF
    assert outcome.changes.has_evidence
    assert not outcome.changes.has_entries


def test_what_is_held_is_held_once(case: CaseFile, tmp_path: Path) -> None:
    taken(case, tmp_path, {"scan.pdf": PDF})
    again = taken(case, tmp_path, {"scan.pdf": PDF})
    assert (again.held, [item.label for item in again.already_known]) == ((), ["E1"])
    assert len(case.runs()) == 1
    assert len(case.custody(1)) == 2


def test_what_is_damaged_is_left_out_and_changes_nothing(case: CaseFile, tmp_path: Path) -> None:
    before = case.sequence
    outcome = taken(
        case, tmp_path, {"a.xlsx": statement()[:300], "b.zip": packed({"a.csv": bytes(20_000_000)})}
    )
    assert [checked.reading.status for checked in outcome.readings] == [ReadStatus.ERROR] * 2
    assert (case.sequence, case.evidence()) == (before, ())


def test_every_file_of_an_archive_is_an_item_of_its_own(case: CaseFile, tmp_path: Path) -> None:
    inner = packed({"b.xlsx": statement(2.0)})
    files = {"Январь/a.xlsx": statement(1.0), "inner.zip": inner, "scan.pdf": PDF}
    outcome = taken(case, tmp_path, {"bank.zip": packed(files)})
    assert origins(case) == [
        ("bank.zip", None, None),
        ("bank.zip/Январь/a.xlsx", 1, Derivation.MEMBER),
        ("bank.zip/inner.zip", 1, Derivation.MEMBER),
        ("bank.zip/inner.zip/b.xlsx", 3, Derivation.MEMBER),
        ("bank.zip/scan.pdf", 1, Derivation.MEMBER),
    ]
    assert len(outcome.run_ids) == 2
    assert held_names(case) == ["bank.zip/scan.pdf"]
    assert entry_count(case) == 2
    assert case.evidence_bytes(2) == files["Январь/a.xlsx"]
    undo(case, ACTOR, ticking())
    assert entry_count(case) == 0
    assert verify_case(case).difference is None


def test_a_locked_workbook_is_held_until_its_password_opens_it(case: CaseFile, tmp_path: Path) -> None:
    plain = statement()
    secret = locked(plain)
    outcome = taken(case, tmp_path, {"a.xlsx": secret})
    assert [checked.reading.held for checked in outcome.readings] == [HeldReason.LOCKED]
    assert held_names(case) == ["a.xlsx"]
    opened = taken(case, tmp_path, {"a.xlsx": secret}, PASSWORD)
    assert held_names(case) == []
    assert [(item.sha256, item.container_id, item.derivation) for item in case.evidence()] == [
        (sha256_hex(secret), None, None),
        (sha256_hex(plain), 1, Derivation.DECRYPTED),
    ]
    assert len(opened.run_ids) == 1
    assert entry_count(case) == 1
    assert case.entry_columns(EntryQuery(), ["row"])["evidence_id"].to_list() == [2]


def test_passwords_are_nowhere_in_the_case(case: CaseFile, tmp_path: Path) -> None:
    taken(case, tmp_path, {"a.xlsx": locked(statement())}, PASSWORD)
    assert "пароль" not in repr(PASSWORD)
    records = "".join(record.parameters for record in case.audit_records())
    assert "пароль" not in records
    content = case.path.read_bytes()
    assert "пароль".encode() not in content
    assert "пароль".encode("utf-16-le") not in content


def test_an_archive_of_which_a_part_stays_locked_is_held_in_that_part(case: CaseFile, tmp_path: Path) -> None:
    files = {"a.xlsx": statement(), "b.xlsx": locked(statement(7.0))}
    content = packed(files)
    taken(case, tmp_path, {"bank.zip": content})
    assert held_names(case) == ["bank.zip/b.xlsx"]
    taken(case, tmp_path, {"bank.zip": content}, PASSWORD)
    assert held_names(case) == []
    assert entry_count(case) == 2


def test_a_damaged_file_of_an_archive_is_named_and_the_archive_held(case: CaseFile, tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.csv", "Дата;Дебет;Кредит;Назначение платежа\n01.02.2024;;5,00;Оплата\n")
        archive.writestr("b.csv", "firstfirst")
    outcome = taken(case, tmp_path, {"bank.zip": stream.getvalue().replace(b"firstfirst", b"fIrstfirst")})
    assert [checked.reading.status for checked in outcome.readings] == [ReadStatus.OK, ReadStatus.HELD]
    assert [warning.code for warning in outcome.readings[1].reading.warnings] == ["not_taken_out"]
    assert held_names(case) == ["bank.zip"]


def test_archives_that_lie_in_one_another_too_deep_are_refused(tmp_path: Path) -> None:
    content = b"a;b\n1;2\n"
    for _ in range(7):
        content = packed({"inner.zip": content})
    path = tmp_path / "deep.zip"
    path.write_bytes(content)
    (checked,) = read_path(path)
    assert checked.reading.status is ReadStatus.ERROR
    assert "more than 5 archives" in str(checked.reading.sentence)


def test_an_archive_that_changed_since_it_was_shown_is_refused(case: CaseFile, tmp_path: Path) -> None:
    path = tmp_path / "bank.zip"
    path.write_bytes(packed({"a.xlsx": statement()}))
    readings = list(read_path(path))
    path.write_bytes(packed({"a.xlsx": statement(9.0)}))
    with pytest.raises(FileChanged):
        import_readings(case, readings, ACTOR, Progress(), clock=ticking())
    assert case.evidence() == ()


def test_the_terms_of_an_import_hold_for_the_archive_too(case: CaseFile, tmp_path: Path) -> None:
    terms = EvidenceTerms(source_kind=SourceKind.INTELLIGENCE)
    taken(case, tmp_path, {"bank.zip": packed({"a.xlsx": statement(), "s.pdf": PDF})}, terms=terms)
    assert [item.terms.source_kind for item in case.evidence()] == [SourceKind.INTELLIGENCE] * 3


def test_nothing_is_taken_out_of_an_archive_that_does_not_count(case: CaseFile, tmp_path: Path) -> None:
    taken(case, tmp_path, {"bank.zip": packed({"s.pdf": PDF})})
    custody.withdraw(case, 1, "Not ours", ACTOR, ticking())
    outcome = taken(case, tmp_path, {"bank.zip": packed({"s.pdf": PDF})})
    assert [record.label for record in outcome.left_out] == ["E1"]


def test_bytes_that_lie_in_two_archives_are_one_item_with_two_receipts(
    case: CaseFile, tmp_path: Path
) -> None:
    plain = statement()
    taken(
        case,
        tmp_path,
        {"a.zip": packed({"a.xlsx": plain}), "b.zip": packed({"x.txt": b"x", "b.xlsx": plain})},
    )
    item = by_name(case, "a.zip/a.xlsx")
    assert [record.file_name for record in case.custody(item.id)] == ["a.zip/a.xlsx", "b.zip/b.xlsx"]
    assert entry_count(case) == 1


def test_one_reading_of_an_archive_says_that_it_holds_files(tmp_path: Path) -> None:
    path = tmp_path / "bank.zip"
    path.write_bytes(packed({"a.csv": b"1", "b.csv": b"2"}))
    assert read_file(path).reading.status is ReadStatus.HELD
    assert len(list(read_all([path], Progress()))) == 2


def test_what_was_taken_out_of_an_item_stands_and_falls_with_it(case: CaseFile, tmp_path: Path) -> None:
    taken(case, tmp_path, {"bank.zip": packed({"a.xlsx": statement(), "s.pdf": PDF})})
    custody.quarantine(case, 1, "Privileged", ACTOR, ticking())
    assert (case.evidence(), entry_count(case)) == ((), 0)
    custody.reinstate(case, 1, "Released", ACTOR, ticking())
    assert (len(case.evidence()), entry_count(case)) == (3, 1)
    custody.withdraw(case, 1, "Not ours", ACTOR, ticking())
    assert entry_count(case) == 0
    undo(case, ACTOR, ticking())
    assert entry_count(case) == 1
    assert verify_case(case).difference is None


def test_an_archive_is_destroyed_with_all_that_was_taken_out_of_it_and_not_in_part(
    case: CaseFile, tmp_path: Path
) -> None:
    order = ("Court", "7/2026", None, "Order")
    taken(case, tmp_path, {"bank.zip": packed({"a.xlsx": statement(), "s.pdf": PDF})})
    with pytest.raises(HeldByContainer, match=r"E2 .* was taken out of E1"):
        custody.destroy(case, 2, *order, ACTOR, ticking())
    changes = custody.destroy(case, 1, *order, ACTOR, ticking())
    assert changes.label == "E1"
    assert "E2" in changes.with_it
    assert any("destroyed with it: E2" in str(sentence) for sentence in changes.sentences)
    assert changes.label == "E1"
    assert sorted(record.label for record in case.destructions()) == ["E1", "E2", "E3"]
    assert entry_count(case) == 0
    assert b"%PDF-1.7" not in case.path.read_bytes()
    assert verify_case(case).difference is None
