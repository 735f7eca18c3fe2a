from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pyrage
import pytest

from investigator_desktop.operations import bundle_checking
from tests.app.conftest import Call


def test_a_bundle_is_written_and_verified_with_what_the_report_prints(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    written = call("bundle", sample_case, "--out", tmp_path / "b.zip", "--json")
    assert written.code == 0, written.err
    assert "Anyone who has the file can read all of it." in written.err
    document = written.document
    assert (document["kind"], document["sealed"], document["withheld"]) == ("full", False, [])
    printed = ("--head", document["head"], "--fingerprint", document["fingerprint"])
    for file in (tmp_path / "b.zip", sample_case):
        verified = call("verify", file, *printed, "--json")
        assert (verified.code, verified.document["agrees"]) == (0, True), verified.err
        assert call("verify", file, "--head", "0" * 64).code == 1
        assert call("verify", file, "--fingerprint", "0" * 64).code == 1


def test_a_protected_bundle_says_what_it_hides(call: Call, sample_case: Path, tmp_path: Path) -> None:
    written = call("bundle", sample_case, "--out", tmp_path / "p.zip", "--protected")
    assert "masked" in written.err
    verified = call("verify", tmp_path / "p.zip")
    assert (verified.code, "masked" in verified.err) == (0, True), verified.err


def test_a_sealed_bundle_is_for_its_recipients_alone(call: Call, sample_case: Path, tmp_path: Path) -> None:
    key = str(pyrage.x25519.Identity.generate().to_public())
    assert call("bundle", sample_case, "--out", tmp_path / "b.age", "--recipient", key).code == 0
    verified = call("verify", tmp_path / "b.age")
    assert (verified.code, "age --decrypt" in verified.err) == (2, True)
    refused = call("bundle", sample_case, "--out", tmp_path / "b.age", "--recipient", "age1mistyped")
    assert (refused.code, "age1" in refused.err) == (2, True)


def test_what_is_no_bundle_is_refused_in_the_words_of_the_verifier(call: Call, tmp_path: Path) -> None:
    (tmp_path / "b.zip").write_bytes(b"PK\x03\x04 and nothing else")
    assert call("verify", tmp_path / "b.zip").code == 2


def test_a_frozen_program_runs_the_verifier_from_its_file(
    call: Call, sample_case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call("bundle", sample_case, "--out", tmp_path / "b.zip").code == 0
    asked: list[str] = []
    run_path = runpy.run_path

    def watched(path: str, run_name: str) -> object:
        asked.append(path)
        return run_path(path, run_name=run_name)

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(runpy, "run_path", watched)
    assert call("verify", tmp_path / "b.zip").code == 0
    assert asked == [str(bundle_checking.VERIFIER)]
    assert sys.argv[:1] != asked
