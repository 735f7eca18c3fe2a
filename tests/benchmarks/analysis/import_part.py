"""The whole way: files written, imported into a case, lists sealed, rules run; beside the same facts as frames."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.pack import shipped_pack
from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.sealed_lists import CaseList, ListKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.red_flags.choices import RunChoices
from investigator_desktop.operations.red_flags.findings import findings
from investigator_desktop.operations.red_flags.lists import seal_list
from investigator_desktop.operations.red_flags.running import run_rules
from investigator_desktop.training.typologies.case import TypologyCase, make_case
from investigator_desktop.training.typologies.files import write_case
from investigator_desktop.training.typologies.frames import entry_frame
from investigator_desktop.training.typologies.payment_frames import payment_frame
from investigator_desktop.training.typologies.plan import Layout, file_plans
from investigator_desktop.training.typologies.truth import case_lists, thresholds
from tests.benchmarks.analysis.material import Frames, matched, movements_of, rule_material

SMALL = 1_000
_ACTOR = Actor("A. Officer")


def lines(seeds: Sequence[int], entries: int) -> Iterator[str]:
    """Yield what the case of the first seed gives both ways; its size is one block, whatever was asked for."""
    del entries
    case = make_case(seeds[0], SMALL)
    frames = Frames(entry_frame(case), payment_frame(case))
    with tempfile.TemporaryDirectory() as folder:
        paths = write_case(case, Path(folder) / "files")
        with create_case(Path(folder) / "made.idcase", _details(), _ACTOR) as made:
            _import(made, case, paths)
            yield from _compared(made, case, frames)


def _details() -> CaseDetails:
    return CaseDetails("T-1", "Typologies", currency="KZT", timezone="Asia/Almaty")


def _import(made: CaseFile, case: TypologyCase, paths: Sequence[Path]) -> None:
    forms = {
        plan.name: tuple(account.number for account in plan.accounts)
        for plan in file_plans([subject.account for subject in case.subjects])
        if plan.layout is Layout.STATUTORY
    }
    for path in paths:
        if path.name in forms:
            answer = Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, forms[path.name])
            import_files(made, [path], _ACTOR, Progress(), mapping=Mapping(answers=(answer,)))
    import_files(made, [path for path in paths if path.name not in forms], _ACTOR, Progress())
    for one in (*case_lists(case), _thresholds()):
        seal_list(made, one, _ACTOR)


def _thresholds() -> CaseList:
    rows = tuple(
        (one.name, str(one.amount.units // 100), one.amount.currency, "", one.source) for one in thresholds()
    )
    return CaseList(ListKind.THRESHOLDS, "Training", rows, "Training material")


def _compared(made: CaseFile, case: TypologyCase, frames: Frames) -> Iterator[str]:
    entries = countable_entries(made, ("amount", "direction")).height
    yield f"entries: {frames.entries.height:,} as frames, {entries:,} in the case after the import"
    run_rules(made, RunChoices(), _ACTOR)
    run = findings(made)
    told = [] if run is None else [one.finding for one in run.findings]
    rules = CaseRules(
        rule_material(frames, movements_of(frames, matched(frames)), case_lists(case), thresholds())
    )
    parameters = {rule.id: rule.parameters for rule in shipped_pack().rules}
    same, differing = 0, []
    for rule in RULES:
        expected = len(rules.answer(rule, parameters[rule.id]).findings)
        found = sum(one.rule_id == rule.id for one in told)
        same += expected == found
        if expected != found:
            differing.append(f"{rule.id} {expected} and {found}")
    yield f"rules with as many findings both ways: {same} of {len(RULES)}"
    if differing:
        yield f"  as frames and in the case: {', '.join(differing)}"
    integrity = sorted({one.rule_id for one in told if one.rule_id.startswith("J")})
    yield f"  rules about records that found something in whole statements: {', '.join(integrity) or 'none'}"
