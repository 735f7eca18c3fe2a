from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.completeness import KeyedStatement
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACCOUNT, ACTOR, import_into, ticking

LETTER = KeyedStatement(
    1, ACCOUNT.key, "KZT", date(2024, 1, 1), date(2024, 1, 31), "page 1, second table",
    credits=Money(100, 2, "KZT"), entry_count=7,
)  # fmt: skip


def keyed(case: CaseFile, statement: KeyedStatement, keyed_id: int | None = None) -> int:
    with case.unit_of_work(ACTOR, ticking(), "key_statement", {}) as work:
        return work.key_statement(statement, keyed_id)


def done(case: CaseFile, word: str) -> None:
    with case.unit_of_work(ACTOR, ticking(), word, {}) as work:
        work.undo() if word == "undo" else work.redo()


def held(case: CaseFile) -> list[KeyedStatement]:
    return [record.statement for record in case.keyed_statements()]


def test_what_was_keyed_is_changed_and_withdrawn_and_every_step_undone(case: CaseFile) -> None:
    import_into(case, b"letter", [{}])
    keyed_id = keyed(case, LETTER)
    changed = replace(LETTER, entry_count=8, debits=Money(5, 0, "KZT"))
    assert keyed(case, changed, keyed_id) == keyed_id
    with case.unit_of_work(ACTOR, ticking(), "withdraw_keyed", {}) as work:
        work.withdraw_keyed(keyed_id)
    assert held(case) == []
    for word, expected in (
        ("undo", [changed]), ("undo", [LETTER]), ("undo", []), ("redo", [LETTER]), ("redo", [changed]),
    ):  # fmt: skip
        done(case, word)
        assert held(case) == expected
    assert case.keyed_statements()[0].keyed_by == ACTOR
    assert case.verify(Progress()).difference is None


def test_what_does_not_hold_is_neither_changed_nor_withdrawn(case: CaseFile) -> None:
    import_into(case, b"letter", [{}])
    with pytest.raises(KeyError), case.unit_of_work(ACTOR, ticking(), "withdraw_keyed", {}) as work:
        work.withdraw_keyed(5)
    with pytest.raises(KeyError):
        keyed(case, LETTER, 5)


def test_what_was_keyed_counts_with_its_evidence_and_is_destroyed_with_it(case: CaseFile) -> None:
    import_into(case, b"letter", [{}])
    keyed(case, LETTER)
    with case.unit_of_work(ACTOR, ticking(), "withdraw_evidence", {}) as work:
        work.set_standing(1, EvidenceStanding.WITHDRAWN, "wrong person")
    assert held(case) == []
    done(case, "undo")
    assert held(case) == [LETTER]
    with case.unit_of_work(ACTOR, ticking(), "destroy_evidence", {}) as work:
        work.destroy_evidence(1, "Court", "7", None, "")
    assert held(case) == []
    with case.snapshot() as snapshot:
        assert snapshot.frame("keyed_statement").is_empty()
    assert case.verify(Progress()).difference is None
