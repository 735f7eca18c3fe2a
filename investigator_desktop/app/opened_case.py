"""Opening the case that a command names, and closing it whatever happens, with a backup where it was changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from investigator_desktop.app.context import Context
from investigator_desktop.casefile import (
    CaseFile,
    CaseFileMissing,
    CaseNotWritable,
    DamagedCaseFile,
    NotACaseFile,
    WrongPassphrase,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.backups import backups_of, keep_backup
from investigator_desktop.operations.cases import open_case
from investigator_desktop.operations.recovery import first_fault, recovery_offer


class CaseIsFaulty(InvestigatorError):
    """A case that was not closed properly is not whole, so that nothing is added to it unasked."""

    def __init__(self, path: Path, fault: Message) -> None:
        """Name the case and what is wrong with it."""
        sentence = message(
            "Command line",
            "{file} was not closed properly and is not whole: {fault} Nothing was done; the same command again goes on "
            "with the file as it is.",
        )
        super().__init__(sentence.format(file=isolate(path.name), fault=fault))


@contextmanager
def opened_case(path: Path, context: Context, *, read_only: bool = False) -> Iterator[CaseFile]:
    """Give the open case at `path`; raise `InvestigatorError` where it cannot be opened.

    A case that was not closed properly is verified first. What a command changed is followed by an automatic backup.
    """
    try:
        with _opened(path, context, read_only) as case:
            _say_how_opened(case, context)
            context.acting.recall(case)
            before = case.sequence
            yield case
            if not case.is_read_only and case.sequence != before:
                context.acting.keep(case)
                keep_backup(case, say=context.say)
    except DamagedCaseFile as error:
        if error.path == path:
            say_offer(path, context)
        raise


@contextmanager
def case_to_report(path: Path, context: Context) -> Iterator[CaseFile]:
    """Give the open case; one on a medium that cannot be written is read, and its trail stays as it is."""
    with ExitStack() as stack:
        try:
            case = stack.enter_context(opened_case(path, context))
        except CaseNotWritable:
            case = stack.enter_context(opened_case(path, context, read_only=True))
        yield case


def _opened(path: Path, context: Context, read_only: bool) -> CaseFile:
    try:
        return open_case(path, context.passphrase, read_only=read_only)
    except (CaseFileMissing, NotACaseFile, WrongPassphrase):
        if backups_of(path):
            context.say(_MAY_HELP)
        raise


def _say_how_opened(case: CaseFile, context: Context) -> None:
    if case.needed_version is not None:
        sentence = message(
            "Command line",
            "{file} was written by a newer version and is open for reading only; changing it needs Investigator "
            "Desktop {version} or later.",
        )
        context.say(sentence.format(file=isolate(case.path.name), version=case.needed_version))
    if case.was_left_open:
        sentence = message("Command line", "{file} was not closed properly; it is verified now.")
        context.say(sentence.format(file=isolate(case.path.name)))
        if (fault := first_fault(case, context.progress)) is not None:
            say_offer(case.path, context)
            raise CaseIsFaulty(case.path, fault)
        context.say(message("Command line", "It is whole: everything that was confirmed is there."))


def say_offer(path: Path, context: Context) -> None:
    """Say which backup could take the place of a damaged case and what would be lost; nothing where there is none."""
    try:
        offer = recovery_offer(path, context.passphrase)
    except InvestigatorError:
        return
    for sentence in (offer.sentence, *offer.losses, _HOW):
        context.say(sentence)


_MAY_HELP = message(
    "Command line",
    "There are automatic backups beside it; recover CASE --from-backup looks for one that is whole.",
)
_HOW = message("Command line", "The command recover CASE --from-backup puts it in place.")
