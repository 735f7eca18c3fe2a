"""The texts of rules F1 to F12 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Listed advertising"),
    message(
        "Red flags", "At least {least_count} payments to merchants of the sealed list of advertising sites."
    ),
    message("Red flags", "Meeting people, or selling goods."),
    message("Red flags", "Short stays in several towns"),
    message(
        "Red flags",
        "At least {least_count} payments for lodging in {least_places} or more towns within {days} "
        "days, or several on one night.",
    ),
    message("Red flags", "Merchant codes or words for lodging; places."),
    message("Red flags", "Travel for work."),
    message("Red flags", "Tickets for many persons"),
    message(
        "Red flags",
        "At least {least_count} purchases of tickets within {days} days, with several passengers.",
    ),
    message("Red flags", "Merchant codes or words for tickets."),
    message("Red flags", "A tour guide."),
    message("Red flags", "A family travels."),
    message("Red flags", "Bursts of taxi rides"),
    message(
        "Red flags",
        "The taxi rides of a week are at least {factor_percent} percent of the account's own usual number.",
    ),
    message("Red flags", "Merchant codes or words for taxis."),
    message("Red flags", "A courier."),
    message("Red flags", "Many small purchases of food"),
    message("Red flags", "At least a number of small purchases of fast food a day."),
    message("Red flags", "Lunches at an office."),
    message("Red flags", "It would mark ordinary daily spending."),
    message("Red flags", "Bursts of clothes and cosmetics"),
    message("Red flags", "Bursts of purchases of clothes, cosmetics and medicines."),
    message("Red flags", "A family."),
    message("Red flags", "It would mark women's ordinary spending."),
    message("Red flags", "Credit for many phones"),
    message("Red flags", "Top-ups of at least {least_numbers} different numbers within {days} days."),
    message("Red flags", "Numbers of phones in the purpose of payments."),
    message("Red flags", "A reseller of phone credit."),
    message("Red flags", "Prepaid cards and vouchers"),
    message("Red flags", "At least {least_count} purchases of prepaid cards or vouchers within {days} days."),
    message("Red flags", "Merchants' names or words that tell vouchers."),
    message("Red flags", "Gifts."),
    message("Red flags", "Food for more than the household"),
    message(
        "Red flags",
        "The monthly spending on food is more than {factor_percent} percent of what the declared "
        "number of persons would need.",
    ),
    message("Red flags", "Merchant codes; a sealed list of households."),
    message("Red flags", "A caterer."),
    message("Red flags", "No ordinary costs of living"),
    message("Red flags", "Receipts, but for {days} days no rent, food, phone or transport."),
    message("Red flags", "Merchant codes or words of spending."),
    message("Red flags", "It is a second account."),
    message("Red flags", "Fees for recruitment, then deductions"),
    message(
        "Red flags",
        "At least {least_count} payments to agencies, visa centres or clinics for others, followed by "
        "deductions from wages.",
    ),
    message("Red flags", "The purpose of payments; a sealed list of agencies."),
    message("Red flags", "Lawful recruitment."),
    message("Red flags", "Vehicles and fuel on a route"),
    message(
        "Red flags",
        "At least {least_count} payments for the hire of vehicles or fuel at {least_places} or more "
        "places of the sealed route within {days} days.",
    ),
    message("Red flags", "Merchant codes or words; places; a sealed route."),
    message("Red flags", "Deliveries."),
)
