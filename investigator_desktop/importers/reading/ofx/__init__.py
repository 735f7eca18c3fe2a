"""OFX and QFX, in SGML and in XML."""

from __future__ import annotations
