"""What persons decide of recorded parties: accepted or rejected with a reason, and withdrawn again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from investigator_desktop.analysis.identity.joining import contradicted
from investigator_desktop.analysis.identity.proposing import judge_pair
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.parties import (
    EvidenceCode,
    IdentityDecision,
    IdentityVerdict,
    RecordedParty,
    pair_subject,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import record, withdraw
from investigator_desktop.operations.kept_records import reads_record
from investigator_desktop.operations.parties.material import recorded


class UnknownParty(InvestigatorError):
    """A party is named that no source of the case records."""

    def __init__(self, key: str) -> None:
        """Name it."""
        sentence = message("Parties", "No source of the case records a party under the key {key}.")
        super().__init__(sentence.format(key=isolate(key)))


class OnePartyTwice(InvestigatorError):
    """A party is to be compared with itself."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Parties", "Both keys name the same recorded party."))


class IdentityUnreasoned(InvestigatorError):
    """A decision about two parties has no reason."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Parties", "That two names are one party, or are not, needs a reason."))


class IdentityContradicted(InvestigatorError):
    """Accepting a pair would put two parties together that a person keeps apart."""

    def __init__(self, first: str, second: str) -> None:
        """Name the two."""
        sentence = message(
            "Parties",
            "This would make one party of {first} and {second}, which a person decided are different. Withdraw that "
            "decision first.",
        )
        super().__init__(sentence.format(first=isolate(first), second=isolate(second)))


class NotDecided(InvestigatorError):
    """A decision is to be withdrawn that nobody made."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Parties", "Nothing was decided about these two parties."))


@dataclass(frozen=True, slots=True)
class KeptIdentity:
    """A decision that holds, with its reason and who made it; `record_id` is that of the fact."""

    record_id: int
    decision: IdentityDecision
    reason: str
    decided_by: Actor
    decided_at: datetime


def decisions_of(case: CaseFile) -> tuple[KeptIdentity, ...]:
    """Return what was decided about pairs, the oldest first."""
    return tuple(_kept(one) for one in case.analyst_records(RecordKind.IDENTITY))


def accept(
    case: CaseFile, first: str, second: str, reason: str, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Make two recorded parties one, as one step that can be undone.

    Raise `UnknownParty`, `OnePartyTwice`, `IdentityUnreasoned` or `IdentityContradicted`.
    """
    one, other = _two(case, first, second)
    clash = contradicted((kept.decision for kept in decisions_of(case)), one.key, other.key)
    if clash is not None:
        raise IdentityContradicted(_shown(case, clash.first), _shown(case, clash.second))
    return _decide(case, (one, other), IdentityVerdict.ACCEPTED, reason, actor, clock)


def reject(
    case: CaseFile, first: str, second: str, reason: str, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Keep two recorded parties apart: the pair is not proposed again. Raise as `accept` does."""
    return _decide(case, _two(case, first, second), IdentityVerdict.REJECTED, reason, actor, clock)


def withdraw_decision(
    case: CaseFile, first: str, second: str, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Withdraw what was decided about two recorded parties; raise `NotDecided`."""
    kept = case.analyst_records(RecordKind.IDENTITY, pair_subject(first, second))
    if not kept:
        raise NotDecided
    return withdraw(case, kept[-1].id, actor, clock)


def _decide(
    case: CaseFile,
    pair: tuple[RecordedParty, RecordedParty],
    verdict: IdentityVerdict,
    reason: str,
    actor: Actor,
    clock: Clock,
) -> CaseChanges:
    if not reason.strip():
        raise IdentityUnreasoned
    proposal = judge_pair(*pair)
    codes = tuple(one.code for one in proposal.evidence) or (EvidenceCode.BY_HAND,)
    decision = IdentityDecision(proposal.first, proposal.second, verdict, proposal.score, codes)
    before = case.analyst_records(RecordKind.IDENTITY, decision.subject)
    entered = AnalystRecord(RecordKind.IDENTITY, decision.subject, _content(decision), reason.strip())
    return record(case, entered, actor, record_id=before[-1].id if before else None, clock=clock)


def _two(case: CaseFile, first: str, second: str) -> tuple[RecordedParty, RecordedParty]:
    known = recorded(case).by_key
    for key in (first, second):
        if key not in known:
            raise UnknownParty(key)
    if first == second:
        raise OnePartyTwice
    return known[min(first, second)], known[max(first, second)]


def _shown(case: CaseFile, key: str) -> str:
    known = recorded(case).by_key.get(key)
    return key if known is None else known.shown


def _content(decision: IdentityDecision) -> str:
    content = {
        "first": decision.first, "second": decision.second, "verdict": decision.verdict.value,
        "score": decision.score, "codes": [code.value for code in decision.codes],
    }  # fmt: skip
    return canonical_json(content).decode("utf-8")


@reads_record
def _kept(kept: KeptRecord) -> KeptIdentity:
    content = json.loads(kept.record.content)
    decision = IdentityDecision(
        str(content["first"]),
        str(content["second"]),
        IdentityVerdict(content["verdict"]),
        int(content["score"]),
        tuple(EvidenceCode(code) for code in content["codes"]),
    )
    return KeptIdentity(kept.id, decision, kept.record.reason, kept.decided_by, kept.decided_at)
