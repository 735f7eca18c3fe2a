"""How persons who acted are named."""

from __future__ import annotations

from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.wording import Wording


def actor_text(actor: Actor, wording: Wording) -> str:
    """Return a person's name and role; a name that nobody gave is marked as that of the computer's account."""
    if actor.is_os_account:
        sentence = message("Report", "{name} (account of the operating system; no name was given)")
        return wording.text(sentence.format(name=isolate(actor.name)))
    if actor.role:
        return wording.text(
            message("Report", "{name}, {role}").format(name=isolate(actor.name), role=isolate(actor.role))
        )
    return actor.name
