"""A rule pack: what rules say, with which numbers they run, where that is said, and innocent explanations."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from investigator_desktop.domain.rule_material import Parameters, Threshold
from investigator_desktop.foundation.catalogue import Message

CONTEXT = "Red flags"


class PackStatus(StrEnum):
    """Whether somebody has opened every source of a pack."""

    DRAFT = "draft"
    VERIFIED = "verified"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where something is said: a document, and the page and quote once somebody has opened it."""

    document_id: str
    document: str
    page: str = ""
    quote: str = ""
    is_verified: bool = False


@dataclass(frozen=True, slots=True)
class PackRule:
    """A rule as data. `left_out` says why one is deliberately not computed; `needs` what records it needs."""

    id: str
    title: str
    sentence: str
    innocent: tuple[str, ...]
    citations: tuple[Citation, ...]
    needs: str = ""
    left_out: str = ""
    parameters: Parameters = field(default_factory=Parameters)

    def title_text(self) -> Message:
        """Return the title, to be shown in the language of the reader."""
        return Message(CONTEXT, self.title)

    def sentence_text(self, parameters: Parameters | None = None) -> Message:
        """Return what the rule says with these parameters, with its own where none are given."""
        used = parameters or self.parameters
        return Message(CONTEXT, self.sentence).format(**{item.name: item.value for item in used.items})

    def innocent_texts(self) -> tuple[Message, ...]:
        """Return what would explain it innocently."""
        return tuple(Message(CONTEXT, text) for text in self.innocent)


@dataclass(frozen=True, slots=True)
class PackThreshold:
    """A threshold of a jurisdiction; `threshold` is None where no amount is known, and `source` says what is."""

    name: str
    jurisdiction: str
    currency: str
    source: str
    threshold: Threshold | None


@dataclass(frozen=True, slots=True)
class RulePack:
    """All rules of a file with its hash; one marked verified has no unverified citation."""

    id: str
    title: str
    status: PackStatus
    rules: tuple[PackRule, ...]
    thresholds: tuple[PackThreshold, ...]
    sha256: str

    def rule(self, rule_id: str) -> PackRule:
        """Return a rule; raise `KeyError` for one that the pack does not have."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise KeyError(rule_id)

    def in_force(self, jurisdiction: str) -> tuple[Threshold, ...]:
        """Return the thresholds that are set for a jurisdiction."""
        own = (one for one in self.thresholds if one.jurisdiction == jurisdiction)
        return tuple(one.threshold for one in own if one.threshold is not None)
