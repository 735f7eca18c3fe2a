"""Stories of the picture of flows, through the window."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import Exhibit, ExhibitText
from investigator_desktop.domain.flow_picture import FlowHit, FlowPictureKind, TracedQuery
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.exhibits.keeping import exhibits
from investigator_desktop.operations.exhibits.scenes import exhibit_scene, load_exhibit
from investigator_desktop.qtbridge.case_focus import CaseFocus, Selection
from investigator_desktop.ui.flows.flow_model import FlowModel
from investigator_desktop.ui.flows.page import FlowsPage
from investigator_desktop.ui.flows.picture.flow_canvas import FlowCanvas
from investigator_desktop.ui.flows.picture.noting import about_edge, about_node
from investigator_desktop.ui.flows.picture.picture_panel import PicturePanel
from investigator_desktop.ui.flows.picture.tab import PictureTab
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.scene_wording import screen_wording
from tests.ui.leaving import deleted, deleted_later


def page_of(window: MainWindow) -> FlowsPage:
    window.show_page(PageId.FLOWS)
    assert window.pages is not None
    page = window.pages.page(PageId.FLOWS)
    assert isinstance(page, FlowsPage)
    return page


def shown(window: MainWindow) -> tuple[PicturePanel, FlowCanvas]:
    panel = page_of(window).picture.panel
    assert panel.canvas is not None
    return panel, panel.canvas


def focus_of(panel: PicturePanel) -> CaseFocus:
    return panel._context.focus


def table_sum(model: FlowModel) -> int:
    return sum(int(str(model.row_at(row)["count"])) for row in range(model.rowCount()))


def test_the_first_tab_draws_every_movement_of_the_totals(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    assert page.tabs.currentWidget() is page.picture
    panel, canvas = shown(filled_window)
    assert panel.frame.is_drawn
    assert sum(edge.count for edge in canvas.picture.edges) == table_sum(page.totals.model)
    assert page.pin_button.isVisible()
    assert not page.export_button.isVisible()
    page.tabs.setCurrentWidget(page.totals)
    assert page.export_button.isVisible()
    assert not page.pin_button.isVisible()
    assert not panel.toolbar.zoom_in.isVisible()


def test_a_chosen_edge_shows_its_sums_and_movements_and_leads_to_the_entry(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    assert not panel.detail.isVisible()
    edge = canvas.picture.edges[0]
    canvas.choose(FlowHit(edge=edge.key))
    assert panel.detail.isVisible()
    assert panel.detail.sums.rowCount() == len(edge.sums)
    assert panel.detail.hops.model.rowCount() == edge.count
    panel.detail.hops.entry_button.click()
    assert filled_window.pages is not None
    assert filled_window.pages.shown is PageId.ENTRIES


def test_what_is_chosen_here_is_chosen_everywhere_and_the_other_way_round(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    edge, node = canvas.picture.edges[0], canvas.picture.nodes[0]
    canvas.choose(FlowHit(edge=edge.key))
    ids = focus_of(panel).selection.entry_ids
    assert ids
    canvas.choose(FlowHit(node=node.key))
    assert focus_of(panel).selection.node == node.key
    focus_of(panel).choose(Selection(ids[:1]))
    assert canvas.choice == FlowHit(edge=edge.key)
    focus_of(panel).choose(Selection())
    assert canvas.choice == FlowHit()


def test_the_filter_of_the_case_filters_the_picture_and_nodes_stay(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    before, count = dict(canvas.places.by_node), canvas.picture.movement_count
    focus_of(panel).use_filter(EntryQuery(from_on=date(2024, 3, 1), to_on=date(2024, 3, 31)))
    assert 0 < canvas.picture.movement_count < count
    kept = {node.key for node in canvas.picture.nodes} & before.keys()
    assert kept
    assert all(canvas.places.by_node[node] == before[node] for node in kept)
    focus_of(panel).use_filter(EntryQuery(text="no such text anywhere"))
    assert not panel.frame.is_drawn
    panel.frame.empty.clear_asked.emit(panel)
    assert panel.frame.is_drawn
    assert canvas.picture.movement_count == count


def test_a_filter_that_was_changed_elsewhere_is_followed_when_the_page_is_shown(
    filled_window: MainWindow,
) -> None:
    panel, canvas = shown(filled_window)
    count = canvas.picture.movement_count
    filled_window.show_page(PageId.ENTRIES)
    focus_of(panel).use_filter(EntryQuery(from_on=date(2024, 3, 1), to_on=date(2024, 3, 31)))
    assert canvas.picture.movement_count == count
    filled_window.show_page(PageId.FLOWS)
    assert canvas.picture.movement_count < count


def test_an_edge_is_drawn_by_months_and_in_one_again(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    edge = max(canvas.picture.edges, key=lambda one: one.count)
    canvas.choose(FlowHit(edge=edge.key))
    canvas.toggle_chosen()
    parts = [
        one for one in canvas.picture.edges
        if (one.key.payer, one.key.beneficiary) == (edge.key.payer, edge.key.beneficiary)
    ]  # fmt: skip
    assert len(parts) > 1
    assert sum(one.count for one in parts) == edge.count
    canvas.choose(FlowHit(edge=parts[0].key))
    panel.detail.split.setCurrentIndex(0)
    assert edge.key in canvas.picture.edge_by_key


def test_more_nodes_are_drawn_when_the_others_are_opened(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    panel.asking._memory.query = replace(panel.asking._memory.query, most_nodes=3)
    panel.asking.ask()
    others = canvas.picture.node_by_key["others"]
    hidden = others.members[0]
    panel.seek(hidden)
    assert canvas.choice.node == hidden
    canvas.choose(FlowHit(node="others"))
    panel.detail.toggle_button.click()
    assert "others" not in canvas.picture.node_by_key
    panel.toolbar.reset.click()
    assert panel.asking._memory.query.kept == ()


def test_a_network_shows_the_same_movements_in_all_currencies(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    count = sum(edge.count for edge in canvas.picture.edges)
    panel.toolbar.choose_kind(FlowPictureKind.NETWORK)
    assert canvas.places.kind is FlowPictureKind.NETWORK
    assert canvas.view.kind is FlowPictureKind.NETWORK
    assert sum(edge.count for edge in canvas.picture.edges) == count
    panel.toolbar.by.setCurrentIndex(panel.toolbar.by.findData(FlowBy.ACCOUNT.value))
    assert isinstance(canvas.picture.query.by, FlowBy)  # type: ignore[union-attr]


def test_the_money_of_a_credit_chosen_elsewhere_is_followed(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    panel.toolbar.choose_kind(FlowPictureKind.TRACED)
    assert panel.traced.isVisible()
    ids = list(panel.traced._credits.values())
    assert len(ids) > 2
    focus_of(panel).choose(Selection((ids[2],)))
    panel.asking.refresh()
    query = canvas.picture.query
    assert isinstance(query, TracedQuery)
    assert query.entry_id == ids[2]
    assert "one method of several" in panel.traced.rule.text()
    panel.traced.method.setCurrentIndex(1)
    assert canvas.picture.query != query


def test_ways_that_were_found_stand_before_all_else(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    panel, canvas = shown(filled_window)
    edge = canvas.picture.edges[0]
    page.tabs.setCurrentWidget(page.searches)
    page.searches.by.setCurrentIndex(page.searches.by.findData(FlowBy.PARTY.value))
    names = {node: text for text, node in page.searches._nodes.items()}
    ends = next(
        one.key for one in canvas.picture.edges if one.key.payer in names and one.key.beneficiary in names
    )
    page.searches.source.setCurrentText(names[ends.payer])
    page.searches.target.setCurrentText(names[ends.beneficiary])
    page.searches.button.click()
    assert page.searches.draw_one.isVisible()
    page.searches.draw_one.click()
    assert page.tabs.currentWidget() is page.picture
    assert ends in canvas.view.highlighted_edges
    assert {ends.payer, ends.beneficiary} <= canvas.view.highlighted_nodes
    assert edge.key in canvas.picture.edge_by_key
    assert panel.toolbar.ways.isVisible()
    panel.toolbar.ways.click()
    assert canvas.view.highlighted_edges == frozenset()


def test_a_picture_is_pinned_and_comes_back_just_so(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    panel, canvas = shown(filled_window)
    node = canvas.picture.nodes[0].key
    canvas.hold_node(node)
    canvas.drag_node(40, 12)
    canvas.drop_node()
    canvas.choose(FlowHit(edge=canvas.picture.edges[0].key))
    canvas.zoom_in()
    page.pin_button.click()
    dialog = page.pinning.dialog
    assert dialog is not None
    dialog.caption.setText("Who paid whom")
    dialog.button().click()
    case = filled_window.desk.case
    assert case is not None
    kept = exhibits(case)[0]
    assert kept.exhibit.entry_keys
    loaded = load_exhibit(case, kept)
    assert loaded.flow is not None
    for spot, place in canvas.places.by_node.items():
        again = loaded.flow.places.by_node[spot]
        assert (again.x, again.y) == pytest.approx((place.x, place.y), abs=1e-9)
    assert loaded.flow.places.by_node[node].is_moved
    assert loaded.flow.picture.edges == canvas.picture.edges
    scene = exhibit_scene(loaded, screen_wording(panel._context.display), (900.0, 500.0), 9.0)
    assert scene.primitives
    page.banner.button_pressed.emit("undo_pin")
    assert exhibits(case) == ()


def test_a_pinned_picture_comes_back_on_the_page_of_flows_as_it_was(filled_window: MainWindow) -> None:
    page = page_of(filled_window)
    panel, canvas = shown(filled_window)
    panel.toolbar.choose_kind(FlowPictureKind.NETWORK)
    node = canvas.picture.nodes[0].key
    canvas.hold_node(node)
    canvas.drag_node(40, 12)
    canvas.drop_node()
    canvas.choose(FlowHit(node=node))
    canvas.zoom_in()
    pinned = page.picture.shown_view()
    assert pinned is not None
    before, places = canvas.view, canvas.places
    panel.asking.reset()
    canvas.choose(FlowHit())
    panel.toolbar.choose_kind(FlowPictureKind.SANKEY)
    focus_of(panel).use_filter(EntryQuery(text="no such text at all"))
    page.tabs.setCurrentWidget(page.totals)
    page.show_exhibit(Exhibit(1, ExhibitText("A"), pinned.picture, pinned.query))
    assert page.tabs.currentWidget() is page.picture
    assert panel.frame.is_drawn
    assert focus_of(panel).query == pinned.query
    assert panel.toolbar.kind is FlowPictureKind.NETWORK
    assert (canvas.view.zoom, canvas.view.middle_x) == pytest.approx((before.zoom, before.middle_x))
    assert canvas.choice == FlowHit(node=node)
    assert canvas.places.by_node[node].is_moved
    assert canvas.places.by_node[node].x == pytest.approx(places.by_node[node].x)


def test_followed_money_that_was_pinned_comes_back_with_its_credit_and_method(
    filled_window: MainWindow,
) -> None:
    page = page_of(filled_window)
    panel, canvas = shown(filled_window)
    panel.toolbar.choose_kind(FlowPictureKind.TRACED)
    panel.traced.credit.setCurrentIndex(2)
    panel.traced.method.setCurrentIndex(1)
    query = canvas.picture.query
    pinned = page.picture.shown_view()
    assert pinned is not None
    panel.traced.credit.setCurrentIndex(0)
    panel.traced.method.setCurrentIndex(0)
    panel.toolbar.choose_kind(FlowPictureKind.SANKEY)
    page.show_exhibit(Exhibit(1, ExhibitText("A"), pinned.picture, pinned.query))
    assert panel.traced.isVisible()
    assert canvas.picture.query == query == panel.traced.query


def test_a_case_that_changed_is_drawn_anew(filled_window: MainWindow) -> None:
    panel, canvas = shown(filled_window)
    count = canvas.picture.movement_count
    filled_window.desk.undo()
    assert not page_of(filled_window).tabs.isVisible()
    filled_window.desk.redo()
    assert page_of(filled_window).tabs.isVisible()
    assert canvas.picture.movement_count == count
    assert without_controls(panel.detail.title.text()) == "Nothing is chosen"


def test_a_note_is_written_about_the_party_account_or_movements_that_are_chosen(
    filled_window: MainWindow,
) -> None:
    panel, canvas = shown(filled_window)
    parties = [node for node in canvas.picture.nodes if node.key.startswith("party:")]
    assert parties
    canvas.choose(FlowHit(node=parties[0].key))
    assert panel.detail.notes.isEnabled()
    assert about_node(parties[0]) is not None
    edge = canvas.picture.edges[0]
    canvas.choose(FlowHit(edge=edge.key))
    about = about_edge(canvas.picture, edge)
    assert about is not None
    assert about.entry_ids == focus_of(panel).selection.entry_ids


def test_a_panel_with_a_picture_that_was_closed_leaves_no_widget(filled_window: MainWindow) -> None:
    assert filled_window.pages is not None
    context = page_of(filled_window)._context
    host = QWidget()
    before = len(QApplication.allWidgets())
    for _ in range(10):
        tab = PictureTab(context, host)
        tab.refresh()
        assert tab.panel.canvas is not None
        tab.panel.canvas.zoom_in()
        tab.panel.canvas.choose(FlowHit(node=tab.panel.canvas.picture.nodes[0].key))
        deleted(tab)
    deleted_later()
    gc.collect()
    assert len(QApplication.allWidgets()) <= before
    deleted(host)
