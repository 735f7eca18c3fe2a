"""What a case has that filters can choose from, read off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from investigator_desktop.domain.case import AccountRecord
from investigator_desktop.domain.decisions import Episode
from investigator_desktop.domain.filters import KeptFilter
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class FilterOffers:
    """The accounts, tags and episodes of a case, and the filters that it keeps."""

    accounts: tuple[AccountRecord, ...] = ()
    tags: tuple[str, ...] = ()
    episodes: tuple[Episode, ...] = ()
    kept: tuple[KeptFilter, ...] = ()

    @property
    def currencies(self) -> tuple[str, ...]:
        """Return the currencies of the accounts, in the order of their codes."""
        return tuple(sorted({account.identity.currency or "" for account in self.accounts} - {""}))


def filter_offers(case: CaseFile, _progress: Progress) -> FilterOffers:
    """Return what the case has to choose from now."""
    from investigator_desktop.operations.filters import kept_filters

    tags = tuple(tag for tag, _count in case.tags())
    return FilterOffers(case.accounts(), tags, case.episodes(), kept_filters(case))
