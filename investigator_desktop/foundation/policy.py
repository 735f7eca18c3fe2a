"""What an agency decides for all its computers, read from `policy.toml`."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import site_config_path

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError

POLICY_VARIABLE = "INVESTIGATOR_POLICY"
FILE_NAME = "policy.toml"
FORMAT_VERSION = 1
_KINDS: Mapping[tuple[str, str], type] = {
    ("recovery", "public_key"): str,
    ("signing", "key_file"): str,
    ("passphrase", "least_score"): int,
    ("lock", "minutes"): int,
    ("layouts", "trusted_keys"): list,
}
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


_SECTIONS = frozenset(section for section, _ in _KINDS)


class PolicyRefused(InvestigatorError):
    """The policy cannot be followed, so that nothing is done against it by mistake."""

    def __init__(self, path: Path, reason: str | Message) -> None:
        """Name the file and what is wrong with it."""
        sentence = message("Policy", "The policy of the agency in {file} cannot be followed: {reason}.")
        super().__init__(sentence.format(file=isolate(str(path)), reason=reason))


@dataclass(frozen=True, slots=True)
class Policy:
    """What the agency decides: recipient of every key, signing key, least strength (0-4), minutes until locking.

    None leaves it to each computer. Layouts signed with the trusted keys, named by fingerprint, are taken unasked.
    """

    recovery_public_key: str | None = None
    signing_key_file: Path | None = None
    least_score: int = 0
    lock_minutes: int | None = None
    trusted_layout_keys: tuple[str, ...] = ()


def policy_path() -> Path:
    """Return where the policy is: `INVESTIGATOR_POLICY`, else the folder for all accounts of the computer."""
    named = os.environ.get(POLICY_VARIABLE)
    return Path(named) if named else site_config_path("Investigator Desktop", appauthor=False) / FILE_NAME


def read_policy() -> Policy:
    """Return the policy, the default one where there is no file; raise `PolicyRefused` where it is not understood."""
    path = policy_path()
    try:
        if not path.exists() and POLICY_VARIABLE not in os.environ:
            return Policy()
        table: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise PolicyRefused(path, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:  # no text, no TOML, or one made to exhaust its reader
        raise PolicyRefused(path, str(error)) from error
    return _policy(path, table)


def _policy(path: Path, table: dict[str, object]) -> Policy:
    version = table.pop("format_version", None)
    if type(version) is not int or version != FORMAT_VERSION:
        reason = message("Policy", "its format_version is {version} and not {known}")
        raise PolicyRefused(path, reason.format(version=version, known=FORMAT_VERSION))
    given = _settings(path, table)
    recipient = given.get(("recovery", "public_key"))
    key_file = given.get(("signing", "key_file"))
    return Policy(
        None if recipient is None else _recipient(path, str(recipient)),
        None if key_file is None else path.parent / str(key_file),
        _number(path, given, ("passphrase", "least_score"), 0, 4),
        None if ("lock", "minutes") not in given else _number(path, given, ("lock", "minutes"), 0, 24 * 60),
        _fingerprints(path, given.get(("layouts", "trusted_keys"), [])),
    )


def _settings(path: Path, table: Mapping[str, object]) -> dict[tuple[str, str], object]:
    """Return all settings by section and name; raise for one that is unknown or of the wrong kind."""
    given: dict[tuple[str, str], object] = {}
    for section, members in table.items():
        if not isinstance(members, dict) or section not in _SECTIONS:
            raise _unknown(path, section)
        for name, value in members.items():
            kind = _KINDS.get((section, name))
            if kind is None or type(value) is not kind or "\0" in str(value):
                raise _unknown(path, f"{section}.{name}")
            given[section, name] = value
    return given


def _unknown(path: Path, name: str) -> PolicyRefused:
    reason = message("Policy", "{name} is no setting of this version or has a value of the wrong kind")
    return PolicyRefused(path, reason.format(name=name))


def _recipient(path: Path, text: str) -> str:
    if not text.startswith("age1"):
        raise _unknown(path, "recovery.public_key")
    return text


def _fingerprints(path: Path, keys: object) -> tuple[str, ...]:
    listed = keys if isinstance(keys, list) else []
    plain = tuple(str(key).replace(" ", "").casefold() for key in listed)
    if not all(_FINGERPRINT.fullmatch(key) for key in plain):
        raise _unknown(path, "layouts.trusted_keys")
    return plain


def _number(
    path: Path, given: Mapping[tuple[str, str], object], name: tuple[str, str], default: int, most: int
) -> int:
    number = int(str(given.get(name, default)))
    if not 0 <= number <= most:
        reason = message("Policy", "{name} is not between 0 and {most}")
        raise PolicyRefused(path, reason.format(name=".".join(name), most=most))
    return number
