"""Funds of interest: entries whose money a person wants to follow, and whose it is said to be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor


class FundsRole(StrEnum):
    """What a person says of credits: whose money they brought, or what kind of payment they were."""

    CLAIM = "claim"  # money of the claimant that `label` names
    OWN = "own"  # the account holder's own
    RESTITUTION = "restitution"  # meant to make good what the claimant lost
    INTEREST = "interest"  # paid by the bank for what it held


@dataclass(frozen=True, slots=True)
class FundsOfInterest:
    """Entries with what is said of their money; `label` names the claimant, empty where there is none."""

    role: FundsRole
    label: str
    entry_keys: tuple[bytes, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class KeptFunds:
    """Funds of interest as the case holds them; `id` is that of the record."""

    id: int
    funds: FundsOfInterest
    decided_by: Actor
    decided_at: datetime
    sequence: int


def funds_text(funds: FundsOfInterest) -> str:
    """Return role and label as the canonical JSON of a record."""
    value = {"label": funds.label, "role": funds.role.value}
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def funds_from(content: str, entry_keys: tuple[bytes, ...], reason: str) -> FundsOfInterest:
    """Return the funds that a record holds."""
    value = json.loads(content)
    return FundsOfInterest(FundsRole(value["role"]), value["label"], entry_keys, reason)
