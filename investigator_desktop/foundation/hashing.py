"""SHA-256 and the canonical form of structured values that it is taken over."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO

CHUNK_SIZE = 4 * 1024 * 1024


def sha256_hex(content: bytes) -> str:
    """Return the SHA-256 of `content` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def chunks(file: IO[bytes], size: int = CHUNK_SIZE) -> Iterator[bytes]:
    """Yield the bytes of an open file in pieces of at most `size`."""
    while piece := file.read(size):
        yield piece


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, read in pieces; raise `OSError` where it cannot be read."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for piece in chunks(file):
            digest.update(piece)
    return digest.hexdigest()


def canonical_json(value: object) -> bytes:
    """Return the one spelling of a JSON value: sorted keys, no spaces, UTF-8. Numbers are whole or strings."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")
