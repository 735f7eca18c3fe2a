"""Running the rules over a case and keeping what they gave: the rules about records first."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.explanations import SEARCHERS
from investigator_desktop.analysis.red_flags.integrity import INTEGRITY_RULES
from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.red_flags import RuleAnswer
from investigator_desktop.domain.rule_pack import RulePack
from investigator_desktop.domain.sealed_lists import SealedList
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_keeping import keep_run
from investigator_desktop.operations.red_flags.choices import (
    JURISDICTIONS,
    RunChoices,
    parameters_of,
    require_known,
    used_pack,
)
from investigator_desktop.operations.red_flags.gathering import rule_material
from investigator_desktop.operations.red_flags.lists import lists_in_force
from investigator_desktop.operations.red_flags.records import integrity_material
from investigator_desktop.operations.red_flags.stored import answers_stored


def run_rules(
    case: CaseFile,
    choices: RunChoices,
    actor: Actor,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Run the rules over the case and keep what they gave with pack, numbers and seals, as one step.

    The rules about records always run, for the gate follows from them. Raise `PackRefused`, `UnknownRule` or
    `UnknownParameter`.
    """
    used = used_pack(choices.pack_path)
    require_known(used.pack, choices)
    read_at, lists = case.sequence, lists_in_force(case)
    jurisdiction = choices.jurisdiction or JURISDICTIONS.get(case.details.currency, "")
    answers = _answers(case, choices, used.pack, lists, jurisdiction, progress or Progress())
    return keep_run(
        case,
        AnalysisKind.RED_FLAGS,
        used.pack.title,
        _parameters(case, used.pack, choices, lists, jurisdiction),
        {"answers": answers_stored(answers), "pack": used.text},
        actor,
        input_sequence=read_at,
        clock=clock,
    )


def _answers(
    case: CaseFile,
    choices: RunChoices,
    pack: RulePack,
    lists: Sequence[SealedList],
    jurisdiction: str,
    progress: Progress,
) -> tuple[RuleAnswer, ...]:
    progress.begin(message("Red flags", "Looking at the records"))
    records = integrity_material(case)
    own = tuple(rule.search(records) for rule in INTEGRITY_RULES)
    material = rule_material(case, records, own, pack, lists, jurisdiction)
    rules = CaseRules(material, SEARCHERS)
    known = {rule.id for rule in pack.rules if not rule.left_out}
    wanted = set(choices.rule_ids) & known or known
    chosen = [rule for rule in RULES if rule.id in wanted]
    progress.begin(message("Red flags", "Running the rules"), len(chosen))
    answers = list(own)
    for rule in chosen:
        answers.append(rules.answer(rule, parameters_of(pack, rule.id, choices)))
        progress.advance()
    return tuple(answers)


def _parameters(
    case: CaseFile, pack: RulePack, choices: RunChoices, lists: Sequence[SealedList], jurisdiction: str
) -> dict[str, object]:
    """Return everything that the outcome depends on beside the case itself."""
    numbers = {
        rule.id: {item.name: item.value for item in parameters_of(pack, rule.id, choices).items}
        for rule in pack.rules
        if rule.parameters.items
    }
    return {
        "pack": {"id": pack.id, "sha256": pack.sha256, "status": pack.status.value},
        "jurisdiction": jurisdiction,
        "zone": case.details.timezone,
        "rules": sorted(choices.rule_ids),
        "parameters": numbers,
        "lists": [
            {
                "kind": one.content.kind.value,
                "title": one.content.title,
                "sha256": one.sha256,
                "version": one.version,
                "sealed_at": one.sealed_at.isoformat(),
                "sealed_by": one.sealed_by.name,
                "after_run": one.earlier_run_id,
            }
            for one in lists
        ],
    }
