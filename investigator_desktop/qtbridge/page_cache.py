"""The last few pages of a long table, so that scrolling reads each page once."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

T = TypeVar("T")

PAGE_SIZE = 200
PAGE_COUNT = 30


class PageCache(Generic[T]):
    """Pages by their number; the page used longest ago is dropped first."""

    def __init__(self, page_count: int = PAGE_COUNT) -> None:
        self._page_count = page_count
        self._pages: OrderedDict[int, tuple[T, ...]] = OrderedDict()

    def page(self, number: int) -> tuple[T, ...] | None:
        """Return a page, None where it is not at hand."""
        if number not in self._pages:
            return None
        self._pages.move_to_end(number)
        return self._pages[number]

    def keep(self, number: int, rows: tuple[T, ...]) -> None:
        """Put a page at hand."""
        self._pages[number] = rows
        if len(self._pages) > self._page_count:
            self._pages.popitem(last=False)

    def clear(self) -> None:
        """Forget every page."""
        self._pages.clear()

    def __len__(self) -> int:
        """Return the number of pages at hand."""
        return len(self._pages)
