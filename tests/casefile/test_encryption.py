"""The raw key is what SQLCipher itself derives, so that any of its tools opens a case with the passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from investigator_desktop.casefile import CaseFile, WrongPassphrase, encryption
from investigator_desktop.casefile.encryption import key_for
from tests.casefile.builders import DETAILS, new_case


@pytest.fixture
def _real_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 256_000)


@pytest.mark.usefixtures("_real_keys")
def test_a_case_opens_in_sqlcipher_with_its_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    new_case(path, "құпия it's").close()
    database = driver.connect(str(path))
    database.execute("PRAGMA key = 'құпия it''s'")
    assert database.execute("SELECT title FROM case_details").fetchone() == (DETAILS.title,)
    database.close()


def test_two_cases_of_one_passphrase_have_different_keys(tmp_path: Path) -> None:
    new_case(tmp_path / "a.idcase", "x").close()
    new_case(tmp_path / "b.idcase", "x").close()
    assert key_for(tmp_path / "a.idcase", "x") != key_for(tmp_path / "b.idcase", "x")


def test_a_passphrase_given_for_a_plain_case_is_not_needed(tmp_path: Path) -> None:
    new_case(tmp_path / "a.idcase").close()
    with CaseFile.open(tmp_path / "a.idcase", "x") as case:
        assert case.details == DETAILS


@pytest.mark.parametrize(
    ("made_with", "typed"),
    [
        ("\u0439\u043e\u0434 \u00e9t\u00e9", "\u0438\u0306\u043e\u0434 e\u0301te\u0301"),
        ("two words", "two\u00a0words"),
        ("a" * 10_000, "a" * 10_000),
        ("nul \0 and\nline", "nul \0 and\nline"),
        ("bytes \udcff", "bytes \udcff"),
    ],
    ids=["composed", "blank", "long", "controls", "no text"],
)
def test_a_passphrase_opens_the_case_whatever_keyboard_gives_it(
    tmp_path: Path, made_with: str, typed: str
) -> None:
    for first, second in ((made_with, typed), (typed, made_with)):
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.idcase"
        new_case(path, first).close()
        with CaseFile.open(path, second) as case:
            assert case.details == DETAILS


@pytest.mark.parametrize("typed", ["Two words", "two words ", "two  words", "two\0words"])
def test_another_passphrase_is_another_one(tmp_path: Path, typed: str) -> None:
    new_case(tmp_path / "a.idcase", "two words").close()
    with pytest.raises(WrongPassphrase):
        CaseFile.open(tmp_path / "a.idcase", typed)
