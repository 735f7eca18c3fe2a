"""The columns of a money-transfer operator's table: several may hold the parts of one name or address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from investigator_desktop.domain.layout import ColumnMapping, Field
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.layout.columns import mapped_columns
from investigator_desktop.importers.layout.contents import Contents
from investigator_desktop.importers.layout.headers import Header, find_header, joined_titles
from investigator_desktop.importers.raw import MergedRange
from investigator_desktop.importers.words.transfer_titles import NAME_PARTS, TransferTitle, transfer_title

_DEPTHS = (1, 2, 3)
_LEAST_FIELDS = 6
_DISTINCT = 0.8  # of the filled cells: numbers that name a transfer are hardly ever repeated
_PARTIES = frozenset({
    Field.PAYER_NAME, Field.BENEFICIARY_NAME, Field.ACCOUNT_HOLDER, Field.COUNTERPARTY_NAME,
})  # fmt: skip
_AMOUNTS = frozenset({Field.SEND_AMOUNT, Field.PAY_AMOUNT, Field.AMOUNT})
_TIMES = frozenset({Field.SENT_AT, Field.PAID_AT, Field.BOOKED_AT})
_TWO_ENDS = (Field.SENT_AT, Field.SEND_AMOUNT, Field.SEND_AGENT_NAME), (
    Field.PAID_AT, Field.PAY_AMOUNT, Field.PAY_AGENT_NAME,
)  # fmt: skip
_JOINED = frozenset({
    Field.PAYER_NAME, Field.BENEFICIARY_NAME, Field.ACCOUNT_HOLDER, Field.COUNTERPARTY_NAME, Field.PAYER_ADDRESS,
    Field.BENEFICIARY_ADDRESS, Field.SEND_AGENT_ADDRESS, Field.PAY_AGENT_ADDRESS,
})  # fmt: skip
_NAMES = _JOINED & _PARTIES
_RIVALS = {
    Field.AMOUNT: Field.SEND_AMOUNT, Field.BOOKED_AT: Field.SENT_AT, Field.BOOKED_TIME: Field.SENT_TIME,
    Field.CURRENCY: Field.SEND_CURRENCY,
}  # fmt: skip
# what the general recogniser may say of columns whose titles are no words of transfers
_ALSO = frozenset({
    Field.REMITTANCE_INFO, Field.TRANSFER_SYSTEM, Field.BANK_REFERENCE, Field.PURPOSE_CODE, Field.CARD,
    Field.LINE_NUMBER, Field.STATUS, Field.FEE, Field.CONTROL_NO,
})  # fmt: skip


def _is_of_transfers(found: Sequence[TransferTitle | None]) -> bool:
    """Tell whether these are the titles of an operator's table: a control number and a party, or two ends."""
    fields = {one.field for one in found if one is not None}
    firm = {one.field for one in found if one is not None and not one.is_weak}
    if {Field.PAYER_ACCOUNT, Field.BENEFICIARY_ACCOUNT} <= fields or len(fields) < _LEAST_FIELDS:
        return False
    if not fields & _TIMES or not fields & _AMOUNTS or not fields & _PARTIES:
        return False
    if Field.CONTROL_NO in firm:
        return True
    has_both_ends = all(firm & set(end) for end in _TWO_ENDS)
    return has_both_ends and {Field.PAYER_NAME, Field.BENEFICIARY_NAME} <= fields


def first_header(rows: Sequence[ShownRow], merged: Sequence[MergedRange]) -> Header | None:
    """Return the first header of any table; that of an operator's table where both kinds are found in one place."""
    general, transfers = find_header(rows, merged), transfer_header(rows, merged)
    if general is None or transfers is None:
        return general or transfers
    return transfers if transfers.start <= general.end else general


def transfer_header(rows: Sequence[ShownRow], merged: Sequence[MergedRange]) -> Header | None:
    """Return the first header of an operator's table among some rows; of those that begin there, the fullest."""
    for place in range(len(rows)):
        found = [_header_at(rows, place, depth, merged) for depth in _DEPTHS if place + depth <= len(rows)]
        best = max((header for header in found if header), key=lambda one: one.score, default=None)
        if best is not None:
            return best
    return None


def _header_at(
    rows: Sequence[ShownRow], place: int, depth: int, merged: Sequence[MergedRange]
) -> Header | None:
    part = rows[place : place + depth]
    if len(part[-1].filled) < _LEAST_FIELDS or part[-1].number - part[0].number >= depth + 1:
        return None
    if any(not any(ch.isalpha() for ch in part[-1].cells[column]) for column in part[-1].filled[1:]):
        return None
    titles = joined_titles(part, merged)
    found = [transfer_title(title) if title else None for title in titles]
    if not _is_of_transfers(found):
        return None
    known = sum(one is not None for one in found)
    return Header(place, depth, titles, known - 0.5 * depth)


def transfer_columns(
    titles: Sequence[str], contents: Sequence[Contents], fixed: Mapping[int, Field]
) -> tuple[ColumnMapping, ...] | None:
    """Return what each column of an operator's table holds; None where the titles are those of another table."""
    found = [transfer_title(title) if title else None for title in titles]
    if not _is_of_transfers(found):
        return None
    granted = _granted(found, contents, fixed)
    general = mapped_columns(titles, contents, granted)
    return tuple(
        column
        if column.index in granted or column.field in _ALSO
        else ColumnMapping(column.index, column.title, Field.OTHER)
        for column in general
    )


def _granted(
    found: Sequence[TransferTitle | None], contents: Sequence[Contents], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the fields of the columns whose titles say them and whose cells may hold them."""
    granted = dict(fixed)
    taken = set(fixed.values())
    for is_weak in (False, True):
        for column, title in enumerate(found):
            if title is None or title.is_weak is not is_weak or column in granted:
                continue
            if not _may_hold(title, contents[column]):
                continue
            field = Field.OTHER if _is_taken(title, taken) else title.field
            granted[column] = field
            taken.add(field)
    return _without_spare_names(_without_role(granted, fixed), found, fixed)


def _without_role(granted: dict[int, Field], fixed: Mapping[int, Field]) -> dict[int, Field]:
    """Return the fields with a role as other where there is no customer who could have it."""
    if {Field.ACCOUNT_HOLDER, Field.HOLDER_ID, Field.HOLDER_PHONE} & set(granted.values()):
        return granted
    return {
        column: Field.OTHER if field is Field.DIRECTION and column not in fixed else field
        for column, field in granted.items()
    }


def _may_hold(title: TransferTitle, contents: Contents) -> bool:
    if title.is_weak and title.field is Field.CONTROL_NO:
        return contents.filled > 0 and contents.distinct >= contents.filled * _DISTINCT
    return contents.may_hold(title.field)


def _is_taken(title: TransferTitle, taken: set[Field]) -> bool:
    if title.field in _JOINED or title.field is Field.OTHER:
        return False
    return title.field in taken or _RIVALS.get(title.field) in taken


def _without_spare_names(
    granted: dict[int, Field], found: Sequence[TransferTitle | None], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the fields with the parts of a name kept as other where the whole name has a column too.

    A column titled `name` beside a surname alone is the given name.
    """
    kept = dict(granted)
    for field in _NAMES:
        parts = {
            column: title.part
            for column, title in enumerate(found)
            if title is not None and granted.get(column) is field and column not in fixed
        }
        is_whole = any(_is_given_name(part, set(parts.values())) for part in parts.values())
        wholes = [column for column, part in parts.items() if part not in NAME_PARTS]
        if wholes and not is_whole and len(parts) > 1:
            kept |= {column: Field.OTHER for column in parts if column != wholes[0]}
    return kept


def _is_given_name(part: str, parts: set[str]) -> bool:
    return part not in NAME_PARTS and bool(parts & NAME_PARTS) and "first_name" not in parts
