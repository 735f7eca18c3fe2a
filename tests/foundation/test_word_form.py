from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.word_form import (
    HashMalformed,
    WordsDisagree,
    WordsMiscounted,
    WordUnlisted,
    grouped_hex,
    grouped_lines,
    hash_of,
    words_of,
)

DIGEST = sha256_hex(b"a case")
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(digests)
def test_every_hash_comes_back_from_its_words(digest: str) -> None:
    words = words_of(digest)
    assert len(words) == 26
    assert hash_of(words) == digest


def test_the_words_of_known_hashes_stay_what_they_are() -> None:
    assert words_of("00" * 32) == ("academic",) * 25 + ("actress",)
    assert words_of("ff" * 32) == ("zero",) * 25 + ("wrote",)


@given(digests, digests)
def test_two_hashes_have_the_same_words_only_if_they_are_the_same(one: str, other: str) -> None:
    assert (words_of(one) == words_of(other)) is (one == other)


def test_words_are_understood_in_capitals_and_with_spaces() -> None:
    assert hash_of([f" {word.upper()} " for word in words_of(DIGEST)]) == DIGEST


def test_a_word_outside_the_list_is_named_with_its_number() -> None:
    words = [*words_of(DIGEST)]
    words[6] = "suspect"
    with pytest.raises(WordUnlisted) as refusal:
        hash_of(words)
    assert "no. 7" in str(refusal.value.sentence)
    assert "suspect" in str(refusal.value.sentence)


def test_fifteen_of_sixteen_wrong_last_words_are_refused_by_the_checksum() -> None:
    *first, last = words_of("00" * 32)
    assert last == "actress"
    with pytest.raises(WordsDisagree):
        hash_of([*first, "academic"])


def test_too_few_words_are_no_hash() -> None:
    with pytest.raises(WordsMiscounted):
        hash_of(words_of(DIGEST)[:25])


@pytest.mark.parametrize("text", ["", "ab" * 31, "zz" * 32, "ab " * 32, DIGEST + "00"])
def test_what_is_no_hash_has_no_words(text: str) -> None:
    with pytest.raises(HashMalformed):
        words_of(text)


def test_hexadecimal_digits_are_grouped_by_four() -> None:
    assert grouped_hex("0123456789ab") == "0123 4567 89ab"
    assert grouped_lines("0" * 32 + "1" * 4) == " ".join(["0000"] * 8) + "\n1111"
