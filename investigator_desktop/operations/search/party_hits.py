"""Hits among what a case knows of: parties, accounts, evidence, and what persons wrote down."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import AccountRecord, EvidenceItem
from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.domain.note_words import NOTE_KINDS
from investigator_desktop.domain.search import HitKind, SearchHit
from investigator_desktop.foundation.catalogue import Catalogue
from investigator_desktop.operations.notes.listing import ListedNote, listed_notes
from investigator_desktop.operations.search.material import NumberedParty, search_material
from investigator_desktop.operations.search.query import Asked
from investigator_desktop.operations.search.row_hits import place_of

_LEAST_HASH = 6


def party_hits(case: CaseFile, asked: Asked, _catalogue: Catalogue) -> Iterator[SearchHit]:
    """Yield the parties that are meant by name, those as typed first, then those with the typed number."""
    material = search_material(case)
    places = dict.fromkeys(
        place
        for name, _near in sorted(asked.names.items(), key=lambda one: one[1])
        for place in material.named.get(name, ())
    )
    for place in places:
        yield _party_hit(material.parties[place], asked)
    if asked.number:
        for place, one in enumerate(material.parties):
            if place not in places and asked.is_number_of(one.numbers):
                yield _party_hit(one, asked)


def _party_hit(one: NumberedParty, asked: Asked) -> SearchHit:
    party = one.party
    other = next((name for member in party.members for name in (member.name,) if name in asked.names), "")
    met = next((number for number in one.numbers if asked.is_number_of([number])), "")
    number = met or next(iter(one.numbers), "")
    beside = other if other and other != party.shown else number
    return SearchHit(HitKind.PARTIES, party.key, party.shown, beside, count=party.mention_count)


def account_hits(case: CaseFile, asked: Asked, _catalogue: Catalogue) -> Iterator[SearchHit]:
    """Yield the accounts that have the typed figures or text in their number, holder or bank."""
    for account in search_material(case).accounts:
        if _is_account(account, asked):
            identity = account.identity
            bank = " · ".join(part for part in (identity.holder, identity.bank) if part)
            shown = identity.key or identity.holder or ""
            yield SearchHit(HitKind.ACCOUNTS, identity.key, shown, bank, count=account.entry_count)


def _is_account(account: AccountRecord, asked: Asked) -> bool:
    identity = account.identity
    numbers = [normal_form(text) for text in (identity.number, identity.iban, identity.holder_id) if text]
    holder = identity.holder or ""
    return holder in asked.names or asked.is_number_of(numbers) or asked.is_in(holder, identity.bank or "")


def evidence_hits(case: CaseFile, asked: Asked, _catalogue: Catalogue) -> Iterator[SearchHit]:
    """Yield the items of evidence that are called so, came from there, or have this hash."""
    for item in case.evidence():
        if _is_item(item, asked):
            yield SearchHit(
                HitKind.EVIDENCE,
                item.label,
                item.file_name,
                item.received_from,
                item.label,
                item.received_on or item.acquired_at.date(),
            )


def _is_item(item: EvidenceItem, asked: Asked) -> bool:
    is_hash = len(asked.folded) >= _LEAST_HASH and item.sha256.startswith(asked.folded)
    texts = (
        item.file_name,
        item.received_from,
        item.legal_basis,
        item.medium,
        item.seal_number,
        item.received_by,
    )
    is_label = item.label.casefold() == asked.folded
    return is_hash or is_label or asked.is_in(*texts) or asked.is_heard_in(item.file_name, item.received_from)


def note_hits(case: CaseFile, asked: Asked, catalogue: Catalogue) -> Iterator[SearchHit]:
    """Yield the notes, hypotheses and tasks that say it, in whatever spelling, or are about one called so."""
    for one in listed_notes(case):
        if asked.is_in(one.note.text, one.label) or asked.is_heard_in(one.note.text, one.label):
            yield _note_hit(one, catalogue)


def _note_hit(one: ListedNote, catalogue: Catalogue) -> SearchHit:
    row = one.rows[0] if one.rows else None
    place = "" if row is None else place_of(row.evidence_label, row.entry.place.sheet, row.entry.place.row)
    kind = catalogue.text(NOTE_KINDS[one.note.kind])
    beside = " · ".join(part for part in (kind, one.label) if part)
    return SearchHit(
        HitKind.NOTES,
        one.key,
        one.note.text,
        beside,
        place,
        one.written_at.date(),
        entry_id=None if row is None else row.id,
    )
