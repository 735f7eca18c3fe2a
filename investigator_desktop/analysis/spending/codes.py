"""What Kazakh codes of payments say: КНП (purpose) and КБе (residency and sector), as far as the lists know them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from investigator_desktop.domain.spending import Category, CodeTable, SpendingLists

_PURPOSE = re.compile(r"\d{3}")
_BENEFICIARY = re.compile(r"\d{2}")


@dataclass(frozen=True, slots=True)
class PurposeCode:
    """A code of purpose with the section that it belongs to and the category it means, None where unknown."""

    code: str
    section: str | None
    category: Category | None


@dataclass(frozen=True, slots=True)
class BeneficiaryCode:
    """A code of a party: whether it is resident, and its sector of the economy; None where unknown."""

    code: str
    residency: str | None
    sector: str | None


def purpose_code(text: str, lists: SpendingLists) -> PurposeCode | None:
    """Return what a КНП of three digits says, None for what is no such code."""
    code = text.strip()
    if not _PURPOSE.fullmatch(code):
        return None
    return PurposeCode(code, lists.purpose_sections.get(code[0]), category_of(code, lists.purpose_codes))


def beneficiary_code(text: str, lists: SpendingLists) -> BeneficiaryCode | None:
    """Return what a КБе or КОд of two digits says, None for what is no such code."""
    code = text.strip()
    if not _BENEFICIARY.fullmatch(code):
        return None
    return BeneficiaryCode(code, lists.residencies.get(code[0]), lists.sectors.get(code[1]))


def category_of(code: str, table: CodeTable) -> Category | None:
    """Return the category of a code of digits, None where the table has none for it."""
    number = int(code)
    return next((category for first, last, category in table.ranges if first <= number <= last), None)
