"""What the options of the matching of transfers mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

MATCH_WORDS: Mapping[tuple[str, str], Message] = {
    ("match", "action"): message("Command line", "what to do; list where it is left out"),
    ("match", "number"): message(
        "Command line", "the number of the match; for withdraw that of the decision"
    ),
    ("match", "--grade"): message("Command line", "matches of this grade; may be said several times"),
    ("match", "--debit"): message(
        "Command line", "a payment matched by hand, by its number; may be said several times"
    ),
    ("match", "--credit"): message(
        "Command line", "a receipt matched by hand, by its number; may be said several times"
    ),
    ("match", "--reason"): message("Command line", "why; a rejection needs one"),
    ("match", "--working-days"): message("Command line", "the longest delay of a bank, in working days"),
    ("match", "--fee-hundredths"): message(
        "Command line", "the largest fee that no row states, in hundredths of a percent"
    ),
    ("match", "--group-size"): message("Command line", "how many entries may add up to one; 1 seeks none"),
    ("match", "--group-pool"): message(
        "Command line", "among how many near entries those that add up are sought"
    ),
    ("match", "--least-score"): message("Command line", "the least score of a pair"),
    ("match", "--least-group-score"): message(
        "Command line", "the least score of entries that add up to one"
    ),
    ("match", "--reversal-days"): message("Command line", "for how many days an entry can be taken back"),
    ("match", "--exact-pairs"): message("Command line", "how many connected pairs are decided exactly"),
    ("match", "--exact-steps"): message(
        "Command line", "how many steps a search among entries that add up takes"
    ),
}
