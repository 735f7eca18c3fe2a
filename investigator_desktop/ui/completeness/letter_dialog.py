"""Asking which letter to the bank shall be drafted: language, kind of file, accounts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.qtbridge.translator import language_named
from investigator_desktop.ui.completeness.completeness_tasks import LetterAsked
from investigator_desktop.ui.completeness.wording import Wording
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label

LETTER_LANGUAGES = ("ru", "kk", "en")
_MOST_LINES = 7


class LetterDialog(FormDialog):
    """Answers with a `LetterAsked`; the accounts that lack something are ticked."""

    def __init__(
        self, accounts: Sequence[AccountCompleteness], language: str, wording: Wording, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Draft a letter to the bank"),
            self.tr(
                "The letter asks for precisely what is missing: days without a statement, statements that do not "
                "reconcile, and files that cannot be read."
            ),
            self.tr("Draft the letter…"),
        )
        self.language = QComboBox(self)
        for code in LETTER_LANGUAGES:
            self.language.addItem(language_named(code).name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("Document to be edited (.docx); editable, not verifiable"), ".docx")
        self.kind.addItem(self.tr("PDF document"), ".pdf")
        self._names = {found.name for found in accounts}
        self.accounts = self._list(accounts, wording)
        self.add_row(self.tr("Language"), self.language)
        self.add_row(self.tr("Kind of file"), self.kind)
        self.add_row(self.tr("Accounts"), self.accounts)
        note = self.tr("With all accounts ticked, the letter also names files of which no account is known.")
        self.add_note(label(note, Look.NOTE, self))

    def fault(self) -> Fault | None:
        """Return the list where no account is ticked, although there are some."""
        if self._ticked() or not self.accounts.count():
            return None
        return self.accounts, self.tr("Tick at least one account.")

    def answer(self) -> LetterAsked:
        """Return the letter asked for; about everything it names no account."""
        ticked = self._ticked()
        accounts = () if len(ticked) == len(self._names) else ticked
        return LetterAsked(str(self.language.currentData()), str(self.kind.currentData()), accounts)

    def _list(self, accounts: Sequence[AccountCompleteness], wording: Wording) -> QListWidget:
        made = QListWidget(self)
        for found in accounts:
            sentence = self.tr("{account}: {share} of the days proven")
            text = sentence.format(account=wording.account(found), share=wording.day_share(found))
            item = QListWidgetItem(text, made)
            item.setData(Qt.ItemDataRole.UserRole, found.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if found.is_whole else Qt.CheckState.Checked)
        lines = min(max(2, len(accounts)), _MOST_LINES)
        made.setFixedHeight(lines * (made.fontMetrics().height() + 12) + 6)
        return made

    def _ticked(self) -> tuple[str, ...]:
        items = (self.accounts.item(row) for row in range(self.accounts.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(dict.fromkeys(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked))
