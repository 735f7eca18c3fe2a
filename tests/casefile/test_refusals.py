"""Files that are no case, or no longer a whole one: one sentence each, and the file is left as it is."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from investigator_desktop.casefile import (
    CaseFile,
    CaseFileError,
    CaseFileMissing,
    CaseNotWritable,
    DamagedCaseFile,
    NewerCaseFile,
    NotACaseFile,
    PassphraseNeeded,
    WrongPassphrase,
)
from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.casefile.encryption import key_for
from tests.casefile.builders import import_into, new_case

PASSPHRASE = "right"


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_bytes(b"not a database")


def _workbook(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(5000))


def _foreign(path: Path) -> None:
    database = sqlite3.connect(path)
    database.executescript(
        "PRAGMA journal_mode=WAL; CREATE TABLE letter (text TEXT); INSERT INTO letter VALUES ('a')"
    )
    database.close()


def _other_program(path: Path) -> None:
    database = sqlite3.connect(path)
    database.executescript("PRAGMA application_id=252006674; CREATE TABLE letter (text TEXT)")
    database.close()


def _case(path: Path, passphrase: str | None = None) -> None:
    with new_case(path, passphrase) as case:
        import_into(case, bytes(50_000), [{}] * 50)


def _cut(size: float) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        _case(path)
        content = path.read_bytes()
        path.write_bytes(content[: int(size if size > 1 else len(content) * size)])

    return make


def _overwritten(path: Path) -> None:
    _case(path)
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes(3996)
    path.write_bytes(content)


def _newer(path: Path) -> None:
    _case(path)
    raw = raw_connection(Access(path, None))
    raw.executescript(
        "PRAGMA user_version = 7; UPDATE alembic_version SET version_num = '0007';"
        "INSERT INTO format_note (readable_by) VALUES (7); DROP TRIGGER audit_record_refuses_update"
    )
    raw.execute("UPDATE audit_record SET program_version = '3.2.1'")
    raw.close()


def _changed_version(number: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        _case(path)
        content = bytearray(path.read_bytes())
        content[60:64] = number.to_bytes(4, "big")
        path.write_bytes(content)

    return make


def _of_another_format(path: Path) -> None:
    _case(path)
    content = bytearray(path.read_bytes())
    content[18] = 9
    path.write_bytes(content)


def _without_details(path: Path) -> None:
    _case(path)
    raw = raw_connection(Access(path, None))
    raw.executescript("DROP TRIGGER case_details_refuses_delete; DELETE FROM case_details")
    raw.close()


def _encrypted(path: Path) -> None:
    _case(path, PASSPHRASE)


def _encrypted_and_overwritten(path: Path) -> None:
    _case(path, PASSPHRASE)
    content = bytearray(path.read_bytes())
    content[40] ^= 1
    path.write_bytes(content)


def _encrypted_and_cut(path: Path) -> None:
    _case(path, PASSPHRASE)
    content = path.read_bytes()
    path.write_bytes(content[: 4096 * 5])


REFUSED: tuple[tuple[Callable[[Path], None], str | None, type[CaseFileError], str], ...] = (
    (_empty, None, NotACaseFile, "is empty"),
    (_text, None, NotACaseFile, "is no case file"),
    (_workbook, None, NotACaseFile, "is no case file"),
    (_foreign, None, NotACaseFile, "another program"),
    (_foreign, PASSPHRASE, NotACaseFile, "another program"),
    (_other_program, None, NotACaseFile, "another program"),
    (_cut(50), None, DamagedCaseFile, "damaged or cut off"),
    (_cut(3000), None, DamagedCaseFile, "damaged or cut off"),
    (_cut(0.5), None, DamagedCaseFile, "damaged or cut off"),
    (_overwritten, None, DamagedCaseFile, "damaged or cut off"),
    (_changed_version(0), None, DamagedCaseFile, "damaged or cut off"),
    (_changed_version(1), None, DamagedCaseFile, "damaged or cut off"),
    (_changed_version(66), None, DamagedCaseFile, "damaged or cut off"),
    (_of_another_format, None, DamagedCaseFile, "damaged or cut off"),
    (_without_details, None, DamagedCaseFile, "damaged or cut off"),
    (_newer, None, NewerCaseFile, r"needs Investigator Desktop 3\.2\.1 or later"),
    (_encrypted, None, PassphraseNeeded, "needs its passphrase"),
    (_encrypted, "", PassphraseNeeded, "needs its passphrase"),
    (_encrypted, "wrong", WrongPassphrase, "wrong passphrase, or the beginning of the file is damaged"),
    (_encrypted_and_overwritten, PASSPHRASE, WrongPassphrase, "wrong passphrase, or the beginning"),
    (_encrypted_and_cut, PASSPHRASE, DamagedCaseFile, "damaged or cut off"),
)


@pytest.mark.parametrize("read_only", [False, True], ids=["writing", "reading"])
@pytest.mark.parametrize(("make", "passphrase", "error", "words"), REFUSED)
def test_a_file_that_cannot_be_opened_is_named_and_left_as_it_is(
    tmp_path: Path,
    make: Callable[[Path], None],
    passphrase: str | None,
    error: type[CaseFileError],
    words: str,
    read_only: bool,
) -> None:
    path = tmp_path / "case.idcase"
    make(path)
    before = {member.name: member.read_bytes() for member in tmp_path.iterdir()}
    with pytest.raises(error, match=words) as refusal:
        CaseFile.open(path, passphrase, read_only=read_only)
    assert "case.idcase" in str(refusal.value)
    assert str(refusal.value).endswith(".")
    assert {member.name: member.read_bytes() for member in tmp_path.iterdir()} == before


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaseFileMissing, match=r"no case file .*nowhere\.idcase"):
        CaseFile.open(tmp_path / "nowhere.idcase")


def test_a_folder_is_no_case_file(tmp_path: Path) -> None:
    with pytest.raises(CaseFileMissing):
        CaseFile.open(tmp_path)


def test_a_case_in_a_folder_that_cannot_be_written_opens_for_reading_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.idcase"
    _case(path)

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(CaseNotWritable, match=r"case\.idcase.*cannot be written: Permission denied\."):
        CaseFile.open(path)
    with pytest.raises(CaseNotWritable):
        new_case(tmp_path / "other.idcase")
    CaseFile.open(path, read_only=True).close()
    assert [member.name for member in tmp_path.iterdir()] == ["case.idcase"]


def test_the_key_is_never_shown(tmp_path: Path) -> None:
    path = tmp_path / "case.idcase"
    _encrypted(path)
    key = key_for(path, PASSPHRASE)
    assert key is not None
    assert key.hexadecimal not in f"{key!r} {key}"


def test_a_wrong_passphrase_prints_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "case.idcase"
    _encrypted(path)
    with pytest.raises(WrongPassphrase):
        CaseFile.open(path, "wrong")
    assert capfd.readouterr() == ("", "")
