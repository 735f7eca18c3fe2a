from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from investigator_desktop.foundation.hashing import canonical_json, file_sha256, sha256_hex


def test_canonical_json_has_one_spelling() -> None:
    assert canonical_json({"б": 1, "a": ["x", None]}) == '{"a":["x",null],"б":1}'.encode()


def test_a_number_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical_json({"amount": float("nan")})


def test_a_file_hashes_like_its_bytes(tmp_path: Path) -> None:
    content = b"x" * 9_000_001
    path = tmp_path / "big.bin"
    path.write_bytes(content)
    assert file_sha256(path) == sha256_hex(content) == hashlib.sha256(content).hexdigest()
