from __future__ import annotations

import pytest

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.rules import GROUP_RULES
from investigator_desktop.domain.rule_material import Rule
from tests.analysis.red_flags.laws import check_laws
from tests.analysis.red_flags.rules.cases_a_to_c import CASES_A_TO_C
from tests.analysis.red_flags.rules.cases_d_to_i import CASES_D_TO_I

CASES = CASES_A_TO_C | CASES_D_TO_I
_BY_ID = {rule.id: rule for rule in RULES}


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_a_rule_keeps_the_laws(rule_id: str) -> None:
    case = CASES[rule_id]

    check_laws(_BY_ID[rule_id], case.material, case.parameters(rule_id), is_minimal=case.is_minimal)


def test_every_rule_of_the_groups_has_a_case() -> None:
    assert {rule.id for rule in GROUP_RULES} == {"A1", *CASES}


@pytest.mark.parametrize("rule", GROUP_RULES, ids=lambda rule: str(rule.id))
def test_a_sentence_names_no_guilt(rule: Rule) -> None:
    assert not any(
        word in rule.found.source.lower() for word in ("suspect", "launder", "illegal", "criminal", "dirty")
    )
