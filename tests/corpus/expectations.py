"""What a person found out about files of the corpus: answers to their questions, and why a figure is another one."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.importers.known_layouts.mapping_text import mapping_from_text

EXPECTATIONS = Path(__file__).resolve().parents[1] / "corpus_expectations.toml"


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why figures under some keys of some files are not those stated; `is_refuted` where the file itself says so.

    One that `is_shortfall` tells why a statement is not read that should be.
    """

    files: str
    keys: tuple[str, ...]
    reason: str
    is_refuted: bool = False
    is_shortfall: bool = False

    def covers(self, file: str, key: str) -> bool:
        """Tell whether it explains a figure; files and keys are patterns with `*`."""
        return fnmatchcase(file, self.files) and any(fnmatchcase(key, pattern) for pattern in self.keys)


@dataclass(frozen=True, slots=True)
class Expectations:
    """All that is known: explanations, files that hold no statement, and answers by file."""

    explanations: tuple[Explanation, ...]
    no_statements: tuple[Explanation, ...]
    answers: dict[str, tuple[Mapping, str]]

    def explanation(self, file: str, key: str) -> Explanation | None:
        """Return why a figure is another one, None where nobody knows."""
        return next((one for one in self.explanations if one.covers(file, key)), None)

    def why_unread(self, file: str) -> Explanation | None:
        """Return why a file gives no statement, None where nobody knows."""
        return next((one for one in self.no_statements if fnmatchcase(file, one.files)), None)


def load_expectations(path: Path = EXPECTATIONS) -> Expectations:
    """Return the expectations that the repository keeps."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return Expectations(
        tuple(
            Explanation(row["file"], tuple(row["keys"]), row["reason"], row.get("is_refuted", False))
            for row in table.get("explained", ())
        ),
        tuple(
            Explanation(row["file"], (), row["reason"], is_shortfall=row.get("is_shortfall", False))
            for row in table.get("no_statement", ())
        ),
        {
            row["file"]: (mapping_from_text(row["mapping"]), row["reason"])
            for row in table.get("answered", ())
        },
    )
