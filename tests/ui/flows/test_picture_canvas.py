"""What a person does on the canvas of the flows: moves, zooms, points, chooses, steps by keys, moves a node."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from investigator_desktop.analysis.flow_picture.placing import placed
from investigator_desktop.analysis.flow_picture.viewing import frame_of
from investigator_desktop.domain.flow_picture import FlowHit, FlowPicture, FlowPictureKind
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.picture import pixels
from investigator_desktop.ui.flows.picture.flow_canvas import FlowCanvas
from tests.analysis.flow_picture.builders import paid, picture

LEFT, PLAIN, CONTROL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def three() -> FlowPicture:
    """Return a picture of three nodes, of which Alpha pays Beta, and Beta pays Gamma."""
    return picture(
        paid(1, "Alpha/1", "Beta/2", 900_00),
        paid(2, "Beta/2", "Gamma/3", 500_00),
        paid(3, "Alpha/1", "Gamma/3", 1_00),
    )


@pytest.fixture(params=[FlowPictureKind.SANKEY, FlowPictureKind.NETWORK])
def canvas(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[FlowCanvas]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    shown = three()
    made = FlowCanvas(shown, placed(shown, request.param, "KZT"), Display("en"), host)
    made.resize(host.size())
    host.show()
    made.grab()
    yield made
    host.close()


def point_of(canvas: FlowCanvas, node: str) -> QPoint:
    place, frame = canvas.places.by_node[node], frame_of(canvas.view_above_legend)
    return QPoint(round(frame.x(place.x)), round(frame.y(place.y)))


def wheel(canvas: FlowCanvas, point: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(point), QPointF(canvas.mapToGlobal(point)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def drag(canvas: FlowCanvas, begin: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, LEFT, PLAIN, begin)
    QTest.mouseMove(canvas, (begin + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, PLAIN, end)


def test_a_click_on_a_node_chooses_it_and_tells_it(canvas: FlowCanvas, qtbot: QtBot) -> None:
    node = canvas.picture.nodes[0].key
    with qtbot.waitSignal(canvas.chosen) as told:
        QTest.mouseClick(canvas, LEFT, PLAIN, point_of(canvas, node))
    assert told.args == [FlowHit(node=node)]
    assert canvas.choice.node == node
    assert without_controls(canvas.accessibleDescription()).startswith(canvas.picture.nodes[0].name)


def test_a_click_beside_everything_takes_the_choice_back(canvas: FlowCanvas) -> None:
    canvas.choose(FlowHit(node=canvas.picture.nodes[0].key))
    QTest.mouseClick(canvas, LEFT, PLAIN, QPoint(3, 3))
    assert canvas.choice == FlowHit()


def test_the_wheel_zooms_around_the_pointer(canvas: FlowCanvas) -> None:
    node = canvas.picture.nodes[1].key
    before = point_of(canvas, node)
    wheel(canvas, before, 2)
    assert canvas.view.zoom > 1.5
    assert (point_of(canvas, node) - before).manhattanLength() <= 2


def test_dragging_moves_the_picture_and_what_is_pointed_at_stays_under_the_pointer(
    canvas: FlowCanvas,
) -> None:
    node = canvas.picture.nodes[0].key
    before = point_of(canvas, node)
    drag(canvas, QPoint(4, 4), QPoint(44, 34))
    assert (point_of(canvas, node) - before - QPoint(40, 30)).manhattanLength() <= 2
    QTest.mouseClick(canvas, LEFT, PLAIN, point_of(canvas, node))
    assert canvas.choice.node == node


def test_a_node_that_is_dragged_stays_where_it_was_put(canvas: FlowCanvas, qtbot: QtBot) -> None:
    node = canvas.picture.nodes[0].key
    before = point_of(canvas, node)
    with qtbot.waitSignal(canvas.places_changed) as told:
        drag(canvas, before, before + QPoint(30, 20))
    assert told.args is not None
    place = told.args[0].by_node[node]
    assert place.is_moved
    assert (point_of(canvas, node) - before - QPoint(30, 20)).manhattanLength() <= 2
    again = placed(canvas.picture, canvas.places.kind, canvas.places.currency, canvas.places)
    canvas.show_picture(canvas.picture, again, "KZT")
    assert canvas.places.by_node[node] == place


def test_a_view_that_is_changed_keeps_the_part_in_sight_and_the_choice(canvas: FlowCanvas) -> None:
    node = canvas.picture.nodes[2].key
    canvas.choose(FlowHit(node=node))
    canvas.zoom_in()
    before = canvas.view
    fewer = picture(paid(2, "Beta/2", "Gamma/3", 500_00))
    canvas.show_picture(fewer, placed(fewer, canvas.places.kind, "KZT", canvas.places), "KZT")
    assert (canvas.view.zoom, canvas.view.middle_x, canvas.view.middle_y) == (
        before.zoom, before.middle_x, before.middle_y,
    )  # fmt: skip
    assert canvas.choice.node in {node, ""}


def test_the_keyboard_does_all_of_it(canvas: FlowCanvas, qtbot: QtBot) -> None:
    nodes = [node.key for node in canvas.picture.nodes]
    for expected in (*nodes, nodes[0]):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        assert canvas.choice.node == expected
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    edge = canvas.choice.edge
    assert edge is not None
    assert nodes[0] in (edge.payer, edge.beneficiary)
    with qtbot.waitSignal(canvas.opened) as opened:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args == [FlowHit(edge=edge)]
    with qtbot.waitSignal(canvas.toggled) as toggled:
        QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert toggled.args == [FlowHit(edge=edge)]
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view.zoom > 1
    middle = canvas.view.middle_x
    QTest.keyClick(canvas, Qt.Key.Key_Right, CONTROL)
    assert canvas.view.middle_x > middle
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert (canvas.view.zoom, canvas.view.middle_x) == (1.0, 0.5)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.choice == FlowHit()


def test_the_pointer_brings_a_card_with_who_paid_and_how_much(canvas: FlowCanvas) -> None:
    node = canvas.picture.nodes[0]
    QTest.mouseMove(canvas, point_of(canvas, node.key))
    canvas._pointer._show_card()
    assert canvas.card.isVisible()
    assert node.name in without_controls(" ".join(canvas._card.texts))
    edge = canvas.picture.edges[0]
    canvas.show_card(FlowHit(edge=edge.key), QPoint(10, 10))
    text = without_controls(" ".join(canvas._card.texts))
    assert "From Alpha · 1 to Beta · 2" in text or "From Alpha to Beta" in text
    assert "900.00" in text
    QTest.mouseMove(canvas, QPoint(3, 3))
    assert not canvas.card.isVisible()


def test_a_great_picture_is_not_laid_out_anew_while_it_moves(
    canvas: FlowCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pixels, "QUICK_SECONDS", 0.0)
    monkeypatch.setattr(pixels, "LONG_SECONDS", 0.0)
    canvas._pixels.forget()
    canvas.grab()
    layout = canvas._pixels._layout
    for _ in range(5):
        canvas.move_by(9, 5)
        canvas.grab()
    assert canvas._pixels._layout is layout
    node = canvas.picture.nodes[0].key
    assert canvas.hit_at(QPointF(point_of(canvas, node))).node == node
    canvas.zoom_in()
    canvas.grab()
    assert canvas._pixels._layout is layout
    canvas._redraw()
    assert canvas._pixels._layout is not layout


def test_a_node_of_a_great_picture_is_moved_alone_until_it_is_dropped(
    canvas: FlowCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pixels, "QUICK_SECONDS", 0.0)
    monkeypatch.setattr(pixels, "LONG_SECONDS", 0.0)
    canvas.grab()
    node = canvas.picture.nodes[0].key
    before = canvas.places.by_node[node]
    canvas.hold_node(node)
    canvas.drag_node(50, 20)
    canvas.grab()
    assert canvas.places.by_node[node] == before
    canvas.drop_node()
    assert canvas.places.by_node[node].is_moved


@pytest.mark.parametrize("language", ["en", "ru", "kk", "fa_AF"])
def test_the_picture_paints_in_every_language(qtbot: QtBot, language: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 400)
    shown = three()
    canvas = FlowCanvas(shown, placed(shown, FlowPictureKind.SANKEY), Display(language), host)
    canvas.resize(host.size())
    host.show()
    image = canvas.grab().toImage()
    assert len({image.pixel(x, 200) for x in range(0, 700, 3)}) > 3
