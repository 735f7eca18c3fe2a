"""The rules of group J: about the records, not about anybody. They run first, and the gate follows from them."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags.integrity.balances import J3, J4
from investigator_desktop.analysis.red_flags.integrity.legs import J5
from investigator_desktop.analysis.red_flags.integrity.order import J6
from investigator_desktop.analysis.red_flags.integrity.periods import J1, J2
from investigator_desktop.analysis.red_flags.integrity.productions import J10
from investigator_desktop.analysis.red_flags.integrity.texts import J8, J9
from investigator_desktop.analysis.red_flags.integrity.workbooks import J7
from investigator_desktop.domain.integrity_material import IntegrityRule

__all__ = ["INTEGRITY_RULES", "J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8", "J9", "J10"]

INTEGRITY_RULES: tuple[IntegrityRule, ...] = (J1, J2, J3, J4, J5, J6, J7, J8, J9, J10)
