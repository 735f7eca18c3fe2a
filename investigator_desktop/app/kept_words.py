"""What commands say of something that a case keeps from now on."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import message

KEPT_AS = message("Notes", "It is kept as number {number}.")
