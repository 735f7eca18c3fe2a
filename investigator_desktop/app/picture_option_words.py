"""What the options of the command `picture` mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

PICTURE_WORDS: Mapping[tuple[str, str], Message] = {
    ("picture", "view"): message(
        "Command line", "what is drawn: the timeline, the flow of money, or an exhibit by its number"
    ),
    ("picture", "number"): message("Command line", "the number of the exhibit"),
    ("picture", "--out"): message(
        "Command line",
        "the file to write, .svg, .pdf or .png; several plates are pages, or files with numbers",
    ),
    ("picture", "--caption"): message("Command line", "what the picture shows, in a sentence"),
    ("picture", "--hide-names"): message(
        "Command line", "writes what stands in the place of protected names instead of them"
    ),
    ("picture", "--layout"): message(
        "Command line", "how flows are drawn: in columns (sankey) or as a network"
    ),
    ("picture", "--by"): message(
        "Command line", "between what flows are drawn: party, account, place, or name as recorded"
    ),
    ("picture", "--currency"): message(
        "Command line", "the currency of which flows are drawn; that of most movements where it is left out"
    ),
}
