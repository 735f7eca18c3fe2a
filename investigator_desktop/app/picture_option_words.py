"""What the options of the command `picture` mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

PICTURE_WORDS: Mapping[tuple[str, str], Message] = {
    ("picture", "view"): message("Command line", "what is drawn: the timeline, or an exhibit by its number"),
    ("picture", "number"): message("Command line", "the number of the exhibit"),
    ("picture", "--out"): message(
        "Command line",
        "the file to write, .svg, .pdf or .png; several plates are pages, or files with numbers",
    ),
    ("picture", "--caption"): message("Command line", "what the picture shows, in a sentence"),
    ("picture", "--hide-names"): message(
        "Command line", "writes what stands in the place of protected names instead of them"
    ),
}
