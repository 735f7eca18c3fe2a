"""Passphrases of a case: how strong they are, changing them, exporting under another one, and the recovery words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from investigator_desktop.casefile import CaseFile, WrongPassphrase
from investigator_desktop.casefile.encryption import key_for, new_key
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.passphrases import LONGEST_MEASURED, SENTENCES, PassphraseStrength
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import file_sha256
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.foundation.policy import read_policy
from investigator_desktop.operations.agency import wrapped, wrapped_key_path
from investigator_desktop.operations.key_change import (
    KeyChanged,
    Opening,
    Step,
    change_key,
    open_with,
)
from investigator_desktop.operations.recovery_words import secret_from_words, shares_of, words_of

__all__ = [
    "KeyChanged", "Opening", "change_passphrase", "export_case", "own_words", "recovery_shares", "recovery_words",
    "require_passphrase", "require_strength", "secret_from_words", "strength",
]  # fmt: skip
_WORD = re.compile(r"\w{3,}")


class PassphraseTooWeak(InvestigatorError):
    """The policy of the agency asks for a passphrase that is harder to guess."""

    def __init__(self, sentence: Message) -> None:
        """Say how hard it is to guess."""
        refusal = message("Passphrase", "{strength} The policy of your agency refuses it.")
        super().__init__(refusal.format(strength=sentence))


class PassphraseEmpty(InvestigatorError):
    """A passphrase is to be given, and there is nothing in it."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Passphrase", "An empty passphrase protects nothing."))


class CaseIsPlain(InvestigatorError):
    """Something is asked of a key, and the case has none."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Passphrase", "The case has no passphrase."))


def strength(passphrase: str, own_words: Sequence[str] = ()) -> PassphraseStrength:
    """Return how hard a passphrase is to guess for whoever knows `own_words`, such as reference, title and agency.

    The measure (zxcvbn) takes at most 72 characters. What names the case adds nothing: the weaker of the measures with
    and without it counts.
    """
    known = [*own_words, *(word for text in own_words for word in _WORD.findall(text))]
    rest = passphrase
    for word in sorted(known, key=len, reverse=True):
        rest = re.sub(re.escape(word), "", rest, flags=re.IGNORECASE)
    score = min(_score(passphrase, known), _score(rest, known))
    return PassphraseStrength(score, SENTENCES[score], score < read_policy().least_score)


def _score(passphrase: str, known: Sequence[str]) -> int:
    from zxcvbn import zxcvbn

    if not passphrase.strip():
        return 0
    measured = zxcvbn(passphrase[:LONGEST_MEASURED], user_inputs=list(known), max_length=LONGEST_MEASURED)
    return int(measured["score"])


def own_words(details: CaseDetails) -> tuple[str, ...]:
    """Return what anybody who knows the case would try first."""
    return tuple(text for text in (details.reference, details.title, details.agency) if text)


def require_strength(passphrase: str, details: CaseDetails) -> PassphraseStrength:
    """Return how strong a passphrase is; raise `PassphraseEmpty`, `PassphraseTooWeak` where the policy refuses it."""
    if not passphrase.strip():
        raise PassphraseEmpty
    measured = strength(passphrase, own_words(details))
    if measured.is_refused:
        raise PassphraseTooWeak(measured.sentence)
    return measured


def change_passphrase(
    path: Path, opening: Opening, new_passphrase: str | None, actor: Actor, clock: Clock = system_clock
) -> KeyChanged:
    """Put a case under another passphrase, or under none, by a whole new file; `opening` is what opens it until now.

    Nobody may have the case open. Automatic backups under the old key are removed and a new one is made.
    """
    case = open_with(path, opening)
    with case:
        if new_passphrase is not None:
            require_strength(new_passphrase, case.details)
        elif not case.is_encrypted:
            raise CaseIsPlain
        step = Step(actor, "change_passphrase", {"was_encrypted": case.is_encrypted})
        return change_key(case, new_passphrase, step, clock)


def require_passphrase(case: CaseFile, passphrase: str) -> None:
    """Raise `WrongPassphrase` where a passphrase is not the one that opens this case now."""
    key = key_for(case.path, passphrase)
    if key is None or key.secret != case.secret:
        raise WrongPassphrase(case.path)


def export_case(
    case: CaseFile, out: Path, passphrase: str | None, actor: Actor, clock: Clock = system_clock
) -> None:
    """Write a whole copy under a passphrase of its own, or under none; the trail records it with its hash."""
    if passphrase is not None:
        require_strength(passphrase, case.details)
    case.export_to(out, None if passphrase is None else new_key(passphrase))
    if not case.is_read_only:
        parameters = {
            "file_name": out.name,
            "is_encrypted": passphrase is not None,
            "sha256": file_sha256(out),
        }
        with case.unit_of_work(actor, clock, "export_case", parameters):
            pass


def recovery_words(case: CaseFile) -> tuple[str, ...]:
    """Return the case's key as 33 words that open it as it is now; raise `CaseIsPlain` where it has none."""
    return words_of(_secret(case))


def recovery_shares(case: CaseFile) -> tuple[tuple[str, ...], ...]:
    """Return the case's key as three texts of 33 words, any two of which open it; raise `CaseIsPlain`."""
    return shares_of(_secret(case))


def _secret(case: CaseFile) -> bytes:
    if case.secret is None:
        raise CaseIsPlain
    return case.secret


def give_key_to_agency(case: CaseFile, actor: Actor, clock: Clock = system_clock) -> None:
    """Wrap the key of an encrypted case for the agency of the policy, where there is one, and say so in the trail."""
    recipient = read_policy().recovery_public_key
    if case.secret is None or recipient is None:
        return
    content = wrapped(case.secret, recipient)
    with case.unit_of_work(actor, clock, "give_key_to_agency", {"agency_recipient": recipient}):
        replace_file(wrapped_key_path(case.path), content)
