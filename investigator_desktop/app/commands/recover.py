"""`recover`: opens a case whose passphrase is lost, or puts a backup in the place of a damaged one."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.commands.passphrase import say_changed, say_weakness
from investigator_desktop.app.context import Context, named_actor, read_passphrase
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.errors import FileUnreachable
from investigator_desktop.operations.keys import strength
from investigator_desktop.operations.recovery import (
    recover_with_shares_of_agency,
    recover_with_words,
    recovery_offer,
    require_damage,
    restore,
)


class NewPassphraseMissing(InvestigatorError):
    """A recovery by words or shares is asked for without the passphrase that the case shall have."""

    def __init__(self) -> None:
        """Say how it is given."""
        super().__init__(
            message(
                "Command line", "A case that is recovered gets a new passphrase from --new-passphrase-file."
            )
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    by = parser.add_mutually_exclusive_group(required=True)
    by.add_argument("--words-file", type=Path, nargs="+", metavar="FILE")
    by.add_argument("--agency-share", type=Path, nargs=2, metavar="FILE")
    by.add_argument("--from-backup", action="store_true")
    parser.add_argument("--person", action="append", default=[], metavar='"NAME, ROLE"')
    parser.add_argument("--new-passphrase-file", type=Path, metavar="FILE")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Recover the case and say what was lost or is void now."""
    if arguments.from_backup:
        return _from_backup(arguments.case, context)
    if arguments.new_passphrase_file is None:
        raise NewPassphraseMissing
    new = read_passphrase(arguments.new_passphrase_file)
    texts = [_text(path) for path in arguments.words_file or arguments.agency_share]
    if arguments.words_file:
        changed = recover_with_words(arguments.case, texts, new, context.actor)
    else:
        persons = [named_actor(person) for person in arguments.person]
        changed = recover_with_shares_of_agency(arguments.case, texts, persons, new, context.actor)
    say_weakness(strength(new), context)
    say_changed(arguments.case, changed, context)
    return ExitCode.DONE


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreachable(path, getattr(error, "strerror", None) or str(error)) from error


def _from_backup(path: Path, context: Context) -> ExitCode:
    require_damage(path, context.passphrase, context.progress)
    offer = recovery_offer(path, context.passphrase, context.progress)
    restored = restore(offer, context.passphrase, context.actor)
    for sentence in (offer.sentence, *offer.losses):
        context.say(sentence)
    said = message("Recovery", "The backup is in place; the damaged file is kept as {file}.")
    context.say(said.format(file=isolate(restored.kept_as.name)))
    return ExitCode.DONE if offer.lost == () else ExitCode.NEEDS_A_PERSON


RECOVER = Command(
    "recover",
    message(
        "Command line",
        "Opens a case by recovery words or shares of the agency's key, or puts a backup in the place of a damaged one.",
    ),
    add_arguments,
    run,
)
