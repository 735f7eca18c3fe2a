"""Parties as decisions leave them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.identity.joining import contradicted, joined
from investigator_desktop.domain.parties import IdentityDecision, IdentityVerdict

YES, NO = IdentityVerdict.ACCEPTED, IdentityVerdict.REJECTED


def test_accepted_pairs_join_through_each_other() -> None:
    decisions = [
        IdentityDecision("pc", "pb", YES),
        IdentityDecision("pd", "pe", YES),
        IdentityDecision("pa", "pb", YES),
    ]
    assert joined(decisions) == {"pa": "pa", "pb": "pa", "pc": "pa", "pd": "pd", "pe": "pd"}


def test_a_rejected_pair_joins_nothing_and_contradicts_what_would_join_it() -> None:
    rejected = IdentityDecision("pa", "pc", NO)
    decisions = [IdentityDecision("pa", "pb", YES), rejected]
    assert joined(decisions) == {"pa": "pa", "pb": "pa"}
    assert contradicted(decisions, "pb", "pc") == rejected
    assert contradicted(decisions, "pc", "pd") is None
    assert (
        contradicted(decisions, "pa", "pc") is None
    )  # what is decided anew takes the place of the rejection


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=8))
def test_the_order_of_decisions_does_not_matter(pairs: list[tuple[str, str]]) -> None:
    decisions = [IdentityDecision(one, other, YES) for one, other in pairs if one != other]
    assert joined(decisions) == joined(decisions[::-1])
