"""Screens the amounts of a case and compiles its outgoings; persons say for one case what words and entries mean."""

from __future__ import annotations
