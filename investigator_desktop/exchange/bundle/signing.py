"""The signature over a bundle's manifest: Ed25519, RFC 8032."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from investigator_desktop.foundation.hashing import sha256_hex


class SignerKind(StrEnum):
    """Whose key signs."""

    AGENCY = "agency"
    CASE = "case"


def fingerprint_of(public_key: bytes) -> str:
    """Return what a report prints of a public key: SHA-256 of its 32 bytes."""
    return sha256_hex(public_key)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, with the 32 bytes of the private key, which no text of this value shows."""

    kind: SignerKind
    private_key: bytes

    def __repr__(self) -> str:
        """Return the kind and the fingerprint."""
        return f"Signer({self.kind}, {self.fingerprint})"

    @property
    def public_key(self) -> bytes:
        """Return the 32 bytes of the public key."""
        return Ed25519PrivateKey.from_private_bytes(self.private_key).public_key().public_bytes_raw()

    @property
    def fingerprint(self) -> str:
        """Return the fingerprint of the public key."""
        return fingerprint_of(self.public_key)

    def sign(self, content: bytes) -> bytes:
        """Return the 64 bytes of the signature."""
        return Ed25519PrivateKey.from_private_bytes(self.private_key).sign(content)


def new_private_key() -> bytes:
    """Return the 32 bytes of a new private key."""
    return Ed25519PrivateKey.generate().private_bytes_raw()
