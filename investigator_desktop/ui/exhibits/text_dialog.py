"""The dialog in which a person says what an exhibit shows."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from investigator_desktop.domain.exhibits import LONGEST_CAPTION, ExhibitText
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_NOTE_LINES = 5


class ExhibitTextDialog(FormDialog):
    """Answers with an `ExhibitText`; without one to change it is about a new exhibit."""

    def __init__(self, before: ExhibitText | None, parent: QWidget) -> None:
        super().__init__(parent)
        if before is None:
            self.describe(
                self.tr("Pin to the exhibits"),
                self.tr(
                    "The view is kept as it is: its period, lanes, order, filters and what is chosen. The caption is "
                    "read out and printed; say in one sentence what there is to see."
                ),
                self.tr("Pin"),
            )
        else:
            self.describe(self.tr("Change the exhibit"), "", self.tr("Change"))
        self.caption = QLineEdit(self)
        self.caption.setMaxLength(LONGEST_CAPTION)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _NOTE_LINES + 20)
        self.add_row(self.tr("Caption"), self.caption)
        self.add_row(self.tr("Note"), self.note)
        text = before or ExhibitText("")
        self.caption.setText(text.caption)
        self.note.setPlainText(text.note)
        self.caption.setFocus()

    def fault(self) -> Fault | None:
        """Return the caption where it is missing."""
        if self.caption.text().strip():
            return None
        return self.caption, self.tr("Enter a caption, such as what was paid, by whom and when.")

    def answer(self) -> ExhibitText:
        """Return what was entered."""
        return ExhibitText(self.caption.text().strip(), self.note.toPlainText().strip())
