"""The process that reads files of strangers: a hostile one ends it, and nothing else.

It reads requests from its standard input and answers on its standard output, file after file, until the input ends.
`python -P -m investigator_desktop.importers.reading.child` runs it; a frozen program runs itself with the argument
`CHILD_ARGUMENT` and calls `main` before it does anything else.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import IO

from investigator_desktop.importers.reading.archived.archives import TakenOut, take_out
from investigator_desktop.importers.reading.containers import OLE2, Container, container_of
from investigator_desktop.importers.reading.errors import UnreadableFile
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pages.html import read_html
from investigator_desktop.importers.reading.pages.mhtml import read_mhtml
from investigator_desktop.importers.reading.pieces import Pieces
from investigator_desktop.importers.reading.record_readers import RECORD_CONTAINERS, read_records
from investigator_desktop.importers.reading.texts.delimited import read_delimited
from investigator_desktop.importers.reading.texts.exchange_text import read_exchange_text
from investigator_desktop.importers.reading.wire import (
    Frame,
    Kind,
    Request,
    Task,
    frame_request,
    member_frames,
    piece_frame,
    read_frame,
    refusal_frame,
    write_frame,
)
from investigator_desktop.importers.reading.workbooks.spreadsheet_xml import read_spreadsheet_xml
from investigator_desktop.importers.reading.workbooks.workbook import read_workbook
from investigator_desktop.importers.reading.workbooks.xlsx import read_xlsx, survey_xlsx

_MARKUP: Mapping[Container, Callable[[bytes, str, ReadingLimits], Pieces]] = {
    Container.HTML: read_html,
    Container.MHTML: read_mhtml,
    Container.SPREADSHEET_XML: read_spreadsheet_xml,
}


def main() -> None:
    """Answer requests until the program that asks them is gone."""
    gc.disable()  # a table is millions of objects without a ring among them
    requests, answers = _own_pipes()
    asked: SimpleQueue[tuple[Request, bytes]] = SimpleQueue()
    Thread(target=_listen, args=(requests, asked), daemon=True).start()
    while True:
        for frame in _answer(*asked.get()):
            write_frame(answers, frame)


def read_pieces(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield what `content` holds, piece by piece; raise `UnreadableFile` where it cannot be read."""
    container = container_of(content, file_name)
    if container in RECORD_CONTAINERS:
        yield from read_records(container, content, file_name, limits)
    elif container is Container.DELIMITED_TEXT:
        yield from read_delimited(content, file_name, limits)
    elif container is Container.EXCHANGE_TEXT:
        yield from read_exchange_text(content, file_name, limits)
    elif container is Container.XLSX:
        yield from read_xlsx(content, file_name, limits)
    elif container in _MARKUP:
        yield from _MARKUP[container](content, file_name, limits)
    else:
        yield from read_workbook(content, file_name, container, limits)


def _answer(request: Request, content: bytes) -> Iterator[Frame]:
    """Yield the frames that answer one request; the last one is a refusal or the end."""
    _limit_memory(request.limits.memory)
    try:
        if request.task is Task.SURVEY:
            _survey(content, request)
        elif request.task is Task.TAKE_OUT:
            for member in _take_out(content, request):
                yield from member_frames(member)
        else:
            yield from map(piece_frame, read_pieces(content, request.file_name, request.limits))
    except UnreadableFile as error:
        yield refusal_frame(error)
    else:
        yield Frame(Kind.END)


def _take_out(content: bytes, request: Request) -> Iterator[TakenOut]:
    """Yield the files of an archive, or what stands behind a password, without a name of its own."""
    if content.startswith(OLE2):
        from investigator_desktop.importers.reading.archived.locked import open_locked

        opened = open_locked(content, request.file_name, request.passwords, request.limits)
        yield TakenOut("", opened)
    else:
        yield from take_out(content, request.file_name, request.passwords, request.limits)


def _survey(content: bytes, request: Request) -> None:
    """Raise what is wrong with a file of which a process has died, where it can be found out."""
    if container_of(content, request.file_name) is Container.XLSX:
        survey_xlsx(content, request.file_name, request.limits)


def _listen(requests: IO[bytes], asked: SimpleQueue[tuple[Request, bytes]]) -> None:
    """Queue what is asked; end the process, whatever it is doing, when nobody can ask any more."""
    try:
        while (request := read_frame(requests)) and (content := read_frame(requests)):
            asked.put((frame_request(request), bytes(content.payload)))
    except MemoryError:
        os.write(sys.stderr.fileno(), b"MemoryError\n")
    os._exit(0)


def _own_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Return the two pipes for our use alone: what a library prints goes to standard error."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return requests, answers


def _limit_memory(size: int) -> None:
    """Let the process grow by `size` bytes; where the system has no such limit the program watches it instead."""
    if sys.platform == "linux":
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + size, hard))


if __name__ == "__main__":
    main()
