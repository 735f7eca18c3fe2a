"""Each rule on planted scenes and on innocent ones: what it finds, what it raises beside, what it cannot compute."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from time import perf_counter

import polars as pl

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.pack import shipped_pack
from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.domain.red_flags import Finding, RuleAnswer
from investigator_desktop.training.typologies.case import TypologyCase, make_case
from investigator_desktop.training.typologies.deeds import Nature, Scene
from investigator_desktop.training.typologies.frames import entry_frame
from investigator_desktop.training.typologies.payment_frames import payment_frame
from investigator_desktop.training.typologies.truth import case_lists, thresholds
from tests.benchmarks.analysis.material import Frames, matched, movements_of, rule_material

FAILURES = (KeyError, ValueError, TypeError, AttributeError, IndexError, pl.exceptions.PolarsError)
"""What a rule that is broken raises; the table says so and the other rules go on."""


@dataclass(slots=True)
class RuleFigures:
    """The figures of one rule over all seeds; scenes are counted, not findings.

    `beside` are findings on planted accounts whose scene does not ask for the rule: neither right nor false.
    """

    planted: int = 0
    found: int = 0
    innocent: int = 0
    ordinary: int = 0
    findings: int = 0
    beside: int = 0
    computed: int = 0
    gaps: int = 0
    look_alikes: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[int, str]] = field(default_factory=list)
    missing: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class RuleTable:
    """The figures of all rules, and how many scenes could have raised false alarms."""

    rules: dict[str, RuleFigures]
    innocent: int = 0
    ordinary: int = 0
    without_rule: set[str] = field(default_factory=set)


def measured(seeds: Sequence[int], entries: int, only: Collection[str] = ()) -> RuleTable:
    """Run every rule, or only some, over the cases of the seeds."""
    table = RuleTable({rule.id: RuleFigures() for rule in RULES if not only or rule.id in only})
    for seed in seeds:
        _add_case(table, make_case(seed, entries))
    return table


def _add_case(table: RuleTable, case: TypologyCase) -> None:
    frames = Frames(entry_frame(case), payment_frame(case))
    movements = movements_of(frames, matched(frames))
    rules = CaseRules(rule_material(frames, movements, case_lists(case), thresholds()))
    truth = _Truth(case, frames)
    table.innocent += sum(scene.nature is Nature.INNOCENT for scene in case.scenes)
    table.ordinary += sum(scene.nature is Nature.ORDINARY for scene in case.scenes)
    known = {rule.id for rule in RULES}
    table.without_rule |= {name for scene in case.scenes for name in scene.rules} - known
    parameters = {rule.id: rule.parameters for rule in shipped_pack().rules}
    for rule in (one for one in RULES if one.id in table.rules):
        try:
            answer = rules.answer(rule, parameters[rule.id])
        except FAILURES as error:
            table.rules[rule.id].failures.update([f"{type(error).__name__} {error}".splitlines()[0]])
            continue
        _add(table.rules[rule.id], answer, truth)


class _Truth:
    """The scenes of a case, and where each row belongs."""

    def __init__(self, case: TypologyCase, frames: Frames) -> None:
        self.seed = case.seed
        self.scenes = {scene.number: scene for scene in case.scenes}
        self.scene_of: dict[bytes, int] = dict(frames.entries.select("entry_key", "scene").iter_rows())
        self.scene_of.update(frames.payments.select("payment_key", "scene").iter_rows())
        self.by_account: dict[str, list[Scene]] = defaultdict(list)
        for scene in case.scenes:
            for account in scene.accounts:
                self.by_account[account].append(scene)
        self.account_of: dict[bytes, str] = dict(frames.entries.select("entry_key", "account").iter_rows())

    def scenes_of(self, finding: Finding) -> list[Scene]:
        """Return the scenes of the rows under a finding, of its account where it has none."""
        keys = (*finding.witness.entry_keys, *finding.witness.payment_keys)
        numbers = {self.scene_of[key] for key in keys if key in self.scene_of}
        if numbers:
            return [self.scenes[number] for number in sorted(numbers)]
        return self.by_account[finding.subject.key.split("/")[0]]

    def touches_planted(self, finding: Finding, scenes: Sequence[Scene]) -> bool:
        """Tell whether a finding is about a planted scene or an account that takes part in one."""
        if any(scene.nature is Nature.PLANTED for scene in scenes):
            return True
        accounts = {self.account_of[key] for key in finding.witness.entry_keys if key in self.account_of}
        accounts.add(finding.subject.key.split("/")[0])
        own = [scene for account in accounts for scene in self.by_account[account]]
        return any(scene.nature is Nature.PLANTED for scene in own)


def _add(figures: RuleFigures, answer: RuleAnswer, truth: _Truth) -> None:
    figures.computed += answer.computed_count
    figures.gaps += len(answer.gaps)
    figures.findings += len(answer.findings)
    for gap in answer.gaps:
        figures.missing.update(f"{one.kind.value} {one.name}" for one in gap.missing)
    hit: set[int] = set()
    false: set[int] = set()
    for finding in answer.findings:
        scenes = truth.scenes_of(finding)
        wanted = [scene.number for scene in scenes if answer.rule_id in scene.rules]
        if wanted:
            hit.update(wanted)
        elif truth.touches_planted(finding, scenes):
            figures.beside += 1
        else:
            innocent = [scene for scene in scenes if scene.nature is Nature.INNOCENT]
            false.update(scene.number for scene in (innocent or scenes))
    planted = [scene for scene in truth.scenes.values() if answer.rule_id in scene.rules]
    figures.planted += len(planted)
    figures.found += len(hit)
    figures.missed += [(truth.seed, scene.kind) for scene in planted if scene.number not in hit]
    for number in false:
        scene = truth.scenes[number]
        figures.look_alikes[scene.kind] += 1
        figures.innocent += scene.nature is Nature.INNOCENT
        figures.ordinary += scene.nature is Nature.ORDINARY


def lines(seeds: Sequence[int], entries: int) -> Iterator[str]:
    """Yield the table of all rules."""
    yield from table_lines(measured(seeds, entries))


def table_lines(table: RuleTable) -> Iterator[str]:
    """Yield a table as text, then which scenes were missed and which innocents raised what."""
    yield f"innocent scenes {table.innocent:,}, ordinary scenes {table.ordinary:,}"
    yield "rule  planted  found  recall  innocent alarms  ordinary alarms  beside  computed  not computable"
    for rule_id, one in table.rules.items():
        recall = f"{one.found / one.planted:.3f}" if one.planted else "-"
        yield (
            f"{rule_id:5} {one.planted:7} {one.found:6} {recall:>7} {one.innocent:16} {one.ordinary:16} "
            f"{one.beside:7} {one.computed:9} {one.gaps:15}"
        )
    if table.without_rule:
        yield f"  planted, and no rule computes it: {', '.join(sorted(table.without_rule))}"
    for rule_id, one in table.rules.items():
        if one.look_alikes:
            kinds = ", ".join(f"{kind} {count}" for kind, count in one.look_alikes.most_common(8))
            yield f"  {rule_id} is raised on: {kinds}"
        if one.missed:
            kinds = ", ".join(
                f"{kind} {count}" for kind, count in Counter(kind for _, kind in one.missed).items()
            )
            yield f"  {rule_id} misses: {kinds}"
        if one.failures:
            yield f"  {rule_id} FAILED: {', '.join(one.failures)}"
        if one.planted and not one.computed:
            yield f"  {rule_id} is not computable for want of: {', '.join(one.missing)}"


def finding_lines(rule_id: str, seed: int, entries: int) -> Iterator[str]:
    """Yield each finding of a rule in the case of a seed, with the scenes of its rows."""
    case = make_case(seed, entries)
    frames = Frames(entry_frame(case), payment_frame(case))
    material = rule_material(frames, movements_of(frames, matched(frames)), case_lists(case), thresholds())
    truth, rule = _Truth(case, frames), next(rule for rule in RULES if rule.id == rule_id)
    parameters = next(one.parameters for one in shipped_pack().rules if one.id == rule_id)
    begun = perf_counter()
    answer = CaseRules(material).answer(rule, parameters)
    yield f"{rule_id}: {len(answer.findings)} findings in {perf_counter() - begun:.2f} s"
    for finding in answer.findings:
        scenes = ", ".join(f"{scene.kind} ({scene.nature.value})" for scene in truth.scenes_of(finding))
        facts = ", ".join(f"{fact.name} {fact.value}" for fact in finding.facts)
        yield f"  {finding.subject.kind.value} {finding.subject.label}: {scenes}; {facts}"
