"""Whether a file is of a layout that a person chose, and what the layout then says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from investigator_desktop.domain.layout import Answer, Field, Mapping, Question, TableLayout
from investigator_desktop.domain.places import column_index
from investigator_desktop.domain.statement import FileReading, SheetPreview, UnreadReason
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.importers.known_layouts.presets import (
    FITS,
    matched_titles,
    presets,
    share_of_titles,
)
from investigator_desktop.importers.known_layouts.presets_marks import bears, codes_of_others, says
from investigator_desktop.importers.known_layouts.presets_text import Preset
from investigator_desktop.importers.words.vocabulary import words_of

_MOST_NAMED = 5
_BETWEEN_TITLES = " "


@dataclass(frozen=True, slots=True)
class LayoutFit:
    """How well a file fits a layout: the share of its titles, and why it is not of it, None where it is.

    `sheet` and `header_rows` tell where the titles stand.
    """

    share: float
    reason: Message | None
    sheet: str | None = None
    header_rows: tuple[int, ...] = ()

    @property
    def is_fitting(self) -> bool:
        """Tell whether the layout may be applied."""
        return self.reason is None


@dataclass(frozen=True, slots=True)
class _Titles:
    """Titles that stand somewhere in a file: by column of the sheet, and the rows they fill."""

    sheet: str | None
    rows: tuple[int, ...]
    by_column: tuple[tuple[int, str], ...]

    @property
    def printed(self) -> tuple[str, ...]:
        return tuple(title for _, title in self.by_column)


def fits(reading: FileReading, preset: Preset) -> LayoutFit:
    """Return whether a file is of the layout: four fifths of its titles stand, and the file names no other bank."""
    best = _best(reading, preset)
    if best is None:
        return LayoutFit(0.0, message("Layouts", "no row of titles was found"))
    share, titles = best
    other = _other_bank(reading, preset)
    reason = None
    if share < FITS:
        reason = _missing(titles, preset)
    elif other is not None:
        reason = message("Layouts", "the file names {mark}, which is not of {bank}").format(
            mark=isolate(other), bank=isolate(preset.bank)
        )
    return LayoutFit(round(share, 2), reason, titles.sheet, titles.rows)


def _best(reading: FileReading, preset: Preset) -> tuple[float, _Titles] | None:
    """Return the titles of the file that fit best; those of recognised tables go before rows that look alike."""
    candidates = [*_recognised(reading), *_looking_alike(reading, preset)]
    rated = [(_share(titles, preset), titles) for titles in candidates]
    return max(rated, key=lambda one: one[0], default=None)


def _recognised(reading: FileReading) -> Iterator[_Titles]:
    for layout in reading.layouts:
        by_column = tuple((column.index, column.title) for column in layout.columns if column.title)
        yield _Titles(layout.sheet, layout.header_rows, by_column)


def _looking_alike(reading: FileReading, preset: Preset) -> Iterator[_Titles]:
    """Yield the rows of each sheet that would be titles if the preset's number of rows were titles there."""
    if not preset.header_rows:
        return
    for shown in reading.previews:
        for start in range(len(shown.rows) - preset.header_rows + 1):
            yield _titles_at(shown, start, preset.header_rows)


def _titles_at(shown: SheetPreview, start: int, height: int) -> _Titles:
    rows = shown.rows[start : start + height]
    joined = (
        (column, _BETWEEN_TITLES.join(row[column] for row in rows if row[column]))
        for column in range(len(rows[0]))
    )
    numbers = tuple(shown.first_row + start + step for step in range(height))
    return _Titles(shown.sheet, numbers, tuple((column, title) for column, title in joined if title))


def _missing(titles: _Titles, preset: Preset) -> Message:
    found = {place for _, place in matched_titles(titles.printed, preset)}
    missing = [title for place, title in enumerate(preset.titles) if place not in found]
    if not missing:
        return message("Layouts", "it has other titles beside those of the layout")
    named = ", ".join(isolate(title) for title in missing[:_MOST_NAMED])
    sentence = message("Layouts", "%n titles do not stand in their places: {titles}").counted(len(missing))
    return sentence.format(titles=named)


def _other_bank(reading: FileReading, preset: Preset) -> str | None:
    """Return the mark of another bank that the file bears of its own account, None where it bears none.

    A file that bears a mark of this bank too, such as the BIC of a bank that took another over, is of this bank.
    """
    if not preset.bank:
        return None
    texts = tuple(_own_texts(reading))
    if any(bears(text, preset.marks) for text in texts):
        return None
    return next((mark for text in texts for mark in _foreign_marks(text, preset)), None)


def _own_texts(reading: FileReading) -> Iterator[str]:
    """Yield what the file says of itself: names of sheets, the rows above its tables, its accounts and their bank."""
    yield from (shown.sheet for shown in reading.previews if shown.sheet)
    for draft in reading.statements:
        yield from (text for text in (draft.account.key, draft.account.bank) if text)
    told = {UnreadReason.METADATA, UnreadReason.SECTION, UnreadReason.NOT_A_STATEMENT}
    yield from (row.text for row in reading.unread_rows if row.reason in told)
    above = _first_header(reading)
    for shown in reading.previews:
        for step, row in enumerate(shown.rows):
            if shown.first_row + step < above:
                yield _BETWEEN_TITLES.join(cell for cell in row if cell)


def _first_header(reading: FileReading) -> int:
    return min((layout.header_rows[0] for layout in reading.layouts if layout.header_rows), default=0)


def _foreign_marks(text: str, preset: Preset) -> Iterator[str]:
    """Yield the marks in a text that another bank bears."""
    yield from codes_of_others(text, preset.marks)
    for other in presets():
        if other.bank and other.bank != preset.bank:
            yield from (word for word in other.marks.words if says(text, word))


def mapping_of(reading: FileReading, preset: Preset, given: Mapping) -> Mapping:
    """Return what the layout says of a file that fits it: titles, columns, and answers to what the file asks.

    What a person decided about the same columns and questions goes before.
    """
    told = _fitting(reading, preset)
    decided = {(sheet, index) for sheet, index, _ in given.columns}
    columns = dict.fromkeys(
        column for titles in told for column in _columns(titles, preset) if column[:2] not in decided
    )
    known = {*(layout.sheet for layout in reading.layouts), *(sheet for sheet, _ in given.header_rows)}
    rows = tuple((titles.sheet, titles.rows[-1]) for titles in told if titles.sheet not in known)
    return replace(
        given,
        columns=(*given.columns, *columns),
        header_rows=(*given.header_rows, *rows),
        answers=(*given.answers, *known_answers(reading, preset)),
    )


def _fitting(reading: FileReading, preset: Preset) -> list[_Titles]:
    """Return the titles of all tables that were recognised and fit, else those that fit best."""
    recognised = [titles for titles in _recognised(reading) if _share(titles, preset) >= FITS]
    best = None if recognised else _best(reading, preset)
    return recognised if best is None else [best[1]]


def _columns(titles: _Titles, preset: Preset) -> Iterator[tuple[str | None, int, Field]]:
    for here, place in matched_titles(titles.printed, preset):
        yield titles.sheet, titles.by_column[here][0], preset.columns[place].field


def named_as(reading: FileReading, preset: Preset) -> FileReading:
    """Return the reading with the layout's id on every table that fits it."""
    layouts = tuple(
        replace(layout, id=preset.id) if _share(titles, preset) >= FITS else layout
        for layout, titles in zip(reading.layouts, _recognised(reading), strict=True)
    )
    return replace(reading, layouts=layouts)


def _share(titles: _Titles, preset: Preset) -> float:
    return share_of_titles(titles.printed, len(titles.rows), preset)


def known_answers(reading: FileReading, preset: Preset) -> tuple[Answer, ...]:
    """Return what the layout knows of the questions that a file asks."""
    found = []
    for question in reading.questions:
        title = title_asked(question.sheet, question.column, reading.layouts)
        for answer in preset.answers:
            is_same = answer.kind is question.kind and words_of(answer.column_title) in (words_of(title), ())
            if is_same and _is_offered(answer.choices, question):
                found.append(Answer(question.sheet, question.column, question.kind, answer.choices))
                break
    return tuple(found)


def _is_offered(choices: Sequence[str], question: Question) -> bool:
    offered = {choice.key for choice in question.choices}
    return bool(offered & set(choices))


def title_asked(sheet: str | None, column: str | None, layouts: Sequence[TableLayout]) -> str:
    """Return the title of a column of a sheet, by its letter; empty where a question is about the whole table."""
    if column is None:
        return ""
    index = column_index(column)
    titles = (
        one.title
        for layout in layouts
        if sheet in (layout.sheet, None)
        for one in layout.columns
        if one.index == index
    )
    return next(titles, "")
