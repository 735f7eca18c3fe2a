"""The description of a sample case as TOML: what to type for it, its subjects and the answers to questions."""

from __future__ import annotations

import json
from collections.abc import Sequence

from investigator_desktop.training.actors import Account
from investigator_desktop.training.scenarios.story import CaseDescription, ShippedAnswer, Story


def _quoted(text: str) -> str:
    """Return a TOML basic string; JSON's escapes are the same."""
    return json.dumps(text, ensure_ascii=False)


def _listed(texts: Sequence[str]) -> str:
    return "[" + ", ".join(_quoted(text) for text in texts) + "]"


def _case(description: CaseDescription) -> list[str]:
    return [
        "[case]",
        f"reference = {_quoted(description.reference)}",
        f"title = {_quoted(description.title)}",
        f"agency = {_quoted(description.agency)}",
        f"currency = {_quoted(description.currency)}",
        f"timezone = {_quoted(description.timezone)}",
        f"received_from = {_quoted(description.received_from)}",
        f"legal_basis = {_quoted(description.legal_basis)}",
    ]


def _subject(account: Account) -> list[str]:
    return [
        "",
        "[[subject]]",
        f"account = {_quoted(account.number)}",
        f"currency = {_quoted(account.currency)}",
        f"holder = {_quoted(account.holder.name)}",
        f"holder_id = {_quoted(account.holder.tax_id)}",
    ]


def _answer(answer: ShippedAnswer) -> list[str]:
    return [
        "",
        "[[answer]]",
        f"file = {_quoted(answer.file)}",
        f"sheet = {_quoted(answer.sheet)}",
        f"kind = {_quoted(answer.kind.value)}",
        f"choices = {_listed(answer.choices)}",
    ]


def case_text(story: Story) -> str:
    """Return the text of `case.toml`."""
    lines = [
        "# Training material: every person, firm, bank, account and number is invented.",
        "format_version = 1",
        "",
        *_case(story.description),
    ]
    for account in story.accounts:
        lines += _subject(account)
    for answer in story.answers:
        lines += _answer(answer)
    return "\n".join(lines) + "\n"
