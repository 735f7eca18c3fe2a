"""What a sheet says above and below a table about its account: holder, period, balances, totals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from investigator_desktop.domain.check_digits import has_iban_check_digits
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.layout.labels import (
    Labelled,
    account_in,
    days_in,
    labelled_values,
    split_label,
)
from investigator_desktop.importers.words.lexicon import currency_of, month_numbers, vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_BIC = re.compile(r"\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b")
_WORD_OF_BIC = re.compile(r"[\s,;(]*\b(?:БИК|БСК|BIC|SWIFT)\b[\s:)]*$", re.IGNORECASE)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b")
_LONGEST_BANK = 90
_LONGEST_SECTION = 140
_FIGURE = re.compile(r"[:：=]\s*[-+]?\d")
_ROMAN = re.compile(r"[ivx]{1,4}")


@dataclass(frozen=True, slots=True)
class Facts:
    """Values as printed; amounts and days are read later, as the columns of the table are."""

    account: str | None = None
    other_accounts: tuple[str, ...] = ()
    holder: str | None = None
    holder_id: str | None = None
    currency: str | None = None
    bank: str | None = None
    from_day: str | None = None
    to_day: str | None = None
    opening: Labelled | None = None
    closing: Labelled | None = None
    total_credit: Labelled | None = None
    total_debit: Labelled | None = None
    count: Labelled | None = None
    direction: str | None = None

    @property
    def amounts(self) -> tuple[str, ...]:
        """Return the texts of all amounts."""
        found = (self.opening, self.closing, self.total_credit, self.total_debit)
        return tuple(one.value for one in found if one is not None)


def direction_in(text: str) -> str | None:
    """Return the direction that a section row, a sheet name or a line above a table gives.

    Beside words of one direction only numbers, currencies and words that say nothing of it may stand.
    """
    if len(text) > _LONGEST_SECTION:
        return None
    words = words_of(text)
    whole = vocabulary("sections").whole(words)
    if whole:
        return whole[0] if len(whole) == 1 else None
    found = vocabulary("sections").all_in(words)
    named = {one.meaning for one in found}
    said = {place for one in found for place in range(one.start, one.end)}
    if len(named) != 1 or not all(
        _says_nothing(word) for place, word in enumerate(words) if place not in said
    ):
        return None
    return named.pop()


def _says_nothing(word: str) -> bool:
    """Tell whether a word beside that of a section is a number, a month, a currency or one of the fillers."""
    is_number = any(ch.isdigit() for ch in word) or _ROMAN.fullmatch(word) is not None
    is_filler = word in month_numbers() or bool(vocabulary("section_fillers").whole((word,)))
    return is_number or is_filler or currency_of(word) is not None


def _unlabelled_bank(rows: Iterable[ShownRow]) -> str | None:
    """Return the name of a bank that stands alone in a row, without its BIC."""
    for row in rows:
        if len(row.filled) != 1 or len(row.line) > _LONGEST_BANK or split_label(row.line) is not None:
            continue
        words = words_of(row.line)
        if any(vocabulary("bank_words").whole((word,)) for word in words) and account_in(row.line) is None:
            return _WORD_OF_BIC.sub("", _BIC.sub("", row.line)).strip(" ,-:;(") or row.line
    return None


def _unlabelled_period(rows: Iterable[ShownRow]) -> tuple[str, ...]:
    """Return the two days of the first line that holds nothing else but words: `Выписка с … по …`."""
    for row in rows:
        days = days_in(row.line) if len(row.filled) == 1 and split_label(row.line) is None else ()
        if len(days) == 2 and all(_says_nothing(word) for word in words_of(row.line)):
            return days
    return ()


def _unlabelled_account(rows: Iterable[ShownRow]) -> str | None:
    """Return the IBAN that alone stands above a table, in a line that speaks of an account."""
    lines = [row.line for row in rows if _ibans(row.line)]
    named = {iban for line in lines for iban in _ibans(line)}
    return named.pop() if len(named) == 1 and any(_speaks_of_account(line) for line in lines) else None


def _ibans(line: str) -> tuple[str, ...]:
    return tuple(text for text in _IBAN.findall(line) if has_iban_check_digits(text))


def _speaks_of_account(line: str) -> bool:
    return any(found.meaning == "account" for found in vocabulary("attributes").all_in(words_of(line)))


def _direction(rows: Sequence[ShownRow]) -> str | None:
    """Return the direction of the section line nearest to the table; None where lines above name both directions."""
    lines = [row.line for row in rows if len(row.filled) == 1 and not _is_figure_of_direction(row.line)]
    named = [direction for direction in map(direction_in, lines) if direction is not None]
    return named[-1] if named and len(set(named)) == 1 else None


def _is_figure_of_direction(line: str) -> bool:
    """Tell whether a line gives a total or a count for a direction, such as `Приход: 5 000,00`, and no section."""
    return _FIGURE.search(line) is not None


_LAST_COUNTS = frozenset({"closing", "total_credit", "total_debit", "count"})


def facts_of(above: Sequence[ShownRow], below: Sequence[ShownRow] = ()) -> Facts:
    """Return what the rows above and below a table say.

    Of two values for one thing the first counts; of a closing balance and of totals the last one below the table.
    """
    first: dict[str, Labelled] = {}
    under = labelled_values(below)
    latest = (one for one in reversed(under) if one.meaning in _LAST_COUNTS)
    for labelled in (*labelled_values(above), *latest, *under):
        first.setdefault(labelled.meaning, labelled)

    def value(meaning: str) -> str | None:
        found = first.get(meaning)
        return found.value if found is not None else None

    period = days_in(value("period") or "") or _unlabelled_period(above)
    from_days = days_in(value("period_from") or "") or period[:1]
    to_days = days_in(value("period_to") or "") or period[1:2]
    return Facts(
        account=value("account") or _unlabelled_account(above),
        other_accounts=tuple(one.value for one in labelled_values(above) if one.meaning == "account")[1:],
        holder=value("holder"),
        holder_id=value("holder_id"),
        currency=value("currency"),
        bank=value("bank") or _unlabelled_bank(above),
        from_day=from_days[0] if from_days else None,
        to_day=to_days[0] if to_days else None,
        opening=first.get("opening"),
        closing=first.get("closing"),
        total_credit=first.get("total_credit"),
        total_debit=first.get("total_debit"),
        count=first.get("count"),
        direction=_direction(above),
    )
