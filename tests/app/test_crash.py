from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.app import main as program
from investigator_desktop.app.crash import defect_text


def test_a_crash_report_holds_no_text_of_the_error() -> None:
    try:
        raise ValueError("Касымов Данияр, KZ64000TRN0000000101")
    except ValueError as error:
        text = defect_text(error)
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "Касымов" not in text
    assert "KZ64" not in text


def test_a_defect_ends_with_code_four_and_names_its_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(words: object, catalogue: object) -> int:
        raise RuntimeError("secret name")

    monkeypatch.setattr(program, "_dispatch", broken)
    assert program.main([]) == 4
    sentence = capsys.readouterr().err
    report = Path(sentence.rsplit(" in ", 1)[1].strip().rstrip("."))
    assert "secret" not in sentence + report.read_text(encoding="utf-8")
