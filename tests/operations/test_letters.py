from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.completeness import key_statement
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.errors import UnknownAccount, UnknownFormat
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.letters import NothingToAskFor, letter_content, write_letter
from tests.operations.test_account_completeness import (
    JANUARY,
    MARCH,
    keyed,
    tenge,
    without_balances,
)
from tests.operations.test_completeness import ACCOUNT, ACTOR, statement
from tests.reports.pdf_checks import extracted

ORDER = LegalBasis("Act 7", "12/3", date(2024, 5, 6), "Court of the city")


def clock() -> datetime:
    return datetime(2026, 3, 1, 9, 0, 12, 345, tzinfo=UTC)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case with a gap, a statement that breaks in a row, and one without balances."""
    rows = [("13.01.2024", "50,00", "")]
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", rows, "150,00")
    third = statement(tmp_path, "3.csv", MARCH, "150,00", [("17.03.2024", "", "20,00")], "777,00")
    late = without_balances(tmp_path, "4.csv", [("10.04.2024", "50,00", "")])
    details = CaseDetails("R-1/\u0007", "T", "Agency of inquiry")
    with create_case(tmp_path / "case.idcase", details, ACTOR) as opened:
        outcome = import_files(opened, (first, third, late), ACTOR, Progress())
        assert len(outcome.run_ids) == 3
        set_terms(opened, 1, EvidenceTerms(ORDER), ACTOR)
        yield opened


def words(path: Path) -> str:
    document = docx.Document(str(path))
    head = [paragraph.text for paragraph in document.sections[0].header.paragraphs]
    return "\n".join([*head, *(paragraph.text for paragraph in document.paragraphs)])


def test_the_letter_asks_for_precisely_what_is_missing(case: CaseFile, tmp_path: Path) -> None:
    written = write_letter(case, tmp_path / "letter.docx", "en", ACTOR, clock=clock)
    text = words(written.path)
    for expected in (
        "Draft. Editable, not verifiable.",
        "[name and address of the bank]",
        "Legal basis: Act 7, number 12/3, of 6 May 2024, Court of the city",
        "1 Feb 2024 to 29 Feb 2024 (29 days): no statement covers these days.",
        "File 3.csv, 1 Mar 2024 to 31 Mar 2024: The closing balance is 777.00",
        "File 4.csv, 10 Apr 2024 to 10 Apr 2024: please state the opening and the closing balance",
        "one row for each entry",
        "sealed bundle of the case",
    ):
        assert expected.replace("\u00a0", " ") in text.replace("\u00a0", " "), expected
    assert "1.csv" not in text
    assert "suspect" not in text
    assert written.accounts == (ACCOUNT,)
    assert case.audit_head() is not None


def test_the_same_content_gives_the_same_bytes_and_one_time_for_all_parts(
    case: CaseFile, tmp_path: Path
) -> None:
    one = write_letter(case, tmp_path / "one.docx", "ru", ACTOR, clock=clock)
    other = write_letter(case, tmp_path / "two.docx", "ru", ACTOR, clock=clock)
    assert one.sha256 == other.sha256
    with zipfile.ZipFile(one.path) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_pdf_says_the_same(case: CaseFile, tmp_path: Path, language: str) -> None:
    written = write_letter(case, tmp_path / "letter.pdf", language, ACTOR, clock=clock)
    text = extracted(written.path)
    assert "777" in text
    assert written.page_count is not None


def test_a_covering_letter_that_differs_is_asked_about(case: CaseFile, tmp_path: Path) -> None:
    key_statement(case, keyed(credits=tenge(5100)), ACTOR)
    text = words(write_letter(case, tmp_path / "letter.docx", "en", ACTOR).path)
    assert "credits of 51.00 are stated, the entries give 50.00" in text


def test_what_leaves_nothing_open_and_what_is_intelligence_is_not_asked_for(tmp_path: Path) -> None:
    rows = [("13.01.2024", "50,00", "")]
    whole = statement(tmp_path, "1.csv", JANUARY, "100,00", rows, "150,00")
    bare = without_balances(tmp_path, "2.csv", [("10.04.2024", "50,00", "")])
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_files(case, [whole], ACTOR, Progress())
        with pytest.raises(NothingToAskFor):
            letter_content(case, "en", ACTOR)
        with pytest.raises(UnknownAccount):
            letter_content(case, "en", ACTOR, ["KZ1"])
        with pytest.raises(UnknownFormat):
            write_letter(case, tmp_path / "letter.txt", "en", ACTOR)
    with create_case(tmp_path / "other.idcase", CaseDetails("R-2", "T"), ACTOR) as case:
        import_files(case, [bare], ACTOR, Progress())
        set_terms(case, 1, EvidenceTerms(source_kind=SourceKind.INTELLIGENCE), ACTOR)
        with pytest.raises(NothingToAskFor):
            letter_content(case, "en", ACTOR)


def test_days_that_only_a_file_that_cannot_be_read_may_cover_are_asked_for(
    case: CaseFile, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4")
    ordered = LegalBasis("Act 7", accounts=(ACCOUNT,), from_on=date(2024, 1, 1), to_on=date(2024, 3, 31))
    import_files(case, [scan], ACTOR, Progress(), terms=EvidenceTerms(ordered))
    text = words(write_letter(case, tmp_path / "letter.docx", "en", ACTOR).path).replace("\u00a0", " ")
    assert (
        "1 Feb 2024 to 29 Feb 2024 (29 days): only files that could not be read may cover these days." in text
    )
    assert "File scan.pdf could not be read as a table" in text
    assert "Files of which no account is known" not in text


def test_files_that_cannot_be_read_are_asked_about_where_no_account_is_known(tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4")
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_files(case, [scan], ACTOR, Progress())
        text = words(write_letter(case, tmp_path / "letter.docx", "en", ACTOR).path)
        assert "Files of which no account is known\nFile scan.pdf could not be read as a table" in text
        set_terms(case, 1, EvidenceTerms(source_kind=SourceKind.INTELLIGENCE), ACTOR)
        with pytest.raises(NothingToAskFor):
            letter_content(case, "en", ACTOR)
