"""What an open case gives for its own safekeeping: its key, whole copies, and whether its pages are sound."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.casefile import actors, copies, rekeying
from investigator_desktop.casefile.connections import Connections, driver_connection
from investigator_desktop.casefile.encryption import RawKey
from investigator_desktop.casefile.whole_files import remove_leftovers, reported, whole_file
from investigator_desktop.domain.actor import Actor


class Safekeeping:
    """The part of a case file that keeps it from loss."""

    _connections: Connections

    @property
    def is_encrypted(self) -> bool:
        """Tell whether the file opens with a passphrase only."""
        return self._connections.access.key is not None

    @property
    def secret(self) -> bytes | None:
        """Return the 32 bytes of the key, which open the case as it is now; None for a plain file."""
        key = self._connections.access.key
        return None if key is None else key.secret

    def backup_to(self, path: Path) -> None:
        """Write a whole copy under the same key; a file at `path` is replaced. Raise `CaseNotWritable`."""
        access = self._connections.access
        with self._connections.reading() as connection:
            copies.write_copy(driver_connection(connection), access.key, path)

    def export_to(self, path: Path, key: RawKey | None) -> None:
        """Write a whole, checked copy under another key, or under none; raise `CaseExists` or `CaseNotWritable`."""
        copies.require_free(path)
        remove_leftovers(path)
        with reported(path), whole_file(path) as part:
            rekeying.write_under(self._connections.access, part, key, None)

    def check_pages(self) -> str | None:
        """Return what SQLite finds first where the pages were changed or do not fit together, None for a sound file."""
        with self._connections.reading() as connection:
            return copies.first_damage(driver_connection(connection), is_encrypted=self.is_encrypted)

    def known_actor(self, os_account: str) -> Actor | None:
        """Return who last said to work under an account of an operating system, None where nobody did."""
        with self._connections.reading() as connection:
            return actors.known_actor(connection, os_account)
