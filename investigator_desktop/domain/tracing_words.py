"""How tracing is explained: each method with its rule, its formula, and how far its sources were checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.domain.tracing import BoundBasis, DoubtKind, Owner, OwnerKind, TracingMethod
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message


class SourceState(StrEnum):
    """Whether somebody has read the source of a rule; only what is verified is printed as fact."""

    VERIFIED = "verified"
    NOT_OPENED = "not_opened"


@dataclass(frozen=True, slots=True)
class Authority:
    """Where a rule comes from, as it is cited."""

    citation: str
    state: SourceState


@dataclass(frozen=True, slots=True)
class MethodWords:
    """One method for a reader who is no accountant; `formula` is printed beside every figure of it."""

    title: Message
    rule: Message
    formula: Message
    authorities: tuple[Authority, ...]


NO_SINGLE_METHOD = message(
    "Tracing methods",
    "No single method is prescribed: professional guidance for accountants and fraud examiners leaves the choice to "
    "the facts and to the court. The methods are therefore shown side by side.",
)
NO_SINGLE_METHOD_AUTHORITY = Authority("AICPA, ACFE", SourceState.NOT_OPENED)
ROUNDING = message(
    "Tracing methods",
    "Amounts are rounded to the smallest unit of the currency by largest remainder, so that every row and every column "
    "still sums.",
)
SOURCE_STATES: Mapping[SourceState, Message] = {
    SourceState.VERIFIED: message("Tracing methods", "verified"),
    SourceState.NOT_OPENED: message("Tracing methods", "source not yet opened"),
}
_CLAYTON = Authority("Devaynes v Noble, Clayton's Case (1816) 1 Mer 572", SourceState.VERIFIED)
_BARLOW = "Barlow Clowes International v Vaughan [1992] 4 All ER 22, [1991] EWCA Civ 11"
_BANCO = Authority("US v Banco Cafetero Panama, 797 F.2d 1154 (2d Cir. 1986)", SourceState.NOT_OPENED)
_TREATY = "UNTOC art. 12(3)-(5)"
_COLLISION = message(
    "Tracing methods",
    "A claim falls to the lowest balance after it came in: other money is spent first, and later deposits do not fill "
    "it up again unless they are meant to make good the loss. Of several claims the rest of a payment reduces each in "
    "proportion to what it is immediately before. Canadian decisions use the same name for that reckoning among "
    "several claimants, so the formula counts, not the name.",
)

METHOD_WORDS: Mapping[TracingMethod, MethodWords] = {
    TracingMethod.FIFO: MethodWords(
        message("Tracing methods", "First in, first out"),
        message("Tracing methods", "Each payment uses up the money that came in first and is still unspent."),
        message("Tracing methods", "payment = oldest lots until their sum is the payment"),
        (_CLAYTON, Authority(_BARLOW, SourceState.VERIFIED)),
    ),
    TracingMethod.LIFO: MethodWords(
        message("Tracing methods", "Last in, first out"),
        message("Tracing methods", "Each payment uses up the money that came in last and is still unspent."),
        message("Tracing methods", "payment = newest lots until their sum is the payment"),
        (),
    ),
    TracingMethod.ROLLING_PRO_RATA: MethodWords(
        message("Tracing methods", "Rolling pro rata"),
        message(
            "Tracing methods",
            "Each payment reduces everybody's money in proportion to what is theirs immediately before it.",
        ),
        message(
            "Tracing methods", "share after = share before × (balance before − payment) ÷ balance before"
        ),
        (Authority(_BARLOW, SourceState.NOT_OPENED),),
    ),
    TracingMethod.PARI_PASSU_EX_POST: MethodWords(
        message("Tracing methods", "Pari passu at the end"),
        message(
            "Tracing methods",
            "What is left at the end is shared by all that was ever paid in, whatever the dates; it does not say who "
            "paid for what.",
        ),
        message("Tracing methods", "share = what is left × contributions of the claim ÷ all contributions"),
        (Authority(_BARLOW, SourceState.NOT_OPENED),),
    ),
    TracingMethod.LIBR: MethodWords(
        message("Tracing methods", "Lowest intermediate balance"),
        _COLLISION,
        message(
            "Tracing methods",
            "claims after = the lesser of claims before and balance after; each claim × claims after ÷ claims before",
        ),
        (
            Authority("James Roscoe (Bolton) Ltd v Winder [1915] 1 Ch 62", SourceState.VERIFIED),
            Authority("Re Hallett's Estate (1880) 13 Ch D 696", SourceState.NOT_OPENED),
            Authority(
                "Law Society of Upper Canada v Toronto-Dominion Bank (Ont. C.A., 7 December 1998, C23189)",
                SourceState.VERIFIED,
            ),
        ),
    ),
    TracingMethod.PROCEEDS_FIRST_OUT: MethodWords(
        message("Tracing methods", "Claimed money first out"),
        message(
            "Tracing methods", "Each payment uses up the claimed money first, several claims in proportion."
        ),
        message("Tracing methods", "claims after = claims before − the lesser of claims before and payment"),
        (_BANCO,),
    ),
    TracingMethod.PROCEEDS_LAST_OUT: MethodWords(
        message("Tracing methods", "Claimed money last out"),
        message(
            "Tracing methods", "Each payment uses up all other money first, several claims in proportion."
        ),
        message("Tracing methods", "claims after = the lesser of claims before and balance after"),
        (_BANCO,),
    ),
    TracingMethod.UNTOC_CEILING: MethodWords(
        message("Tracing methods", "Ceiling of the treaty"),
        message(
            "Tracing methods",
            "Mixed property can be confiscated up to the assessed value of what was mixed in. This is an upper limit "
            "of each claim, not a division: the limits of several claims do not add up.",
        ),
        message("Tracing methods", "ceiling = the lesser of what was mixed in and the balance"),
        (Authority(_TREATY, SourceState.VERIFIED),),
    ),
}

OWNER_WORDS: Mapping[OwnerKind, Message] = {
    OwnerKind.OTHER: message("Tracing methods", "other money"),
    OwnerKind.OWN: message("Tracing methods", "the holder's own money"),
    OwnerKind.UNKNOWN: message("Tracing methods", "origin unknown"),
    OwnerKind.BANK: message("Tracing methods", "lent by the bank (overdraft)"),
}
_CLAIM = message("Tracing methods", "{claimant}")

BASIS_WORDS: Mapping[BoundBasis, Message] = {
    BoundBasis.CERTAIN: message("Tracing methods", "certain"),
    BoundBasis.ALL_ORDERS: message("Tracing methods", "every possible order tried"),
    BoundBasis.PROVEN_BOUNDS: message("Tracing methods", "proven bounds"),
}
DOUBT_WORDS: Mapping[DoubtKind, Message] = {
    DoubtKind.ORDER: message("Tracing methods", "The order of these entries of one day is not recorded."),
    DoubtKind.DATE: message("Tracing methods", "The day of one of these entries is ambiguous."),
    DoubtKind.OPENING: message("Tracing methods", "The balance before the first entry is not known."),
    DoubtKind.GAP: message("Tracing methods", "Records are missing here."),
}


def owner_words(owner: Owner) -> Message:
    """Return whose money it is, as documents print it."""
    known = OWNER_WORDS.get(owner.kind)
    return known if known is not None else _CLAIM.format(claimant=isolate(owner.label))
