"""What the options of events mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

EVENT_OPTION_WORDS: Mapping[tuple[str, str], Message] = {
    ("events", "action"): message("Command line", "what to do; list where it is left out"),
    ("events", "number"): message("Command line", "the number of the event"),
    ("events", "--kind"): message("Command line", "what happened"),
    ("events", "--label"): message("Command line", "what happened, in words"),
    ("events", "--on"): message("Command line", "its day, or the first of its days, as 2024-01-31"),
    ("events", "--at"): message("Command line", "its time of day, where it is known"),
    ("events", "--to"): message("Command line", "its last day, where it lasted longer"),
    ("events", "--where"): message("Command line", "where it happened"),
    ("events", "--evidence"): message("Command line", "the item of evidence on which it stands, as E1"),
    ("events", "--place"): message("Command line", "where in the item of evidence it stands, such as page 2"),
    ("events", "--reason"): message("Command line", "why it is stated, where it stands on nothing else"),
    ("events", "--entry"): message(
        "Command line", "an entry on which it stands, by its number or key; may be said several times"
    ),
}
