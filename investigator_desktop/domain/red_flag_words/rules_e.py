"""The texts of rules E1 to E7 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Cash at the border"),
    message(
        "Red flags", "Cash is withdrawn in a listed border town within {days} days of credits elsewhere."
    ),
    message("Red flags", "The place of each operation; a sealed list of border towns."),
    message("Red flags", "The holder lives at the border."),
    message("Red flags", "Shuttle traders buy across the border."),
    message("Red flags", "Transfers to border towns"),
    message("Red flags", "At least {percent} percent of transfers go to listed border towns."),
    message(
        "Red flags", "A table of money transfers with the places of payment; a sealed list of border towns."
    ),
    message("Red flags", "Towns of a diaspora."),
    message("Red flags", "Too far in the time"),
    message(
        "Red flags", "One card is used in person at two places within {hours} hours that lie too far apart."
    ),
    message("Red flags", "Times and places of each use; distances between the places."),
    message("Red flags", "The place is that of an online shop."),
    message("Red flags", "Many towns in a week"),
    message("Red flags", "In-person operations in at least {least_places} towns within {days} days."),
    message("Red flags", "The place of each operation."),
    message("Red flags", "A lorry driver."),
    message("Red flags", "A corridor of countries"),
    message("Red flags", "A growing share goes to one country without ties of family."),
    message("Red flags", "Remittances to the home country."),
    message("Red flags", "It would mark persons by where they come from."),
    message("Red flags", "Paid in another country than declared"),
    message(
        "Red flags",
        "At least {least_count} transfers of one receiver or sender are paid in another country than "
        "the one declared.",
    ),
    message("Red flags", "A table of money transfers with the declared and the actual country."),
    message("Red flags", "A traveller collects on the way."),
    message("Red flags", "A domestic card spends abroad"),
    message(
        "Red flags",
        "Card rows in a foreign currency on at least {least_days} days while salaries come from "
        "within the country.",
    ),
    message("Red flags", "The original currency of card rows."),
    message("Red flags", "Tourism or studies abroad."),
)
