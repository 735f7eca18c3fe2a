"""The dialog in which a person says what words or entries are for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from investigator_desktop.domain.screening_words import CATEGORY_TITLES
from investigator_desktop.domain.spending import Category
from investigator_desktop.foundation.text import fold
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.screening.screening_tasks import CategoryAsked
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog


class CategoryDialog(FormDialog):
    """Asks for words where no entries are given; always for a category and a reason."""

    def __init__(self, display: Display, entry_ids: tuple[int, ...], words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry_ids = entry_ids
        self._describe()
        self.words = QLineEdit(words, self)
        self.category = QComboBox(self)
        self.category.addItem(self.tr("Choose a category"), "")
        for category, title in CATEGORY_TITLES.items():
            self.category.addItem(display.text(title), category.value)
        self.reason = QLineEdit(self)
        self.words.setVisible(not entry_ids)
        if not entry_ids:
            self.add_row(self.tr("Words"), self.words)
        self.add_row(self.tr("Category"), self.category)
        self.add_row(self.tr("Reason"), self.reason)

    def _describe(self) -> None:
        if self._entry_ids:
            sentence = self.tr(
                "%Ln chosen entries get the category, whatever the lists say of them.",
                "",
                len(self._entry_ids),
            )
        else:
            sentence = self.tr(
                "Every outgoing of the case whose counterparty or purpose has a word that begins so gets the "
                "category, unless a person set its own."
            )
        self.describe(self.tr("Set a category"), sentence, self.tr("Set the category"))

    def fault(self) -> Fault | None:
        """Return the first field that is empty."""
        if not self._entry_ids and not fold(self.words.text()):
            return self.words, self.tr("Enter the words that mean the category.")
        if not self.category.currentData():
            return self.category, self.tr("Choose the category.")
        if not self.reason.text().strip():
            return self.reason, self.tr("Give the reason for the category.")
        return None

    def answer(self) -> CategoryAsked:
        """Return what the person says."""
        return CategoryAsked(
            Category(self.category.currentData()),
            "" if self._entry_ids else self.words.text().strip(),
            self._entry_ids,
            self.reason.text().strip(),
        )
