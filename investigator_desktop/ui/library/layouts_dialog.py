"""All layouts that are known here: whose they are, where they come from, and handing them from agency to agency."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QAbstractItemView, QWidget

from investigator_desktop.qtbridge.task_runner import Failure, Work
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import WindowContext
from investigator_desktop.ui.library import layout_tasks
from investigator_desktop.ui.library.layout_words import bank_of, origin_of
from investigator_desktop.ui.library.list_dialog import ListDialog
from investigator_desktop.ui.widgets.banner import BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

if TYPE_CHECKING:
    from investigator_desktop.operations.layouts import KnownLayout

Use = Callable[..., None]
_TRUST, _REMOVE = "trust", "remove"


class LayoutsDialog(ListDialog):
    """Several can be chosen for a file; only those that were made or imported here can be removed."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.describe(
            self.tr("Layouts"),
            self.tr(
                "A layout tells what the columns of a bank's file hold. Those that you make can be handed to other "
                "agencies in a signed file."
            ),
        )
        self._context = context
        self._asked = Path()
        self._key = self._removed = ""
        titles = (
            self.tr("Layout"), self.tr("Bank"), self.tr("Columns"), self.tr("Revision"), self.tr("Where it comes from"),
        )  # fmt: skip
        self.table = PlainTable(self.tr("Layouts"), titles, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.middle.addWidget(self.table, 1)
        self.export_button = plain_button(self.tr("Export signed…"), "export", self)
        self.import_button = plain_button(self.tr("Import…"), "import", self)
        self.remove_button = plain_button(self.tr("Remove…"), "trash", self)
        for button in (self.import_button, self.export_button, self.remove_button):
            self.add_button(button)
        self.table.itemSelectionChanged.connect(self._follow)
        self.export_button.clicked.connect(self._export)
        self.import_button.clicked.connect(self._import)
        self.remove_button.clicked.connect(self._ask_removal)
        self.banner.button_pressed.connect(self._press)
        self.table.setFocus()
        self._refresh()

    def chosen(self) -> list[KnownLayout]:
        """Return the layouts that are chosen."""
        return cast("list[KnownLayout]", self.table.values())

    def _refresh(self) -> None:
        self._start(self.tr("Looking for layouts"), layout_tasks.known_layouts, self._show)

    def _show(self, known: tuple[KnownLayout, ...]) -> None:
        self.table.show_rows([self._row(one) for one in known])
        self._follow()

    def _row(self, known: KnownLayout) -> PlainRow:
        display, preset = self._context.display, known.preset
        texts = (
            display.code(preset.id), bank_of(known, display), display.number(len(preset.columns)),
            display.number(preset.revision), origin_of(known, display),
        )  # fmt: skip
        return PlainRow(known, texts)

    def _follow(self) -> None:
        chosen = self.chosen()
        self.export_button.setEnabled(bool(chosen))
        own = [known for known in chosen if known.path is not None]
        self.remove_button.setEnabled(len(chosen) == 1 and bool(own))

    # handing on

    def _export(self) -> None:
        ids = tuple(known.preset.id for known in self.chosen())
        suggested = file_choice.documents_folder() / f"{ids[0] if len(ids) == 1 else 'layouts'}.json"
        out = file_choice.choose_layouts_file(self, suggested)
        if out is not None:
            self._asked = out
            self._start(
                self.tr("Writing layouts"),
                partial(layout_tasks.export_layouts, ids, out),
                self._tell_exported,
            )

    def _tell_exported(self, fingerprint: str) -> None:
        display = self._context.display
        sentence = self.tr(
            "{file} was written. It is signed with the key {key}; tell the receiver this key by another way."
        )
        self.banner.say(
            BannerKind.GOOD,
            sentence.format(file=display.name(self._asked.name), key=display.code(fingerprint)),
        )

    # taking over

    def _import(self) -> None:
        chosen = file_choice.choose_signed_layouts(self, file_choice.documents_folder())
        if chosen is not None:
            self._asked = chosen
            self._take_over("")

    def _take_over(self, key: str) -> None:
        self.banner.clear()
        work = partial(layout_tasks.import_layouts, self._asked, key or None)
        self._start(self.tr("Importing layouts"), work, self._tell_imported)

    def _tell_imported(self, known: tuple[KnownLayout, ...]) -> None:
        self._refresh()
        names = ", ".join(self._context.display.code(one.preset.id) for one in known)
        sentence = self.tr("%Ln layouts were imported: {names}.", "", len(known))
        self.banner.say(BannerKind.GOOD, sentence.format(names=names))

    def _show_failure(self, failure: Failure) -> None:
        from investigator_desktop.operations.layout_exchange import SignerUntrusted

        if isinstance(failure.error, SignerUntrusted):
            self._ask_trust(failure.error.fingerprint)
        else:
            self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))

    def _ask_trust(self, fingerprint: str) -> None:
        """Ask whether a key is the signer's, which nobody but a person can know."""
        self._key, display = fingerprint, self._context.display
        sentence = self.tr(
            "{file} is whole, and signed with a key that is not known here: {key}. Compare it with the signer by "
            "another way, such as the telephone, before you trust it."
        )
        text = sentence.format(file=display.name(self._asked.name), key=display.code(fingerprint))
        self.banner.say(BannerKind.CAUTION, text, ((_TRUST, self.tr("I compared it: import")),))

    # removing

    def _ask_removal(self) -> None:
        (known,) = self.chosen()
        self._removed = known.preset.id
        sentence = self.tr(
            "Remove the layout {id} from this computer? Cases that were read with it stay as they are."
        )
        self.banner.say(
            BannerKind.CAUTION,
            sentence.format(id=self._context.display.code(self._removed)),
            ((_REMOVE, self.tr("Remove it")),),
        )

    def _tell_removed(self, layout_id: str) -> None:
        self._refresh()
        sentence = self.tr("The layout {id} was removed.")
        self.banner.say(BannerKind.GOOD, sentence.format(id=self._context.display.code(layout_id)))

    def _press(self, key: str) -> None:
        if key == _TRUST:
            self._take_over(self._key)
        elif key == _REMOVE:
            self._start(
                self.tr("Removing a layout"),
                partial(layout_tasks.remove_layout, self._removed),
                self._tell_removed,
            )

    def _start(self, title: str, work: Work, use: Use) -> None:
        task = self._context.tasks.task(title, work)
        task.succeeded.connect(use)
        task.failed.connect(self._show_failure)
        task.start()
