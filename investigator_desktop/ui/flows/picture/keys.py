"""What the keys do on the picture of the flows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from investigator_desktop.domain.flow_picture import FlowHit
from investigator_desktop.ui.flows.picture.canvas import Canvas

PAN_STEP, ZOOM_STEP = 60.0, 1.25
_PANS: dict[Qt.Key, tuple[float, float]] = {
    Qt.Key.Key_Left: (PAN_STEP, 0.0),
    Qt.Key.Key_Right: (-PAN_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, PAN_STEP),
    Qt.Key.Key_Down: (0.0, -PAN_STEP),
}


def act_on_key(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key asks for; return False where it asks for nothing."""
    key, is_control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    action = _ACTIONS.get(key)
    if is_control and key in _PANS:
        canvas.move_by(*_PANS[key])
    elif action is not None and not is_control:
        action(canvas)
    else:
        return False
    return True


_ACTIONS: dict[Qt.Key, Callable[[Canvas], None]] = {
    Qt.Key.Key_Right: lambda canvas: canvas.step(1),
    Qt.Key.Key_Left: lambda canvas: canvas.step(-1),
    Qt.Key.Key_Down: lambda canvas: canvas.step_edge(1),
    Qt.Key.Key_Up: lambda canvas: canvas.step_edge(-1),
    Qt.Key.Key_Plus: lambda canvas: canvas.zoom_in(),
    Qt.Key.Key_Equal: lambda canvas: canvas.zoom_in(),
    Qt.Key.Key_Minus: lambda canvas: canvas.zoom_out(),
    Qt.Key.Key_0: lambda canvas: canvas.fit(),
    Qt.Key.Key_Space: lambda canvas: canvas.toggle_chosen(),
    Qt.Key.Key_Return: lambda canvas: canvas.open_chosen(),
    Qt.Key.Key_Enter: lambda canvas: canvas.open_chosen(),
    Qt.Key.Key_Escape: lambda canvas: canvas.choose(FlowHit()),
}
