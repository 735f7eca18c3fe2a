"""Names that are hidden on screen while others watch: chosen, withdrawn, and found in every spelling of the case."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TypedDict

from investigator_desktop.analysis.search.spellings import Nearness
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.protection import NameMask, ProtectedName
from investigator_desktop.foundation.catalogue import Catalogue, Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw
from investigator_desktop.operations.kept_records import reads_record
from investigator_desktop.operations.losses.keeping import losses
from investigator_desktop.operations.search.material import names_of_party, search_material

PSEUDONYM = message("Protection", "Person {number}")
_WORDS_OF_A_NAME = 2
_UNKNOWN = message("Protection", "There is no protected name with the number {number}.")


class NameMissing(InvestigatorError):
    """Somebody is to be protected without a name."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message("Protection", "Say whose name shall be hidden: a name of two letters or more.")
        )


class AlreadyProtected(InvestigatorError):
    """A name is to be protected that is protected."""

    def __init__(self) -> None:
        """Say so; the sentence repeats no name."""
        super().__init__(message("Protection", "This name is protected already."))


class _Content(TypedDict):
    number: int
    name: str


def protected_names(case: CaseFile) -> tuple[ProtectedName, ...]:
    """Return the names that are hidden when hiding is on: those chosen, then persons of the schedule of losses."""
    chosen = tuple(_chosen(case))
    known = {fold(one.name) for one in chosen}
    persons = {
        one.loss.person: one.loss.pseudonym
        for one in losses(case)
        if one.loss.person and fold(one.loss.person) not in known
    }
    last = max((one.number for one in chosen), default=0)
    lost = (
        ProtectedName(number, name, pseudonym)
        for number, (name, pseudonym) in enumerate(persons.items(), last + 1)
    )
    return (*chosen, *lost)


def _chosen(case: CaseFile) -> Iterator[ProtectedName]:
    """Yield the names that persons chose; one who stands in the schedule of losses has the pseudonym of it."""
    pseudonyms = {fold(one.loss.person): one.loss.pseudonym for one in losses(case) if one.loss.person}
    for kept in case.analyst_records(RecordKind.PROTECTED):
        content = _content(kept)
        name = content["name"]
        yield ProtectedName(content["number"], name, pseudonyms.get(fold(name), ""), kept.id)


@reads_record
def _content(kept: KeptRecord) -> _Content:
    content: _Content = json.loads(kept.record.content)
    return {"number": int(content["number"]), "name": str(content["name"])}


def protect_name(case: CaseFile, name: str, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Let a name be hidden from now on, as one step; the trail is told its number and never the name.

    Raise `NameMissing` or `AlreadyProtected`.
    """
    name = " ".join(name.split())
    if sum(ch.isalnum() for ch in name) < _WORDS_OF_A_NAME:
        raise NameMissing
    known = protected_names(case)
    if fold(name) in {fold(one.name) for one in known}:
        raise AlreadyProtected
    number = _next_number(case)
    content: _Content = {"number": number, "name": name}
    text = canonical_json(content).decode("utf-8")
    return record(case, AnalystRecord(RecordKind.PROTECTED, str(number), text), actor, clock=clock)


def _next_number(case: CaseFile) -> int:
    """Return the number after the last one ever drawn, so that a pseudonym never means two persons."""
    drawn = sum(one.action == "record_protected" for one in case.audit_records())
    kept = (int(one.record.subject) for one in case.analyst_records(RecordKind.PROTECTED))
    return max(drawn, *kept, 0) + 1


def withdraw_protection(
    case: CaseFile, record_id: int, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Let a chosen name be shown again, as one step; raise `UnknownRecord`."""
    if record_id not in {one.id for one in case.analyst_records(RecordKind.PROTECTED)}:
        raise UnknownRecord(record_id, _UNKNOWN)
    return withdraw(case, record_id, actor, clock)


def pseudonym_of(one: ProtectedName) -> Message | str:
    """Return what stands in the place of a protected name."""
    return one.pseudonym or PSEUDONYM.format(number=one.number)


def name_mask(case: CaseFile, catalogue: Catalogue) -> NameMask:
    """Return what hides the protected names in every spelling in which the case has them."""
    pairs: dict[tuple[str, str], None] = {}
    for one in protected_names(case):
        shown = catalogue.text(pseudonym_of(one))
        for name in (one.name, *_spellings(case, one.name)):
            pairs[name, shown] = None
    return NameMask(tuple(pairs))


def _spellings(case: CaseFile, name: str) -> Iterator[str]:
    """Yield other spellings of a name in the case, and what the parties with this name are called and numbered."""
    material = search_material(case)
    found = material.index.found(name)
    alike = [other for other, near in found.items() if near < Nearness.NEAR and _is_whole(name, other)]
    yield from alike
    for place in _places(material.named, (name, *alike)):
        party = material.parties[place].party
        yield from names_of_party(party)
        yield from (number for member in party.members for number in (*member.identifiers, *member.phones))


def _is_whole(name: str, other: str) -> bool:
    """Tell whether two names have enough words for their likeness to mean one person."""
    return min(len(name.split()), len(other.split())) >= _WORDS_OF_A_NAME or fold(name) == fold(other)


def _places(named: dict[str, list[int]], names: Iterable[str]) -> Iterable[int]:
    wanted = {fold(name) for name in names}
    return dict.fromkeys(place for name, places in named.items() if fold(name) in wanted for place in places)
