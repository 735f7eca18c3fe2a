"""What speaks for and against two recorded parties being one, as whole sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from investigator_desktop.domain.identifier_words import IDENTIFIER_NAMES
from investigator_desktop.domain.identifiers import Verdict, identify
from investigator_desktop.domain.parties import (
    EvidenceCode,
    IdentityEvidence,
    IdentityVerdict,
    PartyKind,
)
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message

_NUMBERS = frozenset(
    {
        EvidenceCode.SAME_IDENTIFIER, EvidenceCode.SAME_UNCHECKED_IDENTIFIER, EvidenceCode.SAME_ACCOUNT,
        EvidenceCode.SAME_PHONE, EvidenceCode.MANY_NAMES, EvidenceCode.IDENTIFIERS_DIFFER,
        EvidenceCode.UNCHECKED_IDENTIFIERS_DIFFER, EvidenceCode.DOCUMENTS_DIFFER,
    }
)  # fmt: skip
_SENTENCES: Mapping[EvidenceCode, Message] = {
    EvidenceCode.SAME_IDENTIFIER: message(
        "Parties", "Both have the {kind} {first}, whose check digit is right."
    ),
    EvidenceCode.SAME_UNCHECKED_IDENTIFIER: message("Parties", "Both have the document or number {first}."),
    EvidenceCode.SAME_ACCOUNT: message("Parties", "Both stand beside the account {first}."),
    EvidenceCode.SAME_PHONE: message("Parties", "Both have the phone number {first}."),
    EvidenceCode.SAME_BIRTH_DATE: message("Parties", "Both were born on {first}."),
    EvidenceCode.SAME_FULL_NAME: message("Parties", "The full names agree."),
    EvidenceCode.SAME_NAME: message("Parties", "Given name and surname agree."),
    EvidenceCode.SAME_SINGLE_NAME: message("Parties", "The one name that both have agrees."),
    EvidenceCode.SAME_ORGANISATION: message("Parties", "All words of the two organisations agree."),
    EvidenceCode.PATRONYMIC_AGREES: message(
        "Parties", "The names of the fathers agree: {first} and {second}."
    ),
    EvidenceCode.LETTERS: message("Parties", "Letters differ in spelling only: {first} and {second}."),
    EvidenceCode.SCRIPTS: message("Parties", "{first} and {second} are one word in two scripts."),
    EvidenceCode.CONSONANTS: message(
        "Parties", "{first} can be read as {second}; short vowels are not written, so other words can be too."
    ),
    EvidenceCode.HOMOGLYPHS: message("Parties", "Letters of another script stand in one of the names."),
    EvidenceCode.VOWELS: message("Parties", "A vowel differs: {first} and {second} may be two names."),
    EvidenceCode.NEAR_VOWELS: message(
        "Parties", "Vowels that spellings exchange differ: {first} and {second}."
    ),
    EvidenceCode.REDUCED_VOWEL: message(
        "Parties", "A vowel that is often left out differs: {first} and {second}."
    ),
    EvidenceCode.SLIP: message(
        "Parties", "One letter differs: {first} and {second} may be a slip or two names."
    ),
    EvidenceCode.FEMALE_FORM: message(
        "Parties", "The surname is that of a man and of a woman: {first}, {second}."
    ),
    EvidenceCode.SURNAME_ENDING: message(
        "Parties", "The surname is with and without its ending: {first}, {second}."
    ),
    EvidenceCode.PATRONYMIC_MISSING: message("Parties", "The patronymic is missing in one of the names."),
    EvidenceCode.INITIAL: message("Parties", "An initial stands for a word: {first} and {second}."),
    EvidenceCode.WORD_MISSING: message("Parties", "A word stands in one name only: {first}{second}."),
    EvidenceCode.COMMON_WORD_MISSING: message(
        "Parties", "A word that is often left out is missing: {first}{second}."
    ),
    EvidenceCode.COMMON_NAME: message("Parties", "Every word of the name is very common."),
    EvidenceCode.ORDER: message(
        "Parties", "The words stand in another order, and nothing tells which is the surname."
    ),
    EvidenceCode.LEGAL_FORM_MISSING: message(
        "Parties", "The legal form is missing in one of the names or in both."
    ),
    EvidenceCode.LEGAL_FORM_DIFFERS: message("Parties", "The legal forms differ."),
    EvidenceCode.SOLE_TRADER: message("Parties", "One is named as a sole trader."),
    EvidenceCode.NAMES_DIFFER: message("Parties", "The names differ: {first} and {second}."),
    EvidenceCode.NAME_MISSING: message("Parties", "One of them has no name."),
    EvidenceCode.IDENTIFIERS_DIFFER: message(
        "Parties",
        "They have different numbers of one kind, and both check digits are right: {first} and {second}.",
    ),
    EvidenceCode.UNCHECKED_IDENTIFIERS_DIFFER: message(
        "Parties", "They have different numbers of one kind: {first} and {second}."
    ),
    EvidenceCode.DOCUMENTS_DIFFER: message(
        "Parties", "Their documents differ, as renewed documents do: {first} and {second}."
    ),
    EvidenceCode.BIRTH_DATES_DIFFER: message("Parties", "Their dates of birth differ: {first} and {second}."),
    EvidenceCode.MANY_NAMES: message("Parties", "The number {first} stands beside {second} different names."),
    EvidenceCode.FITS_SEVERAL: message(
        "Parties", "One of the names fits several parties of the case that cannot be one."
    ),
    EvidenceCode.BY_HAND: message("Parties", "A person joined them without a proposal."),
}
KIND_NAMES: Mapping[PartyKind, Message] = {
    PartyKind.PERSON: message("Parties", "person"),
    PartyKind.ORGANISATION: message("Parties", "organisation"),
    PartyKind.UNNAMED: message("Parties", "without a name"),
}
VERDICT_NAMES: Mapping[IdentityVerdict, Message] = {
    IdentityVerdict.ACCEPTED: message("Parties", "one party"),
    IdentityVerdict.REJECTED: message("Parties", "different parties"),
}
_IDENTIFIER = message("Parties", "number")


def evidence_sentence(evidence: IdentityEvidence) -> Message:
    """Return a ground or a doubt as a whole sentence."""
    write = isolate_ltr if evidence.code in _NUMBERS else isolate
    places: dict[str, object] = {
        "first": _shown(evidence.first, write),
        "second": _shown(evidence.second, write),
    }
    if evidence.code is EvidenceCode.SAME_IDENTIFIER:
        places["kind"] = _kind_of(evidence.first)
    return _SENTENCES[evidence.code].format(**places)


def _shown(text: str, write: Callable[[str], str]) -> str:
    return write(text) if text else ""


def _kind_of(number: str) -> Message:
    found = next((one for one in identify(number) if one.verdict is Verdict.VALID), None)
    return _IDENTIFIER if found is None else IDENTIFIER_NAMES[found.kind]
