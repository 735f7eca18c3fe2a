"""Parties: what sources record of persons, organisations, accounts and phones, and what persons decided of them.

A `RecordedParty` is one way in which sources name somebody: a name with the strongest number beside it (an identifier,
else an account, else a phone). It is never changed. Two of them are one party only where a person accepted it.

Other rooms name a party by its key, a stable text: the same source gives the same key in every case. What a row names
has the key `recorded_key(name, identifier, account, phone)`; `PartyIndex.party_of` gives the key of the party to which
it belongs now, which is the smallest key of those that were accepted as one. `operations.parties.party_keys(case)`
gives the index, `operations.parties.entry_parties(case)` and `payment_parties(case)` the keys row by row.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.phones import phone_key
from investigator_desktop.foundation.text import digits_to_ascii, fold

DEFAULT_THRESHOLD = 80
LOWEST_SCORE = 50
HIGHEST_SCORE = 99
_KEY_LENGTH = 16
_LEAST_LENGTH = 4


class PartyKind(StrEnum):
    """What a recorded name looks like."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"


class EvidenceCode(StrEnum):
    """What speaks for or against two recorded parties being one."""

    SAME_IDENTIFIER = "same_identifier"
    SAME_UNCHECKED_IDENTIFIER = "same_unchecked_identifier"
    SAME_ACCOUNT = "same_account"
    SAME_PHONE = "same_phone"
    SAME_BIRTH_DATE = "same_birth_date"
    SAME_FULL_NAME = "same_full_name"
    SAME_NAME = "same_name"
    SAME_SINGLE_NAME = "same_single_name"
    SAME_ORGANISATION = "same_organisation"
    PATRONYMIC_AGREES = "patronymic_agrees"
    LETTERS = "letters"
    SCRIPTS = "scripts"
    CONSONANTS = "consonants"
    HOMOGLYPHS = "homoglyphs"
    VOWELS = "vowels"
    NEAR_VOWELS = "near_vowels"
    REDUCED_VOWEL = "reduced_vowel"
    SLIP = "slip"
    FEMALE_FORM = "female_form"
    SURNAME_ENDING = "surname_ending"
    PATRONYMIC_MISSING = "patronymic_missing"
    INITIAL = "initial"
    WORD_MISSING = "word_missing"
    COMMON_WORD_MISSING = "common_word_missing"
    COMMON_NAME = "common_name"
    ORDER = "order"
    LEGAL_FORM_MISSING = "legal_form_missing"
    LEGAL_FORM_DIFFERS = "legal_form_differs"
    SOLE_TRADER = "sole_trader"
    NAMES_DIFFER = "names_differ"
    NAME_MISSING = "name_missing"
    IDENTIFIERS_DIFFER = "identifiers_differ"
    UNCHECKED_IDENTIFIERS_DIFFER = "unchecked_identifiers_differ"
    DOCUMENTS_DIFFER = "documents_differ"
    BIRTH_DATES_DIFFER = "birth_dates_differ"
    MANY_NAMES = "many_names"
    FITS_SEVERAL = "fits_several"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class IdentityEvidence:
    """One ground or one doubt: what stands in the first and in the second name, and its points in the score."""

    code: EvidenceCode
    points: int
    first: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True)
class IdentityProposal:
    """Two recorded parties that may be one; the score is the sum of the points, between 0 and 99."""

    first: str
    second: str
    score: int
    evidence: tuple[IdentityEvidence, ...]

    @property
    def subject(self) -> str:
        """Return the name of the pair, whatever its order."""
        return pair_subject(self.first, self.second)


class IdentityVerdict(StrEnum):
    """What a person decided of two recorded parties."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class IdentityDecision:
    """A person's decision about a pair; it repeats no name, only keys and what was shown of evidence."""

    first: str
    second: str
    verdict: IdentityVerdict
    score: int = 0
    codes: tuple[EvidenceCode, ...] = ()

    @property
    def subject(self) -> str:
        """Return the name of the pair, whatever its order."""
        return pair_subject(self.first, self.second)


@dataclass(frozen=True, slots=True)
class RecordedParty:
    """One way in which sources name somebody, with all numbers that stand beside it; texts are as recorded."""

    key: str
    name: str
    kind: PartyKind
    identifiers: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    birth_dates: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()
    mention_count: int = 0

    @property
    def shown(self) -> str:
        """Return the name, or the number where there is none."""
        numbers = (*self.identifiers, *self.accounts, *self.phones)
        return self.name or (numbers[0] if numbers else "")


@dataclass(frozen=True, slots=True)
class Party:
    """Recorded parties that persons accepted as one; most have one member."""

    key: str
    members: tuple[RecordedParty, ...]

    @property
    def shown(self) -> str:
        """Return the name that occurs most often."""
        named = [one for one in self.members if one.name] or list(self.members)
        return max(named, key=lambda one: (one.mention_count, one.key)).shown

    @property
    def mention_count(self) -> int:
        """Return how many rows of sources name it."""
        return sum(one.mention_count for one in self.members)


@dataclass(frozen=True, slots=True)
class PartyTotal:
    """Sums of one party in one currency: of its own statements, or of others' statements that name it.

    The two are never added: one movement may stand in both.
    """

    currency: str
    is_holder: bool
    received: Money
    paid: Money
    count: int


@dataclass(frozen=True, slots=True)
class PartyIndex:
    """The party of every recorded party; `parties` gives the members of those that were accepted as one."""

    party_by_recorded: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def party_of(self, name: str, identifier: str = "", account: str = "", phone: str = "") -> str:
        """Return the key of the party of what a row records, an empty text where it records nobody."""
        recorded = recorded_key(name, identifier, account, phone)
        return self.party_by_recorded.get(recorded, recorded)


def pair_subject(first: str, second: str) -> str:
    """Return the subject under which what is decided of two recorded parties is kept."""
    return "+".join(sorted((first, second)))


def recorded_key(name: str, identifier: str = "", account: str = "", phone: str = "") -> str:
    """Return the key of what a row records: its folded name and the strongest number beside it; empty for nobody."""
    anchor = _anchor(number_of(identifier), number_of(account), phone)
    folded = fold(name)
    if not folded and not anchor:
        return ""
    return "p" + hashlib.sha256(f"{folded}\n{anchor}".encode()).hexdigest()[:_KEY_LENGTH]


def _anchor(identifier: str, account: str, phone: str) -> str:
    if identifier:
        return f"id:{identifier}"
    if account:
        return f"account:{account}"
    number = phone_of(phone)
    return f"phone:{number}" if number else ""


def number_of(text: str) -> str:
    """Return an identifier or account in its normal form, an empty text for what fills a cell only: `0000`, `нет`."""
    plain = normal_form(text)
    digits = [ch for ch in plain if ch.isdigit()]
    return plain if len(plain) >= _LEAST_LENGTH and len(set(digits)) > 1 else ""


def phone_of(text: str) -> str:
    """Return a phone as one key for all its spellings, an empty text for what is none."""
    if not text:
        return ""
    return phone_key(text) or number_of("".join(ch for ch in digits_to_ascii(text) if ch.isdigit()))
