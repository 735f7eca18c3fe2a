"""Proposals among recorded parties."""

from __future__ import annotations

from itertools import combinations

from investigator_desktop.analysis.identity.names import parsed
from investigator_desktop.analysis.identity.proposing import propose
from investigator_desktop.domain.parties import (
    LOWEST_SCORE,
    EvidenceCode,
    IdentityProposal,
    RecordedParty,
    recorded_key,
)

IIN, OTHER_IIN = "850101300124", "000101500001"


def party(
    name: str, identifier: str = "", account: str = "", phone: str = "", born: str = ""
) -> RecordedParty:
    key = recorded_key(name, identifier, account, phone)
    ids, accounts, phones, days = ((one,) if one else () for one in (identifier, account, phone, born))
    return RecordedParty(key, name, parsed(name).kind, ids, accounts, phones, days, (name,), 1)


def codes(proposal: IdentityProposal) -> set[EvidenceCode]:
    return {one.code for one in proposal.evidence}


def test_one_identifier_under_two_names_is_proposed_with_what_differs() -> None:
    (found,) = propose(
        [party("Ахметова Анна Ивановна", IIN), party("Сидорова Анна Ивановна", IIN)], LOWEST_SCORE
    )
    assert codes(found) == {EvidenceCode.SAME_IDENTIFIER, EvidenceCode.NAMES_DIFFER}
    (other,) = propose(
        [party("Ахметов Марат", IIN), party("AKHMETOV MARAT", "", "KZ1"), party("Marat Akhmetov", IIN)]
    )[:1]
    assert other.score > found.score


def test_two_valid_identifiers_of_one_kind_forbid_a_proposal() -> None:
    same_names = [party("Ахметов Марат Серикович", IIN), party("Ахметов Марат Серикович", OTHER_IIN)]
    assert propose(same_names, LOWEST_SCORE) == ()


def test_documents_that_differ_leave_a_doubt_only() -> None:
    (found,) = propose(
        [party("Ахметов Марат Серикович", "N1234567"), party("Ахметов Марат Серикович", "N7654321")]
    )
    assert EvidenceCode.DOCUMENTS_DIFFER in codes(found)


def test_a_score_is_the_sum_of_its_points() -> None:
    parties = [
        party("Ахметов Марат", "", "KZ1"),
        party("AKHMETOV MARAT", "", "KZ2"),
        party("Ахметов М.", "", "KZ1"),
    ]
    for found in propose(parties, LOWEST_SCORE):
        assert found.score == min(99, sum(one.points for one in found.evidence))


def test_a_name_that_fits_two_different_people_is_below_the_threshold() -> None:
    parties = [party("Ахметов Марат Серикович"), party("Ахметов Марат Болатович"), party("Ахметов Марат")]
    assert propose(parties) == ()
    weak = propose(parties, LOWEST_SCORE)
    assert all(EvidenceCode.FITS_SEVERAL in codes(one) for one in weak)
    assert len(weak) == 2
    assert len(propose(parties[::2])) == 1


def test_the_same_name_beside_two_accounts_is_proposed() -> None:
    assert len(propose([party("Ахметов Марат Серикович", "", f"KZ{n}00") for n in range(10, 13)])) == 3


def test_a_number_beside_many_names_says_little() -> None:
    words = ("бан", "вок", "гур", "дил", "жам", "зос", "рум", "кит", "лек")
    parties = [party(f"Имя{word} Фамилия{word}", "", "", "+77011234567") for word in words]
    assert propose(parties, LOWEST_SCORE) == ()
    assert len({one.key for one in parties}) == 9


def test_different_birth_dates_set_apart() -> None:
    parties = [
        party("Ахметов Марат", "", "KZ1", born="1990-01-01"),
        party("Ахметов Марат", "", "KZ2", born="1991-01-01"),
    ]
    assert propose(parties, LOWEST_SCORE) == ()


def test_the_order_of_the_parties_changes_nothing() -> None:
    parties = [
        party("Ахметов Марат", "", "KZ100"), party("AKHMETOV MARAT"), party("Оспанова Әсел", IIN),
        party("Asel Ospanova"), party("Ахметов М.С."), party("ТОО «Алтын Дән»"), party("ALTYN DAN LLP"),
    ]  # fmt: skip
    forward, backward = propose(parties, LOWEST_SCORE), propose(parties[::-1], LOWEST_SCORE)
    assert {(one.subject, one.score) for one in forward} == {(one.subject, one.score) for one in backward}


def test_what_was_decided_is_not_proposed_again() -> None:
    parties = [party("Ахметов Марат"), party("AKHMETOV MARAT")]
    (found,) = propose(parties)
    assert propose(parties, decided={found.subject}) == ()


def test_blocking_loses_no_pair_that_comparing_all_would_find() -> None:
    names = ["Ахметов Марат Серикович", "AKHMETOV MARAT", "Марат Ахметов", "عبدالرحمن کریمی", "Abdul Rahman Karimi",
             "Карими Абдул Рахман", "Ләззат Оспанова", "Ляззат Оспанова", "محمدعلی رضایی", "محمد علی رضایی",
             "ТОО «Ақ Жол»", "AK ZHOL LLP", "Ilsiiar G.", "Гарипов Ильсияр"]  # fmt: skip
    parties = [party(name) for name in names]
    everything = {
        one.subject for pair in combinations(parties, 2) for one in propose(list(pair), LOWEST_SCORE)
    }
    assert {one.subject for one in propose(parties, LOWEST_SCORE)} == everything
