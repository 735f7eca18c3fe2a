"""Writes the case file that is kept for the present schema: `python -m tests.casefile.keep`, once before a release.

The kept file of a released schema is never written again: tests open it with every later version.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.schema import SCHEMA_VERSION
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalystRecord, RecordKind
from investigator_desktop.domain.case import MovementLink
from investigator_desktop.domain.completeness import KeyedStatement
from investigator_desktop.domain.custody import (
    Derivation,
    EvidenceStanding,
    EvidenceTerms,
    LegalBasis,
    Origin,
)
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.layout import AnswerForLayout, QuestionKind
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.clock import Clock
from tests.casefile.builders import ACCOUNT, ACTOR, add_import, import_into, new_case, payments, ticking

KEPT = Path(__file__).parent / "kept"


def fill(case: CaseFile) -> None:
    """Put a little of everything into a case: imports, payments, a link, an import undone, an undo and a redo."""
    clock = ticking()
    rows: list[dict[str, object]] = [
        {"remittance_info": f"За услуги {n}", "counterparty_account": "KZ1"} for n in range(5)
    ]
    import_into(case, b"first file", rows, ACCOUNT, clock)
    with case.unit_of_work(ACTOR, clock, "import", {"received_from": "Bank"}) as work:
        _, run_id = add_import(work, b"second file", rows, name="second.csv")
        work.add_payments(run_id, payments([{"payer_name": "Ә"}, {"row": 4}]))
    keys = case.entry_columns(EntryQuery(), ["entry_key"])["entry_key"]
    with case.unit_of_work(ACTOR, clock, "link", {}) as work:
        work.add_links([MovementLink(keys[0], keys[1], "same_row")])
    import_into(case, b"third file", rows, ACCOUNT, clock)
    _decide(case, clock, keys.to_list())
    _key(case, clock)
    _analyse(case, clock, keys.to_list())
    with case.unit_of_work(ACTOR, clock, "undo_import", {"run": 1}) as work:
        work.end_run(1)
    with case.unit_of_work(ACTOR, clock, "undo", {}) as work:
        work.undo()
    with case.unit_of_work(ACTOR, clock, "redo", {}) as work:
        work.redo()


def _decide(case: CaseFile, clock: Clock, keys: list[bytes]) -> None:
    """Say who works on the case, on what terms the first item may be used, and something of its entries."""
    with case.unit_of_work(ACTOR, clock, "introduce", {}) as work:
        work.introduce("aigerim@desk", ACTOR)
    with case.unit_of_work(ACTOR, clock, "set_terms", {}) as work:
        work.set_terms(1, EvidenceTerms(LegalBasis("Act", "7", accounts=("KZ86",), from_on=date(2024, 1, 1))))
    with case.unit_of_work(ACTOR, clock, "withdraw_evidence", {}) as work:
        work.set_standing(2, EvidenceStanding.WITHDRAWN, "sent twice")
    with case.unit_of_work(ACTOR, clock, "reinstate_evidence", {}) as work:
        work.set_standing(2, EvidenceStanding.COUNTS, "")
    with case.unit_of_work(ACTOR, clock, "decide", {}) as work:
        work.decide(keys[:2], DecisionKind.EXCLUSION, reason="өтелген")
        work.decide(keys[2:4], DecisionKind.TAG, value="жалақы")
    with case.unit_of_work(ACTOR, clock, "add_episode", {}) as work:
        episode_id = work.add_episode(EpisodeText("First", "Art. 128", ("Party A",), date(2024, 1, 1)))
        work.add_to_episode(episode_id, keys[5:8])


def _key(case: CaseFile, clock: Clock) -> None:
    """Take an item out of another one, key what a document says, keep an answer, and take one of each back."""
    with case.unit_of_work(ACTOR, clock, "import", {}) as work:
        archive = work.acquire(b"PK letters", "letters.zip", None)
        letter = work.acquire(
            b"%PDF letter", "letters.zip/letter.pdf", None, origin=Origin(archive.id, Derivation.MEMBER)
        )
    days = (date(2024, 1, 1), date(2024, 1, 31))
    said = KeyedStatement(
        letter.id, ACCOUNT.key, "KZT", *days, "page 1, line 3", credits=Money(15_050, 2, "KZT"), entry_count=7
    )
    with case.unit_of_work(ACTOR, clock, "key_statement", {}) as work:
        kept = work.key_statement(said)
        taken_back = work.key_statement(said)
    answer = AnswerForLayout("ab" * 32, ACCOUNT.key, QuestionKind.DATE_ORDER, "Date", ("day_first",))
    with case.unit_of_work(ACTOR, clock, "import", {}) as work:
        work.give_answer(answer)
    with case.unit_of_work(ACTOR, clock, "withdraw_keyed", {}) as work:
        work.withdraw_keyed(taken_back)
    assert kept != taken_back


def _analyse(case: CaseFile, clock: Clock, keys: list[bytes]) -> None:
    """Keep a run and two records of an analysis, change one of them, and take the other back."""
    with case.unit_of_work(ACTOR, clock, "run_matching", {}) as work:
        work.keep_run(AnalysisKind.MATCHING, "Matching", '{"days":3}', '{"matches":[]}', work.sequence - 1)
    said = AnalystRecord(RecordKind.LOSS, "Party A", '{"kind":"жалақы"}', evidence_id=1, place="row 3")
    chosen = AnalystRecord(RecordKind.FUNDS, ACCOUNT.key, '{"claimant":"A"}', entry_keys=tuple(keys[:2]))
    with case.unit_of_work(ACTOR, clock, "record_loss", {}) as work:
        loss_id, funds_id = work.record(said), work.record(chosen)
    with case.unit_of_work(ACTOR, clock, "record_loss", {}) as work:
        work.record(replace(said, reason="receipt"), loss_id)
        work.withdraw_record(funds_id)


def main() -> None:
    """Write the kept file of the present schema; raise `CaseExists` where there is one."""
    KEPT.mkdir(exist_ok=True)
    with new_case(KEPT / f"v{SCHEMA_VERSION}.idcase") as case:
        fill(case)


if __name__ == "__main__":
    main()
