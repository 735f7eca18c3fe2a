"""What the options of the saved filters mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

FILTER_WORDS: Mapping[tuple[str, str], Message] = {
    ("filters", "action"): message("Command line", "what to do; list where it is left out"),
    ("filters", "name"): message(
        "Command line", "the name of the filter; saving under a name that is taken replaces it"
    ),
}
