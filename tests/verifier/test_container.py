"""The outside of a bundle: nothing is hidden in the ZIP, and nothing in it can be changed."""

from __future__ import annotations

import io
import json
import random
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest

from tests.verifier.bundle_builder import sealed, spelled
from tests.verifier.checker import difference_in, verifier
from tests.verifier.sample import whole_case

DIRECTORY = b"PK\x01\x02"
END = b"PK\x05\x06"


@pytest.fixture(scope="module")
def bundle() -> bytes:
    return sealed(whole_case())


def files_of(bundle: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(files: dict[str, bytes], change: Callable[[zipfile.ZipFile], object] | None = None) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        if change is not None:
            change(archive)
    return stream.getvalue()


def moved(bundle: bytes, at: int, inserted: bytes) -> bytes:
    """The bundle with bytes put in before its directory, to which its end points correctly."""
    end = bundle.rindex(END)
    size, offset = struct.unpack("<2L", bundle[end + 12 : end + 20])
    changed = bundle[:at] + inserted + bundle[at:]
    end += len(inserted)
    return changed[: end + 12] + struct.pack("<2L", size, offset + len(inserted)) + changed[end + 20 :]


def test_bytes_before_the_first_file_are_found(bundle: bytes) -> None:
    assert "before the first file" in str(difference_in(b"x" + bundle))


def test_bytes_behind_the_end_are_found(bundle: bytes) -> None:
    assert "behind the end" in str(difference_in(bundle + b"x"))


def test_a_comment_of_the_archive_is_found(bundle: bytes) -> None:
    commented = written(files_of(bundle), lambda archive: setattr(archive, "comment", b"secret"))
    assert "comment" in str(difference_in(commented))


def test_a_comment_of_a_file_is_found(bundle: bytes) -> None:
    commented = written(
        files_of(bundle), lambda archive: setattr(archive.infolist()[0], "comment", b"secret")
    )
    assert "comment" in str(difference_in(commented))


def test_an_extra_field_is_found(bundle: bytes) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files_of(bundle).items():
            info = zipfile.ZipInfo(name)
            info.extra = struct.pack("<2H", 0x7777, 4) + b"evil"
            archive.writestr(info, content)
    assert "extra field" in str(difference_in(stream.getvalue()))


def test_bytes_between_the_files_and_the_directory_are_found(bundle: bytes) -> None:
    assert "belong to no file" in str(difference_in(moved(bundle, bundle.index(DIRECTORY), b"hidden")))


def test_bytes_behind_a_packed_file_are_found(bundle: bytes) -> None:
    files = files_of(bundle)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    stored = bytearray(stream.getvalue())
    name, content = "signature.json", files["signature.json"]
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    packed += b"h" * (len(content) - len(packed))
    at = stored.index(content)
    stored[at : at + len(content)] = packed
    for mark, method in ((b"PK\x03\x04", 8), (DIRECTORY, 10)):
        header = stored.rindex(
            mark, 0, stored.index(name.encode(), 0 if mark != DIRECTORY else stored.index(DIRECTORY))
        )
        stored[header + method : header + method + 2] = struct.pack("<H", 8)
    assert "hidden behind the packed file" in str(difference_in(bytes(stored)))


def test_a_name_that_stands_twice_is_found(bundle: bytes) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        doubled = written(
            files_of(bundle), lambda archive: archive.writestr(zipfile.ZipInfo("results.jsonl"), b"")
        )
    assert "twice" in str(difference_in(doubled))


@pytest.mark.parametrize(
    "name", ["evidence/", "../x", "evidence/E01", "notes.txt", "tables/entry.jsonl/x", "EVIDENCE/E1"]
)
def test_a_file_that_a_bundle_cannot_hold_is_found(bundle: bytes, name: str) -> None:
    assert "cannot hold" in str(difference_in(written({**files_of(bundle), name: b""})))


def test_a_file_that_is_not_listed_is_found(bundle: bytes) -> None:
    assert "does not list" in str(difference_in(written({**files_of(bundle), "evidence/E9": b"x"})))


def test_a_file_that_is_missing_is_found(bundle: bytes) -> None:
    files = files_of(bundle)
    del files["tables/entry.jsonl"]
    assert "does not hold" in str(difference_in(written(files)))


def test_a_file_of_another_time_is_found(bundle: bytes) -> None:
    files = files_of(bundle)
    last = files.pop("results.jsonl")
    info = zipfile.ZipInfo("results.jsonl", (1999, 1, 1, 0, 0, 0))
    assert "differ in version, time" in str(
        difference_in(written(files, lambda archive: archive.writestr(info, last)))
    )


def test_a_bundle_written_in_one_go_and_one_with_wide_sizes_pass(bundle: bytes) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    pipe, wide = Pipe(), io.BytesIO()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files_of(bundle).items():
            archive.writestr(zipfile.ZipInfo(name), content)
    with zipfile.ZipFile(wide, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files_of(bundle).items():
            with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as file:
                file.write(content)
    assert difference_in(pipe.getvalue()) is None
    assert difference_in(wide.getvalue()) is None


def test_a_manifest_that_was_changed_after_it_was_signed_is_found(bundle: bytes) -> None:
    files = files_of(bundle)
    files["manifest.json"] = files["manifest.json"].replace(
        b'"program_version":"1.0"', b'"program_version":"1.1"'
    )
    assert "signature does not fit" in str(difference_in(written(files)))


def test_a_signature_of_another_key_is_found(bundle: bytes) -> None:
    files = files_of(bundle)
    signature = json.loads(files["signature.json"])
    files["signature.json"] = spelled({**signature, "public_key": "0" * 64})
    assert difference_in(written(files)) is not None


SPELLINGS = (
    b'{"a":1.0}',
    b'{"b":1,"a":2}', b'{"a": 1}', b'{"a":1,"a":1}', b'{"a":NaN}', b"[" * 100_000, b'"\xff"', b'"\\u0041"',
    b"-0", b'"\\ud800"', b"1e2", b"", b'{"a":1}\n',
)  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_json_that_is_not_canonical_is_refused(spelling: bytes) -> None:
    with pytest.raises(verifier.Difference):
        verifier.parsed(spelling, "It")


def test_keys_are_ordered_by_their_utf16_units() -> None:
    assert verifier.canonical({"\U0001f600": 1, "\ufb33": 2}) == '{"\U0001f600":1,"\ufb33":2}'.encode()


def test_no_bit_that_means_anything_can_be_changed(bundle: bytes) -> None:
    chance = random.Random(20260101)
    whole = files_of(bundle)
    for at in chance.sample(range(len(bundle)), 150):
        changed = bytearray(bundle)
        changed[at] ^= 1 << chance.randrange(8)
        try:
            found = difference_in(bytes(changed))
        except verifier.NotABundle as refusal:
            found = str(refusal)
        # Deflate leaves bits unused before stored bytes and behind its end: they change no file.
        assert found is not None or files_of(bytes(changed)) == whole, at


def test_a_bundle_that_ends_early_is_refused_wherever_it_ends(bundle: bytes) -> None:
    for length in range(0, len(bundle), len(bundle) // 60):
        with pytest.raises((verifier.Difference, verifier.NotABundle)):
            verifier.verify(io.BytesIO(bundle[:length]), verifier.Report())
