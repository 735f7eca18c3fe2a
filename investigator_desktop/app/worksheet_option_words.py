"""What the options of worksheets, dossiers and losses mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

_ACTION = message("Command line", "what to do; items where it is left out")
_PLACE = message("Command line", "where in the item of evidence it stands, such as page 2")
_ENTRY = message(
    "Command line", "an entry on which it stands, by its number or key; may be said several times"
)

WORKSHEET_WORDS: Mapping[tuple[str, str], Message] = {
    ("indirect", "action"): _ACTION,
    ("indirect", "number"): message("Command line", "the number of the item"),
    ("indirect", "--party"): message("Command line", "the party whose worksheet it is"),
    ("indirect", "--kind"): message("Command line", "what the item is"),
    ("indirect", "--name"): message("Command line", "what the item is called"),
    ("indirect", "--amount"): message("Command line", "its amount, where it is exact"),
    ("indirect", "--least"): message("Command line", "the least that it may amount to"),
    ("indirect", "--most"): message("Command line", "the most that it may amount to"),
    ("indirect", "--currency"): message(
        "Command line", "the currency of the item, or of the result; that of the case where it is left out"
    ),
    ("indirect", "--on"): message("Command line", "the day at whose end cash, a balance or a debt stood"),
    ("indirect", "--from"): message("Command line", "its first day, or that on which an asset was acquired"),
    ("indirect", "--to"): message("Command line", "its last day, or that on which an asset was given up"),
    ("indirect", "--opening"): message("Command line", "the day at whose end the period begins"),
    ("indirect", "--closing"): message("Command line", "the day at whose end the period ends"),
    ("indirect", "--account"): message(
        "Command line", "an account whose entries propose items; may be said several times"
    ),
    ("indirect", "--rates"): message(
        "Command line", "the sealed table of rates by which other currencies count"
    ),
    ("indirect", "--accept"): message("Command line", "keeps the items that the entries propose"),
    ("indirect", "--keep"): message("Command line", "keeps what the methods give in the case"),
    ("indirect", "--evidence"): message("Command line", "the item of evidence on which it stands, as E1"),
    ("indirect", "--place"): _PLACE,
    ("indirect", "--entry"): _ENTRY,
    ("dossier", "action"): message("Command line", "what to do; show where it is left out"),
    ("dossier", "number"): message("Command line", "the number of the entry"),
    ("dossier", "--account"): message("Command line", "the number of the account"),
    ("dossier", "--kind"): message("Command line", "what is said of the account"),
    ("dossier", "--value"): message("Command line", "the name, number or address itself, as it is recorded"),
    ("dossier", "--note"): message("Command line", "what else is to be known of it"),
    ("dossier", "--seen-at"): message("Command line", "when a machine was used, as 2024-01-31T14:05"),
    ("dossier", "--minutes"): message(
        "Command line",
        "within how many minutes two uses of one machine are at the same time; 10 where it is left out",
    ),
    ("dossier", "--evidence"): message("Command line", "the item of evidence on which it stands, as E1"),
    ("dossier", "--place"): _PLACE,
    ("dossier", "--entry"): _ENTRY,
    ("losses", "action"): message("Command line", "what to do; list where it is left out"),
    ("losses", "number"): message("Command line", "the number of the loss"),
    ("losses", "--person"): message(
        "Command line", "whose loss it is: a name, or a pseudonym that the case gave"
    ),
    ("losses", "--kind"): message("Command line", "what was lost"),
    ("losses", "--amount"): message("Command line", "how much, where it is exact"),
    ("losses", "--least"): message("Command line", "how much at least"),
    ("losses", "--most"): message("Command line", "how much at most"),
    ("losses", "--back"): message("Command line", "how much came back, where it is exact"),
    ("losses", "--back-least"): message("Command line", "how much came back at least"),
    ("losses", "--back-most"): message("Command line", "how much came back at most"),
    ("losses", "--currency"): message("Command line", "the currency; that of the case where it is left out"),
    ("losses", "--from"): message("Command line", "its first day, as 2024-01-31"),
    ("losses", "--to"): message("Command line", "its last day, as 2024-12-31"),
    ("losses", "--note"): message("Command line", "what else is to be known of it"),
    ("losses", "--with-names"): message(
        "Command line", "shows the names of persons instead of their pseudonyms"
    ),
    ("losses", "--evidence"): message("Command line", "the item of evidence on which it stands, as E1"),
    ("losses", "--place"): _PLACE,
    ("losses", "--entry"): _ENTRY,
}
