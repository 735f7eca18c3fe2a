"""What an agency decides is read strictly: a word that is not understood stops the program with one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.foundation.policy import (
    POLICY_VARIABLE,
    Policy,
    PolicyRefused,
    policy_path,
    read_policy,
)

WHOLE = """
format_version = 1
[recovery]
public_key = "age1qqq"
[signing]
key_file = "agency.pem"
[passphrase]
least_score = 3
[lock]
minutes = 5
"""


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "policy.toml"
    monkeypatch.setenv(POLICY_VARIABLE, str(path))
    return path


def test_without_a_file_the_defaults_hold(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(POLICY_VARIABLE, raising=False)
    monkeypatch.setattr(
        "investigator_desktop.foundation.policy.site_config_path", lambda *_, **__: tmp_path / "none"
    )
    assert read_policy() == Policy(None, None, 0, None)
    assert policy_path() == tmp_path / "none" / "policy.toml"


def test_all_of_a_policy_is_read(policy: Path) -> None:
    policy.write_text(WHOLE, encoding="utf-8")
    assert read_policy() == Policy("age1qqq", policy.parent / "agency.pem", 3, 5)


def test_a_policy_may_decide_little(policy: Path) -> None:
    policy.write_text("format_version = 1\n", encoding="utf-8")
    assert read_policy() == Policy()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "its format_version is None and not 1"),
        ("format_version = 2", "its format_version is 2 and not 1"),
        ("format_version = ", "Invalid value"),
        ("format_version = 1\nlock = 5", "lock is no setting of this version"),
        ("format_version = 1\n[future]", "future is no setting of this version"),
        ("format_version = 1\n[lock]\nminute = 5", "lock.minute is no setting of this version"),
        ("format_version = 1\n[lock]\nminutes = true", "lock.minutes is no setting .* of the wrong kind"),
        ("format_version = 1\n[lock]\nminutes = -1", "lock.minutes is not between 0 and 1440"),
        ("format_version = 1\n[passphrase]\nleast_score = 5", "least_score is not between 0 and 4"),
        ('format_version = 1\n[recovery]\npublic_key = "ssh-rsa"', "recovery.public_key is no setting"),
        ('format_version = 1\n[signing]\nkey_file = "a\\u0000b"', "signing.key_file is no setting"),
        ("format_version = true", "its format_version is True and not 1"),
        pytest.param(f"format_version = 1\nx = {'[' * 5000}", "recursion", id="deep"),
        pytest.param(f"format_version = 1\n[lock]\nminutes = {'9' * 5000}", "digits", id="long"),
    ],
)
def test_a_policy_that_is_not_understood_is_refused_with_its_place(
    policy: Path, text: str, words: str
) -> None:
    policy.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyRefused, match=words) as refusal:
        read_policy()
    assert "policy.toml" in str(refusal.value)


def test_a_policy_of_a_plain_editor_of_windows_is_read(policy: Path) -> None:
    policy.write_bytes(b"\xef\xbb\xbfformat_version = 1\r\n[lock]\r\nminutes = 5\r\n")
    assert read_policy().lock_minutes == 5


def test_a_policy_that_is_named_but_missing_is_refused(policy: Path) -> None:
    with pytest.raises(PolicyRefused, match="No such file"):
        read_policy()


def test_trusted_keys_of_layouts_are_fingerprints_in_any_spelling(policy: Path) -> None:
    printed = " ".join(["ABCD"] * 16)
    policy.write_text(f'format_version = 1\n[layouts]\ntrusted_keys = ["{printed}"]\n', encoding="utf-8")
    assert read_policy().trusted_layout_keys == ("abcd" * 16,)


@pytest.mark.parametrize("keys", ['"ab"', "1", "[1]", '["ab"]', '["' + "g" * 64 + '"]'])
def test_what_is_no_fingerprint_is_refused(policy: Path, keys: str) -> None:
    policy.write_text(f"format_version = 1\n[layouts]\ntrusted_keys = {keys}\n", encoding="utf-8")
    with pytest.raises(PolicyRefused):
        read_policy()
