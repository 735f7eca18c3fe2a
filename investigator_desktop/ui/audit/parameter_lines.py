"""The parameters of a record of the trail as lines of name and text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display

_REQUEST, _OUTCOME = "request", "outcome"
_STEP = " › "
_DAYS = "_on"  # the end of a name whose number counts days since 1970
_FIRST_DAY = date(1970, 1, 1)

PARAMETER_TITLES: dict[str, Message] = {
    _REQUEST: message("Parameters", "Asked for"),
    _OUTCOME: message("Parameters", "Came of it"),
    "reference": message("Parameters", "Reference of the case"),
    "title": message("Parameters", "Title"),
    "agency": message("Parameters", "Agency"),
    "currency": message("Parameters", "Currency"),
    "timezone": message("Parameters", "Time zone"),
    "language": message("Parameters", "Language"),
    "file_name": message("Parameters", "File"),
    "size": message("Parameters", "Size in bytes"),
    "sha256": message("Parameters", "SHA-256"),
    "digest": message("Parameters", "Digest"),
    "count": message("Parameters", "Number"),
    "number": message("Parameters", "Number of the evidence"),
    "kind": message("Parameters", "Kind"),
    "field": message("Parameters", "Field"),
    "reason": message("Parameters", "Reason"),
    "entry_count": message("Parameters", "Number of entries"),
    "entry_keys": message("Parameters", "Keys of entries"),
    "decision_count": message("Parameters", "Number of decisions"),
    "episode": message("Parameters", "Episode"),
    "episode_entry": message("Parameters", "Entries of an episode"),
    "keyed": message("Parameters", "Number of the keyed statement"),
    "keyed_statement": message("Parameters", "Keyed statements"),
    "entry_decision": message("Parameters", "Decisions"),
    "case_details": message("Parameters", "Details of the case"),
    "run_validity": message("Parameters", "Validity of imports"),
    "movement_link": message("Parameters", "Links of movements"),
    "evidence_terms": message("Parameters", "Terms of evidence"),
    "evidence_standing": message("Parameters", "Standing of evidence"),
    "has_legal_basis": message("Parameters", "Legal basis stated"),
    "files": message("Parameters", "Files"),
    "medium": message("Parameters", "Medium"),
    "seal_number": message("Parameters", "Seal"),
    "received_on": message("Parameters", "Received on"),
    "received_by": message("Parameters", "Received by"),
    "run_id": message("Parameters", "Number of the import"),
    "evidence_id": message("Parameters", "Evidence"),
    "received_from": message("Parameters", "Received from"),
    "received_at": message("Parameters", "Received at"),
    "legal_basis": message("Parameters", "Legal basis"),
    "modified_at": message("Parameters", "File last changed"),
    "actor_name": message("Parameters", "Name"),
    "actor_role": message("Parameters", "Role"),
    "evidence": message("Parameters", "Evidence"),
    "source_kind": message("Parameters", "Kind of source"),
    "with_outside_basis": message("Parameters", "With entries outside the legal basis"),
    "with_intelligence": message("Parameters", "With intelligence"),
    "was_encrypted": message("Parameters", "Encrypted before"),
    "is_encrypted": message("Parameters", "Encrypted"),
    "agency_recipient": message("Parameters", "Key of the agency"),
    "os_account": message("Parameters", "Account of the operating system"),
    "persons": message("Parameters", "Persons"),
    "backup": message("Parameters", "Backup"),
    "kept_as": message("Parameters", "Damaged file kept as"),
    "lost_records": message("Parameters", "Records lost"),
    "recipients": message("Parameters", "Recipients"),
    "withheld": message("Parameters", "Withheld"),
    "fingerprint": message("Parameters", "Fingerprint of the key"),
    "file_names": message("Parameters", "Files"),
    "share_count": message("Parameters", "Number of shares"),
    "key_check": message("Parameters", "Check of the key"),
    "run": message("Parameters", "Number of the import"),
    "acquired": message("Parameters", "Evidence acquired"),
    "runs": message("Parameters", "Imports"),
    "contents": message("Parameters", "Contents kept"),
    "facts": message("Parameters", "Facts"),
    "begun": message("Parameters", "begun"),
    "ended": message("Parameters", "ended"),
    "actors": message("Parameters", "Persons introduced"),
    "acquired_seq": message("Parameters", "Acquired by record"),
    "actor_is_os_account": message("Parameters", "The name is that of an account of the computer"),
    "actor": message("Parameters", "Number of the person"),
    "name": message("Parameters", "Name"),
    "role": message("Parameters", "Role"),
    "may_be_passed_on": message("Parameters", "May be passed on"),
    "destructions": message("Parameters", "Destroyed by order"),
    "restated": message("Parameters", "Restated without what was destroyed: record"),
    "row_numbers": message("Parameters", "Row numbers"),
    "last": message("Parameters", "highest"),
    "header": message("Parameters", "Digest of the statement"),
    "owner_id": message("Parameters", "Number of what it belongs to"),
    "row_count": message("Parameters", "Number of rows"),
    "account": message("Parameters", "Accounts"),
    "statement": message("Parameters", "Statements"),
    "content_check": message("Parameters", "Digests of contents"),
    "entry": message("Parameters", "Entries"),
    "payment": message("Parameters", "Payments"),
    "unread_row": message("Parameters", "Rows not read"),
    "signing_keys": message("Parameters", "Signing keys made"),
    "key": message("Parameters", "Number of the key"),
    "public_key": message("Parameters", "Public key"),
    "signing_key": message("Parameters", "Fingerprint of the key that signed"),
    "head": message("Parameters", "Head of the trail"),
    "by": message("Parameters", "Recovered by"),
    "undoes": message("Parameters", "Undoes record"),
    "redoes": message("Parameters", "Does again record"),
}


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """One parameter: the way to it in words, and its value."""

    title: str
    text: str


def parameter_lines(parameters: str, display: Display) -> tuple[ParameterLine, ...]:
    """Return every parameter that says something, what was asked first."""
    kept: dict[str, object] = json.loads(parameters)
    order = (_REQUEST, _OUTCOME, *(name for name in kept if name not in {_REQUEST, _OUTCOME}))
    return tuple(line for name in order for line in _lines((name,), kept.get(name), display))


def _lines(way: tuple[str, ...], value: object, display: Display) -> Iterator[ParameterLine]:
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _lines((*way, str(name)), member, display)
    elif isinstance(value, list) and any(isinstance(member, dict | list) for member in value):
        for number, member in enumerate(value, start=1):
            yield from _lines((*way, display.number(number)), member, display)
    elif text := _day(way[-1], value, display) or _text(value, display):
        yield ParameterLine(_STEP.join(_title(name, display) for name in way), text)


def _day(name: str, value: object, display: Display) -> str:
    """Return a day in words; nothing for what is no day."""
    if name.endswith(_DAYS) and isinstance(value, int):
        return display.day(_FIRST_DAY + timedelta(days=value))
    return ""


def _text(value: object, display: Display) -> str:
    if isinstance(value, list):
        return ", ".join(_text(member, display) for member in value)
    if isinstance(value, bool):
        answer = message("Parameters", "yes") if value else message("Parameters", "no")
        return display.text(answer)
    if isinstance(value, int):
        return display.number(value)
    return display.name(str(value)) if value else ""


def _title(name: str, display: Display) -> str:
    """Return the name of a parameter in words; one that this program has no words for stays as it is kept."""
    title = PARAMETER_TITLES.get(name)
    return name.replace("_", " ") if title is None else display.text(title)
