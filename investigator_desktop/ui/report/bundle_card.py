"""Beside the report: the bundle with which the other side can check it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.report.bundle_dialog import BundleDialog
from investigator_desktop.ui.theme import LARGE, MEDIUM, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.bundling import BundleOptions, WrittenBundle


class BundleCard(QFrame):
    """Asks what the bundle shall hold and writes it."""

    written = Signal(object)  # the sentence about it
    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.dialog: QDialog | None = None
        self.setProperty("look", "card")
        self.button = plain_button(self.tr("Write a sealed bundle…"), "verify", self)
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        texts.addWidget(label(self.tr("For the other side"), Look.STRONG, self))
        sentence = self.tr(
            "A sealed bundle lets opposing counsel recompute every hash, sum and reconciliation, and re-read the "
            "cells of the workbooks, without this program."
        )
        texts.addWidget(label(sentence, Look.MUTED, self))
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _ask(self) -> None:
        dialog = BundleDialog(self.window(), is_encrypted=self._context.case.is_encrypted)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._choose_file)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _choose_file(self, options: BundleOptions) -> None:
        suffix = ".age" if options.recipients else ".zip"
        path = self._context.case.path
        name = self.tr("{case} bundle").format(case=path.stem)
        out = file_choice.choose_bundle_file(self, path.with_name(name + suffix))
        if out is not None:
            work = partial(_write, self._context.case, out, options, self._context.actor)
            task = self._context.tasks.task(self.tr("Writing the bundle"), work, changes_case=True)
            task.succeeded.connect(self._tell)
            task.failed.connect(self.failed)
            task.start()

    def _tell(self, bundle: WrittenBundle) -> None:
        display = self._context.display
        sentence = self.tr(
            "{file} is signed by the key {fingerprint} and ends in audit record {number}."
        ).format(
            file=display.name(bundle.path.name),
            fingerprint=display.code(bundle.fingerprint[:16]),
            number=display.number(bundle.head_sequence),
        )
        if bundle.withheld:
            count = len(bundle.withheld)
            sentence += " " + self.tr("%Ln items of evidence are withheld; the bundle says why.", "", count)
        self._context.events.tell(CaseChanges(self._context.case.sequence))
        self.written.emit(sentence)


def _write(
    case: CaseFile, out: Path, options: BundleOptions, actor: Actor, progress: Progress
) -> WrittenBundle:
    from investigator_desktop.operations.bundling import write_bundle

    return write_bundle(case, out, options, actor, progress)
