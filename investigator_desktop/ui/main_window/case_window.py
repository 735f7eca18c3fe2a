"""What parts of the window that belong to no page see of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from investigator_desktop.qtbridge.case_desk import CaseDesk
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext, WindowContext
from investigator_desktop.ui.main_window.action_bar import WindowActions
from investigator_desktop.ui.main_window.case_pages import CasePages
from investigator_desktop.ui.main_window.header import Header
from investigator_desktop.ui.widgets.banner import BannerKind

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


class CaseWindow(Protocol):
    """A window with a desk, a header and the pages of the open case."""

    context: WindowContext
    desk: CaseDesk
    header: Header
    actions_by_id: WindowActions
    pages: CasePages | None
    case_context: CaseContext | None

    def context_of_actor(self) -> WindowContext:
        """Return the context in which the person acts who is known now."""

    def show_case(self, case: CaseFile) -> None:
        """Make the pages of a case anew."""

    def show_page(self, page_id: str) -> None:
        """Bring a page of the open case to the front."""

    def show_entry(self, entry_id: int) -> None:
        """Show one entry among the entries."""

    def say(self, kind: BannerKind, sentence: str) -> None:
        """Show a sentence above the page."""

    def show_failure(self, failure: Failure) -> None:
        """Show why something was not done."""
