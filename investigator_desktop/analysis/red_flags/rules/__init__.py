"""The rules of groups A to I, one small module each, in the order of their ids."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags.rules.a1_structuring import A1
from investigator_desktop.domain.rule_material import Rule

GROUP_RULES: tuple[Rule, ...] = (A1,)
