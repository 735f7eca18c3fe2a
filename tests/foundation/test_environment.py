"""A process that reads hostile files, or the verifier, is given nothing that opens a case."""

from __future__ import annotations

import pytest

from investigator_desktop.app.context import PASSPHRASE_VARIABLE
from investigator_desktop.foundation.environment import without_passphrases
from investigator_desktop.operations import signing


def test_another_process_gets_no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (PASSPHRASE_VARIABLE, signing.PASSPHRASE_VARIABLE):
        monkeypatch.setenv(name, "planted secret")
    monkeypatch.setenv("INVESTIGATOR_ACTOR", "A. Reader")
    given = without_passphrases()
    assert "planted secret" not in given.values()
    assert given["INVESTIGATOR_ACTOR"] == "A. Reader"
