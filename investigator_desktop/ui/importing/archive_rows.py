"""The rows of one file on the disk: itself, or each archive and below it what lies in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.custody import Derivation
from investigator_desktop.ui.importing.staged_file import StagedFile

if TYPE_CHECKING:
    from investigator_desktop.operations.reading import CheckedReading
    from investigator_desktop.operations.sources import Source


def rows_of(root: StagedFile, found: Sequence[StagedFile]) -> tuple[StagedFile, ...]:
    """Return the rows of what one file gave, each archive over what lies in it; `root` is its row until now."""
    rows: dict[Path, StagedFile] = {}
    for position, file in enumerate(found):
        over = tuple(_containers(file.checked))
        for depth, container in enumerate(over):
            known = rows.get(container.path) or _archive(root, over[:depth], container)
            rows[container.path] = replace(known, member_count=(known.member_count or 0) + 1)
        rows[file.path] = _placed(root, over, file, position, rows.get(file.path))
    return tuple(rows.values())


def _containers(checked: CheckedReading | None) -> Iterator[Source]:
    """Yield the archives out of which a source was taken, the outermost first."""
    inwards: list[Source] = []
    source = None if checked is None else checked.source
    while source is not None and source.container is not None:
        if source.derivation is Derivation.MEMBER:
            inwards.append(source.container)
        source = source.container
    yield from reversed(inwards)


def _archive(root: StagedFile, over: tuple[Source, ...], container: Source) -> StagedFile:
    """Return the row of an archive of which nothing but its files is known."""
    name = _name_below(over, container.name) if over else root.name
    return StagedFile(
        container.path, root=root.disk_path, name=name, depth=root.depth + len(over), member_count=0
    )


def _placed(
    root: StagedFile, over: tuple[Source, ...], file: StagedFile, position: int, archive: StagedFile | None
) -> StagedFile:
    """Return a file at its place; what is said of an archive itself joins the row that stands over its files."""
    if archive is not None and archive.member_count is not None and archive.checked is None:
        return replace(
            archive, checked=file.checked, known_as=file.known_as, is_chosen=file.is_chosen, position=position
        )
    name = _name_below(over, file.whole_name) if over else root.name
    return replace(file, root=root.disk_path, name=name, depth=root.depth + len(over), position=position)


def _name_below(over: tuple[Source, ...], name: str) -> str:
    return name.removeprefix(f"{over[-1].name}/")
