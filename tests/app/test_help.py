from __future__ import annotations

import argparse
from collections.abc import Iterator

import pytest

from investigator_desktop.app.arguments import command_parser, window_parser
from investigator_desktop.app.commands import COMMANDS
from investigator_desktop.app.option_words import OPTION_WORDS
from investigator_desktop.app.own_option_words import OWN_WORDS
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE, Catalogue, message

CATALOGUE = Catalogue(SOURCE_LANGUAGE, {})
OTHER = Catalogue("ru", {("Command line", "the case file"): ("файл дела",)})


def parsers(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield every parser with the words that lead to it."""
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from parsers(below, f"{name} {word}".strip())


def options() -> Iterator[tuple[str, str, argparse.Action]]:
    """Yield every option of every command: the command, the option, and what is declared of it."""
    for name, parser in parsers(command_parser(COMMANDS, CATALOGUE)):
        for action in parser._actions:
            if not isinstance(action, argparse._SubParsersAction):
                yield name, action.option_strings[-1] if action.option_strings else action.dest, action


def test_every_option_of_every_command_says_what_it_means() -> None:
    silent = [(command, option) for command, option, action in options() if not action.help]
    assert silent == []


def test_no_words_are_kept_for_an_option_that_is_gone() -> None:
    known = {(command, option) for command, option, _ in options()}
    names = {option for _, option in known}
    commands = {name for name, _ in parsers(command_parser(COMMANDS, CATALOGUE))}
    assert {key for key in OWN_WORDS if key not in known and (key[1] or key[0] not in commands)} == set()
    assert set(OPTION_WORDS) - names == set()


def test_the_words_of_options_are_translated() -> None:
    parser = dict(parsers(command_parser(COMMANDS, OTHER)))["backup"]
    assert "файл дела" in parser.format_help()
    assert OTHER.text(message("Command line", "the case file")) in window_parser(OTHER).format_help()


@pytest.mark.parametrize("name", [name for name, _ in parsers(command_parser(COMMANDS, CATALOGUE))])
def test_the_help_of_every_command_can_be_written(name: str) -> None:
    text = dict(parsers(command_parser(COMMANDS, CATALOGUE)))[name].format_help()
    assert "shows this help and ends" in text
    assert "==SUPPRESS==" not in text
