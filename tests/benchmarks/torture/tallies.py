"""What was tried and what came of it, as one table for people and one document for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from tests.benchmarks.torture.examination import Fault, Found, Verdict


@dataclass(frozen=True, slots=True)
class Tally:
    """One row of the table. `note` says what else was seen, or why something could not be tried here."""

    part: str
    tried: str
    times: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    not_opening: int = 0
    unverified: int = 0
    left: int = 0
    other: int = 0
    note: str = ""

    @property
    def bad(self) -> int:
        """Return how often anything was wrong."""
        counts = (self.lost, self.half, self.not_opening, self.unverified, self.left, self.other)
        return sum(counts)


_TITLES = (
    "part", "tried", "times", "acknowledged", "lost", "half there", "not opening", "verification fails", "left over",
    "otherwise wrong", "seen",
)  # fmt: skip


def tally_of(
    part: str, tried: str, verdicts: Sequence[Verdict], note: str = "", acknowledged: int = 0
) -> Tally:
    """Return the row of verdicts about one kind of ending; `acknowledged` adds to what they acknowledge."""
    return Tally(
        part,
        tried,
        times=len(verdicts),
        acknowledged=acknowledged + sum(one.acknowledged for one in verdicts),
        lost=_with(verdicts, Fault.LOST),
        half=_with(verdicts, Fault.HALF),
        not_opening=_with(verdicts, Fault.CLOSED),
        unverified=_with(verdicts, Fault.UNVERIFIED),
        left=_with(verdicts, Fault.LEFT),
        other=_with(verdicts, Fault.OTHER),
        note=note or _seen(verdicts),
    )


def _with(verdicts: Sequence[Verdict], fault: Fault) -> int:
    return sum(any(found.fault is fault for found in verdict.faults) for verdict in verdicts)


def _seen(verdicts: Sequence[Verdict]) -> str:
    locks, logs = sum(one.had_lock for one in verdicts), sum(one.had_log for one in verdicts)
    kept = sum(one.was_kept for one in verdicts)
    return f"{locks} locks and {logs} logs or journals left, {kept} steps under way kept whole"


def tally_of_faults(
    part: str, tried: str, faults: Sequence[Sequence[Found]], note: str, acknowledged: int = 0
) -> Tally:
    """Return the row of attempts, each given by what was wrong about it."""
    return tally_of(part, tried, [Verdict(0, tuple(found)) for found in faults], note, acknowledged)


def total_of(tallies: Sequence[Tally]) -> Tally:
    """Return the sums of all rows."""
    counted = {
        field.name: sum(getattr(tally, field.name) for tally in tallies)
        for field in fields(Tally)
        if field.name not in {"part", "tried", "note"}
    }
    return Tally("all", "", **counted)


def as_table(tallies: Sequence[Tally]) -> str:
    """Return the rows and their sums as a Markdown table."""
    rows = [_TITLES, *(_cells(tally) for tally in (*tallies, total_of(tallies)))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_TITLES))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join(lines)


def _cells(tally: Tally) -> tuple[str, ...]:
    return tuple(f"{value:,}" if isinstance(value, int) else value for value in asdict(tally).values())


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    placed = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return "| " + " | ".join(placed) + " |"


@dataclass(frozen=True, slots=True)
class Part:
    """The rows of one part with what is said of the run that gave them."""

    said: str
    rows: tuple[Tally, ...]


def keep(tallies: Sequence[Tally], folder: Path, said: str) -> None:
    """Write torture.md and torture.json; parts that were not carried out this time stay as they were."""
    path = folder / "torture.json"
    parts = _kept(path) if path.exists() else {}
    for name in dict.fromkeys(tally.part for tally in tallies):
        parts[name] = Part(said, tuple(tally for tally in tallies if tally.part == name))
    rows = [row for part in parts.values() for row in part.rows]
    said_of_parts = "\n".join(f"* {name}: {part.said}" for name, part in parts.items())
    text = f"# What the case file was put through\n\n{said_of_parts}\n\n{as_table(rows)}\n"
    (folder / "torture.md").write_text(text, encoding="utf-8")
    content = json.dumps({name: asdict(part) for name, part in parts.items()}, indent=1, ensure_ascii=False)
    path.write_text(content + "\n", encoding="utf-8")


def _kept(path: Path) -> dict[str, Part]:
    document = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: Part(part["said"], tuple(Tally(**row) for row in part["rows"]))
        for name, part in document.items()
    }
