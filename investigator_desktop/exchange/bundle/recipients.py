"""Sealing a bundle so that only named recipients open it: an age file, written while the bundle is made."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import pyrage

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import sha256_hex


class RecipientMalformed(InvestigatorError):
    """What should name a recipient is no public key of age."""

    def __init__(self, text: str) -> None:
        """Show the text."""
        sentence = message(
            "Bundle", "{text} names no recipient; a public key of age begins with age1 and is copied whole."
        )
        super().__init__(sentence.format(text=isolate(text)))


@dataclass(frozen=True, slots=True)
class Recipient:
    """The public key of somebody who can open a bundle, as age writes it."""

    public_key: str

    @property
    def fingerprint(self) -> str:
        """Return what the trail keeps of the recipient."""
        return sha256_hex(self.public_key.encode("ascii"))


def recipient(text: str) -> Recipient:
    """Return the recipient that a text names; raise `RecipientMalformed` for anything but a public key of age."""
    plain = text.strip()
    try:
        pyrage.x25519.Recipient.from_str(plain)
    except pyrage.RecipientError as error:
        raise RecipientMalformed(plain) from error
    return Recipient(plain)


class Sink(Protocol):
    """Whatever bytes can be written to."""

    def write(self, piece: bytes, /) -> int:
        """Take a piece and return how many bytes that was."""

    def flush(self) -> None:
        """Pass on what was taken."""


class _Pulled(io.RawIOBase):
    """Pieces as a file that can be read; what is raised while they are made waits here, since the reader hides it."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._rest = b""
        self.raised: BaseException | None = None

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        while not self._rest and self.raised is None:
            try:
                self._rest = next(self._pieces)
            except StopIteration:
                return b""
            except BaseException as error:
                self.raised = error
                raise
        given = self._rest if size < 0 else self._rest[:size]
        self._rest = self._rest[len(given) :]
        return given


def write_sealed(pieces: Iterator[bytes], recipients: Sequence[Recipient], out: Sink) -> None:
    """Write the pieces to `out` so that any one of the recipients can open them; raise what their making raises."""
    pulled = _Pulled(pieces)
    keys = [pyrage.x25519.Recipient.from_str(one.public_key) for one in recipients]
    try:
        pyrage.encrypt_io(pulled, out, keys)
    finally:
        if pulled.raised is not None:
            raise pulled.raised
