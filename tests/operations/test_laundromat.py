"""The real transfers published by OCCRP, through the whole way: import, sums, timeline, report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.scene import Curve, Label
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.reporting import write_case_report
from investigator_desktop.operations.timeline import report_timeline, timeline

ACTOR = Actor("A. Officer")
FILE = "occrp_azerbaijani_laundromat_joined.csv"
ACCOUNTS = ("EE273300333505610002", "EE773300333487040004", "EE353300333516220009", "EE123300333516150001")
CREDITS = {
    "USD": (Decimal("2779986259.86"), 3448),
    "EUR": (Decimal("204626087.58"), 590),
    "RUB": (Decimal("71874619.58"), 15),
    "GBP": (Decimal("97216.19"), 12),
    "CHF": (Decimal("60000.00"), 4),
}


@pytest.fixture(scope="module")
def case(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return a case with the transfers, the four accounts being its subjects."""
    path = tmp_path_factory.mktemp("laundromat") / "case.idcase"
    mapping = Mapping(answers=(Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, ACCOUNTS),))
    with create_case(path, CaseDetails("L-1", "Laundromat", currency="USD"), ACTOR) as made:
        outcome = import_files(made, [corpus / FILE], ACTOR, Progress(), mapping=mapping)
        assert len(outcome.run_ids) == 1
        yield made


def test_the_credits_of_the_four_accounts_are_those_of_the_source(case: CaseFile) -> None:
    sums: dict[str, Decimal] = Counter()  # type: ignore[assignment]
    counts: Counter[str] = Counter()
    for total in case.entry_totals(EntryQuery(direction=Direction.CREDIT)):
        sums[total.currency] += Decimal(str(total.credits))
        counts[total.currency] += total.credit_count
    assert {currency: (sums[currency], counts[currency]) for currency in counts} == CREDITS


def test_every_transfer_is_in_the_case_once(case: CaseFile) -> None:
    assert case.payments().height == 16_940


def test_the_timeline_has_a_lane_for_each_account_and_currency(case: CaseFile) -> None:
    model = timeline(case)
    assert {lane.account.key for lane in model.lanes} == set(ACCOUNTS)
    assert sum(lane.count for lane in model.lanes) == len(case.entry_ids(EntryQuery()))
    scenes = report_timeline(case, EntryQuery(), "kk")
    shown = {item.text for scene in scenes for item in scene.primitives if isinstance(item, Label)}
    assert set(ACCOUNTS) <= shown
    assert not any(
        isinstance(item, Curve) and not item.points for scene in scenes for item in scene.primitives
    )


def test_a_report_of_a_month_has_all_its_entries(case: CaseFile, tmp_path: Path) -> None:
    month = EntryQuery(from_on=date(2013, 3, 1), to_on=date(2013, 3, 31))
    written = write_case_report(case, tmp_path / "r.pdf", "ru", ACTOR, Progress(), month)
    with pikepdf.open(written.path) as pdf:
        schedule = bytes(pdf.attachments["schedule.csv"].get_file().read_bytes())
        assert len(pdf.pages) == written.page_count
    assert schedule.count(b"\n") == len(case.entry_ids(month)) + 1
