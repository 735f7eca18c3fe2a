"""What a bundle is made of, as plain values and frames that are asked for when their turn comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.exchange.bundle.canonical import Json


class BundleKind(StrEnum):
    """Whether a bundle holds everything, or neither originals nor names."""

    FULL = "full"
    PROTECTED = "protected"


class WithheldReason(StrEnum):
    """Why an item of evidence is not in a bundle; `PROTECTED` withholds its bytes alone."""

    QUARANTINED = "quarantined"
    WITHDRAWN = "withdrawn"
    DESTROYED = "destroyed"
    INTELLIGENCE = "intelligence"
    OUTSIDE_BASIS = "outside_basis"
    PROTECTED = "protected"


@dataclass(frozen=True, slots=True)
class Withheld:
    """An item that is not in the bundle, with the reason."""

    label: str
    reason: WithheldReason


@dataclass(frozen=True, slots=True)
class BundleFacts:
    """What a bundle says of itself; `head_sequence` and `head_hash` are those of the newest audit record."""

    kind: BundleKind
    made_at: datetime
    made_by: Actor
    program_version: str
    details: CaseDetails
    head_sequence: int
    head_hash: str
    with_outside_basis: bool = False
    with_intelligence: bool = False
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """An item whose bytes go into the bundle, asked for in pieces."""

    label: str
    sha256: str
    size: int
    pieces: Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class BundleContent:
    """The whole of a bundle: `frames` gives the rows of a table as kept, `results` what was computed, asked last."""

    facts: BundleFacts
    evidence: tuple[EvidenceFile, ...]
    frames: Callable[[str], Iterator[pl.DataFrame]]
    results: Callable[[], Iterable[Json]]
