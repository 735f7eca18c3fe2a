"""What lies in archives and behind passwords, taken out in memory alone."""

from __future__ import annotations
