"""Asks for the password of a locked file; what is typed leaves the field at once and is shown nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import primary_button
from investigator_desktop.ui.widgets.labels import Look, label, set_look

_FIELD_WIDTH = 260


@dataclass(frozen=True, slots=True)
class PasswordEntered:
    """A password, and whether it is to be tried on every locked file of the list."""

    password: str = field(repr=False)
    is_for_all: bool = False


class PasswordStrip(QFrame):
    """Hidden unless a file is locked; Enter tries the password."""

    entered = Signal(object)  # PasswordEntered

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner-caution")
        sentence = self.tr(
            "Enter the password that came with the file. It opens the file now and is not kept."
        )
        self._sentence = label(sentence, Look.BODY, self)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password of the file"))
        self.field.setPlaceholderText(self.tr("Password of the file"))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.setMinimumWidth(_FIELD_WIDTH)
        self.for_all = QCheckBox(self.tr("Try it on all locked files"), self)
        self.button = primary_button(self.tr("Open"), "lock", self)
        self.fault = label("", Look.BAD, self)
        self._lay_out()
        self.button.setEnabled(False)
        self.field.textChanged.connect(self._follow)
        self.field.returnPressed.connect(self._enter)
        self.button.clicked.connect(self._enter)
        self.hide()

    def show_for(self, locked_count: int, *, is_same: bool) -> None:
        """Ask for the password of a file; `locked_count` is the number of all locked files."""
        self.for_all.setVisible(locked_count > 1)
        if not is_same:
            self.field.clear()
            self.fault.hide()
        self.show()

    def say_wrong(self, sentence: str) -> None:
        """Say that the password did not open the file."""
        self.fault.setText(sentence)
        set_look(self.fault, Look.BAD.value)
        self.fault.show()
        self.field.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.field)
        row.addWidget(self.button)
        row.addWidget(self.for_all)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self._sentence)
        column.addLayout(row)
        column.addWidget(self.fault)
        self.fault.hide()

    def _follow(self, text: str) -> None:
        self.button.setEnabled(bool(text))

    def _enter(self) -> None:
        password = self.field.text()
        if password:
            self.fault.hide()
            self.field.clear()
            self.entered.emit(
                PasswordEntered(password, self.for_all.isChecked() and not self.for_all.isHidden())
            )
