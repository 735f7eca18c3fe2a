"""What a new case is called, who works on it, its currency and time zone, its file and passphrase."""

from __future__ import annotations

import re
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.currency import currencies
from investigator_desktop.qtbridge.case_tasks import NewCase
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.file_choice import CASE_SUFFIX, choose_new_case_file, documents_folder
from investigator_desktop.ui.security.passphrase_fields import PassphraseFields
from investigator_desktop.ui.theme import LARGE, MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.labels import Look, label, line
from investigator_desktop.ui.widgets.search_box import SearchBox

_WIDTH = 620
_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class NewCaseDialog(QDialog):
    """Asks until what it was told is enough, then emits it; stays until the case stands."""

    case_described = Signal(object)  # NewCase

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New case"))
        self.setMinimumWidth(_WIDTH)
        defaults = CaseDetails("", "")
        self.reference = self._field(self.tr("for example 2026/147"))
        self.case_title = self._field(self.tr("a title that says what the case is about"))
        self.agency = self._field(self.tr("optional"))
        self.currency = SearchBox(sorted(currencies()), defaults.currency, self)
        self.timezone = SearchBox(sorted(available_timezones()), defaults.timezone, self)
        self.file = self._field("")
        self.passphrases = PassphraseFields(
            self.tr("optional: encrypts the case file"), self._own_words, display, self
        )
        self._is_file_chosen = False
        self._banner = Banner(self)
        self._browse = plain_button(self.tr("Choose…"), "folder", self)
        self._make = primary_button(self.tr("Make the case"), "check", self)
        self._cancel = plain_button(self.tr("Cancel"), "", self)
        self._make.setDefault(True)
        self._lay_out()
        self._connect()
        self._suggest_file()

    def described(self) -> NewCase:
        """Return what was entered."""
        details = CaseDetails(
            self.reference.text().strip(), self.case_title.text().strip(), self.agency.text().strip(),
            self.currency.choice() or "", self.timezone.choice() or "",
        )  # fmt: skip
        return NewCase(Path(self.file.text().strip()), details, self.passphrases.passphrase())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        column.addWidget(label(self.tr("New case"), Look.TITLE, self))
        column.addWidget(self._banner)
        column.addLayout(self._form())
        column.addStretch(1)
        column.addWidget(line(self))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._make)
        column.addLayout(row)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(MEDIUM)
        form.setVerticalSpacing(TIGHT)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for title, field in (
            (self.tr("Reference"), self.reference),
            (self.tr("Title"), self.case_title),
            (self.tr("Agency"), self.agency),
            (self.tr("Currency of the case"), self.currency),
            (self.tr("Time zone of the statements"), self.timezone),
            (self.tr("Case file"), self.file),
            (self.tr("Passphrase"), self.passphrases.first),
            (self.tr("Passphrase again"), self.passphrases.again),
        ):
            field.setAccessibleName(title)
            form.addRow(title, self._with_browse() if field is self.file else field)
        form.addRow("", self.passphrases.meter)
        return form

    def _with_browse(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.file, 1)
        row.addWidget(self._browse)
        return holder

    def _field(self, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(hint)
        return field

    def _own_words(self) -> tuple[str, ...]:
        return (self.reference.text(), self.case_title.text(), self.agency.text())

    def _connect(self) -> None:
        self.setTabOrder(self.file, self._browse)
        self.setTabOrder(self._browse, self.passphrases.first)
        self.reference.textEdited.connect(self._suggest_file)
        self.file.textEdited.connect(self._keep_file)
        self._browse.clicked.connect(self._choose_file)
        self._cancel.clicked.connect(self.reject)
        self._make.clicked.connect(self._finish)

    def _suggest_file(self) -> None:
        if not self._is_file_chosen:
            name = _NOT_IN_FILE_NAMES.sub("-", self.reference.text().strip()).strip(" .-") or self.tr("Case")
            self.file.setText(str(documents_folder() / f"{name}{CASE_SUFFIX}"))

    def _keep_file(self) -> None:
        self._is_file_chosen = True

    def _choose_file(self) -> None:
        chosen = choose_new_case_file(self, Path(self.file.text()))
        if chosen is not None:
            self.file.setText(str(chosen))
            self._is_file_chosen = True

    def _finish(self) -> None:
        wrong = self._first_fault()
        if wrong is None:
            self._banner.clear()
            self._make.setEnabled(False)
            self.case_described.emit(self.described())
            return
        field, sentence = wrong
        self._banner.say(BannerKind.BAD, sentence)
        field.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why the case was not made; everything entered stays."""
        self._make.setEnabled(True)
        self._banner.say(BannerKind.BAD, sentence)
        self.file.setFocus()

    def _first_fault(self) -> tuple[QWidget, str] | None:
        """Return the first field that is not right, with the sentence about it."""
        for field, is_right, sentence in (
            (self.reference, bool(self.reference.text().strip()), self.tr("The case needs a reference.")),
            (self.case_title, bool(self.case_title.text().strip()), self.tr("The case needs a title.")),
            (self.currency, self.currency.choice() is not None, self.tr("Choose a currency of the list.")),
            (self.timezone, self.timezone.choice() is not None, self.tr("Choose a time zone of the list.")),
            (self.file, bool(self.file.text().strip()), self.tr("Say where the case file shall be.")),
        ):
            if not is_right:
                return field, sentence
        return self.passphrases.fault()

    def button(self) -> QPushButton:
        """Return the button that makes the case."""
        return self._make
