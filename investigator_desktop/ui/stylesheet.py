"""The one style sheet, built from the colours and scales of the theme; heights follow the letters."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.ui.theme import (
    BODY_SIZE,
    DISPLAY_SIZE,
    HEADING_SIZE,
    NOTE_SIZE,
    RADIUS,
    TITLE_SIZE,
    Colours,
)

_BASE = """
QWidget { color: $text; font-size: ${body}pt; }
QMainWindow, QDialog, #window { background: $window; }
QToolTip { background: $text; color: $surface; border: none; padding: 6px 8px; }
QLabel { background: transparent; }
QLabel[look="display"] { font-size: ${display}pt; font-weight: 700; }
QLabel[look="title"] { font-size: ${title}pt; font-weight: 700; }
QLabel[look="heading"] { font-size: ${heading}pt; font-weight: 700; }
QLabel[look="strong"] { font-weight: 700; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="note"] { color: $muted; font-size: ${note}pt; }
QLabel[look="good"] { color: $good; font-weight: 700; }
QLabel[look="bad"] { color: $bad; font-weight: 700; }
QLabel[look="caution"] { color: $caution; font-weight: 700; }
QFrame[look="card"] { background: $surface; border: 1px solid $border; border-radius: ${radius}px; }
QFrame[look="card"] QScrollArea, QFrame[look="card"] QScrollArea > QWidget > QWidget { background: $surface; }
QFrame[look="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }
"""

_BUTTONS = """
QPushButton, QToolButton {
  background: $surface; border: 1px solid $control; border-radius: ${radius}px; padding: 6px 14px; }
QToolButton { padding: 6px; }
QPushButton:hover, QToolButton:hover { background: $raised; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QToolButton:focus { padding: 5px; }
QPushButton:disabled, QToolButton:disabled { color: $control; border-color: $border; background: $window; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 700; }
QPushButton[look="primary"]:hover { background: $accent_hovered; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $border; color: $muted; border-color: $border; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: $raised; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 2px solid $accent; }
QPushButton[look="quiet"] { color: $accent; }
QPushButton[look="quiet"]:disabled { color: $control; }
QPushButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="chip"] {
  background: $accent_soft; border: 1px solid $accent; border-radius: 15px; padding: 6px 12px; }
QPushButton[look="chip"]:hover { background: $raised; }
QPushButton[look="chip"]:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton[look="tile"] { padding: 14px 16px; text-align: left; font-weight: 700; }
QPushButton[look="tile"]:focus { padding: 13px 15px; }
"""

_FIELDS = """
QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox {
  background: $surface; border: 1px solid $control; border-radius: ${radius}px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled { background: $window; color: $muted; border-color: $border; }
QLineEdit[look="wrong"] { border: 2px solid $bad; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url($icons/chevron-down-$name.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control; padding: 4px; outline: none; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 2px; border: 1px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; border-radius: 4px; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: 16px; height: 16px; border: 1px solid $control; border-radius: 4px; background: $surface; }
QRadioButton::indicator {
  width: 16px; height: 16px; border: 1px solid $control; border-radius: 9px; background: $surface; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; background: $on_accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url($icons/tick-$name.svg); }
QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

_TABLES = """
QAbstractItemView {
  background: $surface; alternate-background-color: $window; border: 1px solid $border;
  border-radius: ${radius}px; gridline-color: $border; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QAbstractItemView:focus { border: 1px solid $accent; }
QAbstractItemView::item { padding: 5px 8px; border: none; }
QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QAbstractItemView::item:hover { background: $raised; }
QAbstractItemView::item:selected:hover { background: $accent_soft; }
QTreeView::branch:has-children:closed { image: url($icons/branch-closed-$name.svg); }
QTreeView::branch:has-children:open { image: url($icons/chevron-down-$name.svg); }
QHeaderView { background: $raised; border: none; }
QHeaderView::section {
  background: $raised; color: $muted; border: none; border-bottom: 1px solid $border; padding: 7px 8px;
  font-weight: 700; font-size: ${note}pt; }
QHeaderView::section:hover { color: $text; }
QHeaderView::section:vertical {
  border-right: 1px solid $border; border-bottom: none; font-weight: 400; padding: 2px 8px; }
QHeaderView::up-arrow { image: url($icons/sort-up-$name.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url($icons/sort-down-$name.svg); width: 12px; height: 12px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $raised; border: none; border-bottom: 1px solid $border; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $control; border-radius: 4px; border: 2px solid $surface; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0; height: 0; }
"""

_MENUS = """
QMenuBar { background: $surface; border-bottom: 1px solid $border; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $control; padding: 6px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $control; }
QMenu::separator { background: $border; height: 1px; margin: 6px 4px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; top: -1px; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 3px solid transparent;
  padding: 8px 6px; margin: 0 12px 0 0; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 700; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; }
"""

_WINDOW = """
#rail, #rail_list { background: $rail; }
#rail_heading { color: $rail_text; background: $rail; font-size: ${note}pt; padding: 8px 8px 3px 8px; }
#rail QToolButton {
  background: transparent; color: $rail_text; border: 2px solid transparent; border-radius: 8px;
  padding: 4px 8px; font-size: ${body}pt; text-align: left; }
#rail QToolButton[density="dense"] { padding: 1px 8px; }
#rail QToolButton[density="dense"]:focus { padding: 1px 8px; }
#rail_heading[density="dense"] { padding: 3px 8px 1px 8px; }
#rail QToolButton:hover { background: $rail_chosen; }
#rail QToolButton:checked { background: $rail_chosen; color: white; font-weight: 700; }
#rail QToolButton:focus { border: 2px solid white; padding: 4px 8px; }
#rail QToolButton:disabled { color: $muted; }
#header { background: $surface; border-bottom: 1px solid $border; }
#header QLabel[look="strong"] { color: $accent; }
#task_strip { background: $surface; border-top: 1px solid $border; }
#action_bar { background: $surface; border-top: 1px solid $border; }
QFrame[look="banner-good"] { background: $good_soft; border: 1px solid $good; border-radius: ${radius}px; }
QFrame[look="banner-bad"] { background: $bad_soft; border: 1px solid $bad; border-radius: ${radius}px; }
QFrame[look="banner-caution"] { background: $caution_soft; border: 1px solid $caution; border-radius: ${radius}px; }
QFrame[look="banner-plain"] { background: $accent_soft; border: 1px solid $accent; border-radius: ${radius}px; }
#drop_veil { background: $accent_soft; border: 3px dashed $accent; border-radius: 12px; }
#palette_list { border: none; }
"""


def stylesheet(colours: Colours) -> str:
    """Return the style sheet in these colours."""
    named = {field.name: getattr(colours, field.name) for field in fields(colours)}
    icons = (RESOURCES / "icons").as_posix()
    sheet = Template(_BASE + _BUTTONS + _FIELDS + _TABLES + _MENUS + _WINDOW)
    return sheet.substitute(
        named, icons=icons, radius=RADIUS, note=NOTE_SIZE, body=BODY_SIZE, heading=HEADING_SIZE,
        title=TITLE_SIZE, display=DISPLAY_SIZE,
    )  # fmt: skip
