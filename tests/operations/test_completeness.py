from __future__ import annotations

from datetime import date
from pathlib import Path

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.limits import incompleteness
from investigator_desktop.operations.statements import Completeness, completeness

ACTOR = Actor("A. Officer")
ACCOUNT = "KZ86125KZT5004100100"
Row = tuple[str, str, str]


def statement(
    folder: Path, name: str, period: tuple[str, str], opening: str, rows: list[Row], closing: str
) -> Path:
    """Write a bank's text with its period, balances and rows of (day, credit, debit)."""
    lines = [
        f"Счет;{ACCOUNT}",
        "Валюта;KZT",
        f"Период;с {period[0]} по {period[1]}",
        f"Входящий остаток;{opening}",
        "Дата;Приход;Расход;Назначение",
        *(f"{day};{credit};{debit};Оплата" for day, credit, debit in rows),
        f"Исходящий остаток;{closing}",
    ]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def found_in(folder: Path, *paths: Path) -> tuple[Completeness, str]:
    with create_case(folder / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        outcome = import_files(case, paths, ACTOR, Progress())
        assert len(outcome.run_ids) == len(paths), [str(item.reading.sentence) for item in outcome.readings]
        found = completeness(case)
        return found, " ".join(str(sentence) for sentence in incompleteness(case, found))


def test_statements_that_follow_each_other_are_whole(tmp_path: Path) -> None:
    first = statement(
        tmp_path, "1.csv", ("01.01.2024", "31.01.2024"), "100,00", [("13.01.2024", "50,00", "")], "150,00"
    )
    second = statement(
        tmp_path, "2.csv", ("01.02.2024", "29.02.2024"), "150,00", [("14.02.2024", "", "20,00")], "130,00"
    )
    found, sentences = found_in(tmp_path, second, first)
    assert found.is_whole, sentences


def test_balances_that_do_not_meet_and_missing_days_are_named(tmp_path: Path) -> None:
    first = statement(
        tmp_path, "1.csv", ("01.01.2024", "31.01.2024"), "100,00", [("13.01.2024", "50,00", "")], "150,00"
    )
    second = statement(
        tmp_path, "2.csv", ("01.02.2024", "29.02.2024"), "170,00", [("14.02.2024", "", "20,00")], "150,00"
    )
    third = statement(
        tmp_path, "3.csv", ("16.03.2024", "31.03.2024"), "150,00", [("17.03.2024", "", "20,00")], "130,00"
    )
    found, sentences = found_in(tmp_path, first, second, third)
    assert [(gap.from_on, gap.to_on) for gap in found.gaps] == [(date(2024, 3, 1), date(2024, 3, 15))]
    assert [(str(join.closing), str(join.opening)) for join in found.unmet] == [("150.00", "170.00")]
    assert "ends with a balance of 150.00, the next begins with 170.00" in sentences


def test_entries_that_two_statements_give_are_counted_once_and_named(tmp_path: Path) -> None:
    rows = [("13.01.2024", "50,00", ""), ("13.01.2024", "50,00", ""), ("20.01.2024", "", "10,00")]
    first = statement(tmp_path, "1.csv", ("01.01.2024", "31.01.2024"), "100,00", rows, "190,00")
    second = statement(tmp_path, "2.csv", ("13.01.2024", "13.01.2024"), "100,00", rows[:2], "200,00")
    found, sentences = found_in(tmp_path, first, second)
    assert [(day.booked_on, day.count) for day in found.repeated] == [(date(2024, 1, 13), 2)]
    assert "2 entries between 13 Jan 2024 and 13 Jan 2024 are repeated in a second statement" in sentences
