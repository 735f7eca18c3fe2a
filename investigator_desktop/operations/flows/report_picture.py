"""The pictures of flows that a report prints: who paid whom, one for each of the currencies of most movements."""

from __future__ import annotations

from investigator_desktop.analysis.flow_picture.layout import layout_flow
from investigator_desktop.analysis.flow_picture.placing import placed
from investigator_desktop.analysis.flow_picture.wording import document_flow_wording
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_picture import (
    FlowPictureKind,
    FlowPictureQuery,
    FlowView,
)
from investigator_desktop.domain.report_content import FIGURE_HEIGHT, FIGURE_WIDTH, FlowFigure
from investigator_desktop.operations.flows.picture import flow_picture
from investigator_desktop.operations.releases import Release

MOST_CURRENCIES, MOST_PRINTED_NODES = 3, 14
_TEXT_SIZE = 7.0


def report_flows(case: CaseFile, view: EntryQuery, language: str, release: Release) -> tuple[FlowFigure, ...]:
    """Return the pictures of the movements of a report; none where no money moved between two nodes."""
    whole = flow_picture(case, FlowPictureQuery(view, most_nodes=MOST_PRINTED_NODES), release)
    return tuple(
        _figure(case, view, currency, language, release) for currency in whole.currencies[:MOST_CURRENCIES]
    )


def _figure(case: CaseFile, view: EntryQuery, currency: str, language: str, release: Release) -> FlowFigure:
    query = FlowPictureQuery(view, currency=currency, most_nodes=MOST_PRINTED_NODES)
    picture = flow_picture(case, query, release)
    kind = FlowPictureKind.SANKEY
    asked = FlowView(kind, FIGURE_WIDTH, FIGURE_HEIGHT, _TEXT_SIZE, currency=currency)
    drawn = layout_flow(picture, placed(picture, kind, currency), asked, document_flow_wording(language))
    return FlowFigure(drawn.scene, currency, picture.movement_count, len(picture.nodes))
