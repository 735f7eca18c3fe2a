"""Parties of a case: gathered, proposed, decided, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.parties import EvidenceCode, IdentityVerdict, recorded_key
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.operations.cases import redo, undo
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.parties.decisions import (
    IdentityContradicted,
    IdentityUnreasoned,
    NotDecided,
    OnePartyTwice,
    UnknownParty,
    accept,
    decisions_of,
    reject,
    withdraw_decision,
)
from investigator_desktop.operations.parties.keys import entry_parties, parties_of, party_keys
from investigator_desktop.operations.parties.proposals import identity_proposals
from investigator_desktop.operations.parties.totals import party_entries, party_totals
from tests.casefile.builders import ACTOR, import_into, new_case, ticking

IIN = "850101300124"
FULL, LATIN, SHORT = "Ахметов Марат Серикович", "AKHMETOV MARAT", "Марат Ахметов"
OWN = AccountIdentity("KZ86125KZT5004100100", None, "KZT", FULL, IIN)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case in which one man stands under three names."""
    with new_case(tmp_path / "case.idcase") as made:
        rows: list[dict[str, object]] = [
            {"counterparty_name": LATIN, "counterparty_id": IIN, "amount": 700},
            {"counterparty_name": LATIN, "counterparty_id": IIN, "amount": 300, "direction": "credit"},
            {"counterparty_name": SHORT, "counterparty_account": "KZ111"},
            {"counterparty_name": None},
        ]
        import_into(
            made, b"first", rows, AccountIdentity("KZ99", None, "KZT", "ТОО «Дорога»", "990740000683")
        )
        import_into(made, b"second", [{"counterparty_name": "ТОО «Дорога»", "amount": 50}], OWN)
        yield made


def key(name: str, identifier: str = "", account: str = "") -> str:
    return recorded_key(name, identifier, account)


FULL_KEY, LATIN_KEY, SHORT_KEY = key(FULL, IIN), key(LATIN, IIN), key(SHORT, "", "KZ111")


def test_names_are_kept_as_recorded_and_nothing_is_merged(case: CaseFile) -> None:
    names = {party.key: party.shown for party in parties_of(case)}
    assert names[FULL_KEY] == FULL
    assert names[LATIN_KEY] == LATIN
    assert all(len(party.members) == 1 for party in parties_of(case))


def test_proposals_say_why(case: CaseFile) -> None:
    found = {one.subject: {part.code for part in one.evidence} for one in identity_proposals(case)}
    assert EvidenceCode.SAME_IDENTIFIER in found["+".join(sorted((FULL_KEY, LATIN_KEY)))]
    assert EvidenceCode.PATRONYMIC_MISSING in found["+".join(sorted((FULL_KEY, SHORT_KEY)))]


def test_an_accepted_pair_is_one_party_until_it_is_undone(case: CaseFile) -> None:
    before = len(parties_of(case))
    accept(case, FULL_KEY, LATIN_KEY, " same IIN ", ACTOR)
    assert len(parties_of(case)) == before - 1
    index = party_keys(case)
    assert index.party_of(FULL, IIN) == index.party_of(LATIN.lower(), IIN) == min(FULL_KEY, LATIN_KEY)
    (kept,) = decisions_of(case)
    assert (kept.reason, kept.decided_by, kept.decision.verdict) == (
        "same IIN",
        ACTOR,
        IdentityVerdict.ACCEPTED,
    )
    assert EvidenceCode.SAME_IDENTIFIER in kept.decision.codes
    undo(case, ACTOR)
    assert len(parties_of(case)) == before
    redo(case, ACTOR)
    assert len(parties_of(case)) == before - 1
    withdraw_decision(case, LATIN_KEY, FULL_KEY, ACTOR)
    assert len(parties_of(case)) == before


def test_what_was_decided_is_not_proposed_again(case: CaseFile) -> None:
    subjects = {one.subject for one in identity_proposals(case)}
    assert len(subjects) == 4
    reject(case, FULL_KEY, SHORT_KEY, "another man", ACTOR)
    accept(case, FULL_KEY, LATIN_KEY, "same IIN", ACTOR)
    left = {one.subject for one in identity_proposals(case)}
    assert left < subjects
    assert "+".join(sorted((FULL_KEY, SHORT_KEY))) not in left


def test_a_decision_cannot_join_what_a_person_keeps_apart(case: CaseFile) -> None:
    reject(case, FULL_KEY, SHORT_KEY, "another man", ACTOR)
    accept(case, FULL_KEY, LATIN_KEY, "same IIN", ACTOR)
    with pytest.raises(IdentityContradicted) as told:
        accept(case, LATIN_KEY, SHORT_KEY, "sounds alike", ACTOR)
    assert FULL in str(told.value)
    reject(case, LATIN_KEY, SHORT_KEY, "another man too", ACTOR)
    assert len(decisions_of(case)) == 3


def test_deciding_anew_takes_the_place_of_the_decision(case: CaseFile) -> None:
    reject(case, FULL_KEY, LATIN_KEY, "doubtful", ACTOR)
    accept(case, FULL_KEY, LATIN_KEY, "passport seen", ACTOR)
    (kept,) = decisions_of(case)
    assert (kept.decision.verdict, kept.reason) == (IdentityVerdict.ACCEPTED, "passport seen")


def test_a_decision_that_cannot_be_kept_says_why(case: CaseFile) -> None:
    with pytest.raises(IdentityUnreasoned):
        accept(case, FULL_KEY, LATIN_KEY, "  ", ACTOR)
    with pytest.raises(UnknownParty):
        accept(case, FULL_KEY, "p0", "x", ACTOR)
    with pytest.raises(OnePartyTwice):
        reject(case, FULL_KEY, FULL_KEY, "x", ACTOR)
    with pytest.raises(NotDecided):
        withdraw_decision(case, FULL_KEY, LATIN_KEY, ACTOR)


def test_sums_of_own_statements_stand_apart_from_those_of_others(case: CaseFile) -> None:
    accept(case, FULL_KEY, LATIN_KEY, "same IIN", ACTOR)
    party = party_keys(case).party_of(FULL, IIN)
    own, named = party_totals(case, party)
    assert (own.is_holder, str(own.received), str(own.paid), own.count) == (True, "0.00", "0.50", 1)
    assert (named.is_holder, str(named.received), str(named.paid), named.count) == (False, "7.00", "3.00", 2)
    assert len(party_entries(case, party)) == 3


def test_an_entry_without_a_counterparty_names_nobody(case: CaseFile) -> None:
    keys = entry_parties(case)["counterparty_party"].to_list()
    assert keys.count("") == 1


def test_an_assigned_party_takes_the_place_of_the_recorded_name(case: CaseFile) -> None:
    decide(
        case,
        case.entry_keys_of(party_entries(case, SHORT_KEY)),
        DecisionKind.PARTY,
        ACTOR,
        value=FULL,
        clock=ticking(),
    )
    assert SHORT_KEY not in {party.key for party in parties_of(case)}
    assert key(FULL, "", "KZ111") in {party.key for party in parties_of(case)}
