"""A key as words (SLIP-39), whole or in three shares of which two are needed, and back with a clear refusal."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError

if TYPE_CHECKING:
    from shamir_mnemonic.share import Share

WORD_COUNT = 33  # of a key of 32 bytes
SHARE_COUNT, SHARES_NEEDED = 3, 2
_COMMENT = "#"


class WordsRefused(InvestigatorError):
    """Recovery words that give no key."""


def words_of(secret: bytes) -> tuple[str, ...]:
    """Return a key of 32 bytes as 33 words with a checksum; each call gives other words for the same key."""
    return _spelt(1, 1, secret)[0]


def shares_of(secret: bytes) -> tuple[tuple[str, ...], ...]:
    """Return a key of 32 bytes as three texts of 33 words, any two of which give it back and one tells nothing."""
    return _spelt(SHARES_NEEDED, SHARE_COUNT, secret)


def _spelt(needed: int, count: int, secret: bytes) -> tuple[tuple[str, ...], ...]:
    from shamir_mnemonic import generate_mnemonics

    texts = generate_mnemonics(1, [(needed, count)], secret)[0]
    return tuple(tuple(text.split()) for text in texts)


def secret_from_words(texts: Sequence[str]) -> bytes:
    """Return the key that recovery words give, one text a sheet or share; raise `WordsRefused` with what is wrong.

    Lines that begin with `#`, numbers and punctuation are passed over; case does not matter.
    """
    from shamir_mnemonic import MnemonicError, combine_mnemonics

    given = [_words_in(text) for text in texts]
    given = [words for words in given if words]
    if not given:
        raise WordsRefused(message("Recovery", "There are no recovery words."))
    shares = [_share(number, words) for number, words in enumerate(given, start=1)]
    needed = _require_together(shares)
    try:
        secret = combine_mnemonics(" ".join(words) for words in _distinct(given, shares)[:needed])
    except MnemonicError as error:
        raise WordsRefused(_NOT_TOGETHER) from error
    return bytes(secret)


_NOT_TOGETHER = message(
    "Recovery",
    "These words do not belong together: they are of different cases, or were printed at different times.",
)


def _words_in(text: str) -> list[str]:
    lines = (line for line in text.splitlines() if not line.lstrip().startswith(_COMMENT))
    words = (word.strip(".,;:()0123456789").lower() for line in lines for word in line.split())
    return [word for word in words if word]


def _share(number: int, words: list[str]) -> Share:
    """Return what one text says; raise for a word that is not of the list, a missing word, or a wrong checksum."""
    from shamir_mnemonic import MnemonicError, Share

    for position, word in enumerate(words, start=1):
        if word not in _known_words():
            raise WordsRefused(_unknown_word(number, position, word))
    if len(words) != WORD_COUNT:
        sentence = message("Recovery", "Text {number} has {count} words; a recovery text has {expected}.")
        raise WordsRefused(sentence.format(number=number, count=len(words), expected=WORD_COUNT))
    try:
        return Share.from_mnemonic(" ".join(words))
    except MnemonicError as error:
        sentence = message(
            "Recovery",
            "The words of text {number} do not agree with their checksum: one is wrong or in the wrong place.",
        )
        raise WordsRefused(sentence.format(number=number)) from error


def _unknown_word(number: int, position: int, word: str) -> Message:
    near = get_close_matches(word, _known_words(), 1)
    if not near:
        sentence = message("Recovery", "Word {position} of text {number}, {word}, is no recovery word.")
    else:
        sentence = message(
            "Recovery", "Word {position} of text {number}, {word}, is no recovery word; perhaps it is {near}."
        )
    return sentence.format(position=position, number=number, word=isolate(word), near=isolate("".join(near)))


@lru_cache(maxsize=1)
def _known_words() -> tuple[str, ...]:
    from shamir_mnemonic.wordlist import WORDLIST

    return tuple(WORDLIST)


def _require_together(shares: Sequence[Share]) -> int:
    """Return how many different shares are needed; raise where there are fewer or they are of different keys."""
    if len({share.common_parameters() for share in shares}) > 1:
        raise WordsRefused(_NOT_TOGETHER)
    needed = int(shares[0].member_threshold)
    found = len({share.index for share in shares})
    if found < needed:
        sentence = message(
            "Recovery", "This is a share: {needed} different shares are needed, and {found} is given."
        )
        raise WordsRefused(sentence.format(needed=needed, found=found))
    return needed


def _distinct(given: Sequence[list[str]], shares: Sequence[Share]) -> list[list[str]]:
    return list({share.index: words for words, share in zip(given, shares, strict=True)}.values())
