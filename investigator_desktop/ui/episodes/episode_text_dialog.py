"""The dialog in which a person says what an episode is called and whom and what it concerns."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from investigator_desktop.domain.decisions import EpisodeText
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_PERSON_LINES = 4


class EpisodeTextDialog(FormDialog):
    """Answers with an `EpisodeText`; without one to change it is about a new episode."""

    def __init__(self, before: EpisodeText | None, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        sentence = self.tr(
            "An episode groups entries as an indictment does. Entries are added on the entries page."
        )
        if before is None:
            self.describe(self.tr("New episode"), sentence, self.tr("Make the episode"))
        else:
            self.describe(self.tr("Change the episode"), sentence, self.tr("Change"))
        self.title = QLineEdit(self)
        self.article = QLineEdit(self)
        self.persons = QPlainTextEdit(self)
        self.persons.setTabChangesFocus(True)
        self.persons.setFixedHeight(self.persons.fontMetrics().lineSpacing() * _PERSON_LINES + 20)
        self.first = DateField(self.tr("From"), display, self)
        self.last = DateField(self.tr("To"), display, self)
        self.add_row(self.tr("Title"), self.title)
        self.add_row(self.tr("Article of the law"), self.article)
        self.add_row(self.tr("Persons, one a line"), self.persons)
        self.add_row(self.tr("From"), self.first)
        self.add_row(self.tr("To"), self.last)
        self._show(before or EpisodeText(""))
        self.title.setFocus()

    def fault(self) -> Fault | None:
        """Return the title where it is missing, or days that cannot be."""
        if not self.title.text().strip():
            return self.title, self.tr("Enter a title, such as the place of the episode in the indictment.")
        for day in (self.first, self.last):
            if day.day is None and day.field.text().strip():
                return day.field, self.tr("Enter a day as day, month and year.")
        if self.first.day and self.last.day and self.first.day > self.last.day:
            return self.last.field, self.tr("The last day of the episode lies before its first.")
        return None

    def answer(self) -> EpisodeText:
        """Return what was entered."""
        lines = (line.strip() for line in self.persons.toPlainText().splitlines())
        return EpisodeText(
            self.title.text().strip(),
            self.article.text().strip(),
            tuple(line for line in lines if line),
            self.first.day,
            self.last.day,
        )

    def _show(self, text: EpisodeText) -> None:
        self.title.setText(text.title)
        self.article.setText(text.article)
        self.persons.setPlainText("\n".join(text.persons))
        self.first.set_day(text.from_on)
        self.last.set_day(text.to_on)
