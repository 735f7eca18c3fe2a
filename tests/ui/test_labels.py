from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.ui.timeline.sum_chips import SumChips
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.labels import Look, selectable_label

SENTENCE = "Each file is recognised and shown to you first; nothing enters the case before you say so. " * 3


def test_text_copied_from_a_label_is_plain(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = selectable_label(f"as {isolate('E1')}", Look.BODY, parent)
    shown.setSelection(0, len(shown.text()))
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "as E1"


def test_an_empty_page_shows_its_whole_sentence(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    state = EmptyState("evidence", "Add files", SENTENCE, parent)
    QVBoxLayout(parent).addWidget(state)
    parent.resize(1_270, 600)
    parent.show()
    text = next(found for found in state.findChildren(QLabel) if found.text() == SENTENCE)
    assert text.height() >= text.heightForWidth(text.width())
    assert text.height() > 2 * text.fontMetrics().height()


def test_sums_without_room_in_one_line_go_on_in_the_next(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chips = SumChips(parent)
    column = QVBoxLayout(parent)
    column.addWidget(chips)
    column.addStretch(1)
    chips.show_texts([f"{code} in 93,717,902.25, out 86,621,017.30" for code in ("KZT", "USD", "KGS")])
    parent.resize(500, 300)
    parent.show()
    labels = chips.findChildren(QLabel)
    assert len({found.y() for found in labels}) > 1
    for found in labels:
        assert found.width() >= found.sizeHint().width()
        assert found.geometry().bottom() <= chips.height()
    chips.show_texts(["no entries"])
    assert chips.text() == "no entries"
