"""Everything about one item of evidence: its custody, its statements, the rows left out, and undoing its import."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.evidence.custody_panel import CustodyPanel
from investigator_desktop.ui.evidence.deeds import DeedsButton
from investigator_desktop.ui.evidence.evidence_model import EvidenceRow
from investigator_desktop.ui.importing.statement_tree import StatementTree
from investigator_desktop.ui.importing.unread_table import UnreadTable
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look


class EvidenceDetail(QWidget):
    """Asks for an import to be undone; the file itself stays in the case."""

    undo_asked = Signal(object)  # EvidenceRow

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._row: EvidenceRow | None = None
        self._is_read_only = is_read_only
        self._title = ElidedLabel("", Look.HEADING, self)
        self.undo_button = plain_button(self.tr("Undo this import"), "trash", self)
        self.deeds = DeedsButton(self, is_read_only=is_read_only)
        self.banner = Banner(self)
        self._tabs = QTabWidget(self)
        self._statements = StatementTree(display, self._tabs)
        self._unread = UnreadTable(display, self._tabs)
        self._custody = CustodyPanel(display, self._tabs)
        self._lay_out()
        self.undo_button.clicked.connect(self._ask_undo)

    def show_row(self, row: EvidenceRow) -> None:
        """Show another item."""
        self._row = row
        title = self.tr("{label} · {file}").format(
            label=self._display.code(row.item.label), file=self._display.name(row.item.file_name)
        )
        self._title.show_text(title)
        self._say_held(row)
        self.undo_button.setVisible(row.run is not None and not self._is_read_only)
        self._statements.clear()
        for record in row.statements:
            self._statements.add_statement(
                record.account, record.period, record.entry_count, record.reconciliation
            )
        self._unread.show_rows(row.unread)
        self._custody.show_row(row)
        self.deeds.show_item(row.item)
        number = self._display.number
        self._tabs.setTabText(0, self.tr("Balances ({count})").format(count=number(len(row.statements))))
        self._tabs.setTabText(1, self.tr("Rows left out ({count})").format(count=number(len(row.unread))))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self._title, 1)
        head.addWidget(self.undo_button)
        head.addWidget(self.deeds)
        self._tabs.addTab(self._statements, self.tr("Balances"))
        self._tabs.addTab(self._unread, self.tr("Rows left out"))
        self._tabs.addTab(self._custody, self.tr("Custody"))
        self._tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self._tabs, 1)

    def _say_held(self, row: EvidenceRow) -> None:
        """Say why an item is held and was not read."""
        if row.run is None or not row.is_held:
            self.banner.clear()
            return
        reason = self._display.text(row.run.sentence)
        self.banner.say(BannerKind.CAUTION, self.tr("Held, not read: {reason}").format(reason=reason))

    def _ask_undo(self) -> None:
        if self._row is not None:
            self.undo_asked.emit(self._row)
