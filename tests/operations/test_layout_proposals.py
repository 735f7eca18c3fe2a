"""What a file offers for a new layout of its bank."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.domain.statement import FileReading
from investigator_desktop.operations.layout_proposals import proposed_bank, proposed_id, proposed_marks
from investigator_desktop.operations.reading import read_file


def _reading(folder: Path, *above: str) -> FileReading:
    path = folder / "a.csv"
    rows = (
        "Дата;Сумма;Валюта;Назначение платежа",
        "13.04.2024;-10,50;KZT;Оплата",
        "15.04.2024;20,00;KZT;Перевод",
    )
    path.write_text("\n".join((*above, *rows)) + "\n", encoding="utf-8")
    return read_file(path).reading


def test_the_marks_of_a_bank_are_its_code_its_accounts_and_its_name(tmp_path: Path) -> None:
    reading = _reading(
        tmp_path,
        "АО «Мысал Банк», БИК MYSLKZ22;;;",
        "Счёт: KZ257220000000000001;;;",
        "За апрель 2024 года;;;",
    )
    marks = proposed_marks(reading)
    assert (marks.bics, marks.iban_banks, marks.words) == (("MYSLKZ",), ("KZ722",), ("Мысал Банк",))
    assert proposed_bank(reading) == "Мысал Банк"
    assert proposed_id("Мысал Банк", reading.layouts[0]) == "mysal-bank-4"


def test_a_file_that_names_no_bank_offers_none(tmp_path: Path) -> None:
    reading = _reading(tmp_path, "Выписка;;;")
    assert proposed_bank(reading) == ""
    assert proposed_marks(reading).words == ()
    assert proposed_id("", reading.layouts[0]) == "layout-4"
