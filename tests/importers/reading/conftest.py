from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import pytest

from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.raw import RawFile
from investigator_desktop.importers.reading import DEFAULT_LIMITS, ReadingLimits
from investigator_desktop.importers.reading.reader import Reader


class Read(Protocol):
    def __call__(self, content: bytes, name: str = ..., limits: ReadingLimits = ...) -> RawFile: ...


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.close()


@pytest.fixture
def read(reader: Reader) -> Read:
    def read(content: bytes, name: str = "file.bin", limits: ReadingLimits = DEFAULT_LIMITS) -> RawFile:
        return reader.read(content, name, Progress(), limits)

    return read
