"""The texts of rules A1 to A9 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Cash just below a threshold"),
    message(
        "Red flags",
        "At least {least_count} cash credits, each at least {from_percent} percent of the reporting "
        "threshold but below it, within {days} days, that together reach the threshold.",
    ),
    message("Red flags", "A column or words that tell cash; amounts; the reporting threshold in force."),
    message("Red flags", "A business brings its daily takings to the bank."),
    message("Red flags", "Cash at several places at once"),
    message(
        "Red flags",
        "At least {least_count} cash credits at {least_places} or more places on one day or on two "
        "days in a row.",
    ),
    message("Red flags", "A column or words that tell cash; the place of each operation."),
    message("Red flags", "A salesman pays in where his round takes him."),
    message("Red flags", "Small transfers of many to one"),
    message(
        "Red flags",
        "At least {least_senders} senders or places, each transfer below the threshold for transfers, "
        "to one receiver within {days} days.",
    ),
    message(
        "Red flags",
        "A table of money transfers with senders and receivers; the threshold for transfers in force.",
    ),
    message("Red flags", "Relatives send money to one member of the family."),
    message("Red flags", "Round amounts"),
    message(
        "Red flags",
        "The share of amounts that are multiples of a round sum lies above the share in the rest of "
        "the case, by an exact binomial test.",
    ),
    message("Red flags", "Amounts of at least {least_count} entries, and other accounts to compare with."),
    message("Red flags", "Salaries and rents are round."),
    message("Red flags", "Cash in tenge or sum is naturally round."),
    message("Red flags", "The same amount every day"),
    message(
        "Red flags",
        "At least {least_count} equal debits to one counterparty on {least_days} or more days out of {days}.",
    ),
    message("Red flags", "The counterparty of each debit."),
    message("Red flags", "A debt is paid in instalments."),
    message("Red flags", "A standing order pays a fixed sum."),
    message("Red flags", "Many small payments for advertising"),
    message("Red flags", "At least {least_count} payments to listed advertising sites within {days} days."),
    message("Red flags", "Merchants' names; a sealed list of advertising sites."),
    message("Red flags", "A small business advertises."),
    message("Red flags", "Amounts of a price list"),
    message(
        "Red flags",
        "At least {least_count} credits equal to prices of the sealed list, give or take the fee.",
    ),
    message("Red flags", "Amounts; a sealed price list."),
    message("Red flags", "Amounts agree by coincidence."),
    message("Red flags", "First digits"),
    message(
        "Red flags",
        "The first digits of at least {least_count} amounts that span two orders of magnitude depart "
        "from Benford's law.",
    ),
    message("Red flags", "At least {least_count} amounts over two orders of magnitude."),
    message("Red flags", "Fixed tariffs do not follow Benford's law."),
    message("Red flags", "It is never a finding by itself."),
    message("Red flags", "A peak just below a threshold"),
    message(
        "Red flags",
        "More cash credits lie in the last {band_percent} percent below the threshold than in the "
        "same band above it, by a binomial test.",
    ),
    message("Red flags", "A column or words that tell cash; the reporting threshold in force."),
    message("Red flags", "Prices end in nines."),
)
