"""The head of the window: which case is open, undo and redo, search, language and appearance."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.qtbridge.settings import Appearance
from investigator_desktop.qtbridge.translator import WINDOW_LANGUAGES, language_named
from investigator_desktop.ui.icons import ICON_SIZE, icon
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look, set_margins

_SEARCH_WIDTH = 300
_PATIENCE_MILLISECONDS = 400


class Header(QFrame):
    """Asks for a search; what its buttons do is in the window's actions."""

    search_entered = Signal(object)  # text
    search_typed = Signal(object)  # text, when typing pauses

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._reference = QLabel(self)
        self._reference.setTextFormat(Qt.TextFormat.PlainText)
        self._reference.setProperty("look", "strong")
        self._title = ElidedLabel("", Look.BODY, self)
        self._mark = ElidedLabel("", Look.NOTE, self)
        self._mark.hide()
        self.undo_button = icon_button("", "undo", self)
        self.redo_button = icon_button("", "redo", self)
        self._told = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._pause)
        self.search = self._search_field()
        self._row = QHBoxLayout(self)
        set_margins(self._row, MEDIUM, TIGHT, TIGHT, TIGHT)
        self._row.setSpacing(SMALL)
        for widget, stretch in ((self._reference, 0), (self._title, 3), (self._mark, 0), (self.search, 2)):
            self._row.addWidget(widget, stretch)
        self._row.addWidget(self.undo_button)
        self._row.addWidget(self.redo_button)

    def show_case(self, details: CaseDetails, *, is_read_only: bool) -> None:
        """Show the reference and the title of the open case."""
        self._reference.setText(details.reference)
        self._title.show_text(details.title)
        self._mark.show_text(self.tr("Open for reading only"))
        self._mark.setVisible(is_read_only)

    def use_actions(self, undo: QAction, redo: QAction) -> None:
        """Let the two arrows carry out the window's actions."""
        for button, action in ((self.undo_button, undo), (self.redo_button, redo)):
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))

    def show_steps(self, undone: str, redone: str) -> None:
        """Say in the tips of the two arrows what they would do; empty where there is nothing."""
        undo, redo = self.tr("Undo"), self.tr("Do again")
        self.undo_button.setToolTip(self.tr("Undo: {step}").format(step=undone) if undone else undo)
        self.redo_button.setToolTip(self.tr("Do again: {step}").format(step=redone) if redone else redo)

    def add_menu(self, button: QToolButton) -> None:
        """Put a menu at the end of the row."""
        self._row.addWidget(button)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Search the case in any script"))
        field.setAccessibleName(self.tr("Search the case in any script"))
        field.setClearButtonEnabled(True)
        field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        field.setMaximumWidth(_SEARCH_WIDTH * 2)
        field.setMinimumWidth(_SEARCH_WIDTH // 2)
        field.returnPressed.connect(self._search)
        field.textEdited.connect(self._wait)
        return field

    def _wait(self) -> None:
        self._patience.start()

    def _search(self) -> None:
        self._patience.stop()
        self._told = self.search.text().strip()
        self.search_entered.emit(self._told)

    def _pause(self) -> None:
        text = self.search.text().strip()
        if text != self._told:
            self._told = text
            self.search_typed.emit(text)


class PreferencesButton(QToolButton):
    """The menu of the window's language and appearance."""

    language_chosen = Signal(object)  # code
    appearance_chosen = Signal(object)  # Appearance

    def __init__(self, language: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(icon("language"))
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setText(language_named(language).name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setProperty("look", "quiet")
        self.setToolTip(self.tr("Language and appearance"))
        self.setAccessibleName(self.tr("Language and appearance"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._languages = self._group(menu)
        for known in WINDOW_LANGUAGES:
            self._add(menu, self._languages, known.name, known.code, known.code == language)
        menu.addSeparator()
        self._appearances = self._group(menu)
        for choice, title in self._appearance_titles():
            self._add(menu, self._appearances, title, choice.value, choice is appearance)
        self.setMenu(menu)
        self._languages.triggered.connect(self._choose_language)
        self._appearances.triggered.connect(self._choose_appearance)

    def _appearance_titles(self) -> tuple[tuple[Appearance, str], ...]:
        return (
            (Appearance.SYSTEM, self.tr("Appearance of the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        )

    def _group(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(menu)
        group.setExclusive(True)
        return group

    def _add(self, menu: QMenu, group: QActionGroup, title: str, key: str, is_chosen: bool) -> None:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.setData(key)
        group.addAction(action)

    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    def _choose_appearance(self, action: QAction) -> None:
        self.appearance_chosen.emit(Appearance(str(action.data())))
