"""Archives, locked files and what cannot be read yet, at the command line."""

from __future__ import annotations

from pathlib import Path

from tests.app.conftest import Call
from tests.operations.test_held import PDF, locked, packed, statement


def test_a_password_is_read_from_a_file_and_opens_what_is_locked(call: Call, tmp_path: Path) -> None:
    path, passwords = tmp_path / "a.xlsx", tmp_path / "passwords.txt"
    path.write_bytes(locked(statement()))
    closed = call("read", path, "--json")
    assert (closed.code, closed.document["files"][0]["status"]) == (1, "held")
    assert closed.document["files"][0]["held"] == "locked"
    assert "protected by a password" in closed.err
    passwords.write_text("wrong\r\nпароль\r\n", encoding="utf-8-sig")
    opened = call("read", path, "--password-file", passwords, "--json")
    (file,) = opened.document["files"]
    assert (file["file"], file["status"], file["held"]) == ("a.xlsx", "ok", None)
    assert file["taken_out_of"]["derivation"] == "decrypted"
    assert file["statements"][0]["entries"][0]["amount"] == "100.50"
    assert "пароль" not in opened.out + opened.err


def test_a_password_file_that_is_missing_is_refused(call: Call, tmp_path: Path) -> None:
    refused = call("read", tmp_path / "a.xlsx", "--password-file", tmp_path / "none.txt")
    assert refused.code == 2
    assert "The password file" in refused.err


def test_each_file_of_an_archive_is_read_under_its_own_name(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "bank.zip"
    path.write_bytes(packed({"2024/a.xlsx": statement(), "s.pdf": PDF}))
    called = call("read", path, "--json")
    assert called.code == 1
    found = [(file["file"], file["status"], file["held"]) for file in called.document["files"]]
    assert found == [("bank.zip/2024/a.xlsx", "ok", None), ("bank.zip/s.pdf", "held", "not_read_yet")]
    assert called.document["files"][0]["taken_out_of"]["file"] == "bank.zip"


def test_what_is_held_is_listed_with_the_evidence(call: Call, tmp_path: Path) -> None:
    case, path = tmp_path / "case.idcase", tmp_path / "bank.zip"
    path.write_bytes(packed({"2024/a.xlsx": statement(), "s.pdf": PDF}))
    assert call("new", case, "--title", "T", "--reference", "R-1").code == 0
    imported = call("import", case, path, "--json")
    assert imported.code == 1
    assert [item["label"] for item in imported.document["held"]] == ["E3"]
    items = call("evidence", case, "--json").document["evidence"]
    assert [(item["file"], item["taken_out_of"], item["derivation"]) for item in items] == [
        ("bank.zip", None, None),
        ("bank.zip/2024/a.xlsx", "E1", "member"),
        ("bank.zip/s.pdf", "E1", "member"),
    ]
    assert [bool(item["held_not_read"]) for item in items] == [False, False, True]
    assert "E3 is held, not read" in call("evidence", case).err


def test_an_import_says_at_its_end_what_is_given_twice_and_what_is_held(call: Call, tmp_path: Path) -> None:
    rows = (
        "Счет;KZ86125KZT5004100100",
        "Валюта;KZT",
        "Дата;Приход;Расход;Назначение",
        "13.01.2024;50,00;;Оплата",
    )
    paths = [tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "scan.pdf"]
    paths[0].write_text("\n".join(rows), encoding="utf-8")
    paths[1].write_text("\n".join((*rows, "14.01.2024;;5,00;Возврат")), encoding="utf-8")
    case = tmp_path / "one.idcase"
    assert call("new", case, "--title", "T", "--reference", "R-1").code == 0
    first = call("import", case, paths[0])
    assert "In the case" not in first.err
    paths[2].write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")
    last = call("import", case, *paths[1:]).err.splitlines()[-2:]
    assert [line.split(",")[0] for line in last] == ["In the case", "In the case"]
    assert "repeated in a second statement and counted once" in last[0]
    assert "held, not read" in last[1]
