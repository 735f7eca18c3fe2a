"""The gate: which accounts fail, so that rules that need them whole wait, and which leave something open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.integrity_material import account_subject, place_text
from investigator_desktop.domain.red_flags import Caveat, Fact, Finding, RuleAnswer, distinct
from investigator_desktop.domain.rule_material import Block
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.catalogue import message

FAILING = ("J2", "J3", "J4")  # what is found by these contradicts the statement itself
CAUTIONING = ("J1", "J5", "J6", "J10")  # these leave open whether it is whole
UNPROVEN = message("Red flags", "It is not proven that the statement in {place} is complete.")
SAYS = message("Red flags", "The records of the account leave something open by rule {rule}.")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the records of an account fail, and what they leave open."""

    blocks: tuple[Block, ...]
    cautions: tuple[Caveat, ...]


def standing_of(account: AccountCompleteness, answers: Sequence[RuleAnswer]) -> Standing:
    """Return what the rules about records say of one account."""
    subject = account_subject(account)
    own = [one for answer in answers for one in answer.findings if one.subject == subject]
    blocks = tuple(Block(one.rule_id, _place(one)) for one in own if one.rule_id in FAILING)
    return Standing(blocks, distinct(_cautions(account, own)))


def _place(found: Finding) -> str:
    told = {fact.name: str(fact.value) for fact in found.facts}
    return told.get("place") or told.get("second") or found.subject.label


def _cautions(account: AccountCompleteness, own: Sequence[Finding]) -> Iterator[Caveat]:
    for record in account.statements:
        if record.reconciliation.state is ReconciliationState.INCONCLUSIVE:
            place = place_text(record.evidence, None, record.sheet)
            yield Caveat(UNPROVEN, (Fact("place", place),))
    for found in own:
        if found.rule_id in CAUTIONING:
            yield Caveat(SAYS, (Fact("rule", found.rule_id),))
