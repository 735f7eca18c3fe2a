"""The parts of an answer about records that all its rules make alike."""

from __future__ import annotations

from collections.abc import Iterable

from investigator_desktop.domain.red_flags import (
    Fact,
    FactValue,
    Finding,
    Missing,
    MissingKind,
    NotComputable,
    Subject,
    Witness,
)
from investigator_desktop.foundation.catalogue import Message


def facts(**values: FactValue) -> tuple[Fact, ...]:
    """Return facts by name, in the order given."""
    return tuple(Fact(name, value) for name, value in values.items())


def finding(
    rule_id: str,
    subject: Subject,
    sentence: Message,
    figures: tuple[Fact, ...],
    keys: Iterable[bytes] = (),
    places: Iterable[str] = (),
) -> Finding:
    """Return what a rule about records found."""
    return Finding(rule_id, subject, Witness(tuple(keys), places=tuple(places)), sentence, figures)


def source_missing(subject: Subject | None, needs: Message) -> NotComputable:
    """Return that no source tells what a rule needs; the text is one that the translation tools know."""
    return NotComputable(subject, (Missing(MissingKind.SOURCE, needs.source),))
