"""Searches for what would explain a finding innocently, each for the rules that it names."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags.explanations.regular import REGULAR_SUM
from investigator_desktop.analysis.red_flags.explanations.rotating import ROTATING_SAVINGS
from investigator_desktop.analysis.red_flags.explanations.wording import FAMILY, PURCHASES, RENT, SALARY
from investigator_desktop.domain.rule_material import ExplanationSearcher

SEARCHERS: tuple[ExplanationSearcher, ...] = (SALARY, RENT, FAMILY, PURCHASES, REGULAR_SUM, ROTATING_SAVINGS)
