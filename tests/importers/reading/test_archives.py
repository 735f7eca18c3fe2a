from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest
import pyzipper

from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.reading import DEFAULT_LIMITS, ReadingLimits, TakenOut, UnreadableFile
from investigator_desktop.importers.reading.archived.archive_errors import (
    ArchiveOverlaps,
    ArchivePackedTooTightly,
    ArchiveTooLarge,
    ArchiveTooManyFiles,
    EmptyArchive,
    MemberDamaged,
    MemberIsLink,
    MemberLocked,
    MemberLockedStill,
    MemberPackedUnknown,
)
from investigator_desktop.importers.reading.errors import DamagedWorkbook
from investigator_desktop.importers.reading.reader import Reader

TakeOut = Callable[..., tuple[TakenOut, ...]]


@pytest.fixture
def take_out(reader: Reader) -> TakeOut:
    def take(
        content: bytes, passwords: Passwords = NO_PASSWORDS, limits: ReadingLimits = DEFAULT_LIMITS
    ) -> tuple[TakenOut, ...]:
        return reader.take_out(content, "a.zip", passwords, Progress(), limits)

    return take


def archive(files: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as packed:
        for name, content in files.items():
            packed.writestr(zipfile.ZipInfo(name), content, compression)
    return stream.getvalue()


def renamed(content: bytes, old: bytes, new: bytes, *, is_utf8: bool = False) -> bytes:
    """Return an archive in which a name of equal length stands in other bytes, without the mark of UTF-8."""
    assert len(old) == len(new)
    changed = content.replace(old, new)
    if is_utf8:
        return changed
    return changed.replace(b"PK\x03\x04\x14\x00\x00\x08", b"PK\x03\x04\x14\x00\x00\x00")


def names(taken: tuple[TakenOut, ...]) -> list[str]:
    return [one.name for one in taken]


def refused(take_out: TakeOut, content: bytes, limits: ReadingLimits = DEFAULT_LIMITS) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        take_out(content, NO_PASSWORDS, limits)
    assert "“a.zip”" in str(caught.value)
    return caught.value


def test_every_file_is_taken_out_with_its_folders(take_out: TakeOut) -> None:
    taken = take_out(archive({"Январь/": b"", "Январь/a.csv": b"1", "b.csv": b"2"}))
    assert [(one.name, one.content) for one in taken] == [("Январь/a.csv", b"1"), ("b.csv", b"2")]


def test_what_a_system_adds_by_itself_is_left_in_the_archive(take_out: TakeOut) -> None:
    files = {"__MACOSX/._a.csv": b"x", ".DS_Store": b"x", "~$a.xlsx": b"x", "a.csv": b"1"}
    assert names(take_out(archive(files))) == ["a.csv"]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/home/a.csv", "home/a.csv"),
        ("C:\\Windows\\a.csv", "Windows/a.csv"),
        ("..\\..\\a.csv", "a.csv"),
        ("CON.csv", "_CON.csv"),
        ("folder/aux", "folder/_aux"),
        ('a<b>:"|?*.csv', "a_b______.csv"),
        ("a\u202egpj.csv", "a_gpj.csv"),
        ("a.csv. . ", "a.csv"),
        ("..", "file 1"),
        ("x" * 300 + ".csv", "x" * 110 + ".csv"),
    ],
)
def test_a_name_is_harmless_on_every_system_and_the_bytes_are_read(
    take_out: TakeOut, name: str, safe: str
) -> None:
    assert [(one.name, one.content) for one in take_out(archive({name: b"1"}))] == [(safe, b"1")]


def test_a_name_with_a_zero_in_it_is_harmless(take_out: TakeOut) -> None:
    content = archive({"a_b.csv": b"1"}).replace(b"a_b.csv", b"a\0b.csv")
    assert [(one.name, one.content) for one in take_out(content)] == [("a_b.csv", b"1")]


@pytest.mark.parametrize("encoding", ["cp866", "cp1251", "utf-8"])
def test_a_name_without_a_stated_encoding_is_read_by_its_letters(take_out: TakeOut, encoding: str) -> None:
    name = "Выписка по счету.csv"
    written = name.encode(encoding)
    placeholder = "n" * len(written)
    content = renamed(archive({placeholder: b"1"}), placeholder.encode(), written)
    assert names(take_out(content)) == [name]


def test_files_of_one_name_are_both_taken_out(take_out: TakeOut) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        packed.writestr("a.csv", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            packed.writestr("a.csv", "2")
        packed.writestr("A.CSV", "3")
    taken = take_out(stream.getvalue())
    assert [(one.name, one.content) for one in taken] == [
        ("a.csv", b"1"),
        ("a (2).csv", b"2"),
        ("A (3).CSV", b"3"),
    ]


def test_a_link_is_not_followed(take_out: TakeOut) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        link = zipfile.ZipInfo("a.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
    (taken,) = take_out(stream.getvalue())
    assert isinstance(taken.refusal, MemberIsLink)
    assert not taken.content


def test_a_damaged_file_is_named_and_the_others_are_taken_out(take_out: TakeOut) -> None:
    content = archive({"a.csv": b"first" * 9, "b.csv": b"second"}, zipfile.ZIP_STORED)
    first, second = take_out(content.replace(b"firstfirst", b"fIrstfirst"))
    assert isinstance(first.refusal, MemberDamaged)
    assert "“a.zip/a.csv”" in str(first.refusal)
    assert second.content == b"second"


def test_a_method_of_packing_that_is_not_known_is_named(take_out: TakeOut) -> None:
    content = bytearray(archive({"a.csv": b"first"}))
    directory = content.index(b"PK\x01\x02")
    content[8:10] = content[directory + 10 : directory + 12] = (9).to_bytes(2, "little")
    (taken,) = take_out(bytes(content))
    assert isinstance(taken.refusal, MemberPackedUnknown)
    assert taken.refusal.places == {"method": 9}


def aes(password: str) -> bytes:
    stream = io.BytesIO()
    with pyzipper.AESZipFile(stream, "w", compression=zipfile.ZIP_DEFLATED) as packed:
        packed.setpassword(password.encode())
        packed.setencryption(pyzipper.WZ_AES, nbits=256)
        packed.writestr("a.csv", b"locked")
    return stream.getvalue()


class _OldCipher:
    """The cipher of old archives."""

    def __init__(self, password: bytes) -> None:
        self.keys = [0x12345678, 0x23456789, 0x34567890]
        for byte in password:
            self._update(byte)

    def _update(self, byte: int) -> None:
        keys = self.keys
        keys[0] = self._crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = self._crc(keys[2], keys[1] >> 24)

    @staticmethod
    def _crc(key: int, byte: int) -> int:
        return ~zlib.crc32(bytes([byte]), ~key & 0xFFFFFFFF) & 0xFFFFFFFF

    def locked(self, plain: bytes) -> bytes:
        found = bytearray()
        for byte in plain:
            temporary = self.keys[2] | 2
            found.append(byte ^ ((temporary * (temporary ^ 1)) >> 8 & 0xFF))
            self._update(byte)
        return bytes(found)


def old_cipher(password: str) -> bytes:
    """Return an archive of one file behind the cipher that every packer knows."""
    plain = b"locked"
    checksum = zlib.crc32(plain)
    secret = _OldCipher(password.encode()).locked(bytes(11) + bytes([checksum >> 24]) + plain)
    content = bytearray(
        archive({"a.csv": bytes(12) + plain}, zipfile.ZIP_STORED).replace(bytes(12) + plain, secret)
    )
    directory = content.index(b"PK\x01\x02")
    for flags, crc, size in ((6, 14, 22), (directory + 8, directory + 16, directory + 24)):
        content[flags] |= 1
        content[crc : crc + 4] = checksum.to_bytes(4, "little")
        content[size : size + 4] = len(plain).to_bytes(4, "little")
    return bytes(content)


@pytest.mark.parametrize("lock", [aes, old_cipher])
def test_a_file_behind_a_password_is_taken_out_with_it_and_named_without(
    take_out: TakeOut, lock: Callable[[str], bytes]
) -> None:
    content = lock("пароль 1")
    for passwords in (NO_PASSWORDS, Passwords(("wrong", "пароль"))):
        (taken,) = take_out(content, passwords)
        assert isinstance(taken.refusal, MemberLocked)
    (taken,) = take_out(content, Passwords(("wrong", "пароль 1")))
    assert taken.content == b"locked"


def test_an_archive_that_unpacks_to_too_much_is_refused(take_out: TakeOut) -> None:
    content = archive({"a.csv": b"1" * 600, "b.csv": b"2" * 600})
    assert isinstance(refused(take_out, content, replace(DEFAULT_LIMITS, taken_out=1_000)), ArchiveTooLarge)


def test_an_archive_of_too_many_files_is_refused(take_out: TakeOut) -> None:
    content = archive({f"{n}.csv": b"1" for n in range(9)})
    assert isinstance(refused(take_out, content, replace(DEFAULT_LIMITS, parts=8)), ArchiveTooManyFiles)


def test_a_file_packed_as_no_honest_one_is_refused(take_out: TakeOut) -> None:
    found = refused(take_out, archive({"a.csv": bytes(20_000_000)}))
    assert isinstance(found, ArchivePackedTooTightly)
    assert "“a.csv”" in str(found)


def test_files_that_share_bytes_are_refused(take_out: TakeOut) -> None:
    content = archive({"a.csv": b"1" * 90, "b.csv": b"2" * 90}, zipfile.ZIP_STORED)
    second = content.rindex(b"PK\x01\x02")
    assert isinstance(
        refused(take_out, content[: second + 42] + bytes(4) + content[second + 46 :]), ArchiveOverlaps
    )


def test_a_file_that_unpacks_to_more_than_its_directory_says_is_damaged(take_out: TakeOut) -> None:
    content = bytearray(archive({"a.csv": b"1" * 5_000}))
    directory = content.index(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
    (taken,) = take_out(bytes(content))
    assert isinstance(taken.refusal, MemberDamaged)


def test_an_archive_without_files_is_empty(take_out: TakeOut) -> None:
    assert isinstance(refused(take_out, archive({"folder/": b""})), EmptyArchive)


def test_an_archive_that_is_cut_off_is_damaged(take_out: TakeOut) -> None:
    assert isinstance(refused(take_out, archive({"a.csv": b"1" * 50})[:-30]), DamagedWorkbook)


@pytest.mark.parametrize("lock", [aes, old_cipher])
def test_more_passwords_than_can_be_tried_leave_a_file_closed_and_are_counted(
    take_out: TakeOut, lock: Callable[[str], bytes]
) -> None:
    passwords = Passwords(tuple(f"password {number}" for number in range(5_000)))
    (taken,) = take_out(lock("пароль 1"), passwords, replace(DEFAULT_LIMITS, password_seconds=0.01))
    assert isinstance(taken.refusal, MemberLockedStill)
    assert "of the 5000 passwords" in taken.refusal.args[0]


def test_the_password_that_opened_one_file_is_the_first_to_be_tried_on_the_next(take_out: TakeOut) -> None:
    stream = io.BytesIO()
    with pyzipper.AESZipFile(stream, "w", encryption=pyzipper.WZ_AES) as packed:
        packed.setpassword(b"last")
        for number in range(300):
            packed.writestr(f"{number}.csv", b"locked")
    passwords = Passwords((*(f"password {number}" for number in range(300)), "last"))
    taken = take_out(stream.getvalue(), passwords, replace(DEFAULT_LIMITS, seconds=20, password_seconds=15))
    assert [one.content for one in taken] == [b"locked"] * 300
