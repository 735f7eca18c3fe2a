"""Motion in the window: as the operating system wants it, or none at all.

Where nothing is chosen, Qt takes from the system whether menus slide and how fast a cursor blinks. Where motion is
reduced, nothing slides, fades, pulses or blinks.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

STILL = "* { widget-animation-duration: 0; }"
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
_BLINKING = "system_cursor_flash_time"
_EFFECT = "system_effect_"


def apply_motion(app: QApplication, *, is_reduced: bool) -> None:
    """Let nothing move in the program, or what the system wants; call it after the style sheet is set."""
    _remember_system(app)
    for effect in EFFECTS:
        wanted = bool(app.property(f"{_EFFECT}{effect.name}"))
        app.setEffectEnabled(effect, wanted and not is_reduced)
    app.setCursorFlashTime(0 if is_reduced else int(app.property(_BLINKING)))
    sheet = app.styleSheet().replace(STILL, "")
    app.setStyleSheet(f"{sheet}{STILL}" if is_reduced else sheet)


def _remember_system(app: QApplication) -> None:
    """Keep what the system wanted before anything was changed."""
    if app.property(_BLINKING) is None:
        app.setProperty(_BLINKING, app.cursorFlashTime())
        for effect in EFFECTS:
            app.setProperty(f"{_EFFECT}{effect.name}", app.isEffectEnabled(effect))
