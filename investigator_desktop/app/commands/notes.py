"""`notes`: lists, writes, changes and withdraws notes, hypotheses and tasks."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, write_document
from investigator_desktop.app.entry_filters import day_of, entries_named
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.kept_words import KEPT_AS
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.domain.notes import (
    STATES,
    Note,
    NoteKind,
    NoteState,
    NoteSubject,
    SubjectKind,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.entries import account_ids
from investigator_desktop.operations.notes.keeping import keep_note, note_of_case, notes_of, withdraw_note
from investigator_desktop.operations.notes.listing import ListedNote, listed_notes
from investigator_desktop.operations.parties.decisions import UnknownParty
from investigator_desktop.operations.parties.keys import parties_of

_MOST_NAMED = 5


class NoteUnnamed(InvestigatorError):
    """A note is to be changed or withdrawn without saying which."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Command line", "Give the number of the note after the action."))


class SeveralParties(InvestigatorError):
    """A part of a name is in the names of several parties."""

    def __init__(self, word: str, names: Sequence[str]) -> None:
        """Name the first of them."""
        listed = ", ".join(isolate(name) for name in names[:_MOST_NAMED])
        sentence = message(
            "Command line", "{name} is in the names of %n parties, such as {names}: say more of the name."
        ).counted(len(names))
        super().__init__(sentence.format(name=isolate(word), names=listed))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS)
    parser.add_argument("--kind", choices=[kind.value for kind in NoteKind])
    parser.add_argument("--text", metavar="T")
    parser.add_argument(
        "--state", choices=[state.value for state in NoteState if state is not NoteState.STANDS]
    )
    parser.add_argument("--due", metavar="D")
    parser.add_argument("--open", action="store_true")
    parser.add_argument("--entry", action="append", default=[], metavar="ID|KEY")
    parser.add_argument("--party", metavar="P")
    parser.add_argument("--account", metavar="A")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context)


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    found = [one for one in listed_notes(case) if _is_wanted(one, arguments)]
    if arguments.json:
        write_document({"notes": [_document(one) for one in found]}, context.out)
        return
    if not found:
        context.write_sentence(message("Notes", "No note of the case matches."))
    for one in found:
        note = one.note
        number = "" if one.record_id is None else str(one.record_id)
        about = one.label or note.subject.kind.value
        context.write_row(
            number, note.kind.value, note.state.value, day_text(note.due_on) or "", about, note.text
        )


def _is_wanted(one: ListedNote, arguments: Namespace) -> bool:
    is_kind = arguments.kind is None or one.note.kind.value == arguments.kind
    return is_kind and (not arguments.open or one.note.state is NoteState.OPEN)


def _add(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kind = NoteKind(arguments.kind or NoteKind.NOTE.value)
    note = _said(arguments, Note(kind, _subject(arguments, case), "", STATES[kind][0]))
    keep_note(case, note, context.actor, entry_ids=entries_named(arguments.entry, case))
    context.say(KEPT_AS.format(number=max(one.id for one in notes_of(case))))


def _change(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = note_of_case(case, _number(arguments))
    note = _said(arguments, kept.note)
    ids = entries_named(arguments.entry, case) if arguments.entry else None
    if arguments.entry or arguments.party or arguments.account:
        note = replace(note, subject=_subject(arguments, case))
    keep_note(case, note, context.actor, entry_ids=ids, note_id=kept.id)


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    withdraw_note(case, _number(arguments), context.actor)


ACTIONS: Mapping[str, Action] = {
    "list": _list,
    "add": _add,
    "change": _change,
    "withdraw": _withdraw,
}


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise NoteUnnamed
    return int(arguments.number)


def _said(arguments: Namespace, before: Note) -> Note:
    """Return a note with what the words say anew."""
    kind = NoteKind(arguments.kind) if arguments.kind else before.kind
    state = before.state if before.state in STATES[kind] else STATES[kind][0]
    return replace(
        before,
        kind=kind,
        text=before.text if arguments.text is None else arguments.text,
        state=NoteState(arguments.state) if arguments.state else state,
        due_on=day_of(arguments.due) or before.due_on,
    )


def _subject(arguments: Namespace, case: CaseFile) -> NoteSubject:
    if arguments.entry:
        return NoteSubject(SubjectKind.ENTRIES)
    if arguments.party:
        return _party(arguments.party, case)
    if arguments.account:
        account_ids(case, [arguments.account])
        return NoteSubject(SubjectKind.ACCOUNT, normal_form(arguments.account), arguments.account)
    return NoteSubject()


def _party(word: str, case: CaseFile) -> NoteSubject:
    """Return the party with a key or a name, else the only one with this part of a name."""
    parties, asked = parties_of(case), fold(word)
    found = [one for one in parties if word == one.key or asked in {fold(name.shown) for name in one.members}]
    if not found and asked:
        found = [one for one in parties if any(asked in fold(name.shown) for name in one.members)]
        if len(found) > 1:
            raise SeveralParties(word, [one.shown for one in found])
    if not found:
        raise UnknownParty(word)
    return NoteSubject(SubjectKind.PARTY, found[0].key, found[0].shown)


def _document(one: ListedNote) -> Json:
    note = one.note
    return {
        "number": one.record_id,
        "kind": note.kind.value,
        "state": note.state.value,
        "text": note.text,
        "due": day_text(note.due_on),
        "about": {"kind": note.subject.kind.value, "key": note.subject.key, "label": one.label},
        "entries": [
            {"id": row.id, "key": row.entry.entry_key.hex(), "evidence": row.evidence_label}
            for row in one.rows
        ],
        "written_by": one.written_by.name,
        "written_at": one.written_at.isoformat(),
    }


NOTES = Command(
    "notes",
    message("Command line", "Lists, writes, changes and withdraws notes, hypotheses and tasks."),
    add_arguments,
    run,
)
