"""The sample case: made from the shipped workbooks as a person would make it, by the same operations."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.custody import Receipt
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import CASE_SUFFIX, create_case
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.importing import ImportOutcome, import_readings
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading, find_files, read_file
from investigator_desktop.operations.reporting import write_case_report
from investigator_desktop.operations.statements import gaps
from investigator_desktop.reports import WrittenReport

SAMPLE_CASE = RESOURCES / "sample_case"
EVIDENCE = SAMPLE_CASE / "evidence"


@dataclass(frozen=True, slots=True)
class SampleCase:
    """What the shipped sample says of itself: details, custody, and a person's answers by file name."""

    details: CaseDetails
    receipt: Receipt
    mappings: dict[str, Mapping]


@dataclass(frozen=True, slots=True)
class DemoOutcome:
    """Where the sample case and its report are, and what was found on the way."""

    case_path: Path
    report: WrittenReport
    imported: ImportOutcome
    link_count: int
    gap_count: int


def make_demo(
    folder: Path, language: str, actor: Actor, progress: Progress, clock: Clock = system_clock
) -> DemoOutcome:
    """Make the sample case and its report in `folder`, replacing those of an earlier call."""
    sample = read_sample_case()
    case_path = _fresh_path(folder)
    with create_case(case_path, sample.details, actor, clock=clock) as case:
        imported = import_sample(case, sample, actor, progress, clock)
        report = write_case_report(case, folder / "report.pdf", language, actor, progress, clock=clock)
        links, missing = case.links().height, len(gaps(case))
    return DemoOutcome(case_path, report, imported, links, missing)


def import_sample(
    case: CaseFile, sample: SampleCase, actor: Actor, progress: Progress, clock: Clock = system_clock
) -> ImportOutcome:
    """Import the sample's files, each with the answers that a person would give."""
    readings = _readings(find_files([EVIDENCE]), sample, progress)
    return import_readings(case, readings, actor, progress, sample.receipt, clock)


def _readings(paths: Sequence[Path], sample: SampleCase, progress: Progress) -> Iterator[CheckedReading]:
    return (read_file(path, sample.mappings.get(path.name, NO_MAPPING), progress) for path in paths)


def _fresh_path(folder: Path) -> Path:
    """Return where the sample case goes; an earlier sample case there is removed."""
    path = folder / f"sample{CASE_SUFFIX}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise OutputRefused(path, error.strerror or str(error)) from error
    return path


def read_sample_case() -> SampleCase:
    """Return what `case.toml` of the sample says."""
    table = tomllib.loads((SAMPLE_CASE / "case.toml").read_text(encoding="utf-8"))
    case = table["case"]
    details = CaseDetails(
        case["reference"], case["title"], case["agency"], case["currency"], case["timezone"]
    )
    receipt = Receipt(case.get("received_from", ""), case.get("legal_basis", ""))
    return SampleCase(details, receipt, _mappings(table.get("answer", [])))


def _mappings(rows: Sequence[dict[str, object]]) -> dict[str, Mapping]:
    mappings: dict[str, Mapping] = {}
    for row in rows:
        name = str(row["file"])
        known = mappings.get(name, NO_MAPPING).answers
        mappings[name] = Mapping(answers=(*known, _answer(row)))
    return mappings


def _answer(row: dict[str, object]) -> Answer:
    choices = row["choices"]
    given = tuple(str(choice) for choice in choices) if isinstance(choices, list) else (str(choices),)
    sheet, column = row.get("sheet"), row.get("column")
    return Answer(
        None if sheet is None else str(sheet),
        None if column is None else str(column),
        QuestionKind(str(row["kind"])),
        given,
    )
