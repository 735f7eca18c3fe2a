"""Reads the whole corpus and sets what was read beside what is stated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading, ReadStatus, UnreadReason
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from tests.corpus.comparison import Compared, compare
from tests.corpus.expectations import Expectations, Explanation
from tests.corpus.found import FoundFigures, figures_of
from tests.corpus.stated import CorpusFile, StatedValue, Witness, corpus_files, stated_values

Read = Callable[[CorpusFile, Mapping], FileReading]


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file: how it was read at first, and each stated figure beside what was found."""

    file: CorpusFile
    status: str
    sentence: str
    figures: FoundFigures
    compared: tuple[Compared, ...] = ()
    is_answered: bool = False
    unaccounted: str = ""


@dataclass(slots=True)
class GroupCount:
    """The files of one format, and how many of the stated figures agree."""

    files: int = 0
    read: int = 0
    asked: int = 0
    refused: int = 0
    agreed: Counter[Witness] = field(default_factory=Counter)
    stated: Counter[Witness] = field(default_factory=Counter)
    refuted: Counter[Witness] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Agreement:
    """The whole: counts by format, every disagreement with its explanation, every file that gave nothing."""

    groups: dict[str, GroupCount]
    disagreements: tuple[tuple[Compared, Explanation | None], ...]
    unread: tuple[tuple[FileOutcome, Explanation | None], ...]
    other_values: int
    needless: tuple[str, ...] = ()

    @property
    def needless_share(self) -> float:
        """Return the share of the files in which nothing is open, and that are not read nevertheless."""
        read = sum(group.read for group in self.groups.values())
        return len(self.needless) / (read + len(self.needless)) if self.needless else 0.0

    @property
    def unexplained(self) -> tuple[str, ...]:
        """Return one line for everything that nobody has explained."""
        figures = [
            f"{one.stated.file}: {one.stated.key} is stated as {one.stated.value}, found {one.found}"
            for one, reason in self.disagreements
            if reason is None
        ]
        files = [
            f"{one.file.name}: {one.status}: {one.sentence}" for one, reason in self.unread if reason is None
        ]
        return (*figures, *files)

    def share(self, witness: Witness) -> float:
        """Return the share of figures of a witness that agree, of those that the file itself does not refute."""
        stated = sum(group.stated[witness] - group.refuted[witness] for group in self.groups.values())
        return self._sum("agreed", witness) / stated if stated else 0.0

    def plain_share(self, witness: Witness) -> float:
        """Return the share of all figures of a witness that agree."""
        stated = self._sum("stated", witness)
        return self._sum("agreed", witness) / stated if stated else 0.0

    def _sum(self, name: str, witness: Witness) -> int:
        return sum(getattr(group, name)[witness] for group in self.groups.values())


def read_corpus_file(file: CorpusFile, mapping: Mapping) -> FileReading:
    """Return what a file gives under a mapping; a refusal is a reading of status `error`."""
    content = file.path.read_bytes()
    name = file.path.name
    try:
        return read_statement_file(content, name, sha256_hex(content), mapping, Progress())
    except InvestigatorError as error:
        return FileReading(name, sha256_hex(content), len(content), ReadStatus.ERROR, error.sentence)


def agreement(corpus: Path, expectations: Expectations, read: Read = read_corpus_file) -> Agreement:
    """Read every statement file of the corpus and compare each figure that is stated about it."""
    by_file: dict[str, list[StatedValue]] = {}
    for value in stated_values(corpus):
        by_file.setdefault(value.file, []).append(value)
    outcomes = [
        _outcome(file, by_file.get(file.name, ()), expectations, read) for file in corpus_files(corpus)
    ]
    return _summed(outcomes, by_file, expectations)


def _outcome(
    file: CorpusFile, stated: Sequence[StatedValue], expectations: Expectations, read: Read
) -> FileOutcome:
    reading = read(file, Mapping())
    first = reading
    answer = expectations.answers.get(file.name)
    is_answered = answer is not None and reading.status is ReadStatus.NEEDS_MAPPING
    if answer is not None and is_answered:
        reading = read(file, answer[0])
    figures = figures_of(reading)
    several = Counter((value.key, value.witness) for value in stated)
    compared = tuple(
        one
        for value in stated
        if (one := compare(figures, value, is_one_of_several=_is_of_a_part(value, several)))
    )
    why = expectations.why_unread(file.name)
    is_statement = why is None or why.is_shortfall
    if (
        reading.status is not ReadStatus.OK and is_statement
    ):  # nothing agrees by chance with a file that was not read
        compared = tuple(replace(one, agrees=False) for one in compared)
    return FileOutcome(
        file,
        first.status.value,
        str(first.sentence or ""),
        figures,
        compared,
        is_answered and reading.status is ReadStatus.OK,
        _unaccounted(reading),
    )


def _is_of_a_part(value: StatedValue, several: Counter[tuple[str, Witness]]) -> bool:
    """Tell whether a value may be that of one statement: of several that are stated, or of one account's list."""
    return several[value.key, value.witness] > 1 or "acc.transactions" in value.key


def _unaccounted(reading: FileReading) -> str:
    """Return the first row that looks like an entry and could not be read, with its reason."""
    odd = (row for row in reading.unread_rows if row.needs_a_person or row.reason is UnreadReason.ASKED)
    first = next(odd, None)
    return "" if first is None else f"{first.place.row}: {first.reason.value}: {first.text[:80]}"


def _summed(
    outcomes: Iterable[FileOutcome], by_file: dict[str, list[StatedValue]], expectations: Expectations
) -> Agreement:
    groups: dict[str, GroupCount] = {}
    disagreements: list[tuple[Compared, Explanation | None]] = []
    unread: list[tuple[FileOutcome, Explanation | None]] = []
    needless: list[str] = []
    figure_count = 0
    for outcome in outcomes:
        group = groups.setdefault(outcome.file.group, GroupCount())
        _count(group, outcome)
        figure_count += len(outcome.compared)
        for one in outcome.compared:
            if not one.agrees:
                explained = expectations.explanation(outcome.file.name, one.stated.key)
                disagreements.append((one, explained))
                group.refuted[one.stated.witness] += explained is not None and explained.is_refuted
        if outcome.status != ReadStatus.OK.value and not outcome.is_answered:
            why = expectations.why_unread(outcome.file.name)
            unread.append((outcome, why))
            needless += [outcome.file.name] if why is None or why.is_shortfall else []
    other = sum(len(values) for values in by_file.values()) - figure_count
    return Agreement(groups, tuple(disagreements), tuple(unread), other, tuple(needless))


def _count(group: GroupCount, outcome: FileOutcome) -> None:
    group.files += 1
    group.read += outcome.status == ReadStatus.OK.value
    group.asked += outcome.status == ReadStatus.NEEDS_MAPPING.value
    group.refused += outcome.status in {ReadStatus.ERROR.value, ReadStatus.HELD.value}
    for one in outcome.compared:
        group.stated[one.stated.witness] += 1
        group.agreed[one.stated.witness] += one.agrees
