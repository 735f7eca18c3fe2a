"""The panel tells the encoding with its evidence, and what decided each column."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.importing.arriving import bring

_LINES = (
    "Банк: АО «Мысал Банк»;;;",
    "Дата;Сумма;Валюта;Назначение платежа",
    "13.04.24;-1 000,50;KZT;Оплата за услуги связи",
    "15.04.24;20,00;KZT;Перевод",
)


def test_encoding_conventions_and_the_window_of_years_are_told(
    case_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("\r\n".join(_LINES).encode("cp1251"))
    page = bring(case_window, path)
    told = without_controls("\n".join(page.panel.how.texts))
    for part in (
        "Encoding of the text · CP1251",
        "Its letters make words in this encoding and in no other.",
        "A sample of it ·  · Банк: АО «Мысал Банк»",
        "A · Дата · Booked on · day first",
        "B · Сумма · Amount · the comma is the decimal mark",
        "they are read as years of 1970 to 2069",
    ):
        assert part in told


def test_the_layout_is_named_with_its_certainty(case_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("\r\n".join(_LINES).encode("cp1251"))
    page = bring(case_window, path)
    assert without_controls(page.panel.layout_button.text()) == "general-signed-amount, 100 %"
