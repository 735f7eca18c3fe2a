"""Matches, totals and gaps as parts of a JSON document."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.app.documents import Json, money_text
from investigator_desktop.domain.match_words import reason_sentence
from investigator_desktop.domain.matches import Leg, TransferMatch
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.foundation.catalogue import Catalogue
from investigator_desktop.operations.matching.totals import GradeTotal


def match_document(match: TransferMatch, catalogue: Catalogue) -> Json:
    """Return a match with its reasons as sentences."""
    return {
        "match": match.match_no,
        "grade": match.grade.value,
        "is_sure": match.is_sure,
        "candidates": match.candidates,
        "score": match.score,
        "decision": match.record_id,
        "debits": [_leg(leg) for leg in match.debits],
        "credits": [_leg(leg) for leg in match.credits],
        "reasons": [
            {
                "code": reason.code.value, "weight": reason.weight, "value": reason.value,
                "sentence": catalogue.text(reason_sentence(reason)),
            }
            for reason in match.reasons
        ],
    }  # fmt: skip


def _leg(leg: Leg) -> Json:
    return {"entry": leg.entry_id, "entry_key": leg.entry_key.hex()}


def total_document(total: GradeTotal) -> Json:
    """Return the total of one grade in one currency."""
    return {
        "grade": total.grade.value,
        "is_sure": total.is_sure,
        "currency": total.currency,
        "count": total.count,
        "paid": money_text(total.paid),
    }


def gap_document(row: Mapping[str, object]) -> dict[str, object]:
    """Return a transfer of which one side is missing."""
    amount, scale = int(str(row["amount"])), int(str(row["amount_scale"]))
    return {
        "entry": row["entry_id"],
        "side": row["side"],
        "account": row["account"],
        "other_account": row["other_account"],
        "booked_at": str(row["booked_at"]).replace(" ", "T"),
        "amount": decimal_text(amount, scale),
        "currency": row["currency"],
        "missing": row["missing"],
    }
