"""The safety of a case from the command line: passphrases, recovery, backups, the agency, an unclean end."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile, case_file, encryption, lock_file
from investigator_desktop.foundation.policy import POLICY_VARIABLE
from investigator_desktop.operations.demo import EVIDENCE
from investigator_desktop.operations.keys import recovery_shares, recovery_words
from tests.app.conftest import Call
from tests.operations.key_cases import damage

STATEMENT = EVIDENCE / "kl_to_1c_bereke.txt"
MORE = EVIDENCE / "zarafshon_20218000900000055001.csv"
OLD, NEW, OTHER = "seven green lamps 41", "harbour violin 93 moss", "quiet anvil 26 pepper"


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 1000)


@pytest.fixture(autouse=True, params=[True, False], ids=["log", "journal"])
def _journal_mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_file, "is_local_and_fixed", lambda _: request.param)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Return a passphrase file for each passphrase."""
    folder = tmp_path / "passphrases"
    folder.mkdir()
    paths = {text: folder / f"{number}.txt" for number, text in enumerate((OLD, NEW, OTHER, "password"))}
    for text, path in paths.items():
        path.write_text(f"{text}\n", encoding="utf-8")
    return paths


def _made(call: Call, folder: Path, passphrase: Path | None, *more: str | Path) -> Path:
    case = folder / "cases" / "case.idcase"
    case.parent.mkdir(exist_ok=True)
    given = () if passphrase is None else ("--encrypt", "--passphrase-file", passphrase)
    made = call("new", case, "--title", "Lamps and anvils", "--reference", "R-1", *given, *more)
    assert made.code == 0, made.err
    return case


def _import(call: Call, case: Path, file: Path, *more: str | Path) -> str:
    imported = call("import", case, file, *more)
    assert imported.code in {0, 1}, imported.err
    return imported.err


def _actions(case: Path, passphrase: str | None) -> list[tuple[str, str]]:
    with CaseFile.open(case, passphrase, read_only=True) as opened:
        return [(record.action, record.actor.name) for record in opened.audit_records()]


def _leave_open(case: Path) -> None:
    """Leave the lock of a process that is gone, as a crash does."""
    lock = case.with_name(case.name + lock_file.LOCK_SUFFIX)
    owner = {
        "host": platform.node(), "user": "marat", "pid": os.getpid(), "started": 12.0,
        "program": "Investigator Desktop", "opened_at": "2026-03-01T09:00:00.000000+00:00",
    }  # fmt: skip
    lock.write_text(json.dumps(owner), encoding="utf-8")


def test_a_case_is_encrypted_put_under_another_passphrase_and_made_plain(
    call: Call, tmp_path: Path, files: dict[str, Path]
) -> None:
    case = _made(call, tmp_path, None)
    _import(call, case, STATEMENT)
    first = call("passphrase", case, "--new-passphrase-file", files[OLD])
    assert first.code == 0, first.err
    assert "has its new passphrase" in first.err
    assert "1 automatic backup under the old key was removed" in first.err
    empty = tmp_path / "empty.txt"
    empty.touch()
    nothing = call("passphrase", case, "--passphrase-file", files[OLD], "--new-passphrase-file", empty)
    assert (nothing.code, "An empty passphrase protects nothing" in nothing.err) == (2, True)
    assert call("statements", case).code == 2
    changed = call("passphrase", case, "--passphrase-file", files[OLD], "--new-passphrase-file", files[NEW])
    assert changed.code == 0
    assert "no longer open the case" in changed.err
    assert call("verify", case, "--passphrase-file", files[OLD]).code == 2
    assert call("verify", case, "--passphrase-file", files[NEW]).code == 0
    removed = call("passphrase", case, "--passphrase-file", files[NEW], "--remove")
    assert "anybody can read it" in removed.err
    assert call("verify", case).code == 0
    assert [action for action, _ in _actions(case, None)].count("change_passphrase") == 3


def test_a_weak_passphrase_is_warned_of_and_refused_by_a_policy(
    call: Call, tmp_path: Path, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    weak = call("new", tmp_path / "weak.idcase", "--title", "T", "--reference", "R", "--encrypt",
                "--passphrase-file", files["password"])  # fmt: skip
    assert weak.code == 0
    assert "guessed at once" in weak.err
    good = call("new", tmp_path / "good.idcase", "--title", "T", "--reference", "R", "--encrypt",
                "--passphrase-file", files[OLD])  # fmt: skip
    assert "guess" not in good.err
    policy = tmp_path / "policy.toml"
    policy.write_text("format_version = 1\n[passphrase]\nleast_score = 3\n", encoding="utf-8")
    monkeypatch.setenv(POLICY_VARIABLE, str(policy))
    refused = call("new", tmp_path / "refused.idcase", "--title", "T", "--reference", "R", "--encrypt",
                   "--passphrase-file", files["password"])  # fmt: skip
    assert refused.code == 2
    assert "The policy of your agency refuses it" in refused.err
    assert not (tmp_path / "refused.idcase").exists()
    policy.write_text("format_version = 7\n", encoding="utf-8")
    broken = call("new", tmp_path / "broken.idcase", "--title", "T", "--reference", "R", "--encrypt",
                  "--passphrase-file", files[OLD])  # fmt: skip
    assert (broken.code, len(broken.err.splitlines())) == (2, 1)


def test_lost_passphrases_are_replaced_by_words_and_by_shares(
    call: Call, tmp_path: Path, files: dict[str, Path]
) -> None:
    case = _made(call, tmp_path, files[OLD])
    with CaseFile.open(case, OLD, read_only=True) as opened:
        words, shares = recovery_words(opened), recovery_shares(opened)
    sheet = tmp_path / "sheet.txt"
    sheet.write_text("# sheet\n" + " ".join(words), encoding="utf-8")
    assert call("recover", case, "--words-file", sheet).code == 2
    recovered = call("recover", case, "--words-file", sheet, "--new-passphrase-file", files[NEW])
    assert recovered.code == 0, recovered.err
    again = call("recover", case, "--words-file", sheet, "--new-passphrase-file", files[OTHER])
    assert (again.code, "made it void" in again.err) == (2, True)
    paths = [tmp_path / f"share{number}" for number in range(3)]
    for path, share in zip(paths, shares, strict=True):
        path.write_text(" ".join(share), encoding="utf-8")
    void = call("recover", case, "--words-file", *paths[:2], "--new-passphrase-file", files[OTHER])
    assert void.code == 2
    one = call("recover", case, "--words-file", paths[0], "--new-passphrase-file", files[OTHER])
    assert "2 different shares are needed" in one.err
    assert call("verify", case, "--passphrase-file", files[NEW]).code == 0


def test_an_agency_recovers_its_case_by_two_persons(
    call: Call, tmp_path: Path, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    agency = tmp_path / "agency"
    assert call("agency-key", "--out", agency).code == 0
    assert call("agency-key", "--out", agency).code == 2
    monkeypatch.setenv(POLICY_VARIABLE, str(agency / "policy.toml"))
    case = _made(call, tmp_path, files[OLD])
    shares = ("--agency-share", agency / "agency-share-1.txt", agency / "agency-share-3.txt")
    new = ("--new-passphrase-file", files[NEW])
    alone = call("recover", case, *shares, *new, "--person", "Dana K., head", "--person", "Dana K.")
    assert (alone.code, "two different persons" in alone.err) == (2, True)
    persons = ("--person", "Dana K., head of unit", "--person", "Marat O., prosecutor")
    done = call("recover", case, *shares, *new, *persons, "--actor", "Clerk, records")
    assert done.code == 0, done.err
    assert "The agency can recover the case with its key age1" in done.err
    with CaseFile.open(case, NEW, read_only=True) as opened:
        record = opened.audit_records()[-1]
    assert (record.action, record.actor.name) == ("recover_case", "Clerk")
    assert "Dana K." in record.parameters
    assert "Marat O." in record.parameters


def test_every_change_is_backed_up_and_listed(call: Call, tmp_path: Path, files: dict[str, Path]) -> None:
    case = _made(call, tmp_path, files[OLD])
    given = ("--passphrase-file", files[OLD])
    assert call("backups", case).err.startswith("There are no automatic backups")
    _import(call, case, STATEMENT, *given)
    _import(call, case, MORE, *given)
    call("statements", case, *given)
    listed = call("backups", case, "--json").document["backups"]
    assert [backup["sequence"] for backup in listed] == [3, 2]
    copy = tmp_path / "copy.idcase"
    assert call("backup", case, copy, *given).code == 0
    assert call("backup", case, copy, *given).code == 2
    assert call("verify", copy, *given).code == 0
    assert len(call("backups", case, "--json").document["backups"]) == 2


def test_an_export_of_the_case_opens_under_its_own_passphrase(
    call: Call, tmp_path: Path, files: dict[str, Path]
) -> None:
    case, out = _made(call, tmp_path, files[OLD]), tmp_path / "for the court.idcase"
    exported = call("export-case", case, "--out", out, "--passphrase-file", files[OLD],
                    "--new-passphrase-file", files[NEW])  # fmt: skip
    assert exported.code == 0, exported.err
    assert call("verify", out, "--passphrase-file", files[NEW]).code == 0
    plain = call("export-case", case, "--out", tmp_path / "plain.idcase", "--passphrase-file", files[OLD])
    assert "anybody can read it" in plain.err
    assert call("verify", tmp_path / "plain.idcase").code == 0


def test_a_damaged_case_is_restored_from_its_backup_and_the_loss_is_named(
    call: Call, tmp_path: Path, files: dict[str, Path]
) -> None:
    case = _made(call, tmp_path, files[OLD])
    given = ("--passphrase-file", files[OLD])
    _import(call, case, STATEMENT, *given)
    whole = call("recover", case, "--from-backup", *given)
    assert (whole.code, "is whole" in whole.err) == (2, True)
    damage(case, 0, 5000)
    refused = call("statements", case, *given)
    assert (refused.code, "recover CASE --from-backup" in refused.err) == (2, True)
    recovered = call("recover", case, "--from-backup", *given)
    assert recovered.code == 1
    assert "unknown" in recovered.err
    assert "the damaged file is kept as case.damaged-" in recovered.err
    assert call("verify", case, *given).code == 0
    assert [action for action, _ in _actions(case, OLD)] == ["create_case", "import", "restore_backup"]
    assert len(list(case.parent.glob("case.damaged-*.idcase"))) == 1


def test_a_case_left_open_is_verified_and_goes_on(call: Call, tmp_path: Path) -> None:
    case = _made(call, tmp_path, None)
    _leave_open(case)
    said = _import(call, case, STATEMENT)
    assert "was not closed properly; it is verified now" in said
    assert "It is whole" in said
    assert "not closed properly" not in _import(call, case, MORE)


def test_a_case_left_open_and_damaged_is_not_written_to_and_offers_its_backup(
    call: Call, tmp_path: Path
) -> None:
    case = _made(call, tmp_path, None)
    _import(call, case, STATEMENT)
    with CaseFile.open(case) as opened:
        content = case.read_bytes()
        assert opened.sequence == 2
    start = content.rindex("Береке".encode("cp1251"))
    damage(case, start, 6)
    _leave_open(case)
    refused = call("import", case, MORE)
    assert refused.code == 2
    assert "is not whole: " in refused.err
    assert "nothing would be lost" in refused.err
    recovered = call("recover", case, "--from-backup")
    assert recovered.code == 0, recovered.err
    assert call("verify", case).code == 0


def test_a_second_program_reads_while_the_first_one_writes(call: Call, tmp_path: Path) -> None:
    case = _made(call, tmp_path, None)
    with CaseFile.open(case):
        assert call("statements", case).code == 0
        refused = call("import", case, STATEMENT)
    assert (refused.code, "is already open: by " in refused.err) == (2, True)


def test_who_acts_is_asked_once_and_then_known(call: Call, tmp_path: Path) -> None:
    case = _made(call, tmp_path, None, "--actor", "Aigerim N., investigator")
    _import(call, case, STATEMENT)
    assert _actions(case, None) == [("create_case", "Aigerim N."), ("import", "Aigerim N.")]
    other = tmp_path / "other.idcase"
    call("new", other, "--title", "T", "--reference", "R")
    _import(call, other, STATEMENT, "--actor", "Marat O., analyst")
    _import(call, other, MORE)
    actions = _actions(other, None)
    assert [action for action, _ in actions] == ["create_case", "import", "introduce", "import"]
    assert [name for _, name in actions[1:]] == ["Marat O."] * 3


def test_the_demo_makes_no_backups(demo_folder: Path) -> None:
    assert not [path for path in demo_folder.iterdir() if path.name.endswith(".backups")]
