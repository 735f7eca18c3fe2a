"""What a rule misses: columns that no row fills, times of day, lists, thresholds, and records that do not hold."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.red_flags import Caveat, Fact, Missing, MissingKind
from investigator_desktop.domain.rule_material import AccountFacts, Rule, RuleMaterial
from investigator_desktop.foundation.catalogue import message


def missing_for(rule: Rule, material: RuleMaterial) -> Iterator[Missing]:
    """Yield what a rule needs and the material does not have."""
    yield from _missing_columns(rule, material)
    if rule.needs.has_time_of_day and not _has_time_of_day(material.entries):
        yield Missing(MissingKind.TIME_OF_DAY, "booked_at")
    if rule.needs.has_movements and material.movements.is_empty():
        yield Missing(MissingKind.ROWS, "movements")
    sealed = {one.kind for one in material.lists}
    for kind in rule.needs.lists:
        if kind not in sealed:
            yield Missing(MissingKind.LIST, kind.value)
    yield from _missing_thresholds(rule, material)


def _missing_columns(rule: Rule, material: RuleMaterial) -> Iterator[Missing]:
    for name in rule.needs.columns:
        if not _is_filled(material.entries, name):
            yield Missing(MissingKind.COLUMN, name)
    for names in rule.needs.any_columns:
        if not any(_is_filled(material.entries, name) for name in names):
            yield Missing(MissingKind.COLUMN, names[0])
    for name in rule.needs.payment_columns:
        if not _is_filled(material.payments, name):
            yield Missing(MissingKind.COLUMN, name)
    for names in rule.needs.any_in_rows:
        if not any(
            _is_filled(rows, name) for rows in (material.entries, material.payments) for name in names
        ):
            yield Missing(MissingKind.COLUMN, names[0])


def _is_filled(frame: pl.DataFrame, name: str) -> bool:
    return name in frame.columns and frame[name].null_count() < frame.height


def _has_time_of_day(entries: pl.DataFrame) -> bool:
    return bool(entries.select((pl.col("precision") != Precision.DAY.value).any()).item())


def _missing_thresholds(rule: Rule, material: RuleMaterial) -> Iterator[Missing]:
    """Yield thresholds that are set in no currency of the entries, or of the payments where there are no entries."""
    currencies = _currencies(material)
    for name in rule.needs.thresholds:
        known = {one.amount.currency for one in material.thresholds if one.name == name}
        if not known & currencies:
            yield Missing(MissingKind.THRESHOLD, name, currency=", ".join(sorted(currencies)))


def _currencies(material: RuleMaterial) -> set[str]:
    if material.account is not None:
        return {material.account.currency}
    told = [*material.entries["currency"].unique(), *material.payments["currency"].unique()]
    return {currency for currency in told if currency}


def missing_in_records(rule: Rule, account: AccountFacts) -> Iterator[Missing]:
    """Yield what fails in the records of an account, where the rule needs them whole."""
    if rule.needs.is_whole:
        for block in account.blocks:
            yield Missing(MissingKind.INTEGRITY, block.rule_id, place=block.place)


def caveats_of(account: AccountFacts) -> Iterator[Caveat]:
    """Yield what the records of an account leave open, for whoever reads a finding."""
    failing = message("Red flags", "The records of the account fail rule {rule} at {place}.")
    for block in account.blocks:
        yield Caveat(failing, (Fact("rule", block.rule_id), Fact("place", block.place)))
    yield from account.cautions
