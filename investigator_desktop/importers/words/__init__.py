"""The words of all languages: phrases in running text, titles, and words with a slip in them."""

from __future__ import annotations
