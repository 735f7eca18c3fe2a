"""Refusals of lists, runs and dispositions, each with one sentence."""

from __future__ import annotations

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError


class ListRefused(InvestigatorError):
    """A list is wrong: its file, row and column are named."""

    def __init__(self, name: str, row: int, reason: Message) -> None:
        """Name the list, the row counted from 1 with the titles in the first, and the reason."""
        sentence = message("Red flags", "The list {name} is refused at row {row}: {reason}")
        super().__init__(sentence.format(name=isolate(name), row=row, reason=reason))


class UnknownListKind(InvestigatorError):
    """A kind of list is named that does not exist."""

    def __init__(self, word: str, known: str) -> None:
        """Name it and those that do."""
        sentence = message("Red flags", "{word} is no kind of list; the kinds are: {known}.")
        super().__init__(sentence.format(word=isolate(word), known=isolate(known)))


class UnknownRule(InvestigatorError):
    """A rule is named that the pack does not have."""

    def __init__(self, word: str) -> None:
        """Name it."""
        super().__init__(message("Red flags", "The pack has no rule {rule}.").format(rule=isolate(word)))


class UnknownParameter(InvestigatorError):
    """A parameter is named that its rule does not have, or its number is impossible."""

    def __init__(self, rule_id: str, word: str) -> None:
        """Name both."""
        sentence = message("Red flags", "Rule {rule} has no parameter {name} that can be this number.")
        super().__init__(sentence.format(rule=isolate(rule_id), name=isolate(word)))


class UnknownFinding(InvestigatorError):
    """A finding is named that the last run does not have."""

    def __init__(self, word: str) -> None:
        """Name it."""
        sentence = message("Red flags", "The last run has no finding {finding}.")
        super().__init__(sentence.format(finding=isolate(word)))


class ReasonMissing(InvestigatorError):
    """A disposition other than open is given without a reason."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Red flags", "Say why the finding is decided so."))


class NothingRun(InvestigatorError):
    """Findings are asked for before the rules were run."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(
            message("Red flags", "The rules have not been run over what counts in this case now.")
        )
