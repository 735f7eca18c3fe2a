"""Two productions of the same records compared: what the second adds, leaves out, or says otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.domain.case import EntryRow, EvidenceItem
from investigator_desktop.domain.statement import Period


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """One movement that the productions tell otherwise; `fields` are the columns of the entry frame that differ."""

    first: EntryRow
    second: EntryRow
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProductionComparison:
    """What two items of evidence say of the accounts of which both tell; every row has its place.

    `days` are those of which both tell. `added` rows stand in the second alone, `removed` ones in the first alone, each
    in the order of its file; those on days of which the other item does not tell are in `outside`, and no difference.
    """

    first: EvidenceItem
    second: EvidenceItem
    accounts: tuple[str, ...]
    days: Period | None
    same_count: int
    added: tuple[EntryRow, ...]
    removed: tuple[EntryRow, ...]
    changed: tuple[ChangedRow, ...]
    outside: tuple[EntryRow, ...] = ()

    @property
    def is_same(self) -> bool:
        """Tell whether both say the same wherever both tell."""
        return not (self.added or self.removed or self.changed)
