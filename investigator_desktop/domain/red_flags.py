"""What rules answer: findings with the entries that make them true, and what could not be computed and why.

A finding is a lead and no verdict. It speaks of an account, a party or an item of evidence, never of guilt; what would
explain it innocently stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.hashing import sha256_hex


class Outcome(StrEnum):
    """What became of a rule."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    NOT_COMPUTABLE = "not_computable"


class SubjectKind(StrEnum):
    """What a finding is about."""

    ACCOUNT = "account"
    PARTY = "party"
    PHONE = "phone"
    DOCUMENT = "document"
    ADDRESS = "address"
    EVIDENCE = "evidence"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a finding is about: `key` is stable across runs (a number, a folded name), `label` is for reading."""

    kind: SubjectKind
    key: str
    label: str


FactValue = int | str | date | Money


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of a finding under the name of its place in the sentence."""

    name: str
    value: FactValue


@dataclass(frozen=True, slots=True)
class Witness:
    """The least set of rows that makes a finding true: keys of entries, and of payments that gave no entry.

    `places` are stable texts (days, or an item of evidence) where what is found is no row.
    """

    entry_keys: tuple[bytes, ...] = ()
    payment_keys: tuple[bytes, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """Return one text for the set, whatever the order of its rows."""
        rows = [
            *(f"e{key.hex()}" for key in self.entry_keys),
            *(f"p{key.hex()}" for key in self.payment_keys),
            *(f"r{place}" for place in self.places),
        ]
        return sha256_hex("\n".join(sorted(rows)).encode())


@dataclass(frozen=True, slots=True)
class Explanation:
    """Something in the case that would explain a finding innocently, with the entries that show it."""

    searcher: str
    sentence: Message
    facts: tuple[Fact, ...]
    entry_keys: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Caveat:
    """What a reader of a finding must know of the records under it."""

    sentence: Message
    facts: tuple[Fact, ...] = ()


def distinct(caveats: Iterable[Caveat]) -> tuple[Caveat, ...]:
    """Return caveats in their order, each once."""
    found: list[Caveat] = []
    for one in caveats:
        if one not in found:
            found.append(one)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Finding:
    """That a rule holds of a subject, by these rows; `sentence` has a place for each fact."""

    rule_id: str
    subject: Subject
    witness: Witness
    sentence: Message
    facts: tuple[Fact, ...]
    explanations: tuple[Explanation, ...] = ()
    caveats: tuple[Caveat, ...] = ()

    @property
    def key(self) -> str:
        """Return what stays the same when the rules run again: the rule, the subject and the witness."""
        return f"{self.rule_id} {self.subject.kind.value}:{self.subject.key} {self.witness.digest}"


class MissingKind(StrEnum):
    """Why a rule cannot be computed."""

    COLUMN = "column"
    TIME_OF_DAY = "time_of_day"
    ROWS = "rows"
    LIST = "list"
    PERIOD = "period"
    THRESHOLD = "threshold"
    INTEGRITY = "integrity"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing; `name` is the column, list or threshold, or the rule of the records that fails.

    `place` is where the records fail; `currency` that in which a threshold is not set.
    """

    kind: MissingKind
    name: str
    place: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class NotComputable:
    """What a rule would need to be computed for a subject, for the whole case where `subject` is None."""

    subject: Subject | None
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class RuleAnswer:
    """What one rule gave: its findings, for how many subjects it was computed, and where it could not be."""

    rule_id: str
    findings: tuple[Finding, ...]
    computed_count: int
    gaps: tuple[NotComputable, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """Return found where anything was, not computable where nothing could be looked at."""
        if self.findings:
            return Outcome.FOUND
        return Outcome.NOT_FOUND if self.computed_count else Outcome.NOT_COMPUTABLE


class DispositionState(StrEnum):
    """What a person says has become of a finding."""

    OPEN = "open"
    EXPLAINED = "explained"
    SUBSTANTIATED = "substantiated"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Disposition:
    """What a person decided about a finding, named by its key, so that it outlives a new run."""

    finding_key: str
    state: DispositionState
    reason: str
    decided_by: Actor
    decided_at: datetime
    record_id: int


def filled(sentence: Message, facts: tuple[Fact, ...]) -> Message:
    """Return a sentence with its facts in their places, each kept whole in a sentence of the other direction."""
    return sentence.format(**{fact.name: _shown(fact.value) for fact in facts})


def _shown(value: FactValue) -> object:
    if isinstance(value, Money):
        with_currency = message("Red flags", "{amount} {currency}")
        return with_currency.format(amount=value, currency=isolate(value.currency or "?"))
    return isolate(value) if isinstance(value, str) else value
