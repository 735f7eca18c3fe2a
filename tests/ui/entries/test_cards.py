"""Numbers of payment cards are shown with their middle hidden until a person asks for whole ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_table_model import COLUMNS, EntryColumn
from investigator_desktop.ui.entries.page import EntriesPage
from investigator_desktop.ui.main_window.window import MainWindow
from tests.ui.importing.arriving import bring

_CARD, _MASKED = "4111111111111111", "411111******1111"


@pytest.fixture
def page(case_window: MainWindow, tmp_path: Path) -> EntriesPage:
    """Return the entries of a statement whose purpose and counterparty account name a card."""
    path = tmp_path / "a.csv"
    lines = (
        "Дата;Сумма;Валюта;Контрагент;Счет контрагента;Назначение платежа;Карта",
        f"13.04.2024;-10,50;KZT;ИП Ахметов;{_CARD};Перевод на карту {_CARD};{_CARD}",
        "14.04.2024;20,00;KZT;ТОО Мысал;KZ257220000000000001;Оплата;",
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    bring(case_window, path).button.click()
    case_window.show_page("entries")
    assert case_window.pages is not None
    shown = case_window.pages.entries
    shown.view.choose(0)
    return shown


def _cells(page: EntriesPage) -> str:
    model = page.model
    texts = (str(model.data(model.index(0, column))) for column in range(len(COLUMNS)))
    return without_controls(" ".join(texts))


def _fields(page: EntriesPage) -> str:
    return without_controls(" ".join(one.text() for one in page.detail._area.findChildren(QLabel)))


def test_cards_are_masked_in_the_table_and_beside_it(page: EntriesPage) -> None:
    assert _MASKED in _cells(page)
    assert _MASKED in _fields(page)
    assert _CARD not in _cells(page) + _fields(page)


def test_a_person_can_ask_for_whole_numbers_and_hide_them_again(page: EntriesPage) -> None:
    page.detail.card_switch.click()
    assert _CARD in _cells(page)
    assert _CARD in _fields(page)
    page.detail.card_switch.click()
    assert _CARD not in _cells(page) + _fields(page)


def test_nothing_is_offered_for_an_entry_without_a_card(page: EntriesPage) -> None:
    assert not page.detail.card_switch.isHidden()
    page.view.choose(1)
    assert page.detail.card_switch.isHidden()
    assert COLUMNS.index(EntryColumn.PURPOSE) > 0


def test_whole_numbers_are_off_at_every_start() -> None:
    assert not Display("en").shows_whole_cards


def test_a_hash_and_a_path_are_never_masked() -> None:
    assert _CARD in Display("en").code(f"/media/{_CARD}.csv")
