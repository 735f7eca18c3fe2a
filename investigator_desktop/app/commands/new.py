"""`new`: makes a case file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from zoneinfo import available_timezones

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.commands.passphrase import say_weakness
from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.currency import currencies
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.keys import own_words, strength


class UnknownCurrency(InvestigatorError):
    """A currency code that ISO 4217 does not have."""

    def __init__(self, code: str) -> None:
        """Name the code."""
        super().__init__(message("Command line", "{code} is no currency code of ISO 4217.").format(code=code))


class UnknownTimezone(InvestigatorError):
    """A time zone name that the IANA database does not have."""

    def __init__(self, name: str) -> None:
        """Name the zone."""
        sentence = message(
            "Command line", "{name} is no time zone of the IANA database, such as Asia/Almaty."
        )
        super().__init__(sentence.format(name=name))


class PassphraseMissing(InvestigatorError):
    """An encrypted case is asked for without a passphrase."""

    def __init__(self) -> None:
        """Say how a passphrase is given."""
        super().__init__(
            message(
                "Command line",
                "An encrypted case needs a passphrase from --passphrase-file or INVESTIGATOR_PASSPHRASE.",
            )
        )


class EncryptionUnclear(InvestigatorError):
    """A passphrase is given for a case that nobody asked to encrypt."""

    def __init__(self) -> None:
        """Say what to add or leave out."""
        super().__init__(
            message(
                "Command line",
                "A passphrase is given, but not --encrypt: add it, or leave the passphrase out.",
            )
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("--title", required=True)
    parser.add_argument("--reference", required=True)
    parser.add_argument("--agency", default="")
    parser.add_argument("--currency", default="KZT")
    parser.add_argument("--timezone", default="Asia/Almaty")
    parser.add_argument("--encrypt", action="store_true")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Make the case and say where it is."""
    currency = arguments.currency.upper()
    if currency not in currencies():
        raise UnknownCurrency(arguments.currency)
    if arguments.timezone not in available_timezones():
        raise UnknownTimezone(arguments.timezone)
    if arguments.encrypt and not context.passphrase:
        raise PassphraseMissing
    if context.passphrase and not arguments.encrypt:
        raise EncryptionUnclear
    details = CaseDetails(
        arguments.reference, arguments.title, arguments.agency, currency, arguments.timezone
    )
    passphrase = context.passphrase if arguments.encrypt else None
    create_case(arguments.case, details, context.actor, passphrase).close()
    if passphrase:
        say_weakness(strength(passphrase, own_words(details)), context)
    context.say(message("Command line", "The case is in {file}.").format(file=arguments.case))
    return ExitCode.DONE


NEW = Command("new", message("Command line", "Makes a case file."), add_arguments, run)
