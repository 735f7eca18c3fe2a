"""What the kinds of a worksheet and the methods are called, what each method says, and on which texts it rests."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.domain.indirect import Computability, IndirectMethod, ItemKind, MethodResult
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message

KIND_NAMES: dict[ItemKind, Message] = {
    ItemKind.CASH: message("Indirect methods", "Cash in hand"),
    ItemKind.BALANCE: message("Indirect methods", "Money in an account"),
    ItemKind.ASSET: message("Indirect methods", "Asset, at what it cost"),
    ItemKind.LIABILITY: message("Indirect methods", "Debt"),
    ItemKind.LIVING: message("Indirect methods", "Living expenses"),
    ItemKind.OUTLAY: message("Indirect methods", "Other money spent or given away"),
    ItemKind.KNOWN_INCOME: message("Indirect methods", "Known or declared income"),
    ItemKind.OTHER_RECEIPT: message("Indirect methods", "Receipts that are no income"),
    ItemKind.DEPOSITS: message("Indirect methods", "Deposits into all accounts"),
    ItemKind.OWN_TRANSFERS: message("Indirect methods", "Transfers between own accounts"),
    ItemKind.REDEPOSITS: message("Indirect methods", "Money paid in again"),
    ItemKind.OTHER_DEPOSITS: message("Indirect methods", "Deposits that are no income"),
    ItemKind.CASH_SPENT: message("Indirect methods", "Cash spent that came from no account"),
    ItemKind.CASH_IN: message("Indirect methods", "Cash received"),
    ItemKind.CASH_OUT: message("Indirect methods", "Cash paid out"),
    ItemKind.LIKELY_SOURCE: message("Indirect methods", "Likely source"),
    ItemKind.SOURCES_DISPROVED: message("Indirect methods", "Sources that were looked for and not found"),
    ItemKind.LEADS_FOLLOWED: message("Indirect methods", "Explanations that were followed up"),
}

KIND_HINTS: dict[ItemKind, Message] = {
    ItemKind.CASH: message(
        "Indirect methods", "Needed on the opening and the closing day; the least and the most may differ."
    ),
    ItemKind.BALANCE: message(
        "Indirect methods", "Also money owed to the party. Needed on both days under one name; nought counts too."
    ),
    ItemKind.ASSET: message(
        "Indirect methods", "The price paid, whatever it is worth now, and when it was acquired and given up."
    ),
    ItemKind.LIABILITY: message("Indirect methods", "What is still owed, on both days under the same name."),
    ItemKind.LIVING: message("Indirect methods", "Rent, food, school, travel and the like in these days."),
    ItemKind.OUTLAY: message("Indirect methods", "Gifts, fines, losses: spent, and nothing of it is left."),
    ItemKind.KNOWN_INCOME: message("Indirect methods", "Wages, declared profit and other income shown by a document."),
    ItemKind.OTHER_RECEIPT: message("Indirect methods", "Inheritance, gifts, insurance: neither debt nor income."),
    ItemKind.DEPOSITS: message("Indirect methods", "Everything that came into the accounts in these days."),
    ItemKind.OWN_TRANSFERS: message("Indirect methods", "Deposits that only came from another account of the party."),
    ItemKind.REDEPOSITS: message("Indirect methods", "Deposits of money that was withdrawn or sent back before."),
    ItemKind.OTHER_DEPOSITS: message("Indirect methods", "Loans, gifts and other deposits that are no income."),
    ItemKind.CASH_SPENT: message("Indirect methods", "Spent in cash that was not withdrawn from these accounts."),
    ItemKind.CASH_IN: message("Indirect methods", "Withdrawals, wages in cash and other cash from known sources."),
    ItemKind.CASH_OUT: message("Indirect methods", "Cash paid into accounts, spent or given away."),
    ItemKind.LIKELY_SOURCE: message("Indirect methods", "From what the difference may have come, and what shows it."),
    ItemKind.SOURCES_DISPROVED: message("Indirect methods", "Which others were looked for, and what came of it."),
    ItemKind.LEADS_FOLLOWED: message(
        "Indirect methods", "What was said, such as money kept at home or a loan, and what was found."
    ),
}  # fmt: skip

METHOD_NAMES: dict[IndirectMethod, Message] = {
    IndirectMethod.NET_WORTH: message("Indirect methods", "Net worth"),
    IndirectMethod.SOURCE_AND_APPLICATION: message("Indirect methods", "Source and application of funds"),
    IndirectMethod.BANK_DEPOSITS: message("Indirect methods", "Bank deposits"),
    IndirectMethod.CASH_T: message("Indirect methods", "Cash account"),
}

METHOD_EXPLANATIONS: dict[IndirectMethod, Message] = {
    IndirectMethod.NET_WORTH: message(
        "Indirect methods",
        "By how much did what the party owns, less what it owes, grow? Add what was spent to live, and take away what "
        "known sources brought.",
    ),
    IndirectMethod.SOURCE_AND_APPLICATION: message(
        "Indirect methods",
        "Where did money go, and from where did it come? It reads the same facts as the net worth and must give the "
        "same difference.",
    ),
    IndirectMethod.BANK_DEPOSITS: message(
        "Indirect methods",
        "How much came into the accounts that was new money? Add cash spent beside them, and take away known income.",
    ),
    IndirectMethod.CASH_T: message(
        "Indirect methods",
        "Could the cash that was there have paid for the cash that was spent? Where it could not, some cash has no "
        "recorded source.",
    ),
}

LOCAL_CAVEAT = message(
    "Indirect methods",
    "The methods come from tax practice of the United States. Here they serve as a financial profile that supports "
    "leads, asset recovery and questions to experts; a prosecutor must confirm whether a court admits them.",
)
NEUTRAL_CAVEAT = message(
    "Indirect methods",
    "A difference that is not explained by what is recorded is no proof of any offence: a source may not have been "
    "recorded yet.",
)


@dataclass(frozen=True, slots=True)
class Doctrine:
    """A text on which the methods rest: where it stands, what it says, and whether somebody opened it."""

    citation: str
    says: Message
    is_verified: bool

    @property
    def status(self) -> Message:
        """Return what is known of the text itself."""
        if self.is_verified:
            return message("Indirect methods", "The text was opened and compared.")
        return message("Indirect methods", "Source not yet opened: do not quote it before somebody has.")


DOCTRINES: tuple[Doctrine, ...] = (
    Doctrine(
        "IRM 9.5.9 (29 July 2024)",
        message(
            "Indirect methods",
            "Requires an established starting point, a likely source or the exclusion of others, leads followed.",
        ),
        is_verified=True,
    ),
    Doctrine(
        "United States v. Boulet, 577 F.2d 1165, 1167 (5th Cir. 1978)",
        message(
            "Indirect methods", "Tells how deposits are freed of transfers, redeposits and what is no income."
        ),
        is_verified=True,
    ),
    Doctrine(
        "IRM 9.5.9.7.1.1 (Gleckman)",
        message("Indirect methods", "Lists what the bank deposits method needs before it speaks."),
        is_verified=True,
    ),
    Doctrine(
        "IRM 4.10.4.6",
        message("Indirect methods", "Describes the formal indirect methods, among them the cash account."),
        is_verified=False,
    ),
)


def difference_sentence(result: MethodResult) -> Message:
    """Return what a method found, in one neutral sentence with both ends of the range."""
    found = result.difference
    if result.state is Computability.NOT_COMPUTABLE or found is None:
        return message("Indirect methods", "Not computable: see what is missing.")
    currency = isolate(found.currency)
    if found.high <= 0:
        told = message(
            "Indirect methods",
            "What is recorded explains everything; {low} to {high} {currency} more was there than is seen to be used.",
        )
        return told.format(low=-found.high_money, high=-found.low_money, currency=currency)
    if found.width == 0:
        told = message(
            "Indirect methods", "{amount} {currency} is a difference not explained by what is recorded."
        )
        return told.format(amount=found.low_money, currency=currency)
    if found.low > 0:
        told = message(
            "Indirect methods",
            "Between {low} and {high} {currency} is a difference not explained by what is recorded.",
        )
        return told.format(low=found.low_money, high=found.high_money, currency=currency)
    told = message(
        "Indirect methods",
        "From {low} to {high} {currency}: what is recorded may explain all, or leave up to {high} not explained.",
    )
    return told.format(low=found.low_money, high=found.high_money, currency=currency)


def driver_sentence(result: MethodResult) -> Message:
    """Return which item makes the range as wide as it is."""
    if not result.drivers:
        return message("Indirect methods", "Every amount is exact, so that the difference has no range.")
    first = result.drivers[0]
    told = message("Indirect methods", "The range is widened most by “{name}”, by {width} {currency}.")
    return told.format(name=isolate(first.name), width=first.width, currency=isolate(first.width.currency))
