"""A new case, plain and encrypted: every test that takes one runs for both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile, case_file, encryption
from tests.casefile.builders import new_case


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive keys in a moment: what a passphrase costs by design would be most of the time of these tests."""
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 1000)


@pytest.fixture(params=[None, "кілт 'so\" 1"], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    """Return no passphrase, then one with quotation marks and Kazakh letters."""
    given: str | None = request.param
    return given


@pytest.fixture
def case(tmp_path: Path, passphrase: str | None) -> Iterator[CaseFile]:
    """Return a new case that is closed afterwards."""
    with new_case(tmp_path / "Іс 17.idcase", passphrase) as opened:
        yield opened


@pytest.fixture
def plain_case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a new unencrypted case that is closed afterwards."""
    with new_case(tmp_path / "plain.idcase") as opened:
        yield opened


@pytest.fixture(params=[True, False], ids=["log", "journal"])
def journal_mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Keep cases with a write-ahead log, as on a disk of this computer, then with a rollback journal, as on a share."""
    has_log: bool = request.param
    monkeypatch.setattr(case_file, "is_local_and_fixed", lambda _: has_log)
    return has_log
