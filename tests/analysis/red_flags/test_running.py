from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.domain.red_flags import Caveat, Fact, MissingKind, Outcome, filled
from investigator_desktop.domain.rule_material import (
    AccountFacts,
    Block,
    ExplanationSearcher,
    Hit,
    Needs,
    Rule,
    RuleMaterial,
    Scope,
    Support,
)
from investigator_desktop.foundation.catalogue import message
from tests.analysis.red_flags.builders import entry, material

BLOCK = Block("J3", "E1 · Sheet1 · 40")
CAUTION = Caveat(message("Red flags", "Open."))
ROWS = [entry("2024-01-01", 100), entry("2024-01-02", 200, account_id=2, account="KZ002")]
GOOD, FAILING = (
    AccountFacts(1, "KZ001", "KZT", cautions=(CAUTION,)),
    AccountFacts(2, "KZ002", "KZT", blocks=(BLOCK,)),
)


def each(material: RuleMaterial) -> Iterator[Hit]:
    for entry_id in material.entries["id"]:
        yield Hit(material.accounts[0].subject, (entry_id,), facts=(Fact("count", 1),))


def rule(scope: Scope, *, is_whole: bool) -> Rule:
    return Rule("X1", scope, Needs(is_whole=is_whole), message("Red flags", "{count}"), each)


def case() -> RuleMaterial:
    return material(ROWS, accounts=(GOOD, FAILING))


def test_an_account_that_fails_blocks_a_rule_that_needs_it_whole_and_names_the_place() -> None:
    for scope in Scope:
        found = CaseRules(case()).answer(rule(scope, is_whole=True))
        [gap] = found.gaps

        assert [(one.kind, one.name, one.place) for one in gap.missing] == [
            (MissingKind.INTEGRITY, "J3", BLOCK.place)
        ]
        assert gap.subject == FAILING.subject
        assert len(found.findings) == 1


def test_a_rule_that_does_not_need_it_whole_runs_with_the_failure_printed() -> None:
    found = CaseRules(case()).answer(rule(Scope.ACCOUNT, is_whole=False))

    assert found.gaps == ()
    said = [[str(filled(one.sentence, one.facts)) for one in each.caveats] for each in found.findings]
    assert said[0] == ["Open."]
    assert "J3" in said[1][0]
    assert BLOCK.place in said[1][0]


def test_a_case_in_which_every_account_fails_leaves_nothing_to_compute() -> None:
    found = CaseRules(material(ROWS[1:], accounts=(FAILING,))).answer(rule(Scope.ACCOUNT, is_whole=True))

    assert found.outcome is Outcome.NOT_COMPUTABLE


def test_an_explanation_is_searched_only_for_the_rules_that_it_names() -> None:
    def search(material: RuleMaterial, hit: Hit) -> Support | None:
        return Support(hit.entry_ids, (Fact("count", material.entries.height),))

    named = ExplanationSearcher("one", ("X1",), message("Red flags", "{count} rows."), search)
    other = replace(named, name="other", rule_ids=("X2",))
    found = CaseRules(case(), (named, other)).answer(rule(Scope.ACCOUNT, is_whole=False))

    assert [one.searcher for each in found.findings for one in each.explanations] == ["one", "one"]
    assert found.findings[0].explanations[0].entry_keys == found.findings[0].witness.entry_keys


def test_amounts_of_a_currency_are_brought_to_one_scale() -> None:
    rows = [entry("2024-01-01", 5, amount_scale=0), entry("2024-01-02", 500)]
    seen = []

    def search(material: RuleMaterial) -> Iterator[Hit]:
        seen.extend(material.entries.select("amount", "amount_scale").rows())
        yield from ()

    told = Rule("X1", Scope.ACCOUNT, Needs(), message("Red flags", ""), search)
    CaseRules(material(rows)).answer(told)

    assert seen == [(500, 2), (500, 2)]
