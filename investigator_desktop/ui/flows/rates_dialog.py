"""The dialog that seals a person's table of rates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QWidget

from investigator_desktop.domain.rates import DEFAULT_AGE_DAYS
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.flows.flow_tasks import RatesAsked
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog

_MOST_DAYS = 3_650
_CODE_LENGTH = 3
_FIELD_WIDTH = 96
_OWN_WORDS = ".toml"  # a table that may say source and currency itself


class RatesDialog(FormDialog):
    """Asks for the file, its source and the currency into which it converts."""

    def __init__(self, currency: str, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.describe(
            self.tr("Seal a table of rates"),
            self.tr(
                "A table has the columns date, currency, rate and perhaps nominal, as CSV, a workbook or TOML. It is "
                "kept with its hash, your name and the time before anything is converted, and cannot be changed later."
            ),
            self.tr("Seal"),
        )
        self.path = QLineEdit(self)
        self.choose_button = plain_button(self.tr("Choose…"), "folder", self)
        self.name = QLineEdit(self)
        self.source = QLineEdit(self)
        self.base = QLineEdit(currency, self)
        self.age_days = QSpinBox(self)
        self.age_days.setRange(0, _MOST_DAYS)
        self.age_days.setValue(DEFAULT_AGE_DAYS)
        self.age_days.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.age_days.setMinimumWidth(_FIELD_WIDTH)
        field = QWidget(self)
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.path, 1)
        row.addWidget(self.choose_button)
        field.setFocusProxy(self.path)
        self.path.setAccessibleName(self.tr("File"))
        self.add_row(self.tr("File"), field)
        self.add_row(self.tr("Name"), self.name)
        self.add_row(self.tr("Source"), self.source)
        self.add_row(self.tr("Into currency"), self.base)
        self.add_row(self.tr("Days that a rate holds"), self.age_days)
        self.source.setPlaceholderText(self.tr("Who published the rates"))
        self.choose_button.clicked.connect(self._choose)

    def fault(self) -> Fault | None:
        """Return the first field that lacks what the table does not say itself."""
        path = Path(self.path.text().strip())
        if not self.path.text().strip() or not path.is_file():
            return self.path, self.tr("Choose the file with the rates.")
        if path.suffix.lower() == _OWN_WORDS:
            return None
        if not self.source.text().strip():
            return self.source, self.tr("Name who published the rates.")
        if len(self.base.text().strip()) != _CODE_LENGTH:
            return self.base, self.tr("Name the currency by its three letters, such as KZT.")
        return None

    def answer(self) -> RatesAsked:
        """Return what shall be sealed."""
        path = Path(self.path.text().strip())
        name = self.name.text().strip() or path.stem
        base = self.base.text().strip().upper()
        return RatesAsked(path, name, self.source.text().strip(), base, self.age_days.value())

    def _choose(self) -> None:
        chosen = file_choice.choose_rates_file(self, self._folder)
        if chosen is not None:
            self.path.setText(str(chosen))
            if not self.name.text().strip():
                self.name.setText(chosen.stem)
