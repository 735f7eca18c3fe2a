"""A synthetic case as the rooms of analysis take it: entries, payments, proven links, matches, movements."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.flows.building import built_movements
from investigator_desktop.analysis.matching.legs import LEG_SCHEMA
from investigator_desktop.analysis.matching.matching import Matching, match_legs
from investigator_desktop.analysis.movements import find_links
from investigator_desktop.analysis.red_flags.pack import shipped_pack
from investigator_desktop.domain.rule_material import (
    RULE_ENTRIES,
    RULE_PAYMENTS,
    AccountFacts,
    RuleMaterial,
    Threshold,
)
from investigator_desktop.domain.sealed_lists import CaseList
from investigator_desktop.training.typologies.stage import FIRST, LAST


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of a case that methods run over: entries and payments with the columns of the truth."""

    entries: pl.DataFrame
    payments: pl.DataFrame


def legs_of(frames: Frames) -> pl.DataFrame:
    """Return the entries as legs of transfers."""
    missing = [pl.lit(None, LEG_SCHEMA[name]).alias(name) for name in ("fee",)]
    return frames.entries.with_columns(missing).select(
        pl.col(name).cast(kind) for name, kind in LEG_SCHEMA.items()
    )


def links_of(frames: Frames) -> pl.DataFrame:
    """Return what identifiers prove."""
    return find_links(frames.entries)


def matched(frames: Frames) -> Matching:
    """Return the matches of all legs, proven links first."""
    return match_legs(legs_of(frames), linked=links_of(frames))


def movements_of(frames: Frames, matching: Matching | None) -> pl.DataFrame:
    """Return the movements of the case; without matches only what is proven is brought together."""
    links = links_of(frames)
    legs = matching.legs if matching else match_legs(legs_of(frames).clear()).legs
    payments = frames.payments.with_columns(pl.lit(0, pl.Int64).alias("entry_count"))
    return built_movements(frames.entries, payments, links, legs).moved


def rule_material(
    frames: Frames,
    movements: pl.DataFrame,
    lists: tuple[CaseList, ...],
    thresholds: tuple[Threshold, ...],
) -> RuleMaterial:
    """Return what rules see of the case, its records being whole."""
    entries = frames.entries.with_columns(pl.col("booked_at").dt.date().alias("day"))
    payments = frames.payments.with_columns(pl.coalesce("sent_at", "paid_at").dt.date().alias("day"))
    return RuleMaterial(
        entries.select(pl.col(name).cast(kind) for name, kind in RULE_ENTRIES.items()),
        payments.select(pl.col(name).cast(kind) for name, kind in RULE_PAYMENTS.items()),
        movements,
        accounts_of(frames.entries),
        lists=lists,
        thresholds=all_thresholds(thresholds),
        jurisdiction="KZ",
        zone="Asia/Almaty",
    )


def all_thresholds(own: tuple[Threshold, ...]) -> tuple[Threshold, ...]:
    """Return the thresholds of the pack, and in the place of each that the case names that of the case."""
    named = {(one.name, one.amount.currency) for one in own}
    pack = shipped_pack().in_force("KZ")
    return (*(one for one in pack if (one.name, one.amount.currency) not in named), *own)


def accounts_of(entries: pl.DataFrame) -> tuple[AccountFacts, ...]:
    """Return the accounts of the entries, their statements being of the whole story."""
    columns = ("account_id", "account", "account_currency", "holder", "holder_id")
    rows = entries.select(columns).unique("account_id").sort("account_id")
    return tuple(
        AccountFacts(number, key, currency, holder or "", holder_id or "", FIRST, LAST)
        for number, key, currency, holder, holder_id in rows.iter_rows()
    )
