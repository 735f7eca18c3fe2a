"""Who paid whom, drawn from the same picture that the window shows."""

from __future__ import annotations

from investigator_desktop.domain.report_content import FlowFigure
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.sections.figures import draw_figure
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE, NOTE


def write_flows(pages: Pages) -> None:
    """Write each picture of flows on a page of its own, with a caption; nothing where there is none."""
    if not pages.content.flows:
        return
    pages.flow.new_page(A4_LANDSCAPE)
    pages.chapter(message("Report", "Who paid whom"), A4_LANDSCAPE)
    for number, figure in enumerate(pages.content.flows, 1):
        pages.progress.check()
        pages.flow.need(figure.scene.height)
        _draw(pages, figure, number)


def _draw(pages: Pages, figure: FlowFigure, number: int) -> None:
    draw_figure(pages, figure.scene, _alternative(figure))
    if pages.flow.room >= NOTE.leading:
        pages.say(_caption(pages, figure, number), NOTE)


def _caption(pages: Pages, figure: FlowFigure, number: int) -> Message:
    sentence = message(
        "Report",
        "Figure {number} of {total}. Movements in {currency}, %n in number, each drawn once though both of its sides "
        "may be in the schedule.",
    )
    return sentence.counted(figure.movement_count).format(
        number=number, total=len(pages.content.flows), currency=_currency(figure)
    )


def _alternative(figure: FlowFigure) -> Message:
    sentence = message(
        "Report",
        "A picture of who paid whom in {currency}: bars for {count} parties, and ribbons between them as high as the "
        "amounts paid. The schedule of entries gives the same in figures.",
    )
    return sentence.format(currency=_currency(figure), count=figure.node_count)


def _currency(figure: FlowFigure) -> str | Message:
    return figure.currency or message("Report", "an unnamed currency")
