"""The dialogs in which a person says what an exclusion, a tag, a note, a correction or a party is, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QPlainTextEdit, QSizePolicy, QWidget

from investigator_desktop.domain.decisions import CORRECTABLE_FIELDS, DecisionKind
from investigator_desktop.domain.layout import Field
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_marks import shown_text, source_text
from investigator_desktop.ui.entries.chosen_entries import ChosenEntries, Scope, ScopeChoice
from investigator_desktop.ui.field_terms import FIELD_TITLES
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label

_REASON_LINES = 3
_SOURCE_WIDTH = 280


@dataclass(frozen=True, slots=True)
class DecisionAnswer:
    """What a person decided about which entries."""

    scope: Scope
    kind: DecisionKind
    field: str = ""
    value: str = ""
    reason: str = ""


class DecisionDialog(FormDialog):
    """Asks first which entries it is about; a subclass adds its fields."""

    def __init__(self, chosen: ChosenEntries, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = ScopeChoice(chosen, display, self)
        self.add_row(self.tr("Entries"), self.choice)

    def text_field(self, title: str, lines: int = _REASON_LINES) -> QPlainTextEdit:
        """Add a field of several lines, which the tabulator key leaves."""
        field = QPlainTextEdit(self)
        field.setTabChangesFocus(True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 20)
        self.add_row(title, field)
        return field

    def offered_field(self, title: str, offered: Iterable[str]) -> QComboBox:
        """Add a line that offers texts and takes others."""
        field = QComboBox(self)
        field.setEditable(True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.addItems(list(offered))
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.setCurrentText("")
        completer = QCompleter(field.model(), field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(completer)
        self.add_row(title, field)
        return field


class ExclusionDialog(DecisionDialog):
    """Asks why entries shall be left out of all sums."""

    def __init__(self, chosen: ChosenEntries, display: Display, parent: QWidget) -> None:
        super().__init__(chosen, display, parent)
        self.describe(
            self.tr("Exclude entries"),
            self.tr(
                "Excluded entries stay in every list, struck through, and are counted apart from the sums."
            ),
            self.tr("Exclude"),
        )
        self.reason = self.text_field(self.tr("Reason"))
        self.reason.setFocus()

    def fault(self) -> Fault | None:
        """Return the reason where it is missing."""
        if not _text(self.reason):
            return self.reason, self.tr(
                "Say why these entries shall not count; the reason stands in the report."
            )
        return None

    def answer(self) -> DecisionAnswer:
        """Return the exclusion."""
        return DecisionAnswer(self.choice.scope, DecisionKind.EXCLUSION, reason=_text(self.reason))


class OwnMovementDialog(DecisionDialog):
    """Asks why an entry that a second statement gives too is a movement of its own."""

    def __init__(self, chosen: ChosenEntries, display: Display, parent: QWidget) -> None:
        super().__init__(chosen, display, parent)
        self.choice.whole_view.hide()
        self.describe(
            self.tr("Count both entries"),
            self.tr("Both entries are then in every sum. The reason stands in the report, with your name."),
            self.tr("Count both"),
        )
        self.reason = self.text_field(self.tr("Reason"))
        self.reason.setFocus()

    def fault(self) -> Fault | None:
        """Return the reason where it is missing."""
        if _text(self.reason):
            return None
        return self.reason, self.tr("Say why these are two movements; the reason stands in the report.")

    def answer(self) -> DecisionAnswer:
        """Return the decision."""
        return DecisionAnswer(self.choice.scope, DecisionKind.NO_REPEAT, reason=_text(self.reason))


class TagDialog(DecisionDialog):
    """Asks for one tag; those of the case are offered."""

    def __init__(self, chosen: ChosenEntries, tags: Iterable[str], display: Display, parent: QWidget) -> None:
        super().__init__(chosen, display, parent)
        self.describe(
            self.tr("Tag entries"),
            self.tr("A tag is a short word by which entries are found again. An entry can have several."),
            self.tr("Add the tag"),
        )
        self.tag = self.offered_field(self.tr("Tag"), tags)
        self.tag.setFocus()

    def fault(self) -> Fault | None:
        """Return the tag where it is missing."""
        return None if self.tag.currentText().strip() else (self.tag, self.tr("Enter a tag."))

    def answer(self) -> DecisionAnswer:
        """Return the tag."""
        return DecisionAnswer(self.choice.scope, DecisionKind.TAG, value=self.tag.currentText().strip())


class NoteDialog(DecisionDialog):
    """Asks for a note."""

    def __init__(self, chosen: ChosenEntries, display: Display, parent: QWidget) -> None:
        super().__init__(chosen, display, parent)
        self.describe(
            self.tr("Add a note"),
            self.tr("A note stands beside the entry with your name and the time; the entry stays as it is."),
            self.tr("Add the note"),
        )
        self.note = self.text_field(self.tr("Note"), _REASON_LINES + 2)
        self.note.setFocus()

    def fault(self) -> Fault | None:
        """Return the note where it is empty."""
        return None if _text(self.note) else (self.note, self.tr("Enter the note."))

    def answer(self) -> DecisionAnswer:
        """Return the note."""
        return DecisionAnswer(self.choice.scope, DecisionKind.NOTE, value=_text(self.note))


class PartyDialog(DecisionDialog):
    """Asks which party stands on the other side; those assigned before are offered."""

    def __init__(
        self, chosen: ChosenEntries, parties: Iterable[str], display: Display, parent: QWidget
    ) -> None:
        super().__init__(chosen, display, parent)
        self.describe(
            self.tr("Assign a party"),
            self.tr("Say who stands on the other side, however the bank has written the name."),
            self.tr("Assign"),
        )
        self.party = self.offered_field(self.tr("Party"), parties)
        self.party.setCurrentText(shown_text(chosen.current, "counterparty_name"))
        self.reason = self.text_field(self.tr("Reason, if any"))
        self.party.setFocus()

    def fault(self) -> Fault | None:
        """Return the party where it is missing."""
        return (
            None
            if self.party.currentText().strip()
            else (self.party, self.tr("Enter the name of the party."))
        )

    def answer(self) -> DecisionAnswer:
        """Return the party."""
        party, reason = self.party.currentText().strip(), _text(self.reason)
        return DecisionAnswer(self.choice.scope, DecisionKind.PARTY, value=party, reason=reason)


class CorrectionDialog(DecisionDialog):
    """Asks what a text of an entry should be, and why; amounts, days and directions are not to be corrected."""

    def __init__(self, chosen: ChosenEntries, display: Display, parent: QWidget) -> None:
        super().__init__(chosen, display, parent)
        self._row = chosen.current
        self._display = display
        self.describe(
            self.tr("Correct a text"),
            self.tr(
                "The entry keeps what its source says; the correction is shown in its place, marked. "
                "Amounts, days and directions lead back to the source and cannot be corrected: exclude the entry, "
                "or import the file again with other columns."
            ),
            self.tr("Correct"),
        )
        self.field = QComboBox(self)
        for name in CORRECTABLE_FIELDS:
            self.field.addItem(display.text(FIELD_TITLES[Field(name)]), name)
        self.add_row(self.tr("Field"), self.field)
        self.source = selectable_label("", Look.BODY, self)
        self.source.setMinimumWidth(_SOURCE_WIDTH)
        self.add_row(self.tr("The source says"), self.source)
        self.value = self.text_field(self.tr("It should be"), 2)
        self.reason = self.text_field(self.tr("Reason"), 2)
        self._note = label(self.tr("Every chosen entry gets this text."), Look.NOTE, self)
        self._note.setMinimumWidth(_SOURCE_WIDTH)
        self.add_note(self._note)
        self.choice.whole_view.toggled.connect(self._show_note)
        self.field.currentIndexChanged.connect(self._show_source)
        self._show_source()
        self._show_note()
        self.value.setFocus()

    def fault(self) -> Fault | None:
        """Return the text or the reason where it is missing."""
        name = str(self.field.currentData())
        if self.choice.is_one and _text(self.value) == shown_text(self._row, name):
            return self.value, self.tr("This is what the entry says already.")
        if not _text(self.reason):
            return self.reason, self.tr("Say why the text is corrected; the reason is shown with it.")
        return None

    def answer(self) -> DecisionAnswer:
        """Return the correction."""
        return DecisionAnswer(
            self.choice.scope,
            DecisionKind.CORRECTION,
            str(self.field.currentData()),
            _text(self.value),
            _text(self.reason),
        )

    def _show_source(self) -> None:
        name = str(self.field.currentData())
        said = self._display.name(source_text(self._row, name))
        self.source.setText(said or self.tr("nothing"))
        self.value.setPlainText(shown_text(self._row, name))

    def _show_note(self) -> None:
        self._note.setVisible(not self.choice.is_one)


def _text(field: QPlainTextEdit) -> str:
    return field.toPlainText().strip()
