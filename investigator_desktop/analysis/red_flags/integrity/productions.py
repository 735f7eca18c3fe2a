"""J10: rows of one production of the records that a later one of the same days does not have."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags.integrity.answers import facts, finding, source_missing
from investigator_desktop.domain.integrity_material import IntegrityMaterial, IntegrityRule, account_subject
from investigator_desktop.domain.red_flags import RuleAnswer
from investigator_desktop.foundation.catalogue import message

ABSENT = message(
    "Red flags", "{count} rows of {earlier} are absent from {later}, which tells of the same days."
)
NO_SECOND = message("Red flags", "two productions of the records of one account and the same days")


def absent_rows(material: IntegrityMaterial) -> RuleAnswer:
    """Return for each account and pair of productions the rows that the later one lacks."""
    if not material.compared_count:
        return RuleAnswer("J10", (), 0, (source_missing(None, NO_SECOND),))
    subjects = {account.account_id: account_subject(account) for account in material.accounts}
    found = tuple(
        finding(
            "J10",
            subjects[one.account_id],
            ABSENT,
            facts(count=len(one.entry_keys), earlier=one.earlier.label, later=one.later.label),
            one.entry_keys,
            (one.later.sha256,),
        )
        for one in material.absent
        if one.account_id in subjects
    )
    return RuleAnswer("J10", found, material.compared_count)


J10 = IntegrityRule("J10", absent_rows)
