"""What a case keeps of its analysis: methods that were run, and what persons entered or decided for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor


class AnalysisKind(StrEnum):
    """Which method a kept run is of."""

    IDENTITY = "identity"
    MATCHING = "matching"
    TRACING = "tracing"
    INDIRECT = "indirect"
    RED_FLAGS = "red_flags"
    FLOWS = "flows"
    PATHS = "paths"
    SCREENING = "screening"


class RecordKind(StrEnum):
    """What a person entered or decided for an analysis."""

    IDENTITY = "identity"
    MATCH = "match"
    DISPOSITION = "disposition"
    WORKSHEET = "worksheet"
    SEALED_LIST = "sealed_list"
    DOSSIER = "dossier"
    LOSS = "loss"
    CATEGORY = "category"
    FUNDS = "funds"
    NOTE = "note"
    EXHIBIT = "exhibit"
    FILTER = "filter"
    EVENT = "event"
    PROTECTED = "protected"


@dataclass(frozen=True, slots=True)
class AnalysisRun:
    """A method that was run over the case as it was after audit record `input_sequence`.

    `parameters` is canonical JSON; `result_digest` the SHA-256 of the result's canonical JSON, hexadecimal;
    `sequence` the audit record that keeps the run.
    """

    id: int
    kind: AnalysisKind
    title: str
    parameters: str
    program_version: str
    input_sequence: int
    result_digest: str
    decided_by: Actor
    decided_at: datetime
    sequence: int


@dataclass(frozen=True, slots=True)
class AnalystRecord:
    """What a person entered or decided: `content` is the canonical JSON of the value of its kind.

    `subject` is by what records of one kind are found: a party, an account, a finding. `evidence_id` and `place` say
    where it stands; `entry_keys` name the entries that it is about, `drawn_from` further items of evidence whose
    content it repeats. Where one of these items is destroyed by order the record goes with it; where one does not
    count, the record does not count.
    """

    kind: RecordKind
    subject: str
    content: str
    reason: str = ""
    evidence_id: int | None = None
    place: str = ""
    entry_keys: tuple[bytes, ...] = ()
    drawn_from: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A record that holds, with who decided it and when; `id` stays the same through changes, undo and redo."""

    id: int
    record: AnalystRecord
    decided_by: Actor
    decided_at: datetime
    sequence: int
