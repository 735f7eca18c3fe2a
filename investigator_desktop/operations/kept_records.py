"""Reading what the case keeps of its analysis, so that a damaged record is named and not a defect of the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from investigator_desktop.domain.analysis_records import KeptRecord
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError

T = TypeVar("T")


class DamagedRecord(InvestigatorError):
    """The content of a record is not what its kind is kept as."""

    def __init__(self, number: int) -> None:
        """Name the record."""
        sentence = message(
            "Analysis",
            "What the case keeps under the number {number} cannot be read, since it is damaged: verify the case.",
        )
        super().__init__(sentence.format(number=isolate(str(number))))


def reads_record(read: Callable[[KeptRecord], T]) -> Callable[[KeptRecord], T]:
    """Return a reader of records that raises `DamagedRecord` where the content does not fit."""

    @wraps(read)
    def reader(kept: KeptRecord) -> T:
        try:
            return read(kept)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise DamagedRecord(kept.id) from error

    return reader
