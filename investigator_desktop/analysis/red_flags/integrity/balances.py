"""J3 and J4: running balances that break, and totals and closing balances that differ from the entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from investigator_desktop.analysis.red_flags.integrity.answers import facts, finding, source_missing
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.integrity_material import (
    IntegrityMaterial,
    IntegrityRule,
    account_subject,
    place_text,
)
from investigator_desktop.domain.red_flags import Finding, NotComputable, RuleAnswer
from investigator_desktop.domain.statement import BalanceCheck, ReconciliationState
from investigator_desktop.foundation.catalogue import Message, message

CHAIN = message("Reconciliation", "Each running balance follows from the one before it.")
BREAK = message("Red flags", "At {place} the balance {stated} is printed where {computed} follows.")
DIFFERS = message("Red flags", "At {place} {stated} is printed, but the entries give {computed}.")
COUNT_DIFFERS = message("Red flags", "The printed number of entries in {place} is not the number read.")
NO_CHAIN = message("Red flags", "a running balance in its rows")
NO_TOTALS = message("Red flags", "a printed total, or an opening and a closing balance")


def broken_chains(material: IntegrityMaterial) -> RuleAnswer:
    """Return the first row of each statement whose running balance does not follow."""
    return _answer(material, "J3", is_chain=True, needs=NO_CHAIN)


def differing_totals(material: IntegrityMaterial) -> RuleAnswer:
    """Return the printed totals and balances of each statement that its entries contradict."""
    return _answer(material, "J4", is_chain=False, needs=NO_TOTALS)


def _answer(material: IntegrityMaterial, rule_id: str, *, is_chain: bool, needs: Message) -> RuleAnswer:
    found: list[Finding] = []
    gaps: list[NotComputable] = []
    computed = 0
    for account in material.accounts:
        checked = [(record, _checks(record, is_chain=is_chain)) for record in account.statements]
        computed += any(checks for _, checks in checked)
        if not all(checks for _, checks in checked) or not checked:
            gaps.append(source_missing(account_subject(account), needs))
        for record, checks in checked:
            found += _failures(material, account, record, checks, rule_id)
    return RuleAnswer(rule_id, tuple(found), computed, tuple(gaps))


def _checks(record: StatementRecord, *, is_chain: bool) -> list[BalanceCheck]:
    made = record.reconciliation.checks
    return [check for check in made if (check.name.source == CHAIN.source) == is_chain]


def _failures(
    material: IntegrityMaterial,
    account: AccountCompleteness,
    record: StatementRecord,
    checks: Sequence[BalanceCheck],
    rule_id: str,
) -> Iterator[Finding]:
    for check in checks:
        if check.state is not ReconciliationState.FAIL:
            continue
        place = place_text(record.evidence, check.place, record.sheet)
        figures = facts(place=place)
        sentence = COUNT_DIFFERS
        if check.stated is not None and check.computed is not None:
            figures = facts(place=place, stated=check.stated, computed=check.computed)
            sentence = BREAK if rule_id == "J3" else DIFFERS
        keys = material.keys_at(record, check.place)
        where = (f"{record.evidence.sha256} {record.sheet or ''} {check.name.source}",)
        yield finding(rule_id, account_subject(account), sentence, figures, keys, where)


J3 = IntegrityRule("J3", broken_chains)
J4 = IntegrityRule("J4", differing_totals)
