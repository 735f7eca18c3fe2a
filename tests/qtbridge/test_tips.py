from __future__ import annotations

from dataclasses import replace

import polars as pl
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_table_model import COLUMNS, EntryColumn, EntryTableModel
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look
from tests.qtbridge.builders import entry_row
from tests.ui.leaving import deleted

HOSTILE = 'Оплата <img src="//share/picture.png"> & <b>сдача</b>'


def shown(tip: str) -> str:
    """Return the letters that a tip shows, having made sure that it names no picture."""
    document = QTextDocument()
    document.setHtml(tip)
    assert "<img" not in document.toHtml()
    return document.toPlainText()


def test_a_text_without_tags_is_its_own_tip() -> None:
    assert plain_tip("a > b\nc") == "a > b\nc"


def test_tags_are_shown_letter_by_letter(qtbot: QtBot) -> None:
    assert shown(plain_tip(f"{HOSTILE}\nsecond line")) == f"{HOSTILE}\nsecond line"


def test_what_a_source_says_is_never_markup_in_the_tip_of_a_cell(qtbot: QtBot) -> None:
    row = entry_row(1)
    hostile = replace(row, entry=replace(row.entry, remittance_info=HOSTILE))
    model = EntryTableModel(lambda ids: (hostile,), Display("en"), QApplication.instance() or QObject())
    model.show_ids(pl.Series([1], dtype=pl.Int64))
    tip = model.data(model.index(0, COLUMNS.index(EntryColumn.PURPOSE)), Qt.ItemDataRole.ToolTipRole)
    assert HOSTILE in shown(str(tip))


def test_what_a_source_says_is_never_markup_in_the_tip_of_a_label(qtbot: QtBot) -> None:
    parent = QWidget()
    label = ElidedLabel(HOSTILE, Look.BODY, parent)
    assert shown(label.toolTip()) == HOSTILE
    label.show_text(f"{HOSTILE}.")
    assert shown(label.toolTip()) == f"{HOSTILE}."
    deleted(parent)
