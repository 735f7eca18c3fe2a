"""The rates that were measured are told beside each rule, and every kind of scene in them has a name."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.base_rates import KIND_TITLES, base_rate_sentences, base_rates


def test_every_rule_that_looks_at_entries_was_measured() -> None:
    measured = base_rates()
    assert {rule.id for rule in RULES if not rule.id.startswith("J")} <= set(measured)
    assert all(0 <= rate.found <= rate.planted for rate in measured.values())


def test_every_kind_of_scene_has_a_name() -> None:
    kinds = {kind for rate in base_rates().values() for kind, _ in rate.raised_on}
    assert kinds <= set(KIND_TITLES)


def test_a_rule_tells_who_raises_it_innocently() -> None:
    told = [str(sentence) for sentence in base_rate_sentences("A1")]
    assert told[0].startswith("On invented cases it found 40 of 40 planted patterns; ")
    assert told[1].startswith("Raised by shop: ")
    assert str(base_rate_sentences("J1")[0]) == "How often innocent people raise this rule was not measured."
