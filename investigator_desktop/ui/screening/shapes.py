"""Which columns the tables of figures have, and what stands in them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from investigator_desktop.domain.screening import Figure, NumberGap, QuietDays, RoundShare, Stratum
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.screening.figures_panel import TableShape
from investigator_desktop.ui.screening.wording import (
    account_text,
    class_bounds,
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
            self.tr("Account"), self.tr("Direction"), self.tr("Unit"), self.tr("Round amounts"),
            self.tr("Of all others"), self.tr("Probability"),
        )  # fmt: skip
        widths = (20, 13, 14, 15, 13, 16)
        return TableShape(self.tr("Round amounts"), titles, widths, (2, 3, 4), (5,), 6)

    def gaps(self) -> TableShape:
        """Return the table of gaps."""
        titles = (
            self.tr("Account"), self.tr("What is missing"), self.tr("After"), self.tr("Before"), self.tr("How many"),
        )  # fmt: skip
        return TableShape(self.tr("Gaps"), titles, (26, 24, 22, 22, 12), (4,), (1,))

    def classes(self) -> TableShape:
        """Return the table of classes."""
        titles = (
            self.tr("Account"), self.tr("Direction"), self.tr("From"), self.tr("To less than"),
            self.tr("Entries"), self.tr("Sum"),
        )  # fmt: skip
        return TableShape(self.tr("Classes of amounts"), titles, (20, 13, 15, 15, 9, 18), (2, 3, 4, 5), (5,))

    def round_texts(self, figure: Figure) -> tuple[str, ...]:
        """Return a row of round amounts."""
        if not isinstance(figure, RoundShare):
            return ()
        display = self._display
        return (
            account_text(display, figure.scope.account),
            direction_text(display, figure.scope.direction),
            display.money(figure.unit),
            self._round_count(figure),
            display.share(figure.base_count, figure.base_total),
            tail_text(display, figure),
            self._round_sentence(figure),
        )

    def _round_count(self, share: RoundShare) -> str:
        count, total = share.round_count, share.amount_count
        return self.tr("{count} of {total}, {share}").format(
            count=self._display.number(count),
            total=self._display.number(total),
            share=self._display.share(count, total),
        )

    def _round_sentence(self, share: RoundShare) -> str:
        """Return what the probability of a row means, or why there is none."""
        tail = tail_text(self._display, share)
        if share.obstacle is not None:
            return tail
        sentence = self.tr(
            "At the rate of all other accounts, so many round amounts or more have the probability {p}."
        )
        return sentence.format(p=tail)

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
            *class_bounds(display, figure),
            display.number(figure.entry_count),
            display.money(figure.total),
        )
