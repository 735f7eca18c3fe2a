"""What options of the command line mean: those that mean the same in every command that has them."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.app.own_option_words import OWN_WORDS
from investigator_desktop.foundation.catalogue import Message, message

OPTION_WORDS: Mapping[str, Message] = {
    "--help": message("Command line", "shows this help and ends"),
    "--version": message("Command line", "shows the version and ends"),
    "case": message("Command line", "the case file"),
    "label": message("Command line", "the item of evidence, by its number"),
    "--json": message("Command line", "writes one JSON document to standard output"),
    "--out": message("Command line", "the file to write"),
    "--language": message(
        "Command line", "the language of the document; that of the messages where it is left out"
    ),
    "--mapping": message("Command line", "a file with decided columns and answers, .toml or .json"),
    "--layout": message(
        "Command line", "the layout under which the files are read, by its name in the list of layouts"
    ),
    "--password-file": message(
        "Command line", "a file with passwords, one a line; each is tried on what is locked"
    ),
    "--account": message("Command line", "entries of this account; may be said several times"),
    "--from": message("Command line", "from this day on, as 2024-01-31"),
    "--to": message("Command line", "up to and with this day, as 2024-12-31"),
    "--party": message("Command line", "entries whose other party has this in its name, account or number"),
    "--text": message("Command line", "entries with this in one of their texts"),
    "--tag": message("Command line", "entries with this tag"),
    "--episode": message("Command line", "entries of the episode with this number"),
    "--outside-episode": message("Command line", "entries of no episode"),
    "--excluded": message("Command line", "only entries that were excluded, or only others"),
    "--repeated": message(
        "Command line", "only entries that another statement repeats and counts, or only others"
    ),
    "--outside-basis": message(
        "Command line", "only entries outside the legal basis of their evidence, or only others"
    ),
    "--intelligence": message(
        "Command line", "only entries whose source is intelligence only, or only others"
    ),
    "--with-outside-basis": message(
        "Command line", "lets out what lies outside the legal basis of its evidence too"
    ),
    "--with-intelligence": message("Command line", "lets out intelligence too, where its originator agreed"),
    "--entry": message("Command line", "an entry by its number or its key; may be said several times"),
    "--all": message("Command line", "all entries of the case"),
    "--reason": message("Command line", "why"),
    "--withdraw": message("Command line", "takes back the one with this number"),
    "--new-passphrase-file": message("Command line", "a file whose first line is the new passphrase"),
    "--act": message("Command line", "the act on which the order rests"),
    "--order-number": message("Command line", "the number of the order"),
    "--issued-on": message("Command line", "the day of the order, as 2024-01-31"),
    "--authority": message("Command line", "who issued the order"),
    "--person": message("Command line", "a person whom the order covers; may be said several times"),
    "--account-covered": message(
        "Command line", "an account that the order covers; may be said several times"
    ),
    "--evidence": message("Command line", "the item of evidence, by its number"),
    "--originator": message("Command line", "who gave the intelligence"),
    "--caveat": message("Command line", "the condition under which it may be used"),
    "--may-be-passed-on": message("Command line", "the originator agreed that it is passed on"),
    "--not-to-be-passed-on": message("Command line", "the originator did not agree that it is passed on"),
    "--received-from": message("Command line", "who handed the files over"),
    "--legal-basis": message("Command line", "on what they were handed over, in words"),
    "--medium": message("Command line", "what they came on, such as a USB stick"),
    "--seal": message("Command line", "the number of the seal"),
    "--received-on": message("Command line", "the day on which they were received, as 2024-01-31"),
    "--received-by": message("Command line", "who received them"),
}


def words_of(command: str, option: str) -> Message | None:
    """Return what an option of a command means; None where nobody wrote it down."""
    return OWN_WORDS.get((command, option)) or OPTION_WORDS.get(option)
