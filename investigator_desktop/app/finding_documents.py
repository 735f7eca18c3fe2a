"""Rules and findings as JSON documents."""

from __future__ import annotations

from datetime import date

from investigator_desktop.app.documents import Json, day_text, money_text
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.red_flag_words.terms import MANY_TESTS, missing_sentence
from investigator_desktop.domain.red_flags import Fact, NotComputable, RuleAnswer, filled
from investigator_desktop.domain.rule_pack import Citation, PackRule
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import Catalogue, Message
from investigator_desktop.operations.red_flags.findings import NumberedFinding, RunFindings, UsedList
from investigator_desktop.operations.red_flags.witnesses import WitnessRow, witness_rows


def run_document(case: CaseFile, found: RunFindings, catalogue: Catalogue) -> Json:
    """Return a run with everything that it found and could not compute."""
    return {
        "run": found.run.id,
        "pack": {"id": found.pack.id, "sha256": found.pack.sha256, "status": found.pack.status.value},
        "program_version": found.run.program_version,
        "jurisdiction": found.jurisdiction,
        "is_outdated": found.is_outdated,
        "lists": [_list(one) for one in found.lists],
        "caution": _text(MANY_TESTS, catalogue),
        "rules": [_answer(found, answer, catalogue) for answer in found.answers],
        "findings": [_finding(case, found, one, catalogue) for one in found.findings],
    }


def rule_document(rule: PackRule, catalogue: Catalogue, *, is_computed: bool) -> Json:
    """Return a rule of a pack; a citation that nobody has opened is told as such."""
    standing = "left_out" if rule.left_out else "computed" if is_computed else "listed"
    return {
        "id": rule.id,
        "title": _text(rule.title_text(), catalogue),
        "sentence": _text(rule.sentence_text(), catalogue),
        "standing": standing,
        "left_out_because": _text(Message("Red flags", rule.left_out), catalogue) or None,
        "needs": _text(Message("Red flags", rule.needs), catalogue),
        "innocent": [_text(text, catalogue) for text in rule.innocent_texts()],
        "parameters": {item.name: item.value for item in rule.parameters.items},
        "citations": [_citation(cited, catalogue) for cited in rule.citations],
    }


def _text(sentence: Message, catalogue: Catalogue) -> str:
    return without_controls(catalogue.text(sentence))


def _citation(cited: Citation, catalogue: Catalogue) -> Json:
    return {
        "document": _text(Message("Red flags", cited.document), catalogue),
        "page": cited.page or None,
        "quote": cited.quote or None,
        "is_verified": cited.is_verified,
    }


def _list(one: UsedList) -> Json:
    return {
        "kind": one.kind,
        "title": one.title,
        "version": one.version,
        "sha256": one.sha256,
        "sealed_by": one.sealed_by,
        "sealed_at": one.sealed_at,
        "sealed_after_run": one.after_run_id,
    }


def _answer(found: RunFindings, answer: RuleAnswer, catalogue: Catalogue) -> Json:
    rule = found.pack.rule(answer.rule_id)
    return {
        "rule": answer.rule_id,
        "title": _text(rule.title_text(), catalogue),
        "outcome": answer.outcome.value,
        "computed_count": answer.computed_count,
        "finding_count": len(answer.findings),
        "parameters": {item.name: item.value for item in found.parameters(rule).items},
        "not_computed": [_gap(gap, catalogue) for gap in answer.gaps],
    }


def _gap(gap: NotComputable, catalogue: Catalogue) -> Json:
    return {
        "subject": None if gap.subject is None else gap.subject.key,
        "missing": [
            {"kind": one.kind.value, "name": one.name, "sentence": _text(missing_sentence(one), catalogue)}
            for one in gap.missing
        ],
    }


def _finding(case: CaseFile, run: RunFindings, one: NumberedFinding, catalogue: Catalogue) -> Json:
    found, decided = one.finding, one.disposition
    return {
        "number": one.number,
        "rule": found.rule_id,
        "subject": {
            "kind": found.subject.kind.value, "key": found.subject.key, "label": found.subject.label,
        },
        "sentence": _text(filled(found.sentence, found.facts), catalogue),
        "facts": {fact.name: _value(fact) for fact in found.facts},
        "witness": [_row(row) for row in witness_rows(case, found)],
        "caveats": [_text(filled(each.sentence, each.facts), catalogue) for each in found.caveats],
        "innocent": [_text(text, catalogue) for text in run.pack.rule(found.rule_id).innocent_texts()],
        "explanations": [
            {
                "kind": each.searcher,
                "sentence": _text(filled(each.sentence, each.facts), catalogue),
                "entries": [key.hex() for key in each.entry_keys],
            }
            for each in found.explanations
        ],
        "disposition": {
            "state": one.state.value,
            "reason": decided.reason if decided else None,
            "decided_by": decided.decided_by.name if decided else None,
            "decided_at": decided.decided_at.isoformat() if decided else None,
        },
    }  # fmt: skip


def _value(fact: Fact) -> Json:
    value = fact.value
    if isinstance(value, Money):
        return {"amount": money_text(value), "currency": value.currency}
    return day_text(value) if isinstance(value, date) else value


def _row(row: WitnessRow) -> Json:
    return {
        "entry": row.entry_id,
        "place": row.place,
        "day": day_text(row.day),
        "account": row.account,
        "amount": money_text(row.amount),
        "currency": row.amount.currency,
        "party": row.party,
        "purpose": row.purpose,
    }
