from __future__ import annotations

from investigator_desktop.analysis.red_flags.explanations import SEARCHERS
from investigator_desktop.analysis.red_flags.explanations.regular import REGULAR_SUM
from investigator_desktop.analysis.red_flags.explanations.rotating import ROTATING_SAVINGS
from investigator_desktop.analysis.red_flags.explanations.wording import FAMILY, PURCHASES, RENT, SALARY
from investigator_desktop.analysis.red_flags.pack import shipped_pack
from investigator_desktop.domain.red_flags import Subject, SubjectKind, filled
from investigator_desktop.domain.rule_material import Hit
from tests.analysis.red_flags.builders import Row, entry, material

SUBJECT = Subject(SubjectKind.ACCOUNT, "KZ001/KZT", "KZ001")
HIT = Hit(SUBJECT, (1,))


def test_every_searcher_serves_rules_of_the_pack_and_fills_its_sentence() -> None:
    known = {rule.id for rule in shipped_pack().rules}

    assert all(set(searcher.rule_ids) <= known for searcher in SEARCHERS)
    assert len({searcher.name for searcher in SEARCHERS}) == len(SEARCHERS)


def test_words_of_wages_in_any_language_are_found_with_their_entries() -> None:
    rows = [entry("2024-01-01", 5), entry("2024-01-02", 5, remittance_info="Зарплата за январь")]
    assert SALARY.search(material(rows), HIT) is None
    rows.append(entry("2024-02-02", 5, remittance_info="معاش ماه"))
    found = SALARY.search(material(rows), HIT)

    assert found is not None
    assert found.entry_ids == (2, 3)
    assert str(filled(SALARY.found, found.facts)).startswith("2 entries")


def test_rent_and_purchases_are_words_of_the_account_family_of_the_finding() -> None:
    rows = [
        entry("2024-01-01", 5, remittance_info="Сестре на лечение"),
        entry("2024-01-02", -5, remittance_info="Оплата за товар"),
        entry("2024-01-03", -5, remittance_info="Закуп товара"),
        entry("2024-01-04", -5, remittance_info="Аренда квартиры"),
        entry("2024-02-04", -5, remittance_info="Аренда квартиры"),
    ]
    told = material(rows)

    assert FAMILY.search(told, HIT) is not None
    assert FAMILY.search(told, Hit(SUBJECT, (2,))) is None
    assert (PURCHASES.search(told, HIT) or HIT).entry_ids == (2, 3)
    assert (RENT.search(told, HIT) or HIT).entry_ids == (4, 5)


def monthly(amount: int = -100, months: int = 3) -> list[Row]:
    return [
        entry(f"2024-0{month}-05", amount, counterparty_name="Landlord") for month in range(1, months + 1)
    ]


def test_a_sum_that_recurs_once_a_month_is_regular() -> None:
    found = REGULAR_SUM.search(material(monthly()), HIT)

    assert found is not None
    assert "once in each of 3 months" in str(filled(REGULAR_SUM.found, found.facts))
    assert REGULAR_SUM.search(material(monthly(months=2)), HIT) is None
    twice = [*monthly(), entry("2024-03-06", -100, counterparty_name="Landlord")]
    assert REGULAR_SUM.search(material(twice), HIT) is None


def test_a_circle_of_savings_has_equal_sums_both_ways_with_three_parties() -> None:
    rows = [
        entry(f"2024-01-0{day}", sign * 700, counterparty_name=name)
        for day, name in enumerate("ABC", 1)
        for sign in (1, -1)
    ]
    found = ROTATING_SAVINGS.search(material(rows), HIT)

    assert found is not None
    assert len(found.entry_ids) == 6
    assert ROTATING_SAVINGS.search(material(rows[:4]), HIT) is None
