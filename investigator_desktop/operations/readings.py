"""Reading files with all that is known of them: a mapping, a layout that was chosen, answers, and passwords."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from investigator_desktop.domain.custody import Derivation
from investigator_desktop.domain.layout import AnswerForLayout, Mapping
from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.known_layouts.presets_text import Preset
from investigator_desktop.operations.answers import with_answers
from investigator_desktop.operations.layouts import with_layout
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading, ReadAgain, read_path

_READ = (ReadStatus.OK, ReadStatus.NEEDS_MAPPING)


def read_all(
    paths: Sequence[Path],
    progress: Progress,
    mapping: Mapping = NO_MAPPING,
    known: Sequence[AnswerForLayout] = (),
    *,
    layout: Preset | None = None,
    passwords: Passwords = NO_PASSWORDS,
) -> Iterator[CheckedReading]:
    """Yield what files hold, one reading for each, and for each file of an archive.

    A layout that was chosen serves all of them, else the answers that are known do. A mapping that is given for several
    files answers only what a file asks.
    """
    for path in paths:
        for checked in read_path(path, mapping, progress, passwords):
            again = ReadAgain(checked, progress, passwords)
            if checked.reading.status not in _READ:
                yield checked
            elif layout is not None:
                yield with_layout(again, layout, mapping)
            else:
                is_alone = len(paths) == 1 and not _is_one_of_many(checked)
                yield with_answers(again, mapping, known, is_alone=is_alone)


def _is_one_of_many(checked: CheckedReading) -> bool:
    """Tell whether a file was taken out of an archive, in which others may lie beside it."""
    return checked.source is not None and checked.source.derivation is Derivation.MEMBER
