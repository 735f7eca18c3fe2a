"""What is summed and between what: the questions above the table of flows."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from investigator_desktop.domain.flow_words import BY_NAMES, GRADE_NAMES, PERIOD_NAMES
from investigator_desktop.domain.flows import FlowBy, FlowPeriod, FlowQuery
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.date_field import DateField
from investigator_desktop.ui.widgets.flow_layout import FlowLayout

_PAUSE = 250  # milliseconds after the last key
_LETTERS = 22


class FlowFilterBar(QWidget):
    """Tells of a new question as soon as anything in it is changed."""

    query_changed = Signal(object)  # FlowQuery

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.by = self._choice(self.tr("Between what movements are summed"))
        self.period = self._choice(self.tr("Stretches of time that are summed apart"))
        self.currency = self._choice(self.tr("Currency of the movements"))
        self.grade = self._choice(self.tr("What the movements rest on"))
        self.rates = self._choice(self.tr("Table of rates by which amounts are converted"))
        self.from_on = DateField(self.tr("From this day on"), display, self)
        self.to_on = DateField(self.tr("Up to and with this day"), display, self)
        self.text = QLineEdit(self)
        self._typing = QTimer(self)
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def query(self) -> FlowQuery:
        """Return the question."""
        grade = self.grade.currentData()
        return FlowQuery(
            FlowBy(self.by.currentData()),
            FlowPeriod(self.period.currentData()),
            self.currency.currentData() or "",
            (MovementGrade(grade),) if grade else (),
            self.from_on.day,
            self.to_on.day,
            self.text.text().strip(),
        )

    @property
    def rates_name(self) -> str:
        """Return the name of the table of rates, empty where amounts stay as they are."""
        return self.rates.currentData() or ""

    def offer(self, currencies: tuple[str, ...], rates: tuple[str, ...]) -> None:
        """Offer the currencies of the case and its sealed tables; what was chosen stays where it is still there."""
        self._refill(self.currency, self.tr("All currencies"), [(code, code) for code in currencies])
        named = [
            (self.tr("Converted by {name}").format(name=self._display.name(name)), name) for name in rates
        ]
        self._refill(self.rates, self.tr("Not converted"), named)
        self.rates.setVisible(bool(rates))

    def choose_rates(self, name: str) -> None:
        """Convert by a table that was sealed."""
        place = self.rates.findData(name)
        if place >= 0:
            self.rates.setCurrentIndex(place)

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _fill(self) -> None:
        for by, words in BY_NAMES.items():
            self.by.addItem(self._display.text(words), by.value)
        for period, words in PERIOD_NAMES.items():
            self.period.addItem(self._display.text(words), period.value)
        self.period.setCurrentIndex(self.period.findData(FlowPeriod.WHOLE.value))
        self.grade.addItem(self.tr("All grades, apart"), "")
        for grade, words in GRADE_NAMES.items():
            self.grade.addItem(self._display.sentence(words).rstrip("."), grade.value)
        self.offer((), ())
        self.text.setPlaceholderText(self.tr("Name or number"))
        self.text.setAccessibleName(self.tr("Name or number at either end"))
        self.text.setClearButtonEnabled(True)
        self.text.setFixedWidth(self.text.fontMetrics().averageCharWidth() * _LETTERS)

    def _refill(self, choice: QComboBox, everything: str, items: list[tuple[str, str]]) -> None:
        chosen = choice.currentData() or ""
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(everything, "")
        for words, value in items:
            choice.addItem(words, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.blockSignals(False)

    def _lay_out(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        row = FlowLayout(self, SMALL, TIGHT)
        for widget in (
            self.by, self.period, self.currency, self.grade, self.from_on, self.to_on, self.text, self.rates,
        ):  # fmt: skip
            row.addWidget(widget)
        self.setFocusProxy(self.by)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        for choice in (self.by, self.period, self.currency, self.grade, self.rates):
            choice.currentIndexChanged.connect(self._tell)
        self.from_on.day_changed.connect(self._tell)
        self.to_on.day_changed.connect(self._tell)
        self.text.textChanged.connect(self._typing.start)
        self.text.returnPressed.connect(self._tell)
        self._typing.timeout.connect(self._tell)

    def _tell(self, _value: object = None) -> None:
        self._typing.stop()
        self.query_changed.emit(self.query)
