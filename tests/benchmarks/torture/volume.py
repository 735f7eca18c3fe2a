"""A small file system in a file: it can be full, write-protected, and pulled out."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_SHUTDOWN = 0x8004587D  # the request that ends a file system at once: _IOR('X', 125, __u32)
_WITHOUT_FLUSHING = 2
_TOOLS = ("mount", "umount", "mkfs.ext4")


@lru_cache(maxsize=1)
def reason_without() -> str | None:
    """Return why this machine lets nobody mount a file system here, None where it does."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "not tried: mounting needs the rights of root"
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        return f"not tried: {', '.join(missing)} is not there"
    try:
        with tempfile.TemporaryDirectory() as folder, volume(Path(folder) / "tried", 1):
            return None
    except subprocess.CalledProcessError as error:
        return f"not tried: {error.stderr.decode('utf-8', 'replace').strip()}"


@dataclass(frozen=True, slots=True)
class Volume:
    """An ext4 file system in the file `image`, seen at `folder`."""

    image: Path
    folder: Path

    def mount(self, *options: str) -> None:
        """Put it in."""
        _run("mount", "-o", ",".join(("loop", *options)), str(self.image), str(self.folder))

    def write_protect(self) -> None:
        """Let nobody write to it."""
        _run("mount", "-o", "remount,ro", str(self.folder))

    def pull_out(self) -> None:
        """End it at once, with all that is not yet written lost, as when a stick is pulled out."""
        import fcntl  # not on every system

        handle = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _WITHOUT_FLUSHING))
        finally:
            os.close(handle)

    def unmount(self) -> None:
        """Take it out; nobody may use it any more."""
        _run("umount", str(self.folder))

    def fill(self, ballast: Path, left: int) -> None:
        """Write a file until `left` bytes are free."""
        free = shutil.disk_usage(self.folder).free
        with ballast.open("wb") as file, suppress(OSError):
            file.write(bytes(max(0, free - left)))
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def volume(root: Path, megabytes: int) -> Iterator[Volume]:
    """Yield a fresh, mounted file system of a size, removed afterwards."""
    root.mkdir(parents=True)
    made = Volume(root / "image", root / "volume")
    made.folder.mkdir()
    with made.image.open("wb") as file:
        file.truncate(megabytes << 20)
    try:
        _run("mkfs.ext4", "-q", "-m", "0", str(made.image))
        made.mount()
        yield made
    finally:
        with suppress(subprocess.CalledProcessError):
            made.unmount()
        shutil.rmtree(root)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)
