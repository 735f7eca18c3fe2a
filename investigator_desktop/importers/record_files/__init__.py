"""Files of records: MT940, OFX, QIF, camt, goAML, and the exchange text of 1C."""

from __future__ import annotations
