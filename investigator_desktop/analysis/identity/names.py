"""Recorded names taken apart: words, patronymic, initials, or the words and the legal form of an organisation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from investigator_desktop.analysis.identity.homoglyphs import repaired
from investigator_desktop.analysis.identity.legal_forms import LegalForm, looks_like_organisation, split_form
from investigator_desktop.analysis.identity.name_words import (
    FATHER_AFTER,
    FATHER_BEFORE_IS_NAME,
    JOINED_TO_LAST,
    JOINED_TO_NEXT,
    ONE_WORD_AFTER,
    PARTICLES,
    SPELLED_SHORT,
    TITLES,
    patronymic_stem,
)
from investigator_desktop.analysis.identity.words import Word, word_of
from investigator_desktop.domain.parties import PartyKind
from investigator_desktop.foundation.bidi import CONTROLS

_APOSTROPHES = str.maketrans(dict.fromkeys("ʻʼ‘’`´ʹ′ˈ＇", "'"))
_UNSEEN = str.maketrans(dict.fromkeys(CONTROLS + "\u200b\u200c\u200d\u2060\ufeff\u00ad\u0640"))
_SHORT_WORD = re.compile(r"\b([^\W\d_]{1,2}|shch|sch|tch|dzh)\.")
_BETWEEN = re.compile(r"[\s.,;:()\[\]«»\"“”„/\\_\-\u2010-\u2015]+")
_SLASHED = re.compile(r"\b[sdw]/o\b")
_QUOTES = re.compile(r"[«»\"“”„]")
_INITIAL_MARK = "\u0001"
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class ParsedName:
    """A name taken apart; `initials` are words of one or two letters, `was_repaired` tells of look-alike letters."""

    text: str
    kind: PartyKind
    words: tuple[Word, ...] = ()
    patronymic: Word | None = None
    initials: tuple[Word, ...] = ()
    form: LegalForm | None = None
    was_repaired: bool = False

    @property
    def letters(self) -> str:
        """Return all words in one text, by which equal names are known."""
        return " ".join(word.text for word in self.words)


def plain_name(text: str) -> str:
    """Return a name in small letters, of one script a word, with one kind of apostrophe and without unseen marks."""
    seen = normalize("NFKC", text).translate(_UNSEEN)
    folded = repaired(seen).casefold().translate(_APOSTROPHES)
    return normalize("NFC", folded.replace("i\u0307", "i")).strip()


@lru_cache(maxsize=262_144)
def parsed(text: str) -> ParsedName:
    """Take a recorded name apart."""
    plain = plain_name(text)
    form, rest = split_form(plain)
    was_repaired = any(ch.isalpha() for ch in text) and repaired(text) != text
    tokens = _tokens(rest)
    is_firm = form not in (None, LegalForm.SOLE_TRADER) or looks_like_organisation(tokens)
    if is_firm or _QUOTES.search(text):
        words = tuple(word_of(token.strip("'") or token) for token in tokens if token != _INITIAL_MARK)
        return ParsedName(text, PartyKind.ORGANISATION, words, form=form, was_repaired=was_repaired)
    return _person(text, tokens, form, was_repaired=was_repaired)


def _tokens(plain: str) -> list[str]:
    """Return the words; one or two letters with a dot are marked as initials by what stands before them."""
    marked = _SHORT_WORD.sub(
        rf" {_INITIAL_MARK}\1 ", _SLASHED.sub(lambda found: found.group()[0] + "o", plain)
    )
    found = (token for token in _BETWEEN.split(marked) if token.strip("'"))
    return list(found)[:_MOST_WORDS]


def _person(text: str, tokens: list[str], form: LegalForm | None, *, was_repaired: bool) -> ParsedName:
    initials = tuple(word_of(token.strip(_INITIAL_MARK)) for token in tokens if _is_initial(token))
    names = [SPELLED_SHORT.get(token, token) for token in tokens if not _is_initial(token)]
    names = [token for token in names if token not in TITLES] or names
    rest, father = _father_apart(_joined(names))
    words = tuple(word_of(token) for token in rest)
    kind = PartyKind.PERSON if words or father or initials else PartyKind.UNNAMED
    patronymic = word_of(father) if father else None
    return ParsedName(text, kind, words, patronymic, initials, form, was_repaired)


def _is_initial(token: str) -> bool:
    return token.startswith(_INITIAL_MARK) or (len(token) == 1 and token.isalpha())


def _joined(tokens: list[str]) -> list[str]:
    """Return the words with what belongs together written together: `абдул рахман`, `nasr ullah`, `nasir ud din`."""
    joined: list[str] = []
    is_open = False
    for token in tokens:
        joins_last = token in JOINED_TO_LAST or token in PARTICLES
        if joined and (is_open or joins_last):
            joined[-1] += token
        else:
            joined.append(token)
        is_open = token in JOINED_TO_NEXT or (token in PARTICLES and bool(joined))
    return joined


def _father_apart(tokens: list[str]) -> tuple[list[str], str]:
    """Return the words without the patronymic, and the father's name; two patronymics are taken for names."""
    for place, token in enumerate(tokens):
        if token in FATHER_BEFORE_IS_NAME and place > 1:
            return tokens[: place - 1] + tokens[place + 1 :], tokens[place - 1]
        if token in FATHER_AFTER and 0 < place < len(tokens) - 1:
            end = place + 2 if token in ONE_WORD_AFTER else len(tokens)
            return tokens[:place] + tokens[end:], "".join(tokens[place + 1 : end])
    stems = [(place, stem) for place, token in enumerate(tokens) if (stem := patronymic_stem(token))]
    if len(stems) != 1 or len(tokens) < 2:
        return tokens, ""
    place, stem = stems[0]
    return tokens[:place] + tokens[place + 1 :], stem
