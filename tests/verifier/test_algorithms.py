"""Signature, tree and digests against the examples of the documents that define them."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.verifier.bundle_builder import content_digest, tree
from tests.verifier.checker import verifier

RFC_8032 = [
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "message", "signature"), RFC_8032)
def test_signatures_of_rfc_8032_verify(key: str, message: str, signature: str) -> None:
    assert verifier.ed25519_verifies(bytes.fromhex(key), bytes.fromhex(message), bytes.fromhex(signature))


def test_a_signature_made_by_another_implementation_verifies() -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    public = key.public_key().public_bytes_raw()
    assert verifier.ed25519_verifies(public, b"message", key.sign(b"message"))
    assert not verifier.ed25519_verifies(public, b"massage", key.sign(b"message"))


def test_a_signature_with_any_bit_changed_does_not_verify() -> None:
    key, message, signature = (bytes.fromhex(text) for text in RFC_8032[1])
    for at in range(0, 512, 37):
        changed = bytearray(signature)
        changed[at // 8] ^= 1 << (at % 8)
        assert not verifier.ed25519_verifies(key, message, bytes(changed))
        other = bytearray(key)
        other[at // 16] ^= 1 << (at % 8)
        assert not verifier.ed25519_verifies(bytes(other), message, signature)


def test_a_second_spelling_of_a_signature_is_refused() -> None:
    key, message, signature = (bytes.fromhex(text) for text in RFC_8032[0])
    larger = int.from_bytes(signature[32:], "little") + verifier.L
    assert not verifier.ed25519_verifies(key, message, signature[:32] + larger.to_bytes(32, "little"))


def test_keys_that_fit_any_message_are_refused() -> None:
    neutral = b"\x01" + bytes(31)
    assert not verifier.ed25519_verifies(neutral, b"anything", neutral + bytes(32))
    assert not verifier.ed25519_verifies(bytes(32), b"anything", bytes(64))


def test_points_that_are_none_are_refused() -> None:
    too_large = (verifier.P + 1).to_bytes(32, "little")
    assert verifier.point_from_bytes(too_large) is None
    assert verifier.point_from_bytes(b"\x02" + bytes(31)) is None
    assert verifier.point_from_bytes(b"\x01" + bytes(30) + b"\x80") is None
    assert verifier.point_from_bytes(b"") is None


LEAVES = [bytes.fromhex(text) for text in (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
)]  # fmt: skip


def test_the_tree_of_the_known_example_has_its_root() -> None:
    whole = verifier.Tree()
    for leaf in LEAVES:
        whole.add(leaf)
    assert whole.root() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


def test_trees_of_any_number_of_leaves_have_the_root_of_the_definition() -> None:
    for count in range(40):
        growing = verifier.Tree()
        for number in range(count):
            growing.add(bytes([number]))
        assert growing.root() == tree([bytes([number]) for number in range(count)]).hex()


def test_a_content_digest_is_taken_in_blocks_of_20_000_rows() -> None:
    rows: list[dict[str, object]] = [
        {"a": number, "b": None, "c": "x\x1f\x1e\x1b\x00"} for number in range(20_001)
    ]
    growing = verifier.ContentDigest(("a", "b", "c"), ())
    for row in rows:
        growing.add(row)
    assert growing.result()[0] == 20_001
    assert growing.result()[1] != content_digest(rows, ("a", "b", "c"), ())
    few = verifier.ContentDigest(("a", "b", "c"), ())
    few.add(rows[0])
    assert few.result() == (1, content_digest(rows[:1], ("a", "b", "c"), ()))
