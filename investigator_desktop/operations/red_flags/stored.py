"""What a run found as plain values that JSON can say, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flags import (
    Caveat,
    Explanation,
    Fact,
    FactValue,
    Finding,
    Missing,
    MissingKind,
    NotComputable,
    RuleAnswer,
    Subject,
    SubjectKind,
    Witness,
)
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.operations.red_flags.tables import Table


def answers_stored(answers: Iterable[RuleAnswer]) -> list[object]:
    """Return answers as values that JSON can say."""
    return [
        {
            "rule": one.rule_id,
            "computed": one.computed_count,
            "findings": [_finding_stored(found) for found in one.findings],
            "gaps": [_gap_stored(gap) for gap in one.gaps],
        }
        for one in answers
    ]


def answers_read(rows: Sequence[Table]) -> tuple[RuleAnswer, ...]:
    """Return the answers that were stored."""
    return tuple(
        RuleAnswer(
            row.text("rule"),
            tuple(_finding_read(row.text("rule"), one) for one in row.tables("findings")),
            row.number("computed"),
            tuple(_gap_read(one) for one in row.tables("gaps")),
        )
        for row in rows
    )


def _finding_stored(found: Finding) -> object:
    return {
        "subject": _subject_stored(found.subject),
        "entries": [key.hex() for key in found.witness.entry_keys],
        "payments": [key.hex() for key in found.witness.payment_keys],
        "places": list(found.witness.places),
        "sentence": found.sentence.source,
        "facts": _facts_stored(found.facts),
        "caveats": [
            {"sentence": one.sentence.source, "facts": _facts_stored(one.facts)} for one in found.caveats
        ],
        "explanations": [
            {
                "searcher": one.searcher,
                "sentence": one.sentence.source,
                "facts": _facts_stored(one.facts),
                "entries": [key.hex() for key in one.entry_keys],
            }
            for one in found.explanations
        ],
    }


def _finding_read(rule_id: str, row: Table) -> Finding:
    return Finding(
        rule_id,
        _subject_read(row.table("subject")),
        Witness(_keys(row, "entries"), _keys(row, "payments"), row.texts("places")),
        _sentence(row),
        _facts_read(row),
        tuple(
            Explanation(one.text("searcher"), _sentence(one), _facts_read(one), _keys(one, "entries"))
            for one in row.tables("explanations")
        ),
        tuple(Caveat(_sentence(one), _facts_read(one)) for one in row.tables("caveats")),
    )


def _keys(row: Table, name: str) -> tuple[bytes, ...]:
    return tuple(bytes.fromhex(text) for text in row.texts(name))


def _sentence(row: Table) -> Message:
    return Message("Red flags", row.text("sentence"))


def _gap_stored(gap: NotComputable) -> object:
    return {
        "subject": None if gap.subject is None else _subject_stored(gap.subject),
        "missing": [
            {"kind": one.kind.value, "name": one.name, "place": one.place, "currency": one.currency}
            for one in gap.missing
        ],
    }


def _gap_read(row: Table) -> NotComputable:
    missing = tuple(
        Missing(MissingKind(one.text("kind")), one.text("name"), one.text("place"), one.text("currency"))
        for one in row.tables("missing")
    )
    return NotComputable(_subject_read(row.table("subject")) if row.has("subject") else None, missing)


def _subject_stored(subject: Subject) -> object:
    return {"kind": subject.kind.value, "key": subject.key, "label": subject.label}


def _subject_read(row: Table) -> Subject:
    return Subject(SubjectKind(row.text("kind")), row.text("key"), row.text("label"))


def _facts_stored(facts: Iterable[Fact]) -> list[object]:
    return [{"name": fact.name, **_value_stored(fact.value)} for fact in facts]


def _value_stored(value: FactValue) -> dict[str, object]:
    if isinstance(value, Money):
        return {"units": value.units, "scale": value.scale, "currency": value.currency}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return {"number": value} if isinstance(value, int) else {"text": value}


def _facts_read(row: Table) -> tuple[Fact, ...]:
    return tuple(Fact(one.text("name"), _value_read(one)) for one in row.tables("facts"))


def _value_read(row: Table) -> FactValue:
    if row.has("units"):
        return Money(row.number("units"), row.number("scale"), row.text("currency"))
    if row.has("day"):
        return date.fromisoformat(row.text("day"))
    return row.number("number") if row.has("number") else row.text("text")
