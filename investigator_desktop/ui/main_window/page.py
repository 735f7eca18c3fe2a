"""What a page of a case is: its id, its place in the rail, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic

from PySide6.QtWidgets import QWidget

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.main_window.action import W


class PageId(StrEnum):
    """The pages of a case."""

    OVERVIEW = "overview"
    NOTES = "notes"
    EVIDENCE = "evidence"
    ENTRIES = "entries"
    TIMELINE = "timeline"
    REPORT = "report"
    EPISODES = "episodes"
    TRAIL = "trail"
    COMPLETENESS = "completeness"
    PARTIES = "parties"
    TRANSFERS = "transfers"
    FLOWS = "flows"
    TRACING = "tracing"
    FINDINGS = "findings"
    SCREENING = "screening"
    WORKSHEET = "worksheet"
    DOSSIERS = "dossiers"
    EXHIBITS = "exhibits"


class PageSection(StrEnum):
    """The groups of pages in the rail, in its order."""

    CASE = "case"
    MATERIAL = "material"
    ANALYSIS = "analysis"
    OUTCOME = "outcome"


SECTION_TITLES: dict[PageSection, Message] = {
    PageSection.CASE: message("Pages", "Case"),
    PageSection.MATERIAL: message("Pages", "Material"),
    PageSection.ANALYSIS: message("Pages", "Analysis"),
    PageSection.OUTCOME: message("Pages", "Outcome"),
}


@dataclass(frozen=True, slots=True)
class PageSpec(Generic[W]):
    """A page of the rail and how it is made and connected to the window."""

    id: PageId
    title: Message
    icon: str
    section: PageSection
    build: Callable[[CaseContext, W], QWidget]

    @property
    def shown_title(self) -> str:
        """Return the title in the language of the window."""
        return translated(self.title)

    @property
    def shown_section(self) -> str:
        """Return the title of its group in the language of the window."""
        return translated(SECTION_TITLES[self.section])
