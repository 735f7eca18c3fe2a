"""What every part of a document writes with: words, the flow of pages and the progress; for a report its content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.typesetting.conformance import Attachment
from investigator_desktop.reports.typesetting.contents import Contents
from investigator_desktop.reports.typesetting.facts import PLAIN, Fact, FactLook, set_facts
from investigator_desktop.reports.typesetting.flow import Flow
from investigator_desktop.reports.typesetting.structure import Tag
from investigator_desktop.reports.typesetting.styles import BODY, PageShape, TextStyle
from investigator_desktop.reports.typesetting.tables import Column, Kind, Table
from investigator_desktop.reports.wording import Wording


@dataclass(frozen=True, slots=True)
class Head:
    """A column of a report's table before its title is translated."""

    title: Message
    share: float
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Document:
    """What every document says of itself, on its pages and in its properties."""

    title: Message
    language: str
    details: CaseDetails
    prepared_by: Actor
    prepared_at: datetime
    program_version: str


@dataclass(slots=True)
class Sheets:
    """The pages of one document while they are written."""

    document: Document
    wording: Wording
    flow: Flow
    progress: Progress
    _number: int = field(default=0, init=False)

    def say(self, sentence: Message, style: TextStyle = BODY) -> None:
        """Set a sentence as a paragraph."""
        self.flow.paragraph(self.wording.text(sentence), style)

    def introduce(self, sentence: Message, style: TextStyle = BODY) -> None:
        """Set a sentence as a paragraph that stays with what it introduces."""
        self.flow.introduction(self.wording.text(sentence), style)

    def chapter(self, title: Message, shape: PageShape | None = None) -> None:
        """Begin a numbered section, on a new page where its pages have another shape."""
        self._number += 1
        if shape is not None and shape != self.flow.canvas.shape:
            self.flow.new_page(shape)
        self.flow.heading(f"{self._number}.\u00a0{self.wording.text(title)}", 1)

    def subheading(self, title: Message) -> None:
        """Set a heading below that of the section."""
        self.flow.heading(self.wording.text(title), 2)

    def table(self, heads: Sequence[Head]) -> Table:
        """Begin a table."""
        columns = [Column(self.wording.text(head.title), head.share, head.kind) for head in heads]
        return Table(self.flow, columns)

    def facts(self, facts: Sequence[tuple[Message, str]], look: FactLook = PLAIN) -> None:
        """Set named values below one another."""
        set_facts(self.flow, [Fact(self.wording.text(name), value) for name, value in facts], look)

    def numbered(self, sentences: Sequence[Message], style: TextStyle = BODY) -> None:
        """Set sentences as a numbered list."""
        tree = self.flow.canvas.tree
        listed = tree.add(Tag.LIST, self.flow.section)
        for number, sentence in enumerate(sentences, 1):
            body = tree.add(Tag.LIST_BODY, tree.add(Tag.LIST_ITEM, listed))
            self.flow.text(f"{number}.\u00a0{self.wording.text(sentence)}", style, body)


@dataclass(slots=True)
class Pages(Sheets):
    """The pages of one report while they are written."""

    content: ReportContent
    attachments: tuple[Attachment, ...] = ()
    contents: Contents | None = None
