"""What the options of the commands about flows of money mean."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.foundation.catalogue import Message, message

_COMMON: Mapping[str, Message] = {
    "--by": message(
        "Command line", "between what movements are summed: party, account, place, or name as recorded"
    ),
    "--currency": message("Command line", "only movements in this currency"),
    "--grade": message(
        "Command line",
        "only movements that rest on this: proven, confirmed, inferred or one_sided; may be repeated",
    ),
    "--keep": message("Command line", "keeps question and answer in the case under this title"),
}
_OF_FLOWS: Mapping[str, Message] = {
    "--period": message("Command line", "sums each day, week, month, quarter or year apart; whole otherwise"),
    "--text": message("Command line", "only movements with this in the name or number of either end"),
    "--rates": message("Command line", "the sealed table of rates by which amounts are converted beside"),
    "--node": message(
        "Command line", "what came into this account, party or place, what left it, and what stayed"
    ),
    "--out": message("Command line", "the table to write, .csv or .xlsx"),
}
_OF_PATHS: Mapping[str, Message] = {
    "words": message(
        "Command line", "from whom and to whom; or one word of cycles, gatherings and scatterings"
    ),
    "--max-hops": message("Command line", "the most movements on a way; 4 for ways and 6 for cycles"),
    "--days": message(
        "Command line", "how long money may stay before it goes on, how long a cycle or a pattern may last"
    ),
    "--least-percent": message("Command line", "how much of what arrived must at least go on, in percent"),
    "--most-percent": message("Command line", "how much of what arrived may at most go on, in percent"),
    "--percent": message(
        "Command line",
        "how far amounts of a cycle may differ from the first, or sums of a pattern, in percent",
    ),
    "--least-in": message("Command line", "how many must pay in, or stand between"),
    "--least-out": message("Command line", "how many must be paid"),
    "--limit": message("Command line", "how many answers are wanted at most"),
}
_OF_RATES: Mapping[str, Message] = {
    "file": message(
        "Command line", "a table of rates to seal: .csv, .xlsx or .toml; without it tables are listed"
    ),
    "--name": message("Command line", "what the table is called; its file where it is left out"),
    "--source": message("Command line", "who published the rates"),
    "--base": message("Command line", "the currency into which the rates convert"),
    "--age-days": message(
        "Command line", "for how many days a rate holds after its day; 7 where it is left out"
    ),
}

FLOW_WORDS: Mapping[tuple[str, str], Message] = {
    **{("flows", option): words for option, words in {**_COMMON, **_OF_FLOWS}.items()},
    **{("paths", option): words for option, words in {**_COMMON, **_OF_PATHS}.items()},
    **{("rates", option): words for option, words in _OF_RATES.items()},
}
