"""Comparing what the trail claims of the case with what the case holds, in the words of a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from investigator_desktop.casefile import claims
from investigator_desktop.casefile.claims import Claims
from investigator_desktop.casefile.examination import Examination, differs
from investigator_desktop.casefile.tables import HISTORY
from investigator_desktop.casefile.trail import FACTS
from investigator_desktop.domain.case import Difference
from investigator_desktop.foundation.catalogue import Message, message

_NAMED = (
    "SELECT acquired_seq FROM evidence_item",
    "SELECT received_seq FROM custody_record",
    "SELECT begun_seq FROM import_run",
    "SELECT kept_seq FROM content_check",
    "SELECT introduced_seq FROM case_actor",
    "SELECT made_seq FROM signing_key",
    "SELECT destroyed_seq FROM destruction",
    *(f"SELECT from_seq FROM {kind.__tablename__}" for kind in HISTORY),
    *(f"SELECT to_seq FROM {kind.__tablename__} WHERE to_seq IS NOT NULL" for kind in HISTORY),
)
_SEQUENCES = " UNION ".join(_NAMED)


def check_claims(examined: Examination) -> Iterator[Difference]:
    """Yield the first thing that a record claims of the case and the case does not have, or the reverse."""
    examined.progress.begin(
        message("Verification", "Comparing the audit trail with the case"), len(examined.trail)
    )
    claimed, made = claims.expected(examined.parameters()), claims.made(examined.connection)
    for number in claimed:
        yield from _apart(number, claimed[number], made.get(number, {}))
        examined.progress.advance()


def _apart(number: int, claimed: Claims, made: Claims) -> Iterator[Difference]:
    for name, subject in _LISTED.items():
        if claimed.get(name) != made.get(name):
            yield differs(subject.format(number=number), *_first_apart(claimed.get(name), made.get(name)))
    expected, found = _by_table(claimed), _by_table(made)
    for name, subject in _FACTS.items():
        if expected.get(name) != found.get(name):
            yield differs(subject.format(number=number), expected.get(name), found.get(name))
    if unknown := sorted(expected.keys() - _FACTS.keys()):
        yield differs(_UNKNOWN.format(number=number), unknown, "")


def _by_table(made: Claims) -> Mapping[str, object]:
    facts = made.get(FACTS)
    return facts if isinstance(facts, dict) else {}


def _first_apart(claimed: object, made: object) -> tuple[object, object]:
    """Return the first members of two lists that differ, or both as they are."""
    if not isinstance(claimed, list) or not isinstance(made, list):
        return claimed, made
    pairs = zip([*claimed, *[None] * len(made)], [*made, *[None] * len(claimed)], strict=False)
    return next(((one, other) for one, other in pairs if one != other), (claimed, made))


def check_sequences(examined: Examination) -> Iterator[Difference]:
    """Yield what names a record that the trail does not have."""
    known = {row["sequence"] for row in examined.trail}
    named = set(examined.connection.exec_driver_sql(_SEQUENCES).scalars())
    for number in sorted(named - known, key=str):
        yield differs(
            message("Verification", "Audit record {number} is missing.").format(number=number), number, ""
        )


_LISTED: Mapping[str, Message] = {
    claims.ACQUIRED: message("Verification", "Evidence or custody is not what audit record {number} says."),
    claims.RUNS: message("Verification", "An import run is not what audit record {number} says."),
    claims.CONTENTS: message(
        "Verification", "A statement or its digest is not what audit record {number} says."
    ),
    claims.ACTORS: message("Verification", "Who works on the case is not what audit record {number} says."),
    claims.SIGNING_KEYS: message(
        "Verification", "The key that signs for the case is not what audit record {number} says."
    ),
    claims.DESTRUCTIONS: message(
        "Verification", "What was destroyed by order is not what audit record {number} says."
    ),
}
_FACTS: Mapping[str, Message] = {
    "case_details": message(
        "Verification", "The details of the case are not what audit record {number} says."
    ),
    "run_validity": message("Verification", "Which imports count is not what audit record {number} says."),
    "movement_link": message(
        "Verification",
        "The pairs of entries that record one movement are not what audit record {number} says.",
    ),
    "evidence_terms": message(
        "Verification", "The terms of an item of evidence are not what audit record {number} says."
    ),
    "evidence_standing": message(
        "Verification", "Whether an item of evidence counts is not what audit record {number} says."
    ),
    "entry_decision": message(
        "Verification", "A decision about an entry is not what audit record {number} says."
    ),
    "episode": message("Verification", "An episode is not what audit record {number} says."),
    "episode_entry": message(
        "Verification", "The entries of an episode are not what audit record {number} says."
    ),
    "given_answer": message(
        "Verification", "An answer that serves files of one layout is not what audit record {number} says."
    ),
    "keyed_statement": message(
        "Verification", "What was keyed of a document is not what audit record {number} says."
    ),
    "analyst_record": message(
        "Verification", "What was entered for an analysis is not what audit record {number} says."
    ),
    "analysis_run": message("Verification", "A kept analysis is not what audit record {number} says."),
}
_UNKNOWN = message("Verification", "Audit record {number} speaks of tables that this version does not know.")
