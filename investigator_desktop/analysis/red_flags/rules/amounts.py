"""Amounts that lists write as texts."""

from __future__ import annotations

from investigator_desktop.domain.rule_material import RuleMaterial


def units_of(material: RuleMaterial, text: str) -> int:
    """Return an amount such as `1500.50` in whole units at the scale of the entries, without what is finer."""
    whole, _, rest = text.strip().partition(".")
    scale = int(material.entries["amount_scale"][0])
    return int(whole + rest.ljust(scale, "0")[:scale])
