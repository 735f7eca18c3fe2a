"""The texts of rules D1 to D6 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Cash at night"),
    message(
        "Red flags",
        "The share of cash operations from {from_hour} to {to_hour} o'clock lies above the share in "
        "the rest of the case, by an exact test.",
    ),
    message("Red flags", "Times of day; a column or words that tell cash; other accounts to compare with."),
    message("Red flags", "Night shifts."),
    message("Red flags", "A taxi driver works at night."),
    message("Red flags", "Takings after closing"),
    message(
        "Red flags", "At least {least_count} card receipts lie outside the opening hours of the sealed list."
    ),
    message("Red flags", "Times of day; a sealed list of opening hours."),
    message("Red flags", "Receipts are posted later in a batch."),
    message("Red flags", "Days of the week unlike the trade"),
    message("Red flags", "The takings by day of the week differ from those of the same trade."),
    message("Red flags", "Takings of several businesses of one trade; calendars of holidays."),
    message("Red flags", "Religion and market days."),
    message("Red flags", "Near known days"),
    message(
        "Red flags",
        "Credits lie within {days} days after events of the sealed list more often than by chance, by "
        "a permutation test.",
    ),
    message("Red flags", "A sealed list of events."),
    message("Red flags", "Of many tests some succeed by chance."),
    message("Red flags", "Payments along a route"),
    message(
        "Red flags",
        "Payments of one family to at least {least_places} receivers follow the stages of the sealed "
        "route in their order.",
    ),
    message("Red flags", "A table of money transfers with places; a sealed route."),
    message("Red flags", "An ordinary journey."),
    message("Red flags", "Held, and released on arrival"),
    message(
        "Red flags",
        "A credit lies idle for at least {idle_days} days and goes to a new party within {days} days "
        "after an event of the sealed list.",
    ),
    message("Red flags", "Statements of the account that holds it; a sealed list of events."),
    message("Red flags", "A deposit for rent."),
)
