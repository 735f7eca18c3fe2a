"""The words by which commands say on what an entered figure or fact stands."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from investigator_desktop.app.entry_filters import entries_named
from investigator_desktop.casefile import CaseFile
from investigator_desktop.operations.custody import evidence_by_label
from investigator_desktop.operations.standing_on import Standing


def add_standing_arguments(parser: ArgumentParser) -> None:
    """Declare an item of evidence with the place in it, entries, and a reason."""
    parser.add_argument("--evidence", metavar="E1")
    parser.add_argument("--place", metavar="P")
    parser.add_argument("--reason", metavar="R")
    parser.add_argument("--entry", action="append", metavar="ID|KEY")


def standing_from(arguments: Namespace, case: CaseFile, before: Standing | None = None) -> Standing:
    """Return on what a figure stands, with what the words say anew."""
    standing = before or Standing()
    if arguments.evidence is not None:
        standing = replace(standing, evidence_id=evidence_by_label(case, arguments.evidence).id)
    if arguments.place is not None:
        standing = replace(standing, place=arguments.place)
    if arguments.reason is not None:
        standing = replace(standing, reason=arguments.reason)
    if arguments.entry is not None:
        keys = case.entry_keys_of(entries_named(arguments.entry, case))
        standing = replace(standing, entry_keys=tuple(keys))
    return standing
