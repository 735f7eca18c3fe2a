"""A key as words: whole or in shares, and a refusal that says what is wrong with what was typed."""

from __future__ import annotations

import os
from itertools import combinations

import pytest

from investigator_desktop.operations.recovery_words import (
    WordsRefused,
    secret_from_words,
    shares_of,
    words_of,
)

SECRET = bytes(range(32))


def test_33_words_give_the_key_back() -> None:
    words = words_of(SECRET)
    assert len(words) == 33
    assert secret_from_words([" ".join(words)]) == SECRET


def test_any_two_of_three_shares_give_the_key_back() -> None:
    texts = [" ".join(share) for share in shares_of(SECRET)]
    assert len(texts) == 3
    for pair in combinations(texts, 2):
        assert secret_from_words(pair) == SECRET
    assert secret_from_words(texts) == SECRET


def test_words_may_be_typed_with_numbers_capitals_comments_and_line_breaks() -> None:
    numbered = [f"{number}. {word.upper()}" for number, word in enumerate(words_of(SECRET), start=1)]
    assert secret_from_words(["# the sheet of case 17\n" + "\n".join(numbered), ""]) == SECRET


def _mistyped() -> list[str]:
    words = list(words_of(SECRET))
    words[4] = words[4][:-1] + "xq"
    return [" ".join(words)]


def _exchanged() -> list[str]:
    words = list(words_of(SECRET))
    words[10], words[20] = ("academic", "acid") if words[10] != "academic" else ("acid", "academic")
    return [" ".join(words)]


def _of_two_cases() -> list[str]:
    return [" ".join(shares_of(SECRET)[0]), " ".join(shares_of(os.urandom(32))[1])]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (_mistyped(), r"Word 5 of text 1, .*xq.*, is no recovery word"),
        (_exchanged(), r"text 1 do not agree with their checksum"),
        ([" ".join(words_of(SECRET)[:32])], r"Text 1 has 32 words; a recovery text has 33"),
        ([" ".join(shares_of(SECRET)[0])], r"2 different shares are needed, and 1 is given"),
        ([" ".join(shares_of(SECRET)[0])], r"different shares are needed"),
        (_of_two_cases(), r"do not belong together"),
        ([" ".join(shares_of(SECRET)[0]), " ".join(words_of(SECRET))], r"do not belong together"),
        ([], r"There are no recovery words"),
        (["# nothing"], r"There are no recovery words"),
    ],
)
def test_words_that_give_no_key_are_refused_with_the_reason(texts: list[str], words: str) -> None:
    with pytest.raises(WordsRefused, match=words) as refusal:
        secret_from_words(texts)
    assert str(refusal.value).endswith(".")


def test_the_same_share_twice_is_one_share() -> None:
    share = " ".join(shares_of(SECRET)[0])
    with pytest.raises(WordsRefused, match="2 different shares are needed, and 1 is given"):
        secret_from_words([share, share])


def test_a_mistyped_word_is_told_what_it_may_be() -> None:
    words = list(words_of(SECRET))
    meant, words[0] = words[0], words[0] + "s"
    with pytest.raises(WordsRefused, match=rf"perhaps it is .*{meant}"):
        secret_from_words([" ".join(words)])
