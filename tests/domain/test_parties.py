"""Keys of recorded parties."""

from __future__ import annotations

from investigator_desktop.domain.parties import PartyIndex, pair_subject, recorded_key


def test_the_strongest_number_beside_a_name_decides() -> None:
    with_account = recorded_key("Ахметов Марат", "850101300124", "KZ86125KZT5004100100")
    assert with_account == recorded_key("АХМЕТОВ  Марат", "850101 300124")
    assert with_account != recorded_key("Ахметов Марат", "", "KZ86125KZT5004100100")


def test_spaces_and_case_of_an_account_do_not_matter() -> None:
    assert recorded_key("", "", "kz86 125k zt50 0410 0100") == recorded_key("", "", "KZ86125KZT5004100100")


def test_nobody_has_no_key() -> None:
    assert recorded_key("", "", "", "") == ""


def test_a_pair_has_one_subject() -> None:
    assert pair_subject("pb", "pa") == pair_subject("pa", "pb") == "pa+pb"


def test_a_recorded_party_that_nobody_joined_is_its_own_party() -> None:
    recorded = recorded_key("Aslan", phone="+77011234567")
    assert PartyIndex().party_of("Aslan", phone="8 (701) 123-45-67") != ""
    assert PartyIndex({recorded: "p0"}).party_of("aslan", phone="+7 701 123 45 67") == "p0"
