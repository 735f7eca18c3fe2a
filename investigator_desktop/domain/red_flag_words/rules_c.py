"""The texts of rules C1 to C13 of the shipped pack, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Cash from many places to one account"),
    message(
        "Red flags",
        "Cash credits from at least {least_places} places other than the holder's own, and a "
        "withdrawal elsewhere within {days} days.",
    ),
    message("Red flags", "The place of each operation; the holder's address."),
    message("Red flags", "A trader travels."),
    message("Red flags", "Many senders to one receiver"),
    message(
        "Red flags",
        "At least {least_senders} senders who share no surname, address or phone pay one receiver "
        "within {days} days.",
    ),
    message("Red flags", "A table of money transfers with senders and receivers."),
    message("Red flags", "A gift is collected."),
    message("Red flags", "One person collects for a village."),
    message("Red flags", "Several names on one phone or address"),
    message(
        "Red flags", "At least {least_names} names stand with one phone, address or number of a document."
    ),
    message("Red flags", "A table of money transfers with phones, addresses or documents."),
    message("Red flags", "A household shares a phone."),
    message("Red flags", "A dormitory is one address."),
    message("Red flags", "One number, several names"),
    message(
        "Red flags",
        "One identification number stands with at least {least_names} names, or one name with several "
        "numbers.",
    ),
    message("Red flags", "Identification numbers and names."),
    message("Red flags", "A name is spelt in several scripts and ways."),
    message("Red flags", "One person serves many accounts"),
    message(
        "Red flags",
        "One depositor, card or phone serves at least {least_accounts} accounts of different holders.",
    ),
    message("Red flags", "The depositor, card or phone of each operation; the holders of the accounts."),
    message("Red flags", "A carer or an accountant acts for others."),
    message("Red flags", "Wages of many end in one account"),
    message(
        "Red flags",
        "At least {least_accounts} accounts with wages of one employer pass on {percent} percent or "
        "more of them to one account within {days} days.",
    ),
    message("Red flags", "Words or codes that tell wages; statements of the workers' accounts."),
    message("Red flags", "A family pools its income."),
    message("Red flags", "Wages go back to the employer"),
    message(
        "Red flags",
        "Within {days} days of a wage at least {percent} percent of it goes to the employer or its owner.",
    ),
    message("Red flags", "Words or codes that tell wages; a sealed list of employers and their owners."),
    message("Red flags", "A worker repays a loan of the employer."),
    message("Red flags", "Several workers' wages on one account"),
    message("Red flags", "The wages of at least {least_names} different persons are paid to one account."),
    message("Red flags", "Words or codes that tell wages; the names for whom they are paid."),
    message("Red flags", "Spouses share an account."),
    message("Red flags", "No costs of staff"),
    message(
        "Red flags",
        "A business account has receipts for {months} months, but no wages, taxes or social payments.",
    ),
    message("Red flags", "The purpose of each payment; a sealed list that names the account's employer."),
    message("Red flags", "Wages are lawfully paid in cash."),
    message("Red flags", "The firm is new."),
    message("Red flags", "Nationality of the receiver"),
    message("Red flags", "A receiver of transfers is a national of neither country of the corridor."),
    message("Red flags", "Mixed families."),
    message("Red flags", "It would mark persons by their nationality."),
    message("Red flags", "Collectors in turn"),
    message("Red flags", "Receivers of one group of senders follow each other in turn with equal totals."),
    message("Red flags", "The same odd text at unrelated parties"),
    message(
        "Red flags",
        "An identical rare address or a misspelling stands with at least {least_names} parties that "
        "share nothing else.",
    ),
    message("Red flags", "Addresses or texts as a clerk entered them."),
    message("Red flags", "An agent fills in from a template."),
    message("Red flags", "Accounts opened in groups"),
    message(
        "Red flags",
        "At least {least_accounts} accounts were opened at one branch within {days} days by persons "
        "with consecutive numbers of documents or one address.",
    ),
    message("Red flags", "The opening papers of accounts: day, branch, document and address."),
    message("Red flags", "Students enrol together."),
)
