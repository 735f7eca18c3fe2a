from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.importing.file_panel import FilePanel
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.theme import DARK, LIGHT, Colours
from investigator_desktop.ui.welcome.new_case_dialog import NewCaseDialog
from tests.ui.builders import DATE_QUESTION, SUBJECT_QUESTION, staged
from tests.ui.leaving import deleted

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(found).__name__} in {type(found.parent()).__name__}"
        for found in controls(root)
        if not name(found)
    ]


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what a person can operate; parts of Qt's own widgets speak for themselves."""
    for found in root.findChildren(QWidget):
        is_part_of_qt = found.objectName().startswith("qt_") or isinstance(
            found.parent(), (QComboBox, QCalendarWidget, QLineEdit, QTabBar, QAbstractItemView)
        )
        is_control = isinstance(found, CONTROLS) and not isinstance(found, QHeaderView)
        if is_control and not is_part_of_qt and not is_inside_calendar_or_popup(found):
            yield found


def is_inside_calendar_or_popup(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QCalendarWidget) or type(parent).__name__ == "QComboBoxPrivateContainer":
            return True
        if isinstance(parent.parentWidget(), QComboBox):
            return True
        parent = parent.parentWidget()
    return False


def name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_every_control_of_the_welcome_page_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


def test_every_control_of_every_page_has_a_name(case_window: MainWindow) -> None:
    for page in PageId:
        case_window.show_page(page)
        assert nameless(case_window) == [], page


def test_every_control_of_the_new_case_dialog_has_a_name(window: MainWindow) -> None:
    dialog = NewCaseDialog(window.context.display, window)
    assert nameless(dialog) == []
    deleted(dialog)


def test_every_control_of_a_file_with_questions_has_a_name(case_context: CaseContext) -> None:
    parent = QWidget()
    panel = FilePanel(case_context.display, parent)
    panel.show_file(staged(questions=(DATE_QUESTION, SUBJECT_QUESTION)))
    assert nameless(panel) == []
    deleted(parent)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(shown: Colours) -> None:
    inks = ("text", "muted", "accent", "credit", "debit", "good", "bad", "caution")
    for ground in (shown.window, shown.surface, shown.raised):
        for ink in inks:
            assert contrast(getattr(shown, ink), ground) >= 4.5, (ink, ground)
    for ink, ground in (
        (shown.on_accent, shown.accent), (shown.rail_text, shown.rail), (shown.text, shown.accent_soft),
        (shown.text, shown.bad_soft), (shown.text, shown.good_soft), (shown.text, shown.caution_soft),
    ):  # fmt: skip
        assert contrast(ink, ground) >= 4.5, (ink, ground)


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
def test_the_outline_of_a_control_can_be_seen(shown: Colours) -> None:
    for ground in (shown.window, shown.surface):
        assert contrast(shown.control, ground) >= 3.0
        assert contrast(shown.accent, ground) >= 3.0
