from __future__ import annotations

import io
from collections.abc import Iterator

import pyrage
import pytest

from investigator_desktop.exchange.bundle import RecipientMalformed, recipient, write_sealed
from investigator_desktop.foundation.errors import Cancelled


def test_any_recipient_opens_what_was_sealed_and_nobody_else() -> None:
    first, second, stranger = (pyrage.x25519.Identity.generate() for _ in range(3))
    out = io.BytesIO()
    write_sealed(
        iter([b"abc", b"def" * 50_000]), [recipient(str(one.to_public())) for one in (first, second)], out
    )
    assert pyrage.decrypt(out.getvalue(), [second]) == b"abc" + b"def" * 50_000
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(out.getvalue(), [stranger])


def test_what_ends_the_making_of_a_bundle_ends_its_sealing() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"abc"
        raise Cancelled

    known = recipient(str(pyrage.x25519.Identity.generate().to_public()))
    with pytest.raises(Cancelled):
        write_sealed(pieces(), [known], io.BytesIO())


def test_what_is_no_public_key_is_refused_with_a_sentence() -> None:
    with pytest.raises(RecipientMalformed, match="age1"):
        recipient("age1nonsense")
