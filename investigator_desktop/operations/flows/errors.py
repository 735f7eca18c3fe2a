"""Refusals of questions about flows."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError

_SHOWN = 5


class UnknownNode(InvestigatorError):
    """A question names somebody whom no movement has."""

    def __init__(self, word: str) -> None:
        """Name it."""
        sentence = message("Flows", "No movement of the case has {node} at either end.")
        super().__init__(sentence.format(node=isolate(word)))


class SeveralNodes(InvestigatorError):
    """A word of a question fits several nodes."""

    def __init__(self, word: str, nodes: Sequence[str]) -> None:
        """Name the word and the first nodes."""
        shown = ", ".join(isolate(node) for node in nodes[:_SHOWN])
        sentence = message("Flows", "{word} fits several: {nodes}. Name one of them wholly.")
        super().__init__(sentence.format(word=isolate(word), nodes=shown))


class UnknownRates(InvestigatorError):
    """A table of rates is named that was never sealed in the case."""

    def __init__(self, name: str) -> None:
        """Name it."""
        told = message("Rates", "No table of rates named {name} is sealed in the case.")
        super().__init__(told.format(name=isolate(name)))


class RatesTooFine(InvestigatorError):
    """Amounts times rates cannot be summed exactly."""

    def __init__(self, name: str) -> None:
        """Name the table."""
        told = message("Rates", "The amounts are too large to be converted exactly with {name}.")
        super().__init__(told.format(name=isolate(name)))
