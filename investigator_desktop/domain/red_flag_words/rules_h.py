"""The texts of rules H1 to H5 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Two books that mirror each other"),
    message(
        "Red flags",
        "Accounts in two towns have equal opposite amounts in the same week and no direct transfer.",
    ),
    message("Red flags", "Both books."),
    message("Red flags", "Wholesalers net their debts."),
    message("Red flags", "Many persons in, few suppliers out"),
    message(
        "Red flags",
        "At least {least_parties} persons pay a firm that pays at most {most_suppliers} suppliers abroad.",
    ),
    message("Red flags", "The counterparties and their countries."),
    message("Red flags", "Customers pay in advance."),
    message("Red flags", "Many small in, one large out"),
    message(
        "Red flags",
        "At least {least_count} credits from different parties are followed by one debit of {percent} "
        "percent or more of them, at least {least_times} times at like intervals.",
    ),
    message("Red flags", "The counterparties of each entry."),
    message("Red flags", "Stock is ordered every week."),
    message("Red flags", "Code words"),
    message("Red flags", "The purpose of a payment fits a pattern of the sealed list of code words."),
    message("Red flags", "The purpose of payments; a sealed list of code words."),
    message("Red flags", "Numbers of invoices."),
    message("Red flags", "A notebook ledger"),
    message("Red flags", "The debits and credits of a typed ledger net to zero for each partner."),
    message("Red flags", "A hand-written ledger, typed."),
    message("Red flags", "Any trader keeps a ledger."),
)
