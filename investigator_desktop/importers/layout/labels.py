"""Labels and the values beside them: `Счет: KZ…`, `Период с … по …`, a label in one cell and its value in the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.domain.check_digits import has_iban_check_digits
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.figures.number_shapes import cleaned_text, read_shape, shape_of
from investigator_desktop.importers.words.lexicon import currency_of, vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_SEGMENTS = re.compile(r"\n|;|\t| {3,}")
_WORD = re.compile(r"[\w№'’ʻʼ‘]+")
_BESIDE = " \t\u00a0:=№.،؛—"
_LONGEST_LABEL_CELL = 400
_NAMES = frozenset({"holder", "bank"})  # one word such as `bank` begins a name as often as it labels one
_MARKS = ":=/|(-–—№"
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b|\b[A-Z]{2}\d{2}(?: [A-Z0-9]{1,4}){3,8}\b")
_NUMBER = re.compile(r"(?<![\d*])\d[\d\- ]{5,30}\d(?!\d)|\b[A-Z0-9]*\d{6,}[A-Z0-9]*\b|\d{4,6}\*+\d{4}")
_WHOLE_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_MOST_PIECES = 9
_ID = re.compile(r"(?<!\d)\d{8,14}(?!\d)")
_DAYS = re.compile(
    r"(?<!\d)\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?!\d)"
    r"|(?<!\d)\d{1,2}\.? [^\W\d]{3,12}\.? \d{4}"
    r"|[^\W\d]{3,12} \d{1,2}, \d{4}"
)
_BALANCES = frozenset({"opening", "closing"})
_AMOUNTS = _BALANCES | {"total_credit", "total_debit"}
_DAY_OF_BALANCE = re.compile(
    r"^(?:[^\W\d]{1,8} ){0,3}\(?(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})"
    r"(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?(?: ?г\.?| ?ж\.?)?\)?(?=[\s:=(–—-]|$)"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A value with what its label means and the row it stands in."""

    meaning: str
    value: str
    row: int


def account_in(text: str) -> str | None:
    """Return the IBAN or the account number in a text, as printed; a broken one is joined."""
    plain = cleaned_text(text)
    iban = _IBAN.search(plain)
    if iban is not None:
        return _whole_iban(plain[iban.start() :]) or iban.group().replace(" ", "")
    number = _NUMBER.search(plain)
    return number.group().strip(" -").replace(" ", "") if number is not None else None


def _whole_iban(text: str) -> str | None:
    """Return the IBAN with which a text begins, joined over as few spaces as its check digits need."""
    joined = ""
    for piece in text.split(" ")[:_MOST_PIECES]:
        joined += piece.strip(",;.")
        if _WHOLE_IBAN.fullmatch(joined) and has_iban_check_digits(joined):
            return joined
    return None


def days_in(text: str) -> tuple[str, ...]:
    """Return the texts of all days in a text."""
    return tuple(_DAYS.findall(cleaned_text(text)))


def amount_in(text: str) -> str | None:
    """Return a text that is an amount, with or without a currency; None for anything else."""
    plain = cleaned_text(text)
    return plain if plain and read_shape(shape_of(plain)) is not None else None


def _person_id(text: str) -> str | None:
    found = _ID.search(cleaned_text(text).replace("-", ""))
    return found.group() if found is not None else None


def _count(text: str) -> str | None:
    plain = cleaned_text(text).replace(" ", "")
    return plain if plain.isdigit() else None


def _name(text: str) -> str | None:
    return text.strip() if any(ch.isalpha() for ch in text) else None


def _days(text: str) -> str | None:
    return text if days_in(text) else None


_VALUES: dict[str, Callable[[str], str | None]] = {
    "account": account_in,
    "holder": _name,
    "holder_id": _person_id,
    "period": _days,
    "period_from": _days,
    "period_to": _days,
    "opening": amount_in,
    "closing": amount_in,
    "total_credit": amount_in,
    "total_debit": amount_in,
    "count": _count,
    "currency": currency_of,
    "bank": _name,
}


@dataclass(frozen=True, slots=True)
class _Tokens:
    """The compared words of a text, and where each begins and ends in it."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=4096)
def _tokens(text: str) -> _Tokens:
    placed = [
        (word, match.start(), match.end())
        for match in _WORD.finditer(text)
        for word in words_of(match.group())
    ]
    return _Tokens(tuple(p[0] for p in placed), tuple(p[1] for p in placed), tuple(p[2] for p in placed))


def _is_marked_off(after: str) -> bool:
    """Tell whether a mark stands between a label and what follows it, or nothing follows."""
    return not after.strip() or after.lstrip()[:1] in _MARKS


def split_label(text: str) -> tuple[str, str] | None:
    """Return what the label at the beginning of a text means and the rest of the text; None without a label."""
    meaning: str | None = None
    rest = text
    while len(rest) <= _LONGEST_LABEL_CELL:
        tokens = _tokens(rest)
        found = vocabulary("labels").beginning(tokens.words)
        if found is None or (meaning is not None and found.meaning != meaning):
            break
        after = rest[tokens.ends[found.end - 1] :]
        if found.meaning in _NAMES and found.length == 1 and not _is_marked_off(after):
            break
        meaning = found.meaning
        rest = after.strip(_BESIDE)
        if not rest.startswith(("/", "|", "(")) or _is_amount_in_brackets(rest):
            break
        rest = rest.lstrip("/|( ").replace(")", "", 1)
    return None if meaning is None else (meaning, rest)


def _is_amount_in_brackets(text: str) -> bool:
    """Tell whether a text beside a label is a negative amount as bookkeepers print it, and no second wording."""
    inner, _, after = text.removeprefix("(").partition(")")
    is_figure = text.startswith("(") and any(ch.isdigit() for ch in inner) and days_in(inner) == ()
    return is_figure and amount_in(inner) is not None and not any(ch.isdigit() for ch in after)


def _pieces(text: str) -> Iterator[str]:
    """Yield a text cut before each further label: one of several words, or one with a colon behind it."""
    tokens = _tokens(text) if len(text) <= _LONGEST_LABEL_CELL else _tokens("")
    first = vocabulary("labels").beginning(tokens.words)
    begin, word = 0, first.end if first is not None else 1
    while word < len(tokens.words):
        found = next(iter(vocabulary("labels").at(tokens.words, word)), None)
        is_label = found is not None and (
            found.length > 1 or text[tokens.ends[found.end - 1] :].lstrip()[:1] == ":"
        )
        if (
            found is not None
            and is_label
            and not text[: tokens.starts[word]].rstrip().endswith(("/", "|", "("))
        ):
            yield text[begin : tokens.starts[word]]
            begin = tokens.starts[word]
        word = found.end if found is not None and is_label else word + 1
    yield text[begin:]


def _value(meaning: str, text: str) -> str | None:
    read = _VALUES.get(meaning)
    return read(text) if read is not None and text else None


def _without_day(meaning: str, text: str) -> str:
    """Return what stands beside the label of a balance without the day of it: `на 01.01.2024: 5,00` is `5,00`."""
    return (
        _DAY_OF_BALANCE.sub("", cleaned_text(text), count=1).strip(_BESIDE) if meaning in _BALANCES else text
    )


def _labels_of_row(row: ShownRow) -> Iterator[tuple[int, str, str]]:
    """Yield (column, meaning, text beside the label) of each label in a row."""
    for column in row.filled:
        segments = _SEGMENTS.split(row.cells[column])
        for piece in (piece for segment in segments for piece in _pieces(segment.strip())):
            split = split_label(piece) or split_label(piece.rpartition(" / ")[2])
            if split is not None:
                yield column, *split


def _neighbour(row: ShownRow, column: int, meaning: str) -> str:
    """Return the next filled cell to the right, empty where that begins with a label of its own.

    Between the label of an amount and the amount a currency may stand.
    """
    rights = [cell for cell in row.cells[column + 1 :] if cell]
    if meaning in _AMOUNTS and len(rights) > 1 and currency_of(rights[0]) and amount_in(rights[0]) is None:
        rights = rights[1:]
    right = next(iter(rights), "")
    return "" if split_label(right) is not None else right


def labelled_values(rows: Sequence[ShownRow]) -> tuple[Labelled, ...]:
    """Return all labelled values of some rows, in their order; a label without a fitting value says nothing."""
    found = []
    for place, row in enumerate(rows):
        labels = list(_labels_of_row(row))
        for column, meaning, text in labels:
            beside = _without_day(meaning, text)
            value = _value(meaning, beside or _neighbour(row, column, meaning))
            if value is None and not beside and len(labels) > 1 and place + 1 < len(rows):
                value = _value(meaning, rows[place + 1].cells[column])
            if value is not None:
                found.append(Labelled(meaning, value, row.number))
    return tuple(found)
