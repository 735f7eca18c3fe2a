"""How each rule did on invented cases: planted scenes that it found, and innocent ones that raised it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.paths import RESOURCES

FORMAT_VERSION = 1
KIND_TITLES: Mapping[str, Message] = {
    "border resident": message("Red flags", "border resident"),
    "carer": message("Red flags", "carer"),
    "cooperative": message("Red flags", "cooperative"),
    "courier": message("Red flags", "courier"),
    "escrow agent": message("Red flags", "escrow agent"),
    "friends": message("Red flags", "friends"),
    "household": message("Red flags", "household"),
    "landlord": message("Red flags", "landlord"),
    "little life": message("Red flags", "account with little activity"),
    "payroll agent": message("Red flags", "payroll agent"),
    "rotating savings": message("Red flags", "rotating savings"),
    "shop": message("Red flags", "shop"),
    "shuttle trade": message("Red flags", "shuttle trade"),
    "small advertiser": message("Red flags", "small advertiser"),
    "student hostel": message("Red flags", "student hostel"),
    "taxi driver": message("Red flags", "taxi driver"),
    "telephone kiosk": message("Red flags", "telephone kiosk"),
    "tour guide": message("Red flags", "tour guide"),
    "tourist": message("Red flags", "tourist"),
    "village collector": message("Red flags", "village collector"),
    "wholesaler": message("Red flags", "wholesaler"),
}


@dataclass(frozen=True, slots=True)
class BaseRate:
    """What a rule did: scenes planted for it and found, innocent and ordinary scenes and how many raised it.

    `raised_on` has the kinds of innocent scenes with their counts, the most frequent first.
    """

    planted: int
    found: int
    innocent_scenes: int
    innocent_alarms: int
    ordinary_scenes: int
    ordinary_alarms: int
    raised_on: tuple[tuple[str, int], ...]


@lru_cache(maxsize=1)
def base_rates() -> Mapping[str, BaseRate]:
    """Return the measured rates by the id of the rule; a rule that was never measured is not in them."""
    content = tomllib.loads((RESOURCES / "red_flags" / "base_rates.toml").read_text(encoding="utf-8"))
    if content["format_version"] != FORMAT_VERSION:
        raise ValueError(f"base rates have another format than {FORMAT_VERSION}")
    return {
        rule["id"]: BaseRate(
            rule["planted"],
            rule["found"],
            content["innocent_scenes"],
            rule["innocent_alarms"],
            content["ordinary_scenes"],
            rule["ordinary_alarms"],
            tuple((raised["kind"], raised["count"]) for raised in rule["raised_on"]),
        )
        for rule in content["rule"]
    }


def base_rate_sentences(rule_id: str) -> tuple[Message, ...]:
    """Return how a rule did in sentences; that it was not measured where it was not."""
    rate = base_rates().get(rule_id)
    if rate is None:
        return (message("Red flags", "How often innocent people raise this rule was not measured."),)
    told = message(
        "Red flags",
        "On invented cases it found {found} of {planted} planted patterns; {alarms} of {scenes} innocent look-alikes "
        "and {ordinary} of {ordinary_scenes} ordinary households and firms raised it.",
    ).format(
        found=str(rate.found),
        planted=str(rate.planted),
        alarms=str(rate.innocent_alarms),
        scenes=str(rate.innocent_scenes),
        ordinary=str(rate.ordinary_alarms),
        ordinary_scenes=str(rate.ordinary_scenes),
    )
    by_kind = message("Red flags", "Raised by {kind}: {count}")
    kinds = (by_kind.format(kind=KIND_TITLES[kind], count=str(count)) for kind, count in rate.raised_on)
    return (told, *kinds)
