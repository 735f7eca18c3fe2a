"""What every command gets: made once from the arguments and handed down."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

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
from investigator_desktop.foundation.progress import Progress

ACTOR_VARIABLE = "INVESTIGATOR_ACTOR"
PASSPHRASE_VARIABLE = "INVESTIGATOR_PASSPHRASE"


class PassphraseFileUnreadable(InvestigatorError):
    """The file that should hold the passphrase cannot be read."""

    def __init__(self, path: Path, reason: str) -> None:
        """Name the file and what the operating system says."""
        sentence = message("Command line", "The passphrase file {file} cannot be read: {reason}.")
        super().__init__(sentence.format(file=path, reason=reason))


@dataclass(frozen=True, slots=True)
class Context:
    """Language, actor, passphrase, progress and the two output streams of one run."""

    catalogue: Catalogue
    actor: Actor
    passphrase: str | None
    progress: Progress
    out: TextIO
    err: TextIO

    def say(self, sentence: Message) -> None:
        """Write one whole sentence to standard error in the chosen language, without directional controls."""
        self.err.write(without_controls(self.catalogue.text(sentence)) + "\n")
        self.err.flush()


def make_context(arguments: Namespace) -> Context:
    """Return the context of these arguments; raise `InvestigatorError` where a passphrase file cannot be read."""
    return Context(
        load_catalogue(chosen_language(arguments)),
        _actor(arguments.actor),
        _passphrase(arguments.passphrase_file),
        Progress(),
        sys.stdout,
        sys.stderr,
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


def _actor(text: str | None) -> Actor:
    """Return who acts: as given in `NAME, ROLE`, else the account of the operating system."""
    given = text or os.environ.get(ACTOR_VARIABLE)
    if not given:
        return Actor(getpass.getuser(), is_os_account=True)
    name, _, role = given.partition(",")
    return Actor(name.strip(), role.strip())


def _passphrase(path: Path | None) -> str | None:
    """Return the passphrase from its file (the first line) or the environment; None where there is none."""
    if path is None:
        return os.environ.get(PASSPHRASE_VARIABLE) or None
    try:
        return path.read_text(encoding="utf-8-sig").split("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseFileUnreadable(path, getattr(error, "strerror", None) or str(error)) from error
