"""How hard a passphrase is to guess, in five steps with a sentence each."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.foundation.catalogue import Message, message

GOOD_SCORE = 3
LONGEST_MEASURED = 72  # more takes the measure long and tells nothing new

SENTENCES: tuple[Message, ...] = (
    message("Passphrase", "This passphrase is guessed at once: it is a common one or names the case."),
    message("Passphrase", "This passphrase is guessed within minutes by somebody who has the file."),
    message("Passphrase", "This passphrase is guessed within days by somebody who has the file."),
    message("Passphrase", "This passphrase is hard to guess for somebody who has the file."),
    message("Passphrase", "This passphrase is very hard to guess, also with many computers."),
)


@dataclass(frozen=True, slots=True)
class PassphraseStrength:
    """A measured passphrase: `score` from 0 to 4, what it means, and whether the agency's policy refuses it."""

    score: int
    sentence: Message
    is_refused: bool = False

    @property
    def is_weak(self) -> bool:
        """Tell whether a person should be warned."""
        return self.score < GOOD_SCORE
