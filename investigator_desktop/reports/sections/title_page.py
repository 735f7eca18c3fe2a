"""The first page: what the document is, of which case, by whom and when, and where everything stands in it."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.pages import Pages
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.contents import Contents
from investigator_desktop.reports.typesetting.structure import Tag
from investigator_desktop.reports.typesetting.styles import AGENCY, CONTENTS_HEAD, NAVY, SUBTITLE, TITLE

DROP = 62.0
RULE_WIDTH = 1.4


def write_title_page(pages: Pages) -> None:
    """Write the title page and keep its lower part for the table of contents."""
    flow, details = pages.flow, pages.content.details
    flow.begin_section()
    if details.agency:
        flow.paragraph(details.agency, AGENCY)
    flow.y = flow.canvas.shape.text_top - DROP
    with flow.canvas.artifact():
        flow.canvas.rule(flow.left, flow.y, flow.right, flow.y, NAVY, RULE_WIDTH)
    flow.y -= 16
    title = flow.canvas.tree.add(Tag.HEADING_1, flow.section)
    flow.text(pages.wording.text(message("Report", "Report on the movement of funds")), TITLE, title)
    flow.paragraph(details.title, SUBTITLE)
    flow.y -= 14
    _write_facts(pages)
    flow.y -= 10
    flow.paragraph(pages.wording.text(message("Report", "Contents")), CONTENTS_HEAD)
    pages.contents = Contents(flow)
    flow.new_page()


def _write_facts(pages: Pages) -> None:
    content, wording = pages.content, pages.wording
    facts = [(message("Report", "Case reference"), content.details.reference)]
    if content.period:
        facts.append((message("Report", "Period examined"), wording.period(*content.period)))
    facts += [
        (message("Report", "Prepared by"), actor_text(content.prepared_by, wording)),
        (message("Report", "Prepared on"), wording.instant(content.prepared_at)),
    ]
    pages.facts(facts)
