"""Choosing a layout for files, and making one of what a person showed on a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from investigator_desktop.domain.layout import Field, Mapping, QuestionKind, TableLayout
from investigator_desktop.domain.statement import FileReading, ReadStatus
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.known_layouts.presets_fit import fits, mapping_of, named_as, title_asked
from investigator_desktop.importers.known_layouts.presets_text import (
    NO_MARKS,
    BankMarks,
    Preset,
    PresetAnswer,
    PresetColumn,
    preset_document,
    preset_from_document,
)
from investigator_desktop.operations.layout_files import (
    KnownLayout,
    LayoutFileRefused,
    LayoutIsShipped,
    LayoutOrigin,
    LayoutUnknown,
    Provenance,
    known_layouts,
    layout_by_id,
    remove_layout,
    save_layout,
    user_layouts,
)
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading, read_file

__all__ = [
    "KnownLayout",
    "LayoutFileRefused",
    "LayoutIncomplete",
    "LayoutIsShipped",
    "LayoutOrigin",
    "LayoutUnknown",
    "Provenance",
    "fits",
    "known_layouts",
    "layout_by_id",
    "preset_from",
    "read_with_layout",
    "remove_layout",
    "save_layout",
    "user_layouts",
    "with_layout",
]
_MOST_READINGS = 6
_NOT_OF_A_LAYOUT = frozenset({QuestionKind.SUBJECT_ACCOUNTS, QuestionKind.COLUMN_MEANING})


class LayoutIncomplete(InvestigatorError):
    """No layout can be made of what was read."""

    def __init__(self, file_name: str) -> None:
        """Name the file and what is needed."""
        sentence = message(
            "Layouts",
            "No layout can be made of {file}: its row of titles, a column with the day and a column with the amount "
            "must be known first.",
        )
        super().__init__(sentence.format(file=isolate(file_name)))


def read_with_layout(
    path: Path, preset: Preset, mapping: Mapping = NO_MAPPING, progress: Progress | None = None
) -> CheckedReading:
    """Return what a file holds under a layout that a person chose; a file that is not of it is refused with the reason.

    The layout's answers serve only what the file asks.
    """
    return with_layout(lambda told: read_file(path, told, progress), preset, mapping)


def with_layout(
    read: Callable[[Mapping], CheckedReading], preset: Preset, mapping: Mapping = NO_MAPPING
) -> CheckedReading:
    """Return what `read` gives under a layout that a person chose, as `read_with_layout` does for a file."""
    checked = read(mapping)
    if checked.reading.status not in (ReadStatus.OK, ReadStatus.NEEDS_MAPPING):
        return checked
    fit = fits(checked.reading, preset)
    if fit.reason is not None:
        return _not_applied(checked, preset, fit.reason)
    for _ in range(_MOST_READINGS):
        told = mapping_of(checked.reading, preset, checked.mapping)
        if told == checked.mapping:
            break
        checked = read(told)
    return replace(checked, reading=named_as(checked.reading, preset))


def _not_applied(checked: CheckedReading, preset: Preset, reason: Message) -> CheckedReading:
    sentence = message("Layouts", "The layout {id} is not applied to {file}: {reason}.")
    sentence = sentence.format(id=isolate(preset.id), file=isolate(checked.path.name), reason=reason)
    reading = checked.reading
    refused = FileReading(
        reading.file_name, reading.sha256, reading.size, ReadStatus.ERROR, sentence, previews=reading.previews
    )
    return replace(checked, reading=refused, reconciliations=(), entry_counts=(), payment_count=0)


def preset_from(
    reading: FileReading,
    sheet: str | None,
    mapping: Mapping,
    layout_id: str,
    bank: str,
    marks: BankMarks = NO_MARKS,
    names: Sequence[str] = (),
) -> Preset:
    """Return the layout that a person showed on a sheet; `reading` was made with `mapping`.

    Whose accounts a file is about belongs to the file and not to the layout. Raise `LayoutIncomplete` where titles, day
    or amount are not known, `PresetRefused` for an id or a mark that is none.
    """
    layout = next((found for found in reading.layouts if found.sheet == sheet), None)
    if layout is None or not _is_complete(layout):
        raise LayoutIncomplete(reading.file_name)
    columns = tuple(PresetColumn(column.title, column.field) for column in layout.columns if column.title)
    answers = tuple(_answers(layout, mapping))
    preset = Preset(layout_id, bank, tuple(names), len(layout.header_rows), columns, answers, marks)
    return preset_from_document(preset_document(preset))


_DAYS = frozenset({Field.BOOKED_AT, Field.VALUE_ON, Field.SENT_AT, Field.PAID_AT})
_AMOUNTS = frozenset({Field.AMOUNT, Field.CREDIT, Field.DEBIT, Field.SEND_AMOUNT, Field.PAY_AMOUNT})


def _is_complete(layout: TableLayout) -> bool:
    fields = {column.field for column in layout.columns if column.title}
    return bool(layout.header_rows) and bool(fields & _DAYS) and bool(fields & _AMOUNTS)


def _answers(layout: TableLayout, mapping: Mapping) -> Iterator[PresetAnswer]:
    for answer in mapping.answers:
        if answer.sheet in (layout.sheet, None) and answer.kind not in _NOT_OF_A_LAYOUT:
            title = title_asked(answer.sheet, answer.column, [layout])
            yield PresetAnswer(answer.kind, title, answer.choices)
