"""What a verification found, in a sentence."""

from __future__ import annotations

from investigator_desktop.domain.case import Difference
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.display import Display

_LONGEST = 120


def difference_sentence(difference: Difference, display: Display) -> str:
    """Return the first difference with what was expected and what was found, where those say something."""
    subject = display.text(difference.subject)
    if not (difference.expected or difference.found):
        return subject
    sentence = message(
        "VerificationWords",
        "{subject} By the trail it should be {expected}; it is {found}. Other differences may follow.",
    )
    nothing = display.text(message("VerificationWords", "nothing"))
    return display.text(
        sentence.format(
            subject=subject,
            expected=_shown(difference.expected, display) or nothing,
            found=_shown(difference.found, display) or nothing,
        )
    )


def _shown(value: str, display: Display) -> str:
    short = value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
    return display.code(short)
