"""The party of every recorded name, account and number, for the rooms that follow money between parties."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.identity.collecting import with_keys
from investigator_desktop.analysis.identity.joining import joined
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.parties import Party, PartyIndex, RecordedParty
from investigator_desktop.operations.analysis_entries import lone_payments
from investigator_desktop.operations.parties.decisions import decisions_of
from investigator_desktop.operations.parties.material import SIDES, counterparties, holders, recorded, side

_kept: WeakKeyDictionary[CaseFile, tuple[int, pl.DataFrame]] = WeakKeyDictionary()


def parties_of(case: CaseFile) -> tuple[Party, ...]:
    """Return the parties as decisions leave them, those named most often first."""
    parties = joined(one.decision for one in decisions_of(case))
    members: dict[str, list[RecordedParty]] = {}
    for one in recorded(case).parties:
        members.setdefault(parties.get(one.key, one.key), []).append(one)
    found = (Party(key, tuple(ones)) for key, ones in members.items())
    return tuple(sorted(found, key=lambda party: (-party.mention_count, party.shown, party.key)))


def party_keys(case: CaseFile) -> PartyIndex:
    """Return the index of the parties of a case: recorded name, account, identifier or phone to party."""
    by_recorded: dict[str, str] = {}
    names: dict[str, str] = {}
    for party in parties_of(case):
        names[party.key] = party.shown
        by_recorded.update((one.key, party.key) for one in party.members)
    return PartyIndex(by_recorded, names)


def entry_parties(case: CaseFile) -> pl.DataFrame:
    """Return of each entry that counts `id`, `holder_party` and `counterparty_party`; empty texts name nobody."""
    known, sequence = _kept.get(case), case.sequence
    if known is None or known[0] != sequence:
        known = _kept[case] = (sequence, _entry_parties(case))
    return known[1]


def _entry_parties(case: CaseFile) -> pl.DataFrame:
    rows = counterparties(case)
    parties = joined(one.decision for one in decisions_of(case))
    own = _party_column(holders(rows), parties, "holder_party")
    others = _party_column(rows, parties, "counterparty_party")
    return rows.select("id").with_columns(own, others)


def payment_parties(case: CaseFile) -> pl.DataFrame:
    """Return the parties of each payment without entries, in the order of `lone_payments`: `payer_party`, …."""
    payments = lone_payments(case)
    parties = joined(one.decision for one in decisions_of(case))
    return pl.DataFrame([_party_column(side(payments, name), parties, f"{name}_party") for name in SIDES])


def _party_column(rows: pl.DataFrame, parties: dict[str, str], name: str) -> pl.Series:
    recorded_keys = with_keys(rows.select("name", "identifier", "account", "phone"))["recorded"]
    return recorded_keys.replace(parties).alias(name) if parties else recorded_keys.alias(name)
