"""How the program and its reading process speak: frames of a kind, a length and bytes, through pipes.

Nothing of it is unpickled: a process that a hostile file has taken over can send tables and sentences, not code.
"""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from enum import Enum, StrEnum
from typing import IO

import polars as pl

from investigator_desktop.importers.raw import EncodingEvidence, MergedRange
from investigator_desktop.importers.reading.archived.archives import TakenOut
from investigator_desktop.importers.reading.errors import UnreadableFile
from investigator_desktop.importers.reading.known_errors import named_error
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import FileHead, Piece, Rows, SheetFoot, SheetHead

CHILD_ARGUMENT = "--reading-process"
_WRITE_SIZE = 1024 * 1024
_LARGEST_FRAME = 4 * 1024**3
_PREFIX = struct.Struct("<BQ")


class Kind(Enum):
    """What the bytes of a frame are."""

    REQUEST = 1
    CONTENT = 2
    FILE_HEAD = 3
    SHEET_HEAD = 4
    ROWS = 5
    SHEET_FOOT = 6
    REFUSAL = 7
    END = 8
    MEMBER = 9
    MEMBER_CONTENT = 10


_KINDS: dict[type, Kind] = {
    FileHead: Kind.FILE_HEAD,
    SheetHead: Kind.SHEET_HEAD,
    SheetFoot: Kind.SHEET_FOOT,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """One message of either side."""

    kind: Kind
    payload: bytes | bytearray | memoryview = b""


class Task(StrEnum):
    """What is to be done with the bytes: read them, look for what a reader died of, or take files out of them."""

    READ = "read"
    SURVEY = "survey"
    TAKE_OUT = "take_out"


@dataclass(frozen=True, slots=True)
class Request:
    """What the reading process is asked for; the bytes of the file follow in a frame of their own."""

    file_name: str
    limits: ReadingLimits
    task: Task = Task.READ
    passwords: tuple[str, ...] = field(default=(), repr=False)


def write_frame(stream: IO[bytes], frame: Frame, check: Callable[[], None] = lambda: None) -> None:
    """Write one frame and flush, calling `check` once a mebibyte; raise `OSError` where the other side is gone."""
    stream.write(_PREFIX.pack(frame.kind.value, len(frame.payload)))
    payload = memoryview(frame.payload)
    for begin in range(0, len(payload), _WRITE_SIZE):
        check()
        stream.write(payload[begin : begin + _WRITE_SIZE])
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """Return the next frame, or None where the other side ended."""
    prefix = stream.read(_PREFIX.size)
    if len(prefix) < _PREFIX.size:
        return None
    kind, size = _PREFIX.unpack(prefix)
    payload = stream.read(size) if size <= _LARGEST_FRAME else b""
    return Frame(Kind(kind), payload) if len(payload) == size else None


def request_frame(request: Request) -> Frame:
    """Return a request as a frame."""
    return Frame(Kind.REQUEST, _json(asdict(request)))


def frame_request(frame: Frame) -> Request:
    """Return the request that a frame holds."""
    fields = json.loads(bytes(frame.payload))
    limits, passwords = ReadingLimits(**fields["limits"]), tuple(fields["passwords"])
    return Request(fields["file_name"], limits, Task(fields["task"]), passwords)


def piece_frame(piece: Piece) -> Frame:
    """Return a piece of a reading as a frame; rows travel as Arrow IPC."""
    if isinstance(piece, Rows):
        stream = io.BytesIO()
        piece.frame.write_ipc_stream(stream, compat_level=pl.CompatLevel.oldest())
        return Frame(Kind.ROWS, stream.getbuffer())
    return Frame(_KINDS[type(piece)], _json(asdict(piece)))


def frame_piece(frame: Frame) -> Piece:
    """Return the piece of a reading that a frame holds."""
    if frame.kind is Kind.ROWS:
        return Rows(pl.read_ipc_stream(io.BytesIO(frame.payload)))
    fields = json.loads(bytes(frame.payload))
    if frame.kind is Kind.FILE_HEAD:
        evidence = fields.pop("encoding_evidence")
        return FileHead(**fields, encoding_evidence=EncodingEvidence(evidence) if evidence else None)
    if frame.kind is Kind.SHEET_HEAD:
        return SheetHead(**fields)
    return SheetFoot(tuple(MergedRange(**block) for block in fields["merged"]))


def member_frames(member: TakenOut) -> Iterator[Frame]:
    """Yield what was taken out of a file, or why it was not, as frames."""
    refusal = member.refusal
    facts = None if refusal is None else [type(refusal).__name__, refusal.file_name, refusal.places]
    yield Frame(Kind.MEMBER, _json([member.name, facts]))
    if refusal is None:
        yield Frame(Kind.MEMBER_CONTENT, member.content)


def frame_member(frame: Frame) -> TakenOut:
    """Return what a frame says of something taken out; its bytes come in the frame that follows."""
    name, facts = json.loads(bytes(frame.payload))
    return TakenOut(name, refusal=None if facts is None else named_error(*facts))


def refusal_frame(error: UnreadableFile) -> Frame:
    """Return an error as a frame: its class and facts, the sentence is made on the other side."""
    return Frame(Kind.REFUSAL, _json([type(error).__name__, error.file_name, error.places]))


def frame_refusal(frame: Frame) -> UnreadableFile:
    """Return the error that a frame holds."""
    name, file_name, places = json.loads(bytes(frame.payload))
    return named_error(name, file_name, places)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
