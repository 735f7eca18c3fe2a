"""What every command gets: made once from the arguments and handed down."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from investigator_desktop.app.progress_line import ProgressLine
from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import (
    LANGUAGES,
    SOURCE_LANGUAGE,
    Catalogue,
    Message,
    load_catalogue,
    message,
)
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.os_account import user_name
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile

ACTOR_VARIABLE = "INVESTIGATOR_ACTOR"
PASSPHRASE_VARIABLE = "INVESTIGATOR_PASSPHRASE"


class PassphraseFileUnreadable(InvestigatorError):
    """The file that should hold the passphrase cannot be read."""

    def __init__(self, path: Path, reason: str) -> None:
        """Name the file and what the operating system says."""
        sentence = message("Command line", "The passphrase file {file} cannot be read: {reason}.")
        super().__init__(sentence.format(file=path, reason=reason))


class Acting:
    """Who acts in this run: as given, else as the open case remembers, else the account of the operating system."""

    def __init__(self, given: Actor | None) -> None:
        """Take who was named by an option or the environment, None where nobody was."""
        self._given = given
        self.actor = given or Actor(user_name(), is_os_account=True)

    def recall(self, case: CaseFile) -> None:
        """Act as the person whom the case knows under this account, unless somebody was named."""
        from investigator_desktop.operations.actors import known_actor

        if self._given is None:
            self.actor = known_actor(case) or self.actor

    def keep(self, case: CaseFile) -> None:
        """Let the case remember who was named."""
        from investigator_desktop.operations.actors import introduce

        if self._given is not None:
            introduce(case, self._given)


@dataclass(frozen=True, slots=True)
class Context:
    """Language, who acts, passphrase, progress and the line that shows it, of one run."""

    catalogue: Catalogue
    acting: Acting
    passphrase: str | None
    progress: Progress
    line: ProgressLine

    @property
    def actor(self) -> Actor:
        """Return who acts; known for good once the case is open."""
        return self.acting.actor

    @property
    def out(self) -> TextIO:
        """Return standard output, to be written to at once: the line of progress is out of the way."""
        self.line.clear()
        return sys.stdout

    @property
    def err(self) -> TextIO:
        """Return standard error, to be written to at once: the line of progress is out of the way."""
        self.line.clear()
        return sys.stderr

    def write_row(self, *cells: str) -> None:
        """Write one line of cells apart by tabs to standard output, each on one line and without controls."""
        self.out.write(row_text(*cells) + "\n")

    def write_sentence(self, sentence: Message) -> None:
        """Write one whole sentence to standard output in the chosen language, where rows would stand."""
        self.write_row(self.catalogue.text(sentence))

    def say(self, sentence: Message) -> None:
        """Write one whole sentence to standard error in the chosen language, without directional controls."""
        self.err.write(without_controls(self.catalogue.text(sentence)) + "\n")
        sys.stderr.flush()


def row_text(*cells: str) -> str:
    """Return cells apart by tabs, each without line breaks and directional controls."""
    return "\t".join(" ".join(without_controls(cell).split()) for cell in cells)


def make_context(arguments: Namespace) -> Context:
    """Return the context of these arguments; raise `InvestigatorError` where a passphrase file cannot be read."""
    catalogue, progress = load_catalogue(chosen_language(arguments)), Progress()
    return Context(
        catalogue,
        Acting(_given_actor(arguments.actor)),
        _passphrase(arguments.passphrase_file),
        progress,
        ProgressLine(progress, catalogue, sys.stderr),
    )


def chosen_language(arguments: Namespace) -> str:
    """Return the language asked for, else that of the environment, else the source language."""
    asked = getattr(arguments, "interface_language", None)
    if asked:
        return str(asked)
    environment = (
        os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    ).split(".")
    matching = (
        name for name in LANGUAGES if environment[0] and name.split("_")[0] == environment[0].split("_")[0]
    )
    return next(matching, SOURCE_LANGUAGE)


def _given_actor(text: str | None) -> Actor | None:
    given = text or os.environ.get(ACTOR_VARIABLE)
    return named_actor(given) if given else None


def named_actor(text: str) -> Actor:
    """Return the person that is written as `NAME, ROLE`."""
    name, _, role = text.partition(",")
    return Actor(name.strip(), role.strip())


def _passphrase(path: Path | None) -> str | None:
    """Return the passphrase from its file (the first line) or the environment; None where there is none."""
    return read_passphrase(path) if path is not None else os.environ.get(PASSPHRASE_VARIABLE) or None


def read_passphrase(path: Path) -> str:
    """Return the first line of a file; raise `PassphraseFileUnreadable`."""
    try:
        return path.read_text(encoding="utf-8-sig").split("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseFileUnreadable(path, getattr(error, "strerror", None) or str(error)) from error
