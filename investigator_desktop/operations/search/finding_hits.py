"""Hits among the findings of the last run of the rules."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.red_flags import filled
from investigator_desktop.domain.search import HitKind, SearchHit
from investigator_desktop.foundation.catalogue import Catalogue
from investigator_desktop.operations.analysis_keeping import newest_run
from investigator_desktop.operations.red_flags.findings import NumberedFinding, findings
from investigator_desktop.operations.search.query import Asked

_kept: WeakKeyDictionary[CaseFile, tuple[int, tuple[NumberedFinding, ...]]] = WeakKeyDictionary()


def finding_hits(case: CaseFile, asked: Asked, catalogue: Catalogue) -> Iterator[SearchHit]:
    """Yield the findings about somebody or something called so, or whose sentence says it."""
    for one in _findings(case):
        subject, sentence = (
            one.finding.subject,
            catalogue.text(filled(one.finding.sentence, one.finding.facts)),
        )
        is_meant = subject.label in asked.names or asked.is_number_of([subject.key.upper()])
        if is_meant or asked.is_in(subject.label, sentence) or asked.is_heard_in(subject.label):
            rule = one.finding.rule_id
            yield SearchHit(HitKind.FINDINGS, str(one.number), subject.label, sentence, rule)


def _findings(case: CaseFile) -> tuple[NumberedFinding, ...]:
    run = newest_run(case, AnalysisKind.RED_FLAGS)
    if run is None:
        return ()
    known = _kept.get(case)
    if known is None or known[0] != run.id:
        read = findings(case)
        known = _kept[case] = (run.id, () if read is None else read.findings)
    return known[1]
