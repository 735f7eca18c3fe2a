"""`passphrase`: gives a case another passphrase, its first one, or none."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context, read_passphrase
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.passphrases import PassphraseStrength
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.key_change import KeyChanged
from investigator_desktop.operations.keys import change_passphrase, own_words, strength


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    new = parser.add_mutually_exclusive_group(required=True)
    new.add_argument("--new-passphrase-file", type=Path, metavar="FILE")
    new.add_argument("--remove", action="store_true")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the case anew under the new passphrase and say what is void now."""
    new = None if arguments.remove else read_passphrase(arguments.new_passphrase_file)
    with opened_case(arguments.case, context) as case:
        words = own_words(case.details)
    changed = change_passphrase(arguments.case, context.passphrase, new, context.actor)
    if new is not None:
        say_weakness(strength(new, words), context)
    say_changed(arguments.case, changed, context)
    return ExitCode.DONE


def say_weakness(measured: PassphraseStrength, context: Context) -> None:
    """Warn of a passphrase that is not hard to guess."""
    if measured.is_weak:
        context.say(measured.sentence)


def say_changed(path: Path, changed: KeyChanged, context: Context) -> None:
    """Say under what the case is now and what follows from it."""
    if changed.is_encrypted:
        sentence = message("Passphrase", "{file} has its new passphrase.")
    else:
        sentence = message("Passphrase", "{file} has no passphrase any more; anybody can read it.")
    for said in (sentence.format(file=isolate(path.name)), *changed.sentences):
        context.say(said)


PASSPHRASE = Command(
    "passphrase",
    message("Command line", "Gives a case another passphrase, its first one, or none."),
    add_arguments,
    run,
)
