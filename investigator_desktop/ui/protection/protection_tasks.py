"""What is done with protected names off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.protection import NameMask, ProtectedName
from investigator_desktop.foundation.catalogue import load_catalogue
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class MaskFound:
    """What hides the protected names of a case in every spelling of it."""

    case: CaseFile
    mask: NameMask


def mask_of(case: CaseFile, language: str, _progress: Progress) -> MaskFound:
    """Return what hides the protected names, with pseudonyms in a language."""
    from investigator_desktop.operations.protection import name_mask

    return MaskFound(case, name_mask(case, load_catalogue(language)))


def names_of(case: CaseFile, _progress: Progress) -> tuple[ProtectedName, ...]:
    """Return the protected names."""
    from investigator_desktop.operations.protection import protected_names

    return protected_names(case)


def protect(case: CaseFile, name: str, actor: Actor, _progress: Progress) -> CaseChanges:
    """Protect a name."""
    from investigator_desktop.operations.protection import protect_name

    return protect_name(case, name, actor)


def show_again(case: CaseFile, record_id: int, actor: Actor, _progress: Progress) -> CaseChanges:
    """Withdraw the protection of a chosen name."""
    from investigator_desktop.operations.protection import withdraw_protection

    return withdraw_protection(case, record_id, actor)
