"""How the days and the amounts of a table are written: what else of the file settles it."""

from __future__ import annotations
