"""The raw key is what SQLCipher itself derives, so that any of its tools opens a case with the passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from investigator_desktop.casefile import CaseFile, encryption
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
