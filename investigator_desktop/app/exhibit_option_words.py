"""What the options of exhibits mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

EXHIBIT_WORDS: Mapping[tuple[str, str], Message] = {
    ("exhibits", "action"): message("Command line", "what to do; list where it is left out"),
    ("exhibits", "number"): message("Command line", "the number of the exhibit"),
    ("exhibits", "--caption"): message("Command line", "what the exhibit shows, in one sentence"),
    ("exhibits", "--note"): message("Command line", "what else is to be said of it"),
    ("exhibits", "--entry"): message(
        "Command line", "an entry to point out, by its number or its key; may be said several times"
    ),
    ("exhibits", "--begin"): message(
        "Command line",
        "the first day shown, as 2024-01-31; fifteen days before the entries where it is left out",
    ),
    ("exhibits", "--end"): message(
        "Command line",
        "the last day shown, as 2024-12-31; fifteen days after the entries where it is left out",
    ),
    ("exhibits", "--lanes"): message("Command line", "what a lane of the timeline stands for"),
    ("exhibits", "--scale"): message("Command line", "how amounts become lengths"),
    ("exhibits", "--lane-currency"): message("Command line", "only lanes of this currency"),
}
