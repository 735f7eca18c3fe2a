"""What each kind of identifier is called, and what its check digit can and cannot tell."""

from __future__ import annotations

from investigator_desktop.domain.identifiers import IdentifierFinding, IdentifierKind, Verdict
from investigator_desktop.foundation.catalogue import Message, message

IDENTIFIER_NAMES: dict[IdentifierKind, Message] = {
    IdentifierKind.KZ_IIN: message("Identifiers", "IIN of Kazakhstan"),
    IdentifierKind.KZ_BIN: message("Identifiers", "BIN of Kazakhstan"),
    IdentifierKind.UZ_PINFL: message("Identifiers", "PINFL of Uzbekistan"),
    IdentifierKind.UZ_INN: message("Identifiers", "taxpayer number of Uzbekistan"),
    IdentifierKind.KG_PIN: message("Identifiers", "PIN of Kyrgyzstan"),
    IdentifierKind.TJ_INN: message("Identifiers", "taxpayer number of Tajikistan"),
    IdentifierKind.PK_CNIC: message("Identifiers", "CNIC of Pakistan"),
    IdentifierKind.AF_TAZKIRA: message("Identifiers", "e-tazkira of Afghanistan"),
    IdentifierKind.IR_NATIONAL_CODE: message("Identifiers", "national code of Iran"),
    IdentifierKind.IR_LEGAL_ID: message("Identifiers", "number of a legal person of Iran"),
    IdentifierKind.RU_INN: message("Identifiers", "INN of Russia"),
    IdentifierKind.RU_OGRN: message("Identifiers", "OGRN of Russia"),
    IdentifierKind.RU_ACCOUNT: message("Identifiers", "account of twenty digits"),
    IdentifierKind.TR_TCKN: message("Identifiers", "identity number of Türkiye"),
    IdentifierKind.TR_VKN: message("Identifiers", "tax number of Türkiye"),
    IdentifierKind.AZ_VOEN: message("Identifiers", "VÖEN of Azerbaijan"),
    IdentifierKind.GE_PERSONAL: message("Identifiers", "personal number of Georgia"),
    IdentifierKind.AE_EMIRATES_ID: message("Identifiers", "Emirates ID"),
    IdentifierKind.IQ_NATIONAL_ID: message("Identifiers", "national card of Iraq"),
    IdentifierKind.IBAN: message("Identifiers", "IBAN"),
    IdentifierKind.BIC: message("Identifiers", "BIC"),
    IdentifierKind.CARD: message("Identifiers", "payment card"),
    IdentifierKind.MASKED_CARD: message("Identifiers", "payment card with hidden digits"),
}
_ONE_IN_TEN = message(
    "Identifiers",
    "The check digit agrees. About one random number in ten passes too, and it does not prove that the number "
    "was issued.",
)
_TWO_DIGITS = message(
    "Identifiers",
    "The two check digits agree. About one random number in a hundred passes too, and it does not prove that the "
    "number was issued or that the account exists.",
)
_NONE_KNOWN = message(
    "Identifiers",
    "Only length and form could be looked at: no check digit of this kind of number is published, so a slip "
    "stays unseen.",
)
_FAILS = message(
    "Identifiers",
    "The check digit does not agree: a digit is wrong or missing, or it is another kind of number. Which digit is "
    "wrong cannot be told.",
)
_TWO_CHECKED = frozenset({IdentifierKind.IBAN})


def what_the_check_tells(finding: IdentifierFinding) -> Message:
    """Return what the verdict on an identifier means, and what it does not."""
    if finding.verdict is Verdict.INVALID:
        return _FAILS
    if finding.verdict is Verdict.FORMAT_ONLY:
        return _NONE_KNOWN
    return _TWO_DIGITS if finding.kind in _TWO_CHECKED else _ONE_IN_TEN
