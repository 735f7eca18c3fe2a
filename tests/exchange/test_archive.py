from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from investigator_desktop.exchange.bundle.archive import ArchiveFile, archive_pieces

FILES = (ArchiveFile("evidence/E1", [b"ab", b"cd"]), ArchiveFile("tables/entry.jsonl", [b"x" * 100_000]))


def test_a_common_reader_opens_the_archive() -> None:
    with zipfile.ZipFile(io.BytesIO(b"".join(archive_pieces(FILES)))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["evidence/E1", "tables/entry.jsonl"]
        assert archive.read("evidence/E1") == b"abcd"


def test_the_same_files_give_the_same_bytes() -> None:
    assert b"".join(archive_pieces(FILES)) == b"".join(archive_pieces(FILES))


def test_bytes_leave_before_the_next_file_is_asked_for() -> None:
    asked: list[str] = []

    def files() -> Iterator[ArchiveFile]:
        for name in ("one", "two"):
            asked.append(name)
            yield ArchiveFile(name, [name.encode()])

    pieces = archive_pieces(files())
    assert next(pieces)
    assert asked == ["one"]
