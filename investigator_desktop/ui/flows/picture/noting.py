"""About what a note is written where a node or an edge of the picture is chosen."""

from __future__ import annotations

from investigator_desktop.analysis.flow_picture.finding import entries_of_edge
from investigator_desktop.domain.flow_picture import FlowPicture, NodeKind, PictureEdge, PictureNode
from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.domain.notes import NoteSubject, SubjectKind
from investigator_desktop.ui.notes.note_tasks import NoteAbout

_PARTY, _ACCOUNT = "party:", "account:"
_MOST_ENTRIES = 500  # about which one note is written


def about_node(node: PictureNode) -> NoteAbout | None:
    """Return the party or the account that a node stands for; None where it is neither."""
    if node.key.startswith(_PARTY):
        subject = NoteSubject(SubjectKind.PARTY, node.key.removeprefix(_PARTY), node.name)
    elif node.kind is NodeKind.ACCOUNT and node.key.startswith(_ACCOUNT):
        number = node.key.removeprefix(_ACCOUNT)
        subject = NoteSubject(SubjectKind.ACCOUNT, normal_form(number), number)
    else:
        return None
    return NoteAbout(subject)


def about_edge(picture: FlowPicture, edge: PictureEdge) -> NoteAbout | None:
    """Return the entries of an edge; None where it has none, or more than one note can be about."""
    ids = entries_of_edge(picture, edge.key)
    if not 0 < len(ids) <= _MOST_ENTRIES:
        return None
    return NoteAbout(NoteSubject(SubjectKind.ENTRIES), ids)
