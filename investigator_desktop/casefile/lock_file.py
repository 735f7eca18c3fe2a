"""The small file beside an open case that names who has it open."""

from __future__ import annotations

import json
import os
import platform
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

import psutil

from investigator_desktop import __version__
from investigator_desktop.casefile.errors import CaseInUse, CaseNotWritable
from investigator_desktop.casefile.whole_files import bring_to_disk
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import iso_utc, system_clock
from investigator_desktop.foundation.os_account import user_name

LOCK_SUFFIX = ".lock"
PROGRAM = f"Investigator Desktop {__version__}"
_UNREADABLE_FOR_SECONDS = 60
_SAME_PROCESS_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class LockOwner:
    """Who has a case open; `started` is when that process began, in seconds, to tell a reused number apart."""

    host: str
    user: str
    pid: int
    started: float
    program: str
    opened_at: str

    @property
    def sentence(self) -> Message:
        """Return who, where, with what and since when, as part of a sentence."""
        text = message("CaseFile", "by {user} on {host} with {program} (process {pid}) since {time}")
        return text.format(
            user=isolate(self.user),
            host=isolate(self.host),
            program=self.program,
            pid=self.pid,
            time=self.opened_at,
        )

    @property
    def is_gone(self) -> bool:
        """Tell whether the process is known to have ended; one on another host never is."""
        if self.pid < 0:
            return True
        if self.host != platform.node():
            return False
        try:
            return abs(psutil.Process(self.pid).create_time() - self.started) > _SAME_PROCESS_SECONDS
        except psutil.NoSuchProcess:
            return True
        except psutil.AccessDenied:
            return False


def this_process() -> LockOwner:
    """Return the owner that this process writes into its lock files."""
    process = psutil.Process()
    return LockOwner(
        platform.node(), user_name(), process.pid, process.create_time(), PROGRAM, iso_utc(system_clock())
    )


class LockFile:
    """A held lock; `release` removes the file. `was_left_behind` tells that the last owner ended without releasing."""

    def __init__(self, case_path: Path) -> None:
        """Take the lock beside `case_path`; raise `CaseInUse` or `CaseNotWritable`. A lock left behind is replaced."""
        self.case_path = case_path
        self.path = case_path.with_name(case_path.name + LOCK_SUFFIX)
        owner = read_owner(self.path)
        self.was_left_behind = owner is not None and owner.is_gone
        if self.was_left_behind:
            self._take_away()
        self._create()

    def _take_away(self) -> None:
        """Remove a lock left behind; give it back where another process was faster and it is that one's by now."""
        aside = self.case_path.with_name(f".{self.case_path.name}.{uuid4().hex[:8]}.part")
        try:
            self.path.rename(aside)
            owner = read_owner(aside)
            if owner is None or not owner.is_gone:
                aside.rename(self.path)
            aside.unlink(missing_ok=True)
        except FileNotFoundError:
            return
        except OSError as error:
            raise CaseNotWritable(self.case_path, error.strerror or str(error)) from error

    def _create(self) -> None:
        content = json.dumps(asdict(this_process()), ensure_ascii=False).encode("utf-8")
        try:
            handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
        except FileExistsError:
            owner = read_owner(self.path)
            raise CaseInUse(self.case_path, owner.sentence if owner else _somebody()) from None
        except OSError as error:
            raise CaseNotWritable(self.case_path, error.strerror or str(error)) from error
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(handle)  # after a loss of power an empty lock would keep the case closed for a while
        except OSError as error:
            self.release()
            raise CaseNotWritable(self.case_path, error.strerror or str(error)) from error

    def give_back(self) -> None:
        """Release a lock that was taken in vain; that one was left behind before it can be seen as before."""
        if not self.was_left_behind:
            self.release()
            return
        with suppress(OSError):
            self.path.write_text(json.dumps(asdict(_left_behind())), encoding="utf-8")

    def release(self) -> None:
        """Remove the lock file."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
            bring_to_disk(self.path.parent)


def _somebody() -> Message:
    return message("CaseFile", "by somebody whose lock file beside it cannot be read")


def read_owner(path: Path) -> LockOwner | None:
    """Return whom a lock file names, None where there is none; an unreadable old one counts as left behind."""
    try:
        return LockOwner(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return _left_behind() if _is_old(path) else None


def _is_old(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime > _UNREADABLE_FOR_SECONDS
    except OSError:
        return False


def _left_behind() -> LockOwner:
    return LockOwner(platform.node(), "?", -1, 0.0, PROGRAM, "")
