"""The measured base rates of all rules as a file that the program reads: resources/red_flags/base_rates.toml."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from investigator_desktop import __version__
from tests.benchmarks.analysis.rules_part import RuleFigures, RuleTable

ROOT = Path(__file__).resolve().parents[3]
FILE = ROOT / "resources" / "red_flags" / "base_rates.toml"
_MOST_LOOK_ALIKES = 6


def base_rates_text(table: RuleTable, seeds: Sequence[int], measured_on: date) -> str:
    """Return the text of the file: whole numbers, a table a rule, in the order of the rules."""
    head = [
        "# How each rule did on synthetic cases: planted scenes that it found, and innocent ones that it raised.",
        "# Written by build.py bench-analysis --part rules --write; not to be changed by hand.",
        "",
        "format_version = 1",
        f"program_version = {json.dumps(__version__)}",
        f"measured_on = {measured_on.isoformat()}",
        f"seeds = {len(seeds)}",
        f"innocent_scenes = {table.innocent}",
        f"ordinary_scenes = {table.ordinary}",
    ]
    return "\n".join([*head, *(line for item in table.rules.items() for line in _rule(*item))]) + "\n"


def _rule(rule_id: str, figures: RuleFigures) -> list[str]:
    kinds = figures.look_alikes.most_common(_MOST_LOOK_ALIKES)
    pairs = ", ".join(f"{{ kind = {json.dumps(kind)}, count = {count} }}" for kind, count in kinds)
    return [
        "",
        "[[rule]]",
        f'id = "{rule_id}"',
        f"planted = {figures.planted}",
        f"found = {figures.found}",
        f"innocent_alarms = {figures.innocent}",
        f"ordinary_alarms = {figures.ordinary}",
        f"raised_on = [{pairs}]",
    ]


def write_base_rates(table: RuleTable, seeds: Sequence[int], measured_on: date) -> Path:
    """Write the file and return its path."""
    FILE.write_text(base_rates_text(table, seeds, measured_on), encoding="utf-8")
    return FILE
