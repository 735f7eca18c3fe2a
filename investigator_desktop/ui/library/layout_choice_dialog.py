"""Asks by which known layout a file shall be read; one that the file is not of says why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from investigator_desktop.domain.statement import FileReading
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import WindowContext
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.library.layout_tasks import RatedLayout, rated_layouts
from investigator_desktop.ui.library.layout_words import bank_of, origin_of
from investigator_desktop.ui.library.list_dialog import ListDialog
from investigator_desktop.ui.widgets.banner import BannerKind
from investigator_desktop.ui.widgets.buttons import primary_button
from investigator_desktop.ui.widgets.labels import Look, label, set_look
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

if TYPE_CHECKING:
    from investigator_desktop.importers.known_layouts.presets_text import Preset


class LayoutChoiceDialog(ListDialog):
    """The layouts that fit come first; only those can be used."""

    layout_chosen = Signal(object)  # Preset

    def __init__(self, context: WindowContext, reading: FileReading, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = context.display
        sentence = self.tr(
            "Choose the layout of {file}. A layout is used where four fifths of its titles stand in the file and the "
            "file names no other bank."
        ).format(file=self._display.name(reading.file_name))
        self.describe(self.tr("Choose a layout"), sentence)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a bank or a layout"))
        self.search.setAccessibleName(self.tr("Find a bank or a layout"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        titles = (self.tr("Layout"), self.tr("Bank"), self.tr("Fits"), self.tr("Where it comes from"))
        self.table = PlainTable(self.tr("Layouts"), titles, self)
        self.reason = label("", Look.BODY, self)
        for widget in (self.search, self.table, self.reason):
            self.middle.addWidget(widget)
        self.use_button = primary_button(self.tr("Use this layout"), "check", self)
        self.use_button.setEnabled(False)
        self.add_button(self.use_button, is_last=True)
        self.search.textChanged.connect(self.table.filter)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.itemActivated.connect(self._use)
        self.use_button.clicked.connect(self._use)
        task = context.tasks.task(self.tr("Comparing layouts"), partial(rated_layouts, reading))
        task.succeeded.connect(self._show)
        task.failed.connect(self._show_failure)
        task.start()

    def _show(self, rated: tuple[RatedLayout, ...]) -> None:
        self.table.show_rows([self._row(one) for one in rated])
        self.search.setFocus()

    def _row(self, rated: RatedLayout) -> PlainRow:
        display, known = self._display, rated.known
        fit = self.tr("{percent} % of the titles").format(
            percent=display.number(round(rated.fit.share * 100))
        )
        mark = ("passed", "good") if rated.fit.is_fitting else ("failed", "muted")
        texts = (display.code(known.preset.id), bank_of(known, display), fit, origin_of(known, display))
        return PlainRow(rated, texts, mark)

    def chosen(self) -> RatedLayout | None:
        """Return the layout that is chosen, None where none is."""
        value = self.table.value()
        return value if isinstance(value, RatedLayout) else None

    def _follow(self) -> None:
        rated = self.chosen()
        self.use_button.setEnabled(rated is not None and rated.fit.is_fitting)
        if rated is None:
            self.reason.setText("")
        elif rated.fit.reason is None:
            self.reason.setText(self.tr("The file is of this layout."))
            set_look(self.reason, Look.GOOD.value)
        else:
            refused = self.tr("The file is not of this layout: {reason}.")
            self.reason.setText(refused.format(reason=self._display.text(rated.fit.reason)))
            set_look(self.reason, Look.CAUTION.value)

    def _use(self) -> None:
        rated = self.chosen()
        if rated is not None and rated.fit.is_fitting:
            preset: Preset = rated.known.preset
            self.accept()
            self.layout_chosen.emit(preset)

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._display.text(failure.sentence))
