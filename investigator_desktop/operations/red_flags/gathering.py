"""What the rules look at, gathered from a case."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.integrity.gate import Standing, standing_of
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, entry_key
from investigator_desktop.domain.integrity_material import IntegrityMaterial
from investigator_desktop.domain.red_flags import RuleAnswer
from investigator_desktop.domain.rule_material import (
    RULE_ENTRIES,
    RULE_PAYMENTS,
    AccountFacts,
    RuleMaterial,
    Threshold,
)
from investigator_desktop.domain.rule_pack import RulePack
from investigator_desktop.domain.sealed_lists import ListKind, SealedList
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.flows.movements import case_movements
from investigator_desktop.operations.red_flags.lists import thresholds_of

_COLUMNS = tuple(name for name in ENTRY_SCHEMA if name in RULE_ENTRIES)
_NO_STANDING = Standing((), ())


def rule_material(
    case: CaseFile,
    records: IntegrityMaterial,
    answers: Sequence[RuleAnswer],
    pack: RulePack,
    lists: Sequence[SealedList],
    jurisdiction: str,
) -> RuleMaterial:
    """Return what the rules see; the answers are those of the rules about records, which ran before."""
    entries = _entries(case)
    own = tuple(one.content for one in lists)
    return RuleMaterial(
        entries=entries,
        payments=_payments(case),
        movements=case_movements(case),
        accounts=_accounts(case, entries, records.accounts, answers),
        lists=own,
        thresholds=_thresholds(pack, lists, jurisdiction),
        jurisdiction=jurisdiction,
        zone=case.details.timezone,
    )


def _entries(case: CaseFile) -> pl.DataFrame:
    entries = countable_entries(case, _COLUMNS)
    dated = entries.with_columns(pl.col("booked_at").dt.date().alias("day"))
    return dated.select(pl.col(name).cast(kind) for name, kind in RULE_ENTRIES.items())


def _payments(case: CaseFile) -> pl.DataFrame:
    """Return the payments that gave no entry; the number of each is its position among all of the case."""
    hashes = {item.id: item.sha256 for item in case.evidence()}
    lone = case.payments().with_row_index("payment_id").filter(pl.col("entry_count") == 0)
    keys = [
        entry_key(hashes[evidence_id], sheet, row, 0)
        for evidence_id, sheet, row in lone.select("evidence_id", "sheet", "row").iter_rows()
    ]
    day = pl.coalesce("sent_at", "paid_at").dt.date().alias("day")
    keyed = lone.with_columns(pl.Series("payment_key", keys, dtype=pl.Binary), day)
    return keyed.select(pl.col(name).cast(kind) for name, kind in RULE_PAYMENTS.items())


def _accounts(
    case: CaseFile,
    entries: pl.DataFrame,
    known: Sequence[AccountCompleteness],
    answers: Sequence[RuleAnswer],
) -> tuple[AccountFacts, ...]:
    """Return every account in every currency of its entries, with what its records prove."""
    told = {account.account_id: account for account in known if account.account_id is not None}
    spans = entries.group_by("account_id", "currency").agg(
        pl.col("day").min().alias("from_on"), pl.col("day").max().alias("to_on")
    )
    identities = {account.id: account.identity for account in case.accounts()}
    found = []
    for account_id, currency, from_on, to_on in spans.sort("account_id", "currency").iter_rows():
        own, identity = told.get(account_id), identities[account_id]
        standing = standing_of(own, answers) if own else _NO_STANDING
        found.append(
            AccountFacts(
                account_id,
                own.name if own else identity.key,
                currency or "",
                identity.holder or "",
                identity.holder_id or "",
                (own.from_on if own else None) or from_on,
                (own.to_on if own else None) or to_on,
                standing.blocks,
                standing.cautions,
            )
        )
    return tuple(found)


def _thresholds(pack: RulePack, lists: Sequence[SealedList], jurisdiction: str) -> tuple[Threshold, ...]:
    """Return the thresholds of the pack, and in the place of each that a sealed list names that of the list."""
    given = [
        one
        for sealed in lists
        if sealed.content.kind is ListKind.THRESHOLDS
        for one in thresholds_of(sealed.content)
    ]
    named = {(one.name, one.amount.currency) for one in given}
    kept = [one for one in pack.in_force(jurisdiction) if (one.name, one.amount.currency) not in named]
    return (*kept, *given)
