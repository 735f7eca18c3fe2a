"""What the options of `trace` and `funds` mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

TRACING_WORDS: Mapping[tuple[str, str], Message] = {
    ("trace", "--account"): message(
        "Command line", "an account to trace; without one, those that funds of interest came to"
    ),
    ("trace", "--credit"): message(
        "Command line",
        "a credit to follow in this run alone, by its id, key or place as E1:57; may be said several times",
    ),
    ("trace", "--claimant"): message(
        "Command line", "whose money the credit is; said once for all, or once for each"
    ),
    ("trace", "--asset"): message(
        "Command line", "a payment of which to say who paid for it, by its id, key or place as E1:57"
    ),
    ("trace", "--methods"): message(
        "Command line", "only these methods, with commas; all where it is left out"
    ),
    ("trace", "--inferred"): message(
        "Command line", "lets transfers carry money on that are only inferred, not proven or confirmed"
    ),
    ("trace", "--no-follow"): message(
        "Command line", "traces no account that money was sent on to, unless it is named"
    ),
    ("trace", "--keep"): message(
        "Command line", "keeps the result in the case, as a step that can be undone"
    ),
    ("funds", "action"): message("Command line", "lists the marks, adds one, or withdraws one"),
    ("funds", "number"): message("Command line", "the number of the mark to withdraw"),
    ("funds", "--role"): message(
        "Command line",
        "what the money is: of a claimant, the holder's own, meant to make good a loss, or interest",
    ),
    ("funds", "--claimant"): message("Command line", "whose money it is"),
    ("funds", "--reason"): message("Command line", "why these are funds of interest"),
}
