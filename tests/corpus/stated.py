"""What the sources of the corpus state about their files: its two tables, read as they stand."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_NO_STATEMENTS = frozenset({"expected-result sidecar", "bank-format configuration"})


class Witness(StrEnum):
    """Who states a figure: tests of the source about its file, another program, or what a source made of its file.

    A conversion is made under settings that merge, skip or add entries; it says less of the file than a test does.
    """

    SOURCE = "source"
    PEER = "peer"
    CONVERSION = "conversion"


@dataclass(frozen=True, slots=True)
class StatedValue:
    """A value that somebody states about a file under a key of their own."""

    file: str
    key: str
    value: str
    where: str
    witness: Witness


@dataclass(frozen=True, slots=True)
class CorpusFile:
    """A statement file of the corpus; `group` is its format in a word, for the table."""

    path: Path
    name: str
    group: str


def stated_values(corpus: Path) -> tuple[StatedValue, ...]:
    """Return all values of EXPECTED.tsv, those of a source's tests and of recounts first."""
    found = [
        StatedValue(
            row["file"],
            row["key"],
            row["value"],
            row["where_stated"],
            _witness(row),
        )
        for row in _rows(corpus / "EXPECTED.tsv")
    ]
    return tuple(sorted(found, key=lambda one: list(Witness).index(one.witness)))


def _witness(row: dict[str, str]) -> Witness:
    if row["kind"].startswith("computed"):
        return Witness.PEER
    return Witness.CONVERSION if "output" in row["key"] else Witness.SOURCE


def corpus_files(corpus: Path) -> tuple[CorpusFile, ...]:
    """Return the statement files of MANIFEST.tsv, in order; sidecars with expected results are none."""
    rows = (row for row in _rows(corpus / "MANIFEST.tsv") if row["format"] not in _NO_STATEMENTS)
    return tuple(CorpusFile(corpus / row["file"], row["file"], _group(row)) for row in rows)


def _group(row: dict[str, str]) -> str:
    """Return the format of a file in a word: that of the table, without versions."""
    named = row["format"].split()[0]
    ending = Path(row["file"]).suffix.lower()
    by_ending = {".xml": "XML", ".sta": "MT940", ".csv": "CSV/TXT", ".txt": "CSV/TXT", ".qif": "QIF"}
    return named if named not in {"text", "other", "derived", "XML"} else by_ending.get(ending, named)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
