"""Whose key signs the bundles of a case: the agency's where its policy names one, else the case's own."""

from __future__ import annotations

import os
from pathlib import Path

from investigator_desktop.casefile import CaseFile, CaseIsReadOnly, UnitOfWork
from investigator_desktop.domain.actor import Actor
from investigator_desktop.exchange.bundle.signing import (
    Signer,
    SignerKind,
    fingerprint_of,
    new_private_key,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.policy import read_policy

PASSPHRASE_VARIABLE = "INVESTIGATOR_SIGNING_PASSPHRASE"
MAKE_KEY = "make_signing_key"
_ENCRYPTED = b"BEGIN ENCRYPTED PRIVATE KEY"


class SigningKeyRefused(InvestigatorError):
    """A file gives no key that can sign."""

    def __init__(self, path: Path, reason: str | Message) -> None:
        """Name the file and why."""
        sentence = message("Signing", "{file} gives no key to sign with: {reason}.")
        super().__init__(sentence.format(file=isolate(path.name), reason=reason))


def fingerprint(case: CaseFile) -> str | None:
    """Return the fingerprint of the key that signs for the case; None where there is none yet or it cannot be read."""
    path = read_policy().signing_key_file
    if path is not None:
        try:
            return agency_signer(path).fingerprint
        except SigningKeyRefused:
            return None
    key = case.signing_key()
    return None if key is None else fingerprint_of(key.public_key)


def signing_key_of(work: UnitOfWork, key_file: Path | None = None) -> Signer:
    """Return who signs: the key of a file, of the agency's policy, or of the case, which is made here at need."""
    path = key_file or read_policy().signing_key_file
    if path is not None:
        return agency_signer(path)
    key = work.signing_key()
    if key is not None:
        return Signer(SignerKind.CASE, key.private_key)
    signer = Signer(SignerKind.CASE, new_private_key())
    work.keep_signing_key(signer.private_key, signer.public_key)
    return signer


def prepare_signing(case: CaseFile, actor: Actor, clock: Clock = system_clock) -> None:
    """Make the key of the case where nothing signs for it yet, so that a document can print its fingerprint."""
    if case.is_read_only or read_policy().signing_key_file is not None or case.signing_key() is not None:
        return
    with case.unit_of_work(actor, clock, MAKE_KEY, {}) as work:
        signing_key_of(work)


def signer_for(
    case: CaseFile, actor: Actor, key_file: Path | None = None, clock: Clock = system_clock
) -> Signer:
    """Return who signs; a case that has no key yet gets one as a step of its own. Raise `CaseIsReadOnly` at need."""
    known = known_signer(case, key_file)
    if known is not None:
        return known
    if case.is_read_only:
        raise CaseIsReadOnly(case.path)
    with case.unit_of_work(actor, clock, MAKE_KEY, {}) as work:
        return signing_key_of(work)


def known_signer(case: CaseFile, key_file: Path | None = None) -> Signer | None:
    """Return who signs as `signing_key_of` does, without making a key: None where there is none yet."""
    path = key_file or read_policy().signing_key_file
    if path is not None:
        return agency_signer(path)
    key = case.signing_key()
    return None if key is None else Signer(SignerKind.CASE, key.private_key)


def agency_signer(path: Path) -> Signer:
    """Return the signer of an Ed25519 key in PEM (PKCS#8); raise `SigningKeyRefused` where the file holds none.

    The passphrase of an encrypted key comes from `INVESTIGATOR_SIGNING_PASSPHRASE`.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    text = _text_of(path)
    try:
        key = load_pem_private_key(text, _passphrase(path, text))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise SigningKeyRefused(
            path, message("Signing", "it holds no private key in PEM, or its passphrase is another one")
        ) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise SigningKeyRefused(path, message("Signing", "its key is none of Ed25519"))
    return Signer(SignerKind.AGENCY, key.private_bytes_raw())


def _text_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SigningKeyRefused(path, error.strerror or str(error)) from error


def _passphrase(path: Path, text: bytes) -> bytes | None:
    if _ENCRYPTED not in text:
        return None
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if not given:
        reason = message("Signing", "it is encrypted, and {variable} does not hold its passphrase")
        raise SigningKeyRefused(path, reason.format(variable=PASSPHRASE_VARIABLE))
    return given.encode("utf-8")
