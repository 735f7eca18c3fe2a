"""`undo` and `redo`: take the last step of a case back, or do it again, across restarts."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command
from investigator_desktop.app.context import Context
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.domain.step_words import step_title
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.cases import redo, undo


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the commands."""
    parser.add_argument("case", type=Path, metavar="CASE")


def run_undo(arguments: Namespace, context: Context) -> ExitCode:
    """Take the last step back."""
    with opened_case(arguments.case, context) as case:
        step = case.undoable()
        undo(case, context.actor)
    context.say(_said(message("Undo", "Taken back: step {number}, {title}."), step))
    return ExitCode.DONE


def run_redo(arguments: Namespace, context: Context) -> ExitCode:
    """Do the last step that was taken back again."""
    with opened_case(arguments.case, context) as case:
        step = case.redoable()
        redo(case, context.actor)
    context.say(_said(message("Undo", "Done again: step {number}, {title}."), step))
    return ExitCode.DONE


def _said(sentence: Message, step: AuditRecord | None) -> Message:
    if step is None:
        raise RuntimeError("a step was reversed that no record tells of")
    return sentence.format(number=step.sequence, title=step_title(step.action))


UNDO = Command(
    "undo",
    message("Command line", "Takes the last step back; evidence and trail stay."),
    add_arguments,
    run_undo,
)
REDO = Command(
    "redo",
    message("Command line", "Does the last step that was taken back again."),
    add_arguments,
    run_redo,
)
