"""The root of all errors that a person may see, and the one of a cancelled task."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message


class InvestigatorError(Exception):
    """Bad input or a refused action: one whole sentence that names the file and the place."""

    def __init__(self, sentence: Message) -> None:
        """Keep the sentence untranslated, so that each front end shows it in its own language."""
        super().__init__(str(sentence))
        self.sentence = sentence


class Cancelled(Exception):
    """Raised inside long work when the user cancels it; whatever was begun is rolled back."""
