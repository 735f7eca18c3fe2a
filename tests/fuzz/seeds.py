"""The files that are damaged: those of the sample case, and those of a corpus where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.foundation.paths import RESOURCES
from tests.corpus.stated import corpus_files

_LARGEST = 400_000  # bytes: many small inputs find more than a few large ones


@dataclass(frozen=True, slots=True)
class Seed:
    """A file as it is before it is damaged."""

    name: str
    content: bytes


def seeds(corpus: Path | None) -> tuple[Seed, ...]:
    """Return the seeds in a fixed order; raise `FileNotFoundError` for a corpus that is not there."""
    paths = sorted(path for path in (RESOURCES / "sample_case").rglob("*") if path.is_file())
    if corpus is not None:
        paths += [file.path for file in corpus_files(corpus)]
    contents = ((path.name, path.read_bytes()) for path in paths if path.stat().st_size <= _LARGEST)
    return tuple(Seed(name, content) for name, content in contents if content)
