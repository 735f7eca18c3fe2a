from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from build_scripts import build
from build_scripts.build import STEPS, Step, main, usage, without_separator
from build_scripts.environment import BuildError


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Record what would be started instead of starting it."""
    recorded: list[tuple[str, ...]] = []

    def call_python(*arguments: str | Path, changes: object = None) -> int:
        recorded.append(tuple(str(argument) for argument in arguments))
        return 0

    monkeypatch.setattr(build, "call_python", call_python)
    monkeypatch.setattr(build, "ensure_environment", lambda: None)
    monkeypatch.setattr(build, "ensure_system_libraries", lambda: None)
    monkeypatch.setattr(build, "is_watched", lambda: False)
    return recorded


def test_the_usage_explains_every_step() -> None:
    text = usage()
    for step in STEPS:
        assert f"\n  {step.name}" in text
        assert (step.carry_out.__doc__ or "missing").endswith(".")


def test_the_steps_have_different_names() -> None:
    assert len({step.name for step in STEPS}) == len(STEPS)


def test_arguments_after_the_separator_go_to_the_program(calls: list[tuple[str, ...]]) -> None:
    assert main(["run", "--", "read", "file.xlsx", "--json"]) == 0
    assert calls == [("-m", "investigator_desktop", "read", "file.xlsx", "--json")]


def test_only_the_first_separator_is_ours() -> None:
    assert without_separator(["--", "a", "--", "b"]) == ["a", "--", "b"]
    assert without_separator([]) == []


def test_the_demo_writes_into_the_named_folder(calls: list[tuple[str, ...]], tmp_path: Path) -> None:
    folder = tmp_path / "Демо 1"
    assert main(["demo", "--out", str(folder)]) == 0
    assert calls == [("-m", "investigator_desktop", "demo", "--out", str(folder.resolve()))]


def test_the_demo_opens_its_case_for_a_person_who_watches(
    calls: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "demo.idcase").touch()
    monkeypatch.setattr(build, "is_watched", lambda: True)
    assert main(["demo", "--out", str(tmp_path)]) == 0
    assert calls[1] == ("-m", "investigator_desktop", str(tmp_path.resolve() / "demo.idcase"))


def test_all_tests_run_in_parallel_and_named_ones_do_not(calls: list[tuple[str, ...]]) -> None:
    main(["test"])
    main(["test", "tests/domain", "-x"])
    runs = [call for call in calls if call[:2] == ("-m", "pytest")]
    assert "-n" in runs[0]
    assert runs[1] == ("-m", "pytest", "tests/domain", "-x")


def test_a_failed_check_fails_the_tests_although_they_all_ran(
    calls: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "lint", lambda arguments: 1)
    assert main(["test"]) == 1
    assert calls[-1][:2] == ("-m", "pytest")


def test_every_check_runs_even_after_one_failed(
    monkeypatch: pytest.MonkeyPatch, calls: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "call_python", lambda *arguments: int("mypy" in arguments))
    assert main(["lint"]) == 1
    assert capsys.readouterr().err == "This check failed: python -m mypy\n"


def test_an_unknown_step_is_named_and_the_known_ones_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tset"]) == 2
    message = capsys.readouterr().err
    assert "'tset'" in message
    assert "sample-case" in message


def test_a_step_that_cannot_go_on_says_one_sentence(
    monkeypatch: pytest.MonkeyPatch, calls: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(arguments: Sequence[str]) -> int:
        raise BuildError("The disk is full.")

    monkeypatch.setattr(build, "STEPS", (Step("lint", "", refuse),))
    assert main(["lint"]) == 2
    assert capsys.readouterr().err == "The disk is full.\n"


def test_arguments_for_a_step_that_takes_none_are_refused(
    calls: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translations", "now"]) == 2
    assert "takes no arguments" in capsys.readouterr().err
