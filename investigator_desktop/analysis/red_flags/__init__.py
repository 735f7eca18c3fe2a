"""Rules over the entries of a case: what each needs, finds, and cannot compute. See README.md beside this file."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags.rules import GROUP_RULES
from investigator_desktop.domain.rule_material import Rule

RULES: tuple[Rule, ...] = GROUP_RULES
