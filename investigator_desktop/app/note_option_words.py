"""What the options of notes, of the search and of protected names mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

NOTE_WORDS: Mapping[tuple[str, str], Message] = {
    ("notes", "action"): message("Command line", "what to do; list where it is left out"),
    ("notes", "number"): message("Command line", "the number of the note"),
    ("notes", "--kind"): message("Command line", "note, hypothesis or task; note where it is left out"),
    ("notes", "--text"): message("Command line", "what is written down"),
    ("notes", "--state"): message("Command line", "what became of a hypothesis or a task"),
    ("notes", "--due"): message("Command line", "the day on which a task is due, as 2024-01-31"),
    ("notes", "--open"): message("Command line", "only what is to be done or decided still"),
    ("notes", "--entry"): message(
        "Command line", "an entry that it is about, by its number or its key; may be said several times"
    ),
    ("notes", "--party"): message(
        "Command line", "the party that it is about, by its key, its name or a part of it"
    ),
    ("notes", "--account"): message("Command line", "the account that it is about, as the case has it"),
    ("search", "text"): message("Command line", "a name, a text, figures or an amount, in any script"),
    ("search", "--kind"): message("Command line", "only hits of this kind; may be said several times"),
    ("search", "--limit"): message("Command line", "how many hits of each kind are written at most"),
    ("protected", "action"): message("Command line", "what to do; list where it is left out"),
    ("protected", "number"): message("Command line", "the number of the protected name"),
    ("protected", "--name"): message("Command line", "the name that is hidden while others watch"),
    ("protected", "--with-names"): message("Command line", "writes the names beside what stands for them"),
}
