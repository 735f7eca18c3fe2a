"""J5: a movement of which one account of the case tells, and the other, whose statement covers the day, does not."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags.integrity.answers import facts, finding, source_missing
from investigator_desktop.domain.integrity_material import IntegrityMaterial, IntegrityRule, account_subject
from investigator_desktop.domain.red_flags import RuleAnswer
from investigator_desktop.foundation.catalogue import message

LONE = message(
    "Red flags",
    "The entry at {place} names the account {other}, whose statement covers the day and does not have it.",
)
NO_PAIRS = message("Red flags", "entries that name another account of the case")


def lone_legs(material: IntegrityMaterial) -> RuleAnswer:
    """Return every entry whose other half should stand in another account of the case and does not."""
    if material.legs is None:
        return RuleAnswer("J5", (), 0, (source_missing(None, NO_PAIRS),))
    subjects = {account.account_id: account_subject(account) for account in material.accounts}
    found = tuple(
        finding(
            "J5",
            subjects[leg.account_id],
            LONE,
            facts(place=leg.place, other=leg.other_account),
            (leg.entry_key,),
        )
        for leg in material.legs
        if leg.account_id in subjects
    )
    return RuleAnswer("J5", found, max(1, len(subjects)))


J5 = IntegrityRule("J5", lone_legs)
