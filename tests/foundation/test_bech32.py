"""The spelling of age keys agrees with the published strings and with the library that makes the keys."""

from __future__ import annotations

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.foundation import bech32


@given(st.binary(min_size=1, max_size=64))
def test_what_is_spelt_is_read_again(content: bytes) -> None:
    assert bech32.decode(bech32.encode("age", content)) == ("age", content)


def test_an_identity_keeps_its_spelling_and_its_public_key() -> None:
    identity = pyrage.x25519.Identity.generate()
    prefix, private = bech32.decode(str(identity))
    assert len(private) == 32
    again = bech32.encode(prefix, private).upper()
    assert again == str(identity)
    assert str(pyrage.x25519.Identity.from_str(again).to_public()) == str(identity.to_public())


@pytest.mark.parametrize(
    "text",
    [
        "A12UEL5L", "a12uel5l",  # valid strings of BIP 173 with nothing in them
        "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
        "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
    ],
)  # fmt: skip
def test_published_strings_have_a_right_checksum(text: str) -> None:
    prefix, _ = bech32.decode(text)
    assert prefix


@pytest.mark.parametrize("text", ["A12uEL5L", "a12uel5m", "age1", "", "age1b0o"])
def test_a_string_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason
        bech32.decode(text)


@given(st.binary(min_size=32, max_size=32), st.integers(4, 60))
def test_a_changed_letter_is_found(content: bytes, position: int) -> None:
    text = bech32.encode("age", content)
    position = min(position, len(text) - 1)
    other = "q" if text[position] != "q" else "p"
    with pytest.raises(ValueError, match="checksum"):
        bech32.decode(text[:position] + other + text[position + 1 :])
