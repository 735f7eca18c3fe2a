"""Who takes part in a story: persons and firms, their banks and accounts. All are invented."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.training.zones import Zone


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or firm; `latin_name` and `dari_name` are how others write it, empty where nobody does."""

    name: str
    tax_id: str
    country: str = "KZ"
    is_person: bool = True
    phone: str = ""
    document: str = ""
    latin_name: str = ""
    dari_name: str = ""

    @property
    def is_resident(self) -> bool:
        """Tell whether a Kazakh bank calls the actor a resident."""
        return self.country == "KZ"


@dataclass(frozen=True, slots=True)
class Bank:
    """An invented bank; `code` is what its accounts begin with, `sort_code` what its country calls MFO or BIC."""

    name: str
    bic: str
    country: str
    code: str
    zone: Zone
    sort_code: str = ""
    latin_name: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """An account in one currency; `number` is empty for cash desks and card terminals."""

    number: str
    currency: str
    holder: Actor
    bank: Bank
    city: str = ""
