"""What the keys do on the timeline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from investigator_desktop.ui.timeline.canvas import Canvas

PAN_STEP, ZOOM_STEP = 0.12, 1.25
_FAR = 1e6  # times the view: as far as there is something
_PANS: dict[Qt.Key, float] = {
    Qt.Key.Key_Left: -PAN_STEP,
    Qt.Key.Key_Right: PAN_STEP,
    Qt.Key.Key_Home: -_FAR,
    Qt.Key.Key_End: _FAR,
}
_NEIGHBOURS: dict[Qt.Key, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SLASHES = frozenset({"/", "."})  # the key of the slash writes a full stop where letters are Cyrillic
_ROWS: dict[Qt.Key, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def act_on_key(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key asks for; return False where it asks for nothing."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    action = _ACTIONS.get(key) or (_ask_search if event.text() in _SLASHES else None)
    if key in _ROWS:
        is_moving = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        (canvas.move_row if is_moving else canvas.step_row)(_ROWS[key])
    elif modifiers & Qt.KeyboardModifier.ControlModifier and key in _NEIGHBOURS:
        canvas.go_to_neighbour(_NEIGHBOURS[key])
    elif key in _PANS:
        canvas.pan(_PANS[key])
    elif action is not None:
        action(canvas)
    else:
        return False
    return True


def _ask_search(canvas: Canvas) -> None:
    canvas.ask_search()


def _page(canvas: Canvas, step: int) -> None:
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.value() + step * bar.pageStep())


_ACTIONS: dict[Qt.Key, Callable[[Canvas], None]] = {
    Qt.Key.Key_PageUp: lambda canvas: _page(canvas, -1),
    Qt.Key.Key_PageDown: lambda canvas: _page(canvas, 1),
    Qt.Key.Key_Plus: lambda canvas: canvas.zoom_in(),
    Qt.Key.Key_Equal: lambda canvas: canvas.zoom_in(),
    Qt.Key.Key_Minus: lambda canvas: canvas.zoom_out(),
    Qt.Key.Key_0: lambda canvas: canvas.fit(),
    Qt.Key.Key_F3: lambda canvas: canvas.ask_search(),
    Qt.Key.Key_Space: lambda canvas: canvas.fold_chosen(),
    Qt.Key.Key_Return: lambda canvas: canvas.ask_source(),
    Qt.Key.Key_Enter: lambda canvas: canvas.ask_source(),
    Qt.Key.Key_Escape: lambda canvas: canvas.clear(),
}
