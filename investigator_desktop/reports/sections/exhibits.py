"""The exhibits: views that a person pinned, drawn as they were pinned, each with its caption and number."""

from __future__ import annotations

from investigator_desktop.domain.report_content import ExhibitFigure
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.sections.figures import draw_figure
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE, BODY, NOTE


def write_exhibits(pages: Pages) -> None:
    """Write each exhibit on a page of its own, in the order of the walk-through; nothing where none is pinned."""
    if not pages.content.exhibits:
        return
    pages.flow.new_page(A4_LANDSCAPE)
    pages.chapter(message("Report", "Exhibits"), A4_LANDSCAPE)
    for figure in pages.content.exhibits:
        pages.progress.check()
        pages.flow.need(figure.scene.height + 2 * BODY.leading)
        _write(pages, figure)


def _write(pages: Pages, figure: ExhibitFigure) -> None:
    caption = message("Report", "Exhibit {number}. {caption}").format(
        number=isolate_ltr(str(figure.number)), caption=isolate(figure.caption)
    )
    pages.say(caption)
    draw_figure(pages, figure.scene, caption)
    for sentence in (_entries(figure), *figure.notes):
        if sentence:
            pages.flow.paragraph(pages.wording.text(sentence), NOTE)


def _entries(figure: ExhibitFigure) -> Message | str:
    """Return which entries of the schedule the exhibit points out."""
    if not figure.numbers:
        return ""
    runs = (isolate_ltr(str(first) if first == last else f"{first}–{last}") for first, last in figure.numbers)
    sentence = message("Report", "It points out the entries with these numbers in the schedule: {numbers}.")
    return sentence.format(numbers=", ".join(runs))
