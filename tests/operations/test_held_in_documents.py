"""What is held and not read says so wherever the material is listed, and means the same everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.completeness import DayState
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case, undo
from investigator_desktop.operations.completeness import completeness
from investigator_desktop.operations.custody import set_terms, withdraw
from investigator_desktop.operations.held import held_not_read
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.reporting import report_content, write_case_report
from tests.casefile.builders import ACTOR, DETAILS, ticking
from tests.operations.test_completeness import ACCOUNT
from tests.operations.test_completeness import statement as january_statement
from tests.operations.test_held import PDF, packed, statement
from tests.reports.pdf_checks import extracted, failures


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case of an archive in which a statement and a scan lie."""
    archive = tmp_path / "bank.zip"
    archive.write_bytes(packed({"Январь/a.xlsx": statement(), "scan.pdf": PDF}))
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR, clock=ticking()) as made:
        import_files(made, [archive], ACTOR, Progress(), clock=ticking())
        yield made


def report_text(case: CaseFile, folder: Path, language: str = "en") -> str:
    out = folder / "report.pdf"
    write_case_report(case, out, language, ACTOR, Progress())
    assert failures(out, "3a") == []
    assert failures(out, "ua1") == []
    return " ".join(extracted(out).split())


def test_the_report_marks_what_is_held_and_out_of_what_it_was_taken(case: CaseFile, tmp_path: Path) -> None:
    text = report_text(case, tmp_path)
    assert "E2, out of E1: a file of this archive" in text
    assert "E3, out of E1: a file of this archive" in text
    assert text.count("Held, not read:") == 1
    assert re.search(r"1 items? of evidence (is|are) held and (was|were) not read", text)


def test_the_list_attached_to_the_report_tells_the_same(case: CaseFile, tmp_path: Path) -> None:
    report_text(case, tmp_path, "ru")
    with pikepdf.open(tmp_path / "report.pdf") as pdf:
        manifest = json.loads(pdf.attachments["manifest.json"].get_file().read_bytes())
    told = [(item["label"], item["taken_out_of"], item["is_read"]) for item in manifest["evidence"]]
    assert told == [("E1", None, True), ("E2", "E1", True), ("E3", "E1", False)]


def test_a_report_of_files_that_were_all_read_speaks_of_none_that_is_held(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(statement())
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR, clock=ticking()) as made:
        import_files(made, [path], ACTOR, Progress(), clock=ticking())
        content = report_content(made, "en", ACTOR, clock=ticking())
    assert content.held == ()
    assert "held" not in " ".join(map(str, content.limits))


def test_an_item_that_is_left_out_of_a_report_is_not_counted_among_the_held(case: CaseFile) -> None:
    set_terms(case, 3, EvidenceTerms(source_kind=SourceKind.INTELLIGENCE), ACTOR)
    content = report_content(case, "en", ACTOR, clock=ticking())
    assert content.held == ()
    assert "held" not in " ".join(map(str, content.limits))


def test_what_was_withdrawn_is_held_no_longer(case: CaseFile) -> None:
    withdraw(case, 3, "sent by mistake", ACTOR)
    assert held_not_read(case) == ()


def test_an_import_that_was_undone_is_not_taken_for_a_file_that_cannot_be_read(case: CaseFile) -> None:
    undo(case, ACTOR, ticking())
    assert held_not_read(case) == ()


def test_the_days_for_which_a_held_item_was_ordered_are_held_in_the_calendar(
    case: CaseFile, tmp_path: Path
) -> None:
    days = (date(2024, 3, 1), date(2024, 3, 31))
    basis = LegalBasis(number="7", accounts=(ACCOUNT,), from_on=days[0], to_on=days[1])
    january = ("01.01.2024", "31.01.2024")
    path = january_statement(tmp_path, "1.csv", january, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    import_files(case, [path], ACTOR, Progress(), clock=ticking())
    set_terms(case, 3, EvidenceTerms(basis), ACTOR)
    found = next(account for account in completeness(case) if account.name == ACCOUNT)
    assert [item.label for item in found.held] == ["E3"]
    assert [(one.from_on, one.to_on) for one in found.in_state(DayState.HELD)] == [days]
