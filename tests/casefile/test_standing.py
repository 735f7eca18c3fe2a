"""Whether evidence counts, and on what terms: facts of the case with their author, undone and redone like any other."""

from __future__ import annotations

from datetime import UTC, date, datetime
from hashlib import sha256

import pytest

from investigator_desktop.casefile import CaseFile, EvidenceIsQuarantined, StandingUnchanged
from investigator_desktop.domain.case import MovementLink
from investigator_desktop.domain.custody import (
    UNLIMITED,
    EvidenceStanding,
    EvidenceTerms,
    LegalBasis,
    Receipt,
    SourceKind,
)
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, add_import, import_into, payments, ticking

TERMS = EvidenceTerms(
    LegalBasis(
        "Criminal Procedure Code, art. 254",
        "17/2026",
        date(2026, 1, 15),
        "Almaty district court",
        ("Сериков А.", "Second Person"),
        ("KZ86125KZT5004100100",),
        date(2024, 1, 1),
        date(2024, 12, 31),
    ),
    SourceKind.INTELLIGENCE,
    "Liaison officer",
    "Not for court",
    may_be_passed_on=True,
)


def _set(case: CaseFile, evidence_id: int, standing: EvidenceStanding, reason: str = "Not ours") -> None:
    with case.unit_of_work(ACTOR, ticking(), "stand", {"evidence": evidence_id}) as work:
        work.set_standing(evidence_id, standing, reason)


def _step(case: CaseFile, word: str) -> None:
    with case.unit_of_work(ACTOR, ticking(), word, {}) as work:
        getattr(work, word)()


@pytest.fixture
def two_items(case: CaseFile) -> CaseFile:
    """A case with two items of evidence, payments and a pair of entries across them."""
    import_into(case, b"first", [{}, {}])
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        _, run_id = add_import(work, b"second", [{}], name="private letter.xlsx")
        work.add_payments(run_id, payments([{}]))
    found = case.entry_columns(EntryQuery(), ["entry_key"])
    first, second = (found.filter(found["evidence_id"] == number)["entry_key"][0] for number in (1, 2))
    with case.unit_of_work(ACTOR, ticking(), "link", {}) as work:
        work.add_links([MovementLink(first, second, "same_row")])
    return case


def _counted(case: CaseFile) -> tuple[int, int, int, int, int]:
    """Return the number of entries, statements, payments, unread rows and links that count."""
    rows = (
        case.entry_ids(EntryQuery()),
        case.statements(),
        case.payments(),
        case.unread_rows(),
        case.links(),
    )
    entries, statements, paid, unread, links = (len(found) for found in rows)
    return entries, statements, paid, unread, links


def test_withdrawn_evidence_stays_in_view_and_gives_nothing(two_items: CaseFile) -> None:
    assert _counted(two_items) == (3, 2, 1, 4, 1)
    _set(two_items, 2, EvidenceStanding.WITHDRAWN, "Copied without an order")
    assert _counted(two_items) == (2, 1, 0, 2, 0)
    item = two_items.evidence()[1]
    assert (item.standing, item.standing_reason) == (EvidenceStanding.WITHDRAWN, "Copied without an order")
    assert two_items.evidence_bytes(2) == b"second"
    assert [run.is_valid for run in two_items.runs()] == [True, False]
    assert two_items.quarantined() == ()
    assert two_items.verify(Progress()).difference is None


def test_quarantined_evidence_is_hidden_and_not_opened(two_items: CaseFile) -> None:
    _set(two_items, 2, EvidenceStanding.QUARANTINED, "Letter to a lawyer")
    assert _counted(two_items) == (2, 1, 0, 2, 0)
    assert [item.label for item in two_items.evidence()] == ["E1"]
    assert [run.evidence_id for run in two_items.runs()] == [1]
    assert two_items.has_evidence(sha256(b"second").hexdigest()) is None
    with pytest.raises(EvidenceIsQuarantined) as refused:
        two_items.evidence_bytes(2)
    assert "E2" in str(refused.value)
    assert "letter" not in str(refused.value)
    (record,) = two_items.quarantined()
    assert (record.label, record.reason, record.decided_by) == ("E2", "Letter to a lawyer", ACTOR)
    assert two_items.verify(Progress()).difference is None


@pytest.mark.parametrize("standing", [EvidenceStanding.WITHDRAWN, EvidenceStanding.QUARANTINED])
def test_what_does_not_count_can_be_reinstated_with_a_reason_that_is_kept(
    two_items: CaseFile, standing: EvidenceStanding
) -> None:
    before = _counted(two_items)
    _set(two_items, 2, standing)
    _set(two_items, 2, EvidenceStanding.COUNTS, "The court allowed it")
    assert _counted(two_items) == before
    assert two_items.evidence()[1].standing is EvidenceStanding.COUNTS
    said = [(record.standing, record.reason) for record in two_items.standing_history(2)]
    assert said == [(standing, "Not ours"), (EvidenceStanding.COUNTS, "The court allowed it")]
    assert two_items.verify(Progress()).difference is None


def test_standing_is_undone_and_redone_across_a_reinstatement(two_items: CaseFile) -> None:
    _set(two_items, 2, EvidenceStanding.WITHDRAWN)
    withdrawn = _counted(two_items)
    _set(two_items, 2, EvidenceStanding.COUNTS, "Back")
    counting = _counted(two_items)
    for word, expected in (
        ("undo", withdrawn), ("undo", counting), ("redo", withdrawn), ("redo", counting), ("undo", withdrawn),
    ):  # fmt: skip
        _step(two_items, word)
        assert _counted(two_items) == expected, word
    assert two_items.verify(Progress()).difference is None


def test_a_standing_that_is_already_so_is_refused(two_items: CaseFile) -> None:
    with pytest.raises(StandingUnchanged):
        _set(two_items, 1, EvidenceStanding.COUNTS)
    _set(two_items, 1, EvidenceStanding.WITHDRAWN)
    before = two_items.sequence
    with pytest.raises(StandingUnchanged):
        _set(two_items, 1, EvidenceStanding.WITHDRAWN)
    assert two_items.sequence == before


def test_an_import_undone_while_its_evidence_is_withdrawn_stays_undone(case: CaseFile) -> None:
    run_id = import_into(case, b"first", [{}])
    _set(case, 1, EvidenceStanding.WITHDRAWN)
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    _set(case, 1, EvidenceStanding.COUNTS, "Back")
    assert case.entry_ids(EntryQuery()).is_empty()


def test_terms_hold_until_others_are_set_and_can_be_undone(two_items: CaseFile) -> None:
    assert [item.terms for item in two_items.evidence()] == [UNLIMITED, UNLIMITED]
    with two_items.unit_of_work(ACTOR, ticking(), "set_terms", {}) as work:
        work.set_terms(1, TERMS)
    assert [item.terms for item in two_items.evidence()] == [TERMS, UNLIMITED]
    with two_items.unit_of_work(ACTOR, ticking(), "set_terms", {}) as work:
        work.set_terms(1, UNLIMITED)
    assert two_items.evidence()[0].terms == UNLIMITED
    _step(two_items, "undo")
    assert two_items.evidence()[0].terms == TERMS
    assert two_items.verify(Progress()).difference is None


def test_neither_reasons_nor_terms_are_spelled_out_in_the_trail(two_items: CaseFile) -> None:
    with two_items.unit_of_work(ACTOR, ticking(), "set_terms", {"evidence": 1}) as work:
        work.set_terms(1, TERMS)
    _set(two_items, 2, EvidenceStanding.WITHDRAWN, "A reason with a name")
    trail = "".join(record.parameters for record in two_items.audit_records())
    assert "name" not in trail.replace("file_name", "").replace("actor_name", "")
    assert "Сериков" not in trail


def test_every_receipt_is_kept_with_all_that_a_person_said(case: CaseFile) -> None:
    first = Receipt("АО «Банк»", "Order 12", "USB stick", "A-0017", date(2026, 2, 3), "Clerk K.")
    with case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        item = work.acquire(b"abc", "a.xlsx", datetime(2026, 2, 1, tzinfo=UTC), first)
    with case.unit_of_work(ACTOR, ticking(), "acquire", {}) as work:
        work.acquire(b"abc", "b.xlsx", None, Receipt("Police"))
    assert [(record.file_name, record.receipt) for record in case.custody(item.id)] == [
        ("a.xlsx", first),
        ("b.xlsx", Receipt("Police")),
    ]
    said = (item.medium, item.seal_number, item.received_on, item.received_by)
    assert said == ("USB stick", "A-0017", date(2026, 2, 3), "Clerk K.")
    assert case.custody(item.id)[0].recorded_by == ACTOR
    assert case.verify(Progress()).difference is None
