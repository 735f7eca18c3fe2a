"""The answers with which a file was read: what was answered, by whom, which others it served, and asking again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from investigator_desktop.domain.question_words import QUESTION_SENTENCES
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.importing.told_answers import AnswerOrigin, ToldAnswer, words_of_choices
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.buttons import quiet_button
from investigator_desktop.ui.widgets.labels import Look, label

_ICON_SIZE = 16


class AnswerLines(QFrame):
    """One line an answer; hidden where nothing was asked."""

    taken_back = Signal(object)  # ToldAnswer

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._told: tuple[ToldAnswer, ...] = ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self.hide()

    def show_answers(self, told: tuple[ToldAnswer, ...]) -> None:
        """Show the answers of another file."""
        if told == self._told:
            return
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._told, self.buttons = told, []
        for position, one in enumerate(told):
            self._column.addWidget(self._line(position, one))
        self.setVisible(bool(told))

    @property
    def texts(self) -> list[str]:
        """Return what the lines say."""
        return [self._sentence(one) for one in self._told]

    def _line(self, position: int, told: ToldAnswer) -> QWidget:
        frame = QFrame(self)
        frame.setProperty("look", "banner-plain")
        row = QHBoxLayout(frame)
        row.setContentsMargins(MEDIUM, TIGHT, TIGHT, TIGHT)
        row.setSpacing(SMALL)
        picture = QLabel(frame)
        picture.setPixmap(pixmap("check", colours().accent, _ICON_SIZE))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(self._sentence(told), Look.BODY, frame), 1)
        button = quiet_button(self.tr("Ask again for this file"), "undo", frame)
        button.setObjectName(str(position))
        button.clicked.connect(self._take_back)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons.append(button)
        return frame

    def _sentence(self, told: ToldAnswer) -> str:
        display, answer = self._display, told.answer
        asked = QUESTION_SENTENCES[answer.kind].format(column=display.code(answer.column))
        said = self.tr("{question} Answer: {answer}.").format(
            question=display.text(asked), answer=words_of_choices(answer.kind, answer.choices, display)
        )
        return f"{said} {self._origin(told)}".rstrip()

    def _origin(self, told: ToldAnswer) -> str:
        display = self._display
        if told.origin is AnswerOrigin.ANOTHER_FILE:
            return self.tr("It was given for {file}.").format(file=display.name(told.file_name))
        if told.origin is AnswerOrigin.HERE:
            return (
                self.tr("It also answers %Ln other files.", "", told.other_count) if told.other_count else ""
            )
        if told.given is None:
            return self.tr("It is kept in the case.")
        return self.tr("It is kept in the case, given by {name} on {day}.").format(
            name=display.name(told.given.given_by.name), day=display.day(told.given.given_at.date())
        )

    def _take_back(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.taken_back.emit(self._told[int(sender.objectName())])
