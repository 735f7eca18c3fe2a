"""Where a write-ahead log is safe: on a disk that is known to be built in, nowhere else."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest

from investigator_desktop.casefile.file_system import is_local_and_fixed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the drive")


class Mount(NamedTuple):
    """A mount point as psutil gives it."""

    mountpoint: str
    fstype: str


@pytest.mark.parametrize(
    ("mounts", "path", "is_local"),
    [
        ([("/", "ext4")], "/home/a/case.idcase", True),
        ([("/", "ext4"), ("/home", "nfs4")], "/home/a/case.idcase", False),
        ([("/", "ext4"), ("/home", "cifs")], "/home/a/case.idcase", False),
        ([("/", "ext4"), ("/home", "fuse.sshfs")], "/home/a/case.idcase", False),
        ([("/", "nfs4"), ("/home", "btrfs")], "/home/a/case.idcase", True),
        ([("/", "ext4"), ("/media/usb", "ext4")], "/media/usb/case.idcase", False),
        ([("/", "ext4")], "/home/a/OneDrive - Agency/case.idcase", False),
        ([("/", "ext4")], "/home/a/Dropbox/case.idcase", False),
        ([], "/home/a/case.idcase", False),
    ],
)
def test_the_deepest_mount_point_decides(
    mounts: list[tuple[str, str]], path: str, is_local: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    partitions = [Mount(*mount) for mount in mounts]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: partitions)
    assert is_local_and_fixed(Path(path)) is is_local
