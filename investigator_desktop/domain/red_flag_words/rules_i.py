"""The texts of rules I1 to I5 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Turnover against declared income"),
    message(
        "Red flags",
        "The credits of the declared days are more than {factor_percent} percent of the declared income.",
    ),
    message("Red flags", "A sealed list of declared income."),
    message("Red flags", "Money of relatives passes through."),
    message("Red flags", "Code against words of the purpose"),
    message(
        "Red flags",
        "The code says a transfer between own accounts, but the parties differ; or the digit of "
        "residency contradicts another record.",
    ),
    message("Red flags", "Codes of the purpose of payment; the names or numbers of both parties."),
    message("Red flags", "A clerk's error."),
    message("Red flags", "Peers of one occupation"),
    message(
        "Red flags", "The credits lie far above those of peers in the same occupation, by a robust measure."
    ),
    message("Red flags", "A sealed list of occupations with at least {least_peers} peers."),
    message("Red flags", "The sample of the case is small."),
    message("Red flags", "A wage that never comes"),
    message("Red flags", "An account of a worker has no wage for {days} days of employment."),
    message("Red flags", "A sealed list of employers with their workers and days."),
    message("Red flags", "Wages are paid in cash."),
    message("Red flags", "A debt that does not fall"),
    message(
        "Red flags",
        "Deductions go to one creditor for {months} months, and the debt of the sealed list does not fall.",
    ),
    message("Red flags", "A sealed list of debts."),
    message("Red flags", "An ordinary loan with interest."),
)
