"""A SHA-256 as words that two persons can compare by telephone: 26 of the list of SLIP-39, with a checksum in them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError

WORD_COUNT = 26
HEX_DIGITS = 64
_WORD_BITS = 10
_CHECK_BITS = 4
_LAST_NUMBER = 1023
_GROUP = 4


class HashMalformed(InvestigatorError):
    """What should be a SHA-256 has other than 64 hexadecimal digits."""

    def __init__(self, text: str) -> None:
        """Show the text."""
        sentence = message("Word form", "{text} is no SHA-256 of 64 hexadecimal digits.")
        super().__init__(sentence.format(text=isolate(text)))


class WordUnlisted(InvestigatorError):
    """A word of a hash is not in the list of words."""

    def __init__(self, number: int, word: str) -> None:
        """Name the word and its number, counted from 1."""
        sentence = message("Word form", "Word no. {number}, {word}, is not in the list of words.")
        super().__init__(sentence.format(number=number, word=isolate(word)))


class WordsMiscounted(InvestigatorError):
    """A hash has fewer or more words than every hash has."""

    def __init__(self, count: int) -> None:
        """Say how many there are and how many it takes."""
        sentence = message("Word form", "A hash has {needed} words, here are {count}.")
        super().__init__(sentence.format(needed=WORD_COUNT, count=count))


class WordsDisagree(InvestigatorError):
    """Words that are all in the list, but of which at least one is wrong or at a wrong place."""

    def __init__(self) -> None:
        """Say that the checksum fails."""
        super().__init__(
            message("Word form", "The words do not agree with their checksum: a word is wrong or misplaced.")
        )


def words_of(hex_digest: str) -> tuple[str, ...]:
    """Return the 26 words of a SHA-256 given as hexadecimal digits; raise `HashMalformed` for anything else."""
    digest = _digest(hex_digest)
    number = int.from_bytes(digest, "big") << _CHECK_BITS | _checksum(digest)
    places = reversed(range(WORD_COUNT))
    listed = _listed_words()
    return tuple(listed[number >> place * _WORD_BITS & _LAST_NUMBER] for place in places)


def hash_of(words: Sequence[str]) -> str:
    """Return the hexadecimal digits of the hash that words stand for, in any case of letters.

    Raise `WordsMiscounted`, `WordUnlisted` or `WordsDisagree` for words that stand for none.
    """
    if len(words) != WORD_COUNT:
        raise WordsMiscounted(len(words))
    number = 0
    for place, word in enumerate(words, 1):
        number = number << _WORD_BITS | _number_of(place, word)
    digest = (number >> _CHECK_BITS).to_bytes(HEX_DIGITS // 2, "big")
    if _checksum(digest) != number & (1 << _CHECK_BITS) - 1:
        raise WordsDisagree
    return digest.hex()


def grouped_hex(hex_digest: str) -> str:
    """Return hexadecimal digits in groups of four, as they are read aloud."""
    return " ".join(_parts(hex_digest, _GROUP))


def grouped_lines(hex_digest: str) -> str:
    """Return hexadecimal digits in groups of four, eight groups to a line."""
    return "\n".join(grouped_hex(line) for line in _parts(hex_digest, 8 * _GROUP))


def _parts(text: str, length: int) -> list[str]:
    return [text[start : start + length] for start in range(0, len(text), length)]


def _digest(hex_digest: str) -> bytes:
    try:
        digest = bytes.fromhex(hex_digest)
    except ValueError as error:
        raise HashMalformed(hex_digest) from error
    if len(hex_digest) != HEX_DIGITS or len(digest) * 2 != HEX_DIGITS:
        raise HashMalformed(hex_digest)
    return digest


def _checksum(digest: bytes) -> int:
    """Return the first four bits of the SHA-256 of a hash."""
    return hashlib.sha256(digest).digest()[0] >> 8 - _CHECK_BITS


def _number_of(place: int, word: str) -> int:
    try:
        return _listed_words().index(word.strip().casefold())
    except ValueError as error:
        raise WordUnlisted(place, word) from error


@lru_cache(maxsize=1)
def _listed_words() -> tuple[str, ...]:
    """Return the 1,024 words, read only where a hash is spelt."""
    from shamir_mnemonic.wordlist import WORDLIST

    return tuple(WORDLIST)
