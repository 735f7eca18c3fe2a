"""The words of the command line and what they mean."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from investigator_desktop import __version__
from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.foundation.catalogue import LANGUAGES, Catalogue, Message, message
from investigator_desktop.foundation.errors import InvestigatorError

PROGRAM = "investigator-desktop"


class UsageRefused(InvestigatorError):
    """The words of the command line do not fit together."""

    def __init__(self, detail: str, usage: str) -> None:
        """Keep what the parser found and the line that shows the right use."""
        sentence = message("Command line", "The command line is not understood: {detail}.\n{usage}")
        super().__init__(sentence.format(detail=detail, usage=usage.strip()))


class _Parser(argparse.ArgumentParser):
    """A parser that refuses by an error instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        raise UsageRefused(message, self.format_usage())


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the contract: its name, what it does in a sentence, its arguments, and its code."""

    name: str
    summary: Message
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Context], ExitCode]


def command_parser(commands: Sequence[Command], catalogue: Catalogue) -> argparse.ArgumentParser:
    """Return the parser of all commands, its help in the given language."""
    common = common_options(catalogue)
    description = catalogue.text(
        message("Command line", "Follows the money from bank statements to a court-ready report.")
    )
    parser = _Parser(prog=PROGRAM, description=description, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    choices = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in commands:
        summary = catalogue.text(command.summary)
        sub = choices.add_parser(
            command.name, help=summary, description=summary, parents=[common], allow_abbrev=False
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


def window_parser(catalogue: Catalogue) -> argparse.ArgumentParser:
    """Return the parser of a call without a command, which opens the window."""
    parser = _Parser(prog=PROGRAM, parents=[common_options(catalogue)], allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument("case", nargs="?", type=Path, metavar="CASE")
    return parser


def common_options(catalogue: Catalogue) -> _Parser:
    """Return the options that every call understands."""
    common = _Parser(add_help=False)
    who = catalogue.text(message("Command line", "who acts, as NAME, ROLE"))
    where = catalogue.text(message("Command line", "a file whose first line is the passphrase"))
    which = catalogue.text(message("Command line", "the language of the program's messages"))
    common.add_argument("--actor", metavar='"NAME, ROLE"', help=who)
    common.add_argument("--passphrase-file", type=Path, metavar="FILE", help=where)
    common.add_argument("--interface-language", choices=LANGUAGES, help=which)
    return common


def add_json_option(parser: argparse.ArgumentParser) -> None:
    """Add `--json`: exactly one JSON document on standard output."""
    parser.add_argument("--json", action="store_true")
