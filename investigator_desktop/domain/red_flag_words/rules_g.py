"""The texts of rules G1 to G8 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Share of cash"),
    message("Red flags", "At least {percent} percent of the credits are cash."),
    message("Red flags", "A column or words that tell cash."),
    message("Red flags", "The trade lives on cash."),
    message("Red flags", "Processors that hide the payer"),
    message(
        "Red flags",
        "At least {percent} percent of the receipts come through listed aggregators and name no payer.",
    ),
    message("Red flags", "The counterparty of each receipt; a sealed list of aggregators."),
    message("Red flags", "Trade over the internet."),
    message("Red flags", "Crypto-assets in small amounts"),
    message(
        "Red flags", "At least {least_count} equal small payments to listed exchanges within {days} days."
    ),
    message("Red flags", "Merchants' names; a sealed list of exchanges."),
    message("Red flags", "A hobby."),
    message("Red flags", "Many transfers between persons"),
    message("Red flags", "At least {least_count} transfers to {least_parties} or more persons on one day."),
    message("Red flags", "Words or names that tell transfers between persons."),
    message("Red flags", "Friends split a bill."),
    message("Red flags", "Small notes for large"),
    message("Red flags", "Small notes are exchanged for large ones."),
    message("Red flags", "The codes of tellers' operations."),
    message("Red flags", "A shopkeeper."),
    message("Red flags", "Cancelled and sent to another"),
    message("Red flags", "A transfer is cancelled and sent again within {days} days to another receiver."),
    message("Red flags", "A table of money transfers with their status."),
    message("Red flags", "The name was misspelt."),
    message("Red flags", "Drafts bought with cash"),
    message("Red flags", "Cheques or drafts are bought with cash."),
    message("Red flags", "Words or codes that tell cheques, drafts and cash."),
    message("Red flags", "A home is bought."),
    message("Red flags", "Cash, then property"),
    message(
        "Red flags",
        "Within {days} days of cash credits at least {percent} percent of them goes to a listed "
        "seller of property.",
    ),
    message("Red flags", "A column or words that tell cash; a sealed list of sellers."),
    message("Red flags", "Savings are spent."),
)
