"""What a workbook says of itself: by whom and when it was made and last saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class WorkbookProperties:
    """The properties as the file states them; None and empty where it does not."""

    creator: str = ""
    last_modified_by: str = ""
    created_at: datetime | None = None
    modified_at: datetime | None = None
