"""What was typed, in the forms in which the parts of a case are searched for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from investigator_desktop.analysis.search.spellings import NameIndex, Nearness
from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.foundation.text import digits_to_ascii, fold

_LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """`folded` is searched in texts, `number` in numbers (empty where few figures were typed); `names` are meant."""

    text: str
    folded: str
    number: str
    names: dict[str, Nearness]

    @staticmethod
    def of(text: str, index: NameIndex) -> Asked:
        """Return a typed text with the names of the case that it may mean."""
        plain = normal_form(text)
        has_number = sum(ch.isdigit() for ch in plain) >= _LEAST_DIGITS
        return Asked(text, fold(text), plain if has_number else "", index.found(text))

    def is_in(self, *texts: str) -> bool:
        """Tell whether one of these texts holds what was typed."""
        return bool(self.folded) and any(self.folded in fold(text) for text in texts)

    def is_number_of(self, numbers: Iterable[str]) -> bool:
        """Tell whether one of these numbers, in their normal forms, holds the figures that were typed."""
        if not self.number:
            return False
        if not self.number.isdigit():
            return any(self.number in number for number in numbers)
        return any(self.number in number or self.number in digits_of(number) for number in numbers)

    def is_heard_in(self, *texts: str) -> bool:
        """Tell whether one of these texts has the words that were typed, in any spelling."""
        return bool(NameIndex(texts).found(self.text))


def digits_of(text: str) -> str:
    """Return the figures of a text alone, as 0 to 9."""
    return "".join(ch for ch in digits_to_ascii(text) if ch.isdigit())
