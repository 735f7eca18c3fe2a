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
from investigator_desktop.app.option_words import words_of
from investigator_desktop.foundation.catalogue import LANGUAGES, Catalogue, Message, message
from investigator_desktop.foundation.errors import InvestigatorError

PROGRAM = "investigator-desktop"
_WORDS_TITLE = message("Command line", "words")
_OPTIONS_TITLE = message("Command line", "options")
_COMMON_TITLE = message("Command line", "options of every command")


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

    def explain(self, catalogue: Catalogue, command: str = "") -> None:
        """Let the help say what every option means, in the language of the catalogue, also that of commands below."""
        self._positionals.title = catalogue.text(_WORDS_TITLE)
        self._optionals.title = catalogue.text(_OPTIONS_TITLE)
        for action in self._actions:
            words = words_of(command, action.option_strings[-1] if action.option_strings else action.dest)
            if words is not None:
                action.help = catalogue.text(words)
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - argparse has no other name for it
                self._explain_commands(action, catalogue, command)

    def _explain_commands(
        self, commands: argparse._SubParsersAction[_Parser], catalogue: Catalogue, command: str
    ) -> None:
        listed = {line.dest: line for line in commands._get_subactions()}  # noqa: SLF001 - the lines of the list
        for name, parser in commands.choices.items():
            whole = f"{command} {name}".strip()
            parser.explain(catalogue, whole)
            summary = words_of(whole, "")
            if summary is not None:
                parser.description = listed[name].help = catalogue.text(summary)


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
    parser.explain(catalogue)
    return parser


def window_parser(catalogue: Catalogue) -> argparse.ArgumentParser:
    """Return the parser of a call without a command, which opens the window."""
    parser = _Parser(prog=PROGRAM, parents=[common_options(catalogue)], allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument("case", nargs="?", type=Path, metavar="CASE")
    parser.explain(catalogue)
    return parser


def common_options(catalogue: Catalogue) -> _Parser:
    """Return the options that every call understands."""
    common = _Parser(add_help=False)
    who = catalogue.text(message("Command line", "who acts, as NAME, ROLE"))
    where = catalogue.text(message("Command line", "a file whose first line is the passphrase"))
    which = catalogue.text(message("Command line", "the language of the program's messages"))
    group = common.add_argument_group(catalogue.text(_COMMON_TITLE))
    group.add_argument("--actor", metavar='"NAME, ROLE"', help=who)
    group.add_argument("--passphrase-file", type=Path, metavar="FILE", help=where)
    group.add_argument("--interface-language", choices=LANGUAGES, help=which)
    return common


def add_json_option(parser: argparse.ArgumentParser) -> None:
    """Add `--json`: exactly one JSON document on standard output."""
    parser.add_argument("--json", action="store_true")
