"""Telling whether a file lies on a disk of this computer, where a write-ahead log is safe."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil

LOCAL_FILE_SYSTEMS = frozenset({
    "apfs", "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "hfs", "jfs", "ntfs", "ntfs3", "overlay", "tmpfs",
    "ufs", "xfs", "zfs",
})  # fmt: skip
REMOVABLE_FOLDERS = ("/media", "/run/media", "/mnt", "/Volumes")
SYNCHRONISED_FOLDERS = ("dropbox", "google drive", "icloud", "nextcloud", "onedrive", "yandex.disk")
_DRIVE_FIXED = 3


def is_local_and_fixed(path: Path) -> bool:
    """Tell whether `path` is known to lie on a built-in disk that no service synchronises; False when in doubt."""
    place = path.resolve()
    if any(part.lower().startswith(SYNCHRONISED_FOLDERS) for part in place.parts):
        return False
    return _is_on_fixed_disk(place)


if sys.platform == "win32":
    from ctypes import windll

    def _is_on_fixed_disk(path: Path) -> bool:
        """Tell whether Windows calls the drive of `path` fixed; a UNC path and a mapped share are not."""
        is_share = path.drive.startswith("\\\\")
        return not is_share and windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _DRIVE_FIXED

else:

    def _is_on_fixed_disk(path: Path) -> bool:
        """Tell whether the deepest mount point above `path` has a local file system and is not for removable media."""
        mounts = {Path(part.mountpoint): part.fstype.lower() for part in psutil.disk_partitions(all=True)}
        mount = next((folder for folder in path.parents if folder in mounts), None)
        if mount is None or str(mount).startswith(REMOVABLE_FOLDERS):
            return False
        return mounts[mount] in LOCAL_FILE_SYSTEMS
