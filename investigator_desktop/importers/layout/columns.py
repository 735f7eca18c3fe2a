"""Which column means what: titles first, contents as a veto, a person's word above both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from investigator_desktop.domain.layout import ColumnMapping, Field
from investigator_desktop.importers.layout.column_owners import with_owners
from investigator_desktop.importers.layout.contents import Contents
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.titles import title_meanings
from investigator_desktop.importers.words.vocabulary import words_of

_LEAST = 0.5
_CLEARLY = 0.9
_OTHER_PARTY = frozenset({
    Field.COUNTERPARTY_NAME, Field.COUNTERPARTY_ID, Field.COUNTERPARTY_BANK, Field.COUNTERPARTY_COUNTRY,
    Field.COUNTERPARTY_RESIDENCY,
})  # fmt: skip
_STRONG = 0.75  # a weaker title does not claim the second best field
_SECOND_CHOICE = {
    Field.AMOUNT: Field.AMOUNT_2,
    Field.CREDIT: Field.CREDIT_2,
    Field.DEBIT: Field.DEBIT_2,
    Field.BOOKED_AT: Field.VALUE_ON,
    Field.CURRENCY: Field.CURRENCY_2,
}
_PROMOTED = (
    (Field.CREDIT_2, Field.CREDIT, (Field.AMOUNT, Field.CREDIT, Field.DEBIT)),
    (Field.DEBIT_2, Field.DEBIT, (Field.AMOUNT, Field.DEBIT)),
    (Field.AMOUNT_2, Field.AMOUNT, (Field.AMOUNT, Field.CREDIT, Field.DEBIT, Field.SEND_AMOUNT)),
    (Field.VALUE_ON, Field.BOOKED_AT, (Field.BOOKED_AT, Field.SENT_AT)),
)


def _wishes(titles: Sequence[str], contents: Sequence[Contents]) -> list[tuple[float, int, Field]]:
    """Return every (score, column, field) that a title asks for and the contents allow, the strongest first."""
    wishes = []
    for column, title in enumerate(titles):
        for meaning in title_meanings(title) if title else ():
            if meaning.score < _LEAST:
                continue
            if meaning.field is Field.ACCOUNT and contents[column].are_cards:
                wishes.append((meaning.score, column, Field.CARD))
            if not contents[column].may_hold(meaning.field):
                continue
            wishes.append((meaning.score + (0.02 if contents[column].filled else 0.0), column, meaning.field))
            second = _SECOND_CHOICE.get(meaning.field)
            if second is not None and meaning.score >= _STRONG:
                wishes.append((meaning.score - 0.3, column, second))
    return sorted(wishes, key=lambda wish: (-wish[0], wish[1]))


def _granted(wishes: Sequence[tuple[float, int, Field]], fixed: Mapping[int, Field]) -> dict[int, Field]:
    granted = dict(fixed)
    taken = set(fixed.values())
    for _, column, field in wishes:
        if column in granted or (field in taken and field is not Field.OTHER):
            continue
        granted[column] = field
        taken.add(field)
    return granted


def _promoted(granted: dict[int, Field], fixed: Mapping[int, Field]) -> dict[int, Field]:
    """Return the meanings with a second amount as the amount where there is no other, and so on."""
    for lesser, field, rivals in _PROMOTED:
        column = next((column for column, held in granted.items() if held is lesser), None)
        if column is not None and column not in fixed and not set(rivals) & set(granted.values()):
            granted[column] = field
    return granted


def _is_better_amount(one: Contents, other: Contents) -> bool:
    """Tell whether a column is filled in more rows than another, or alone shows direction by its signs."""
    if one.filled != other.filled:
        return other.filled < one.filled * _CLEARLY
    return bool(one.negatives) and not other.negatives


def _with_better_amount(
    granted: dict[int, Field], contents: Sequence[Contents], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the meanings with the two amounts exchanged where the second one is clearly the account's."""
    by_field = {field: column for column, field in granted.items()}
    first, second = by_field.get(Field.AMOUNT), by_field.get(Field.AMOUNT_2)
    if first is None or second is None or {first, second} & set(fixed):
        return granted
    if _is_better_amount(contents[second], contents[first]):
        granted[first], granted[second] = Field.AMOUNT_2, Field.AMOUNT
    return granted


def _without_empty_sides(
    granted: dict[int, Field], contents: Sequence[Contents], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the meanings without empty columns for credit and debit where the amount has a filled one."""
    sides = [column for column, field in granted.items() if field in {Field.CREDIT, Field.DEBIT}]
    amount = next((column for column, field in granted.items() if field is Field.AMOUNT), None)
    if amount is None or not contents[amount].filled or any(contents[column].filled for column in sides):
        return granted
    return granted | {column: Field.OTHER for column in sides if column not in fixed}


def _in_account_currency(title: str) -> bool:
    return bool(vocabulary("account_currency").all_in(words_of(title)))


def _with_operation_apart(
    granted: dict[int, Field], titles: Sequence[str], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the meanings with the operation's own amount and currency second where others are in the account's."""
    by_field = {field: column for column, field in granted.items()}
    own = [
        by_field[field]
        for field in (Field.CREDIT, Field.DEBIT, Field.AMOUNT_2)
        if field in by_field and _in_account_currency(titles[by_field[field]])
    ]
    amount, currency = by_field.get(Field.AMOUNT), by_field.get(Field.CURRENCY)
    if not own or amount is None or _in_account_currency(titles[amount]) or {amount, *own} & set(fixed):
        return granted
    moved = dict(granted)
    for column in own:
        if granted[column] is Field.AMOUNT_2:
            moved[column] = Field.AMOUNT
    moved[amount] = Field.AMOUNT_2
    if currency is not None and currency not in fixed and not _names_account(titles[currency]):
        other = by_field.get(Field.CURRENCY_2)
        moved[currency] = Field.CURRENCY_2
        if other is not None and other not in fixed and _names_account(titles[other]):
            moved[other] = Field.CURRENCY
    return moved


def _with_sides_of_account(
    granted: dict[int, Field], titles: Sequence[str], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the meanings with the sides in the account's currency first where both they and the operation's stand."""
    by_field = {field: column for column, field in granted.items()}
    pairs = [(Field.CREDIT, Field.CREDIT_2), (Field.DEBIT, Field.DEBIT_2)]
    sides = [by_field.get(field) for pair in pairs for field in pair]
    if None in sides or set(sides) & set(fixed):
        return granted
    if any(_in_account_currency(titles[by_field[first]]) for first, _ in pairs) or not all(
        _in_account_currency(titles[by_field[second]]) for _, second in pairs
    ):
        return granted
    pairs += [(Field.CURRENCY, Field.CURRENCY_2)] if _is_second_of_account(by_field, titles) else []
    turned = {field: other for pair in pairs for field, other in (pair, pair[::-1])}
    return {column: turned.get(field, field) for column, field in granted.items()}


def _is_second_of_account(by_field: Mapping[Field, int], titles: Sequence[str]) -> bool:
    second = by_field.get(Field.CURRENCY_2)
    return Field.CURRENCY in by_field and second is not None and _names_account(titles[second])


def _names_account(title: str) -> bool:
    """Tell whether the title of a currency column speaks of the account."""
    return _in_account_currency(title) or any(
        found.meaning == "account" for found in vocabulary("attributes").all_in(words_of(title))
    )


def _with_account_of_other_party(
    granted: dict[int, Field], titles: Sequence[str], fixed: Mapping[int, Field]
) -> dict[int, Field]:
    """Return the meanings with a bare `Счет` directly after the other party's columns as that party's account."""
    column = next((column for column, field in granted.items() if field is Field.ACCOUNT), None)
    if column is None or column in fixed or Field.COUNTERPARTY_ACCOUNT in granted.values():
        return granted
    named = {found.meaning for found in vocabulary("sides").all_in(words_of(titles[column]))}
    if (
        named
        or granted.get(column - 1) not in _OTHER_PARTY
        or granted.get(column + 1) is Field.ACCOUNT_HOLDER
    ):
        return granted
    return {**granted, column: Field.COUNTERPARTY_ACCOUNT}


def mapped_columns(
    titles: Sequence[str], contents: Sequence[Contents], fixed: Mapping[int, Field]
) -> tuple[ColumnMapping, ...]:
    """Return what each column with a title or contents holds; `fixed` is what a person said."""
    granted = _promoted(_granted(_wishes(titles, contents), fixed), fixed)
    granted = _without_empty_sides(granted, contents, fixed)
    granted = _with_better_amount(granted, contents, fixed)
    granted = _with_operation_apart(granted, titles, fixed)
    granted = _with_sides_of_account(granted, titles, fixed)
    granted = with_owners(granted, titles, contents, fixed)
    granted = _with_account_of_other_party(granted, titles, fixed)
    return tuple(
        ColumnMapping(column, title, granted.get(column, Field.OTHER))
        for column, title in enumerate(titles)
        if title or contents[column].filled or column in fixed
    )
