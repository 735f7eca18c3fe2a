"""Who works on a case: asked once, and then known for the account of the operating system."""

from __future__ import annotations

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.os_account import os_account


def known_actor(case: CaseFile) -> Actor | None:
    """Return who works on the case under this account of the operating system, None where nobody said so yet."""
    return case.known_actor(os_account())


def introduce(case: CaseFile, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Keep who works on the case under this account from now on; the same person again changes nothing."""
    if actor != known_actor(case):
        account = os_account()
        with case.unit_of_work(actor, clock, "introduce", {"os_account": account}) as work:
            work.introduce(account, actor)
    return CaseChanges(case.sequence)
