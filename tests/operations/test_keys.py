"""Passphrases: measured, changed with all that follows, exported under another one, told to the agency."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from investigator_desktop.casefile import (
    CaseFile,
    CaseInUse,
    CaseIsReadOnly,
    DamagedCaseFile,
    WrongPassphrase,
    encryption,
    rekeying,
)
from investigator_desktop.casefile.encryption import SALT_SIZE
from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.clock import system_clock
from investigator_desktop.foundation.policy import POLICY_VARIABLE
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations import backups, key_change
from investigator_desktop.operations.agency import (
    AgencyKey,
    AgencyKeyRefused,
    PersonsRefused,
    RecipientRefused,
    make_agency_key,
    wrapped_key_path,
)
from investigator_desktop.operations.backups import backups_of, keep_backup
from investigator_desktop.operations.cases import create_case, open_case
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.keys import (
    CaseIsPlain,
    PassphraseEmpty,
    PassphraseTooWeak,
    change_passphrase,
    export_case,
    own_words,
    recovery_shares,
    recovery_words,
    strength,
)
from investigator_desktop.operations.recovery import recover_with_shares_of_agency, recover_with_words
from investigator_desktop.operations.recovery_words import WordsRefused
from tests.casefile.builders import ACTOR, DETAILS
from tests.operations.key_cases import PASSPHRASE, import_more, made_case

PERSONS = (Actor("Dana K.", "head of unit"), Actor("Marat O.", "prosecutor"))


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 1000)


@pytest.fixture
def agency(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AgencyKey:
    """An agency whose policy names its key."""
    made = make_agency_key(tmp_path / "agency")
    monkeypatch.setenv(POLICY_VARIABLE, str(made.policy_file))
    return made


def _policy(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    path = folder / "policy.toml"
    path.write_text(f"format_version = 1\n{text}\n", encoding="utf-8")
    monkeypatch.setenv(POLICY_VARIABLE, str(path))


def _folder(path: Path) -> list[str]:
    return sorted(member.name for member in path.parent.iterdir())


# strength


@pytest.mark.parametrize(
    ("passphrase", "score"),
    [("", 0), ("password", 0), ("2026-17", 0), ("Recruitment and transport", 0), ("seven green lamps 41", 4)],
)
def test_a_passphrase_is_measured_with_the_words_of_the_case(passphrase: str, score: int) -> None:
    measured = strength(passphrase, own_words(DETAILS))
    assert measured.score == score
    assert measured.is_weak == (score < 3)
    assert not measured.is_refused
    assert str(measured.sentence).endswith(".")


def test_a_very_long_passphrase_is_measured_by_its_beginning_in_a_moment() -> None:
    begun = time.perf_counter()
    assert strength("seven green lamps 41 " * 100).score == 4
    assert time.perf_counter() - begun < 2


def test_the_policy_refuses_a_weak_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _policy(tmp_path, monkeypatch, "[passphrase]\nleast_score = 3")
    path = tmp_path / "one.idcase"
    with pytest.raises(PassphraseTooWeak, match="The policy of your agency refuses it"):
        create_case(path, DETAILS, ACTOR, "password")
    assert not path.exists()
    made_case(path)
    with pytest.raises(PassphraseTooWeak):
        change_passphrase(path, PASSPHRASE, "password", ACTOR)
    open_case(path, PASSPHRASE).close()


def test_an_empty_passphrase_never_stands_for_none(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    with pytest.raises(PassphraseEmpty):
        create_case(path, DETAILS, ACTOR, "")
    made_case(path)
    with pytest.raises(PassphraseEmpty, match="protects nothing"):
        change_passphrase(path, PASSPHRASE, "", ACTOR)
    with open_case(path, PASSPHRASE) as case, pytest.raises(PassphraseEmpty):
        export_case(case, tmp_path / "out.idcase", " ", ACTOR)
    assert _folder(path) == ["one.idcase"]


# changing


@pytest.mark.parametrize(("old", "new"), [(None, "lamps"), (PASSPHRASE, "lamps"), (PASSPHRASE, None)])
def test_a_changed_passphrase_is_in_the_trail_without_it(
    tmp_path: Path, old: str | None, new: str | None
) -> None:
    path = made_case(tmp_path / "one.idcase", old)
    changed = change_passphrase(path, old, new, ACTOR)
    assert changed.is_encrypted == (new is not None)
    with open_case(path, new) as case:
        record = case.audit_records()[-1]
        assert record.action == "change_passphrase"
        assert record.actor == ACTOR
        assert "lamps" not in record.parameters
        assert case.verify(Progress()).difference is None


def test_backups_under_the_old_key_go_and_a_new_one_is_made(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with import_more(path, b"more") as case:
        keep_backup(case)
    changed = change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    assert changed.removed_count == 1
    assert [str(sentence) for sentence in changed.sentences[1:]] == [
        "1 automatic backup under the old key was removed.", "A new automatic backup was made.",
    ]  # fmt: skip
    assert [backup.path for backup in backups_of(path)] == [changed.backup and changed.backup.path]
    with CaseFile.open(backups_of(path)[0].path, "lamps", read_only=True) as backup:
        assert backup.audit_records()[-1].action == "change_passphrase"


def test_a_damaged_file_that_is_kept_stays_and_is_told(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    damaged = tmp_path / "one.damaged-2026-03-18T12-00-05Z.idcase"
    damaged.write_bytes(b"damaged")
    changed = change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    assert damaged.exists()
    assert any("kept beside the case still open" in str(sentence) for sentence in changed.sentences)


def test_a_plain_case_without_a_new_passphrase_has_nothing_to_change(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase", None)
    with pytest.raises(CaseIsPlain):
        change_passphrase(path, None, None, ACTOR)


def test_a_failed_change_leaves_the_case_its_backups_and_its_passphrase(
    tmp_path: Path, agency: AgencyKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        keep_backup(case)
    before = (_folder(path), wrapped_key_path(path).read_bytes(), backups_of(path))

    def fail(*_: object) -> None:
        raise DamagedCaseFile(path)

    monkeypatch.setattr(rekeying, "append", fail)
    with pytest.raises(DamagedCaseFile):
        change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    assert (_folder(path), wrapped_key_path(path).read_bytes(), backups_of(path)) == before
    open_case(path, PASSPHRASE).close()


def test_a_change_cut_short_after_the_new_file_is_finished_at_the_next_opening(
    tmp_path: Path, agency: AgencyKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        keep_backup(case)

    class Killed(BaseException):
        pass

    def kill(_: Path) -> int:
        raise Killed

    monkeypatch.setattr(key_change, "settle", kill)
    with pytest.raises(Killed):
        change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    monkeypatch.undo()
    monkeypatch.setattr(encryption, "KEY_ITERATIONS", 1000)
    assert backups_of(path)
    open_case(path, "lamps").close()
    assert not backups_of(path)
    shares = [file.read_text(encoding="utf-8") for file in agency.share_files[:2]]
    recover_with_shares_of_agency(path, shares, PERSONS, "third", ACTOR)


def test_a_case_of_another_name_and_its_backups_are_left_alone(tmp_path: Path) -> None:
    path, other = made_case(tmp_path / "one.idcase"), made_case(tmp_path / "one.idcase2.idcase")
    with open_case(other, PASSPHRASE) as case:
        keep_backup(case)
    change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    assert len(backups_of(other)) == 1
    open_case(other, PASSPHRASE).close()


def test_an_export_has_a_passphrase_of_its_own_and_is_in_the_trail(tmp_path: Path) -> None:
    path, out = made_case(tmp_path / "one.idcase"), tmp_path / "for the court.idcase"
    with open_case(path, PASSPHRASE) as case:
        export_case(case, out, "lamps", ACTOR)
        assert case.audit_records()[-1].action == "export_case"
        assert case.verify(Progress()).difference is None
    with open_case(out, "lamps", read_only=True) as exported:
        assert exported.verify(Progress()).difference is None
    with pytest.raises(WrongPassphrase):
        open_case(out, PASSPHRASE)


# recovery words


def test_recovery_words_open_the_case_once_and_force_a_new_passphrase(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        words = " ".join(recovery_words(case))
    recover_with_words(path, [words], "lamps", ACTOR)
    with open_case(path, "lamps") as case:
        assert case.audit_records()[-1].action == "recover_case"
    with pytest.raises(WrongPassphrase, match="made it void"):
        recover_with_words(path, [words], "again", ACTOR)
    with pytest.raises(WrongPassphrase):
        open_case(path, PASSPHRASE)


def test_two_of_three_shares_open_the_case(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE) as case:
        shares = [" ".join(share) for share in recovery_shares(case)]
    with pytest.raises(WordsRefused):
        recover_with_words(path, shares[:1], "lamps", ACTOR)
    recover_with_words(path, shares[1:], "lamps", ACTOR)
    open_case(path, "lamps").close()


def test_a_plain_case_has_no_recovery_words(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase", None)
    with open_case(path) as case, pytest.raises(CaseIsPlain):
        recovery_words(case)


# the agency


def test_the_private_key_of_an_agency_is_nowhere_whole(tmp_path: Path, agency: AgencyKey) -> None:
    written = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "agency").iterdir())
    assert "AGE-SECRET-KEY" not in written.upper()
    assert agency.public_key in agency.policy_file.read_text(encoding="utf-8")
    assert len(agency.share_files) == 3
    with pytest.raises(OutputRefused, match="a file stands there"):
        make_agency_key(tmp_path / "agency")


def test_every_encrypted_case_is_wrapped_for_the_agency_and_the_trail_names_it(
    tmp_path: Path, agency: AgencyKey
) -> None:
    path = made_case(tmp_path / "one.idcase")
    plain = made_case(tmp_path / "plain.idcase", None)
    assert wrapped_key_path(path).read_bytes().startswith(b"-----BEGIN AGE ENCRYPTED FILE-----")
    assert not wrapped_key_path(plain).exists()
    with open_case(path, PASSPHRASE) as case:
        records = case.audit_records()
    assert [record.action for record in records] == ["create_case", "give_key_to_agency", "import"]
    assert agency.public_key in records[1].parameters
    first = wrapped_key_path(path).read_bytes()
    change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    assert wrapped_key_path(path).read_bytes() != first
    with open_case(path, "lamps") as case:
        assert agency.public_key in case.audit_records()[-1].parameters
    change_passphrase(path, "lamps", None, ACTOR)
    assert not wrapped_key_path(path).exists()


def test_two_persons_with_two_shares_recover_a_case_and_are_both_named(
    tmp_path: Path, agency: AgencyKey
) -> None:
    path = made_case(tmp_path / "one.idcase")
    change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    shares = [file.read_text(encoding="utf-8") for file in agency.share_files[1:]]
    recover_with_shares_of_agency(path, shares, PERSONS, "recovered", ACTOR)
    with open_case(path, "recovered") as case:
        record = case.audit_records()[-1]
        assert record.action == "recover_case"
        assert all(
            person.name in record.parameters and person.role in record.parameters for person in PERSONS
        )
        assert case.verify(Progress()).difference is None


@pytest.mark.parametrize(
    "persons",
    [
        PERSONS[:1],
        (PERSONS[0], PERSONS[0]),
        (PERSONS[0], replace(PERSONS[0], name=" dana  k. ", role="other")),
        (PERSONS[0], replace(PERSONS[0], name="D\u0430na\u200b K")),
        (Actor("\u0419\u043e\u0434 \u041a."), Actor("\u0418\u0306\u043e\u0434 K.")),
        (PERSONS[0], Actor("")),
        (PERSONS[0], Actor("...")),
        (*PERSONS, ACTOR),
    ],
)
def test_one_person_alone_recovers_nothing(
    tmp_path: Path, agency: AgencyKey, persons: tuple[Actor, ...]
) -> None:
    path = made_case(tmp_path / "one.idcase")
    shares = [file.read_text(encoding="utf-8") for file in agency.share_files[1:]]
    with pytest.raises(PersonsRefused):
        recover_with_shares_of_agency(path, shares, persons, "recovered", ACTOR)
    open_case(path, PASSPHRASE).close()


def test_the_key_of_another_agency_opens_nothing(tmp_path: Path, agency: AgencyKey) -> None:
    path = made_case(tmp_path / "one.idcase")
    other = make_agency_key(tmp_path / "other")
    shares = [file.read_text(encoding="utf-8") for file in other.share_files[1:]]
    with pytest.raises(AgencyKeyRefused, match="made for another key of an agency"):
        recover_with_shares_of_agency(path, shares, PERSONS, "recovered", ACTOR)
    wrapped_key_path(path).unlink()
    with pytest.raises(AgencyKeyRefused, match="no such file beside the case"):
        recover_with_shares_of_agency(path, shares, PERSONS, "recovered", ACTOR)


def test_the_wrapped_key_is_an_age_file_that_any_age_program_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = pyrage.x25519.Identity.generate()
    _policy(tmp_path, monkeypatch, f'[recovery]\npublic_key = "{identity.to_public()}"')
    path = made_case(tmp_path / "one.idcase")
    secret = pyrage.decrypt(wrapped_key_path(path).read_bytes(), [identity])
    with CaseFile.open(path, secret=secret, read_only=True) as case:
        assert case.details == DETAILS
        assert case.secret == secret
    assert secret not in path.read_bytes()[:SALT_SIZE]


def test_a_public_key_that_is_none_stops_the_making_of_the_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _policy(tmp_path, monkeypatch, '[recovery]\npublic_key = "age1nonsense"')
    path = tmp_path / "one.idcase"
    with pytest.raises(RecipientRefused, match="age1nonsense"):
        create_case(path, DETAILS, ACTOR, PASSPHRASE)
    assert _folder(path) == ["policy.toml"]


def test_a_new_file_without_room_for_its_backup_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_case(tmp_path / "one.idcase")
    monkeypatch.setattr(backups, "SPACE_FACTOR", 10**12)
    changed = change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
    assert changed.backup is None
    assert "No automatic backup was made" in str(changed.sentences[-1])


def test_a_case_that_is_only_read_is_not_rekeyed(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    step = key_change.Step(ACTOR, "change_passphrase", {})
    with open_case(path, PASSPHRASE, read_only=True) as case, pytest.raises(CaseIsReadOnly):
        key_change.change_key(case, "lamps", step, system_clock)


def test_a_case_that_somebody_has_open_is_not_rekeyed(tmp_path: Path) -> None:
    path = made_case(tmp_path / "one.idcase")
    with open_case(path, PASSPHRASE), pytest.raises(CaseInUse):
        change_passphrase(path, PASSPHRASE, "lamps", ACTOR)
