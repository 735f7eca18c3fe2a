from __future__ import annotations

import pytest

from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.scene_wording import screen_wording


@pytest.mark.parametrize("language", ["en", "ru", "kk", "fa_AF"])
def test_the_screen_may_tell_to_zoom_and_a_document_may_not(language: str) -> None:
    assert document_wording(language).is_document
    assert not screen_wording(Display(language)).is_document
