"""The financial-flow timeline, drawn from the same picture that the window shows."""

from __future__ import annotations

from investigator_desktop.domain.scene import Scene
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.sections.figures import draw_figure
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE, NOTE


def write_timeline(pages: Pages) -> None:
    """Write each picture of the timeline on a page of its own, with a caption; nothing where there is none."""
    scenes = pages.content.timeline
    if not scenes:
        return
    pages.flow.new_page(A4_LANDSCAPE)
    pages.chapter(message("Report", "Timeline of the accounts"), A4_LANDSCAPE)
    for number, scene in enumerate(scenes, 1):
        pages.progress.check()
        pages.flow.need(scene.height)
        _draw(pages, scene, number)


def _draw(pages: Pages, scene: Scene, number: int) -> None:
    draw_figure(pages, scene, _alternative(pages))
    if pages.flow.room >= NOTE.leading:
        pages.say(_caption(pages).format(number=number, total=len(pages.content.timeline)), NOTE)


def _caption(pages: Pages) -> Message:
    if any(total.excluded_count for total in pages.content.totals):
        return message(
            "Report",
            "Figure {number} of {total}. A mark with a head is an entry of the schedule, a bar without one the sum of "
            "several; excluded entries are not drawn. Inferred movements and findings of rules are not drawn here.",
        )
    return message(
        "Report",
        "Figure {number} of {total}. A mark with a head is an entry of the schedule, a bar without one the sum of "
        "several. Inferred movements and findings of rules are not drawn here.",
    )


def _alternative(pages: Pages) -> Message:
    sentence = message(
        "Report",
        "A timeline of {count} accounts: a lane for each with its entries by date and amount, its balance, and shaded "
        "days that no statement covers. The schedule of entries gives the same in figures.",
    )
    return sentence.format(count=len(pages.content.accounts))
