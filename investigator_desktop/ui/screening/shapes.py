"""Which columns the tables of figures have, and what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from investigator_desktop.domain.screening import Figure, NumberGap, QuietDays, RoundShare, Stratum
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.screening.figures_panel import TableShape
from investigator_desktop.ui.screening.wording import (
    account_text,
    class_text,
    direction_text,
    gap_texts,
    tail_text,
)


class FigureShapes(QObject):
    """Titles in the language of the window; texts of rows by `Display`."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display

    def rounds(self) -> TableShape:
        """Return the table of round amounts."""
        titles = (
            self.tr("Account"), self.tr("Direction"), self.tr("Unit"), self.tr("Amounts"), self.tr("Round"),
            self.tr("Share"), self.tr("Of all others"), self.tr("Probability"),
        )  # fmt: skip
        return TableShape(
            self.tr("Round amounts"), titles, (28, 14, 18, 10, 10, 10, 13, 24), (2, 3, 4, 5, 6), (0, 7)
        )

    def gaps(self) -> TableShape:
        """Return the table of gaps."""
        titles = (
            self.tr("Account"), self.tr("What is missing"), self.tr("After"), self.tr("Before"), self.tr("How many"),
        )  # fmt: skip
        return TableShape(self.tr("Gaps"), titles, (30, 24, 24, 24, 12), (4,), (0, 1))

    def classes(self) -> TableShape:
        """Return the table of classes."""
        titles = (
            self.tr("Account"), self.tr("Direction"), self.tr("Class"), self.tr("Entries"), self.tr("Sum"),
        )  # fmt: skip
        return TableShape(self.tr("Classes of amounts"), titles, (30, 14, 36, 12, 26), (3, 4), (0, 2))

    def round_texts(self, figure: Figure) -> tuple[str, ...]:
        """Return a row of round amounts."""
        if not isinstance(figure, RoundShare):
            return ()
        display = self._display
        return (
            account_text(display, figure.scope.account),
            direction_text(display, figure.scope.direction),
            display.money(figure.unit),
            display.number(figure.amount_count),
            display.number(figure.round_count),
            display.share(figure.round_count, figure.amount_count),
            display.share(figure.base_count, figure.base_total),
            tail_text(display, figure),
        )

    def gap_texts(self, figure: Figure) -> tuple[str, ...]:
        """Return a row of gaps."""
        return gap_texts(self._display, figure) if isinstance(figure, (NumberGap, QuietDays)) else ()

    def class_texts(self, figure: Figure) -> tuple[str, ...]:
        """Return a row of classes."""
        if not isinstance(figure, Stratum):
            return ()
        display = self._display
        return (
            account_text(display, figure.scope.account),
            direction_text(display, figure.scope.direction),
            class_text(display, figure),
            display.number(figure.entry_count),
            display.money(figure.total),
        )
