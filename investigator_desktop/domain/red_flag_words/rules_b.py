"""The texts of rules B1 to B8 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Money passes through"),
    message(
        "Red flags",
        "At least {least_count} times, credits are followed within {hours} hours by debits of "
        "{from_percent} to {to_percent} percent of them.",
    ),
    message("Red flags", "Dates and amounts; times where the source prints them."),
    message("Red flags", "An escrow agent passes on what he receives."),
    message("Red flags", "A treasury account is swept."),
    message("Red flags", "In and out on one day"),
    message(
        "Red flags",
        "At least {percent} percent of a day's credits leave on the same day, and the balance at its "
        "end is near the lowest.",
    ),
    message("Red flags", "Dates, amounts and running balances."),
    message("Red flags", "An account from which salaries are paid."),
    message("Red flags", "Low balance against turnover"),
    message(
        "Red flags",
        "The median balance at the end of days is at most {percent} percent of the monthly turnover.",
    ),
    message("Red flags", "Running balances over at least {least_days} days."),
    message("Red flags", "A poor household spends all that it earns."),
    message("Red flags", "Quiet, then active"),
    message(
        "Red flags",
        "After at least {quiet_days} quiet days the turnover of a day lies among the highest "
        "{percent} percent of the account's own days.",
    ),
    message("Red flags", "Dates and amounts over a long period."),
    message("Red flags", "Seasonal work."),
    message("Red flags", "Sudden rise of cash"),
    message(
        "Red flags",
        "Cash credits change to a level at least {factor_percent} percent of the one before, at a day "
        "that the cumulative sum tells.",
    ),
    message("Red flags", "A column or words that tell cash, over at least {least_days} days."),
    message("Red flags", "A harvest is sold."),
    message("Red flags", "A new shop has opened."),
    message("Red flags", "Gathered and scattered"),
    message(
        "Red flags",
        "At least {least_count} parties pay one, who pays at least {least_count} others within {days} "
        "days, keeping the value within {percent} percent.",
    ),
    message("Red flags", "Both parties of each movement."),
    message("Red flags", "A payroll agent pays many."),
    message("Red flags", "A cooperative gathers and distributes."),
    message("Red flags", "Money comes back in a circle"),
    message(
        "Red flags",
        "A circle of at most {most_hops} movements in the order of time, keeping the value within "
        "{percent} percent.",
    ),
    message("Red flags", "A rotating savings circle."),
    message("Red flags", "A loan is repaid."),
    message("Red flags", "A chain of quick movements"),
    message(
        "Red flags",
        "A path of at least {least_hops} movements in the order of time, each at most {hours} hours "
        "after the last, losing at most {percent} percent of the value at each.",
    ),
    message("Red flags", "Both parties of each movement, over several accounts."),
    message("Red flags", "Correspondent banks pass payments on."),
)
