"""The recovery key of an agency: wraps the key of every encrypted case, and is itself only there in shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation import bech32
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.foundation.policy import FORMAT_VERSION
from investigator_desktop.foundation.text import skeleton
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.recovery_words import SHARES_NEEDED, secret_from_words, shares_of

SUFFIX = ".agency-key"
POLICY_FILE = "policy.toml"
_IDENTITY_PREFIX = "age-secret-key-"


class RecipientRefused(InvestigatorError):
    """The public key of the policy is none."""

    def __init__(self, recipient: str) -> None:
        """Name what stands there."""
        sentence = message("Agency", "{key} in the policy of the agency is no public key of age.")
        super().__init__(sentence.format(key=isolate(recipient)))


class AgencyKeyRefused(InvestigatorError):
    """The key of the agency does not give the key of the case."""

    def __init__(self, path: Path, reason: Message) -> None:
        """Name the file with the wrapped key and why it gives nothing."""
        sentence = message("Agency", "The key in {file} cannot be taken out: {reason}.")
        super().__init__(sentence.format(file=isolate(path.name), reason=reason))


class PersonsRefused(InvestigatorError):
    """A recovery by the agency is not done by two different persons."""

    def __init__(self) -> None:
        """Say who is needed."""
        super().__init__(
            message(
                "Agency",
                "A recovery by the agency needs two different persons, each with a name and a share.",
            )
        )


@dataclass(frozen=True, slots=True)
class AgencyKey:
    """A new recovery key: the public part, and the files with its shares and the lines of the policy."""

    public_key: str
    share_files: tuple[Path, ...]
    policy_file: Path


def wrapped_key_path(path: Path) -> Path:
    """Return where the key of a case lies that only the agency can take out."""
    return path.with_name(path.name + SUFFIX)


def make_agency_key(folder: Path) -> AgencyKey:
    """Make a key pair in a new or empty folder; the private part is never written whole, only as three shares."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    public_key = str(identity.to_public())
    _, private = bech32.decode(str(identity))
    shares = shares_of(private)
    files = tuple(folder / f"agency-share-{number}.txt" for number in range(1, len(shares) + 1))
    policy = folder / POLICY_FILE
    contents = [_share_text(number, words, public_key) for number, words in enumerate(shares, start=1)]
    _write_new(folder, dict(zip((*files, policy), (*contents, _policy_text(public_key)), strict=True)))
    return AgencyKey(public_key, files, policy)


def _share_text(number: int, words: Sequence[str], public_key: str) -> str:
    lines = [" ".join(words[start : start + 11]) for start in range(0, len(words), 11)]
    head = (
        f"# Investigator Desktop, recovery key of the agency: share {number} of 3, any 2 are needed (SLIP-39).",
        f"# Public key: {public_key}",
        "# Give each share to another person and remove this file from the computer.",
    )
    return "\n".join((*head, *lines)) + "\n"


def _policy_text(public_key: str) -> str:
    return f'format_version = {FORMAT_VERSION}\n\n[recovery]\npublic_key = "{public_key}"\n'


def _write_new(folder: Path, contents: dict[Path, str]) -> None:
    """Write all files, none over another one."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputRefused(folder, error.strerror or str(error)) from error
    for path, text in contents.items():
        if path.exists():
            raise OutputRefused(path, message("Agency", "a file stands there"))
        try:
            replace_file(path, text.encode("utf-8"), is_private=path.name != POLICY_FILE)
        except OSError as error:
            raise OutputRefused(path, error.strerror or str(error)) from error


def wrapped(secret: bytes, recipient: str) -> bytes:
    """Return a key that only the owner of `recipient` can take out, as armoured text; raise `RecipientRefused`."""
    import pyrage

    try:
        known = pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        raise RecipientRefused(recipient) from error
    return bytes(pyrage.encrypt(secret, [known], armored=True))


def unwrapped(path: Path, shares: Sequence[str]) -> bytes:
    """Return the case's key by shares of the agency's key; raise `AgencyKeyRefused` or `WordsRefused`."""
    import pyrage

    file = wrapped_key_path(path)
    private = secret_from_words(shares)
    identity = pyrage.x25519.Identity.from_str(bech32.encode(_IDENTITY_PREFIX, private).upper())
    try:
        return bytes(pyrage.decrypt(file.read_bytes(), [identity]))
    except OSError as error:
        raise AgencyKeyRefused(file, message("Agency", "there is no such file beside the case")) from error
    except pyrage.DecryptError as error:
        raise AgencyKeyRefused(
            file, message("Agency", "it was made for another key of an agency, or is damaged")
        ) from error


def require_two_persons(persons: Sequence[Actor], shares: Sequence[str]) -> None:
    """Raise unless two persons of different names bring a share each."""
    names = {_spelt_alike(person.name) for person in persons} - {""}
    if len(persons) != SHARES_NEEDED or len(names) != SHARES_NEEDED or len(shares) != SHARES_NEEDED:
        raise PersonsRefused


def _spelt_alike(name: str) -> str:
    """Return a name in the form in which its spellings, in look-alike letters or with other marks too, are equal."""
    letters = "".join(letter for letter in skeleton(name) if letter.isalnum() or letter.isspace())
    return " ".join(letters.split())
