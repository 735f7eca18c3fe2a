"""What a person chose for this program, each setting declared once; nothing about a case is among them.

Values are looked up in the agency's policy first, then in the user's own store, then in the declaration.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T")

RECENT_COUNT = 8
ORGANISATION = "Investigator Desktop"
PROGRAM = "window"


class Appearance(StrEnum):
    """Whether the window is light, dark, or as the operating system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def flag(text: str) -> bool:
    """Return the yes or no that a store kept as text."""
    return text.lower() in {"true", "1", "yes"}


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A setting: its key in the store, its type, its value where nobody chose one, and what it means."""

    key: str
    read: Callable[[str], T]
    default: T
    description: str


LANGUAGE = Setting("window/language", str, "", "language of the window; empty follows the operating system")
APPEARANCE = Setting("window/appearance", str, Appearance.SYSTEM.value, "light, dark or as the system")
GEOMETRY = Setting("window/geometry", str, "", "size and place of the window, as Qt writes it, in base 64")
REPORT_LANGUAGE = Setting("report/language", str, "", "language of the last report; empty follows the window")
IS_DETAIL_SHOWN = Setting(
    "entries/is_detail_shown", flag, True, "whether the panel beside the entries is shown"
)
IS_FILTER_PANEL_SHOWN = Setting(
    "filters/is_panel_shown", flag, False, "whether all fields of the filters are shown"
)
RECENT_CASES = Setting(
    "welcome/recent_cases", str, "[]", "paths of the cases opened last, newest first, as JSON"
)
LOCK_MINUTES = Setting(
    "security/lock_minutes",
    int,
    15,
    "minutes without a touch after which an encrypted case is locked; 0 never",
)
REDUCES_MOTION = Setting(
    "window/reduces_motion",
    flag,
    False,
    "whether nothing slides, fades or blinks; else as the system wants it",
)
LAST_FOLDER = Setting("files/last_folder", str, "", "folder from which files were chosen last")
HIDES_NAMES = Setting(
    "window/hides_names", flag, False, "whether protected names are hidden while others watch the screen"
)

SETTINGS: tuple[Setting[str] | Setting[bool] | Setting[int], ...] = (
    LANGUAGE, APPEARANCE, GEOMETRY, REPORT_LANGUAGE, IS_DETAIL_SHOWN, RECENT_CASES, LAST_FOLDER, LOCK_MINUTES,
    IS_FILTER_PANEL_SHOWN, HIDES_NAMES, REDUCES_MOTION,
)  # fmt: skip


class Settings:
    """Typed access to the stores."""

    def __init__(self, store: QSettings, policy: QSettings | None = None) -> None:
        self._store = store
        self._policy = policy

    @classmethod
    def in_file(cls, path: Path) -> Settings:
        """Return settings kept in one file, as tests and portable copies want it."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat))

    @classmethod
    def of_user(cls) -> Settings:
        """Return the user's own settings under the agency's policy, which lies in the store of the whole system."""
        ini = QSettings.Format.IniFormat
        user = QSettings(ini, QSettings.Scope.UserScope, ORGANISATION, PROGRAM)
        policy = QSettings(ini, QSettings.Scope.SystemScope, ORGANISATION, PROGRAM)
        user.setFallbacksEnabled(False)
        return cls(user, policy)

    def value(self, setting: Setting[T]) -> T:
        """Return the setting, of the type of its default."""
        for store in (self._policy, self._store):
            if store is not None and store.contains(setting.key):
                return setting.read(str(store.value(setting.key)))
        return setting.default

    def is_fixed(self, setting: Setting[T]) -> bool:
        """Tell whether the agency's policy decides this setting."""
        return self._policy is not None and self._policy.contains(setting.key)

    def choose(self, setting: Setting[T], value: T) -> None:
        """Keep what the user chose."""
        self._store.setValue(setting.key, _stored(value))

    def recent_cases(self) -> tuple[Path, ...]:
        """Return the cases opened last, newest first, also those that are not there at present."""
        kept = json.loads(self.value(RECENT_CASES))
        return tuple(Path(text) for text in kept if isinstance(text, str))

    def remember_case(self, path: Path) -> None:
        """Put a case at the head of the recent ones."""
        others = [known for known in self.recent_cases() if known != path]
        self._keep_recent([path, *others][:RECENT_COUNT])

    def forget_case(self, path: Path) -> None:
        """Take a case out of the recent ones."""
        self._keep_recent([known for known in self.recent_cases() if known != path])

    def _keep_recent(self, paths: list[Path]) -> None:
        self.choose(RECENT_CASES, json.dumps([str(path) for path in paths], ensure_ascii=False))

    def geometry(self) -> QByteArray:
        """Return the kept size and place of the window, empty where there is none."""
        return QByteArray(base64.b64decode(self.value(GEOMETRY)))

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Keep the size and place of the window."""
        self.choose(GEOMETRY, base64.b64encode(geometry.data()).decode("ascii"))


def _stored(value: object) -> str:
    """Return a value as the text that every store keeps unchanged."""
    return str(value).lower() if isinstance(value, bool) else str(value)
