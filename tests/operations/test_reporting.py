from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import Exhibit, ExhibitText, PinnedTimeline
from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.custody import destroy, quarantine, set_terms, withdraw
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.episodes import add_episode
from investigator_desktop.operations.exhibits.keeping import pin_exhibit
from investigator_desktop.operations.releases import MayNotBePassedOn, Release
from investigator_desktop.operations.reporting import report_content, write_case_report
from tests.casefile.builders import ACTOR, add_import, import_into, new_case, payments, ticking
from tests.reports.pdf_checks import extracted, failures

OTHER = AccountIdentity("KZ00 OTHER", None, "KZT", "ТОО «Другая»", None, "Bank")
INTELLIGENCE = EvidenceTerms(source_kind=SourceKind.INTELLIGENCE, originator="FIU", caveat="for lead only")
ALLOWED = EvidenceTerms(source_kind=SourceKind.INTELLIGENCE, originator="FIU", may_be_passed_on=True)
ROWS: list[dict[str, object]] = [{"counterparty_name": f"Payer {number}"} for number in range(5)]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case of two files with five entries each, of two accounts."""
    with new_case(tmp_path / "case.idcase") as made:
        import_into(made, b"first", ROWS)
        import_into(made, b"second", [{"counterparty_name": "Only in the second"}] * 5, OTHER)
        yield made


def content_of(case: CaseFile, release: Release = Release()) -> ReportContent:  # noqa: B008 - frozen
    return report_content(case, "en", ACTOR, clock=ticking(), release=release)


def keys_of(case: CaseFile, count: int) -> list[bytes]:
    return case.entry_keys(EntryQuery())[:count]


def limits(content: ReportContent) -> str:
    return " ".join(map(str, content.limits))


def text_of(case: CaseFile, folder: Path, release: Release = Release()) -> str:  # noqa: B008 - frozen
    out = folder / "report.pdf"
    write_case_report(case, out, "en", ACTOR, Progress(), release=release)
    assert failures(out, "3a") == []
    assert failures(out, "ua1") == []
    return extracted(out)


def test_quarantined_evidence_is_nowhere_but_in_the_number_of_a_sentence(
    case: CaseFile, tmp_path: Path
) -> None:
    quarantine(case, 2, "privileged", ACTOR)
    text = text_of(case, tmp_path)
    assert "Only in the second" not in text
    assert "KZ00 OTHER" not in text
    assert "E2" not in text
    assert "1 item of evidence is in quarantine and left out." in text
    with pikepdf.open(tmp_path / "report.pdf") as pdf:
        manifest = json.loads(pdf.attachments["manifest.json"].get_file().read_bytes())
        schedule = pdf.attachments["schedule.csv"].get_file().read_bytes().decode("utf-8")
    assert [item["label"] for item in manifest["evidence"]] == ["E1"]
    assert "Only in the second" not in schedule


def test_withdrawn_and_destroyed_evidence_is_named_with_its_hash_and_gives_no_entry(
    case: CaseFile, tmp_path: Path
) -> None:
    hashes = [item.sha256 for item in case.evidence()]
    withdraw(case, 1, "sent by mistake", ACTOR)
    destroy(case, 2, "City court", "77/2026", date(2026, 3, 1), "privileged", ACTOR)
    content = content_of(case)
    assert (content.schedule_count, content.totals, content.statements) == (0, (), ())
    text = text_of(case, tmp_path)
    assert all(sha256 in text for sha256 in hashes)
    assert "Withdrawn: sent by mistake" in text
    assert "on order no. 77/2026 of 1 Mar 2026, City court. Reason: privileged" in text


def test_intelligence_is_left_out_wholly_and_counted(case: CaseFile, tmp_path: Path) -> None:
    set_terms(case, 2, INTELLIGENCE, ACTOR)
    content = content_of(case)
    assert [item.label for item in content.evidence] == ["E1"]
    assert {record.evidence.label for record in content.statements} == {"E1"}
    assert {record.evidence.label for record in content.unread_rows} == {"E1"}
    assert [account.identity.key for account in content.accounts] == [content.totals[0].account.key]
    assert "5 entries are left out: their source is intelligence only." in limits(content)
    assert "1 item of evidence is left out: it is intelligence only." in limits(content)
    text = text_of(case, tmp_path)
    assert "Only in the second" not in text
    assert "FIU" not in text


def test_intelligence_is_let_out_only_by_request_and_with_consent(case: CaseFile, tmp_path: Path) -> None:
    set_terms(case, 2, INTELLIGENCE, ACTOR)
    with pytest.raises(MayNotBePassedOn):
        content_of(case, Release(with_intelligence=True))
    set_terms(case, 2, ALLOWED, ACTOR)
    content = content_of(case, Release(with_intelligence=True))
    assert [row.is_intelligence for row in content.schedule()].count(True) == 5
    text = text_of(case, tmp_path, Release(with_intelligence=True))
    assert "Given by: FIU; Consent to pass it on: given" in text
    assert text.count("intelligence only") == 5


def test_entries_outside_the_legal_basis_are_left_out_and_counted(case: CaseFile) -> None:
    until = EvidenceTerms(LegalBasis(act="CPC", number="1", from_on=date(2024, 1, 1), to_on=date(2024, 1, 4)))
    set_terms(case, 1, until, ACTOR)
    content = content_of(case)
    assert content.schedule_count == 2 + 5
    assert len([*content.schedule()]) == 7
    assert "3 entries are left out: the legal basis of their evidence does not cover them." in limits(content)
    whole = content_of(case, Release(with_outside_basis=True))
    assert [row.is_outside_basis for row in whole.schedule()].count(True) == 3


def test_a_statement_of_an_account_that_the_order_does_not_name_is_not_shown(case: CaseFile) -> None:
    set_terms(case, 2, EvidenceTerms(LegalBasis(act="CPC", accounts=("KZ77 NAMED",))), ACTOR)
    content = content_of(case)
    assert {record.evidence.label for record in content.statements} == {"E1"}
    assert {record.evidence.label for record in content.unread_rows} == {"E1"}
    assert [item.label for item in content.evidence] == ["E1", "E2"]
    shown = content_of(case, Release(with_outside_basis=True))
    assert {record.evidence.label for record in shown.statements} == {"E1", "E2"}


def test_payments_outside_the_period_of_the_order_are_left_out_and_counted(case: CaseFile) -> None:
    days = [
        datetime(2024, 1, 2, tzinfo=UTC).replace(tzinfo=None),
        datetime(2025, 1, 2, tzinfo=UTC).replace(tzinfo=None),
    ]
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        item, run = add_import(work, b"payments", ROWS, OTHER)
        work.add_payments(run, payments([{"row": 200 + n, "sent_at": day} for n, day in enumerate(days)]))
    assert len(content_of(case).transfers) == 2
    set_terms(case, item.id, EvidenceTerms(LegalBasis(number="1", to_on=date(2024, 12, 31))), ACTOR)
    content = content_of(case)
    assert [row.sent_at for row in content.transfers] == days[:1]
    assert "1 payment is left out: it lies outside the period" in limits(content)


def test_excluded_entries_stay_in_the_schedule_and_are_in_no_sum(case: CaseFile, tmp_path: Path) -> None:
    before = content_of(case).totals[0]
    decide(case, keys_of(case, 2), DecisionKind.EXCLUSION, ACTOR, reason="printed twice")
    content = content_of(case)
    total = content.totals[0]
    assert content.schedule_count == 10
    assert [row.is_excluded for row in content.schedule()].count(True) == 2
    assert total.debit_count == before.debit_count - 2
    assert total.excluded_debits is not None
    assert total.debits + total.excluded_debits == before.debits
    assert "2 entries are excluded by a decision: they are marked and in no sum." in limits(content)
    text = text_of(case, tmp_path)
    assert text.count("Excluded: printed twice") == 2
    said = " ".join(text.split())
    assert "excluded entries are not drawn" in said
    assert "a bar without one the sum of several" in said
    assert "findings of rules are not drawn here." in said  # on the page of its picture, not broken over two
    with pikepdf.open(tmp_path / "report.pdf") as pdf:
        schedule = pdf.attachments["schedule.csv"].get_file().read_bytes().decode("utf-8")
    assert schedule.count("printed twice") == 2


def test_a_correction_stands_below_the_original_which_stays(case: CaseFile, tmp_path: Path) -> None:
    field = "counterparty_name"
    decide(
        case,
        keys_of(case, 1),
        DecisionKind.CORRECTION,
        ACTOR,
        field=field,
        value="Payer Nil",
        reason="misread",
    )
    content = content_of(case)
    first = next(content.schedule())
    assert (first.counterparty, content.decided_count) == ("Payer 0", 1)
    text = text_of(case, tmp_path)
    assert "Payer 0 Name corrected to: Payer Nil (misread)" in text
    assert f"It was decided by: {ACTOR.name}, {ACTOR.role}." in " ".join(text.split()).replace(" ,", ",")


def test_every_decision_is_attached_with_its_author_and_reason(case: CaseFile, tmp_path: Path) -> None:
    keys = keys_of(case, 2)
    other = Actor("B. Other", "prosecutor")
    decide(case, keys, DecisionKind.EXCLUSION, ACTOR, reason="twice")
    decide(case, keys[:1], DecisionKind.NOTE, other, value="=see page 3")
    content = content_of(case)
    assert content.deciders == (ACTOR, other)
    write_case_report(case, tmp_path / "r.pdf", "en", ACTOR, Progress())
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        table = pdf.attachments["decisions.csv"].get_file().read_bytes().decode("utf-8-sig")
    rows = [*csv.DictReader(table.splitlines())]
    assert [(row["kind"], row["decided_by"], row["reason"]) for row in rows] == [
        ("exclusion", ACTOR.name, "twice"), ("note", "B. Other", ""), ("exclusion", ACTOR.name, "twice"),
    ]  # fmt: skip
    assert rows[1]["value"] == "'=see page 3"
    assert {bytes.fromhex(row["entry_key"]) for row in rows} == set(keys)


def test_decisions_about_entries_that_are_left_out_are_left_out(case: CaseFile) -> None:
    decide(case, case.entry_keys(EntryQuery()), DecisionKind.TAG, ACTOR, value="secret")
    set_terms(case, 2, INTELLIGENCE, ACTOR)
    content = content_of(case)
    assert content.decision_frame is not None
    assert (content.decided_count, content.decision_frame.height) == (5, 5)


def test_an_episode_always_comes_with_its_complement(case: CaseFile, tmp_path: Path) -> None:
    decide(case, keys_of(case, 1), DecisionKind.EXCLUSION, ACTOR, reason="twice")
    add_episode(case, EpisodeText("Loans", "190 CC", ("A. B.",)), ACTOR, EntryQuery(text="payer 1"))
    add_episode(case, EpisodeText("Empty"), ACTOR)
    loans, empty = content_of(case).episodes
    assert (loans.entry_count, empty.entry_count) == (1, 0)
    assert loans.numbers == ((3, 3),)
    all_debits = sum(total.debits.units for total in content_of(case).totals)
    assert sum(total.debits.units for total in (*loans.within, *loans.rest)) == all_debits
    text = text_of(case, tmp_path)
    assert "1 of 10 entries; the rest: 9" in text
    assert "0 of 10 entries; the rest: 10" in text
    assert text.count("The rest") == 2


def test_an_episode_is_counted_within_what_is_let_out(case: CaseFile) -> None:
    add_episode(case, EpisodeText("All"), ACTOR, EntryQuery())
    set_terms(case, 2, INTELLIGENCE, ACTOR)
    content = content_of(case)
    assert content.schedule_count == 5
    assert (content.episodes[0].entry_count, content.episodes[0].numbers) == (5, ((1, 5),))
    assert content.episodes[0].rest == ()


def test_the_head_of_the_trail_and_the_key_that_signs_are_printed(case: CaseFile, tmp_path: Path) -> None:
    assert content_of(case).signing_fingerprint is None
    with case.unit_of_work(ACTOR, ticking(), "write_bundle", {}) as work:
        work.keep_signing_key(b"p" * 32, b"q" * 32)
    content = content_of(case)
    assert content.signing_fingerprint is not None
    assert content.audit_head is not None
    text = text_of(case, tmp_path)
    assert content.audit_head.record_hash in text
    assert content.signing_fingerprint in text.replace(" ", "")


def test_the_trail_says_what_was_let_out(case: CaseFile, tmp_path: Path) -> None:
    write_case_report(
        case, tmp_path / "r.pdf", "en", ACTOR, Progress(), release=Release(with_outside_basis=True)
    )
    head = case.audit_head()
    assert head is not None
    request = json.loads(head.parameters)["request"]
    assert head.action == "write_report"
    assert (request["with_outside_basis"], request["with_intelligence"]) == (True, False)


def test_exhibits_are_in_the_report_with_the_entries_that_may_leave_the_case(case: CaseFile) -> None:
    begin, end = datetime(2024, 1, 1), datetime(2025, 1, 1)
    ids = case.entry_ids(EntryQuery()).to_list()
    exhibit = Exhibit(1, ExhibitText("The whole year"), PinnedTimeline(begin, end))
    pin_exhibit(case, exhibit, ids[:2], ACTOR)
    (figure,) = content_of(case).exhibits
    assert (figure.number, figure.caption) == (1, "The whole year")
    assert figure.scene.primitives
    assert sum(last - first + 1 for first, last in figure.numbers) == 2
