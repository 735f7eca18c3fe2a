"""Whose a bare `Резидентство` or `ИИН` is that names nobody: told by the columns between which it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.layout.contents import Contents
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.titles import title_meanings
from investigator_desktop.importers.words.vocabulary import words_of

_SIDES = ("payer", "beneficiary", "counterparty")
_OTHER_PARTY = frozenset(field for field in Field if field.value.startswith("counterparty_"))


def _is_bare(title: str, meant: Field) -> bool:
    """Tell whether a title means a field first of all, and names no side."""
    meanings = title_meanings(title) if title else ()
    return bool(meanings) and meanings[0].field is meant and not vocabulary("sides").all_in(words_of(title))


def _side_of(field: Field | None) -> str | None:
    return next((side for side in _SIDES if field is not None and field.value.startswith(f"{side}_")), None)


def _with_residencies(
    granted: Mapping[int, Field], titles: Sequence[str], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the meanings with each bare residency as that of the side whose columns stand on both sides of it."""
    moved = dict(granted)
    for column, title in enumerate(titles):
        if column in fixed or not _is_bare(title, Field.HOLDER_RESIDENCY):
            continue
        before, after = _side_of(granted.get(column - 1)), _side_of(granted.get(column + 1))
        field = next((one for one in Field if before == after and one.value == f"{before}_residency"), None)
        if field is not None and field not in moved.values():
            moved[column] = field
    return moved


def _with_own_number(
    granted: Mapping[int, Field],
    titles: Sequence[str],
    contents: Sequence[Contents],
    fixed: Mapping[int, Field],
) -> dict[int, Field]:
    """Return the meanings with a bare number of a person as the holder's.

    It is so where the holder stands within two columns of it, or where it is one number in all rows and stands beside
    the account, or with the account in a table that has no column of another party.
    """
    column = next((column for column, field in granted.items() if field is Field.COUNTERPARTY_ID), None)
    if column is None or column in fixed or Field.HOLDER_ID in granted.values():
        return dict(granted)
    beside = {granted.get(column - 1), granted.get(column + 1)}
    if not _is_bare(titles[column], Field.COUNTERPARTY_ID) or beside & _OTHER_PARTY:
        return dict(granted)
    near = beside | {granted.get(column - 2), granted.get(column + 2)}
    others = {field for place, field in granted.items() if place != column} & _OTHER_PARTY
    has_account = Field.ACCOUNT in beside or (Field.ACCOUNT in granted.values() and not others)
    is_own = Field.ACCOUNT_HOLDER in near or (has_account and contents[column].distinct == 1)
    return {**granted, column: Field.HOLDER_ID} if is_own else dict(granted)


def with_owners(
    granted: Mapping[int, Field],
    titles: Sequence[str],
    contents: Sequence[Contents],
    fixed: Mapping[int, Field],
) -> dict[int, Field]:
    """Return what columns mean with those that name nobody given to whom they belong; `fixed` is a person's word."""
    return _with_own_number(_with_residencies(granted, titles, fixed), titles, contents, fixed)
